"""Which catalogue names stand where in a passage."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from kinoved.catalogue import Catalogue
from kinoved.catalogue.mentions import Known, longest
from kinoved.checks.claims.sentences import Token, japanese_letters
from kinoved.text import words
from kinoved.value import value

_KINDS = ("person", "place", "prize", "work", "studio", "theme")
_OTHERS = frozenset(_KINDS)
_FILM = frozenset({"film"})
_REMEMBERED = 4_096
"""Names that are remembered as they were written."""
_LONG_TITLE = 3
_STOPS = frozenset(",;:!?()")


@value
class Named:
    """A name read from the list: its words and the ids of all it may mean.

    `adjective` is True for a word such as "Soviet"; `whole` is False for a surname alone;
    `genitive` is True where the ending makes it a possessive ("Murnaus"); `cases` are those in
    which it stands, one letter each, where its language declines it.
    """

    text: str
    ids: tuple[str, ...]
    adjective: bool = False
    whole: bool = True
    genitive: bool = False
    cases: frozenset[str] = frozenset()


Found = tuple[str, int, int, Named]
"""Kind, first token, end token and name."""


class NameIndex:
    """The names of a passage by kind and by the number of their first token.

    `films` are the runs of tokens, from the first up to the last, that read like a film's title,
    `kinds` the kinds of which a name begins at a token, and "within" where a name goes on.
    """

    def __init__(self, text: str, tokens: tuple[Token, ...], catalogue: Catalogue) -> None:
        self.films: list[tuple[int, int]] = []
        held: dict[str, dict[int, tuple[int, Named]]] = {kind: {} for kind in (*_KINDS, "film")}
        self._found = held
        # Japanese is cut into other tokens than those that names are made of.
        cut = words(text) if japanese_letters(text) else tokens
        spots = catalogue.spots(text, cut)
        starts = [token.start for token in tokens] if cut is not tokens else []
        for at, after, known in longest(spots, _FILM):
            begin, end = cut[at].start, cut[after - 1].end
            first, last = _placed(starts, begin, end) if starts else (at, after)
            if _written_as_title(tokens[first:last]):
                self.films.append((first, last))
                held["film"][first] = (last, _film_of(text[begin:end], known))
        for at, after, known in longest(spots, _OTHERS):
            begin, end = cut[at].start, cut[after - 1].end
            first, last = _placed(starts, begin, end) if starts else (at, after)
            written = first < last and (tokens[first].capital or tokens[last - 1].capital)
            for kind, named in _named(text[begin:end], known):
                if written or kind == "theme":
                    held[kind][first] = (last, named)
            if last - first > 1 and self.films:
                self._part_from_titles(first, last)
        self._settle()

    def _part_from_titles(self, first: int, last: int) -> None:
        """Take out the titles that are only a part of a longer name: "War" in "World War II"."""
        parts = [
            (a, b) for a, b in self.films if first <= a and b <= last and b - a < last - first
        ]
        for part in parts:
            self.films.remove(part)
            del self._found["film"][part[0]]

    def in_other_words(self, found: Iterable[Found]) -> None:
        """Add the names that a language other than English writes in its own way.

        What begins or lies inside such a name is none; and of persons only whole names are left,
        since a surname alone may be somebody whom the catalogue does not have.
        """
        persons = self._found["person"]
        self._found["person"] = {at: one for at, one in persons.items() if one[1].whole}
        for kind, first, end, named in found:
            for held in self._found.values():
                for at, (other, _) in tuple(held.items()):
                    if first <= at and other <= end and other - at < end - first:
                        del held[at]
            self.films = [f for f in self.films if f[1] <= first or f[0] >= end]
            self._found[kind].setdefault(first, (end, named))
            if named.cases:
                self._found[kind][first] = (end, named)
        self._settle()

    def _settle(self) -> None:
        """Make what is looked up of the names anew."""
        self._ends: dict[str, set[int]] = {}
        self._firsts: dict[str, int | None] = {}
        self.kinds: dict[int, tuple[str, ...]] = {}
        for kind, held in self._found.items():
            for first, (end, _) in held.items():
                self.kinds[first] = (*self.kinds.get(first, ()), kind)
                for place in range(first + 1, end):
                    signs = self.kinds.get(place, ())
                    if "within" not in signs:
                        self.kinds[place] = (*signs, "within")

    def at(self, kind: str, position: int) -> tuple[int, Named] | None:
        """The end (exclusive token number) and the name of `kind` that begins at `position`."""
        return self._found[kind].get(position)

    def any_at(self, position: int) -> bool:
        """Whether a name of any kind begins at a token."""
        return any(position in held for held in self._found.values())

    def ends(self, kind: str, position: int) -> bool:
        """Whether a name of `kind` ends right before token `position`."""
        if kind not in self._ends:
            self._ends[kind] = {end for end, _ in self._found[kind].values()}
        return position in self._ends[kind]

    def begins_before(self, kind: str, position: int) -> bool:
        """Whether any name of `kind` begins before token `position`."""
        if kind not in self._firsts:
            self._firsts[kind] = min(self._found[kind], default=None)
        first = self._firsts[kind]
        return first is not None and first < position

    def within(self, kind: str, start: int, end: int) -> Iterator[int]:
        """The tokens from `start` up to `end` that belong to names of `kind` beginning there."""
        held = self._found[kind]
        for place in range(start, end) if held else ():
            if (found := held.get(place)) is not None:
                yield from range(place, found[0])

    def all(self, kind: str) -> tuple[tuple[int, int, Named], ...]:
        """Every name of `kind` as (first token, end token, name), in order."""
        return tuple((first, end, named) for first, (end, named) in self._found[kind].items())


def _placed(starts: list[int], begin: int, end: int) -> tuple[int, int]:
    """The numbers of the first token between two places and of that after them."""
    return bisect_left(starts, begin), bisect_left(starts, end)


@lru_cache(maxsize=_REMEMBERED)
def _film_of(said: str, known: Known) -> Named:
    """The films that the words `said` name, of what is `known` under their key."""
    return Named(said, tuple(dict.fromkeys(n.subject for n in known.names if n.kind == "film")))


@lru_cache(maxsize=_REMEMBERED)
def _named(said: str, known: Known) -> tuple[tuple[str, Named], ...]:
    """What the words `said` name by kind, but films, of what is `known` under their key."""
    found: dict[str, Named] = {}
    for kind in dict.fromkeys(n.kind for n in known.names if n.kind in _OTHERS):
        names = [n for n in known.names if n.kind == kind and _crosses_nothing(said, n.text)]
        whole = [n for n in names if n.scheme != "surname"] or names
        if whole:
            found[kind] = Named(
                said,
                tuple(dict.fromkeys(n.subject for n in whole)),
                all(n.role == "adjective" for n in whole),
                whole[0].scheme != "surname",
            )
    return tuple(found.items())


def _written_as_title(tokens: tuple[Token, ...]) -> bool:
    """Whether the words are written as a title is: capitals, or a number, at both ends.

    Other languages write a title's later words small, so that a capital is enough for a long one.
    """
    if len(tokens) >= _LONG_TITLE and tokens[0].capital:
        return True
    ends = all(token.capital or token.key.isdigit() for token in (tokens[0], tokens[-1]))
    return ends and any(token.capital for token in tokens)


def _crosses_nothing(words: str, name: str) -> bool:
    if words.isalpha():
        return True
    stops = {letter for letter in words if letter in _STOPS}
    if any(before == "." and after.isspace() for before, after in pairwise(words)):
        stops.add(".")
    return all(stop in name for stop in stops)
