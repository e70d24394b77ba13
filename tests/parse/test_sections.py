"""Headings of sections belong to no entry and to no introduction."""

from kinoved.catalogue import Catalogue
from kinoved.parse import parse

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
