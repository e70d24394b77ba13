"""Mutants: lists drawn from the records with true sentences, then one change each.

A true list must give no error at all. A changed list should give an error on the changed entry and
on no other. Reported per kind of change: the share found at all (error, warning or review on the
entry), the share found as an error, and errors on the wrong entry.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from bench import sentences as say
from kinoved.catalogue import Catalogue
from kinoved.model import Report, Severity, Subject
from kinoved.pipeline import check

SEED = 20261123
LISTS = 100
ENTRIES = 6
KINDS = (
    "year", "title", "another film's title", "director", "prize", "country", "colour",
    "source work", "doubled film", "invented film",
)  # fmt: skip
CLOSED = ("director", "prize", "country", "colour", "source work", "year", "doubled film")
"""Kinds of change that the closed grammar, or the heading, reads."""

_INVENTED = (
    "The Winter Harbour", "Silence over Karagan", "Eleven Steps to the River", "The Salt Orchard",
    "Ashes of the Lighthouse", "The Glass Commissar", "A Bell for Murmansk", "Second Snow",
)  # fmt: skip


@dataclass(slots=True)
class Draft:
    """One entry while it is being written."""

    film: Subject | None
    title: str
    year: int
    told: list[say.Sentence] = field(default_factory=list)

    def text(self) -> str:
        half = (len(self.told) + 1) // 2
        description = " ".join(s.text for s in self.told[:half])
        fact = " ".join(s.text for s in self.told[half:]) or "It is still shown."
        synopsis = self.film.one("synopsis") if self.film else None
        plot = synopsis.text + " " if synopsis else ""
        return f"{self.title} ({self.year})\nDescription: {plot}{description}\nFact: {fact}\n"


@dataclass(slots=True)
class Tally:
    """Counts for one kind of change."""

    tried: int = 0
    found: int = 0
    errors: int = 0
    elsewhere: int = 0
    missed: list[str] = field(default_factory=list)


def films(catalogue: Catalogue) -> list[Subject]:
    """Films with a year and director, of which at least two true sentences can be said."""
    rng = random.Random(SEED)  # noqa: S311 - an examiner's dice, not a secret
    return [
        film
        for film in catalogue.all("film")
        if film.year and film.values("director") and len(say.sentences(film, catalogue, rng)) >= 2
    ]


def true_list(pool: list[Subject], catalogue: Catalogue, rng: random.Random) -> list[Draft]:
    """Entries about distinct films with true sentences."""
    drafts = []
    for film in rng.sample(pool, ENTRIES):
        told = say.sentences(film, catalogue, rng)
        rng.shuffle(told)
        drafts.append(Draft(film, film.label, film.year or 0, told))
    return drafts


def render(drafts: list[Draft]) -> str:
    """The list as a text."""
    opening = f"These {len(drafts)} films are worth another look.\n\n"
    return opening + "\n\n".join(draft.text() for draft in drafts)


def change(
    kind: str, drafts: list[Draft], pool: list[Subject], catalogue: Catalogue, rng: random.Random
) -> int | None:
    """Apply one change of `kind`; the index of the changed entry, None where none can be."""
    order = rng.sample(range(len(drafts)), len(drafts))
    for index in order:
        draft = drafts[index]
        if draft.film is not None and _changed(kind, draft, drafts, pool, catalogue, rng):
            return len(drafts) - 1 if kind == "doubled film" else index
    return None


def _changed(
    kind: str,
    draft: Draft,
    drafts: list[Draft],
    pool: list[Subject],
    catalogue: Catalogue,
    rng: random.Random,
) -> bool:
    film = draft.film
    assert film is not None  # noqa: S101 - the caller asks only for entries with a film
    other = rng.choice([f for f in pool if f.id not in {d.film.id for d in drafts if d.film}])
    if kind == "year":
        wrong = draft.year + rng.choice([-9, -6, -4, 4, 6, 9])
        if min(abs(wrong - y) for y in film.years) < 3:
            return False
        draft.year = wrong
        return True
    if kind == "title":
        return _misspell(draft, rng)
    if kind == "another film's title":
        draft.title = other.label
        return True
    if kind == "invented film":
        draft.title = rng.choice(_INVENTED)
        draft.told = [s for s in draft.told if s.fact in {"colour", "country"}]
        draft.film = None
        return True
    if kind == "doubled film":
        titles = [t.text for t in film.titles if t.text != draft.title]
        title = rng.choice(titles) if titles else draft.title
        drafts.append(Draft(film, title, draft.year, list(draft.told)))
        return True
    return _swap(kind, draft, film, other, catalogue, rng)


def _misspell(draft: Draft, rng: random.Random) -> bool:
    if len(draft.title) < 8:
        return False
    at = rng.randrange(2, len(draft.title) - 2)
    letters = list(draft.title)
    letters[at], letters[at + 1] = letters[at + 1], letters[at]
    if "".join(letters) == draft.title:
        return False
    draft.title = "".join(letters)
    return True


def _swap(
    kind: str, draft: Draft, film: Subject, other: Subject, catalogue: Catalogue, rng: random.Random
) -> bool:
    fact = {"prize": "award"}.get(kind, kind)
    at = next((i for i, s in enumerate(draft.told) if s.fact == fact), None)
    new: say.Sentence | None = None
    if kind == "director" and at is not None and film.is_complete("director"):
        if other.texts("director") != film.texts("director"):
            new = say.director_sentence(other.texts("director")[:1], rng)
    elif kind == "prize" and _could_have_won(film):
        new = say.award_sentence(film, catalogue, rng, "Golden Bear")
        at = at if at is not None else 0
    elif kind == "country" and at is not None and film.is_complete("country"):
        new = say.country_sentence(film, rng, say.other_adjective(film, rng))
    elif kind == "colour" and at is not None and film.is_complete("colour"):
        shade = "colour" if draft.told[at].value == "black and white" else "black and white"
        new = say.colour_sentence(film, rng, shade)
    elif kind == "source work" and at is not None:
        works = [w for w in catalogue.all("work") if w.years and min(w.years) > draft.year + 6]
        if works:
            new = say.source_sentence(film, catalogue, rng, rng.choice(works))
    if new is None or at is None:
        return False
    draft.told[at] = new
    return True


def _could_have_won(film: Subject) -> bool:
    """A feature of years whose Golden Bears are all recorded, and not one of the winners."""
    won = any(s.value == "golden-bear" for s in film.all("award"))
    known = min(film.years) >= 1951 and max(film.years) <= 1990
    return film.values("kind") == ("feature",) and known and not won


def true_lists(catalogue: Catalogue, count: int = LISTS) -> Iterator[tuple[str, Report]]:
    """`count` true lists with their reports; none of them may hold an error."""
    rng = random.Random(SEED)  # noqa: S311
    pool = films(catalogue)
    for _ in range(count):
        text = render(true_list(pool, catalogue, rng))
        yield text, check(text, catalogue=catalogue)


def mutants(
    catalogue: Catalogue, count: int = LISTS, kinds: tuple[str, ...] = KINDS
) -> dict[str, Tally]:
    """The tally of each kind of change over `count` lists a kind."""
    pool = films(catalogue)
    tallies = {kind: Tally() for kind in kinds}
    for kind, tally in tallies.items():
        rng = random.Random(f"{SEED} {kind}")  # noqa: S311
        for _ in range(count):
            drafts = true_list(pool, catalogue, rng)
            index = change(kind, drafts, pool, catalogue, rng)
            if index is None:
                continue
            report = check(render(drafts), catalogue=catalogue)
            judge(tally, report, index + 1, drafts[index])
    return tallies


def judge(tally: Tally, report: Report, position: int, draft: Draft) -> None:
    """Count what the report says of the entry at `position` and of the others."""
    tally.tried += 1
    here = [d for d in report.diagnostics if d.entry == position]
    grave = [d for d in here if d.severity is not Severity.NOTE]
    unmatched = any(m.position == position and m.film is None for m in report.matches)
    tally.found += (
        bool(grave)
        or unmatched
        or bool([d for d in here if d.name in {"title-variant", "unknown-film"}])
    )
    wrong = [d for d in here if d.severity is Severity.ERROR]
    tally.errors += bool(wrong)
    tally.elsewhere += any(
        d.severity is Severity.ERROR and d.entry not in {None, position} for d in report.diagnostics
    )
    if not wrong:
        tally.missed.append(draft.text())


def table(catalogue: Catalogue, count: int = LISTS) -> str:
    """The printed table."""
    errors = [
        (d.code, d.message, text)
        for text, report in true_lists(catalogue, count)
        for d in report.diagnostics
        if d.severity is Severity.ERROR
    ]
    lines = [
        f"true lists: {count} lists of {ENTRIES} films, {len(errors)} errors (must be 0)",
        "",
        f"{'change':22}{'tried':>7}{'found':>8}{'as error':>10}{'wrong entry':>13}",
    ]
    for message in errors[:5]:
        lines.insert(1, f"  FALSE: {message[0]} {message[1]}")
    tried = wrong = 0
    for kind, tally in mutants(catalogue, count).items():
        share = tally.tried or 1
        lines.append(
            f"{kind:22}{tally.tried:7}{tally.found / share:8.0%}{tally.errors / share:10.0%}"
            f"{tally.elsewhere:13}"
        )
        if kind in CLOSED:
            tried += tally.tried
            wrong += tally.errors
    lines.append(f"closed tier as error: {wrong / (tried or 1):.0%} of {tried} (at least 80 %)")
    return "\n".join(lines)
