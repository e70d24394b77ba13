"""The page is one safe, small, valid, self-contained file, whatever the list holds."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import html5lib
import pytest

from kinoved.catalogue import Catalogue
from kinoved.compose import Composition, Sentence, compose, repair
from kinoved.model import Report, Source
from kinoved.pipeline import check
from kinoved.publish import render

LIST = """10 Soviet post-apocalyptic films

The Stalker (1979)
Description: A guide leads two men through the Zone.
Fact: The film was shot in Estonia.

The Road (1983)
Description: A father and son.
Fact: The film was based on Cormac McCarthy's novel.

A Film Nobody Made (1971)
Fact: It was directed by Andrei Tarkovsky.
"""
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title><svg onload=alert(1)>",
    "\u202eevil\u202c \u2066more\u2069",
    "{{ 7*7 }}{% raw %}",
    "x" * 10_000,
    "</script><!--",
)


@pytest.fixture(scope="module")
def report(catalogue: Catalogue) -> Report:
    return check(LIST, catalogue=catalogue)


@pytest.fixture(scope="module")
def composition(catalogue: Catalogue) -> Composition:
    return compose("10 Soviet post-apocalyptic films", catalogue)


@pytest.fixture(scope="module")
def pages(catalogue: Catalogue, report: Report, composition: Composition) -> list[str]:
    return [render(s) for s in (repair(report, catalogue), composition)]


def test_page_is_valid_html_and_small(pages: list[str]) -> None:
    for page in pages:
        html5lib.HTMLParser(strict=True).parse(page)
        assert len(page.encode()) < 100_000


def test_page_asks_nothing_of_anybody(pages: list[str]) -> None:
    for page in pages:
        assert not re.search(r"<(?:link|img|iframe|object|embed|base)\b", page)
        assert not re.search(r"@import|url\(", page)
        assert set(re.findall(r"<script([^>]*)>", page)) == {' type="application/ld+json"'}


def test_every_citation_leads_to_a_source(pages: list[str]) -> None:
    for page in pages:
        cited = set(re.findall(r'href="#(s\d+)"', page))
        assert cited
        assert cited == set(re.findall(r'id="(s\d+)"', page))
        ids = re.findall(r'\bid="([^"]+)"', page)
        assert len(ids) == len(set(ids))


def test_original_titles_say_their_language(pages: list[str]) -> None:
    assert '<p class="original" lang="ru"><bdi>Письма мёртвого человека</bdi></p>' in pages[1]


def test_structured_data_lists_the_films(pages: list[str], composition: Composition) -> None:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', pages[1], re.DOTALL)
    assert found
    data = json.loads(found[1])
    assert data["@type"] == "ItemList"
    assert data["itemListElement"][0]["item"]["name"] == composition.items[0].title
    assert len(data["itemListElement"]) == len(composition.items)


def test_every_film_has_a_poster_of_its_own(pages: list[str]) -> None:
    posters = re.findall(r"<svg [^>]*class=\"poster\".*?</svg>", pages[1], re.DOTALL)
    assert len(posters) == len(set(posters)) == 10


def test_page_is_the_same_each_time(catalogue: Catalogue, composition: Composition) -> None:
    assert render(composition) == render(composition)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_inert(composition: Composition, text: str) -> None:
    said = Sentence(text, (Source(text, "javascript:alert(1)", ""),))
    (first, *rest) = composition.items
    hostile = replace(first, title=text, description=(said,), fact=(said,), reason=said)
    page = render(replace(composition, title=text, introduction=(said,), items=(hostile, *rest)))
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    assert len(tree.findall(".//script")) == 1
    assert not tree.findall(".//img")
    assert not any(name.startswith("on") for node in tree.iter() for name in node.attrib)
    assert 'href="javascript' not in page
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", page)
    assert "49" not in text or "{{ 7*7 }}" in page
