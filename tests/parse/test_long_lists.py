"""A shape is read the same however long the list is: other shapes never win by its length."""

from __future__ import annotations

import pytest

from kinoved.catalogue import Catalogue
from kinoved.parse import parse

_TITLES = (
    "Stalker", "Come and See", "The Ascent", "Andrei Rublev", "Ivan's Childhood", "Mirror",
 "Ballad of a Soldier", "The Cranes Are Flying", "Solaris", "Letters from a Dead Man",
)  # fmt: skip
_PROSE = "Three men cross a valley that nobody may enter, and each wants something else of it."
_SHAPES = {
    "number, stop, year": "{n}. {title} ({year})\n\n{prose}\n\n",
    "number, bracket, year": "{n}) {title} ({year})\n{prose}\n\n",
    "number in Markdown": "## {n}. {title} ({year})\n\n{prose}\n\n",
    "number, bold": "**{n}. {title} ({year})**\n\n{prose}\n\n",
    "number, no prose": "{n}. {title} ({year})\n",
    "number, director and year": "{n}. {title} (dir. Andrei Tarkovsky, {year})\n{prose}\n\n",
    "number, year and colon": "{n}. {title} ({year}): {prose}\n\n",
    "number, country and year": "{n}. {title} (USSR, {year})\n{prose}\n\n",
    "number, quotation marks": '{n}. "{title}" ({year})\n{prose}\n\n',
    "number, bold title": "{n}. **{title}** ({year})\n   {prose}\n\n",
    "number, title in italics, prose behind it": "{n}. *{title}* ({year}) – {prose}\n",
    "number, comma and year": "{n}. {title}, {year}\n{prose}\n\n",
    "number, dash and director": "{n}. {title} ({year}) – Andrei Tarkovsky\n",
    "hash and number": "#{n} {title} ({year})\n{prose}\n\n",
    "number in a small heading": "### {n}. {title} ({year})\n{prose}\n\n",
    "number and labels": "{n}. {title} ({year})\nDescription: {prose}\nFact: {prose}\n\n",
    "number and director by name": "{n}. {title} ({year}), directed by A. Tarkovsky\n{prose}\n\n",
    "year only": "{title} ({year})\n\n{prose}\n\n",
    "number only": "{n}. {title}\n{prose}\n\n",
    "number in Markdown, no year": "## {n}. {title}\n\n{prose}\n\n",
    "number and director, no year": "{n}. {title} – directed by Andrei Tarkovsky\n{prose}\n\n",
    "bold title": "**{title}** ({year})\n\n{prose}\n\n",
    "Markdown": "## {title} ({year})\n\n{prose}\n\n",
    "title and labels": "{title} ({year})\nDescription: {prose}\nFact: {prose}\n\n",
    "bullets": "- {title} ({year})\n",
    "bullets, director and year": "- {title} – Andrei Tarkovsky, {year}\n",
    "bold title, dash, facts": "**{title}** — {year}, USSR. Directed by A. Tarkovsky.\n\n",
    "year before": "{year} – {title}\n",
    "title, director and year": "{title}, Andrei Tarkovsky, {year}\n",
    "bullets, prose": "* {title} ({year}) – {prose}\n",
}


@pytest.mark.parametrize("count", [3, 5, 10, 17, 18, 19, 20, 21, 60, 250])
@pytest.mark.parametrize("shape", _SHAPES)
@pytest.mark.parametrize("falling", [False, True])
def test_long_lists(shape: str, count: int, falling: bool, catalogue: Catalogue) -> None:
    dated = "{year}" in _SHAPES[shape]
    wanted = [(_TITLES[n % len(_TITLES)], 1950 + n % 40 if dated else None) for n in range(count)]
    text = "".join(
        _SHAPES[shape].format(
            n=count - n if falling else n + 1, title=title, year=1950 + n % 40, prose=_PROSE
        )
        for n, (title, _) in enumerate(wanted)
    )
    read = parse(f"Films of the East\n\n{text}", catalogue)
    assert [(entry.title.text, entry.year) for entry in read.entries] == wanted


def test_an_emphasised_title_may_be_of_two_sentences(catalogue: Catalogue) -> None:
    text = "Films\n\n" + "\n\n".join(
        f"**{title}** ({year})\nThe film is short."
        for title, year in (
            ("Winnie-the-Pooh", 1969),
            ("Maugli. Vozvrashchenie k lyudyam", 1971),
            ("Dve skazki", 1962),
        )
    )
    assert [entry.year for entry in parse(text, catalogue).entries] == [1969, 1971, 1962]
