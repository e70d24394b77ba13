"""What is written is read by other programs; docs/formats.md tells which and how."""

from __future__ import annotations

import json
import warnings

import feedparser
import html5lib
import jsonschema
import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from kinoved.catalogue import Catalogue
from kinoved.parse import parse
from kinoved.publish.files import csl_json, html, json_ld, kometa, markdown, quickstatements, rss
from kinoved.publish.files.sheet import Row, Sheet, sheet_of

SHEET = Sheet(
    "Zones & <mirrors>",
    "Two films: one “river”.",
    (
        Row("Stalker: #1", 1979, 1, ("Сталкер",), ("Andrei Tarkovsky",), (), "A <zone>.",
            "It rains.", (), "tt0079944", "1398", "Q189600"),
        Row("Solaris", None, 2),
    ),
    "en",
    "https://example.org/zones",
)  # fmt: skip
MARKED = Sheet(
    SHEET.name,
    "Two *films*: one “river”.",
    (
        Row("Stalker: #1", 1979, 1, ("Сталкер",), ("Andrei Tarkovsky",), (),
            "A <zone> | *wet* `code` [no](link)", "1. It rains_.", (), "tt0079944", "1398",
            "Q189600"),
        Row("- Solaris", None, 2, description="# No heading",
            notes=("> no quotation", "+ no list", "- nor here", "2) nor here", "&copy; AT&T",
                   "---")),
    ),
    "en",
)  # fmt: skip


def test_a_feed_is_one_to_feedparser() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = feedparser.parse(rss.write(SHEET).encode())
    assert not found.bozo
    assert found.version == "rss20"
    assert (found.feed.title, found.feed.link) == (SHEET.name, SHEET.address)
    assert [item.title for item in found.entries] == ["Stalker: #1 (1979)", "Solaris"]
    assert found.entries[0].link == "https://www.imdb.com/title/tt0079944/"


def test_a_collection_is_yaml() -> None:
    told = yaml.safe_load(kometa.write(SHEET))
    assert told == {
        "collections": {
            SHEET.name: {
                "summary": SHEET.introduction,
                "collection_order": "custom",
                "sync_mode": "sync",
                "imdb_id": ["tt0079944"],
            }
        }
    }


def test_a_collection_of_others_is_read(catalogue: Catalogue) -> None:
    assert not parse("collections:\n  A:\n    imdb_id:\n      x: tt0079944\n", catalogue).entries
    text = (
        "# mine\ncollections:\n  Zones:\n    tmdb_movie: [1398, 593]\n    sync_mode: sync\n"
        "  More:\n    imdb_id: tt0079944\n"
    )
    film_list = parse(text, catalogue)
    assert film_list.title
    assert film_list.title.text == "Zones"
    assert [e.identifiers[0].value for e in film_list.entries] == ["1398", "593"]
    span = film_list.entries[1].title.span
    assert text[span.start : span.end] == "593"


def test_a_page_is_one_to_a_strict_parser() -> None:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    page = parser.parse(html.write(SHEET))
    assert [h.text for h in page.iter("h2")] == ["1. Stalker: #1 (1979)", "2. Solaris"]


def test_markdown_shows_the_words_and_nothing_of_their_marks() -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown.write(MARKED))
    shown = [told for token in tokens if token.type == "inline" for told in _shown(token)]
    assert shown == [
        "Zones & <mirrors>",
        "Two *films*: one “river”.",
        "1. Stalker: #1 (1979)",
        "Original title: Сталкер",
        "Director: Andrei Tarkovsky",
        "Description: A <zone> | *wet* `code` [no](link)",
        "Fact: 1. It rains_.",
        "IMDb · TMDB · Wikidata",
        "2. - Solaris",
        "Description: # No heading",
        "> no quotation",
        "+ no list",
        "- nor here",
        "2) nor here",
        "&copy; AT&T",
        "---",
    ]
    links = [child.attrs["href"] for token in tokens for child in token.children or ()
             if child.type == "link_open"]  # fmt: skip
    assert links[0] == "https://www.imdb.com/title/tt0079944/"


def _shown(token: Token) -> list[str]:
    return ["".join(child.content for child in token.children or ())]


def test_references_and_structured_data_are_json_of_their_kind() -> None:
    references = json.loads(csl_json.write(SHEET))
    jsonschema.validate(
        references,
        {"type": "array", "items": {"type": "object", "required": ["type", "id"]}},
    )
    assert references[0]["type"] == "motion_picture"
    assert json.loads(json_ld.write(SHEET))["numberOfItems"] == 2


def test_only_the_writers_own_sourced_years_become_statements(catalogue: Catalogue) -> None:
    text = (
        "1. Stalker (1978)\nhttps://www.wikidata.org/wiki/Q189600\n"
        '<!-- kinoved: allow=year-mismatch value="1978" reason="On the card." '
        'source="https://example.org/card" -->\nA zone.\n\n2. Solaris (1972)\nAn ocean.\n'
    )
    written = quickstatements.write(sheet_of(parse(text, catalogue)))
    assert written == ('Q189600\tP577\t+1978-00-00T00:00:00Z/9\tS854\t"https://example.org/card"\n')
    assert quickstatements.write(sheet_of(parse(text.replace("source=", "x="), catalogue))) == ""
