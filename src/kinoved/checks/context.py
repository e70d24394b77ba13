"""What a rule may look at, and how it makes a diagnostic."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue, witnesses
from kinoved.checks.disclaimers import Disclaimer, disclaimers_of
from kinoved.model import (
    Claim,
    Diagnostic,
    Entry,
    Evidence,
    FilmList,
    Fix,
    Grade,
    Match,
    Severity,
    Span,
    Statement,
    Subject,
)
from kinoved.value import value

_MONTHS = (
    "January February March April May June July August September October November December".split()
)


class Context:
    """A list, what its entries were found to mean, its claims, and the catalogue."""

    def __init__(
        self,
        list: FilmList,
        matches: tuple[Match, ...],
        claims: tuple[Claim, ...],
        catalogue: Catalogue,
    ) -> None:
        self.list = list
        self.matches = matches
        self.claims = claims
        self.catalogue = catalogue
        self._disclaimers: dict[int, tuple[Disclaimer, ...]] = {}

    def pairs(self) -> Iterator[tuple[Entry, Match]]:
        """Every entry with its match."""
        return zip(self.list.entries, self.matches, strict=True)

    def matched(self) -> Iterator[tuple[Entry, Match, Subject]]:
        """Every entry whose film is certain or likely, recorded or only indexed."""
        for entry, match in self.pairs():
            if match.film is not None:
                yield entry, match, match.film

    def found(self) -> Iterator[tuple[Entry, Match, Subject]]:
        """Every entry whose film is certain or likely and has a record, which may contradict."""
        for entry, match, film in self.matched():
            if not film.indexed:
                yield entry, match, film

    def is_beyond(self, entry: Entry) -> bool:
        """Whether the entry stands in the section for films outside the list's promise."""
        beyond = self.list.beyond
        return beyond is not None and entry.span.start > beyond.start

    def certain(self) -> Iterator[tuple[Entry, Match, Subject]]:
        """Every entry whose film is certain and has a record, with match and film."""
        for entry, match, film in self.found():
            if match.grade is Grade.CERTAIN:
                yield entry, match, film

    def disclaimers(self, entry: Entry) -> tuple[Disclaimer, ...]:
        """What the entry says it is not ("although not Soviet") or is only by likeness."""
        if entry.position not in self._disclaimers:
            self._disclaimers[entry.position] = disclaimers_of(entry, self.catalogue)
        return self._disclaimers[entry.position]

    def disclaimed(self, entry: Entry, ids: tuple[str, ...]) -> Disclaimer | None:
        """The entry's disclaimer of one of `ids`, or None."""
        said = self.disclaimers(entry)
        return next((d for d in said if d.id in ids and not d.conceded), None)

    def conceded(self, entry: Entry, film: Subject) -> Disclaimer | None:
        """Where the entry admits to a country of its film ("although American"), or None."""
        own = film.values("country")
        return next((d for d in self.disclaimers(entry) if d.conceded and d.id in own), None)


@value
class Rule:
    """The fixed parts of a rule's diagnostics: stable code and name."""

    code: str
    name: str

    def at(
        self,
        severity: Severity,
        entry: Entry | None,
        span: Span,
        message: str,
        evidence: tuple[Evidence, ...] = (),
        help: str | None = None,
        fix: Fix | None = None,
    ) -> Diagnostic:
        """A diagnostic of this rule."""
        position = entry.position if entry else None
        return Diagnostic(
            self.code, self.name, severity, position, span, message, evidence, help, fix
        )


def evidence_of(*statements: Statement) -> tuple[Evidence, ...]:
    """The values of `statements` with each of their sources, without repeats."""
    found = [
        Evidence(statement_text(statement), source)
        for statement in statements
        for source in statement.sources
    ]
    return tuple(dict.fromkeys(found))


def independent(*statements: Statement) -> bool:
    """Whether two or more independent witnesses stand behind `statements`."""
    return witness_count(*statements) > 1


def witness_count(*statements: Statement) -> int:
    """How many independent witnesses stand behind `statements` together."""
    return witnesses((s.url, s.name) for statement in statements for s in statement.sources)


def statement_text(statement: Statement) -> str:
    """A statement's value as a person reads it: "release 15 September 1986 (Soviet Union)"."""
    if statement.property != "date":
        return statement.text
    day = day_in_words(statement.value)
    until = statement.qualifier("to")
    if until:
        day += f" to {day_in_words(until)}"
    where = [v for k, v in statement.qualifiers if k in {"place", "at"}]
    place = f" ({', '.join(where)})" if where else ""
    return f"{statement.qualifier('event') or 'dated'} {day}{place}"


def day_in_words(date: str) -> str:
    """A date as English writes it: 1986, September 1986, 15 September 1986."""
    year, *rest = date.split("-")
    if not rest:
        return year
    month = _MONTHS[int(rest[0]) - 1]
    return f"{int(rest[1])} {month} {year}" if len(rest) > 1 else f"{month} {year}"
