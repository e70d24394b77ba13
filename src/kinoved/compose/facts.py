"""The fact of an entry: what the record holds that is worth a reader's while, with its sources."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.recorded import title_language
from kinoved.compose.countries import countries_of
from kinoved.compose.people import plays, roles_of
from kinoved.compose.places import where
from kinoved.compose.prizes import won_by
from kinoved.compose.values import Sentence
from kinoved.model import Subject
from kinoved.text import listing, normalise, the

_PLANS = 2
_MOST_COUNTRIES = 3
_WEAK = frozenset({"together", "cast", "title", "length"})
"""Plans for films of which the record holds nothing better; no second sentence follows them."""
_SAID_BY = {
    "together": ("made in",), "cast": ("played", "acted"), "length": ("length", "of length"),
}  # fmt: skip
"""What a plan of the description has said already."""
_FROM = ("It is based on", "It adapts", "Its source is", "It was adapted from")
"""How a source is told, in turn."""
_WORKS = {"short story": "story"}
"""Kinds of works in shorter words."""


def write_fact(
    film: Subject, used: Sequence[str], catalogue: Catalogue, described: str = ""
) -> tuple[str, tuple[Sentence, ...]]:
    """The plan followed and the fact's sentences; `used` are the plans of the entries before.

    The plan least used so far comes first, and never the one of the entry before while another
    tells as much; a plan used again has other words. `described` is the plan of the description,
    which is not said again. Of two sentences the more telling one comes first.
    """
    offers = [
        (name, tuple(plan(film, catalogue, used.count(name))))
        for name, plan in _FACTS.items()
        if described not in _SAID_BY.get(name, ())
    ]
    offers = [(name, sentences) for name, sentences in offers if sentences]
    if not offers:
        return "", ()
    last = used[-1] if used else ""
    order = list(_FACTS)
    offers.sort(key=lambda o: (o[0] in _WEAK, o[0] == last, used.count(o[0]), order.index(o[0])))
    told = offers[:1]
    if len(used) % _PLANS == 0:
        first = offers[0][1][0].text
        told += [o for o in offers[1:] if o[0] not in _WEAK and not _repeats(first, o)][:1]
    told.sort(key=lambda o: order.index(o[0]))
    return offers[0][0], tuple(sentences[0] for _, sentences in told)


def _repeats(told: str, offer: tuple[str, tuple[Sentence, ...]]) -> bool:
    """Whether an offer names a prize, place or work that `told` names already."""
    names = re.findall(r"[A-Z][\w'’]+(?: (?:of |d')?[A-Z][\w'’]+)+", offer[1][0].text)
    return any(name in told for name in names)


def _fate(film: Subject, _: Catalogue, __: int) -> Iterator[Sentence]:
    for statement in film.all("fate"):
        yield Sentence.of(statement.text, statement)


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


def _filming(film: Subject, catalogue: Catalogue, turn: int) -> Iterator[Sentence]:
    places = film.all("filmed in")
    stands = [s for s in places if s.qualifier("for")]
    if stands:
        role = stands[0].qualifier("for")
        at, spots = where([s for s in stands if s.qualifier("for") == role], catalogue)
        yield Sentence.of(f"For {role} the crew filmed {at}.", *spots)
    if places:
        at, spots = where(places, catalogue)
        made = ("filmed", "shot")[turn % 2]
        yield Sentence.of(f"It was {made} {at}.", *spots)


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
                    f"It was {person.label}'s {which} {noun}.",
                    f"It was the {which} {noun} of {person.label}.",
                )[turn % 2]
                yield Sentence.of(told, *said)


def _together(film: Subject, catalogue: Catalogue, _: int) -> Iterator[Sentence]:
    countries = countries_of(film)
    if 1 < len(countries) <= _MOST_COUNTRIES:
        names = listing([the(catalogue.label(s.value)) for s in countries])
        yield Sentence.of(f"It is a co-production of {names}.", *countries)


def _cast(film: Subject, _: Catalogue, turn: int) -> Iterator[Sentence]:
    roles = roles_of(film)
    credited = [s for s in film.all("cast") if s.qualifier("role") is None]
    plain = list({s.text: s for s in credited if s.text[-3:] != " of"}.values())
    if roles:
        yield Sentence.of(f"{plays(roles[:2])}.", *roles[:2])
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


def _title(film: Subject, _: Catalogue, __: int) -> Iterator[Sentence]:
    spoken = film.values("language")
    if len(spoken) != 1 or spoken[0] == "English":
        return
    for title in film.titles:
        name = title_language(title.lang)
        if name == spoken[0] and _is_another(title.text, film.label):
            stated = [s for s in film.all("title") if s.text == title.text]
            yield Sentence.of(f"Its {name} title is “{title.text}”.", *stated[:1])
            return


def _is_another(text: str, title: str) -> bool:
    """Whether `text` differs from `title` by more than accents, and is in one script.

    Data sets put a title and its reading into one.
    """
    if normalise(text) == normalise(title):
        return False
    latin = [letter.isascii() or letter <= "ɏ" for letter in text if letter.isalpha()]
    return all(latin) or not any(latin)


_FACTS: dict[str, Callable[[Subject, Catalogue, int], Iterator[Sentence]]] = {
    "milestone": _milestone,
    "fate": _fate,
    "source": _source_work,
    "award": won_by,
    "filming": _filming,
    "together": _together,
    "cast": _cast,
    "title": _title,
    "length": _length,
}
