"""The promise of a list as claims of each entry: country, period, theme, kind and number.

"Ten Soviet films" says of every film below that it is Soviet, and one of ten. The rules about scope
and duplicates speak where that is wrong; here stands what the record says of each promise, borne
out or not, and the sources for it. A promise is `contradicted` only where one of those rules finds
fault, so that the two never differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kinoved.checks.context import evidence_of
from kinoved.checks.scope import in_countries, theme_grade
from kinoved.model import Entry, Evidence, Match, Report, Severity, Statement, Subject, Verdict
from kinoved.value import value

_RULES = {
    "country": "KV201", "period": "KV202", "theme": "KV203", "kind": "KV206", "number": "KV106",
}  # fmt: skip
_CLOSELY = frozenset({"core", "adjacent"})

_Held = tuple[Verdict, list[Statement]]
"""What the record says of a promise, and the statements that say it."""


@value
class Promise:
    """One thing that the list promises of an entry: what about, its words, verdict and sources.

    `evidence` is empty where the record is silent, and for the number, which no source states.
    """

    about: str
    value: str
    verdict: Verdict
    evidence: tuple[Evidence, ...] = ()


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
        Promise(about, words, _held(borne_out, fault.get(_RULES[about])), evidence_of(*said))
        for about, words, (borne_out, said) in _promised(report, film, label)
    )


def _held(borne_out: Verdict, fault: bool | None) -> Verdict:
    """The verdict where a rule found fault (True), only noted something, or said nothing."""
    if fault is None:
        return borne_out
    return Verdict.CONTRADICTED if fault else Verdict.PARTLY


def _promised(
    report: Report, film: Subject | None, label: Callable[[str], str]
) -> Iterator[tuple[str, str, _Held]]:
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
    if scope.count is not None:
        counts = Verdict.SILENT if film is None else Verdict.SUPPORTED
        yield "number", f"one of {scope.count}", (counts, [])


def _country(film: Subject | None, report: Report) -> _Held:
    inside = in_countries(film, report.list) if film is not None else None
    if film is None or inside is None:
        return Verdict.SILENT, []
    return Verdict.SUPPORTED if inside else Verdict.UNLISTED, list(film.all("country"))


def _period(film: Subject | None, report: Report) -> _Held:
    period = report.list.scope.period
    if film is None or period is None or not film.years:
        return Verdict.SILENT, []
    first, last = period.first or 0, period.last or 9999
    dated = list(film.all("date"))
    within = [s for s in dated if first <= int(s.value[:4]) <= last]
    if any(first <= year <= last for year in film.years):
        return Verdict.SUPPORTED, within or dated
    return Verdict.UNLISTED, dated


def _theme(film: Subject | None, report: Report) -> _Held:
    told = [*film.all("theme"), *film.all("filed under")] if film is not None else []
    if film is None or not told:
        return Verdict.SILENT, []
    promised = {term.id for term in report.list.scope.themes}
    grade = theme_grade(film, report.list)
    if grade is None:
        return Verdict.UNLISTED, told
    fitting = [s for s in told if s.value in promised]
    return Verdict.SUPPORTED if grade in _CLOSELY else Verdict.PARTLY, fitting


def _kind(film: Subject | None, report: Report) -> _Held:
    told = [*film.all("kind"), *film.all("genre")] if film is not None else []
    if not told:
        return Verdict.SILENT, []
    promised = {term.id for term in report.list.scope.kinds}
    fitting = [s for s in told if s.value in promised]
    return (Verdict.SUPPORTED, fitting) if fitting else (Verdict.UNLISTED, told)
