"""The year is not one of the film's years.

What it does
    Compares the printed year with every dated event of the film: production, premiere, releases.
    More than one year from all of them is an error when the film is certain without its year and
    so well dated that no other event can be meant: against an earlier year its making is on record
    or three witnesses agree, or two do where no state kept films back and the text names an actor,
    a prize or the running time of this version; or the director was a child then, or the film's
    source unwritten; or the text itself has it made in a recorded year. A later year is too late
    for a release abroad. The entry also has to name what a remake, a series or a later part of the
    title does not share: the film's director as such, a prize that it won, its running time, or,
    beside its people, a recorded year in so many words. Without that it is a review, or a note
    where so many years lie between that a remake is likelier; with it, but not well enough dated,
    a warning. One year's difference is a note. It is silent where the heading names somebody who
    did not make the film, for then another film of the title is meant.

Why it matters
    A year is how readers find a film. Databases differ by a year because they count different
    events, so a difference of one is not held against the writer.

Example
    Wrong: `Stalker (1975)`.
    Right: `Stalker (1979)`.

What to do
    Use the year of the first showing, or say which event your year is.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.types.source_work_claim import too_late
from kinoved.checks.context import Context, Rule, evidence_of, statement_text
from kinoved.checks.dating import (
    speaks_against,
    speaks_against_making,
    tells_of_delay,
    too_young_then,
)
from kinoved.checks.described import is_near, said_in
from kinoved.checks.identified import MEANT, names_this_version, telling_points
from kinoved.model import (
    Claim,
    Diagnostic,
    Edit,
    Entry,
    Fix,
    Grade,
    Match,
    Safety,
    Severity,
    Stance,
    Subject,
    Tier,
    Verdict,
)
from kinoved.resolve import weights
from kinoved.text import listing, words

CODE = "KV104"
NAME = "year-mismatch"
RESTS_ON = ("date",)
RULE = Rule(CODE, NAME)

_REMADE = 15
"""Years after which films are remade under their titles."""
_SURE = 4.5
"""Points of the entry's own from which a likely film is certain but for its year."""
_OF_ONE_VERSION = frozenset({"director", "award"})
_CREW = frozenset(
    "photographed lensed cinematographer cinematography cameraman camera photography shot edited"
    " editor editing cut".split()
)
"""Words for the work of those who seldom have a hand in a second version."""
_DIRECTING = frozenset("directed directs director direction helmed".split())
_VERSIONS = frozenset(
    "remake remakes remade series version versions reboot season seasons episode episodes"
    " sequel prequel again returns return reprises model".split()
)
_ORIGINAL = frozenset("language screenplay script score music song story idea".split())
_MAKING = frozenset("made dates dating hails produced shot filmed".split())
_OF_A_YEAR = frozenset({"of", "from"})
"""Words of a claim about a year by which the film was not made before it: "a film of 1999"."""
_FILMS = frozenset("film movie picture".split())
_DIRECTED = "is named and directed"
"""What the reason of a clue says where the heading names the film's director."""
_NO_WITNESS = frozenset({"title", "year", "company", "period", "list"})


def check(context: Context) -> Iterator[Diagnostic]:
    """A finding for every printed year that is no year of the film."""
    for entry, match, film in context.found():
        years = film.years
        if entry.year is None or not years or entry.year in years or _of_another_maker(match):
            continue
        distance = min(abs(entry.year - year) for year in years)
        between = years[0] < entry.year < years[-1]
        dates = film.all("date")
        events = listing(list(dict.fromkeys(statement_text(date) for date in dates))[:4])
        who = f"{film.label} ({film.year})"
        dated = _dated_in_text(context, entry)
        this = _is_this_version(context, entry, match, film) or (
            dated is not None and telling_points(film, match, context.catalogue) >= MEANT
        )
        if distance == 1 or between:
            severity = Severity.NOTE
            message = f"{who} is dated {events}; {entry.year} is not among its recorded years."
        elif this and _sure(entry, match, film, dated, context.catalogue):
            severity = Severity.ERROR
            message = f"The year is wrong: {who} is dated {events}, not {entry.year}."
        else:
            # Where the title alone names the film, another of that title may be meant.
            told = this and _told_otherwise(match)
            severity = Severity.WARNING if told else Severity.REVIEW
            message = (
                f"{who} is probably meant, but it is dated {events}, {distance} years from "
                f"{entry.year}."
            )
            if not told and distance >= _REMADE:
                severity = Severity.NOTE
                message = (
                    f"{who} is dated {events}; {entry.year} may be that of another version, which "
                    "is not on record."
                )
        span = entry.year_span or entry.heading.span
        fix = Fix(Safety.UNSAFE, (Edit(span, str(film.year)),)) if entry.year_span else None
        yield RULE.at(
            severity,
            entry,
            span,
            message,
            evidence_of(*dates),
            help=f"Write {film.year}, the year by which the record knows it."
            if severity is not Severity.NOTE
            else None,
            fix=fix if severity is not Severity.NOTE else None,
        )


def _is_this_version(context: Context, entry: Entry, match: Match, film: Subject) -> bool:
    """Whether the entry names what no other version shares: director, prize or running time.

    Writers, actors and even producers come back for remakes, series and later parts; actors do not
    come before a film that goes back to nothing.
    """
    if _speaks_of_versions(entry):
        return False
    clues = match.candidates[0].clues if match.candidates else ()
    named = any(clue.name == "person" and _DIRECTED in clue.reason for clue in clues)
    timed = any(clue.name == "runtime" for clue in clues)
    first = film.years[0] > (entry.year or 0) and not film.values("based on")
    types = (
        _OF_ONE_VERSION | {"cast"} if first and not film.values("remake of") else _OF_ONE_VERSION
    )
    return named or timed or any(
        claim.entry == entry.position
        and (claim.type in types or _is_of_crew(claim))
        and (claim.type != "director" or _is_plain(claim))
        and claim.verdict is Verdict.SUPPORTED
        and claim.stance is Stance.ASSERTED
        and claim.tier in {Tier.CLOSED, Tier.GUARDED}
        for claim in context.claims
    )  # fmt: skip


def _dated_in_text(context: Context, entry: Entry) -> Claim | None:
    """The claim in which the entry's own text gives its film a recorded year, in so many words.

    None where the text has the printed year as well, or speaks of versions or of a delay.
    """
    if _speaks_of_versions(entry) or _explained(entry):
        return None
    return next(
        (
            claim
            for claim in context.claims
            if claim.entry == entry.position
            and claim.type == "year"
            and claim.tier is Tier.CLOSED
            and claim.stance is Stance.ASSERTED
            and claim.verdict is Verdict.SUPPORTED
        ),
        None,
    )


def _is_plain(claim: Claim) -> bool:
    """Whether somebody is called the director, and not only taken for one: "Crichton's film"."""
    said = {word.bare for word in words(claim.text)}
    return claim.tier is Tier.CLOSED or not _DIRECTING.isdisjoint(said)


def _is_of_crew(claim: Claim) -> bool:
    said = {word.bare for word in words(claim.text)}
    return claim.type == "crew" and not _CREW.isdisjoint(said)


def _speaks_of_versions(entry: Entry) -> bool:
    """Whether the text speaks of a version, a series or a film that was made into another one."""
    said = said_in(entry)
    original = any(
        word == "original" and after not in _ORIGINAL for word, after in pairwise([*said, ""])
    )
    based = any(said[at : at + 2] == ["based", "on"] and _FILMS & {*said[at + 2 : at + 6]}
                for at in range(len(said)))  # fmt: skip
    return based or original or not _VERSIONS.isdisjoint(said)


def _sure(
    entry: Entry, match: Match, film: Subject, dated: Claim | None, catalogue: Catalogue
) -> bool:
    """Whether the film is certain without the year, and too well dated for another one.

    A film that is only likely with a year against it is certain without, where the entry tells
    enough of it that is true of no other version of its story. A year in the text is as good as
    one in the heading.
    """
    year = entry.year or 0
    begun = dated is not None and year < film.years[0] and _says_made(dated)
    against = begun or speaks_against(film, year)
    if not against and not _unmade(entry, match, film, catalogue):
        return False
    if match.grade is Grade.CERTAIN:
        return True
    least = _SURE if dated is None else MEANT
    return telling_points(film, match, catalogue) >= least and not _version_near(
        film, year, catalogue
    )


def _says_made(dated: Claim) -> bool:
    """Whether the text has the film made, and not only shown, in the year that it names."""
    said = [word.bare for word in words(dated.text)]
    return said[0] in _OF_A_YEAR or not _MAKING.isdisjoint(said)


def _unmade(entry: Entry, match: Match, film: Subject, catalogue: Catalogue) -> bool:
    """Whether the film cannot have been made by the printed year, though it may be ill dated."""
    year = entry.year or 0
    if not film.years or year > film.years[0] or _explained(entry):
        return False
    works = [work for id_ in film.values("based on") if (work := catalogue.subject(id_))]
    if too_young_then(film, year, catalogue) or (
        len(works) == 1 and too_late(works[0], year, film, catalogue)
    ):
        return True
    return names_this_version(match) and speaks_against_making(film, year)


def _explained(entry: Entry) -> bool:
    """Whether the text names the printed year, too, or tells of a film that was kept back."""
    passages = (entry.description, entry.fact, *entry.notes)
    texts = [passage.text for passage in passages if passage is not None]
    return tells_of_delay(*texts) or any(str(entry.year) in text for text in texts)


def _of_another_maker(match: Match) -> bool:
    """Whether the heading names people who did not make the film: then another film is meant."""
    clues = match.candidates[0].clues if match.candidates else ()
    return any(clue.name == "person" and clue.score < 0 for clue in clues)


def _version_near(film: Subject, year: int, catalogue: Catalogue) -> bool:
    """Whether another film of the title, or after the same source, is of about that year."""
    ids = {n.subject for title in film.titles for n in catalogue.named(title.text)}
    for work in film.values("based on"):
        ids.update(catalogue.having("based on", work))
    others = (catalogue.film(id_) for id_ in sorted(ids - {film.id}))
    return any(other is not None and is_near(other, year) is not False for other in others)


def _told_otherwise(match: Match) -> bool:
    """Whether the entry itself tells more of the film than title and year, such as its director."""
    clues = match.candidates[0].clues
    return any(c.score >= weights.WITNESS and c.name not in _NO_WITNESS for c in clues)
