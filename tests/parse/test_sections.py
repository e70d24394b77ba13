"""Headings of sections belong to no entry and to no introduction."""

from kinoved.catalogue import Catalogue
from kinoved.parse import parse
from kinoved.publish.files import kinoved_json, markdown
from kinoved.publish.files.sheet import sheet_of

LIST = """# Soviet films in and around the post-apocalyptic

Soviet cinema made few films at the heart of the theme.

## At the heart of the theme

### 1. Dead Man's Letters (1986)

**Description:** Survivors live in bunkers after a nuclear war.

## Close to it

### 2. Decay (1990)

**Description:** A journalist comes home as the reactor explodes.

**Fact:** It was filmed in Pripyat.

## Only like it

### 3. Stalker (1979)

A guide leads two men into the Zone.
"""


def test_headings_of_sections_are_no_text_of_entries(catalogue: Catalogue) -> None:
    read = parse(LIST, catalogue)
    assert [entry.title.text for entry in read.entries] == [
        "Dead Man's Letters",
        "Decay",
        "Stalker",
    ]
    first, second, third = read.entries
    assert first.description is not None
    assert first.description.text.strip() == "Survivors live in bunkers after a nuclear war."
    assert second.fact is not None
    assert second.fact.text.strip() == "It was filmed in Pripyat."
    assert not second.notes
    assert third.description is not None


def test_heading_of_first_section_is_no_introduction(catalogue: Catalogue) -> None:
    introduction = parse(LIST, catalogue).introduction
    assert introduction is not None
    assert introduction.text == "Soviet cinema made few films at the heart of the theme."


def test_sections_come_back_through_markdown_and_json(catalogue: Catalogue) -> None:
    wanted = ["At the heart of the theme", "Close to it", "Only like it"]
    sheet = sheet_of(parse(LIST, catalogue))
    assert [row.section for row in sheet.rows] == wanted
    in_json = sheet_of(parse(kinoved_json.write(sheet), catalogue))
    assert in_json.rows == sheet.rows
    again = sheet_of(parse(markdown.write(in_json), catalogue))
    assert again.rows == sheet.rows
    assert markdown.write(again) == markdown.write(sheet)


def test_a_title_over_the_films_is_no_section(catalogue: Catalogue) -> None:
    for head in ("# Three films\n\n", "## Three films\n\n"):
        films = "### Stalker (1979)\n\nA zone.\n\n### Mirror (1975)\n\nA mother.\n"
        entries = parse(head + films, catalogue).entries
        assert [(entry.title.text, entry.section) for entry in entries] == [
            ("Stalker", None),
            ("Mirror", None),
        ]


def test_a_film_before_the_first_section_has_none(catalogue: Catalogue) -> None:
    text = (
        "# Films\n\n### Ran (1985)\n\nA king.\n\n## Zones\n\n### Stalker (1979)\n\nA zone.\n\n"
        "## Others\n\n### Mirror (1975)\n\nA mother.\n"
    )
    rows = sheet_of(parse(text, catalogue)).rows
    assert [(row.title, row.section) for row in rows] == [
        ("Ran", ""),
        ("Stalker", "Zones"),
        ("Mirror", "Others"),
    ]


def test_near_misses_are_not_the_list_where_they_are_more(catalogue: Catalogue) -> None:
    text = """# One Georgian film of the 1990s

## 1. GoldenEye (1995)

**Description:** It was made in Georgia and France.

## Near misses

- *Repentance*, 1987. Too early: first shown in 1987.
- *Ashik Kerib*, 1988. Too early: first shown in 1988.
- *Burnt by the Sun*, 1994. Not Georgian: a production of Russia and France.
"""
    assert [entry.title.text for entry in parse(text, catalogue).entries] == ["GoldenEye"]
