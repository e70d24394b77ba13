"""Whatever a list, a note or a source says comes out inert and readable."""

from __future__ import annotations

import json
import re
from pathlib import Path

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.publish.site.conftest import FOUND

from kinoved.catalogue import Catalogue
from kinoved.model import Evidence, Report, Source
from kinoved.pipeline import check
from kinoved.publish.site import Input, Site, build
from kinoved.publish.site.inert import clean, direction, tag
from kinoved.publish.site.notes import Notes
from kinoved.value import changed

HOSTILE = {
    "script": "<script>alert(1)</script>",
    "attribute": "\"><img src=x onerror=alert(1)> ' onmouseover=alert(1) x='",
    "closing": "</style></title></textarea><svg onload=alert(1)>",
    "direction": "\u202eevil\u202c \u2066more\u2069 \u200f",
    "template": "{{ 7*7 }}{% raw %}{{ page }}",
    "long": "x" * 10_000,
    "data": "</script><!--<script>",
    "link": "[here](javascript:alert(1)) javascript:alert(1) data:text/html,x",
    "hebrew": "מכתבים מאדם מת, שלום",
    "control": "a\x00b\x07c\x1b[31md\ud800e",
}


def shown(catalogue: Catalogue, folder: Path, text: str) -> str:
    """The page of a list whose title, words, notes and sources all are `text`."""

    def hostile(_: str | None, name: str) -> Report:
        report = check(FOUND, catalogue=catalogue)
        entry = report.list.entries[0]
        passage = changed(entry.title, text=text)
        entry = changed(entry, title=passage, description=passage, fact=passage, notes=(passage,))
        source = Source(text, f"https://example.org/?{text[:200]}", "")
        bad = Source(text, "javascript:alert(1)", "")
        evidence = (Evidence(text, source), Evidence(text, bad))
        return changed(
            report,
            list=changed(
                report.list, title=passage, introduction=changed(passage, text=f"Of {text}"),
                entries=(entry, *report.list.entries[1:]),
            ),
            claims=tuple(changed(c, text=text, reason=text, evidence=evidence)
                         for c in report.claims),
            diagnostics=tuple(changed(d, message=text, evidence=evidence)
                              for d in report.diagnostics),
        )  # fmt: skip

    build([Input("a.txt", "x")], folder, catalogue, hostile, Site(address="https://f.example/"))
    return (folder / "list" / "a.html").read_text("utf-8")


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_inert(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    shown(catalogue, tmp_path, HOSTILE[name])
    for path in ("list/a.html", "index.html", "film/stalker-1979.html", "search.html"):
        page = (tmp_path / path).read_text("utf-8")
        tree = html5lib.parse(page, namespaceHTMLElements=False)
        scripts = tree.findall(".//script")
        assert all(s.get("src") or s.get("type") == "application/ld+json" for s in scripts)
        assert all("assets/poster/" in (i.get("src") or "") for i in tree.findall(".//img"))
        for node in tree.iter():
            assert not any(attribute.startswith("on") for attribute in node.attrib)
            link = node.attrib.get("href", "")
            assert not re.match(r"\s*(javascript|data:text|vbscript):", link, re.I)
        assert not re.search("[\u202a-\u202e\u2066-\u2069\x00\x07\x1b]", page)
    for name_ in ("feed.xml", "assets/card/list/a.svg"):
        text = (tmp_path / name_).read_text("utf-8")
        html5lib.parse(text)
        assert "<script" not in text.lower().replace("&lt;script", "")
    index = (tmp_path / "assets" / "search-index.js").read_text("utf-8")
    assert json.loads(index.rpartition("kinovedSearch.load(")[2].removesuffix(");\n"))["rows"]


def test_text_of_ten_thousand_letters_is_readable(catalogue: Catalogue, tmp_path: Path) -> None:
    page = shown(catalogue, tmp_path, "x" * 10_000)
    assert "x" * 10_000 in page
    title = re.search(r"<title>(.*?)</title>", page)
    assert title
    assert len(title[1]) < 300


def test_text_from_right_to_left_keeps_to_itself(catalogue: Catalogue, tmp_path: Path) -> None:
    page = shown(catalogue, tmp_path, HOSTILE["hebrew"])
    assert f"<bdi>{HOSTILE['hebrew']}</bdi>" in page


def test_templates_in_a_list_are_words(catalogue: Catalogue, tmp_path: Path) -> None:
    assert "{{ 7*7 }}{% raw %}{{ page }}" in shown(catalogue, tmp_path, HOSTILE["template"])


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "//x", "file:///etc/passwd", "https://[x", ""],
)
def test_what_is_no_web_address_is_no_source(url: str) -> None:
    notes = Notes()
    assert notes.cite([Source("x", url, "")]) == ()
    assert notes.all() == ()


@given(st.text())
def test_clean_text_has_no_marks_and_stays_so(text: str) -> None:
    found = clean(text)
    assert clean(found) == found
    assert not re.search("[\x00-\x1f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", found)


@pytest.mark.parametrize(
    ("lang", "found"),
    [("ar", "rtl"), ("fa", "rtl"), ("he-Latn", "ltr"), ("ru", "ltr"), ("", "ltr")],
)
def test_scripts_have_their_direction(lang: str, found: str) -> None:
    assert direction(lang) == found


def test_unknown_languages_are_not_named() -> None:
    assert [tag(lang) for lang in ("und", "mul", None, "ru-Latn")] == ["", "", "", "ru-Latn"]
