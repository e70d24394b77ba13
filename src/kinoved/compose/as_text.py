"""Writes a composition as plain text: headings, labelled lines, no marks and no sources."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.compose.carried import film_mark
from kinoved.compose.values import SECTIONS, Composition, Item


def to_text(composition: Composition) -> str:
    """The list alone, as text that kinoved reads back: near misses would be read as entries."""
    parts = [composition.title, " ".join(s.text for s in composition.introduction)]
    number = 0
    for grade, items in composition.sections:
        if grade is not None:
            parts.append(f"-- {SECTIONS[grade]} --")
        for item in items:
            number += 1
            parts.append("\n".join(_lines(number, item)))
    return "\n\n".join(parts) + "\n"


def _lines(number: int, item: Item) -> Iterator[str]:
    yield f"{number}. {item.title}" + (f" ({item.year})" if item.year else "")
    if item.namesake:
        yield film_mark(item.film.id)
    for label, sentences in (("Description", item.description), ("Fact", item.fact)):
        if sentences:
            yield f"{label}: {' '.join(sentence.text for sentence in sentences)}"
    if item.grade and item.reason:
        yield f"Grade: {item.grade}. {item.reason.text}"
