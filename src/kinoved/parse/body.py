"""What stands below a heading: description, fact, notes, credit lines."""

from __future__ import annotations

import re

from kinoved.model import Credit, Passage, Span
from kinoved.parse.identifiers import is_link_line
from kinoved.parse.labels import is_cut_label
from kinoved.parse.names import names_in
from kinoved.parse.page import Page
from kinoved.value import changed, value

_YEAR = re.compile(r"(?<!\d)(?:18[89]|19\d|20[0-4])\d(?!\d)")
_YEAR_ALONE = re.compile(r"[(\[（]?(?:18[89]|19\d|20[0-4])\d年?[)\]）]?")
_STOPS = tuple('.!?…。！？"”»)')
_SENTENCE = 8
_TITLE_AND_CREDITS = 3
"""How many lines before a director may belong to the film: its title, country and year."""


@value
class Body:
    """The parts of an entry that stand below its heading."""

    description: Passage | None
    fact: Passage | None
    notes: tuple[Passage, ...]
    people: tuple[Credit, ...]
    countries: tuple[str, ...]
    originals: tuple[Passage, ...]
    year: int | None
    year_span: Span | None


@value
class _Block:
    kind: str | None
    first: int
    last: int
    start: int


def read_body(page: Page, heading: int, tail: int | None, first: int, after: int) -> Body:
    """The lines `first` to `after` (exclusive), and the heading's own line from `tail` on.

    A second line labelled with a director is about another film, whose heading was not found: it
    and the line above it, where the title must stand, end the entry.
    """
    blocks = _blocks(page, first, after)
    signed = [i for i, b in enumerate(blocks) if b.kind == "director"]
    if len(signed) > 1 and signed[1] - signed[0] > 1:
        blocks = blocks[: max(signed[0] + 1, signed[1] - _TITLE_AND_CREDITS)]
    if tail is not None:
        blocks.insert(0, _Block(None, heading, heading, tail))
    description: Passage | None = None
    fact: Passage | None = None
    year: int | None = None
    year_span: Span | None = None
    people: list[Credit] = []
    countries: list[str] = []
    originals: list[Passage] = []
    free: list[Passage] = []
    for block in blocks:
        words = _words(page, block)
        if not words.text:
            continue
        if block.kind == "description" and description is None:
            description = words
        elif block.kind == "fact" and fact is None:
            fact = words
        elif block.kind in {"director", "cast"}:
            people.extend(_credits(page, block))
        elif block.kind == "country":
            year, year_span = _year(page, block) if year is None else (year, year_span)
            countries.extend(part.strip() for part in re.split(r"[,/;]", _YEAR.sub("", words.text)))
        elif block.kind == "original":
            originals.append(words)
        elif block.kind == "year":
            year, year_span = _year(page, block) if year is None else (year, year_span)
        elif block.kind != "other":
            free.append(words)
    if description is None:
        description = _first_paragraph(free)
        free = [words for words in free if words is not description]
    return Body(
        description,
        fact,
        tuple(free),
        tuple(people),
        tuple(part for part in countries if part),
        tuple(originals),
        year,
        year_span,
    )


def _blocks(page: Page, first: int, after: int) -> list[_Block]:
    blocks: list[_Block] = []
    for index in range(first, after):
        line = page.lines[index]
        label = page.labels[index]
        if is_link_line(page, index) or (label is None and page.is_furniture(index)):
            blocks.append(_Block("other", index, index, 0))
        elif _YEAR_ALONE.fullmatch(line.text):
            blocks.append(_Block("year", index, index, 0))
        elif label is not None:
            blocks.append(_Block(label.kind, index, index, label.after))
        elif index == len(page.lines) - 1 and not line.gap and is_cut_label(line.text):
            break
        elif blocks and not line.gap and not _ends_block(blocks[-1], line.bullet):
            blocks[-1] = changed(blocks[-1], last=index)
        else:
            blocks.append(_Block(None, index, index, 0))
    return blocks


def _ends_block(block: _Block, bullet: bool) -> bool:
    """Whether a line directly below begins something new: after a credit line, or at a bullet."""
    return bullet or block.kind not in {None, "description", "fact"}


def _words(page: Page, block: _Block) -> Passage:
    plain = page.plain(block.first, block.last)
    return plain.passage(block.start, len(plain.text))


def _credits(page: Page, block: _Block) -> list[Credit]:
    plain = page.plain(block.first, block.last)
    found = []
    for begin, end in names_in(plain.text[block.start :]):
        name = plain.passage(block.start + begin, block.start + end)
        found.append(Credit(name.text, block.kind, name.span))
    return found


def _year(page: Page, block: _Block) -> tuple[int | None, Span | None]:
    plain = page.plain(block.first, block.last)
    found = _YEAR.search(plain.text, block.start)
    if found is None:
        return None, None
    return int(found.group()), plain.passage(*found.span()).span


def _first_paragraph(free: list[Passage]) -> Passage | None:
    """The first paragraph that is prose: a caption, four words without a stop, gives way to it."""
    prose = [p for p in free if p.text.endswith(_STOPS) or len(p.text.split()) >= _SENTENCE]
    return next(iter(prose or free), None)
