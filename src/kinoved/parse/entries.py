"""Heading lines and the lines below them made into entries."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from kinoved.catalogue import Catalogue
from kinoved.model import Credit, Entry, Passage, Subject
from kinoved.parse.behind import read_beside
from kinoved.parse.beneath import Beneath, read_beneath
from kinoved.parse.body import Body, read_body
from kinoved.parse.heading import Heading, read_heading, titles_in
from kinoved.parse.identifiers import identifiers_in, pin_in
from kinoved.parse.names import Range, is_short_east_asian, looks_like_name, names_in, names_within
from kinoved.parse.own_words import keep_own_words
from kinoved.parse.page import Page
from kinoved.value import changed, value

_ENOUGH_FOR_A_HABIT = 3
_HABIT = 0.8
_FINISHED = frozenset(".!?…。！？\"”»)】』」’'*:;|]）")


@value
class Row:
    """Where title, year, director and prose stand on a line whose shape a format knows outright.

    `guessed` that year and director were taken from prose, `habit` that the director stands where
    most lines have one; `loose` are names and places on the line that no word explains, `others`
    further titles.
    """

    title: Range
    year: Range | None
    director: Range | None
    told: Range | None = None
    guessed: bool = False
    loose: tuple[Range, ...] = ()
    habit: bool = False
    others: tuple[Range, ...] = ()

    def undirected(self) -> Row:
        """The same without a director."""
        return Row(self.title, self.year, None, self.told, self.guessed)

    def heading(self, text: str) -> Heading:
        """The heading that the row is."""
        heading = Heading()
        heading.title, heading.alternatives = titles_in(text, *self.title)
        heading.unsorted = list(self.loose)
        if self.year is not None:
            heading.year, heading.year_at = int(text[slice(*self.year)]), self.year
        heading.guessed = self.guessed or self.habit
        heading.alternatives.extend(self.others)
        if self.director is not None:
            words = text[slice(*self.director)]
            shift = self.director[0]
            heading.directors = [(shift + a, shift + b) for a, b in names_in(words)]
        heading.tail = self.told[0] if self.told is not None else None
        return heading


@value
class Mark:
    """Where a format found an entry: the heading's line, where its title begins, its number.

    `bare_brackets` that brackets without a year are to be left out of the title; `row` what the
    format knows of the line.
    """

    line: int
    start: int = 0
    number: int | None = None
    bare_brackets: bool = False
    row: Row | None = None


@value
class Names:
    """What the catalogue says of words in a heading's brackets."""

    is_place: Callable[[str], bool]
    is_person: Callable[[str], bool]
    is_film: Callable[[str], bool]
    films_of: Callable[[str], list[Subject]]
    people_of: Callable[[str], set[str]]


def names_of(catalogue: Catalogue) -> Names:
    """What the catalogue says of the words in a heading's brackets; each is asked for once."""
    return Names(
        is_place=cache(
            lambda words: bool(catalogue.named(words, "place") or catalogue.foreign(words, "place"))
        ),
        is_person=cache(lambda words: bool(catalogue.named(words, "person"))),
        is_film=cache(lambda words: bool(catalogue.named(words))),
        films_of=lambda words: [
            film for name in catalogue.named(words) if (film := catalogue.film(name.subject))
        ],
        people_of=lambda words: {name.subject for name in catalogue.named(words, "person")},
    )


@value
class _Draft:
    mark: Mark
    heading: Heading
    beneath: Beneath
    body: Body
    last: int
    until: int


def read_entries(page: Page, marks: list[Mark], names: Names) -> tuple[Entry, ...]:
    """The entries whose headings stand at `marks`, in the order of the text."""
    headings = [_heading(page, mark) for mark in marks]
    lined = [(page.lines[m.line].text, h) for m, h in zip(marks, headings, strict=True)]
    keep_own_words(lined)
    read_beside(
        lined,
        is_film=names.is_film,
        is_person=names.is_person,
        is_place=names.is_place,
    )
    behind = [*(mark.line for mark in marks), len(page.lines)][1:]
    ends = [_closing(page, mark, after) for mark, after in zip(marks, behind, strict=True)]
    beneath = read_beneath(
        page,
        [(mark.line, after) for mark, after in zip(marks, ends, strict=False)],
        is_place=names.is_place,
        is_person=names.is_person,
    )
    drafts = [_draft(page, *parts) for parts in zip(marks, headings, beneath, ends, strict=False)]
    people_first = _brackets_hold_people(page, drafts, names)
    entries = [
        _entry(page, draft, position, people_first, names)
        for position, draft in enumerate(drafts, 1)
    ]
    dated = entries
    if any(entry.year is None for entry in entries):
        from kinoved.parse.released import with_years_told  # noqa: PLC0415 - most have years

        dated = with_years_told(entries, page)
    told = [new.position for old, new in zip(entries, dated, strict=True) if old is not new]
    told += [i for i, d in enumerate(drafts, 1) if d.mark.row is not None and d.mark.row.guessed]
    years, directors = _guessed(drafts, people_first)
    if told or years or directors:
        from kinoved.parse.borne_out import borne_out  # noqa: PLC0415 - few lists leave it to habit

        dated = borne_out(
            dated,
            {*years, *told},
            directors,
            in_prose=told,
            films_of=names.films_of,
            people_of=names.people_of,
        )
    return _without_epilogue(_bare_where_habit(dated), page)


def _guessed(drafts: list[_Draft], people_first: bool) -> tuple[list[int], list[int]]:
    """The positions of entries whose year or directors no word, bracket or label tells."""
    years = []
    directors = []
    for position, draft in enumerate(drafts, 1):
        heading, beneath = draft.heading, draft.beneath
        if heading.year is None and beneath.year is not None and not beneath.sure:
            years.append(position)
        below = not heading.directors and beneath.directors and not beneath.sure
        if heading.guessed or below or (people_first and heading.unsorted):
            directors.append(position)
    return years, directors


def _closing(page: Page, mark: Mark, after: int) -> int:
    """The line before `after` of a heading of the entry's rank or above, such as a section's.

    Or the one that says in other letters what the next heading says.
    """
    level = page.lines[mark.line].level
    if mark.line + 1 < after < len(page.lines):
        # Where pages show a picture, its title stands over the heading once more.
        above, heading = (page.lines[i].text.casefold() for i in (after - 1, after))
        after -= above == heading
    below = range(mark.line + 1, after)
    return next((i for i in below if 0 < page.lines[i].level <= level), after)


def _heading(page: Page, mark: Mark) -> Heading:
    line = page.lines[mark.line]
    if mark.row is not None:
        return mark.row.heading(line.text)
    heading = read_heading(line.plain, mark.start)
    if mark.bare_brackets and heading.year is None:
        cut = line.text.find("(", mark.start + 1)
        if cut > 0:
            heading.title = (mark.start, cut)
            end = line.text.find(")", cut)
            found = names_within(line.text, cut + 1, end) if end > 0 else []
            if found and all(looks_like_name(line.text[a:b]) for a, b in found):
                heading.named.extend(found)
    return heading


def _draft(page: Page, mark: Mark, heading: Heading, beneath: Beneath, after: int) -> _Draft:
    first = mark.line + 1 + beneath.lines
    body = read_body(page, mark.line, heading.tail, first, after)
    until = page.lines[after].start if after < len(page.lines) else len(page.text)
    return _Draft(mark, heading, beneath, body, max(mark.line, after - 1), until)


def _entry(page: Page, draft: _Draft, position: int, people_first: bool, names: Names) -> Entry:
    line = page.lines[draft.mark.line]
    plain = line.plain
    heading = draft.heading
    body = draft.body
    alternatives = [plain.passage(*r) for r in heading.alternatives]
    people = [_credit(plain.passage(*r), "director") for r in heading.directors]
    countries = list(body.countries)
    for range_ in heading.unsorted:
        words = plain.passage(*range_)
        parts = [part for part in re.split(r"\s?[-–]\s?", words.text) if part]
        if all(names.is_place(part) for part in parts):
            countries.extend(parts)
        elif heading.directors and names.is_person(words.text):
            continue  # one who plays, perhaps
        elif people or (
            names.is_film(words.text) and not (people_first and names.is_person(words.text))
        ):
            alternatives.append(words)
        elif names.is_person(words.text):
            people.append(_credit(words, "director"))
        elif looks_like_name(words.text) or (people_first and is_short_east_asian(words.text)):
            people.append(_credit(words, "director" if people_first else None))
        else:
            alternatives.append(words)
    people.extend(_credit(plain.passage(*r), None) for r in heading.named)
    year, year_span = heading.year, None
    if heading.year_at is not None:
        year_span = plain.passage(*heading.year_at).span
    beneath = draft.beneath
    if not heading.directors:
        people.extend(beneath.directors)
        people.extend(beneath.others)
    countries.extend(beneath.countries)
    if year is None:
        year, year_span = beneath.year, beneath.year_span
    if year is None and body.year is not None:
        year, year_span = body.year, body.year_span
    head_end = heading.tail if heading.tail is not None else len(plain.text)
    end = page.lines[draft.last].end
    return Entry(
        position=position,
        number=draft.mark.number,
        heading=plain.passage(0, head_end),
        title=plain.passage(*heading.title),
        year=year,
        year_span=year_span,
        alternatives=(*alternatives, *beneath.originals, *body.originals),
        people=tuple(people + list(body.people)),
        countries=tuple(dict.fromkeys(countries)),
        description=body.description,
        fact=body.fact,
        notes=body.notes,
        identifiers=identifiers_in(page, draft.mark.line, draft.last),
        pin=pin_in(page.original, line.start, draft.until),
        span=page.source.span(line.start, end),
        complete=not heading.cut,
    )


def _credit(words: Passage, role: str | None) -> Credit:
    return Credit(words.text, role, words.span)


def _brackets_hold_people(page: Page, drafts: list[_Draft], names: Names) -> bool:
    """Whether the list's habit is `T (D, Y)`: names in nearly every bracket, titles in none."""
    held = [
        words
        for d in drafts
        for r in d.heading.unsorted
        if not names.is_place(words := page.lines[d.mark.line].text[slice(*r)])
    ]
    if len(held) < _ENOUGH_FOR_A_HABIT or any(d.heading.directors for d in drafts):
        return False
    fitting = sum(
        1
        for words in held
        if looks_like_name(words) or is_short_east_asian(words) or names.is_person(words)
    )
    return fitting >= _HABIT * len(held)


def _bare_where_habit(entries: list[Entry]) -> list[Entry]:
    """In a list of titles only, a stray line is a note and not one film's description."""
    labelled = any(e.fact for e in entries)
    described = sum(1 for e in entries if e.description)
    if labelled or len(entries) < _ENOUGH_FOR_A_HABIT or described * 3 > len(entries):
        return entries
    return [
        changed(e, description=None, notes=(e.description, *e.notes)) if e.description else e
        for e in entries
    ]


def _without_epilogue(entries: list[Entry], page: Page) -> tuple[Entry, ...]:
    """The closing words of a labelled list are not notes on its last film."""
    if len(entries) < 2 or not entries[-1].fact or not entries[-1].notes:
        return tuple(entries)
    if any(e.notes for e in entries[:-1]):
        return tuple(entries)
    last = entries[-1]
    assert last.fact is not None  # noqa: S101  # said for the type checker; looked at above
    notes = tuple(n for n in last.notes if n.span.start < last.fact.span.start)
    end = max(p.span.end for p in (last.fact, last.description or last.fact, *notes))
    span = page.source.span(last.span.start, end)
    return (*entries[:-1], changed(last, notes=notes, span=span))


def mark_broken(entries: tuple[Entry, ...], page: Page) -> tuple[tuple[Entry, ...], bool]:
    """The entries with the last one marked where the text breaks off in it, and whether it does."""
    if not entries:
        return entries, False
    last = entries[-1]
    before = entries[:-1]
    cut = not last.complete or _ends_in_the_middle(entries, page)
    ends_here = last.span.end >= len(page.original.rstrip())
    if not cut and ends_here and len(before) >= 2:
        cut = (last.fact is None and all(e.fact for e in before)) or (
            last.description is None and last.fact is None and all(e.description for e in before)
        )
    if cut:
        return (*before, changed(last, complete=False)), True
    return entries, False


def _ends_in_the_middle(entries: tuple[Entry, ...], page: Page) -> bool:
    last = entries[-1]
    prose = [p for p in (last.description, last.fact, *last.notes) if p is not None]
    ending = max(prose, key=lambda p: p.span.end, default=None)
    if ending is None or ending.text[-1:] in _FINISHED:
        return False
    if ending.span.end < len(page.original.rstrip()):
        return False
    others = [
        max((p for p in (e.description, e.fact) if p), key=lambda p: p.span.end).text
        for e in entries[:-1]
        if e.description or e.fact
    ]
    finished = sum(1 for text in others if text[-1:] in _FINISHED)
    return finished * 2 >= len(others)
