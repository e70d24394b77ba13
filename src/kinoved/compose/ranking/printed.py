"""How a film is called in a composed list."""

from __future__ import annotations

import re

from kinoved.catalogue import Catalogue
from kinoved.model import Subject

_QUOTED = re.compile(r'"([^"]+)"')


def printed_title(film: Subject) -> str:
    """The title to print: the English label, or a romanised one where there is no English title.

    Marks around a part of it are left out, for in a heading they set off the whole title.
    """
    return _QUOTED.sub(r"\1", _title(film))


def has_namesake(film: Subject, catalogue: Catalogue) -> bool:
    """Whether another film is called as this one is printed, within a year of it."""
    named = {name.subject for name in catalogue.named(printed_title(film))} - {film.id}
    if not named or film.year is None:
        return bool(named)
    marks = ", ".join("?" * len(named))
    query = f"SELECT 1 FROM film WHERE first <= ? AND last >= ? AND id IN ({marks}) LIMIT 1"
    return bool(catalogue.ask(query, [film.year + 1, film.year - 1, *sorted(named)]))


def _title(film: Subject) -> str:
    if any(title.lang == "en" and title.text == film.label for title in film.titles):
        return film.label
    latin = [t.text for t in film.titles if t.lang.endswith("-Latn") or t.text.isascii()]
    return latin[0] if latin else film.label
