"""A film's heading that stands alone, as a person types it: no list around it, no text below."""

from __future__ import annotations

import re

from kinoved.catalogue import Catalogue
from kinoved.model import Entry
from kinoved.parse.entries import Mark, names_of, read_entries
from kinoved.parse.page import Page
from kinoved.value import changed

_LAST_YEAR = re.compile(r"(?P<title>.*\S)[ ,]+(?P<year>(?:18[89]|19\d|20[0-4])\d)")


def read_alone(text: str, catalogue: Catalogue) -> Entry | None:
    """The title, year and people in one heading of any shape that lists have, or None.

    `Stalker (Andrei Tarkovsky, 1979)`, `«Сталкер» (1979), реж. А. Тарковский`, `3. Stalker, 1979`.
    A bare year at the end (`Stalker 1979`) is one unless a film is called so (`Blade Runner 2049`).
    None where the text holds no letter or digit.
    """
    page = Page(" ".join(text.split()))
    if not page.lines:
        return None
    names = names_of(catalogue)
    entry = read_entries(page, [Mark(0)], names)[0]
    if page.lines[0].stopped and not names.is_film(entry.title.text):
        entry = read_entries(page, [Mark(0, page.lines[0].after)], names)[0]
    if entry.year is not None or entry.alternatives or entry.people:
        return entry
    bare = _LAST_YEAR.fullmatch(entry.title.text[:300])
    if bare is None or names.is_film(entry.title.text):
        return entry
    return changed(entry, title=changed(entry.title, text=bare["title"]), year=int(bare["year"]))
