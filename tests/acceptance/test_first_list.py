"""What kinoved says of the list it all began with, and of our own list of the same ten films."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.model import Claim, Diagnostic, Grade, Report, Severity, Verdict
from kinoved.pipeline import check

EXAMPLE = Path(__file__).parents[2] / "examples" / "soviet-post-apocalyptic.txt"


@pytest.fixture(scope="module", params=["found", "own"])
def report(request: pytest.FixtureRequest, catalogue: Catalogue) -> Report:
    if request.param == "own":
        path = EXAMPLE
    else:
        path = request.getfixturevalue("data") / "lists" / "soviet-post-apocalyptic.txt"
    return check(path.read_text(encoding="utf-8"), catalogue=catalogue)


def of(report: Report, entry: int | None) -> dict[str, Diagnostic]:
    return {d.name: d for d in report.diagnostics if d.entry == entry}


def claims(report: Report, entry: int, type_: str) -> list[Claim]:
    return [c for c in report.claims if c.entry == entry and c.type == type_]


def verdicts(report: Report, entry: int, type_: str) -> set[Verdict]:
    return {c.verdict for c in claims(report, entry, type_)}


def film(report: Report, entry: int) -> str | None:
    match = report.matches[entry - 1]
    return match.film.id if match.film else None


def test_scope_and_counts(report: Report) -> None:
    scope = report.list.scope
    assert len(report.list.entries) == 10
    assert scope.count == 10
    assert [c.id for c in scope.countries] == ["soviet-union"]
    assert [t.id for t in scope.themes] == ["post-apocalyptic"]
    assert report.works == 9
    assert (report.in_scope[0], report.in_scope[2]) == (5, 1)
    assert of(report, None)["count-mismatch"].severity is Severity.WARNING


def test_only_the_four_errors(report: Report) -> None:
    errors = [(d.entry, d.name) for d in report.diagnostics if d.severity is Severity.ERROR]
    assert errors == [
        (3, "outside-country"),
        (7, "colour-claim"),
        (9, "duplicate-film"),
        (10, "source-published-after-film"),
    ]


def test_the_ascent(report: Report) -> None:
    assert report.matches[0].grade is Grade.CERTAIN
    assert film(report, 1) == "the-ascent-1977"
    assert Verdict.SUPPORTED in verdicts(report, 1, "award")
    assert "year-mismatch" not in of(report, 1)
    assert all(d.severity.rank <= 1 for d in of(report, 1).values())


def test_stalker_has_a_safe_title_fix(report: Report) -> None:
    assert film(report, 2) == "stalker-1979"
    fix = of(report, 2)["title-variant"].fix
    assert fix is not None
    assert fix.safety.value == "safe"
    assert fix.edits[0].text == "Stalker"
    assert Verdict.SUPPORTED in verdicts(report, 2, "filming-place")


def test_the_sacrifice_is_no_soviet_film(report: Report) -> None:
    found = of(report, 3)["outside-country"]
    assert found.evidence
    assert verdicts(report, 3, "first-or-last-film") == {Verdict.SUPPORTED}
    assert Verdict.SUPPORTED in verdicts(report, 3, "filming-place")


def test_the_day_after_is_disclaimed(report: Report) -> None:
    assert film(report, 4) == "the-day-after-1983"
    assert of(report, 4)["disclaimed-scope"].severity is Severity.NOTE
    assert Verdict.PARTLY in verdicts(report, 4, "broadcast")


def test_the_last_day_of_pompeii_is_not_matched(report: Report) -> None:
    assert film(report, 5) is None
    found = of(report, 5)["unknown-film"]
    assert found.severity is Severity.WARNING
    assert "The Last Days of Pompeii (1984)" in found.message
    assert "painting" in found.message


def test_come_and_see(report: Report) -> None:
    assert report.matches[5].grade is Grade.CERTAIN
    assert Verdict.PARTLY in verdicts(report, 6, "training")


def test_the_second_circle_is_in_colour(report: Report) -> None:
    found = of(report, 7)["colour-claim"]
    assert any("sokurov.spb.ru" in e.source.url for e in found.evidence)


def test_dead_mans_letters(report: Report) -> None:
    assert report.matches[7].grade is Grade.CERTAIN
    assert Verdict.SUPPORTED in verdicts(report, 8, "director")
    assert Verdict.PARTLY in verdicts(report, 8, "person-link")


def test_letters_from_a_dead_man_is_the_same_film(report: Report) -> None:
    assert film(report, 9) == "dead-mans-letters-1986"


def test_the_road_cannot_be_of_1983(report: Report) -> None:
    assert report.matches[9].grade is Grade.LIKELY
    assert film(report, 10) == "the-road-2009"
    assert "2006" in of(report, 10)["source-published-after-film"].message
    assert of(report, 10)["disclaimed-scope"].severity is Severity.NOTE
    assert "state-gone-before-film" in of(report, 10)
