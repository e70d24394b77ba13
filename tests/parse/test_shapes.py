"""Every shape of entry seen in real lists, with what must be read from it."""

from __future__ import annotations

import pytest

from kinoved.catalogue import Catalogue
from kinoved.model import Entry
from kinoved.parse import parse


def _directors(entry: Entry) -> list[str]:
    return [person.name for person in entry.people if person.role == "director"]


SHAPES = {
    "labelled": (
        "Stalker (1979)\nDescription: A zone.\nFact: It was shot in Estonia.\n",
        [("Stalker", 1979, [])],
    ),
    "a labelled title that opens with a number": (
        "300 mil do nieba (1989)\nDescription: A road.\nFact: It is in colour.\n\n"
        "Stalker (1979)\nDescription: A zone.\nFact: It was shot in Estonia.\n",
        [("300 mil do nieba", 1989, []), ("Stalker", 1979, [])],
    ),
    "labelled entries with numbers": (
        "1 Stalker (1979)\nDescription: A zone.\nFact: It was shot in Estonia.\n\n"
        "2 Mirror (1975)\nDescription: A mother.\nFact: It is in colour.\n",
        [("Stalker", 1979, []), ("Mirror", 1975, [])],
    ),
    "a labelled title that opens with a number and a colon": (
        "300: Rise of an Empire (2014)\nDescription: A fleet.\n\n"
        "Stalker (1979)\nDescription: A zone.\n",
        [("300: Rise of an Empire", 2014, []), ("Stalker", 1979, [])],
    ),
    "a number that is there twice": (
        "1. Stalker (1979)\nA zone.\n\n2. Mirror (1975)\nA mother.\n\n2. Solaris (1972)\nA sea.",
        [("Stalker", 1979, []), ("Mirror", 1975, []), ("Solaris", 1972, [])],
    ),
    "labelled entries, a number there twice and one forgotten": (
        "1. Stalker (1979)\nDescription: A zone.\n\n1. Mirror (1975)\nDescription: A mother.\n\n"
        "Solaris (1972)\nDescription: A sea.\n\n4. Ran (1985)\nDescription: A king.\n",
        [("Stalker", 1979, []), ("Mirror", 1975, []), ("Solaris", 1972, []), ("Ran", 1985, [])],
    ),
    "number, director and year in brackets": (
        "1. Stalker (Andrei Tarkovsky, 1979)\n2. Come and See (Elem Klimov, 1985)\n",
        [("Stalker", 1979, ["Andrei Tarkovsky"]), ("Come and See", 1985, ["Elem Klimov"])],
    ),
    "year and director after a dash": (
        "1. Stalker - 1979, director Andrei Tarkovsky\n2. The Ascent - 1977, director L. Shepitko",
        [("Stalker", 1979, ["Andrei Tarkovsky"]), ("The Ascent", 1977, ["L. Shepitko"])],
    ),
    "number and dash, director before the year": (
        "40- Stalker, de Andrei Tarkovsky (1979)\n39- A Ascensão, de Larisa Shepitko (1977)\n",
        [("Stalker", 1979, ["Andrei Tarkovsky"]), ("A Ascensão", 1977, ["Larisa Shepitko"])],
    ),
    "original title, year and director in brackets": (
        "2 Espelho (Zerkalo, 1975 / dir. Andrei Tarkovsky)\n1 Stalker (1979 / dir. A. Tarkovsky)\n",
        [("Espelho", 1975, ["Andrei Tarkovsky"]), ("Stalker", 1979, ["A. Tarkovsky"])],
    ),
    "country in brackets, director behind": (
        "Offret (Sweden, 1986), реж. Андрей Тарковский\nStalker (СССР, 1979), реж. А. Тарковский\n",
        [("Offret", 1986, ["Андрей Тарковский"]), ("Stalker", 1979, ["А. Тарковский"])],
    ),
    "guillemets": (
        "«Сталкер» (1979)\n«Жертва» (1986)\n", [("Сталкер", 1979, []), ("Жертва", 1986, [])]
    ),
    "curly quotes and prose on the line": (
        "“Stalker” (1979) – A guide.\n“Mirror” (1975) – A mother.\n",
        [("Stalker", 1979, []), ("Mirror", 1975, [])],
    ),
    "Japanese brackets": (
        "1. 『ストーカー』 (1979年)\n2. 『鏡』 (1975年 108分)\n",
        [("ストーカー", 1979, []), ("鏡", 1975, [])],
    ),
    "number and bracket": (
        "1) Tampopo\n2) Big Night\n3) Chocolat\n",
        [("Tampopo", None, []), ("Big Night", None, []), ("Chocolat", None, [])],
    ),
    "director and year on the next line": (
        "Operation Y\n\nLeonid Gaidai 1965\n\nThree tales.\n\n"
        "Mimino\n\nGeorgiy Daneliya 1977\n\nA pilot.\n",
        [("Operation Y", 1965, ["Leonid Gaidai"]), ("Mimino", 1977, ["Georgiy Daneliya"])],
    ),
    "credit line below": (
        "Stalker (1979)\nDirected by Andrei Tarkovsky\nA guide leads two men.\n\nMirror (1975)\n"
        "Directed by Andrei Tarkovsky\nA man remembers.\n",
        [("Stalker", 1979, ["Andrei Tarkovsky"]), ("Mirror", 1975, ["Andrei Tarkovsky"])],
    ),
    "Markdown headings": (
        "# Two films\n\n## 1. **Stalker** (1979)\n\nA *guide*.\n\n## 2. Mirror (1975)\n\nA man.\n",
        [("Stalker", 1979, []), ("Mirror", 1975, [])],
    ),
    "Markdown list in bold": (
        "- **Stalker** (1979): A guide.\n- **Mirror** (1975): A man.\n",
        [("Stalker", 1979, []), ("Mirror", 1975, [])],
    ),
    "director, original title, AKA": (
        "Elem Klimov – Idi i smotri AKA Come and See (1985)\n",
        [("Come and See", 1985, ["Elem Klimov"])],
    ),
    "titles that begin with numbers": (
        "12 Angry Men (1957)\n8½ (1963)\n2001: A Space Odyssey (1968)\n300 (2006)\n1984 (1984)\n",
        [("12 Angry Men", 1957, []), ("8½", 1963, []), ("2001: A Space Odyssey", 1968, []),
         ("300", 2006, []), ("1984", 1984, [])],
    ),
    "asterisks in the title": ("1. M*A*S*H (1970)\n2. Face/Off (1997)\n",
                               [("M*A*S*H", 1970, []), ("Face/Off", 1997, [])]),
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_shape_is_read(name: str, catalogue: Catalogue) -> None:
    text, wanted = SHAPES[name]
    entries = parse(text, catalogue, "text").entries
    assert [(e.title.text, e.year, _directors(e)) for e in entries] == wanted


LABELS = [
    ("Description", "Fact", "en"), ("Descripción", "Hecho", "es"), ("Beschreibung", "Fakt", "de"),
    ("Descrição", "Fato", "pt"), ("Opis", "Fakt", "pl"), ("Описание", "Факт", "ru"),
    ("説明", "事実", "ja"), ("Descrizione", "Fatto", "it"), ("Résumé", "Anecdote", "fr"),
]  # fmt: skip


@pytest.mark.parametrize(("description", "fact", "language"), LABELS)
def test_labels_in_nine_languages(
    description: str, fact: str, language: str, catalogue: Catalogue
) -> None:
    text = f"Stalker (1979)\n{description}: Aaa bbb.\n{fact}: Ccc ddd.\n"
    found = parse(text, catalogue)
    (entry,) = found.entries
    assert entry.description is not None
    assert entry.description.text == "Aaa bbb."
    assert entry.fact is not None
    assert entry.fact.text == "Ccc ddd."
    assert found.language == language


def test_links_pin_and_fun_fact_in_markdown(catalogue: Catalogue) -> None:
    text = (
        "## 1. [Stalker](https://www.imdb.com/title/tt0079944/) (1979)\n\nA *guide* and a "
        "[zone](https://example.org/a).\n\nFun fact: It was shot in Estonia.\n\n"
        "https://en.wikipedia.org/wiki/Stalker_(1979_film)\n"
        "<!-- kinoved: film=stalker-1979 -->\n\n## 2. Mirror (1975)\n\nA man.\n"
    )
    first, second = parse(text, catalogue).entries
    assert [(i.kind, i.value) for i in first.identifiers] == [
        ("imdb", "tt0079944"),
        ("wikipedia", "en:Stalker_(1979_film)"),
    ]
    assert first.pin == "stalker-1979"
    assert second.pin is None
    assert first.description is not None
    assert first.description.text == "A guide and a zone."
    assert first.fact is not None
    assert first.fact.text == "It was shot in Estonia."


def test_a_name_like_original_title_is_no_director(catalogue: Catalogue) -> None:
    (entry,) = parse(
        "Romance Antigo (Berkeley Square, 1933), de Frank Lloyd: Um sonho.", catalogue
    ).entries
    assert _directors(entry) == ["Frank Lloyd"]
    assert [a.text for a in entry.alternatives] == ["Berkeley Square"]


def test_a_lone_name_in_brackets_has_no_role(catalogue: Catalogue) -> None:
    (entry,) = parse("Romance Antigo (Berkeley Square, 1933)", catalogue).entries
    assert _directors(entry) == []


@pytest.mark.parametrize(
    "end",
    ["Mirror (19", "Mirror (1975)\nDescription: A man rem",
     "Mirror (1975)\nDescription: A man.\nFa",
     "Mirror (1975)\nDescription: A man.\nFact: The"],
)  # fmt: skip
def test_a_list_cut_off_gives_what_is_whole(end: str, catalogue: Catalogue) -> None:
    whole = "".join(f"T{n} (197{n})\nDescription: A man.\nFact: A fact.\n\n" for n in range(1, 4))
    found = parse(whole + end, catalogue)
    assert found.broken_off
    assert [e.complete for e in found.entries] == [True, True, True, False]
    assert found.entries[-1].title.text == "Mirror"


def test_a_whole_list_is_not_broken_off(catalogue: Catalogue) -> None:
    whole = "".join(f"T{n} (197{n})\nDescription: A man.\nFact: A fact.\n\n" for n in range(1, 4))
    assert not parse(whole, catalogue).broken_off


@pytest.mark.parametrize("text", ["", "hello", "A paragraph of prose. And another.", "a" * 100_000])
def test_no_headings_means_no_entries(text: str, catalogue: Catalogue) -> None:
    assert parse(text, catalogue).entries == ()
