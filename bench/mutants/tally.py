"""Checks the true lists and the changed ones, and counts what is found."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bench.mutants.change import Change
from bench.mutants.changes import changes
from bench.mutants.changes.lists import scoped
from bench.mutants.deal import ENTRIES, SEED, Deck, Draft, Page
from kinoved.errors import InputError
from kinoved.model import Diagnostic, Grade, Match, Report, Severity, Subject, Tier, Verdict
from kinoved.pipeline import check

CHANGED_ENTRIES = 3
"""Films in a list that is changed: enough to see that no other entry is blamed."""
_EACH = 40
"""Lists a film that a change can befall; where few can be, more lists say nothing new."""
_SCOPED = 3
"""Every third true list promises a country, period, theme or kind."""
_TRIES = 8
HELD = ("film in doubt", "not in a closed clause", "not ruled out")
"""Why a change is not called an error, the first reason that holds."""
_QUIET = frozenset({"title-variant", "unknown-film", "ambiguous-film", "disclaimed-scope",
                    "broken-off-list"})  # fmt: skip
"""Rules whose notes count as a finding."""


@dataclass(slots=True)
class Tally:
    """Counts for one change.

    `held` counts why no error was raised: the film is in doubt without what was changed, the
    changed sentence was read in no closed clause, or it was and the record does not rule it out.

    `plain` and `woven` count by the sort of wording, `closed` the changed sentences of certain
    films that the closed tier read: those are where an error can be hoped for. `clear` counts
    the changes that stand in a closed clause or in a heading, whatever else holds: films in doubt
    and what the record does not rule out are counted against us there.
    """

    tried: int = 0
    found: int = 0
    error: int = 0
    weaker: int = 0
    elsewhere: int = 0
    misread: int = 0
    plain: Counter[str] = field(default_factory=Counter)
    closed: Counter[str] = field(default_factory=Counter)
    woven: Counter[str] = field(default_factory=Counter)
    clear: Counter[str] = field(default_factory=Counter)
    held: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    blamed: list[str] = field(default_factory=list)


def true_lists(deck: Deck, count: int) -> Iterator[tuple[Page, Report | None]]:
    """`count` true lists with their reports, None where no entry was read."""
    rng = random.Random(SEED)  # noqa: S311 - an examiner's dice, not a secret
    for number in range(count):
        page = _true_page(deck, rng, promises=number % _SCOPED == 0)
        yield page, _checked(page, deck)


def _true_page(deck: Deck, rng: random.Random, *, promises: bool) -> Page:
    deal = scoped(deck, rng) if promises else None
    films = deal.insiders if deal else deck.films
    opening = deal.opening if deal else ""
    return deck.page(rng, rng.sample(films, min(ENTRIES, len(films))), opening=opening)


def _checked(page: Page, deck: Deck) -> Report | None:
    try:
        return check(page.text(), catalogue=deck.catalogue)
    except InputError:
        return None


def tallies(deck: Deck, count: int, names: Iterable[str] = ()) -> dict[str, Tally]:
    """The tally of every change of `names`, or of all, over `count` lists each."""
    wanted = list(names) or list(changes())
    return {name: _tally(deck, changes()[name], count) for name in wanted}


def _tally(deck: Deck, change: Change, count: int) -> Tally:
    tally = Tally()
    rng = random.Random(f"{SEED} {change.name}")  # noqa: S311
    pool = [film for film in deck.films if change.befalls(film, deck)]
    for _ in range(min(count, _EACH * len(pool))):
        made = _changed_page(deck, change, pool, rng)
        if made is not None:
            _judge(tally, change, *made, deck)
    return tally


def _changed_page(
    deck: Deck, change: Change, pool: list[Subject], rng: random.Random
) -> tuple[Page, int] | None:
    """A changed list and the place of the entry that is wrong, None where it does not come off."""
    for _ in range(_TRIES):
        deal = change.deal(deck, rng) if change.deal else None
        film = rng.choice(deal.outsiders if deal else pool)
        others = [f for f in rng.sample(deal.insiders if deal else deck.films, CHANGED_ENTRIES)
                  if f.id != film.id]  # fmt: skip
        at = rng.randrange(CHANGED_ENTRIES)
        films = [*others[: CHANGED_ENTRIES - 1]]
        films.insert(at, film)
        opening = deal.opening if deal else ""
        page = deck.page(rng, films, opening, (film.id, change.must))
        changed = change.apply(page, films.index(film), deck, rng)
        if changed is not None:
            return page, changed
    return None


def _judge(tally: Tally, change: Change, page: Page, at: int, deck: Deck) -> None:
    """Count what the report says of the entry at index `at` and of the others."""
    report = _checked(page, deck)
    if report is None or len(report.list.entries) != len(page.drafts):
        tally.misread += 1
        return
    position, draft = at + 1, page.drafts[at]
    here = [
        d
        for d in report.diagnostics
        if d.entry == position or (change.whole and d.entry is None)
    ]  # fmt: skip
    grave = [d for d in here if d.severity is not Severity.NOTE]
    errors = [d for d in grave if d.severity is Severity.ERROR]
    unmatched = any(m.position == position and m.film is None for m in report.matches)
    tally.tried += 1
    tally.found += bool(grave) or unmatched or any(d.name in _QUIET for d in here)
    tally.error += bool(errors)
    tally.weaker += bool(grave) and not errors
    match = next(m for m in report.matches if m.position == position)
    if not errors:
        tally.held[_why(report, match, draft)] += 1
    counters = []
    if draft.changed is None or _read_closed(report, match, draft.changed.text):
        counters.append(tally.clear)
        if draft.changed is not None and match.grade is Grade.CERTAIN:
            counters.append(tally.closed)
    if draft.changed is not None:
        counters.append(tally.woven if draft.changed.wording.woven else tally.plain)
    for count in counters:
        count["tried"] += 1
        count["error"] += bool(errors)
    elsewhere = [
        d for d in report.diagnostics
        if d.severity is not Severity.NOTE and d not in here and d.entry != position
        and not (change.whole or d.entry is None)
    ]  # fmt: skip
    tally.elsewhere += any(d.severity is Severity.ERROR for d in elsewhere)
    tally.blamed += [told_of(d, page.drafts[(d.entry or 1) - 1]) for d in elsewhere]
    if not errors:
        tally.missed.append(_missed(report, match, draft))


def _missed(report: Report, match: Match, draft: Draft) -> str:
    """A change that is no error: why, in which sort of wording, and what was changed."""
    why = _why(report, match, draft)
    if draft.changed is None:
        return f"({why}) {' '.join(draft.text(match.position).split())}"
    sort = "woven" if draft.changed.wording.woven else "plain"
    about = f" [{draft.title}, {draft.year}]" if why != HELD[1] else ""
    return f"({why}, {sort}) {draft.changed.text}{about}"


def _why(report: Report, match: Match, draft: Draft) -> str:
    """Why nothing is called wrong: one of HELD."""
    if match.grade is not Grade.CERTAIN:
        return HELD[0]
    changed = draft.changed
    if changed is not None and not _read_closed(report, match, changed.text):
        return HELD[1]
    return HELD[2]


def _read_closed(report: Report, match: Match, sentence: str) -> bool:
    """Whether the closed tier read something in the changed sentence that is not on record.

    Of a film that is not known everything is silent, and counts as read.
    """
    borne_out = {Verdict.SUPPORTED} if match.film is None else {Verdict.SUPPORTED, Verdict.SILENT}
    return any(
        claim.entry == match.position and claim.tier is Tier.CLOSED and claim.text in sentence
        and claim.verdict not in borne_out
        for claim in report.claims
    )  # fmt: skip


def told_of(diagnostic: Diagnostic, draft: Draft) -> str:
    """A finding beside the entry it is about, for judging."""
    said = f"{diagnostic.severity.value} {diagnostic.name}: {diagnostic.message}"
    return f"{said}\n    {' '.join(draft.text(0).split())}"
