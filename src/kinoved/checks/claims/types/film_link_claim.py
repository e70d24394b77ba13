"""Whether the film is a remake, sequel or prequel of another.

What it does
    Compares "a remake of", "the sequel to" and "followed by" with the recorded links, and the
    years of both films.

Why it matters
    A sequel or remake is easily taken for its original.

Example
    "The sequel to *Alien*" of *Aliens*.

What to do
    Look which film is meant, where the other one is the younger; nothing else is held against it.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.checks.claims.names import Named
from kinoved.checks.dating import speaks_against
from kinoved.model import Stance, Statement, Subject, Verdict

NAME = "film-link-claim"
CODE = "KV331"
PROPERTY = "P155"
RESTS_ON = ("date", "remake of", "sequel to")

_A = "a|an|the|this|its [american|english|hollywood|french|italian|television|tv|loose|direct]"
PHRASES = (
    f"~ {{film}} is|was [{_A}] remake {{link=remake}} {{sure=yes}} of {{another}}",
    f"~ {{film}} is|was [{_A}] sequel {{link=sequel}} {{sure=yes}} to {{another}}",
    f"~ [{_A}] remake|reworking|retelling|reimagining {{link=remake}} of {{another}}",
    "~ remakes|remade|reworks {link=remake} {another}",
    "~ is|was [later] remade {link=original} [in|as|by]",
    f"~ [{_A}] [two|three part] [television|tv] remake {{link=remake}} for|of|in",
    "~ {another} [is|was|has been] remade {link=remake} [here] [as|into|in|with]",
    f"~ [{_A}] sequel|continuation {{link=sequel}} to|of {{another}}",
    f"~ [{_A}] follow up {{link=sequel}} to {{another}}",
    f"~ [{_A}] prequel {{link=prequel}} to|of {{another}}",
    "~ the second|third|fourth|fifth|middle|final|last|next|latest {link=sequel}"
    " film|part|chapter|instalment|installment|entry of|in the|his|her|this {another}",
    "~ the second|third|fourth|fifth {link=sequel} of the {another} films|series|saga|trilogy",
    "~ the second|third|fourth|fifth|final {link=sequel}"
    " film|part|chapter|instalment|installment|entry in|of the|his|her ... trilogy|series|saga",
    "~ followed by|with {link=original} [the|a|two|three] [sequel|sequels]",
    "~ spawned|inspired {link=original} [a|two|three|several] sequel|sequels|remake|remakes",
)

_PROPERTY = {"remake": "remake of", "sequel": "sequel to"}


def verify(case: Case) -> Finding | None:
    """The finding on a link: supported by the record, contradicted by nothing but the years."""
    link = str(case.reading.get("link"))
    other = _other(case)
    if other is not None and other.id == case.film.id:
        return None
    value = f"{link} of {other.label}" if other else link
    stated = [
        s
        for property_ in ("remake of", "sequel to")
        for s in case.film.all(property_)
        if _PROPERTY.get(link, property_) == property_ and (other is None or s.value == other.id)
    ]
    if stated and link in _PROPERTY and case.reading.stance is not Stance.NEGATED:
        linked = case.catalogue.label(stated[0].value)
        return Finding(
            Verdict.SUPPORTED, f"{link} of {linked}", f"The record has {linked}.", evidence(stated)
        )
    if other is not None and link in _PROPERTY and _younger(case, other):
        return Finding(
            Verdict.CONTRADICTED, value,
            f"{other.label} is of {other.year}, the film of {case.film.year}.",
            evidence(_dates(other)) + evidence(_dates(case.film)),
            f"The list calls it a {link} of {other.label} ({other.year}), which is younger than the"
            f" film ({case.film.year}).", help="Look which film is meant.",
        )  # fmt: skip
    return Finding(Verdict.SILENT, value, "The record says nothing of this link.")


def _other(case: Case) -> Subject | None:
    """The one film that the title names, the older ones first, or None where it names several."""
    named = case.reading.get("another")
    if not isinstance(named, Named):
        return None
    films = [f for i in named.ids if (f := case.catalogue.film(i)) is not None]
    linked = {s.value for p in _PROPERTY.values() for s in case.film.all(p)}
    fitting = [f for f in films if f.id in linked]
    if fitting:
        return fitting[0]
    return films[0] if len(films) == 1 and films[0].id != case.film.id else None


def _younger(case: Case, other: Subject) -> bool:
    """Whether the other film is by far the younger and both are well dated."""
    film = case.film
    if case.reading.stance is not Stance.ASSERTED or other.indexed or not case.reading.get("sure"):
        return False
    if not other.years or not film.years:
        return False
    return speaks_against(other, max(film.years)) and min(other.years) > max(film.years) + 1


def _dates(film: Subject) -> list[Statement]:
    return sorted(film.all("date"), key=lambda s: s.value)[:1]
