"""Labels that no table knows, learnt from how a text repeats them.

`Kuvaus: …` and `Fakta: …` under every heading are a description and a fact in any language; where
`Film: … / Yıl: … / Yönetmen: … / Konu: …` come in blocks, the first names the film.
"""

from __future__ import annotations

import re
from collections import defaultdict

from kinoved.parse.heading import year_brackets
from kinoved.parse.names import looks_like_name

_LONGEST = 24
_MOST_WORDS = 2
_PROSE = 3
_YEAR = re.compile(r"\s*\d{4}\D{0,4}")
_NUMBERED = re.compile(r"[\d#№]")

Learned = dict[str, str]


def label_word(text: str) -> tuple[str, int] | None:
    """The one or two words before the first colon of a line, and where what they label begins."""
    cut = next((i for i, letter in enumerate(text[: _LONGEST + 1]) if letter in ":："), 0)
    word = text[:cut].strip(" *_\t\u3000-•").casefold()
    if not word or len(word.split()) > _MOST_WORDS or _NUMBERED.match(word):
        return None
    return word, cut + 1


def learned_labels(lines: list[str], *, told_apart: bool = False) -> Learned:
    """What repeated labels mean: title, year, director, description, fact; empty where unsure.

    `told_apart` says that facts bear a label of their own, so that one learnt is a description.
    A label counts when it opens at least two lines; all that count must be there about equally
    often, and come in one order.
    """
    places: dict[str, list[int]] = defaultdict(list)
    values: dict[str, list[str]] = defaultdict(list)
    for index, text in enumerate(lines):
        found = label_word(text)
        if found is not None:
            places[found[0]].append(index)
            values[found[0]].append(text[found[1] :].strip())
    most = max((len(at) for at in places.values()), default=0)
    if most < 2:
        return {}
    words = [w for w, at in places.items() if len(at) >= max(2, most - 1)]
    if any(year_brackets(text) for word in words for text in values[word]):
        return {}
    order = [word for _, word in sorted((at, word) for word in words for at in places[word])]
    if any(order[i] != words[i % len(words)] for i in range(len(order))):
        return {}
    kinds = _kinds(words, places, values)
    if told_apart:
        return {word: kind for word, kind in kinds.items() if kind == "description"}
    return kinds if {"title", "fact"}.intersection(kinds.values()) else {}


def _kinds(words: list[str], places: dict[str, list[int]], values: dict[str, list[str]]) -> Learned:
    kinds: Learned = {}
    prose = []
    for word in words:
        told = values[word]
        if all(_YEAR.fullmatch(text) for text in told):
            kinds[word] = "year"
        elif all(looks_like_name(text) for text in told) and word != words[0]:
            kinds[word] = "director" if "director" not in kinds.values() else "other"
        else:
            prose.append(word)
    first = words[0]
    follows = zip(places[words[-1]], places[first][1:], strict=False)
    if len(words) > 2 and "year" in kinds.values() and all(b - a == 1 for a, b in follows):
        kinds[first] = "title"
        prose = [word for word in prose if word != first]
    told_at_length = [w for w in prose if all(len(t.split()) >= _PROSE for t in values[w])]
    kinds.update(zip(told_at_length, ("description", "fact"), strict=False))
    return kinds
