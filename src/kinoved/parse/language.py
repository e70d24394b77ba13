"""The language a list is written in, guessed from its labels and its letters."""

from __future__ import annotations

from collections import Counter

from kinoved.parse.page import Page

_SAMPLE = 6000
_WORDS = {
    "en": "a an it the and of is with for this that was by his her are films movie",
    "es": "el la los de que y en una con por para del las película películas su es",
    "de": "der die das und ist nicht ein eine mit von den im des auf film filme für",
    "pt": "o a os de que e em uma com por para do da não filme filmes no na é",
    "fr": "le la les des et une est dans pour du qui par sur au films un",
    "it": "il la di che e un una per con del della nel è i gli film",
    "pl": "i w na z się to jest o do nie filmu filmy który która przez",
    "ro": "și în de la cu o un pe care din este filme filmul nu",
    "nl": "de het een van en in is dat op met voor films zijn",
}
_FEWEST = 4


def language_of(page: Page) -> str | None:
    """A BCP 47 tag such as `en`, or None where there is too little to go by."""
    labels: Counter[str] = Counter()
    for label in page.labels[:400]:
        if (
            label is not None
            and label.language is not None
            and label.kind in {"description", "fact"}
        ):
            labels[label.language] += 1
    if labels:
        return labels.most_common(1)[0][0]
    sample = page.text[:_SAMPLE]
    script = _by_script(sample)
    return script if script is not None else _by_words(sample)


def _by_script(sample: str) -> str | None:
    letters = [letter for letter in sample if letter.isalpha()]
    if not letters:
        return None
    half = len(letters) / 2
    if sum("\u3040" <= letter <= "\u30ff" for letter in letters) * 5 > len(letters):
        return "ja"
    if sum("\uac00" <= letter <= "\ud7a3" for letter in letters) > half:
        return "ko"
    if sum("\u4e00" <= letter <= "\u9fff" for letter in letters) > half:
        return "zh"
    if sum("\u0400" <= letter <= "\u04ff" for letter in letters) > half:
        return "uk" if any(letter in "їєґ" for letter in sample.lower()) else "ru"
    return None


def _by_words(sample: str) -> str | None:
    found = Counter(sample.lower().split())
    scores = {
        language: sum(found[word] for word in words.split()) for language, words in _WORDS.items()
    }
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] >= _FEWEST else None
