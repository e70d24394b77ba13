"""How much of the labelled sentences is read, how rightly, and whom it accuses.

Every sentence stands alone in a list of one entry whose film is pinned, so that reading is measured
and not identification. Of the test half and of the fresh sentences only numbers are ever printed.

    python -m bench.claims.extraction                        numbers of every part
    python -m bench.claims.extraction --show development     and the misses of one
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bench.claims.rows import FRESH, TYPES, Holds, Label, Row, rows
from kinoved.catalogue import Catalogue
from kinoved.checks import check
from kinoved.model import Claim, Diagnostic, Report, Severity, Stance, Subject, Tier, Verdict
from kinoved.parse import parse
from kinoved.resolve import resolve
from kinoved.text import normalise, romanisation_key

HALVES = ("development", "test")
PARTS = (*HALVES, FRESH)
"""Both halves and the sentences that nobody who works on the reader has seen."""

READ_AS = {
    "award": ("award",), "nominated": ("award", "nomination"), "award count": ("award-count",),
    "author": ("source-work",), "based on": ("source-work", "source-published-after-film"),
    "camera": ("crew",), "music": ("crew",), "editor": ("crew",), "writer": ("crew",),
    "producer": ("crew",), "co-production": ("country",), "filmed in": ("filming-place",),
    "set in": ("setting", "set-in"), "first or last film": ("first-or-last-film",),
    "superlative": ("superlative", "first-or-only"), "training": ("person-link", "training"),
    "fate": ("broadcast", "fate", "audience", "state-gone-before-film"),
    "remake": ("remake", "sequel", "film-link"), "sequel": ("sequel", "remake", "film-link"),
    "series": ("studio", "series"), "year": ("year", "premiere"),
    "chronology": ("source-published-after-film", "state-gone-before-film", "source-work",
                   "event-after-film", "chronology"),
}  # fmt: skip
"""The claim types of the program that read a label type, where they are not named alike."""

_FREE = frozenset(
    {"subject", "fate", "superlative", "first or last film", "chronology", "training", "series"}
)
"""Label types whose value is told in our own words: the type alone has to fit."""

_LANGUAGE_CODES = {
    "russian": "ru", "german": "de", "spanish": "es", "portuguese": "pt", "polish": "pl",
    "japanese": "ja",
}  # fmt: skip
_MINUTES = 10


@dataclass(slots=True)
class Outcome:
    """A row with what the program read in it and said of it."""

    row: Row
    claims: tuple[Claim, ...]
    diagnostics: tuple[Diagnostic, ...]
    matched: list[tuple[Label, Claim]]

    @property
    def found(self) -> set[Label]:
        return {label for label, _ in self.matched}

    @property
    def right(self) -> set[Claim]:
        return {claim for _, claim in self.matched}

    @property
    def accused(self) -> Iterator[tuple[Diagnostic, bool]]:
        """Every diagnostic with whether a false label of the row stands behind it."""
        for diagnostic in self.diagnostics:
            yield diagnostic, any(_behind(label, diagnostic) for label in self.row.labels)


@dataclass(slots=True)
class Tally:
    """Counts of one half, language or claim type."""

    count: Counter[str] = field(default_factory=Counter)

    def add(self, name: str, amount: int = 1) -> None:
        self.count[name] += amount

    def share(self, part: str, whole: str) -> str:
        return share(self.count[part], self.count[whole])


def share(part: int, whole: int) -> str:
    """A share as it is printed: "12/16 = 0.75"."""
    return f"{part}/{whole} = {part / whole:.2f}" if whole else "none"


def outcome(row: Row, catalogue: Catalogue) -> Outcome:
    """What the program makes of a sentence under the heading of its film."""
    film = catalogue.film(row.film)
    if film is None:
        raise ValueError(f"{row.film}: no film of the catalogue")
    told = f"{row.context} {row.sentence}" if row.context else row.sentence
    report = _report(film, _title(film, row.language), told, catalogue)
    fact = report.list.entries[0].fact
    start = fact.span.start + told.index(row.sentence) if fact else 0
    claims = tuple(c for c in report.claims if c.span.start >= start)
    blame = tuple(d for d in report.diagnostics if d.severity is not Severity.NOTE)
    matched = [
        (label, claim) for label in row.labels for claim in claims if fits(label, claim, catalogue)
    ]
    return Outcome(row, claims, blame, matched)


def _report(film: Subject, title: str, told: str, catalogue: Catalogue) -> Report:
    film_list = parse(f"{title} ({film.year})\nFact: {told}\n", catalogue)
    matches = resolve(film_list, catalogue, {1: film.id})
    return check(film_list, matches, catalogue)


def _title(film: Subject, language: str) -> str:
    code = _LANGUAGE_CODES.get(language, "en")
    return next((t.text for t in film.titles if t.lang == code), film.label)


def names_of(type_: str) -> tuple[str, ...]:
    """The program's claim types that read a label type."""
    return READ_AS.get(type_, (type_,))


def fits(label: Label, claim: Claim, catalogue: Catalogue) -> bool:
    """Whether a claim of the program is the labelled one: type and value."""
    if claim.type not in names_of(label.type):
        return False
    if label.type in _FREE:
        return True
    if label.type == "year":
        return label.value in claim.value
    if label.type in {"runtime", "award count"}:
        return _near(label, claim)
    if label.type == "colour":
        return normalise(claim.value) == normalise(label.value)
    said = f"{claim.text} ; {claim.value}"
    wanted = {id_ for value in label.values for id_ in _ids(value, catalogue)}
    if wanted & _ids(said, catalogue):
        return True
    last = {romanisation_key(value).split(" ")[-1] for value in label.values}
    return not last.isdisjoint(romanisation_key(said).split(" "))


def _near(label: Label, claim: Claim) -> bool:
    numbers = [int(word) for word in normalise(claim.value).split() if word.isdecimal()]
    within = _MINUTES if label.type == "runtime" else 0
    return any(abs(number - int(label.value)) <= within for number in numbers)


def _ids(text: str, catalogue: Catalogue) -> set[str]:
    mentions = catalogue.mentions(text, ("person", "place", "prize", "work", "studio", "film"))
    return {name.subject for mention in mentions for name in mention.names}


def _behind(label: Label, diagnostic: Diagnostic) -> bool:
    """Whether the label is false of the film and is what the diagnostic is about.

    A finding that is no claim type's own (chronology, the entry against itself) may rest on any.
    """
    if label.holds is not Holds.FALSE:
        return False
    name = diagnostic.name.removesuffix("-claim")
    known = {n for type_ in TYPES for n in names_of(type_)}
    return name in names_of(label.type) or name not in known


def tally(outcomes: Iterable[Outcome]) -> Tally:
    """Every count over some outcomes."""
    told = Tally()
    for done in outcomes:
        told.add("sentences")
        _count_reading(told, done)
        _count_verdicts(told, done)
    return told


def _count_reading(told: Tally, done: Outcome) -> None:
    right = done.right
    for claim in done.claims:
        told.add("read")
        told.add(f"read {claim.tier}")
        if claim in right:
            told.add("right")
            told.add(f"right {claim.tier}")
    for label in done.row.labels:
        told.add("labels")
        claims = [claim for known, claim in done.matched if known is label]
        if claims:
            told.add("found")
            told.add("stance right", any(c.stance is label.stance for c in claims))
        if any(c.tier is Tier.CLOSED for c in claims):
            told.add("found closed")
        if label.holds is Holds.TRUE and label.stance is Stance.ASSERTED:
            told.add("true labels")
            told.add("supported", any(c.verdict is Verdict.SUPPORTED for c in claims))


def _count_verdicts(told: Tally, done: Outcome) -> None:
    for diagnostic, borne_out in done.accused:
        told.add(diagnostic.severity.value)
        told.add(f"{diagnostic.severity.value} right", borne_out)
    levels = {d.severity for d, borne_out in done.accused if borne_out}
    if done.row.kind == "false":
        told.add("false sentences")
        told.add("caught as error", Severity.ERROR in levels)
        told.add("caught at all", bool(levels))
    if done.row.kind == "true":
        told.add("true sentences")
        labels = [label for label in done.row.labels if label.holds is Holds.TRUE]
        verdicts = {c.verdict for _, c in done.matched}
        confirmed = bool(labels) and verdicts == {Verdict.SUPPORTED}
        told.add("true confirmed", confirmed)
        told.add("true confirmed whole", confirmed and set(labels) <= done.found)


def table(catalogue: Catalogue, show: str = "") -> str:
    """Every part, its languages and claim types; the misses of `show`."""
    outcomes = [outcome(row, catalogue) for row in rows()]
    lines: list[str] = []
    for half in PARTS:
        own = [done for done in outcomes if done.row.half == half]
        lines += [f"{half}:", *_summary(tally(own))]
        for language in dict.fromkeys(sorted(d.row.language for d in own)):
            told = tally(d for d in own if d.row.language == language)
            lines.append(f"  {language}: {_short(told)}")
        lines += _types(own)
        if show == half == "development":
            lines += _misses(own)
    return "\n".join(lines)


def _summary(told: Tally) -> list[str]:
    tiers = ", ".join(
        f"{tier.value} {told.share(f'right {tier}', f'read {tier}')}" for tier in Tier
    )
    blame = ", ".join(
        f"{s.value} {told.share(f'{s.value} right', s.value)}"
        for s in (Severity.ERROR, Severity.WARNING, Severity.REVIEW)
    )
    return [
        f"  {told.count['sentences']} sentences, {told.count['labels']} claims in them",
        f"  precision of what is read, per tier: {tiers}",
        f"  recall: {told.share('found', 'labels')}, in the closed tier "
        f"{told.share('found closed', 'labels')}; stance right "
        f"{told.share('stance right', 'found')}",
        f"  true claims supported: {told.share('supported', 'true labels')}",
        f"  true sentences confirmed: {told.share('true confirmed', 'true sentences')}, in every "
        f"claim {told.share('true confirmed whole', 'true sentences')}",
        f"  false sentences caught: {told.share('caught at all', 'false sentences')}, as an error "
        f"{told.share('caught as error', 'false sentences')}",
        f"  precision of what is found fault with: {blame}",
    ]


def _short(told: Tally) -> str:
    return (
        f"{told.count['sentences']} sentences, recall {told.share('found', 'labels')}, precision "
        f"{told.share('right', 'read')}, caught {told.share('caught at all', 'false sentences')}, "
        f"errors {told.share('error right', 'error')}, reviews "
        f"{told.share('review right', 'review')}"
    )


def _types(outcomes: list[Outcome]) -> list[str]:
    """Recall per label type, precision per claim type of the program."""
    labels: Counter[str] = Counter()
    found: Counter[str] = Counter()
    caught: Counter[str] = Counter()
    false: Counter[str] = Counter()
    for done in outcomes:
        blamed = {d.name.removesuffix("-claim") for d, borne_out in done.accused if borne_out}
        for label in done.row.labels:
            labels[label.type] += 1
            found[label.type] += label in done.found
            false[label.type] += label.holds is Holds.FALSE
            hit = label.holds is Holds.FALSE and bool(blamed & set(names_of(label.type)))
            caught[label.type] += hit
    read = Counter(c.type for done in outcomes for c in done.claims)
    right = Counter(c.type for done in outcomes for c in done.claims if c in done.right)
    lines = ["  recall per claim type, and false ones caught:"]
    lines += [
        f"    {type_}: {share(found[type_], labels[type_])}; {share(caught[type_], false[type_])}"
        for type_ in sorted(labels)
    ]
    lines.append("  precision per claim type of the program:")
    lines += [f"    {type_}: {share(right[type_], read[type_])}" for type_ in sorted(read)]
    return lines


def _misses(outcomes: list[Outcome]) -> Iterator[str]:
    for done in outcomes:
        missed = [label for label in done.row.labels if label not in done.found]
        wrong = [claim for claim in done.claims if claim not in done.right]
        unjust = [d for d, borne_out in done.accused if not borne_out]
        stances = [(la, c) for la, c in done.matched if la.stance is not c.stance]
        if missed or wrong or unjust or stances:
            yield f"  {done.row.film}: {done.row.sentence}"
        for label in missed:
            yield f"      not read: {label.type} {label.value}"
        for label, claim in stances:
            yield f"      {claim.stance.value}, not {label.stance.value}: “{claim.text}”"
        for claim in wrong:
            yield f"      not in the labels: {claim.type} “{claim.text}” ({claim.tier.value})"
        for diagnostic in unjust:
            yield f"      ACCUSED: {diagnostic.severity.value} {diagnostic.message}"


def main(arguments: list[str]) -> None:
    """Print the table; `--show development` prints the misses of that half as well."""
    show = arguments[1] if arguments[:1] == ["--show"] and len(arguments) > 1 else ""
    if show in {"test", FRESH}:
        raise SystemExit(f"The {show} sentences are not shown.")
    print(table(Catalogue.open(), show))


if __name__ == "__main__":
    main(sys.argv[1:])
