"""The heading names a country that did not produce the film.

What it does
    Compares the one country that a heading names ("Stalker (1979, France)", "Stalker | USA | 1979")
    with the sole producing state of the record. It is a review, and only where title and year fit
    and the entry tells of this film beyond them. It is silent for co-productions and where two
    countries are named; for states that followed, held or divided one another (the Soviet Union,
    Russia and Georgia; both Germanys; Czechoslovakia); where the film was shot, set or shown there,
    or its director comes from there; for words such as "French", which may be its language; where
    another film of the title is of that country; where the text speaks of versions; and where more
    headings of the list are at odds with the record than agree.

Why it matters
    The country in a heading is copied from list to list, and tells films of one title apart.

Example
    Wrong: `Stalker (1979, France)` over a text about Kaidanovsky and Tallinn.
    Right: `Stalker (1979, USSR)`, `Stalker (1979, Russia)`.

What to do
    Name the recorded country, or look whether another film is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinoved.catalogue import Catalogue, kindred
from kinoved.checks.claims.geography import akin, around
from kinoved.checks.context import Context, Rule, evidence_of, independent
from kinoved.checks.described import said_in
from kinoved.checks.identified import MEANT, telling_points
from kinoved.model import Diagnostic, Entry, Match, Severity, Span, Subject
from kinoved.text import SourceText, normalise, the, title_keys

CODE = "KV112"
NAME = "wrong-country"
RESTS_ON = ("country",)
RULE = Rule(CODE, NAME)

_BETWEEN = re.compile(r"[,;/|()\[\]（）、，·•–—]|\s-\s")
_AROUND = " \t*_.:0123456789"
_VERSIONS = frozenset(
    "version versions cut dubbed remake remakes remade coproduction coproduced produced production"
    " financed backed funded money producers studio studios dvd"
    " blu bluray disc edition region".split()
)
"""Words of a text by which another country may have had a hand in the film or in what is shown."""
_NAMESAKES = {"georgia": "united-states", "ireland": "united-kingdom"}
"""States of whose name, or part of it, the other one has a part."""
_NEAR = 3
"""Years within which another film of the same title may be the one that is meant."""


def check(context: Context) -> Iterator[Diagnostic]:
    """A review for a heading whose only country is a stranger to the film.

    Silent where more headings are at odds than agree: there the place is that of something else.
    """
    agreeing = 0
    found: list[Diagnostic] = []
    for entry, match, film in context.found():
        own = film.values("country")
        named = _named(entry, film, context)
        if named is None or not own:
            continue
        state, span = named
        if state in own:
            agreeing += 1
        elif _may_say_so(entry, match, film, context) and not _may_fit(
            state, film, entry, match, context.catalogue
        ):
            found.append(_review(entry, film, state, span, context))
    if len(found) <= max(agreeing, 1):
        yield from found


def _may_say_so(entry: Entry, match: Match, film: Subject, context: Context) -> bool:
    """Whether film and record are sure enough, and the text leaves no other reading."""
    return (
        len(film.values("country")) == 1
        and film.is_complete("country")
        and independent(*film.all("country"))
        and entry.year in film.years
        and telling_points(film, match, context.catalogue) >= MEANT
        and not _explained(entry)
    )


def _review(entry: Entry, film: Subject, state: str, span: Span, context: Context) -> Diagnostic:
    label, own = the(context.catalogue.label(state)), the(film.texts("country")[0])
    return RULE.at(
        Severity.REVIEW,
        entry,
        span,
        f"{film.label} ({film.year}) is a production of {own}, not of {label}.",
        evidence_of(*film.all("country")),
        help=f"Name {own}, or look whether another film is meant.",
    )


def _named(entry: Entry, film: Subject, context: Context) -> tuple[str, Span] | None:
    """The one state that the heading names behind or before the title, and where; else None."""
    catalogue = context.catalogue
    heading = entry.heading.text.replace(entry.title.text, "|", 1)
    titles = {title_keys(title.text)[1] for title in film.titles}
    found: dict[str, str] = {}
    for part in _BETWEEN.split(heading):
        written = part.strip(_AROUND)
        if not written or title_keys(written)[1] in titles:
            continue
        names = catalogue.named(written, "place")
        if not names:
            continue
        ids = {name.subject for name in names}
        adjective = any(name.role == "adjective" for name in names)
        if adjective or len(ids) != 1 or not catalogue.having("country", *ids):
            return None
        found[ids.pop()] = written
    if len(found) != 1:
        return None
    ((state, written),) = found.items()
    return state, _span(entry, written, context)


def _span(entry: Entry, written: str, context: Context) -> Span:
    """The place of the country in the heading; the whole heading where marks stand within it."""
    whole = entry.heading.span
    at = context.list.text.rfind(written, whole.start, whole.end)
    return SourceText(context.list.text).span(at, at + len(written)) if at >= 0 else whole


def _may_fit(state: str, film: Subject, entry: Entry, match: Match, catalogue: Catalogue) -> bool:
    """Whether the state had, or may have had, anything to do with the film."""
    own = film.values("country")
    if any(state == o or akin(state, o, catalogue) or kindred(state, o, catalogue) for o in own):
        return True
    linked = [*film.values("filmed in"), *film.values("set in")]
    if state in _NAMESAKES and own == (_NAMESAKES[state],):
        return True
    for statement in film.all("date"):
        place = statement.qualifier("place")
        linked.extend(n.subject for n in catalogue.named(place, "place")) if place else None
    directors = [d for d in map(catalogue.subject, film.values("director")) if d]
    linked.extend(
        place
        for director in directors
        for p in ("nationality", "born")
        for place in director.values(p)
    )
    if any(akin(state, p, catalogue) or state in around(p, catalogue) for p in linked):
        return True
    return _another(state, film, entry, match, catalogue)


def _another(state: str, film: Subject, entry: Entry, match: Match, catalogue: Catalogue) -> bool:
    """Whether a film of that state may be meant, which has the title or came near."""
    named = [catalogue.film(name.subject) for name in catalogue.named(entry.title.text, "film")]
    near = [candidate.film for candidate in match.candidates]
    return any(
        other is not None
        and other.id != film.id
        and (not other.values("country") or state in other.values("country"))
        and any(
            abs((entry.year or 0) - year) <= _NEAR for year in other.years or (entry.year or 0,)
        )
        for other in (*named, *near)
    )


def _explained(entry: Entry) -> bool:
    """Whether the text speaks of versions, of money or of who produced what."""
    said = [*said_in(entry), *normalise(entry.heading.text).split()]
    return not _VERSIONS.isdisjoint(said)
