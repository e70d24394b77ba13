"""Pasted text and Markdown read into a list of entries, each with its place in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinoved.catalogue import Catalogue
from kinoved.errors import InputError
from kinoved.model import Allowance, FilmList
from kinoved.parse.alike import with_those_alike
from kinoved.parse.entries import Mark, mark_broken, names_of, read_entries
from kinoved.parse.formats import best_format
from kinoved.parse.introduction import title_and_introduction
from kinoved.parse.language import language_of
from kinoved.parse.marks import Plain
from kinoved.parse.named import better_named, named_lines
from kinoved.parse.page import Page
from kinoved.parse.scope import read_scope
from kinoved.parse.signs import may_be_file
from kinoved.parse.subject import is_of_films
from kinoved.text import SourceText

if TYPE_CHECKING:
    from kinoved.parse.files import Reader

__all__ = ["MOST_CHARACTERS", "parse"]

MOST_CHARACTERS = 5_000_000
MOST_OF_A_PAGE = 10_000_000
_HIGHEST = 2


def parse(text: str, catalogue: Catalogue, format_name: str | None = None) -> FilmList:
    """The title, introduction, entries and scope of a list; no entries where none is recognised.

    The catalogue is asked for names of places, people, themes and, where the text does not say that
    it is about films, for titles. `format_name` forces the reader of a file format, or "text" the
    shapes that people write, whatever they are about. Raises InputError for a text of more than
    five million characters, a web page of more than ten, and for a damaged file.
    """
    most = MOST_OF_A_PAGE if text[:99].lstrip("\ufeff \t\r\n")[:1] == "<" else MOST_CHARACTERS
    if len(text) > most:
        raise InputError(
            f"The list is larger than {most // 1_000_000} MB: a list is a page of text, so pass "
            "only the part that holds the list."
        )
    if format_name != "text" and (format_name or may_be_file(text)):
        from kinoved.parse.files import reader_for, reader_named  # noqa: PLC0415

        reader = reader_named(format_name) if format_name else reader_for(text)
        if reader is not None:
            return _from_file(text, reader, catalogue)
    return _from_text(text, catalogue, whatever=format_name == "text")


def _from_text(text: str, catalogue: Catalogue, *, whatever: bool = True) -> FilmList:
    page = Page(text)
    found = best_format(page)
    names = names_of(catalogue)
    marks = with_those_alike(found.read(page), page) if found else []
    marks = better_named(page, marks, names) if marks else named_lines(page, names)
    entries = read_entries(page, marks, names)
    if entries and not (whatever or is_of_films(page, marks[0].line, entries, catalogue)):
        entries, marks = (), []
    entries, broken_off = mark_broken(entries, page)
    title, introduction = title_and_introduction(page, marks[0].line if marks else None)
    if any(page.lines[mark.line].level > _HIGHEST for mark in marks):
        from kinoved.parse.divided import with_sections  # noqa: PLC0415 - few lists are divided

        entries = with_sections(entries, marks, page, title)
    return FilmList(
        text=text,
        title=title.whole() if title else None,
        introduction=introduction.whole() if introduction else None,
        entries=entries,
        scope=read_scope(title, introduction, catalogue),
        language=language_of(page),
        broken_off=broken_off,
        beyond=page.beyond,
        allowances=_allowances(text, page, marks) if "kinoved:" in text else (),
    )


def _from_file(text: str, reader: Reader, catalogue: Catalogue) -> FilmList:
    found = reader.read(text)
    if found.written is not None:
        inner = _from_text(found.written.text, catalogue)
        if len(inner.entries) * 2 >= len(found.entries):
            return found.written.moved(inner)
    title, introduction = (
        Plain(SourceText(text), p.span.start, p.span.end) if p else None
        for p in (found.title, found.introduction)
    )
    return FilmList(
        text=text,
        title=found.title,
        introduction=found.introduction,
        entries=found.entries,
        scope=read_scope(title, introduction, catalogue),
        language=None,
        broken_off=found.broken_off,
    )


def _allowances(text: str, page: Page, marks: list[Mark]) -> tuple[Allowance, ...]:
    from kinoved.parse.allowing import allowances_in  # noqa: PLC0415 - few lists hold a mark

    return tuple(allowances_in(text, [page.lines[mark.line].start for mark in marks]))
