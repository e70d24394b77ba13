"""Prizes won, and nominations apart from them.

What it does
    Compares a prize that the list says was won with the prizes of the record and, where the whole
    list of a prize's winners is recorded, with that list. A nomination is held apart.

Why it matters
    "Won" for "nominated" and the prize of another festival are the commonest false facts about
    films after wrong years.

Example
    "It won the Palme d'Or" of *The Ascent*: it won the Golden Bear.

What to do
    Name the recorded prize, or write "was nominated for" or "was shown at".
"""

from __future__ import annotations

from kinoved.checks.claims.festivals import FESTIVALS
from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.model import Statement, Subject, Verdict
from kinoved.text import normalise

NAME = "award-claim"
CODE = "KV302"
PROPERTY = "P166"
PROPOSED = (
    "A prize that the film won, or for which it was only nominated.",
    {"result": ("won", "nominated"), "prize": "prize", "festival": "festival?", "won_in": "year?"},
)

PHRASES = (
    "won|received|took|claimed|captured|scooped|collected|bagged|secured|gained|landed|earned"
    " [home|away|off] {prize} [{festival}] [{festival}]",
    "took|carried|brought home|off|away {prize} [{festival}] [{festival}]",
    "went|going on to win|receive|take [home] {prize} [{festival}] [{festival}]",
    "awarded|given|honoured|honored|crowned|presented|rewarded|distinguished [with] {prize}"
    " [{festival}] [{festival}]",
    "[the|a] winner|recipient of {prize} [{festival}] [{festival}]",
    "[the] {prize} winner [{festival}] [{festival}]",
    "winning|earning|taking|receiving|claiming [home] [her|him|its] [director] {prize}"
    " [{festival}] [{festival}]",
    "{prize} [{festival}] went|goes to {film}",
    "{prize} [{festival}] was|is awarded|given to {film}",
    "{festival} , {film} won|took|received|claimed [home] {prize} [{festival}]",
    "{person} won|received|took|earned [home] {prize} [{festival}] for|with {film} [{festival}]",
    "it|which won|earned|brought {person} {prize} [{festival}]",
    "won|earned|brought|gave|netted {person} {prize} [{festival}]",
    "won|earned|brought [her|him|its|the] [director] {prize} [{festival}]",
    "nominated|shortlisted for {prize} [{festival}] [{festival}]",
    "received|earned|got [a] nomination|nominations for {prize} [{festival}]",
    "winner of {prize} [{festival}]",
    "{prize} was|is its|theirs [{festival}]",
)

_NOMINATED = frozenset("nominated shortlisted nomination nominations".split())


def verify(case: Case) -> Finding | None:
    """The finding on a prize: contradicted only where every winner of the years is recorded."""
    named = case.named("prize")
    if not named:
        return None
    festival = case.reading.get("festival")
    where = str(festival) if festival else ""
    value = named[0].text + (f" ({where.title()})" if where else "")
    key = normalise(named[0].text)
    ids = set(named[0].ids)
    own = [
        s
        for s in case.film.all("award")
        if s.value in ids or normalise(s.text) == key or key in normalise(s.text)
    ]
    here = [s for s in own if not where or _same_place(s, where, case)]
    won = [s for s in here if s.qualifier("result") != "nominated"]
    if case.reading.get("result") == "nominated" or case.reading.keys & _NOMINATED:
        verdict = Verdict.SUPPORTED if here else Verdict.UNLISTED
        return Finding(verdict, value, "Nominations are recorded only in part.", evidence(here))
    year = case.number("won_in")
    if won:
        years = {s.qualifier("year") for s in won} - {None}
        if year and years and not any(abs(int(str(y)[:4]) - year) <= 1 for y in years):
            at = ", ".join(sorted(map(str, years)))
            return Finding(
                Verdict.PARTLY, value, f"The record has the prize, in {at}.", evidence(won),
                f"The list dates the {named[0].text} {year}; the record has {at}.",
            )  # fmt: skip
        return Finding(Verdict.SUPPORTED, value, "The record has the prize as won.", evidence(won))
    return _not_won(case, named[0].text, value, ids, own, where, year)


def _not_won(
    case: Case,
    named: str,
    value: str,
    ids: set[str],
    own: list[Statement],
    where: str,
    year: int | None,
) -> Finding:
    if own and where and all(s.qualifier("result") != "nominated" for s in own):
        at = own[0].qualifier("at") or "another festival"
        return Finding(
            Verdict.PARTLY, value, f"The record has the prize, but at {at}.", evidence(own),
            f"The list gives the prize to {where.title()}; the record has it at {at}.",
        )  # fmt: skip
    prizes = [p for p in map(case.catalogue.subject, sorted(ids)) if p is not None]
    if len(prizes) == 1 and _in_winners(prizes[0], case.film):
        return Finding(Verdict.SUPPORTED, value, "The film is among the recorded winners.")
    if (
        len(prizes) != 1
        or case.reading.keys & {"honorary", "special", "short"}
        or case.film.one("kind") is None
        or case.film.values("kind") != ("feature",)
        or not _distinct(prizes[0], named, where)
        or not _enumerated(prizes[0], case.film, year)
        or (where and not _belongs(prizes[0], where))
    ):
        awards = [s for s in case.film.all("award") if s.qualifier("result") == "won"]
        verdict = Verdict.UNLISTED if awards else Verdict.SILENT
        return Finding(verdict, value, "The record does not have this prize.", evidence(awards))
    proof = evidence(
        [s for s in prizes[0].all("winner") if s.qualifier("year") in _years(case.film, year)]
    ) or evidence(prizes[0].all("name"))
    label = named
    others = [s.text for s in case.film.all("award") if s.qualifier("result") == "won"]
    what = f"; what the record has is the {others[0]}" if others else ""
    nominated = any(s.qualifier("result") == "nominated" for s in own)
    hint = "It was only nominated. " if nominated else ""
    return Finding(
        Verdict.CONTRADICTED,
        value,
        f"The record has every winner of the {label} of those years, and this film is not one.",
        proof,
        f"The list says that it won the {label}; it is not among the winners{what}.",
        help=f"{hint}Name a prize that it won, or leave the sentence out.",
    )


def _in_winners(prize: Subject, film: Subject) -> bool:
    titles = {normalise(t.text) for t in film.titles}
    return any(s.value == film.id or normalise(s.text) in titles for s in prize.all("winner"))


def _distinct(prize: Subject, named: str, where: str) -> bool:
    """Whether the words mean this prize and no other.

    A *plain* name ("Best Picture") is that of other festivals' prizes, too, and means this one
    only where the festival is said; a *shared* one is that of several prizes of one festival.
    """
    key = normalise(named)
    for name in prize.all("name"):
        if normalise(name.text) == key:
            if name.qualifier("shared") is not None:
                return False
            if name.qualifier("plain") is not None and not where:
                return False
    return True


def _enumerated(prize: Subject, film: Subject, year: int | None) -> bool:
    """Whether the winners are all recorded for every year in which the film could have won."""
    years = [year] if year else list(film.years)
    if not years:
        return False
    slack = 0 if year else 1
    return any(
        (first is None or min(years) >= first) and (last is None or max(years) + slack <= last)
        for name, first, last in prize.complete
        if name == "winner"
    )


def _years(film: Subject, year: int | None) -> set[str]:
    years = {year} if year else {y + d for y in film.years for d in (0, 1)}
    return {str(y) for y in years}


def _words(text: str) -> set[str]:
    return set(normalise(text).split())


def _same_place(statement: Statement, where: str, case: Case) -> bool:
    at = statement.qualifier("at")
    if at:
        return _alike(_words(at), where)
    prize = case.catalogue.subject(statement.value)
    return prize is None or _belongs(prize, where) or not prize.all("at")


def _belongs(prize: Subject, where: str) -> bool:
    texts = [s.text for s in (*prize.all("at"), *prize.all("place"))]
    return any(_alike(_words(text), where) for text in texts)


def _alike(words: set[str], where: str) -> bool:
    asked = {"berlin" if w == "berlinale" else w for w in where.split()} & (
        FESTIVALS | {"berlin", "vary"}
    )
    return bool(asked & {"berlin" if w == "berlinale" else w for w in words})
