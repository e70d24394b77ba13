"""States and their histories: which belong together, so that no word for one accuses the other."""

from __future__ import annotations

from kinoved.catalogue.store import Catalogue

_REPUBLICS = {
    "soviet-union": (
        "russia ukraine belarus georgia armenia azerbaijan estonia latvia lithuania moldova"
        " kazakhstan kyrgyzstan tajikistan turkmenistan uzbekistan"
    ),
    "yugoslavia": (
        "serbia croatia slovenia bosnia-and-herzegovina montenegro macedonia north-macedonia kosovo"
    ),
    "czechoslovakia": "czech-republic czechia slovakia",
    "east-germany": "germany",
    "west-germany": "germany",
}
"""States that are gone, and those whose names are commonly used for their films."""

_WENT_BEFORE: dict[str, frozenset[str]] = {
    later: frozenset(gone for gone, names in _REPUBLICS.items() if later in names.split())
    for names in _REPUBLICS.values()
    for later in names.split()
}


_LANGUAGES = {
    "russia": "Russian", "ukraine": "Ukrainian", "belarus": "Belarusian", "georgia": "Georgian",
    "armenia": "Armenian", "azerbaijan": "Azerbaijani", "estonia": "Estonian",
    "latvia": "Latvian", "lithuania": "Lithuanian", "moldova": "Romanian",
    "kazakhstan": "Kazakh", "kyrgyzstan": "Kyrgyz", "tajikistan": "Tajik",
    "turkmenistan": "Turkmen", "uzbekistan": "Uzbek", "serbia": "Serbian",
    "croatia": "Croatian", "slovenia": "Slovene", "north-macedonia": "Macedonian",
    "bosnia-and-herzegovina": "Bosnian", "czech-republic": "Czech", "slovakia": "Slovak",
}  # fmt: skip
"""The language that tells a republic's films from those of the rest of its union."""


def commonly_called(ids: list[str]) -> list[tuple[str, list[str]]]:
    """States that are gone whose films go under one of the names `ids`, with languages that tell.

    Estonia → the Soviet Union, where the language is Estonian; Germany → East and West Germany.
    """
    return [
        (gone, [_LANGUAGES[id_]] if id_ in _LANGUAGES else [])
        for id_ in ids
        for gone in sorted(_WENT_BEFORE.get(id_, ()))
    ]


def kindred(one: str, other: str, catalogue: Catalogue) -> bool:
    """Whether two states are one, or a republic and its union, or successor and predecessor."""
    return bool(_family(one, catalogue) & _family(other, catalogue))


def _family(id_: str, catalogue: Catalogue) -> frozenset[str]:
    related = {id_} | _WENT_BEFORE.get(id_, frozenset())
    place = catalogue.subject(id_)
    if place is not None:
        for property_ in ("in", "successor"):
            related |= set(place.values(property_))
    return frozenset(related)
