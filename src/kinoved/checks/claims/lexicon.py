"""The catalogue's names as a language that declines them may write them.

Names of people, places, studios and works are compared by romanisation, so that «Тарковского» is
found under "Andrei Tarkovsky"; the language's own names for places and prizes are added. What is
found is always a name that stands in the catalogue or in the language's table.
"""

from __future__ import annotations

from functools import lru_cache

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.language import Language, language
from kinoved.text import normalise, romanisation_key
from kinoved.value import value

_NAMES = (
    "SELECT key, scheme, kind, subject, text, lang, role FROM name"
    " WHERE kind <> 'film' AND scheme IN ('exact', 'foreign', 'roman')"
)
_LEAST_SURNAME = 3


@value
class Known:
    """One name: the romanised words of its nominative, and whose it is.

    `whole` is False for a surname alone; `given` holds the romanised given names of the person.
    """

    words: tuple[str, ...]
    kind: str
    subject: str
    adjective: bool
    whole: bool
    given: tuple[str, ...]


@value
class Lexicon:
    """The names by their first romanised word, and all romanised given names."""

    opening: dict[str, tuple[Known, ...]]
    given: frozenset[str]

    def opened_by(self, word: str) -> tuple[Known, ...]:
        """The names whose first word is `word`, in a romanised nominative."""
        return self.opening.get(word, ())


@lru_cache(maxsize=8)
def lexicon(catalogue: Catalogue, code: str) -> Lexicon:
    """The names of `catalogue` for the language `code`, read once."""
    spoken = language(code)
    found: dict[str, dict[Known, None]] = {}
    given: set[str] = set()
    if spoken is None:
        return Lexicon({}, frozenset())
    for known in (*_read(catalogue, code), *_told(spoken)):
        found.setdefault(known.words[0], {})[known] = None
        if known.kind == "person" and known.whole and len(known.words) > 1:
            given.add(known.words[0])
    return Lexicon({word: tuple(names) for word, names in found.items()}, frozenset(given))


def _read(catalogue: Catalogue, code: str) -> list[Known]:
    found: list[Known] = []
    for key, scheme, kind, subject, text, lang, role in catalogue.ask(_NAMES, ()):
        if kind == "person":
            if scheme == "roman":
                words = tuple(_folded(word, code) for word in key.split(" "))
                found.extend(_person(words, subject))
            continue
        own = lang == code or (lang == "en" and kind != "theme" and role != "adjective")
        if scheme != "roman" and (own or (kind in {"work", "studio"} and role != "word")):
            words = roman_words(text, code)
            if words:
                found.append(Known(words, kind, subject, role == "adjective", True, ()))
    return found


def _person(words: tuple[str, ...], subject: str) -> list[Known]:
    whole = Known(words, "person", subject, False, True, ())
    last = words[-1]
    if len(words) == 1 or len(last) < _LEAST_SURNAME:
        return [whole]
    return [whole, Known((last,), "person", subject, False, False, words[:-1])]


def _told(spoken: Language) -> list[Known]:
    return [
        Known(
            roman_words(name, spoken.code),
            kind,
            subject,
            kind == "place" and name.islower(),
            True,
            (),
        )
        for kind, names in spoken.calls.items()
        for name, subjects in names.items()
        for subject in subjects.split(" ")
    ]


def roman_words(text: str, code: str) -> tuple[str, ...]:
    """The words of a name, each romanised by itself."""
    words = (roman_word(word, code) for word in text.replace("-", " ").split() if normalise(word))
    return tuple(word for word in words if word)


def roman_word(word: str, code: str) -> str:
    """The romanisation of one word, in which the spellings of a name in use meet."""
    return _folded(romanisation_key(word), code)


def _folded(word: str, code: str) -> str:
    word = _ALIKE.get(word, word)
    return word.replace("ch", "h") if code == "pl" else word


_ALIKE = {"aleksander": "aleksandr"}
"""Given names of which English has another form; Polish writes ch for the Russian х."""
