"""The values that travel through kinoved: all frozen, none of them knows how it was made.

Words are used as DESIGN.md defines them. A list has entries; an entry has a heading and prose; the
catalogue has films made of statements; a match joins an entry to a film; a claim is what the list
says of a film; a diagnostic is what the check says of the list.
"""

from __future__ import annotations

from enum import StrEnum

from kinoved.value import value


class Grade(StrEnum):
    """How sure a match is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"


class Stance(StrEnum):
    """How the list says a thing."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    NEGATED = "negated"


class Tier(StrEnum):
    """How a claim was read; only `closed` may lead to an error.

    `proposed` is what a language model read and kinoved did not; it is a review at most.
    """

    CLOSED = "closed"
    GUARDED = "guarded"
    CORROBORATION = "corroboration"
    PROPOSED = "proposed"


class Verdict(StrEnum):
    """What the record says of a claim."""

    SUPPORTED = "supported"
    PARTLY = "partly"
    CONTRADICTED = "contradicted"
    UNLISTED = "unlisted"
    SILENT = "silent"
    NOT_CHECKABLE = "not_checkable"


class Severity(StrEnum):
    """How grave a diagnostic is; ordered by `rank` (3 is the gravest)."""

    ERROR = "error"
    WARNING = "warning"
    REVIEW = "review"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """3 for an error down to 0 for a note."""
        return {"error": 3, "warning": 2, "review": 1, "note": 0}[self.value]


class Safety(StrEnum):
    """How safe a fix is: applied by default, applied on demand, only shown."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    DISPLAY = "display"


@value
class Span:
    """A place in the original text: code points, `end` exclusive; line and column from 1."""

    start: int
    end: int
    line: int
    column: int


@value
class Passage:
    """Words read from the list and where they stand; `text` is free of markup."""

    text: str
    span: Span


@value
class Credit:
    """A person named in a heading or credit line; `role` is "director", "cast" … or None."""

    name: str
    role: str | None
    span: Span


@value
class Identifier:
    """A link or number that names a film outright, such as `imdb` tt0091759."""

    kind: str
    value: str
    span: Span


@value
class Entry:
    """One film of a list as written.

    `position` counts from 1 in the order of the text; `number` is what is printed, if anything.
    `alternatives` are further titles given in the heading (an original title in brackets).
    `pin` is a film id that the writer fixed with `<!-- kinoved: film=ID -->` or a sidecar file.
    `complete` is False when the text breaks off inside the entry.
    `section` is the heading of the section that it stands in.
    """

    position: int
    number: int | None
    heading: Passage
    title: Passage
    year: int | None
    year_span: Span | None
    alternatives: tuple[Passage, ...]
    people: tuple[Credit, ...]
    countries: tuple[str, ...]
    description: Passage | None
    fact: Passage | None
    notes: tuple[Passage, ...]
    identifiers: tuple[Identifier, ...]
    pin: str | None
    span: Span
    complete: bool = True
    section: Passage | None = None


@value
class Allowance:
    """What the writer of a list answers for: findings of a rule, with a reason.

    `rule` is a code or name as written. `value` is what the list says and the writer states on
    the word of `source`, an address; `record` is the hash of what the record said at that time.
    `entry` is a position, None for the list as a whole; `span` is the mark in the list, or the
    entry's heading where the allowance stands in the sidecar file `path`. `fault` is why it
    cannot be read, empty where it can.
    """

    rule: str
    reason: str
    source: str
    value: str
    record: str
    entry: int | None
    span: Span
    path: str | None = None
    fault: str = ""


@value
class ScopeTerm:
    """One thing the list promises: a country, theme or kind, by catalogue id and as written.

    `strict` is True where the list says "[N] <term> films" of itself; weaker wordings ("set in",
    "-era", "about") are False and never lead to an error.
    """

    id: str
    text: str
    span: Span
    strict: bool


@value
class Period:
    """Years promised by the list, both ends inclusive; None is open."""

    first: int | None
    last: int | None
    text: str
    span: Span


@value
class Scope:
    """What the list promises of its entries, read from title and introduction."""

    count: int | None = None
    count_span: Span | None = None
    countries: tuple[ScopeTerm, ...] = ()
    period: Period | None = None
    themes: tuple[ScopeTerm, ...] = ()
    kinds: tuple[ScopeTerm, ...] = ()
    not_understood: tuple[str, ...] = ()


@value
class FilmList:
    """A document: title, introduction, entries in order, and the text they were read from.

    `broken_off` is True where the text ends in the middle of an entry.
    `language` is a BCP 47 tag guessed from labels and letters, or None.
    `allowances` are those in the text, then those of the sidecar file.
    `beyond` is the heading below which films stand that are outside the promise, or None.
    """

    text: str
    title: Passage | None
    introduction: Passage | None
    entries: tuple[Entry, ...]
    scope: Scope
    language: str | None = None
    broken_off: bool = False
    allowances: tuple[Allowance, ...] = ()
    beyond: Span | None = None


@value
class Source:
    """Where a statement was read."""

    name: str
    url: str
    seen: str


@value
class Statement:
    """One sourced fact: property and value about a subject, in Wikidata's shape.

    `property` is the record's word (`director`); `value` is an id where `value` names a subject
    (person, work, film, place, prize, theme), otherwise plain text; `text` is the value as it
    reads to a person. `qualifiers` are pairs in record order. `id` is a hash of the content.
    `rank` is "normal", "indexed" (only data sets say it), "local" (only the list's writer says
    it) or "deprecated".
    """

    id: str
    subject: str
    property: str
    value: str
    text: str
    qualifiers: tuple[tuple[str, str], ...]
    sources: tuple[Source, ...]
    rank: str = "normal"

    def qualifier(self, name: str) -> str | None:
        """The first value of the qualifier `name`, or None."""
        for key, held in self.qualifiers:
            if key == name:
                return held
        return None


@value
class Title:
    """One title of a film; `role` is "original", "alias" or "title"."""

    text: str
    lang: str
    role: str


@value
class Subject:
    """Anything the catalogue knows: a film, person, work, place, prize, theme or studio.

    `kind` is one of those words; `label` is how it is called in English; `complete` maps a
    property to the pair (from, to) of years for which its values are all there are (None: open).
    `indexed` is True for a film known only from data sets: its facts support and identify, and
    never contradict.
    """

    id: str
    kind: str
    label: str
    statements: tuple[Statement, ...]
    complete: tuple[tuple[str, int | None, int | None], ...] = ()
    indexed: bool = False

    def all(self, property_: str) -> tuple[Statement, ...]:
        """Every statement of `property_` that is not deprecated, in record order."""
        return tuple(
            [s for s in self.statements if s.property == property_ and s.rank != "deprecated"]
        )

    def values(self, property_: str) -> tuple[str, ...]:
        """The distinct values of `property_` in record order."""
        return tuple(dict.fromkeys(s.value for s in self.all(property_)))

    def texts(self, property_: str) -> tuple[str, ...]:
        """The distinct readable values of `property_` in record order."""
        return tuple(dict.fromkeys(s.text for s in self.all(property_)))

    def one(self, property_: str) -> Statement | None:
        """The first statement of `property_`, or None."""
        return next(iter(self.all(property_)), None)

    def is_complete(self, property_: str) -> bool:
        """Whether the values of `property_` are all there are, so that their absence may speak."""
        return any(name == property_ for name, _, _ in self.complete)

    @property
    def titles(self) -> tuple[Title, ...]:
        """Titles of a film or work, or names of anything else, original first."""
        role = "title" if self.kind in {"film", "work"} else "name"
        found = [
            Title(
                s.value,
                s.qualifier("lang") or "und",
                next((r for r in ("original", "alias") if s.qualifier(r) is not None), "title"),
            )
            for s in self.all(role)
        ]
        return tuple(sorted(found, key=lambda title: title.role != "original"))

    @property
    def years(self) -> tuple[int, ...]:
        """Every year in which a dated event of this subject falls, sorted, without repeats."""
        years: set[int] = set()
        for statement in self.all("date"):
            first = int(statement.value[:4])
            last = int((statement.qualifier("to") or statement.value)[:4])
            years.update(range(first, last + 1))
        return tuple(sorted(years))

    @property
    def year(self) -> int | None:
        """The year to print: first showing (premiere, release, broadcast), else production.

        What only data sets say does not count beside what a record says, nor a year that one source
        gives where three or more agree on another, be it of the showing or of the production: a
        film kept on the shelf is known by the year in which it was made.
        """
        said_here = [s for s in self.all("date") if s.rank != "local"]
        told = [s for s in said_here if s.rank != "indexed"] or said_here
        shown = _said([s for s in told if s.qualifier("event") != "production"])
        made = _said([s for s in told if s.qualifier("event") == "production"])
        if not shown or (max(shown.values()) == 1 and max(made.values(), default=0) > 2):
            shown = made
        most = max(shown.values(), default=0)
        return min((year for year, count in shown.items() if count > 1 or most < 3), default=None)


def _said(dates: list[Statement]) -> dict[int, int]:
    """How many sources give each year."""
    said: dict[int, int] = {}
    for statement in dates:
        year = int(statement.value[:4])
        said[year] = said.get(year, 0) + len(statement.sources)
    return said


@value
class Clue:
    """One reason for or against a candidate: a name, a number, a sentence, the values compared."""

    name: str
    score: float
    reason: str


@value
class Candidate:
    """A film that an entry may mean, with its score from 0 to 1 and the clues behind it."""

    film: Subject
    score: float
    clues: tuple[Clue, ...]


@value
class Match:
    """What an entry was found to mean; `film` is set only for certain and likely."""

    position: int
    grade: Grade
    film: Subject | None
    reasons: tuple[str, ...]
    candidates: tuple[Candidate, ...]
    title: str | None = None


@value
class Evidence:
    """A value of the record and the source that states it."""

    value: str
    source: Source


@value
class Claim:
    """Something the list says of an entry's film, and what the record says of that.

    `property` is a Wikidata property id; `value` is what was understood; `reason` is one plain
    sentence that explains the verdict.
    """

    entry: int
    type: str
    property: str | None
    value: str
    stance: Stance
    span: Span
    text: str
    tier: Tier
    verdict: Verdict
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""


@value
class Edit:
    """Replace the characters of `span` by `text`."""

    span: Span
    text: str


@value
class Fix:
    """A repair and how safe it is."""

    safety: Safety
    edits: tuple[Edit, ...]


@value
class Place:
    """A place in another list: the list's path (None: standard input) and the span there."""

    path: str | None
    span: Span


@value
class Diagnostic:
    """One finding: where, what, why, on which source, and what to do.

    `code` is stable (KV106), `name` is the rule's file name with hyphens (duplicate-film);
    `entry` is a position, or None for the whole list; `help` says what to do or what would
    change the verdict; `related` are the places in other lists that the finding speaks of.
    """

    code: str
    name: str
    severity: Severity
    entry: int | None
    span: Span
    message: str
    evidence: tuple[Evidence, ...] = ()
    help: str | None = None
    fix: Fix | None = None
    related: tuple[Place, ...] = ()


@value
class Allowed:
    """A finding that is not reported, because the writer answers for it."""

    diagnostic: Diagnostic
    by: Allowance


@value
class Report:
    """Everything one check found out about one list.

    Not reported are what the writer `allowed` and what a baseline has as `known`; `gone` is how
    many findings of the baseline are there no more.
    """

    path: str | None
    list: FilmList
    matches: tuple[Match, ...]
    claims: tuple[Claim, ...]
    diagnostics: tuple[Diagnostic, ...]
    catalogue: str
    in_scope: tuple[int | None, int | None, int | None] = (None, None, None)
    allowed: tuple[Allowed, ...] = ()
    known: tuple[Diagnostic, ...] = ()
    gone: int = 0

    @property
    def works(self) -> int:
        """Distinct films plus headings that match none."""
        films = {m.film.id for m in self.matches if m.film}
        return len(films) + sum(1 for m in self.matches if not m.film)

    def count(self, severity: Severity) -> int:
        """How many diagnostics have `severity`."""
        return sum(1 for d in self.diagnostics if d.severity is severity)
