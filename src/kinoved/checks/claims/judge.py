"""From a reading to a claim with a verdict, and from a claim to the severity of its diagnostic."""

from __future__ import annotations

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.finding import Case, Finding
from kinoved.checks.claims.found import claim_types
from kinoved.checks.claims.languages.en import LANGUAGE as ENGLISH
from kinoved.checks.claims.reader import Reading
from kinoved.model import (
    Claim,
    Entry,
    Grade,
    Match,
    Passage,
    Severity,
    Span,
    Stance,
    Tier,
    Verdict,
)
from kinoved.resolve import tables, weights
from kinoved.text import normalise

_INDEPENDENT = frozenset(
    {"person", "author", "work", "cast", "place", "prize", "country", "theme", "plot", "list"}
)


_OTHERS = ENGLISH.foreign | frozenset("rights other both double also next sequel series".split())
"""Words of a text in which a label ("Director: …") may be that of another film or version."""

REVIEW_AT_MOST = frozenset(
    {"state-gone-before-film", "first-or-last-film", "superlative", "film-link"}
)
"""Claims that hang on more than one film or date, so that a person has to look."""


def judged(
    reading: Reading,
    span: Span,
    passage: Passage,
    entry: Entry,
    match: Match,
    catalogue: Catalogue,
) -> tuple[Claim, tuple[str, str, bool] | None] | None:
    """The claim that a reading makes, with message, help and shade; None where it is dropped."""
    labelled = reading.get("label") is not None
    if labelled and not _opens(passage.text[: reading.start]):
        return None
    module = claim_types()[reading.type]
    words = passage.text[reading.start : reading.end]
    if match.film is None:
        finding: Finding | None = Finding(
            Verdict.SILENT, words, "The film is not known, so nothing can be held against this."
        )
    else:
        finding = module.verify(Case(reading, entry, match.film, catalogue, words))
    if finding is None:
        return None
    verdict = _turned(finding.verdict, reading)
    only_indexed = match.film is not None and match.film.indexed
    if only_indexed and {finding.verdict, verdict} != {Verdict.SUPPORTED}:
        verdict = Verdict.SILENT
        finding = Finding(
            verdict, words, "Only data sets know the film, and they contradict nothing."
        )
    ranks = reading.type == "first-or-last-film-claim" or (
        reading.type == "superlative-claim" and verdict is Verdict.CONTRADICTED
    )
    if ranks and _narrowed(passage.text[reading.end :]):
        return None
    if reading.get("manner") == "vague" and verdict is not Verdict.SUPPORTED:
        return None
    unsure = reading.doubtful and not reading.get("sure")
    if unsure and verdict not in {Verdict.SUPPORTED, Verdict.SILENT, Verdict.NOT_CHECKABLE}:
        return None
    others = labelled and not _OTHERS.isdisjoint(normalise(passage.text).split())
    if others and verdict in {Verdict.CONTRADICTED, Verdict.PARTLY}:
        return None
    if reading.get("firm") is not None and verdict in {Verdict.CONTRADICTED, Verdict.PARTLY}:
        return None
    if not reading.plain and verdict in {Verdict.CONTRADICTED, Verdict.PARTLY}:
        verdict = Verdict.UNLISTED
    claim = Claim(
        entry.position,
        reading.type.removesuffix("-claim"),
        module.PROPERTY,
        finding.value,
        reading.stance,
        span,
        words,
        reading.tier,
        verdict,
        finding.evidence,
        finding.reason,
    )
    message = finding.message or finding.reason
    if reading.stance is Stance.NEGATED and verdict is Verdict.CONTRADICTED:
        message = f"The list denies “{words}”, but: {finding.reason}"
    return claim, (message, finding.help, finding.shade)


def _opens(before: str) -> bool:
    """Whether a label stands at the beginning of a sentence or field: not "art, director: X"."""
    return before.rstrip(" *_") == "" or before.rstrip(" *_")[-1] in ".!?;|•·\n"


def _narrowed(following: str) -> bool:
    """Whether the words after "X's last film" narrow it: "made in the Soviet Union"."""
    word = following.lstrip().split(" ")[0].strip(",.;:").lower()
    return word.isalpha() and not following.lstrip(" ").startswith((",", ".", ";"))


def _turned(verdict: Verdict, reading: Reading) -> Verdict:
    """The verdict as it stands for a negated claim."""
    if reading.stance is not Stance.NEGATED:
        return verdict
    if verdict is Verdict.UNLISTED and reading.type in {"country-claim", "subject-claim"}:
        return Verdict.SUPPORTED
    return {
        Verdict.SUPPORTED: Verdict.CONTRADICTED,
        Verdict.CONTRADICTED: Verdict.SUPPORTED,
    }.get(verdict, verdict)


def severity_of(claim: Claim, match: Match, *, shade: bool) -> Severity | None:
    """How grave the claim's diagnostic is, or None where there is none.

    An error needs a closed and asserted claim about a film that is certain without it.
    """
    if claim.verdict is Verdict.PARTLY:
        return Severity.NOTE if shade or claim.stance is Stance.HEDGED else Severity.REVIEW
    if claim.verdict is not Verdict.CONTRADICTED:
        return None
    if claim.type not in REVIEW_AT_MOST and _of_another_year(match):
        return None
    firm = claim.tier is Tier.CLOSED and claim.stance is Stance.ASSERTED
    if firm and claim.type not in REVIEW_AT_MOST and certain_without(claim, match):
        return Severity.ERROR
    return Severity.REVIEW


def _of_another_year(match: Match) -> bool:
    """Whether the printed year is so far from the film's that another version may be meant.

    What the text says is then true of that one, and the year is found fault with by itself.
    """
    best = next((c for c in match.candidates if match.film and c.film.id == match.film.id), None)
    far = weights.YEAR[tables.FAR]
    return best is not None and any(c.name == "year" and c.score <= far for c in best.clues)


def certain_without(claim: Claim, match: Match) -> bool:
    """Whether the film is certain and would be so without the clue that the claim disputes."""
    if match.grade is not Grade.CERTAIN:
        return False
    best = next((c for c in match.candidates if match.film and c.film.id == match.film.id), None)
    if best is None:
        return True
    names = {clue.name for clue in best.clues if clue.score > 0}
    if names & {"identifier", "pin"}:
        return True
    # A clue that speaks for the film cannot rest on a value that the record does not have.
    return bool(names & _INDEPENDENT)
