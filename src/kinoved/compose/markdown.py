"""Writes a composition as Markdown: readable by people, by kinoved and by every Markdown reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kinoved.compose.carried import brief_mark, film_mark
from kinoved.compose.values import SECTIONS, Composition, Item, Sentence
from kinoved.model import Source

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


def to_markdown(composition: Composition, *, changes: bool = True) -> str:
    """The list as Markdown with a footnote for every source, ending in a line break.

    Its brief goes with it as a comment; `changes` are told unless that is False.
    """
    notes = _Footnotes()
    lines = [f"# {escaped(composition.title)}", "", notes.tell(composition.introduction), ""]
    lines += _sections(composition, notes)
    if composition.changes and changes:
        lines += ["## What changed", ""]
        for change in composition.changes:
            told = notes.tell((change.reason,))
            lines.append(f"- {change.change.value}: *{escaped(change.title)}*. {told}")
        lines.append("")
    if composition.misses:
        lines += ["## Near misses", ""]
        for miss in composition.misses:
            told = notes.tell((miss.reason,))
            lines.append(f"- *{escaped(miss.title)}*, {miss.year}. {told}")
        lines.append("")
    lines += ["---", "", *notes.lines(), "", f"Made by kinoved from {composition.catalogue}.", ""]
    lines += [brief_mark(composition.brief), ""]
    return "\n".join(lines)


def _sections(composition: Composition, notes: _Footnotes) -> Iterator[str]:
    """The entries, numbered through; below a heading for each grade where there are several."""
    number = 0
    for grade, items in composition.sections:
        if grade is not None:
            yield from (f"## {SECTIONS[grade]}", "")
        for item in items:
            number += 1
            yield from _entry("###" if grade is not None else "##", number, item, notes)


def _entry(level: str, number: int, item: Item, notes: _Footnotes) -> list[str]:
    year = f" ({item.year})" if item.year else ""
    lines = [f"{level} {number}. {escaped(item.title)}{year}", ""]
    if item.namesake:
        lines += [film_mark(item.film.id), ""]
    if item.description:
        lines += [f"**Description:** {notes.tell(item.description)}", ""]
    if item.fact:
        lines += [f"**Fact:** {notes.tell(item.fact)}", ""]
    if item.grade and item.reason:
        lines += [f"**Grade:** {item.grade}. {notes.tell((item.reason,))}", ""]
    return lines


class _Footnotes:
    """Numbers sources in the order in which they are first cited."""

    def __init__(self) -> None:
        self._numbers: dict[str, tuple[int, Source]] = {}

    def tell(self, sentences: Iterable[Sentence]) -> str:
        return " ".join(
            escaped(sentence.text) + "".join(f"[^{self._of(s)}]" for s in sentence.sources)
            for sentence in sentences
        )

    def lines(self) -> list[str]:
        return [
            f"[^{number}]: {escaped(source.name)}, <{source.url}>"
            for number, source in self._numbers.values()
        ]

    def _of(self, source: Source) -> int:
        if source.url not in self._numbers:
            self._numbers[source.url] = (len(self._numbers) + 1, source)
        return self._numbers[source.url][0]


def escaped(text: str) -> str:
    """`text` on one line, safe inside Markdown."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
