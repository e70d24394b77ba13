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
        if len(self._named) > _REMEMBERED_KEYS:
            self._named.clear()
        found = words(text)
        longest = self._openings(found)
        spots, unknown = self._spotted(found, longest)
        if unknown:
            self._look_up(unknown)
            spots, _ = self._spotted(found, longest)
        return tuple(spots)

    def _spotted(
        self, found: tuple[Word, ...], longest: dict[str, int]
    ) -> tuple[list[_Spot], list[str]]:
        """The spots in these words by what is remembered, and the keys that are not."""
        spots: list[_Spot] = []
        unknown: list[str] = []
        remembered = self._named
        for at, opening in enumerate(found):
            most = longest[opening.key]
            if opening.bare != opening.key:
                most = max(most, longest[opening.bare])
            if not most:
                continue
            named: list[tuple[int, tuple[Name, ...]]] = []
            before = ""
            for word in found[at : at + most]:
                full = before + word.key
                names = remembered.get(full)
                if names is None:
                    unknown.append(full)
                if word.bare != word.key:
                    # A possessive ending may belong to the name or not.
                    other = before + word.bare
                    others = remembered.get(other)
                    if others is None:
                        unknown.append(other)
                    if names and others:
                        names = tuple(dict.fromkeys(names + others))
                    names = names or others
                if names:
                    named.append((word.end, names))
                before = full + " "
            if named:
                named.reverse()
                spots.append((opening.start, tuple(named)))
        return spots, unknown

    def _look_up(self, keys: Iterable[str]) -> None:
        """Remember the names under `keys`, which are new, asking for all in few queries."""
        new = list(dict.fromkeys(keys))
        for start in range(0, len(new), _AT_ONCE):
            part = new[start : start + _AT_ONCE]
            self._named.update(dict.fromkeys(part, ()))
            named: dict[str, list[Name]] = {}
            for key, *name in self._database.execute(_NAMES % _marks(part), part):
                named.setdefault(key, []).append(Name(*name))
            for key, names in named.items():
                self._named[key] = tuple(dict.fromkeys(names))

    def _openings(self, found: tuple[Word, ...]) -> dict[str, int]:
        """How many words the longest name has that begins with a word, for these and others."""
        if len(self._longest) > _REMEMBERED_KEYS:
            self._longest.clear()
        longest = self._longest
        keys = {word.key for word in found if word.key not in longest}
        keys |= {word.bare for word in found if word.bare not in longest}
        new = sorted(keys)
        for start in range(0, len(new), _AT_ONCE):
            part = new[start : start + _AT_ONCE]
            longest.update(dict.fromkeys(part, 0))
            longest.update(self._database.execute(_OPENINGS % _marks(part), part).fetchall())
        return longest


def _marks(keys: list[str]) -> str:
    return ",".join("?" * len(keys))
