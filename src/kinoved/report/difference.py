"""What changed between two versions of a list, film by film."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from kinoved.model import Entry, FilmList, Match
from kinoved.text import normalise
from kinoved.value import value

_SHRUNK_TO = 0.7
_FEWEST_FILMS = 5


@value
class Change:
    """`kind` is "added", "removed", "moved" or "changed"; positions count from 1, 0 for none.

    `fields` names what is told otherwise: "title", "year", "directors", "description", "fact",
    "notes".
    """

    kind: str
    title: str
    year: int | None
    before: int
    after: int
    fields: tuple[str, ...] = ()


@value
class Difference:
    """All changes, by kind and place; how many films there were and are."""

    changes: tuple[Change, ...]
    before: int
    after: int

    @property
    def shrank(self) -> bool:
        """Whether so many films are gone that the new list may have been cut off on its way."""
        return self.before >= _FEWEST_FILMS and self.after < _SHRUNK_TO * self.before


def difference(
    old: FilmList, new: FilmList, old_matches: Iterable[Match], new_matches: Iterable[Match]
) -> Difference:
    """How `new` differs from `old`.

    Entries are the same where they were found to mean one film, else where title and year are
    alike. A film has moved where others that stay kept their order and it did not: the fewest
    films that explain the new order are named.
    """
    was = _keyed(old, old_matches)
    now = _keyed(new, new_matches)
    pairs = _paired(was, now)
    gone = [e for _, e in was if e.position not in {a.position for a, _ in pairs}]
    come = [e for _, e in now if e.position not in {b.position for _, b in pairs}]
    still = _longest_rise([b.position for _, b in pairs])
    changes = [Change("added", e.title.text, e.year, 0, e.position) for e in come]
    changes += [Change("removed", e.title.text, e.year, e.position, 0) for e in gone]
    changes += [
        Change("moved", b.title.text, b.year, a.position, b.position)
        for a, b in pairs
        if b.position not in still
    ]
    changes += [
        Change("changed", b.title.text, b.year, a.position, b.position, fields)
        for a, b in pairs
        if (fields := _changed(a, b))
    ]
    return Difference(tuple(changes), len(old.entries), len(new.entries))


_Keyed = list[tuple[tuple[tuple[str, ...], ...], Entry]]


def _keyed(film_list: FilmList, matches: Iterable[Match]) -> _Keyed:
    """Each entry with its keys, the surest first: the film, title and year, the title alone."""
    films = {m.position: m.film.id for m in matches if m.film is not None}
    keyed: _Keyed = []
    for entry in film_list.entries:
        title = normalise(entry.title.text)
        film = films.get(entry.position, "")
        keyed.append((((film,) if film else (), (title, str(entry.year)), (title,)), entry))
    return keyed


def _paired(was: _Keyed, now: _Keyed) -> list[tuple[Entry, Entry]]:
    """Entries that are one film in both lists, in the order of the old one; each taken once."""
    partner: dict[int, Entry] = {}
    taken: set[int] = set()
    for rank in range(3):
        waiting: dict[tuple[str, ...], list[Entry]] = {}
        for keys, entry in reversed(now):
            if entry.position not in taken and keys[rank]:
                waiting.setdefault(keys[rank], []).append(entry)
        for keys, entry in was:
            found = waiting.get(keys[rank]) if keys[rank] else None
            if entry.position in partner or not found:
                continue
            # A title alone is enough only where the years do not speak against it.
            if rank == 2 and None not in {entry.year, found[-1].year}:
                continue
            other = found.pop()
            partner[entry.position] = other
            taken.add(other.position)
    return [(e, partner[e.position]) for _, e in was if e.position in partner]


def _longest_rise(numbers: list[int]) -> set[int]:
    """The members of a longest rising run of `numbers`, in time n log n."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, number in enumerate(numbers):
        place = bisect_left(tails, number)
        before.append(ends[place - 1] if place else -1)
        if place == len(tails):
            tails.append(number)
            ends.append(at)
        else:
            tails[place], ends[place] = number, at
    kept: set[int] = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        kept.add(numbers[at])
        at = before[at]
    return kept


def _changed(a: Entry, b: Entry) -> tuple[str, ...]:
    def directors(entry: Entry) -> list[str]:
        return [credit.name for credit in entry.people]

    told = (
        ("title", a.title.text == b.title.text),
        ("year", a.year == b.year),
        ("directors", directors(a) == directors(b)),
        ("description", _words(a.description) == _words(b.description)),
        ("fact", _words(a.fact) == _words(b.fact)),
        ("notes", [_words(n) for n in a.notes] == [_words(n) for n in b.notes]),
    )
    return tuple(name for name, same in told if not same)


def _words(passage: object) -> list[str]:
    text = getattr(passage, "text", "")
    return str(text).split()
