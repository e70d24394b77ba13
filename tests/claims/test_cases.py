"""Every claim type reports what its case file says, and stays silent where it says so."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.checks.claims import claims_of, diagnostics_of
from kinoved.checks.claims.found import claim_types
from kinoved.model import Entry, FilmList, Grade, Match, Scope
from kinoved.text import SourceText

CASES = Path(__file__).parent / "cases"
HEADINGS = ("What it does", "Why it matters", "Example", "What to do")


@cache
def catalogue() -> Catalogue:
    return Catalogue.open()


def listed(film_id: str, text: str, year: int | None, grade: Grade = Grade.CERTAIN):
    film = catalogue().film(film_id)
    assert film is not None
    whole = f"{film.label}\n{text}"
    source = SourceText(whole)
    title = source.passage(0, len(film.label))
    entry = Entry(
        1, None, title, title, year or film.year, None, (), (), (), None,
        source.passage(len(film.label) + 1, len(whole)), (), (), None, source.span(0, len(whole)),
    )  # fmt: skip
    return FilmList(whole, None, None, (entry,), Scope()), (Match(1, grade, film, (), ()),)


def diagnosed(film_id: str, text: str, year: int | None = None, grade: Grade = Grade.CERTAIN):
    film_list, matches = listed(film_id, text, year, grade)
    claims = claims_of(film_list, matches, catalogue())
    return claims, list(diagnostics_of(claims, film_list, matches, catalogue()))


def outcome(line: str) -> str:
    subject, text = (part.strip() for part in line.split(" | ", 1))
    film_id, _, year = (part.strip() for part in subject.partition("="))
    claims, diagnostics = diagnosed(film_id, text, int(year) if year else None)
    reported = [f"{d.code} {d.severity.value}" for d in diagnostics]
    read = [f"{c.type} {c.verdict.value}" for c in claims]
    return f"{', '.join(reported) or 'nothing'} ({', '.join(read) or 'no claim'})"


def cases() -> list[tuple[str, str, str, str]]:
    found = []
    for path in sorted(CASES.glob("*.md")):
        part = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("## "):
                part = line[3:]
            if line.startswith("- "):
                case, _, expected = line[2:].partition(" → ")
                found.append((path.stem, part, case, expected))
    return found


@pytest.mark.parametrize(("name", "part", "case", "expected"), cases())
def test_a_claim_type_reports_what_its_case_file_says(
    name: str, part: str, case: str, expected: str
) -> None:
    assert outcome(case) == expected
    codes = {module.__name__.rsplit(".", 1)[1]: module.CODE for module in claim_types().values()}
    fired = codes[name] in expected.split(" (", maxsplit=1)[0]
    assert fired is (part == "Fires")


def test_every_claim_type_has_a_page_and_a_case_file() -> None:
    codes = [module.CODE for module in claim_types().values()]
    assert len(codes) == len(set(codes))
    for name, module in claim_types().items():
        stem = module.__name__.rsplit(".", 1)[1]
        assert stem == name.replace("-", "_")
        assert (CASES / f"{stem}.md").is_file()
        assert all(f"\n{heading}\n" in (module.__doc__ or "") for heading in HEADINGS)


@pytest.mark.parametrize("grade", [Grade.LIKELY, Grade.AMBIGUOUS])
def test_no_claim_is_an_error_where_the_film_is_not_certain(grade: Grade) -> None:
    _, diagnostics = diagnosed("the-ascent-1977", "It was directed by Elem Klimov.", None, grade)
    assert [d.severity.value for d in diagnostics] == ["review"]


def test_nothing_is_held_against_an_entry_whose_film_is_not_known() -> None:
    film_list, _ = listed("the-ascent-1977", "This Italian film was directed by Elem Klimov.", None)
    matches = (Match(1, Grade.UNKNOWN, None, (), ()),)
    claims = claims_of(film_list, matches, catalogue())
    assert {claim.verdict.value for claim in claims} == {"silent"}
    assert not list(diagnostics_of(claims, film_list, matches, catalogue()))


def test_the_span_of_a_claim_holds_its_words() -> None:
    film_list, matches = listed("stalker-1979", "It was shot in Estonia.", None)
    for claim in claims_of(film_list, matches, catalogue()):
        assert film_list.text[claim.span.start : claim.span.end] == claim.text


@pytest.mark.parametrize(
    "text",
    ["directed by Elem Klimov and ", "based on the novel ", "a ", "this Soviet ", "It is not. "],
)
def test_prose_without_end_is_read_in_one_go(text: str) -> None:
    claims, _ = diagnosed("the-ascent-1977", "The film was " + text * 3000)
    assert isinstance(claims, tuple)
