"""Clues from the rest of the list: what its sure entries share, and how many are on record at all.

An entry never supports itself: what is said of it rests on the others only.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import log

from kinoved.catalogue import Catalogue
from kinoved.model import Clue, Subject
from kinoved.resolve import tables, weights
from kinoved.text import the
from kinoved.value import value

_SHARED = ("director", "country", "theme")
_LEAST_SURE = 2


@value
class Rest:
    """The other entries of a list: how many, how many of them are on record, what sure ones hold.

    `found` is a sum of probabilities. `held` counts the sure films of the whole list by property
    and value, `own` is what the entry itself adds there: no count is taken for every entry anew.
    """

    entries: int
    found: float
    sure: int
    held: dict[str, Counter[str]]
    own: dict[str, tuple[str, ...]]

    def count(self, property_: str, held: str) -> int:
        """How many other sure entries have a value."""
        return self.held[property_][held] - (held in self.own.get(property_, ()))


Lent = tuple[float, Subject | None]
"""What an entry lends to the others: its chance to be on record, and its film if sure."""


def whole_of(lent: Sequence[Lent]) -> Rest:
    """What all entries of a list lend together."""
    sure = [film for _, film in lent if film is not None]
    held = {p: Counter(v for film in sure for v in film.values(p)) for p in _SHARED}
    held["decade"] = Counter(decade for film in sure for decade in decades(film))
    return Rest(len(lent), sum(chance for chance, _ in lent), len(sure), held, {})


def without(whole: Rest, lent: Lent) -> Rest:
    """What all entries lend to the one that lends `lent`."""
    chance, film = lent
    own = dict(_values(film)) if film is not None else {}
    sure = whole.sure - (film is not None)
    return Rest(whole.entries - 1, whole.found - chance, sure, whole.held, own)


def decades(film: Subject) -> tuple[str, ...]:
    """The decades of the film's dated events, as "1970"."""
    return tuple(dict.fromkeys(str(year // 10 * 10) for year in film.years))


def rest_clues(film: Subject, rest: Rest, catalogue: Catalogue) -> Iterator[Clue]:
    """What the rest of the list says for or against `film`."""
    if not rest.entries:
        return
    points = company_points(rest)
    share = round(100 * rest.found / rest.entries)
    if abs(points) >= weights.LEAST_SHOWN:
        yield Clue("company", points, f"{share} % of the other entries are films on record")
    if rest.sure < _LEAST_SURE:
        return
    best: tuple[float, str, str] = (0.0, "", "")
    for property_, values in _values(film):
        for held in values:
            found = shared_points(rest, property_, held)
            if found > best[0]:
                best = (found, property_, held)
    points, property_, held = best
    if points >= weights.LEAST_SHOWN:
        count = rest.count(property_, held)
        label = the(catalogue.label(held)) if property_ != "decade" else f"the {held}s"
        said = {
            "director": f"{count} other entries are by {label}",
            "country": f"{count} other entries are films of {label}",
            "theme": f"{count} other entries share the theme {label}",
            "decade": f"{count} other entries are of {label}",
        }[property_]
        yield Clue("period" if property_ == "decade" else "list", points, said)


def renown_clues(film: Subject, catalogue: Catalogue, undated: bool) -> Iterator[Clue]:
    """What it tells that lists name well-known films, for an entry that says no year."""
    if not undated:
        return
    known = catalogue.ask(
        "SELECT points FROM renown JOIN film ON film.number = renown.film WHERE film.id = ?",
        (film.id,),
    )
    step = bisect_right(weights.RENOWN_STEPS, known[0][0]) if known else 0
    if step:
        points = weights.RENOWN[step - 1]
        yield Clue("renown", points, "it is well known, and lists mostly name such films")


def _values(film: Subject) -> Iterable[tuple[str, tuple[str, ...]]]:
    yield from ((property_, film.values(property_)) for property_ in _SHARED)
    yield "decade", decades(film)


def company_points(rest: Rest) -> float:
    """Points for any film on record, by how many other entries are on record (beta-binomial)."""
    there, missing = weights.COMPANY
    share = (there + rest.found) / (there + missing + rest.entries)
    return log(share / (1 - share)) - log(there / missing)


def shared_points(rest: Rest, property_: str, held: str) -> float:
    """Points for a value that sure entries share, beside how common it is among all films."""
    usual = tables.rate(property_, held)
    share = (rest.count(property_, held) + weights.LIST_PRIOR * usual) / (
        rest.sure + weights.LIST_PRIOR
    )
    return weights.SHARED * log(share / usual)
