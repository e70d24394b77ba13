from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from tests.report.hostile import HOSTILE, hostile

from kinoved.model import Report
from kinoved.report import Layout, Run, render, render_run
from kinoved.report.formats.markdown import words
from kinoved.report.wrap import printable
from kinoved.value import changed

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PIECES = [*"\\`*_{}[]()#+-.!|~$<>&:=^\"'", "1.", "12)", "www.", "http://a.b", "@x", "#1", "GH-1",
          "x@y.z", "<b>", "&lt;", "&#64;", "   ", "\n", "a", "é", ":x:"]  # fmt: skip


def plain(html: str) -> str:
    """What a reader sees of HTML."""
    return unescape(re.sub(r"<[^>]*>", "", html.replace("<!-- -->", "")))


@settings(derandomize=True, max_examples=300)
@example("# a #")
@example("1. a")
@example("a\n---")
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_words_are_shown_and_nothing_of_them_is_markup(text: str) -> None:
    expected = printable(text)
    assume(expected)
    for before, tag in (("# ", "h1"), ("- ", "li"), ("> ", "p"), ("x: ", "p")):
        html = READER.render(f"{before}{words(text)}\n")
        shown = re.sub(r"\n?</?(blockquote|ul)>\n?", "", html).strip().replace("<!-- -->", "")
        inner = re.fullmatch(rf"<{tag}>(?:x:)?(.*?)</{tag}>", shown, re.DOTALL)
        assert inner, html
        assert "<" not in inner[1]
        assert unescape(inner[1]).strip() == expected


@pytest.mark.parametrize("text", ["@user", "see #12", "GH-12", "a@b.cc", "http://a.b", "www.a.b"])
def test_a_code_host_links_nothing_that_nobody_linked(text: str) -> None:
    shown = words(text)
    assert text not in shown
    assert re.search(r"<!-- -->|\\[:.]", shown)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_inert(report: Report, text: str) -> None:
    shown = render("markdown", [hostile(report, text)])
    html = READER.render(shown)
    assert not re.search(r"<(script|img|h1|code>code)", html)
    links = re.findall(r'href="([^"]*)"', html)
    assert len(links) == 1
    assert links[0].startswith("https://a.b/")
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00\x1b]", shown)


def test_a_report_is_read_as_headings_findings_and_sources(run: Run) -> None:
    html = READER.render(render_run("markdown", run))
    assert html.count("<h2>") == 3
    assert html.count("<h3>") == 4
    assert html.count("<blockquote>") == 6
    for report in run.reports:
        for diagnostic in report.diagnostics:
            assert diagnostic.message in plain(html)
    assert '<a href="https://example.org/1">Source 1</a>: colour' in html


def test_quiet_shows_findings_only(run: Run) -> None:
    shown = render_run("markdown", changed(run, layout=Layout(quiet=True)))
    assert "KV306" in shown
    assert "Mirror" not in shown
