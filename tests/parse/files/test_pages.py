"""Saved web pages: the list in the main part, each word with its place in the page."""

from __future__ import annotations

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.catalogue import Catalogue
from kinoved.fix import fixed
from kinoved.model import FilmList
from kinoved.parse import parse
from kinoved.parse.files import html
from kinoved.parse.files.tags import pieces

FILMS = [("Stalker", 1979), ("Solaris", 1972), ("Mirror", 1975)]
SHAPES = {
    "headings": "<article><h1>Three films</h1>"
    + "".join(f"<h2>{t} ({y})</h2><p>Said &amp; done.</p>" for t, y in FILMS)
    + "</article>",
    "paragraphs": "".join(f"<p><strong>{t} ({y})</strong></p><p>Told.</p>" for t, y in FILMS),
    "ordered list": "<ol>" + "".join(f"<li><i>{t}</i> ({y}), a film" for t, y in FILMS) + "</ol>",
    "table": "<table><tr><th>Film<th>Year<th>Director"
    + "".join(f"<tr><td>{t}<td>{y}<td>Andrei Tarkovsky" for t, y in FILMS)
    + "</table>",
    "table without a head": "<table>"
    + "".join(
        f"<tr><td>{n}.</td><td>{t}</td><td>{y}</td></tr>" for n, (t, y) in enumerate(FILMS, 1)
    )
    + "</table>",
    "definitions": "<dl>" + "".join(f"<dt>{t} ({y})<dd>A film." for t, y in FILMS) + "</dl>",
    "JSON-LD": '<p>Nothing here.</p><script type="application/ld+json">'
    '{"@context":"https://schema.org","@type":"ItemList","itemListElement":['
    + ",".join(f'{{"@type":"Movie","name":"{t}","dateCreated":"{y}"}}' for t, y in FILMS)
    + "]}</script>",
}
TAGS = "p div ol li b a table tr td h2 script style nav article !-- /p /div /script / br".split()
TAGS = [f"<{name}>" for name in TAGS]


def page(body: str) -> str:
    return (
        "<!DOCTYPE html>\n<html><head><title>Films | A blog</title><style>p { }</style></head>\n"
        "<body><nav><ul><li>Alien (1979)</li></ul></nav>\n"
        f"{body}\n<footer>Aliens (1986)</footer></body></html>\n"
    )


def said(film_list: FilmList) -> list[tuple[str, int | None]]:
    return [(entry.title.text, entry.year) for entry in film_list.entries]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_list_is_found_in(shape: str, catalogue: Catalogue) -> None:
    text = page(SHAPES[shape])
    film_list = parse(text, catalogue)
    assert said(film_list) == FILMS
    for entry in film_list.entries:
        span, year = entry.title.span, entry.year_span
        assert text[span.start : span.end] == entry.title.text
        assert year is not None
        assert text[year.start : year.end] == str(entry.year)


def test_entities_tags_and_links_are_read(catalogue: Catalogue) -> None:
    text = page(
        '<h2>1. L&rsquo;<i>Avventura</i> (1960)</h2><p>An <a href="/x">island</a>.</p>'
        '<h2>2. <a href="https://www.imdb.com/title/tt0079944/">Stalker</a> (1979)</h2>'
        "<p>A zone.</p>"
        "<h2>3. M*A*S*H (1970)</h2><p>War.</p>"
    )
    first, second, third = parse(text, catalogue).entries
    assert first.title.text == "L’Avventura"
    assert text[first.title.span.start : first.title.span.end] == "L&rsquo;<i>Avventura"
    assert first.description
    assert first.description.text == "An island."
    assert [i.value for i in second.identifiers] == ["tt0079944"]
    assert third.title.text == "M*A*S*H"


def test_what_is_no_page_is_not_read_as_one() -> None:
    assert not html.recognises("# Films\n\n## Stalker (1979)\n<b>A zone</b>\n")
    assert not html.recognises("<!-- kinoved: allow KV101 -->\n# Films\n")
    assert not html.recognises('<p align="center">Hello</p>\n\n# Films\n\n- Stalker\n- Solaris\n')
    assert html.recognises("<ol><li>Stalker (1979)</li>\n<li>Solaris (1972)</li></ol>")


def test_a_page_is_repaired_in_its_words_only(catalogue: Catalogue) -> None:
    text = page(
        "<h2>The Stalker (1979)</h2><p>Fact: It was directed by Andrei Tarkovsky in Estonia.</p>"
        "<h2>Solaris (1972)</h2><p>Fact: It was directed by Andrei Tarkovsky.</p>"
    )
    outcome = fixed(text, catalogue, unsafe=False, path=None)
    assert outcome.text == text.replace("The Stalker", "Stalker")


@pytest.mark.parametrize(
    "hostile",
    [
        "<html>" + "<div>" * 100_000 + "Stalker (1979)",
        "<html>" + "<ol><li>" * 50_000,
        "<html>" + "<a <b " * 100_000,
        "<html>" + "<b>" * 100_000 + "x" + "</b>" * 100_000,
        "<html>" + "<!--" * 100_000,
        "<html>" + "<table><tr><td>" * 50_000,
        "<html><script>" + "</" * 100_000,
        "<html>" + "&" * 200_000,
        "<html><p class='" + "<p>" * 100_000,
        "<html><a href=" + "https://www.imdb.com/title/tt0079944/" * 1000 + ">x</a>",
    ],
)
def test_hostile_pages_are_inert(hostile: str) -> None:
    assert html.read(hostile).written is not None


@given(
    parts=st.lists(
        st.sampled_from([f"<{t}>" for t in TAGS] + ["Stalker (1979)", "&amp;", "<", '"'])
    )
)
def test_any_run_of_tags_is_read(parts: list[str], catalogue: Catalogue) -> None:
    text = "<html>" + "".join(parts)
    film_list = parse(text, catalogue)
    for entry in film_list.entries:
        assert 0 <= entry.span.start <= entry.span.end <= len(text)


def test_words_are_those_that_a_browser_shows() -> None:
    text = page(SHAPES["headings"] + SHAPES["definitions"])
    read = "".join(text[p.start : p.end] for p in pieces(text) if p.kind == "words")
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    shown = "".join(tree.itertext())
    assert read.replace("&amp;", "&").split() == shown.split()
