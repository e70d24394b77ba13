from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.report.hostile import HOSTILE, hostile

from kinoved import report as package
from kinoved.model import Report, Span
from kinoved.report import Run, render, render_run
from kinoved.report.marking import Row, rows, stretches, visible

TEMPLATES = Path(package.__file__).parent / "templates"
STYLE = (TEMPLATES / "report.css").read_text("utf-8")
SCRIPT = (TEMPLATES / "report.js").read_text("utf-8")
WORDS = ("ink", "soft", "error", "warning", "review", "note", "supported", "open")


def parsed(page: str):
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)


def classed(tree, name: str):
    return [node for node in tree.iter() if name in node.get("class", "").split()]


def written(node) -> str:
    """The words of a row without the numbers of its notes."""
    inner = "" if "ref" in node.get("class", "") else node.text or ""
    for child in node:
        inner += written(child) + (child.tail or "")
    return inner


def test_the_page_is_valid_and_all_links_within_it_lead_somewhere(run: Run) -> None:
    tree = parsed(render_run("html", run))
    ids = [node.get("id") for node in tree.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    links = [node.get("href") for node in tree.iter("a")]
    inner = [link[1:] for link in links if link.startswith("#")]
    assert inner
    assert set(inner) <= set(ids)
    assert all(link.startswith(("#", "https://", "http://")) for link in links)


def test_the_list_stands_in_the_page_as_written(run: Run) -> None:
    tree = parsed(render_run("html", run))
    shown = "\n\n".join(written(node) for node in classed(tree, "words"))
    assert shown == "\n\n".join(report.list.text.rstrip() for report in run.reports)


def test_every_finding_is_marked_and_told_with_its_sources(run: Run) -> None:
    page = render_run("html", run)
    tree = parsed(page)
    notes = classed(tree, "told")
    found = sum(len(report.diagnostics) for report in run.reports)
    assert len(notes) == found + 4
    told = "".join(tree.itertext())
    for report in run.reports:
        for diagnostic in report.diagnostics:
            assert diagnostic.message in told
            assert all(item.source.url in page for item in diagnostic.evidence)
    assert {node.get("href") for node in classed(tree, "ref")} == {
        f"#{note.get('id')}" for note in notes
    }


def test_nothing_comes_from_elsewhere_and_only_our_script_may_run(run: Run) -> None:
    page = render_run("html", run)
    tree = parsed(page)
    assert [node.text for node in tree.iter("script")] == [SCRIPT]
    for tag in ("img", "link", "iframe", "object", "form", "base"):
        assert not list(tree.iter(tag))
    assert not re.search(r"\ssrc=|@import|url\(", page)
    assert "default-src 'none'" in page


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_inert(report: Report, words: str) -> None:
    page = render("html", [hostile(report, words)])
    tree = parsed(page)
    assert [node.text for node in tree.iter("script")] == [SCRIPT]
    assert not list(tree.iter("img"))
    assert not any(name.startswith("on") for node in tree.iter() for name in node.attrib)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200e\u200f\x00\x1b\x9b\ufffe]", page)
    assert not [a for a in tree.iter("a") if a.get("href", "").startswith("javascript:")]
    assert "".join(written(node) for node in classed(tree, "words")) == visible(words.strip()) * 2


def luminance(colour: str) -> float:
    value = colour.lstrip("#")
    value = "".join(c * 2 for c in value) if len(value) == 3 else value
    parts = [int(value[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def schemes() -> list[dict[str, str]]:
    found = [
        dict(re.findall(r"--([\w-]+):(#[0-9a-f]{3,6})", block))
        for block in re.findall(r":root\{([^}]*)\}", STYLE)
    ]
    return [found[0], *({**found[0], **other} for other in found[1:])]


def mixed(over: str, under: str, share: float) -> str:
    pairs = [(int(over[i : i + 2], 16), int(under[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


@pytest.mark.parametrize("scheme", range(3))
@pytest.mark.parametrize("words", WORDS)
def test_words_stand_out_from_every_ground(scheme: int, words: str) -> None:
    colours = {k: v if len(v) == 7 else "#" + "".join(c * 2 for c in v[1:])
               for k, v in schemes()[scheme].items()}  # fmt: skip
    grounds = [colours["paper"], colours["card"]]
    # A note that was followed to, and the words of an error, stand on a tint of their own colour.
    if words not in {"ink", "soft"}:
        grounds.append(mixed(colours[words], colours["paper"], 0.12))
    else:
        grounds += [mixed(colours[look], colours["paper"], 0.18) for look in WORDS[2:]]
    if words == "soft":
        grounds = grounds[:2]
    for ground in grounds:
        low, high = sorted((luminance(colours[words]), luminance(ground)))
        assert (high + 0.05) / (low + 0.05) >= 4.5, (words, ground)


SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted), max_size=8)


@settings(derandomize=True)
@given(st.integers(0, 20), st.integers(0, 20), SPANS)
def test_stretches_lose_no_letter_and_end_every_span_once(start, length, spans) -> None:
    row = Row(start, start + length, None)
    numbered = [(n, Span(a, b, 1, 1)) for n, (a, b) in enumerate(spans, 1)]
    found = stretches(row, numbered)
    assert all(a.end == b.start for a, b in pairwise(found))
    if length:
        assert (found[0].start, found[-1].end) == (row.start, row.end)
    covered = [n for n, s in numbered if max(s.start, row.start) < min(s.end, row.end)]
    assert sorted(n for s in found for n in s.ends) == covered
    for stretch in found:
        over = [s for n, s in numbered if n in stretch.marks]
        assert all(s.start <= stretch.start and stretch.end <= s.end for s in over)
        assert [s.end - s.start for s in over] or not stretch.marks


def test_rows_hold_the_whole_text(run: Run) -> None:
    for report in run.reports:
        found = rows(report.list)
        assert "".join(report.list.text[row.start : row.end] for row in found) == report.list.text
        assert [row.entry for row in found if row.entry] == [
            e.position for e in report.list.entries
        ]
