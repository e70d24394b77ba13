"""Prose that gives out places, a paragraph each: `Fifth place went to D's «T». It was shot in …`.

A paragraph counts where a number and a word for a place stand among its first words and its first
sentence has one title in quotation marks; three of them must count up or down by one.
"""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.entries import Mark, Row
from kinoved.parse.introduction import film_word
from kinoved.parse.names import Range, looks_like_name, names_within
from kinoved.parse.page import Line, Page

NAME = "placed"
_FEWEST = 3
_HEAD = 48
_ROLE = 24
_LONGEST_TITLE = 90
_LONGEST_NAME = 48
_PAIRS = {"«": "»", "“": "”", "„": "“”", '"': '"', "『": "』", "《": "》"}
_STEMS = (
    "first erst primer primeir premi prim pierwsz перв перш",
    "second zweit segund deuxi secondo drugi втор друг",
    "third dritt tercer terceir troisi terz trzeci трет",
    "fourth viert cuart quart quatri czwart четверт четвёрт",
    "fifth fünft quint cinqui piąt пят",
    "sixth sechst sext sixi sest szóst шест",
    "seventh siebt séptim sétim septi settim siódm седьм",
    "eighth acht octav oitav huiti ottav ósm восьм",
    "ninth neunt noven non neuvi dziewiąt девят",
    "tenth zehnt décim dixi decim dziesiąt десят",
)


def recognises(page: Page) -> float:
    """Three places in a row are no accident, but headings of their own go before.

    Teams, songs and ships are given places as well: a word for films must stand above, or in most
    of the paragraphs.
    """
    marks = read(page)
    if len(marks) < _FEWEST:
        return 0.0
    lines = [page.lines[mark.line] for mark in marks]
    told = sum(film_word().search(line.text) is not None for line in lines)
    above = film_word().search(page.text, 0, lines[0].start)
    return 0.65 if above or told * 2 > len(lines) else 0.0


def read(page: Page) -> list[Mark]:
    """The paragraphs that give out a place, as long as each place is beside the one before."""
    found: list[Mark] = []
    for index, line in enumerate(page.lines):
        number = _place(line.text)
        row = _row(line) if number is not None else None
        before = found[-1].number if found else None
        if row is None or number is None:
            continue
        if before is not None and not _goes_on([*(m.number or 0 for m in found), number]):
            return found
        found.append(Mark(index, row.title[0], number, row=row))
    return found


def _goes_on(numbers: list[int]) -> bool:
    step = numbers[1] - numbers[0]
    return abs(step) == 1 and numbers[-1] - numbers[-2] == step


def _place(text: str) -> int | None:
    """The place that the first words give out: `На пятом месте`, `El 3er lugar`, `Platz 2`."""
    found = _placed().search(text, 0, _HEAD)
    if found is None:
        return None
    if found["digits"] or found["behind"]:
        return int(found["digits"] or found["behind"])
    word = found["word"].casefold()
    return next((n for n, stems in enumerate(_stems(), 1) if word.startswith(stems)), None)


def _row(line: Line) -> Row | None:
    text = line.text
    title = _only_quoted(text)
    if title is None:
        return None
    stop = _stop().search(text, title[1])
    told = (stop.end() + 1, len(text)) if stop else None
    return Row(title, _year(text, title), _director(text, title), told, guessed=True)


def _only_quoted(text: str) -> Range | None:
    """The one title in quotation marks in the first sentence, or None."""
    first = next((i for i, letter in enumerate(text) if letter in _PAIRS), None)
    if first is None or _stop().search(text, 0, first):
        return None
    last = _closing(text, first)
    if last is None or not 0 < last - first - 1 <= _LONGEST_TITLE:
        return None
    stop = _stop().search(text, last)
    rest = text[last + 1 : stop.start() if stop else len(text)]
    return None if any(letter in _PAIRS for letter in rest) else (first + 1, last)


def _closing(text: str, first: int) -> int | None:
    """Where the mark that closes the one at `first` stands; one inside may lack its own end."""
    opening, closings = text[first], _PAIRS[text[first]]
    ends = [i for i in range(first + 1, len(text)) if text[i] in closings]
    if not ends or opening in closings:
        return ends[0] if ends else None
    open_ = 1
    for i in range(first + 1, min(len(text), first + _LONGEST_TITLE)):
        open_ += (text[i] == opening) - (text[i] in closings)
        if not open_:
            return i
    return ends[0]


def _director(text: str, title: Range) -> Range | None:
    """The name between a word for a film and the title, or behind the title."""
    before = _film_of().search(text, max(0, title[0] - _LONGEST_NAME), title[0] - 1)
    if before is not None and looks_like_name(before["name"]):
        return before.span("name")
    behind = _by().match(text, title[1] + 1, title[1] + _ROLE + _LONGEST_NAME)
    if behind is None:
        return None
    names = names_within(text, *behind.span("name"))
    return behind.span("name") if all(looks_like_name(text[a:b]) for a, b in names) else None


def _year(text: str, title: Range) -> Range | None:
    """The paragraph's only year, where a word says that the film was made or shown in it."""
    years = list(_some_year().finditer(text))
    around = text[: title[0] - 1] + text[title[1] + 1 :]
    if len(years) != 1 or _others().search(around) or any(mark in around for mark in _PAIRS):
        return None
    bracket = text[title[1] + 1 : title[1] + 4].lstrip().startswith("(")
    made = _made().search(text)
    if made is not None or (bracket and years[0].start() - title[1] <= len("» (")):
        return years[0].span()
    return None


@cache
def _stems() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(stems.split()) for stems in _STEMS)


@cache
def _placed() -> re.Pattern[str]:
    return re.compile(
        r"""\b(?:(?P<digits>\d{1,2})(?:\.|-?[^\W\d_]{1,3}|[ºª°])?|(?P<word>[^\W\d_]{4,12}))\s
              (?:мест[оеау]м?|позици[яиюей]+|місц\w+|place|spot|position|platz|stelle|rang|lugar
                |puesto|posición|posto|posição|posizione|miejsc[eaou]m?|pozycj[aęi])\b
          | \b(?:place|number|platz|rang|место|miejsce|lugar)\s(?P<behind>\d{1,2})\b(?![.,:]?\d)""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"(?<=[^\W\d_]{2})[.!?…](?=\s)|(?<=[»”“\")』》])[.!?…](?=\s)")


@cache
def _film_of() -> re.Pattern[str]:
    """A word for a film and the rest before the title: `лента Эльдара Рязанова `."""
    return re.compile(
        r"""\b(?:фильм|лент|картин|комеди|мелодрам|драм|стрічк|режисс[её]р)\w{0,3}\s
            (?P<name>[^\W\d_]\S*\s\S.*?)\s$""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _by() -> re.Pattern[str]:
    """`» by D`, `» режиссёра D`, and in Russian the bare name in the genitive."""
    return re.compile(
        r"""\s(?:by|von|di|directed\sby|del?\sdirector|dirigida\spor|régie\sde|w\sreżyserii
                |режисс[её]ра|режисс[её]ров|реж\.|(?=[А-ЯЁ]))\s?
            (?P<name>[^\W\d_a-zа-яё][\w'’-]+(?:\s[^\W\d_a-zа-яё][\w'’-]*)+
               (?:\s(?:and|und|y|e|et|и|i)\s[^\W\d_a-zа-яё][\w'’-]+(?:\s[^\W\d_a-zа-яё][\w'’-]*)+)?)
            (?=[.,;:!?]|\s\(|\s[-–—]|$)""",
        re.VERBOSE,
    )


@cache
def _some_year() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)(?:18[89]|19\d|20[0-4])\d(?!\d)")


@cache
def _made() -> re.Pattern[str]:
    """A word for making or showing a film, straight before its year."""
    return re.compile(
        r"""\b(?:released|made|shot|filmed|premiered|снят\w*|вы(?:шел|шла|шло|шедш\w+)|выпущен\w*
              |поставлен\w*|estrenad[ao]|rodada|lançad[ao]|gedreht|erschienen|uscit[ao]|girat[ao]
              |sorti|tourné|nakręcon\w+)\s(?:\w+\s){0,3}(?:18[89]|19\d|20[0-4])\d\b""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _others() -> re.Pattern[str]:
    """Words for other works, whose year it may be."""
    return re.compile(
        r"\b(?:remake|sequel|prequel|original|novel|book|play\b|part\b|ремейк|продолжени|роман\w?\b"
        r"|повест|книг|пьес|оригинал|втор\w+ част|secuela|novela|libro|roman\b|buch\b|fortsetzung"
        r"|suite\b|livre|romanzo|seguito|romance\b|livro|powieś|książk)",
        re.IGNORECASE,
    )
