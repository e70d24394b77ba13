"""What stands around the lines of a list changes nothing in them: headings, introductions, endings.

Each case is a way in which lists are laid out, over several shapes of line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from tests.parse.drawn import Drawn, drawn

from kinoved.catalogue import Catalogue
from kinoved.parse import parse

_PROSE = "Three men cross a valley that nobody may enter, and each wants something else of it.\n"
_HEAD = "Great films of the world\n\n"
_DECADES = ("1950s", "1960s", "1970s", "1980s", "1990s")
_COUNTRIES = ("France", "Italy", "Japan", "Soviet Union", "Germany")
_SHAPES = (
    "{n}. {title} ({year})\n",
    "{title} ({year})\n",
    "- {title} ({year})\n",
    "- {title}\n",
    "{title}\n",
    "{n}. {title}\n",
    "{title}, {director}, {year}\n",
    "{title} / {year} / {director}\n",
    "{title} | {year} | {director}\n",
    "{title} {year}\n",
    "{year}: {title}\n",
    "{n}. {title} ({director}, {year})\n",
    "{n}. {title} - {director} ({year})\n",
    "{title} by {director}\n",
    "{title} ({year}) {director}\n",
    "**{title}** ({year})\n",
)

Rows = Sequence[str]


def _parts(heads: Sequence[str], heading: str, rows: Rows) -> str:
    size = -(-len(rows) // len(heads))
    return _HEAD + "\n".join(
        heading.format(head) + "".join(rows[at * size : (at + 1) * size])
        for at, head in enumerate(heads)
    )


def _ended(rows: Rows, ending: str) -> str:
    return _HEAD + "".join(row[:-1] + ending + "\n" for row in rows)


_LAYOUTS: dict[str, Callable[[Rows], str]] = {
    "an introduction with numbers and years": lambda rows: (
        "Great films (and more) to see before 2030\nBy Anna Smith, June 4, 2016\n\n"
        "I saw Stalker (1979) when I was 12. It was 1994.\n\n" + "".join(rows)
    ),
    "a footer": lambda rows: (
        _HEAD + "".join(rows) + "\nPublished in 2019. Share this\nLeave a comment\n"
    ),
    "decades": lambda rows: _parts(_DECADES, "{}\n\n", rows),
    "decades in Markdown": lambda rows: _parts(_DECADES, "## {}\n\n", rows),
    "decades in bold": lambda rows: _parts(_DECADES, "**{}**\n\n", rows),
    "countries": lambda rows: _parts(_COUNTRIES, "{}\n\n", rows),
    "countries in Markdown": lambda rows: _parts(_COUNTRIES, "## {}\n\n", rows),
    "countries with a colon": lambda rows: _parts(_COUNTRIES, "{}:\n", rows),
    "countries between signs": lambda rows: _parts(_COUNTRIES, "=== {} ===\n\n", rows),
    "honourable mentions": lambda rows: (
        _HEAD + "".join(rows[:-3]) + "\nHonourable mentions:\n" + "".join(rows[-3:])
    ),
    "honourable mentions in Markdown": lambda rows: (
        _HEAD + "".join(rows[:-3]) + "\n## Honourable mentions\n\n" + "".join(rows[-3:])
    ),
    "line ends of Windows": lambda rows: (_HEAD + "".join(rows)).replace("\n", "\r\n"),
    "line ends of old Macs": lambda rows: (_HEAD + "".join(rows)).replace("\n", "\r"),
    "hard spaces": lambda rows: (_HEAD + "".join(rows)).replace(" ", "\u00a0"),
    "indented": lambda rows: _HEAD + "".join("    " + row for row in rows),
    "blank lines": lambda rows: _HEAD + "\n".join(rows),
    "prose": lambda rows: _HEAD + "".join(row + _PROSE + "\n" for row in rows),
    "rules between": lambda rows: _HEAD + "\n* * *\n".join(row + _PROSE for row in rows),
    "footnotes": lambda rows: _ended(rows, "[^1]") + "\n[^1]: See Smith 1999.\n",
    "numbers of notes": lambda rows: _ended(rows, " [1]"),
    "stars": lambda rows: _ended(rows, " ★★★★½"),
    "marks out of ten": lambda rows: _ended(rows, " 8.1/10"),
    "running times": lambda rows: _ended(rows, " – 112 min"),
    "semicolons": lambda rows: _ended(rows, ";"),
    "commas": lambda rows: _ended(rows, ","),
    "quoted": lambda rows: "> Great films of the world\n>\n" + "".join("> " + r for r in rows),
    "boxes": lambda rows: _HEAD + "".join("- [x] " + row.removeprefix("- ") for row in rows),
    "items of a page": lambda rows: (
        "<h1>Great films of the world</h1>\n<ul>\n"
        + "".join(f"<li>{row[:-1].replace('**', '')}</li>\n" for row in rows)
        + "</ul>\n"
    ),
    "lines of a page": lambda rows: (
        "<p>Great films of the world</p>\n<p>"
        + "".join(row[:-1].replace("**", "") + "<br>\n" for row in rows)
        + "</p>\n"
    ),
    "items within places": lambda rows: (
        _HEAD
        + "".join(
            f"* {place}\n"
            + "".join("  * " + row.removeprefix("- ") for row in rows[at * 4 : at * 4 + 4])
            for at, place in enumerate(_COUNTRIES)
        )
    ),
}


@pytest.mark.parametrize("layout", _LAYOUTS)
def test_lists_as_they_come(layout: str, catalogue: Catalogue) -> None:
    films = drawn(catalogue, 20, seed=7)
    wrong = {}
    for shape in _SHAPES:
        rows = [shape.format(n=n, **film._asdict()) for n, film in enumerate(films, 1)]
        read = parse(_LAYOUTS[layout](rows), catalogue).entries
        got = sorted((entry.title.text, entry.year) for entry in read)
        told = sorted(_told(shape, film) for film in films)
        if got != told:
            wrong[shape] = sorted({*got} ^ {*told}, key=str)
    assert not wrong


@pytest.mark.parametrize("shape", [shape for shape in _SHAPES if shape.startswith("{n}")])
def test_numbers_that_begin_anew_in_each_part(shape: str, catalogue: Catalogue) -> None:
    films = drawn(catalogue, 20, seed=7)
    rows = [shape.format(n=n % 4 + 1, **film._asdict()) for n, film in enumerate(films)]
    read = parse(_parts(_DECADES, "{}\n\n", rows), catalogue).entries
    assert [(e.title.text, e.year) for e in read] == [_told(shape, film) for film in films]


@pytest.mark.parametrize("place", [0, 4, 9])
def test_an_invented_film_among_bare_titles_is_an_entry(place: int, catalogue: Catalogue) -> None:
    titles = [film.title for film in drawn(catalogue, 9, seed=3)]
    titles.insert(place, "The Glass Harvester")
    read = parse(_HEAD + "\n".join(titles) + "\n", catalogue)
    assert [entry.title.text for entry in read.entries] == titles


def test_items_that_are_no_films_stay_silent(catalogue: Catalogue) -> None:
    menu = "Home\nAbout us\nContact\nArchive\nPrivacy policy\nSearch films\n"
    sources = "1. New York Times\n2. Sight and Sound\n3. Own notes\n"
    films = "1. Stalker (1979)\n2. Mirror (1975)\n3. Solaris (1972)\n"
    assert not parse(menu, catalogue).entries
    read = parse(f"{_HEAD}{films}\nSources\n{sources}", catalogue).entries
    assert [entry.title.text for entry in read] == ["Stalker", "Mirror", "Solaris"]


def _told(shape: str, film: Drawn) -> tuple[str, int | None]:
    return film.title, film.year if "{year}" in shape else None
