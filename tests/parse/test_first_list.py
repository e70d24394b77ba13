"""The project's first list, read whole; the prose is compared by place, so that none is copied."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.model import Entry, FilmList, Span
from kinoved.parse import parse

EXPECTED = Path(__file__).parent / "first_list.expected.txt"


def _place(span: Span | None) -> str:
    return "-" if span is None else f"{span.line}:{span.column} {span.start}-{span.end}"


def _entry(entry: Entry) -> str:
    description = entry.description.span if entry.description else None
    fact = entry.fact.span if entry.fact else None
    return (
        f"{entry.position}. {entry.title.text} [{_place(entry.title.span)}]"
        f" {entry.year} [{_place(entry.year_span)}]"
        f" description [{_place(description)}] fact [{_place(fact)}]"
        f" notes {len(entry.notes)} people {len(entry.people)} complete {entry.complete}"
    )


def _shown(found: FilmList) -> str:
    scope = found.scope
    terms = (*scope.countries, *scope.themes, *scope.kinds)
    lines = [
        f"language {found.language}, broken off {found.broken_off}",
        f"introduction [{_place(found.introduction.span if found.introduction else None)}]",
        f"count {scope.count} [{_place(scope.count_span)}]",
        *(f"{t.id} {t.text!r} [{_place(t.span)}] strict {t.strict}" for t in terms),
        f"period {scope.period}, not understood {scope.not_understood}",
        *(_entry(entry) for entry in found.entries),
    ]
    return "\n".join(lines) + "\n"


def test_first_list_is_read_whole(catalogue: Catalogue, data: Path, refresh: bool) -> None:
    text = (data / "lists" / "soviet-post-apocalyptic.txt").read_text("utf-8")
    shown = _shown(parse(text, catalogue))
    if refresh:
        EXPECTED.write_text(shown, "utf-8")
    assert shown == EXPECTED.read_text("utf-8")


def test_first_list_promises_ten_soviet_post_apocalyptic_films(
    catalogue: Catalogue, data: Path
) -> None:
    text = (data / "lists" / "soviet-post-apocalyptic.txt").read_text("utf-8")
    scope = parse(text, catalogue).scope
    assert scope.count == 10
    assert [(t.id, t.strict) for t in scope.countries] == [("soviet-union", True)]
    assert [t.id for t in scope.themes] == ["post-apocalyptic"]


def test_every_labelled_page_is_read_with_titles_in_place(catalogue: Catalogue, data: Path) -> None:
    pages = sorted((data / "lists" / "labelled" / "pages").glob("*.txt"))
    if not pages:
        pytest.skip("development data not installed")
    for page in pages:
        text = page.read_text("utf-8")
        for entry in parse(text, catalogue).entries:
            assert text[entry.title.span.start : entry.title.span.end] == entry.title.text
