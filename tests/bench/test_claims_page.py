"""The page about claims holds figures that a command can write anew."""

from __future__ import annotations

from bench.claims.page import CLOSING, OPENING, PAGE, renewed


def test_only_what_stands_between_the_marks_changes() -> None:
    page = f"before\n{OPENING}\nold\n{CLOSING}\nafter\n"
    assert renewed(page, "new") == f"before\n{OPENING}\n\nnew\n\n{CLOSING}\nafter\n"


def test_the_page_has_its_marks() -> None:
    text = PAGE.read_text("utf-8")
    assert text.count(OPENING) == text.count(CLOSING) == 1
