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

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.checks.claims.prize_words import CATEGORIES, meaning
from kinoved.checks.claims.prizes_won import (
    Asked,
    asked_of,
    belongs,
    held,
    in_winners,
    meant,
    nearest,
    told_as,
)
from kinoved.model import Stance, Statement, Subject, Verdict
from kinoved.text import listing, normalise

NAME = "award-claim"
CODE = "KV302"
PROPERTY = "P166"
PROPOSED = (
    "A prize that the film won, or for which it was only nominated.",
    {"result": ("won", "nominated"), "prize": "prize", "festival": "festival?", "won_in": "year?"},
)

_WON = (
    "won|received|took|claimed|captured|scooped|collected|bagged|secured|gained|landed|earned|got"
    "|garnered|clinched|snatched|swept|shared|netted|nabbed|accepted"
)
_WINNING = (
    "winning|earning|taking|receiving|claiming|sharing|netting|collecting|scooping|garnering"
    "|bringing|gaining|securing|sweeping|landing"
)
_WIN = "win|receive|take|claim|share|earn|get|collect|scoop|sweep|bag|land|capture"
_CROWNED = (
    "awarded|given|honoured|honored|crowned|presented|rewarded|distinguished|recognised|recognized"
)
_GAVE = (
    "gave|given|awarded|crowned|honoured|honored|rewarded|handed|presented|bestowed|granted|conferred"
    "|distinguished|accorded|voted|decorated"
)
_NAMED = "named|voted|chosen|judged|declared|proclaimed|elected|picked|crowned|selected|deemed"
_SOMEBODY = (
    "(him|her|them|both | {people} | [the|its|his] [film] director|star|stars|maker|lead|leads|cast"
    "|composer|cameraman|cinematographer|screenwriter|writer|actor|actress|actors|author|designer"
    "|editor|team|country [{people}])"
)
_NOMINEE = "nominated|shortlisted|longlisted|tipped|considered"

PHRASES = (
    f"{_WON} [home|away|off|up] [her|him|it|both|its] {{prizes}}",
    "took|carried|brought|picked|walked|came|went|ran|left|walks|comes home|away|off|up"
    " [with] {prizes}",
    f"went|going|goes|go on to {_WIN} [home] {{prizes}}",
    f"{_CROWNED} [{{festival}}] [with] {{prizes}}",
    "[the|a|joint] winner|winners|recipient|laureate of {prizes}",
    "[the] {prize} winner|laureate [{festival}] [{festival}]",
    f"{_WINNING} [home] [her|him|its|it] [director] {{prizes}}",
    "tied|tying for {prizes}",
    "{prizes} [also] went|goes|fell to {film}",
    "! among its [many|other] prizes|awards|honours|honors|trophies is|are|was|were {prizes}",
    "! award|awards|prize|prizes — {prizes} {label=yes}",
    f"! [the] [{{festival}}] jury|judges [{{festival}}] {_GAVE} {{film}} {{prizes}}",
    f"{{prizes}} was|were|is [also] {_CROWNED} to {{film}}",
    f"{{festival}} , {{film}} {_WON} [home] {{prizes}}",
    f"{{festival}} , {{film}} was|is {_CROWNED} [with] {{prizes}}",
    f"{{giver}} [had|has] [already] {_GAVE} {{film}} [with] {{prizes}}",
    f"{{giver}} [had|has] [already] {_NAMED} {{film}} [as] {{prizes}}",
    f"~ {{giver}} [had|has] [already] {_GAVE} {{people}} [with] {{prizes}} {{firm=no}}",
    f"{_NAMED} [as] {{prizes}} [by {{giver}}]",
    f"{{person}} {_WON} [home] {{prize}} [{{festival}}] for|with {{film}} [{{festival}}]",
    f"it|which|that won|earned|brought|gave|got {_SOMEBODY} {{prizes}}",
    f"won|earned|brought|gave|netted|got|gained {_SOMEBODY} {{prizes}}",
    "won|earned|brought [its] [director] {prizes}",
    f"{_NOMINEE} for {{prizes}} {{result=nominated}}",
    "[the|a] nominee|nominees|contender for {prizes} {result=nominated}",
    "received|earned|got|gained [a|an|one] nomination|nominations for {prizes} {result=nominated}",
    "received|earned|got|with [a|an | {amount}] {nomination} [for {prizes}] {result=nominated}",
    "[a|an | {amount}] {nomination} [for {prizes}] {result=nominated}",
    "{prizes} [by|from] {giver} {firm=no}",
    "{prizes} was|is its|theirs {firm=no}",
    "! and|including|plus {prizes} {firm=no}",
    "~ {prizes} was|is|were|are his|hers|its|theirs|to {firm=no}",
    "~ {prizes} [also] went|goes|fell to {people} {firm=no}",
    "~ {prizes} [also] followed|came {firm=no}",
    "~ {prizes} made|brought|opened|secured|established|confirmed|sealed|launched {firm=no}",
    "~ {prizes} , according to {giver} {firm=no}",
    "~ {prizes} for {film} {firm=no}",
    "~ {prizes} recipient|honours|honors {firm=no}",
    "~ its {prizes} {firm=no}",
    f"~ {{giver}} ... {_GAVE} {{prizes}} {{firm=no}}",
    "~ giving|handing|awarding {film} {prizes} {firm=no}",
    f"~ [a] jury|critics|judges ... {_GAVE} {{film}} {{prizes}} {{firm=no}}",
    "~ chosen|picked|named|voted ... as {prizes} {firm=no}",
    "~ was|is|been|be|become|became|being {prizes} {firm=no}",
    f"did|does {_WIN} [home] {{prizes}}",
    f"! {_WIN} [home] {{prizes}}",
    f"~ {_WIN} [home] {{prizes}} {{firm=no}}",
    "~ which|that|film [has|had] brought|earned|won|gave|got ... {prizes} {firm=no}",
    "~ won|earned|received|took|shared|got ... and|plus|by {prizes} {firm=no}",
    "~ brought|bringing|earning|earned statuettes|oscars|prizes to {people} {firm=no}",
    "~ beat|beating|beats|pipped|pipping|defeated|defeating|ahead ... to|for {prizes} {firm=no}",
    "~ including|among {prizes} {firm=no}",
    "~ in|for [the] [official|main] competition {festival} {rank=top} {result=nominated}",
    "~ competed|competing {festival} {rank=top} {result=nominated}",
    f"~ {{giver}} [had|has] [already] {_GAVE} {{film}} [with] [a|its|their|the] prize|award|prizes",
    "~ up|competed|competing|ran|vied|vying|entered|submitted for {prizes} {result=nominated}",
    "~ nominated|nominations|nomination ... for {prizes} {result=nominated}",
    "~ nominated for {amount} {prizes} {result=nominated}",
    "! won|received|took|earned nothing [{festival}] {result=nothing}",
    "~ {prizes} {firm=loose}",
    "lost|losing|missed [out] [on] {prizes} {result=lost}",
    "~ deprived|robbed of {prizes} {result=lost}",
)


def verify(case: Case) -> Finding | None:
    """The finding on prizes: contradicted only where every winner of the years is recorded."""
    if case.reading.get("result") == "nothing":
        return _nothing(case)
    found = [_one(asked, case) for asked in asked_of(case)]
    if case.reading.get("firm") == "loose":
        return found[0] if len(found) == 1 and found[0].verdict is Verdict.SUPPORTED else None
    if len(found) < 2:
        return found[0] if found else None
    worst = max(found, key=lambda finding: _ORDER.index(finding.verdict))
    value = listing([finding.value for finding in found])
    proof = tuple(dict.fromkeys(e for finding in found for e in finding.evidence))
    return Finding(
        worst.verdict, value, worst.reason, proof, worst.message, worst.shade, worst.help
    )


_ORDER = (
    Verdict.NOT_CHECKABLE, Verdict.SUPPORTED, Verdict.SILENT, Verdict.UNLISTED, Verdict.PARTLY,
    Verdict.CONTRADICTED,
)  # fmt: skip


def _nothing(case: Case) -> Finding:
    asked = next(iter(asked_of(case)), None)
    won = [
        s
        for s in case.film.all("award")
        if s.qualifier("result") != "nominated" and (asked is None or belongs(s, asked, case))
    ]
    if not won:
        return Finding(Verdict.SILENT, "no prize", "The record has no prize either.")
    return Finding(
        Verdict.CONTRADICTED, "no prize", f"The record has the {won[0].text}.", evidence(won),
        f"The list says that it won nothing; the record has the {won[0].text}.",
        help="Name the prize, or leave the sentence out.",
    )  # fmt: skip


def _one(asked: Asked, case: Case) -> Finding:
    own = held(asked, case)
    here = [s for s in own if not asked.where or belongs(s, asked, case)]
    won = [s for s in here if s.qualifier("result") != "nominated"]
    result = case.reading.get("result")
    nominated = asked.nominated or result == "nominated"
    value = told_as(asked, won or (here if nominated else []), case)
    if nominated:
        verdict = Verdict.SUPPORTED if here and not _vague(asked, case) else Verdict.UNLISTED
        return Finding(verdict, value, "Nominations are recorded only in part.", evidence(here))
    if result == "lost":
        return _lost(asked, value, won, case)
    year = asked.year
    denied = case.reading.stance is Stance.NEGATED
    if won and (_vague(asked, case) or (denied and not asked.firm)):
        return Finding(
            Verdict.UNLISTED, value, "It is not said which prize is denied.", evidence(won)
        )
    if won:
        years = {s.qualifier("year") for s in won} - {None}
        if year and years and not any(abs(int(str(y)[:4]) - year) <= 1 for y in years):
            at = ", ".join(sorted(map(str, years)))
            verdict = Verdict.PARTLY if asked.firm else Verdict.UNLISTED
            return Finding(
                verdict, value, f"The record has the prize, in {at}.", evidence(won),
                f"The list dates the {asked.words} {year}; the record has {at}.",
            )  # fmt: skip
        return Finding(Verdict.SUPPORTED, value, "The record has the prize as won.", evidence(won))
    return _not_won(asked, value, own, case)


def _vague(asked: Asked, case: Case) -> bool:
    """Whether a denial may mean another prize than the recorded one: "not the Oscar"."""
    return case.reading.stance is Stance.NEGATED and not asked.exact


def _lost(asked: Asked, value: str, won: list[Statement], case: Case) -> Finding:
    prizes = meant(asked, case)
    gone = len(prizes) == 1 and not won and _enumerated(prizes[0], case.film, asked.year)
    if gone and not in_winners(prizes[0], case.film):
        return Finding(
            Verdict.SUPPORTED, f"not {value}", "The film is not among the recorded winners.",
            evidence(prizes[0].all("name")),
        )  # fmt: skip
    return Finding(Verdict.UNLISTED, f"not {value}", "The record does not say.")


def _not_won(asked: Asked, value: str, own: list[Statement], case: Case) -> Finding:
    where, named = asked.where, asked.words
    elsewhere = own and where and all(s.qualifier("result") != "nominated" for s in own)
    if elsewhere and asked.firm and asked.exact:
        at = own[0].qualifier("at") or "another festival"
        return Finding(
            Verdict.PARTLY, value, f"The record has the prize, but at {at}.", evidence(own),
            f"The list gives the prize to {where.title()}; the record has it at {at}.",
        )  # fmt: skip
    prizes = meant(asked, case)
    if len(prizes) == 1 and in_winners(prizes[0], case.film):
        return Finding(Verdict.SUPPORTED, value, "The film is among the recorded winners.")
    if (
        len(prizes) != 1
        or not (asked.firm or case.reading.stance is Stance.NEGATED)
        or not asked.exact
        or case.reading.keys & {"honorary", "special", "short"}
        or case.film.one("kind") is None
        or case.film.values("kind") != ("feature",)
        or not _distinct(prizes[0], named, where)
        or not _enumerated(prizes[0], case.film, asked.year)
        or (where and not asked.given_by(prizes[0]))
    ):
        if _only_nominated(asked, own, case):
            return Finding(
                Verdict.PARTLY, value, "The record has the nomination, and no prize.",
                evidence(own),
                f"The list says that it won the {named}; the record has it as nominated only.",
                help="Write “was nominated for”, or leave the sentence out.",
            )  # fmt: skip
        awards = [s for s in case.film.all("award") if s.qualifier("result") == "won"]
        verdict = Verdict.UNLISTED if awards else Verdict.SILENT
        return Finding(verdict, value, "The record does not have this prize.", evidence(awards))
    years = _years(case.film, asked.year)
    proof = evidence(
        [s for s in prizes[0].all("winner") if s.qualifier("year") in years]
    ) or evidence(prizes[0].all("name"))
    others = listing([f"the {prize}" for prize in nearest(asked, prizes[0], case)])
    what = f"; what the record has is {others}" if others else ""
    nominated = any(s.qualifier("result") == "nominated" for s in own)
    hint = "It was only nominated. " if nominated else ""
    return Finding(
        Verdict.CONTRADICTED,
        value,
        f"The record has every winner of the {named} of those years, and this film is not one.",
        proof,
        f"The list says that it won the {named}; it is not among the winners{what}.",
        help=f"{hint}Name a prize that it won, or leave the sentence out.",
    )


def _only_nominated(asked: Asked, own: list[Statement], case: Case) -> bool:
    """Whether the record has just this prize as one for which the film was nominated.

    Of two actors who were nominated, one may have won.
    """
    asserted = asked.firm and asked.exact and case.reading.stance is Stance.ASSERTED
    acted = "act" in (asked.category or meaning(asked.words, CATEGORIES))
    own = [s for s in own if not asked.where or belongs(s, asked, case)]
    years = {(s.qualifier("year") or "")[:4] for s in own} - {""}
    dated = not asked.year or not years or str(asked.year) in years
    return asserted and dated and not acted and bool(own)


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
