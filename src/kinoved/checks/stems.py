"""The words of a text that tell one story from another, without their endings."""

from __future__ import annotations

from kinoved.text import words

PLAIN = frozenset(
    "about after again against along among another around became because become becomes before"
    " begins behind being between brings called comes country during every father female figure"
    " filmed films finally finds first found friend friends group helps home house human images"
    " kind known large later leads leaves life little lives local looks loses lost makes meets"
    " mother movie moves must named night other others over part people picture place played plays"
    " scene scenes second several shot shows sister small some soon soviet stands starts still"
    " stories story takes tells that their them then there these they thing third this those three"
    " through time together town tries turns under until very village wants when where which while"
    " whole whom whose wife with without woman women work works world year years young".split()
)
"""Words that tell no story from another."""

_ENDINGS = ("ing", "ers", "er", "ed", "es", "s")
_SAME = 5
"""Letters in which words of one root agree, as "mutiny" and "mutinous" do."""
_COMMON = frozenset(
    "film also from have into like made make more most much only such than were what will your"
    " been both does each even ever here just many near next once open said same take tell upon"
    " well went who his her him its own one two man men boy day end war new old set cinema"
    " director drama movie based tale follows gives given never always".split()
)


def stems(text: str) -> frozenset[str]:
    """The telling words of a text without their commonest endings."""
    return frozenset(
        _stem(word.bare)
        for word in words(text)
        if len(word.bare) > 4 and word.bare not in PLAIN and not word.bare.isdigit()
    )


def roots(keys: list[str]) -> frozenset[str]:
    """The beginnings of the telling words among `keys`, by which words of one root agree."""
    return frozenset(
        key[:_SAME] for key in keys if len(key) > 3 and key not in PLAIN and key not in _COMMON
    )


def _stem(word: str) -> str:
    ending = next((ending for ending in _ENDINGS if word.endswith(ending)), "")
    return word.removesuffix(ending)
