"""What the search finds, its index, and the form that it stands in."""

from __future__ import annotations

from html.parser import HTMLParser

import html5lib
import pytest
from tests.publish.search.script import found

from kinoved.publish.search import SearchDocument, SearchWords, search_form, search_index
from kinoved.publish.search.form import RUSSIAN, WORDS
from kinoved.publish.search.index import KINDS
from kinoved.publish.search.script import search_script, search_style

LETTERS = SearchDocument(
    "film/letters-from-a-dead-man-1986.html",
    "film",
    "Letters from a Dead Man",
    ("Письма мёртвого человека", "Dead Man's Letters"),
    1986,
    ("Konstantin Lopushansky",),
)
SITE = (
    LETTERS,
    SearchDocument("film/dead-man-1995.html", "film", "Dead Man", (), 1995, ("Jim Jarmusch",)),
    SearchDocument(
        "film/stalker-1979.html", "film", "Stalker", ("Сталкер",), 1979, ("Andrei Tarkovsky",)
    ),
    SearchDocument(
        "film/mirror-1975.html", "film", "Mirror", ("Зеркало",), 1975, ("Andrei Tarkovsky",)
    ),
    SearchDocument(
        "film/sacrifice-1986.html", "film", "The Sacrifice", ("Offret",), 1986,
        ("Andrei Tarkovsky",),
    ),
    SearchDocument("film/twelve-monkeys-1995.html", "film", "Twelve Monkeys", (), 1995),
    SearchDocument("person/andrei-tarkovsky.html", "person", "Andrei Tarkovsky"),
    SearchDocument("list/soviet.html", "list", "10 Soviet post-apocalyptic films"),
    SearchDocument("country/soviet-union.html", "country", "Soviet Union", ("СССР",)),
    SearchDocument("year/1986.html", "year", "1986"),
    SearchDocument("film/the-the.html", "film", "The", (), 2001),
)  # fmt: skip
FIRST = {
    "dead man": "film/dead-man-1995.html",
    "pisma": LETTERS.address,
    "письма": LETTERS.address,
    "письма мерт": LETTERS.address,
    "Pis’ma mjortvogo": LETTERS.address,
    "letters": LETTERS.address,
    "lettres from": LETTERS.address,
    "lopushanski": LETTERS.address,
    "stalkr": "film/stalker-1979.html",
    "satlker": "film/stalker-1979.html",
    "сталке": "film/stalker-1979.html",
    "tarkovsky 1979": "film/stalker-1979.html",
    "тарковский": "person/andrei-tarkovsky.html",
    "the sacrifice": "film/sacrifice-1986.html",
    "sacrifice, the": "film/sacrifice-1986.html",
    "le sacrifice": "film/sacrifice-1986.html",
    "12 monkeys": "film/twelve-monkeys-1995.html",
    "ссср": "country/soviet-union.html",
    "1986": "year/1986.html",
    "the": "film/the-the.html",
    "<script>alert(1)</script>": "",
    "xyzzy": "",
    "": "",
}


def test_each_query_finds_first_what_was_meant() -> None:
    answers = found([*FIRST], search_index(SITE))
    assert {query: pages[0][0] if pages else "" for query, pages in answers.items()} == FIRST


def test_a_film_is_found_by_other_titles_and_the_title_meant_is_told() -> None:
    answers = found(["dead man", "pisma", "письма", "dead mans letters"], search_index(SITE))
    assert (LETTERS.address, LETTERS.other_titles[0]) in answers["dead man"]
    assert (LETTERS.address, LETTERS.other_titles[0]) in answers["pisma"]
    assert answers["письма"] == answers["pisma"]
    assert answers["dead mans letters"] == [(LETTERS.address, LETTERS.other_titles[1])]


def test_the_index_is_the_same_in_any_order_and_omits_what_the_kind_says() -> None:
    assert search_index(SITE) == search_index(reversed(SITE))
    assert '"letters-from-a-dead-man-1986"' in search_index(SITE)


def test_hostile_titles_stay_data() -> None:
    title = '"); alert(1); ("</script><b>\u2028\u202e\x00' + "x" * 10_000
    document = SearchDocument('film/"a.b.html', "film", title, ("\u2029", "\ud800"))
    index = search_index([document])
    assert "\u2028" not in index
    assert "\u202e" not in index
    assert index.isprintable() or index.endswith("\n")
    assert len(index) < len(search_index([])) + 1000
    assert found(["alert"], index)["alert"][0][0] == 'film/"a.b.html'


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="not in"):
        search_index([SearchDocument("x/a.html", "ship", "A")])


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("words", [*WORDS.values(), SearchWords(label='<b>"', hint="'&")])
def test_the_form_is_valid_html_and_names_its_field(words: SearchWords, whole: bool) -> None:
    form = search_form("../", "assets/search-index.1.js", words, whole=whole, films="films.html")
    html5lib.HTMLParser(strict=True).parse(f"<!doctype html><title>a</title>{form}")
    seen = _Attributes(form)
    assert seen.of["input"]["id"] == seen.of["label"]["for"]
    assert seen.of["form"]["data-index"] == "../assets/search-index.1.js"
    assert ("noscript" in seen.of) == whole
    assert "<b>" not in form


def test_every_kind_has_a_word_in_every_language() -> None:
    assert all(len(words.kinds) == len(KINDS) for words in WORDS.values())
    assert RUSSIAN.label == "Поиск"


def test_the_script_reaches_no_network_and_writes_no_markup() -> None:
    script = search_script() + search_index([])
    for word in ("fetch(", "XMLHttpRequest", "innerHTML", "eval(", "http:", "https:", "import("):
        assert word not in script
    assert "kinoved:tables" not in script
    assert "url(" not in search_style()


class _Attributes(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.of: dict[str, dict[str, str | None]] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.of[tag] = dict(attrs)
