"""A year in the prose.

What it does
    Compares a year that the prose gives the film with every dated event of the record.

Why it matters
    Making and first showing may lie years apart; another year altogether is a mistake.

Example
    "Made in 1991" of *Stalker*: it was made from 1977 to 1979 and shown in 1979.

What to do
    Put in a recorded year and say what happened in it.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.checks.dating import speaks_against
from kinoved.model import Verdict

NAME = "year-claim"
CODE = "KV316"
PROPERTY = "P577"
PROPOSED = (
    "In which year the film was made or released, or that it is of a year.",
    {"event": ("made", "released", "of"), "year": "year"},
)

_SHOW = "released|premiered|unveiled|distributed"
_SEEN = "shown|screened|presented|exhibited"
_CAME = "premiered|opened|appeared|debuted"
_MADE = "made|produced|shot|filmed|completed|finished"

PHRASES = (
    f"{_MADE} [back] in|during {{when}} {{event=made}}",
    f"{_MADE} [back] in|during {{year}} and|to {{year}} {{event=made}}",
    f"[first] {_SHOW} [first|back|there|here|theatrically|publicly] [only] in|from|on {{when}}"
    " {event=released}",
    f"[first] {_CAME} [first|back|there|here|in cinemas] [only] in|on {{when}} {{event=released}}",
    f"first {_SEEN} [back|there|here|theatrically|publicly] [only] in|from|on {{when}}"
    " {event=released}",
    f"{_SEEN} first in|from|on {{when}} {{event=released}}",
    f"{_SEEN} [back|there|here|theatrically|publicly] [only] in|from|on {{when}} {{event=shown}}",
    f"{_SEEN} in|at|across {{places}} , in|on {{when}} {{event=shown}}",
    f"[first] {_SHOW}|{_CAME} in|at|across {{places}} , in|on {{when}} {{event=released}}",
    "came|coming out [only] in|on {when} {event=released}",
    "hit|reached|entered [the] [{nations}] cinemas|screens|theatres|theaters [only] in|on {when}"
    " {event=released}",
    "went into production in {when} {event=made}",
    "[was|is] in the can by {when} {event=made}",
    "dates|dating|hails|hailing from [the] [year] {when} {event=of}",
    "dates|dating|goes|going back to [the] [year] {when} {event=of}",
    "^ from|of [the] [year] {year} {event=of}",
    "! from|of [the] [year] {year}",
    "! in {when}",
    f"! in|on {{when}} , {{film}} was|is [first] {_SHOW} {{event=released}}",
    f"! in {{when}} , {{film}} was|is {_MADE} {{event=made}}",
    f"! in|on {{when}} , {{film}} [first] {_CAME} {{event=released}}",
    f"! in|on {{when}} , {{film}} was|is first {_SEEN} {{event=released}}",
    f"! in|on {{when}} , {{film}} was|is {_SEEN} {{event=shown}}",
    "! in|on {when} , {film} came out {event=released}",
    f"~ in|on {{when}} , {{film}} [was|is] [first] {_SHOW}|{_SEEN}|{_CAME}|{_MADE}"
    " {event=mentioned}",
    "~ in|on {when} , {film} came out {event=mentioned}",
    "premiere was|took|came|followed [place] in|on {when} {event=released}",
    "first seen in|on {when} {event=released}",
    "~ {owner} {year} film|picture|classic|drama|masterpiece|movie {event=mentioned}",
    f"~ {_MADE}|shooting|filming|begun|started between|from {{year}} and|to|until {{year}}"
    " {event=mentioned}",
    "~ shooting|filming|production|shoot|cameras ... in|on {when} {event=mentioned}",
    "~ the|this|his|her|its {year} {nation_film} {event=mentioned}",
    "~ {year} saw [its|the] [release|premiere] {event=mentioned}",
    "~ this|the|his|her|their {year} film|original|picture|classic|production|version|drama|movie"
    "|masterpiece|comedy|thriller|epic|western {event=mentioned}",
    "~ hit|success|sensation|failure|flop|scandal|triumph in {when} {event=mentioned}",
    f"~ {_SHOW}|{_SEEN}|{_CAME} ... in|on {{when}} {{event=mentioned}}",
    f"~ {_MADE} ... in|during {{when}} {{event=mentioned}}",
)

_LONG_MAKING = 10
"""Years within which a film whose making is not on record may have been made before it was shown:
"Apocalypse Now" was shot in 1976 and 1977, some were filmed over a decade or shelved for one."""

_SHOOTING = 3
"""Years that a film may be in the making before the year that is recorded as that of its making."""

_MAKING_CLAIMS = frozenset({"director-claim", "studio-claim", "colour-claim", "crew-claim"})
_MAKING = frozenset("made produced shot filmed directed completed helmed lensed".split())
_DATED = _MAKING_CLAIMS | {"filming-place-claim", "premiere-claim", "country-claim"}
"""Claims after which a bare year is the film's own: not that of a ban, a showing or a prize."""


def verify(case: Case) -> Finding | None:
    """The finding on a year: contradicted when more than one year from every dated event."""
    year = case.number("year")
    if year is None:
        return None
    value = str(year)
    years = case.film.years
    dates = case.film.all("date")
    if not years:
        return Finding(Verdict.SILENT, value, "The record has no date.")
    distance = min(abs(year - known) for known in years)
    have = ", ".join(map(str, years[:4])) + (" …" if len(years) > 4 else "")
    event = _event(case)
    after = case.reading.get("after")
    followed = after[0] if isinstance(after, tuple) else ""
    dated = followed in _DATED or (followed == "broadcast-claim" and distance == 0)
    if not event and "in" in case.reading.keys and not dated:
        return None  # a year by itself, or that of a prize, of a ban, of a showing
    if distance == 0:
        fitting = [s for s in dates if s.value[:4] == value] or dates
        return Finding(Verdict.SUPPORTED, value, f"{year} is among its years.", evidence(fitting))
    proof = evidence(dates)
    if event in {"mentioned", "shown"} or _honoured(case, value) or _of_namesake(case, year):
        return Finding(Verdict.UNLISTED, value, f"The record has {have}.", proof)
    if distance == 1:
        return Finding(
            Verdict.PARTLY, value, f"The record has {have}.", proof,
            f"The list says {year}; the record has {have}.", shade=True,
        )  # fmt: skip
    # Between its making and the last recorded showing a film may have come out anywhere.
    later_showing = event == "released" and year > years[0]
    made = event == "made" and year < years[0]
    begun = made and years[0] - year <= _SHOOTING
    unrecorded = made and all(s.qualifier("event") != "production" for s in dates)
    shelved = unrecorded and years[0] - year <= _LONG_MAKING
    if not event or later_showing or begun or shelved or not speaks_against(case.film, year):
        return Finding(Verdict.UNLISTED, value, f"The record has {have}.", proof)
    if unrecorded:
        return Finding(
            Verdict.PARTLY, value, f"The record has {have}, and nothing of its making.", proof,
            f"The list says {year}; the record has {have}, and nothing of its making.",
        )  # fmt: skip
    return Finding(
        Verdict.CONTRADICTED, value, f"The record has {have}.", proof,
        f"The list says {year}; the film's recorded years are {have}.",
        help=f"Write {case.film.year}, or look whether another film is meant.",
    )  # fmt: skip


def _honoured(case: Case, year: str) -> bool:
    """Whether the record has a prize of that year, at whose festival the film was shown."""
    return any((s.qualifier("year") or "")[:4] == year for s in case.film.all("award"))


def _of_namesake(case: Case, year: int) -> bool:
    """Whether another film of the title, or after the same source, is of that year."""
    ids = {n.subject for title in case.film.titles for n in case.catalogue.named(title.text)}
    for work in case.film.values("based on"):
        ids.update(case.catalogue.having("based on", work))
    films = (case.catalogue.film(id_) for id_ in sorted(ids - {case.film.id}))
    return any(film is not None and year in film.years for film in films)


def _event(case: Case) -> str:
    """What happened in the year: made, released, shown, or that it is of it; empty if not told."""
    told = case.reading.get("event") or case.reading.get("how")
    if told is not None:
        return str(told)
    after = case.reading.get("after")
    if isinstance(after, tuple):
        type_, keys = after
        if type_ in _MAKING_CLAIMS and keys & _MAKING:
            return "made"
    return ""
