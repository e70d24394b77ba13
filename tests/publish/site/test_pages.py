"""The pages of a site: valid, small, needing nobody else, each statement with its source."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from xml.etree import ElementTree

import feedparser
import html5lib
import pytest

from kinoved.publish.site import Built
from kinoved.publish.site.links import anchors_of, targets

KINDS = (
    "index.html", "list/as-found.html", "film/stalker-1979.html", "person/andrei-tarkovsky.html",
    "theme/post-apocalyptic.html", "country/soviet-union.html", "year/1986.html",
    "film/index.html", "source/index.html", "timeline.html", "map.html", "search.html",
    "about.html", "404.html",
)  # fmt: skip


def test_there_is_a_page_of_every_kind(pages: dict[str, str]) -> None:
    assert set(KINDS) <= set(pages)
    assert any(address.startswith("source/") and "index" not in address for address in pages)


def test_every_page_is_valid_html_and_small(pages: dict[str, str]) -> None:
    for address, page in pages.items():
        html5lib.HTMLParser(strict=True).parse(page)
        drawn = sum(len(svg.encode()) for svg in re.findall(r"<svg.*?</svg>", page, re.S))
        assert len(page.encode()) - drawn < 100_000, address


def test_a_page_has_one_heading_of_the_first_rank_and_no_rank_is_left_out(
    pages: dict[str, str],
) -> None:
    for address, page in pages.items():
        ranks = [int(rank) for rank in re.findall(r"<h([1-6])\b", page)]
        assert ranks.count(1) == 1, address
        assert all(b <= a + 1 for a, b in pairwise(ranks)), address


def test_pages_ask_nothing_of_anybody(pages: dict[str, str]) -> None:
    for address, page in pages.items():
        loaded = re.findall(r'<(?:link rel="stylesheet"|script|img|iframe|source)[^>]*', page)
        found = [re.search(r'(?:src|href)="([^"]*)"', tag) for tag in loaded]
        assert not [m[1] for m in found if m and m[1].startswith(("http", "//"))] or (
            address == "404.html"
        )


def test_every_link_and_citation_leads_somewhere(built: Built, pages: dict[str, str]) -> None:
    known = {p.relative_to(built.folder).as_posix() for p in built.folder.rglob("*") if p.is_file()}
    for address, page in pages.items():
        inside, nowhere = targets(address, page)
        assert not nowhere, address
        for link in inside:
            path, _, anchor = link.partition("#")
            assert path in known, (address, link)
            assert not anchor or anchor in anchors_of(pages[path]), (address, link)
        ids = re.findall(r'\bid="([^"]+)"', page)
        assert len(ids) == len(set(ids)), address


def test_what_was_checked_and_what_could_not_be_stands_with_each_entry(
    pages: dict[str, str],
) -> None:
    page = pages["list/as-found.html"]
    assert 'class="finding error"' in page
    assert "Not identified: the catalogue knows no film that fits." in page
    assert "Not checked: opinions" in page
    assert "<q><bdi>I find it very moving.</bdi></q>" in page


def test_a_supported_sentence_has_its_source_one_click_away(pages: dict[str, str]) -> None:
    page = pages["list/as-found.html"]
    found = re.search(r'shot in Estonia\.</bdi><sup class="cite"><a href="#(s\d+)"', page)
    assert found
    assert re.search(rf'<li id="{found[1]}"><a href="https?://', page)


def test_a_composed_list_keeps_its_footnotes_grades_and_misses(pages: dict[str, str]) -> None:
    page = pages["list/nuclear-war.html"]
    assert page.count('class="cite"') > 8
    assert "[^" not in page
    assert '<b class="badge core"' in page
    assert 'id="misses"' in page
    assert 'id="changes"' in pages["list/repaired.html"]


def test_every_statement_of_a_film_has_its_sources(pages: dict[str, str]) -> None:
    page = pages["film/stalker-1979.html"]
    values = re.findall(r"<dd>.*?</dd>", page, re.S)
    assert len(values) > 40
    assert all('class="cite"' in value for value in values)


def test_titles_say_their_language(pages: dict[str, str]) -> None:
    assert '<bdi lang="ru">Сталкер</bdi>' in pages["film/stalker-1979.html"]


def test_a_film_knows_its_lists_and_its_kin(pages: dict[str, str]) -> None:
    page = pages["film/stalker-1979.html"]
    assert 'href="../list/as-found.html#f1"' in page
    assert 'id="related-h"' in page


def test_structured_data_is_what_schema_org_describes(pages: dict[str, str]) -> None:
    found = {
        address: json.loads(data)
        for address, page in pages.items()
        for data in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    }
    assert all(data["@context"] == "https://schema.org" for data in found.values())
    film_list = found["list/prizes.html"]
    assert film_list["@type"] == "ItemList"
    assert [item["position"] for item in film_list["itemListElement"]] == [1, 2, 3]
    assert film_list["itemListElement"][0]["item"]["url"] == (
        "https://films.example/film/come-and-see-1985.html"
    )
    film = found["film/stalker-1979.html"]
    assert film["@type"] == "Movie"
    assert film["director"] == [{"@type": "Person", "name": "Andrei Tarkovsky"}]
    assert found["person/andrei-tarkovsky.html"]["birthDate"] == "1932-04-04"


def test_the_feed_and_the_map_of_pages_can_be_read(built: Built, pages: dict[str, str]) -> None:
    feed = feedparser.parse((built.folder / "feed.xml").read_text("utf-8"))
    assert not feed.bozo
    assert len(feed.entries) == 4
    assert feed.entries[0].link == "https://films.example/list/as-found.html"
    root = ElementTree.fromstring((built.folder / "sitemap.xml").read_text("utf-8"))  # noqa: S314
    places = [place.text for place in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert len(places) == len(pages) - 1
    assert "https://films.example/" in places
    assert "sitemap.xml" in (built.folder / "robots.txt").read_text("utf-8")


def test_a_shared_page_has_a_card(built: Built, pages: dict[str, str]) -> None:
    for address in ("list/as-found.html", "film/stalker-1979.html"):
        found = re.search(r'og:image" content="https://films\.example/([^"]+)"', pages[address])
        assert found
        assert (built.folder / found[1]).is_file()


@pytest.mark.parametrize("address", KINDS)
def test_every_kind_has_landmarks_and_a_way_past_the_menu(
    pages: dict[str, str], address: str
) -> None:
    page = pages[address]
    assert page.count("<main") == page.count("<h1") == 1
    assert '<a class="skip" href="#main">' in page
    assert re.search(r'<html lang="en">', page)
    assert "<title>" in page
