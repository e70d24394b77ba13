"""The names of the catalogue that stand in a text."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from kinoved.text.words import Word, words
from kinoved.value import value

_REMEMBERED = 512
_REMEMBERED_KEYS = 50_000
_AT_ONCE = 500
# The plus keeps the scheme out of the search, which is quicker for the many keys without a name.
_NAMES = (
    "SELECT key, scheme, kind, subject, text, lang, role FROM name"
    " WHERE key IN (%s) AND +scheme IN ('exact', 'surname')"
)
_OPENINGS = "SELECT word, longest FROM opening WHERE word IN (%s)"


@value
class Name:
    """A name found in the catalogue: whose it is, how it is written there, and by which key.

    `scheme` is "exact", "article" (without its article), "roman" (by romanisation), "surname" or
    "fuzzy"; `role` is "original", "alias", "title", "name", "adjective" or "word".
    """

    scheme: str
    kind: str
    subject: str
    text: str
    lang: str
    role: str


@value
class Mention:
    """A run of words in a text that is the name of something in the catalogue."""

    start: int
    end: int
    names: tuple[Name, ...]

    def of(self, kind: str) -> tuple[str, ...]:
        """The distinct ids of subjects of `kind` that the words name."""
        return tuple(dict.fromkeys(n.subject for n in self.names if n.kind == kind))


_Spot = tuple[int, tuple[tuple[int, tuple[Name, ...]], ...]]


class Mentions:
    """Finds names in texts, and remembers those of the words and texts that it has read lately."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._named: dict[str, tuple[Name, ...]] = {}
        self._longest: dict[str, int] = {}
        self._spots: dict[str, tuple[_Spot, ...]] = {}

    def within(self, text: str, kinds: Iterable[str] | None) -> tuple[Mention, ...]:
        """Every longest run of words in `text` that is a name of one of `kinds`, left to right."""
        wanted = frozenset(kinds) if kinds is not None else None
        spots = self._spots.get(text)
        if spots is None:
            if len(self._spots) >= _REMEMBERED:
                self._spots.clear()
            spots = self._spots[text] = self._spots_of(text)
        found = []
        free_from = 0
        for start, runs in spots:
            if start < free_from:
                continue
            for end, names in runs:
                chosen = [n for n in names if wanted is None or n.kind in wanted]
                if chosen:
                    found.append(Mention(start, end, tuple(chosen)))
                    free_from = end
                    break
        return tuple(found)

    def _spots_of(self, text: str) -> tuple[_Spot, ...]:
        """The places in a text where names begin, each with its runs that are names.

        The longest run comes first; each is told by its end and by what it names.
        """
        found = words(text)
        longest = self._openings({w.key for w in found} | {w.bare for w in found})
        runs = [
            (at, _keys(found, at, most))
            for at, w in enumerate(found)
            if (most := max(longest[w.key], longest[w.bare]))
        ]
        self._look_up(key for _, starting in runs for keys in starting for key in keys)
        spots = []
        for at, starting in runs:
            named = [
                (found[at + number].end, names)
                for number, keys in enumerate(starting)
                if (names := self._names_of(keys))
            ]
            if named:
                spots.append((found[at].start, tuple(reversed(named))))
        return tuple(spots)

    def _names_of(self, keys: tuple[str, ...]) -> tuple[Name, ...]:
        """The names under one or two keys, each once; they have been looked up."""
        first = self._named[keys[0]]
        others = self._named[keys[-1]] if len(keys) > 1 else ()
        return tuple(dict.fromkeys(first + others)) if first and others else first or others

    def _look_up(self, keys: Iterable[str]) -> None:
        """Remember the names under `keys`, asking for all that are new in few queries."""
        if len(self._named) > _REMEMBERED_KEYS:
            self._named.clear()
        new = [key for key in dict.fromkeys(keys) if key not in self._named]
        for start in range(0, len(new), _AT_ONCE):
            part = new[start : start + _AT_ONCE]
            self._named.update(dict.fromkeys(part, ()))
            named: dict[str, list[Name]] = {}
            for key, *name in self._database.execute(_NAMES % _marks(part), part):
                named.setdefault(key, []).append(Name(*name))
            for key, names in named.items():
                self._named[key] = tuple(dict.fromkeys(names))

    def _openings(self, keys: set[str]) -> dict[str, int]:
        """How many words the longest name has that begins with each of `keys`, and with others."""
        if len(self._longest) > _REMEMBERED_KEYS:
            self._longest.clear()
        new = sorted(key for key in keys if key not in self._longest)
        for start in range(0, len(new), _AT_ONCE):
            part = new[start : start + _AT_ONCE]
            self._longest.update(dict.fromkeys(part, 0))
            self._longest.update(self._database.execute(_OPENINGS % _marks(part), part).fetchall())
        return self._longest


def _marks(keys: list[str]) -> str:
    return ",".join("?" * len(keys))


def _keys(found: tuple[Word, ...], at: int, most: int) -> list[tuple[str, ...]]:
    """The keys of the runs of 1 to `most` words from `at`, with and without a possessive ending."""
    keys: list[tuple[str, ...]] = []
    before = ""
    for word in found[at : at + most]:
        full = before + word.key
        keys.append((full,) if word.bare == word.key else (full, before + word.bare))
        before = full + " "
    return keys
