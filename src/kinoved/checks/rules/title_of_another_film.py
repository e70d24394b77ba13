"""The title is one film's, the text another's.

What it does
    Reports an entry whose text names the makers and story of a film other than the one in the
    heading, when title and text cannot both be right.

Why it matters
    It is the commonest fault of lists drafted by machine: title and year pass, and only the people
    and places in the text betray the mix-up.

Example
    Wrong: `Solaris (1972)` with a text on Dead Man's Letters, directed by Konstantin Lopushansky.
    Right: the text under its own title.

What to do
    Decide which film is meant and make heading and text agree.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.model import Candidate, Diagnostic, Grade, Severity, Subject
from kinoved.text import listing, words

CODE = "KV108"
NAME = "title-of-another-film"
RULE = Rule(CODE, NAME)

_TELLING = frozenset({"person", "author", "work", "cast", "place", "prize", "plot"})


def check(context: Context) -> Iterator[Diagnostic]:
    """A warning where text and year fit another film and nothing but the title fits this one."""
    for entry, match in context.pairs():
        if match.grade is Grade.CERTAIN or not match.candidates:
            continue
        titled = [c for c in match.candidates if _has(c, "title")]
        others = [c for c in match.candidates if not _has(c, "title")]
        best = max(others, key=lambda c: c.score, default=None)
        if any(c.film.indexed and _has(c, "year") for c in titled):
            continue
        if best is None or not _has(best, "year") or not _has(best, "person"):
            continue
        told = _telling(best)
        if len(told) < 2 or any(_telling(c) for c in titled):
            continue
        if _shares_a_word(entry.title.text, best.film):
            continue
        film = best.film
        reasons = [clue.reason for clue in best.clues if clue.name in _TELLING and clue.score > 0]
        yield RULE.at(
            Severity.WARNING,
            entry,
            entry.title.span,
            f"The text seems to be about {film.label} ({film.year}), not “{entry.title.text}”: "
            f"{listing(reasons[:3])}.",
            evidence_of(*film.all("director")),
            help="Decide which film is meant and make heading and text agree.",
        )


def _shares_a_word(title: str, film: Subject) -> bool:
    """Whether a telling word of `title` stands in a title of `film`: then it is a translation."""
    known = {word.bare for other in film.titles for word in words(other.text)}
    return any(word.bare in known for word in words(title) if len(word.bare) > 4)


def _has(candidate: Candidate, name: str) -> bool:
    return any(clue.name == name and clue.score > 0 for clue in candidate.clues)


def _telling(candidate: Candidate) -> set[str]:
    return {clue.name for clue in candidate.clues if clue.score > 0 and clue.name in _TELLING}
