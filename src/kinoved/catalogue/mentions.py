"""The names of the catalogue that stand in a text."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from kinoved.text.words import words
from kinoved.value import value

if TYPE_CHECKING:
    from typing import Protocol

    class Cut(Protocol):
        """A word cut out of a text: its lookup form, and that without a possessive ending."""

        @property
        def key(self) -> str: ...  # noqa: D102
        @property
        def bare(self) -> str: ...  # noqa: D102


_REMEMBERED = 512
_MANY_KEYS = 30_000
"""Runs of words after which all keys of the catalogue are read: to ask for each costs more."""
_AT_ONCE = 500
# The plus keeps the scheme out of the search, which is quicker for the many keys without a name.
_NAMES = (
    "SELECT key, scheme, kind, subject, text, lang, role FROM name"
    " WHERE key IN (%s) AND +scheme IN ('exact', 'surname')"
)
_OPENINGS = "SELECT word, longest FROM opening WHERE word IN (%s)"
_EVERY_KEY = "SELECT DISTINCT key FROM name WHERE +scheme IN ('exact', 'surname')"
_EVERY_OPENING = "SELECT word, longest FROM opening"


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


class Known:
    """The names under one key and their kinds; remembered, so that one key always has the same."""

    __slots__ = ("kinds", "names")

    def __init__(self, names: tuple[Name, ...]) -> None:
        self.names = names
        self.kinds = frozenset([name.kind for name in names])


Run = tuple[int, int, Known]
"""The number of the first word and of that after the last, and what the words name."""
Spot = tuple[int, tuple[tuple[int, Known], ...]]
"""The number of a word with which names begin, and each name's end, the longest first."""


class Mentions:
    """Finds names in texts, and remembers those of the words and texts that it has read lately."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._named: dict[str, Known | None] = {}
        self._longest: dict[str, int] = {}
        self._spots: dict[str, list[Spot]] = {}
        self._every: frozenset[str] | None = None

    def within(self, text: str, kinds: Iterable[str] | None) -> tuple[Mention, ...]:
        """Every longest run of words in `text` that is a name of one of `kinds`, left to right."""
        wanted = frozenset(kinds) if kinds is not None else None
        found = words(text)
        return tuple(
            [
                Mention(
                    found[first].start,
                    found[end - 1].end,
                    tuple([n for n in known.names if wanted is None or n.kind in wanted]),
                )
                for first, end, known in longest(self.spots(text, found), wanted)
            ]
        )

    def spots(self, text: str, found: Sequence[Cut]) -> list[Spot]:
        """The places among `found`, the words of `text`, where names begin, left to right."""
        spots = self._spots.get(text)
        if spots is None:
            if len(self._spots) >= _REMEMBERED:
                self._spots.clear()
            spots = self._spots[text] = self._spots_of(found)
        return spots

    def _spots_of(self, found: Sequence[Cut]) -> list[Spot]:
        many = len(self._named) > _MANY_KEYS or len(self._longest) > _MANY_KEYS
        if many and self._every is None:
            self._read_all()
        try:
            spots, unknown = self._spotted(found)
        except KeyError:
            self._learn(found)
            spots, unknown = self._spotted(found)
        if unknown:
            self._look_up(unknown)
            spots, _ = self._spotted(found)
        return spots

    def _spotted(self, found: Sequence[Cut]) -> tuple[list[Spot], list[str]]:
        """The spots in these words by what is remembered, and the keys that are not.

        KeyError for a word of which it is not known how long names are that begin with it.
        """
        words_of = self._longest
        remembered, every = self._named, self._every
        spots: list[Spot] = []
        unknown: list[str] = []
        keys = [word.key for word in found]
        bares = [word.bare for word in found]
        # A possessive ending may belong to the name or not; most sentences have none.
        plain = keys == bares
        for at, key in enumerate(keys):
            most = words_of[key]
            if not plain and bares[at] != key:
                most = max(most, words_of[bares[at]])
            if not most:
                continue
            named: list[tuple[int, Known]] = []
            full = ""
            end = at
            for key in keys[at : at + most]:  # noqa: PLW2901 - the first is the one of `at`
                before = full
                full = f"{before} {key}" if before else key
                known = remembered.get(full, _UNKNOWN)
                if known is _UNKNOWN:
                    if every is None or full in every:
                        unknown.append(full)
                    else:
                        known = None
                if not plain and bares[end] != key:
                    shorn = f"{before} {bares[end]}" if before else bares[end]
                    other = remembered.get(shorn, _UNKNOWN)
                    if other is _UNKNOWN:
                        if every is None or shorn in every:
                            unknown.append(shorn)
                        else:
                            other = None
                    known = _either(known, other) if known and other else known or other
                end += 1
                if known:
                    named.append((end, known))
            if named:
                named.reverse()
                spots.append((at, tuple(named)))
        return spots, unknown

    def _look_up(self, keys: Iterable[str]) -> None:
        """Remember the names under `keys`, which are new, asking for all in few queries."""
        new = list(dict.fromkeys(keys))
        for start in range(0, len(new), _AT_ONCE):
            part = new[start : start + _AT_ONCE]
            self._named.update(dict.fromkeys(part))
            named: dict[str, list[Name]] = {}
            for key, *name in self._database.execute(_NAMES % _marks(part), part):
                named.setdefault(key, []).append(Name(*name))
            for key, names in named.items():
                self._named[key] = Known(tuple(dict.fromkeys(names)))

    def _read_all(self) -> None:
        """Read every key, so that only runs of words which are names need be asked for."""
        self._every = frozenset([key for (key,) in self._database.execute(_EVERY_KEY)])
        self._longest = _Openings(self._database.execute(_EVERY_OPENING).fetchall())
        self._named = {key: known for key, known in self._named.items() if known is not None}

    def _learn(self, found: Sequence[Cut]) -> None:
        """Remember how many words the longest name has that begins with a word, for all these."""
        held = self._longest
        new = sorted({key for word in found for key in (word.key, word.bare) if key not in held})
        for start in range(0, len(new), _AT_ONCE):
            part = new[start : start + _AT_ONCE]
            held.update(dict.fromkeys(part, 0))
            held.update(self._database.execute(_OPENINGS % _marks(part), part).fetchall())


class _Openings(dict[str, int]):
    """How many words the longest name has that begins with a word; none for any other word."""

    def __missing__(self, word: str) -> int:
        return 0


_UNKNOWN = Known(())
"""Stands for what has not been looked up; None for a key without names."""


@lru_cache(maxsize=_REMEMBERED)
def _either(one: Known, other: Known) -> Known:
    """The names under two keys."""
    return Known(tuple(dict.fromkeys(one.names + other.names)))


def longest(spots: Iterable[Spot], wanted: frozenset[str] | None) -> list[Run]:
    """Every longest run of words that is a name of a wanted kind, or of any, left to right."""
    found: list[Run] = []
    free_from = 0
    for first, runs in spots:
        if first < free_from:
            continue
        for end, known in runs:
            if wanted is None or not wanted.isdisjoint(known.kinds):
                found.append((first, end, known))
                free_from = end
                break
    return found


def _marks(keys: list[str]) -> str:
    return ",".join("?" * len(keys))
