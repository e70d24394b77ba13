"""The promise of a list as claims of each entry: country, period, theme and kind.

"Ten Soviet films" says of every film below that it is Soviet. The rules about scope speak where
that is wrong; here stands what the record says of each promise, borne out or not. A promise is
`contradicted` only where one of those rules finds fault, so that the two never differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kinoved.checks.scope import in_countries, theme_grade
from kinoved.model import Entry, Match, Report, Severity, Subject, Verdict
from kinoved.value import value

_RULES = {"country": "KV201", "period": "KV202", "theme": "KV203", "kind": "KV206"}
_CLOSELY = frozenset({"core", "adjacent"})


@value
class Promise:
    """One thing that the list promises of an entry: what about, its words, and the verdict."""

    about: str
    value: str
    verdict: Verdict


def promises(
    report: Report, entry: Entry, match: Match | None, label: Callable[[str], str]
) -> tuple[Promise, ...]:
    """What the list promises of one entry; `label` gives the name of a catalogue id."""
    film = match.film if match is not None else None
    fault = {
        d.code: d.severity is not Severity.NOTE
        for d in report.diagnostics
        if d.entry == entry.position and d.code in _RULES.values()
    }
    return tuple(
        Promise(about, words, _held(borne_out, fault.get(_RULES[about])))
        for about, words, borne_out in _promised(report, film, label)
    )


def _held(borne_out: Verdict, fault: bool | None) -> Verdict:
    """The verdict where a rule found fault (True), only noted something, or said nothing."""
    if fault is None:
        return borne_out
    return Verdict.CONTRADICTED if fault else Verdict.PARTLY


def _promised(
    report: Report, film: Subject | None, label: Callable[[str], str]
) -> Iterator[tuple[str, str, Verdict]]:
    scope = report.list.scope
    if scope.countries:
        words = " or ".join(label(term.id) for term in scope.countries)
        yield "country", words, _country(film, report)
    if scope.period is not None:
        yield "period", scope.period.text, _period(film, report)
    if scope.themes:
        words = " or ".join(label(term.id) for term in scope.themes)
        yield "theme", words, _theme(film, report)
    if scope.kinds:
        words = " or ".join(label(term.id) for term in scope.kinds)
        yield "kind", words, _kind(film, report)


def _country(film: Subject | None, report: Report) -> Verdict:
    inside = in_countries(film, report.list) if film is not None else None
    if inside is None:
        return Verdict.SILENT
    return Verdict.SUPPORTED if inside else Verdict.UNLISTED


def _period(film: Subject | None, report: Report) -> Verdict:
    period = report.list.scope.period
    if film is None or period is None or not film.years:
        return Verdict.SILENT
    first, last = period.first or 0, period.last or 9999
    inside = any(first <= year <= last for year in film.years)
    return Verdict.SUPPORTED if inside else Verdict.UNLISTED


def _theme(film: Subject | None, report: Report) -> Verdict:
    if film is None or not (film.all("theme") or film.all("filed under")):
        return Verdict.SILENT
    grade = theme_grade(film, report.list)
    if grade is None:
        return Verdict.UNLISTED
    return Verdict.SUPPORTED if grade in _CLOSELY else Verdict.PARTLY


def _kind(film: Subject | None, report: Report) -> Verdict:
    known = set(film.values("kind")) | set(film.values("genre")) if film is not None else set()
    if not known:
        return Verdict.SILENT
    kept = any(term.id in known for term in report.list.scope.kinds)
    return Verdict.SUPPORTED if kept else Verdict.UNLISTED
