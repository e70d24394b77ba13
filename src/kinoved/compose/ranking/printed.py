"""How a film is called in a composed list."""

from __future__ import annotations

from kinoved.model import Subject


def printed_title(film: Subject) -> str:
    """The title to print: the English label, or a romanised one where there is no English title."""
    if any(title.lang == "en" and title.text == film.label for title in film.titles):
        return film.label
    latin = [t.text for t in film.titles if t.lang.endswith("-Latn") or t.text.isascii()]
    return latin[0] if latin else film.label
