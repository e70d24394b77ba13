"""A list as Markdown: a heading a film, labels in bold, links for identifiers."""

from __future__ import annotations

import json
from collections.abc import Iterator

from kinoved.parse.labels import label_in
from kinoved.publish.files.escaped import escaped, paragraph
from kinoved.publish.files.sheet import Row, Sheet
from kinoved.publish.files.text import ADDRESSES, SITES, heading, labelled

NAME = "markdown"
SUFFIX = ".md"
HOLDS = frozenset(
    "name introduction brief number title year originals directors countries description fact"
    " notes imdb tmdb wikidata section".split()
)
NEEDS: frozenset[str] = frozenset()
JOINS: frozenset[str] = frozenset()


def write(sheet: Sheet) -> str:
    """The list as Markdown that kinoved reads back."""
    parts = [f"# {escaped(sheet.name)}"] if sheet.name else []
    if sheet.introduction:
        parts.append(paragraph(sheet.introduction))
    above = ""
    rank = "###" if any(row.section for row in sheet.rows) else "##"
    for row in sheet.rows:
        if row.section and row.section != above:
            parts.append(f"## {escaped(row.section)}")
        above = row.section
        parts.extend(_paragraphs(row, sheet.language, rank))
    if sheet.brief:
        from kinoved.compose.carried import mark_of  # noqa: PLC0415 - few lists carry one

        parts.append(mark_of(json.loads(sheet.brief)))
    return "\n\n".join(parts) + "\n"


def _paragraphs(row: Row, language: str, rank: str) -> Iterator[str]:
    yield f"{rank} {heading(row, escaped(row.title))}"
    for kind, told in labelled(row):
        yield f"**{label_in(kind, language)}:** {escaped(told)}"
    links = [
        f"[{SITES[kind]}]({address.format(getattr(row, kind))})"
        for kind, address in ADDRESSES
        if getattr(row, kind)
    ]
    if links:
        yield " · ".join(links)
    yield from map(paragraph, row.notes)
