"""Whose student or assistant the film's director was.

What it does
    Compares "a student of Tarkovsky" with the teachers and colleagues recorded of the director.

Why it matters
    To have worked on somebody's film is not to have been in his class.

Example
    "Konstantin Lopushansky, a student of Tarkovsky": he was in Emil Loteanu's workshop.

What to do
    Say what the link was: a workshop, lectures, work on a film.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence, texts
from kinoved.model import Statement, Verdict
from kinoved.text import listing

NAME = "person-link-claim"
CODE = "KV315"
PROPERTY = "P1066"
PROPOSED = (
    "That the film's director studied with somebody, or worked for them.",
    {"link": ("studied", "worked"), "people": "person"},
)

_PUPIL = "student|pupil|disciple|protege|apprentice|graduate|alumnus|alumna"
PHRASES = (
    f"[, a|the|another|one] [of] [former|one time] {_PUPIL} of {{person}}",
    f"[,] {{owner}} [former|best|favourite|most] [gifted|talented] {_PUPIL}|assistant",
    "[, a|an|the] [former] [directing|production] assistant|assistants|collaborator of|to {person}",
    "[who] [had] studied|learned|learnt|trained [directing|film|filmmaking] [at|in vgik]"
    " under|with|from {person}",
    "~ trained|taught|mentored|schooled|tutored ... by {people}",
    "~ graduated|studied|trained|graduate ... class|workshop|studio|course|masterclass of {person}",
    "~ studied|trained|learned|learnt ... under|with {person}",
    "~ graduated|studied|trained|graduate ... {owner} class|workshop|studio|course|masterclass",
    "[who] [had] worked|served|started|began as [an] [production] assistant to|for|of {person}",
    "[who] [had] assisted {person}",
)

_WORKED = frozenset("assistant assistants assisted collaborator worked".split())


def verify(case: Case) -> Finding | None:
    """The finding on a teacher: partly where others are recorded too, or only shared work."""
    ids = {i for name in case.named("people") for i in name.ids}
    value = f"student of {texts(case.named('people'))}"
    directors = [d for d in map(case.catalogue.subject, case.film.values("director")) if d]
    taught = [s for d in directors for s in d.all("student of")]
    worked = [s for d in directors for s in d.all("worked with") if s.value in ids]
    master = [s for s in taught if s.value in ids]
    if (case.reading.keys & _WORKED or case.reading.get("link") == "worked") and worked:
        value = value.replace("student of", "worked with")
        return Finding(Verdict.SUPPORTED, value, _how(worked), evidence(worked))
    others = [s for s in taught if s.value not in ids]
    if master and not others:
        return Finding(Verdict.SUPPORTED, value, "The record has this teacher.", evidence(master))
    if master or worked:
        links = _how([*master[:1], *worked[:1]])
        own = _how(others[:1])
        proof = evidence([*others[:1], *master, *worked], 8)
        reason = f"The record has {'; '.join(t for t in (own, links) if t)}."
        return Finding(
            Verdict.PARTLY, value, reason, proof,
            f"The list says “{value}”; the record has {'; '.join(t for t in (own, links) if t)}.",
            help="Say what the link was.",
        )  # fmt: skip
    if others:
        return Finding(
            Verdict.UNLISTED, value, f"The record has {_how(others[:1])}.", evidence(others)
        )
    return Finding(Verdict.SILENT, value, "The record names no teacher.")


def _how(statements: list[Statement]) -> str:
    return listing(
        [
            f"{s.property} {s.text}"
            + "".join(f" ({key} {value})" for key, value in s.qualifiers if key in {"at", "as"})
            for s in statements
        ]
    )
