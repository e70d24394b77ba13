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
    "russia": ("Russian", "ru"), "ukraine": ("Ukrainian", "uk"), "belarus": ("Belarusian", "be"),
    "georgia": ("Georgian", "ka"), "armenia": ("Armenian", "hy"),
    "azerbaijan": ("Azerbaijani", "az"), "estonia": ("Estonian", "et"),
    "latvia": ("Latvian", "lv"), "lithuania": ("Lithuanian", "lt"), "moldova": ("Romanian", "ro"),
    "kazakhstan": ("Kazakh", "kk"), "kyrgyzstan": ("Kyrgyz", "ky"), "tajikistan": ("Tajik", "tg"),
    "turkmenistan": ("Turkmen", "tk"), "uzbekistan": ("Uzbek", "uz"), "serbia": ("Serbian", "sr"),
    "croatia": ("Croatian", "hr"), "slovenia": ("Slovene", "sl"),
    "north-macedonia": ("Macedonian", "mk"), "bosnia-and-herzegovina": ("Bosnian", "bs"),
    "czech-republic": ("Czech", "cs"), "slovakia": ("Slovak", "sk"),
}  # fmt: skip
"""The language, by name and code, that tells a republic's films from others of its union."""

_STUDIOS = {
    "ukraine": "dovzhenko-film-studios dovzhenko-film-studio kiev-film-studio odesa-film-studio"
    " odessa-film-studio ukrainfilm vufku",
    "belarus": "belarusfilm", "georgia": "georgian-film-studio gruziya-film",
    "armenia": "armenfilm yerevan-film-studio", "azerbaijan": "azerbaijanfilm baku-film-studio",
    "estonia": "tallinnfilm", "latvia": "riga-film-studio", "lithuania": "lithuanian-film-studio",
    "moldova": "moldova-film", "kazakhstan": "kazakhfilm", "kyrgyzstan": "kyrgyzfilm",
    "tajikistan": "tajikfilm", "turkmenistan": "turkmenfilm",
    "uzbekistan": "tashkent-film-studio uzbekfilm",
}  # fmt: skip
"""The studios of a republic, which made its films in whatever language: The Last Relic."""


def commonly_called(ids: list[str]) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """States that are gone whose films go under one of the names `ids`, with what tells them.

    What tells are languages and studios, of which one is enough; a state without either goes under
    the name whole. Estonia → the Soviet Union, where the language or the original title is
    Estonian or the studio Tallinnfilm; Germany → East and West Germany.
    """
    return [
        (gone, _LANGUAGES.get(id_, ()), tuple(_STUDIOS.get(id_, "").split()))
        for id_ in ids
        for gone in sorted(_WENT_BEFORE.get(id_, ()))
    ]


def went_before(id_: str) -> frozenset[str]:
    """The ids of the states that are gone of which the state `id_` came."""
    return _WENT_BEFORE.get(id_, frozenset())


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
