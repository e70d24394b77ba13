"""The fact of an entry: what the record holds that is worth a reader's while, with its sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kinoved.catalogue import Catalogue
from kinoved.compose.values import Sentence
from kinoved.model import Statement, Subject
from kinoved.text import listing, normalise, the

_PLANS = 2
_MOST_COUNTRIES = 3
_WEAK = frozenset({"together", "cast", "length"})
"""Plans for films of which the record holds nothing better."""
_FROM = ("It is based on", "It adapts", "Its source is", "It was adapted from")
"""How a source is told, in turn."""
_WORKS = {"short story": "story"}
"""Kinds of works in shorter words."""


def write_fact(
    film: Subject, used: Sequence[str], catalogue: Catalogue
) -> tuple[str, tuple[Sentence, ...]]:
    """The plan followed and the fact's sentences; `used` are the plans of the entries before.

    The plan least used so far comes first, and never the one of the entry before, so that no two
    neighbours read alike while the record leaves a choice; a plan used again has other words.
    """
    offers = [
        (name, tuple(plan(film, catalogue, used.count(name)))) for name, plan in _FACTS.items()
    ]
    offers = [(name, sentences) for name, sentences in offers if sentences]
    if not offers:
        return "", ()
    last = used[-1] if used else ""
    order = list(_FACTS)
    offers.sort(key=lambda o: (o[0] == last, o[0] in _WEAK, used.count(o[0]), order.index(o[0])))
    name, sentences = offers[0]
    told = list(sentences[:1])
    if len(offers) > 1 and (len(used) % _PLANS == 0 or name in _WEAK):
        told += offers[1][1][:1]
    return name, tuple(told)


def _fate(film: Subject, _: Catalogue, __: int) -> Iterator[Sentence]:
    for statement in film.all("fate"):
        yield Sentence.of(statement.text, statement)


def _award(film: Subject, catalogue: Catalogue, turn: int) -> Iterator[Sentence]:
    won: dict[tuple[str, str], Statement] = {}
    for statement in film.all("award"):
        if statement.qualifier("result") not in {None, "won"}:
            continue
        prize, where = _prize(statement, catalogue)
        won.setdefault((normalise(prize), normalise(where)), statement)
    film_won = [s for s in won.values() if s.qualifier("for") is None]
    for statement in film_won[:1]:
        prize, where = _prize(statement, catalogue)
        year = statement.qualifier("year")
        when = f" in {year}" if year else ""
        others = [
            s
            for s in film_won[1:]
            if s.qualifier("year") == year
            and _prize(s, catalogue)[1] == where
            and not _both_of_jury(prize, _prize(s, catalogue)[0])
        ]
        prizes = listing([prize, *(_prize(s, catalogue)[0] for s in others[:1])])
        said = (
            f"It won {prizes}{where}{when}.",
            f"{where[1:2].upper()}{where[2:]}{when} it won {prizes}.",
            f"It took {prizes}{where}{when}.",
        )[turn % 3 if where and when else 0]
        yield Sentence.of(said, statement, *others[:1])
    for statement in won.values():
        person = statement.qualifier("for")
        if person is not None:
            prize, where = _prize(statement, catalogue)
            year = statement.qualifier("year")
            when = f" in {year}" if year else ""
            yield Sentence.of(f"{person} received {prize} for it{where}{when}.", statement)


def _both_of_jury(one: str, other: str) -> bool:
    """Whether both are a special prize of the jury: one prize under its French and English name."""
    return all("jury" in name.lower() and "sp" in name.lower() for name in (one, other))


def _prize(statement: Statement, catalogue: Catalogue) -> tuple[str, str]:
    """The prize and where it was given, as read after "won": "the Golden Dove", " at Leipzig"."""
    name, _, festival = statement.text.partition(", ")
    place = statement.qualifier("at") or ""
    if not place and not festival:
        prize = catalogue.subject(statement.value)
        given = prize.one("at") if prize is not None and prize.kind == "prize" else None
        place = given.text if given is not None else ""
    if festival:
        where = f" at the {festival}" + (f" in {place}" if place else "")
    elif place:
        event, _, town = place.partition(", ")
        article = "the " if event.lower().endswith(("festival", "awards", "convention")) else ""
        where = f" at {article}{event}" + (f" in {town}" if town else "")
    else:
        where = ""
    low = name.lower()
    # "the Nika Award for Best Picture at the Nika Awards" says one thing twice.
    if where.endswith(" Awards") and low.startswith(where.removeprefix(" at the ").lower()[:-1]):
        where = ""
    if low == "academy award":
        return f"an {name}", where
    if low.startswith("best "):
        return f"the prize for {low}", where
    if low.startswith("special ") and low.endswith("prize"):
        return f"a {low}", where
    if low.startswith("first "):
        return low, where
    return (name if low.startswith("the ") else f"the {name}"), where


def _source_work(film: Subject, catalogue: Catalogue, turn: int) -> Iterator[Sentence]:
    for statement in film.all("based on"):
        work = catalogue.subject(statement.value)
        if work is None or work.kind != "work":
            continue
        authors = listing(work.texts("author"))
        kind = next(iter(work.texts("kind")), "work")
        if not authors or kind == "true events":
            continue
        dates = sorted(work.all("date"), key=lambda s: s.value)
        published = next((s for s in dates if s.qualifier("event") == "published"), None)
        english = [t.text for t in work.titles if t.lang == "en"]
        named = english or [t.text for t in work.titles if t.lang.endswith("-Latn")]
        if not named:
            continue
        loosely = statement.qualifier("loosely") is not None
        what = f"the {_WORKS.get(kind, kind)} “{named[0]}” by {authors}"
        when = f", published in {published.value[:4]}" if published else ""
        parts = [statement, *work.all("author"), *([published] if published else [])]
        opening = "It is loosely based on" if loosely else _FROM[turn % len(_FROM)]
        yield Sentence.of(f"{opening} {what}{when}.", *parts)


def _filming(film: Subject, _: Catalogue, turn: int) -> Iterator[Sentence]:
    places = film.all("filmed in")
    stands = [s for s in places if s.qualifier("for")]
    if stands:
        role = stands[0].qualifier("for")
        same = {s.text: s for s in stands if s.qualifier("for") == role}
        names = listing([_placed(text) for text in list(same)[:2]])
        spots = [same[text] for text in list(same)[:2]]
        at = _before(next(iter(same)))
        yield Sentence.of(f"For {role} the crew filmed {at} {names}.", *spots)
    plain = {s.text: s for s in places}
    if plain:
        names = listing([_placed(text) for text in list(plain)[:3]])
        where = _before(next(iter(plain)))
        made = ("filmed", "shot")[turn % 2]
        yield Sentence.of(f"It was {made} {where} {names}.", *list(plain.values())[:3])


def _milestone(film: Subject, catalogue: Catalogue, turn: int) -> Iterator[Sentence]:
    if any(" first " in s.text or " last " in s.text for s in film.all("fate")):
        return
    noun = "feature" if film.values("kind") == ("feature",) else "film"
    for property_ in ("first film", "last film"):
        for id_ in catalogue.having(property_, film.id):
            person = catalogue.subject(id_)
            if person is not None:
                said = [s for s in person.all(property_) if s.value == film.id]
                which = property_.split(" ", maxsplit=1)[0]
                told = (
                    f"It was {person.label}’s {which} {noun}.",
                    f"It was the {which} {noun} of {person.label}.",
                )[turn % 2]
                yield Sentence.of(told, *said)


def _together(film: Subject, catalogue: Catalogue, _: int) -> Iterator[Sentence]:
    countries = {s.value: s for s in film.all("country")}
    if 1 < len(countries) <= _MOST_COUNTRIES:
        names = listing([the(catalogue.label(id_)) for id_ in countries])
        yield Sentence.of(f"It is a co-production of {names}.", *countries.values())


def _cast(film: Subject, _: Catalogue, turn: int) -> Iterator[Sentence]:
    roles = list({s.text: s for s in film.all("cast") if s.qualifier("role")}.values())
    plain = list({s.text: s for s in film.all("cast") if s.qualifier("role") is None}.values())
    if roles:
        parts = listing([f"{s.text} plays {s.qualifier('role')}" for s in roles[:2]])
        yield Sentence.of(f"{parts}.", *roles[:2])
    elif len(plain) > 1:
        names = listing([s.text for s in plain[:3]])
        said = (f"Among the cast are {names}.", f"In the cast are {names}.")[turn % 2]
        yield Sentence.of(said, *plain[:3])
    elif plain:
        yield Sentence.of(f"{plain[0].text} is in the cast.", plain[0])


def _length(film: Subject, _: Catalogue, turn: int) -> Iterator[Sentence]:
    runtimes = film.all("runtime")
    if len({s.value for s in runtimes}) == 1:
        minutes = f"{runtimes[0].value} minutes"
        said = (f"It runs for {minutes}.", f"Its running time is {minutes}.")[turn % 2]
        yield Sentence.of(said, *runtimes)


def _placed(place: str) -> str:
    named = place.endswith(("Desert", "Sea", "Islands", "Mine")) or place.startswith("Abbey ")
    return f"the {place}" if named else the(place)


def _before(place: str) -> str:
    """The word before a filming place: in a town, at a cape or studio, by a sea."""
    if place.endswith(" Sea") or place.startswith("Lake "):
        return "by"
    at = place.startswith(("Cape ", "Mount ")) or place.endswith((" Studios", " Studio"))
    return "at" if at or place == "Cinecittà" else "in"


_FACTS: dict[str, Callable[[Subject, Catalogue, int], Iterator[Sentence]]] = {
    "milestone": _milestone,
    "fate": _fate,
    "source": _source_work,
    "award": _award,
    "filming": _filming,
    "together": _together,
    "cast": _cast,
    "length": _length,
}
