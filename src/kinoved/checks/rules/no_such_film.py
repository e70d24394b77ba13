"""A film cannot exist as it is described.

What it does
    Reports an entry as impossible, and only on grounds. It is an error where the heading names a
    director whose every film is on record, none has that title and none is of that year; and where
    heading or list title claim a state all of whose films of those years are on record, by sources
    that enumerate them, and none can be meant. It is a review where one of those films may be meant
    under a title that nobody has recorded, and where the entry contradicts itself by date: the
    director was a child or long dead, the state did not exist. There a namesake or a wrong year is
    the likelier mistake.

Why it matters
    "Not in this catalogue" and "no such film" are different sentences. The second accuses, so it
    is said only where the record is closed. A list in another language than English is never
    accused, for films have titles there that no record holds.

Example
    Wrong: `The Winter Harbour (Andrei Tarkovsky, 1968)`, when his every film is recorded.
    Right: a film that the closed list names.

What to do
    Remove the entry or name the film that is meant. If the closed list is wrong, tell us with a
    source: the mistake is then ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.closed_corner import corner_of, knows_maker
from kinoved.checks.context import Context, Rule, evidence_of, independent
from kinoved.checks.described import language_of, shares_a_word
from kinoved.model import Diagnostic, Entry, Grade, Severity, Subject
from kinoved.text import listing, the

CODE = "KV102"
NAME = "no-such-film"
RESTS_ON = ("title",)
RULE = Rule(CODE, NAME)

_CHILD = 10
_POSTHUMOUS = 10
_STATES_BEGIN, _STATES_END = 5, 3
"""Years by which a film may be called after a state before it began or after it ended."""


def check(context: Context) -> Iterator[Diagnostic]:
    """One finding at most for an unmatched entry, the gravest."""
    for entry, match in context.pairs():
        if match.grade is not Grade.UNKNOWN or entry.year is None:
            continue
        titles = (entry.title, *entry.alternatives)
        if any(context.catalogue.named(title.text) for title in titles):
            continue
        found = [
            *_by_director(entry, entry.year, context),
            *_by_corner(entry, entry.year, context),
            *_by_life(entry, entry.year, context.catalogue),
            *_by_state(entry, entry.year, context.catalogue),
        ]
        yield from sorted(found, key=lambda d: -d.severity.rank)[:1]


def _by_director(entry: Entry, year: int, context: Context) -> Iterator[Diagnostic]:
    """Somebody whose every film is recorded, and this is none of them."""
    for person in _directors(entry, context.catalogue):
        closed = next((row for row in person.complete if row[0] == "films"), None)
        if closed is None or year > (closed[2] or 9999):
            continue
        films = [
            film
            for id_ in context.catalogue.having("director", person.id)
            if (film := context.catalogue.film(id_)) is not None
        ]
        language = language_of(entry, context.list)
        near = [f for f in films if any(abs(year - known) <= 1 for known in f.years)]
        if any(_shares(film, entry) for film in films):
            continue
        statement = person.one("last film") or person.one("name")
        evidence = evidence_of(statement) if statement else ()
        if near or language != "en":
            meant = f"; it may be another title of {_titles(near, 'or')}" if near else ""
            yield RULE.at(
                Severity.REVIEW,
                entry,
                entry.title.span,
                f"Every film of {person.label} is on record, and none as “{entry.title.text}”"
                f"{meant}.",
                evidence,
                help="Write a recorded title, or pin the film: <!-- kinoved: film=ID -->",
            )
            continue
        yield RULE.at(
            Severity.ERROR,
            entry,
            entry.title.span,
            f"{person.label} made no film called “{entry.title.text}” and none of {year}: every "
            f"film of theirs is recorded, and these are {_titles(films)}.",
            evidence,
            help="Name the film that is meant, or remove the entry.",
        )


def _by_corner(entry: Entry, year: int, context: Context) -> Iterator[Diagnostic]:
    """A closed corner in which there is no such film."""
    corner = corner_of(entry, context)
    if corner is None or any(_shares(film, entry) for film in corner.films):
        return
    of_year = corner.of_year(year)
    credited = [credit.name for credit in entry.people if credit.role == "director"]
    stranger = bool(credited) and not any(
        knows_maker(corner.films, name, context.catalogue) for name in credited
    )
    where = " together with ".join(the(state.label) for state in corner.states)
    counted = f"every feature film made in {where} around {year} is on record"
    evidence = evidence_of(*(s for state in corner.states for s in state.all("name")[:1]))
    if stranger or not of_year:
        also = f" and none is by {listing(credited)}" if stranger else ""
        yield RULE.at(
            Severity.ERROR,
            entry,
            entry.title.span,
            f"There is no film “{entry.title.text}” ({year}) as the list has it: {counted}, none "
            f"has that title{also}.",
            evidence,
            help="Name the film that is meant, or remove the entry.",
        )
    else:
        yield RULE.at(
            Severity.REVIEW,
            entry,
            entry.title.span,
            f"{counted[:1].upper()}{counted[1:]}, and none as “{entry.title.text}”; it may be "
            f"another title of {_titles(of_year[:4], 'or')}.",
            evidence,
            help="Write a recorded title, or pin the film: <!-- kinoved: film=ID -->",
        )


def _by_life(entry: Entry, year: int, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """A director who was a child in the printed year, or long dead."""
    for person in _directors(entry, catalogue):
        for event, said in (("born", "was born"), ("died", "died")):
            dates = person.all(event)
            then = {int(date.value[:4]) for date in dates}
            if not independent(*dates) or len(then) != 1:
                continue
            known = min(then)
            if year < known + _CHILD if event == "born" else year > known + _POSTHUMOUS:
                yield RULE.at(
                    Severity.REVIEW,
                    entry,
                    entry.title.span,
                    f"{person.label} {said} in {known} and can hardly have directed a film of "
                    f"{year}; none of this title is on record.",
                    evidence_of(*dates),
                    help="Look at the year, and whether somebody else of the name is meant.",
                )


def _by_state(entry: Entry, year: int, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """A state in the heading that had not begun, or that was gone, by the printed year.

    A state that still is gives its name to older films of its land, too; only one that has ended is
    looked at.
    """
    for words in entry.countries:
        ids = {name.subject for name in catalogue.named(words, "place")}
        state = catalogue.subject(ids.pop()) if len(ids) == 1 else None
        ends = [int(s.value[:4]) for s in state.all("to")] if state else []
        begins = [int(s.value[:4]) for s in state.all("from")] if state else []
        if state is None or not ends or not begins:
            continue
        if min(begins) - _STATES_BEGIN <= year <= max(ends) + _STATES_END:
            continue
        early = year < min(begins)
        fact = f"began in {min(begins)}" if early else f"ended in {max(ends)}"
        yield RULE.at(
            Severity.REVIEW,
            entry,
            entry.title.span,
            f"{the(state.label)[:1].upper()}{the(state.label)[1:]} {fact}; the heading has a film "
            f"of {year} made there, and none of this title is on record.",
            evidence_of(*state.all("from" if early else "to")),
            help="Look at year and country.",
        )


def _directors(entry: Entry, catalogue: Catalogue) -> Iterator[Subject]:
    """The people whom the heading names as directors, where the name is that of one only."""
    for credit in entry.people:
        named = catalogue.named(credit.name, "person")
        ids = {name.subject for name in named if name.scheme != "surname"}
        person = catalogue.subject(ids.pop()) if len(ids) == 1 else None
        if credit.role == "director" and person is not None:
            yield person


def _shares(film: Subject, entry: Entry) -> bool:
    """Whether a word of the heading's titles stands in one of the film's: it may be meant."""
    return any(shares_a_word(film, t.text) for t in (entry.title, *entry.alternatives))


def _titles(films: list[Subject] | tuple[Subject, ...], joint: str = "and") -> str:
    dated = sorted(films, key=lambda film: (film.years[:1], film.id))
    return listing([f"{film.label} ({film.year})" for film in dated], joint)
