"""Two lists say of one film what cannot both be so.

What it does
    Compares what the lists of one call say of the same film: the year in the heading, the director,
    colour, running time, country, source work and prizes. Where both cannot be right it notes it in
    both lists, each time with the place in the other. It gives no verdict unless the record has
    one. What is hedged, only half understood, or a matter of words ("Russian" for a Soviet film) is
    passed over, and so are two values that the record has both.

Why it matters
    Lists of one publication, or two drafts of one list, are read side by side.

Example
    Noted: `Stalker (1979)` in one list and `Stalker (1980)` in the other.
    Silent: "directed by Andrei Tarkovsky" in one and "Tarkovsky's film" in the other.

What to do
    Look which of the two is right, and make them agree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kinoved.catalogue import Catalogue, kindred
from kinoved.checks.across.sayings import Saying, names, sayings
from kinoved.checks.context import Rule
from kinoved.model import Diagnostic, Place, Report, Severity, Subject
from kinoved.text import listing, normalise
from kinoved.value import changed

CODE = "KV801"
NAME = "lists-disagree"
RULE = Rule(CODE, NAME)

_CUTS = 10
"""Minutes by which cuts and speeds of one film differ, so that more is another statement."""

_ALIKE = 4
"""Letters at the start of a surname that romanisations have in common."""

_MOST = 4
"""Places in other lists that a note names."""

_NAMES = {
    "colour": "colour",
    "runtime": "running time",
    "source-work": "source",
    "award": "prize",
}


def check(reports: Sequence[Report], catalogue: Catalogue) -> Iterator[tuple[int, Diagnostic]]:
    """A note in every list that says of a film what another list says otherwise."""
    for film, said in _by_film(reports):
        done: set[tuple[int, int, str]] = set()
        for saying in said:
            key = (saying.number, saying.entry, saying.kind)
            against = [
                other
                for other in said
                if reports[other.number].path != reports[saying.number].path
                and disagree(saying, other, catalogue)
            ]
            if against and key not in done:
                done.add(key)
                yield saying.number, _note(film, saying, against, reports)


def _by_film(reports: Sequence[Report]) -> Iterator[tuple[Subject, list[Saying]]]:
    """What is said of each film; what a list says twice counts once, so that time stays linear."""
    told: dict[str, tuple[Subject, dict[tuple[int, str, str, bool], Saying]]] = {}
    for number, report in enumerate(reports):
        for film, saying in sayings(report, number):
            key = (number, saying.kind, saying.value, saying.negated)
            told.setdefault(film.id, (film, {}))[1].setdefault(key, saying)
    for film, said in told.values():
        yield film, list(said.values())


def disagree(one: Saying, other: Saying, catalogue: Catalogue) -> bool:
    """Whether two sayings about one film cannot both be so, as far as can be told."""
    if one.kind != other.kind or (one.negated and other.negated):
        return False
    if one.negated or other.negated:
        return normalise(one.value) == normalise(other.value)
    if one.kind != "year" and one.supported and other.supported:
        return False
    differ = _DIFFER.get(one.kind)
    return differ is not None and differ(one.value, other.value, catalogue)


def _note(
    film: Subject, saying: Saying, against: list[Saying], reports: Sequence[Report]
) -> Diagnostic:
    places = tuple(Place(reports[o.number].path, o.span) for o in against)
    told = [
        f"“{_shown(other.words)}” in {place.path or 'standard input'}, line {place.span.line}"
        for other, place in zip(against[:_MOST], places, strict=False)
    ]
    if len(against) > _MOST:
        told.append(f"otherwise in {len(against) - _MOST} more places, too")
    elsewhere = "; ".join(told)
    year = f" ({film.year})" if film.year is not None else ""
    right = [s for s in (saying, *against) if s.supported]
    proof = next(iter(right), saying)
    verdict = proof.record or "The record does not say which is right."
    if right:
        said = listing(list(dict.fromkeys(f"“{_shown(s.words)}”" for s in right)))
        verdict = f"The record bears out {said}."
    found = RULE.at(
        Severity.NOTE,
        None,
        saying.span,
        f"The lists disagree on the {_NAMES.get(saying.kind, saying.kind)} of {film.label}{year}: "
        f"“{_shown(saying.words)}” here, {elsewhere}. {verdict}",
        proof.evidence,
        help="Look which is right, and make the lists agree.",
    )
    return changed(found, entry=saying.entry, related=places)


def _shown(words: str) -> str:
    return words if len(words) <= 80 else words[:79].rstrip() + "…"


def _years(one: str, other: str, _: Catalogue) -> bool:
    return one != other


def _people(one: str, other: str, _: Catalogue) -> bool:
    """Whether nobody of one may be somebody of the other."""
    return not any(_one_person(a, b) for a in names(one) for b in names(other))


def _one_person(one: list[str], other: list[str]) -> bool:
    """Whether the surnames are alike, wherever each language puts them."""
    last, first = one[-1], other[-1]
    alike = last[:_ALIKE] == first[:_ALIKE] and abs(len(last) - len(first)) <= 2
    return alike or last in other or first in one


def _colours(one: str, other: str, _: Catalogue) -> bool:
    return {one, other} == {"black and white", "colour"}


def _lengths(one: str, other: str, _: Catalogue) -> bool:
    first, second = (int(value.split(" ")[0]) for value in (one, other))
    return abs(first - second) > _CUTS


def _countries(one: str, other: str, catalogue: Catalogue) -> bool:
    """Whether all the countries are known and none of one has to do with one of the other."""
    first, second = (
        [{n.subject for n in catalogue.named(name, "place")} for name in _parts(value)]
        for value in (one, other)
    )
    if not all(first) or not all(second):
        return False
    return not any(kindred(a, b, catalogue) for x in first for a in x for y in second for b in y)


def _sources(one: str, other: str, catalogue: Catalogue) -> bool:
    """Whether both name works, and none is the same, or nobody wrote what both speak of."""
    first, second = _works(one, catalogue), _works(other, catalogue)
    if first and second:
        return not {work.id for work in first} & {work.id for work in second}
    authors, others = (_authors(v, w, catalogue) for v, w in ((one, first), (other, second)))
    return bool(authors and others) and _people(listing(authors), listing(others), catalogue)


def _works(value: str, catalogue: Catalogue) -> list[Subject]:
    ids = {name.subject for part in _parts(value) for name in catalogue.named(part, "work")}
    return [work for work in map(catalogue.subject, sorted(ids)) if work is not None]


def _authors(value: str, works: list[Subject], catalogue: Catalogue) -> list[str]:
    """The people named in `value`, and the authors of the works that are named in it."""
    named = [part for part in _parts(value) if catalogue.named(part, "person")]
    return named + [author for work in works for author in work.texts("author")]


def _prizes(one: str, other: str, catalogue: Catalogue) -> bool:
    """Whether one prize is said to have been won at two festivals."""
    first, here = _named_at(one)
    second, there = _named_at(other)
    if normalise(first) != normalise(second) or not here or not there:
        return False
    return not set(normalise(here).split()) & set(normalise(there).split())


def _named_at(value: str) -> tuple[str, str]:
    """A prize and its festival from "Golden Bear (Berlin)"."""
    prize, _, festival = value.removesuffix(")").partition(" (")
    return prize, festival


def _parts(value: str) -> list[str]:
    return value.replace(" and ", ", ").split(", ")


_DIFFER: dict[str, Callable[[str, str, Catalogue], bool]] = {
    "year": _years,
    "director": _people,
    "colour": _colours,
    "runtime": _lengths,
    "country": _countries,
    "source-work": _sources,
    "award": _prizes,
}
"""How two values of a kind are told to exclude each other; other kinds can hold both."""
