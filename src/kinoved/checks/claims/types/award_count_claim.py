"""How many prizes the film won.

What it does
    Counts the recorded prizes of the family or festival that is named. The record rarely has them
    all, so their number is a lower bound.

Why it matters
    "Three Oscars" is easily counted, and easily taken from another film.

Example
    "It won two Oscars" of *Casablanca*: three are on record, so that two at least is borne out.

What to do
    Nothing: a number above the recorded one is only listed.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.checks.claims.prize_words import FAMILIES, meaning
from kinoved.checks.claims.prizes_won import Asked, asked_of, belongs
from kinoved.model import Statement, Verdict

NAME = "award-count-claim"
CODE = "KV318"
PROPERTY = "P166"
PROPOSED = (
    "How many prizes of a kind, or at a festival, the film won.",
    {"number": "minutes", "prize": "prize", "festival": "festival?"},
)

_WON = (
    "won|received|took|claimed|captured|scooped|collected|bagged|secured|gained|landed|earned|got"
    "|garnered|clinched|swept|netted|winning|earning|taking|receiving|collecting|scooping|win|sweep"
    "|garnering|awarded|given|brought|picked|gathered|has|had|with|winner"
)
_HOW_MANY = "[a|some|at|least|as|many] [total|record] [of|as|least] {amount}"
_KINDS = "[major|main|further|international|more|other|prestigious|competitive|different|separate]"
_HOME = "[home|away|off|up|of|him|her|it|with|its]"

PHRASES = (
    f"{_WON} {_HOME} {_HOW_MANY} {_KINDS} {{oscars}} [{{festival}}]",
    f"{_WON} {_HOME} {_HOW_MANY} {_KINDS} prizes|awards|trophies|statuettes {{festival}}",
    f"{_WON} {_HOME} {_HOW_MANY} {_KINDS} prizes|awards|trophies [there|abroad|internationally]",
    "~ {amount} {oscars} went|goes|followed|came|later|crowned|including",
    "~ among its {amount} {oscars}",
    "~ its {amount} {oscars}",
)


def verify(case: Case) -> Finding | None:
    """The finding on a number of prizes: never contradicted."""
    number = case.number("number")
    if number is None:
        return None
    asked = next(iter(asked_of(case)), Asked("prize", (), "", "", "", "", None, False))
    what = asked.family.title() or asked.words
    where = f" ({asked.where.title()})" if asked.where else ""
    value = f"{number} × {what}{where}"
    won = [s for s in case.film.all("award") if s.qualifier("result") != "nominated"]
    own = [s for s in won if _counts(s, asked, case)]
    if len(own) >= number:
        return Finding(
            Verdict.SUPPORTED, value, f"The record has {len(own)} of these prizes.", evidence(own)
        )
    if not own:
        return Finding(Verdict.SILENT, value, "The record has none of these prizes.")
    return Finding(
        Verdict.UNLISTED, value, f"The record has {len(own)}, and may not have all.", evidence(own)
    )


def _counts(statement: Statement, asked: Asked, case: Case) -> bool:
    prize = case.catalogue.subject(statement.value)
    name = prize.label if prize is not None else statement.text
    if asked.family and meaning(name, FAMILIES) != asked.family:
        return False
    return not asked.where or belongs(statement, asked, case)
