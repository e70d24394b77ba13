"""Unnumbered headings that hold a year: `T (Y)`, `T (Orig, Y), de D: …`, `- T (Y)`, `«T» (Y)`."""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.days import tells_a_day
from kinoved.parse.entries import Mark
from kinoved.parse.facts import facts_in, heading_with_facts, opens_with_role
from kinoved.parse.heading import is_cut_heading, year_brackets
from kinoved.parse.items import are_few_items
from kinoved.parse.names import is_name, looks_like_name, names_in
from kinoved.parse.page import Line, Page

NAME = "titled"
_TITLE_LIMIT = 120
_TOLD_LIMIT = 60
_FEWEST = 3
_MOST = 0.45
_OPENING = '“„«『「《"‹'
_CLOSING = '”“»』」》"›'
_ARTICLES = frozenset(["By", "De", "Di", "Par", "Von", "Av", "Af", "Od"])
_CAPTION = ("photo", "image", "foto", "credit", "©", "copyright", "/")


def recognises(page: Page) -> float:
    """Surer with every entry; one such line alone is a list of one."""
    marks = read(page)
    if len(marks) < 2:
        return 0.5 * len(marks)
    if are_few_items(marks, page):
        return 0.4
    return 0.7 + min(len(marks), 20) * 0.01


def read(page: Page) -> list[Mark]:
    """Lines that begin with a title and its year; with prose behind a stop where most are so."""
    marks = [
        Mark(index)
        for index, line in enumerate(page.lines)
        if is_titled(line) and not (index and _belongs_to(line, page.lines[index - 1]))
    ]
    if len(marks) < _FEWEST:
        loose = [Mark(index) for index, line in enumerate(page.lines) if _is_told(line)]
        if len(loose) >= max(_FEWEST, _MOST * len(page.lines)):
            marks = loose
    last = len(page.lines) - 1
    if len(marks) > 1 and marks[-1].line < last and is_cut_heading(page.lines[last].text):
        marks.append(Mark(last))
    return marks


def _belongs_to(line: Line, above: Line) -> bool:
    """Whether the line is nothing but facts under a heading that has its year in brackets."""
    return (
        year_brackets(line.text) is None
        and year_brackets(above.text) is not None
        and not above.text.endswith(".")
        and (found := facts_in(line.text)) is not None
        and found.sure
    )


def _is_told(line: Line) -> bool:
    """`T (Y). Prose`, `T (Y) is prose`, `T – Y: prose`."""
    text = line.text
    bracket = year_brackets(text)
    if bracket is None:
        return not tells_a_day(text) and _has_facts(text, prose=True)
    if (
        not 0 < bracket[0] <= _TOLD_LIMIT
        or not text[bracket[1] : bracket[1] + 1]
        or text[0].islower()
    ):
        return False
    title = text[: bracket[0]]
    small = sum(word[0].islower() for word in title.split())
    named = text[bracket[1] :].lstrip()[:1].isupper()
    return (
        _goes_on().match(text, bracket[1]) is not None
        and (named or small * 2 <= len(title.split()))
        and _sentence().search(title) is None
    )


def _has_facts(text: str, *, prose: bool) -> bool:
    """Whether title and facts make the line, or, with `prose` allowed, its beginning."""
    found = heading_with_facts(text, 0, len(text))
    return found is not None and found[0] <= _TOLD_LIMIT and (prose or found[2] == len(text))


def is_titled(line: Line) -> bool:
    """Whether the line begins with a title and a year, in brackets or at its end."""
    text = line.text
    if text.lower().startswith(_CAPTION):
        return False
    bracket = year_brackets(text)
    if bracket is None and _digit().search(text) is None:  # no year, and most lines are so
        return False
    if bracket is None:
        if _some_year().search(text) is None or opens_with_role(text) or tells_a_day(text):
            return False
        return (
            bool(_ends_dated().fullmatch(text))
            or _quoted_with_facts(text)
            or _has_facts(text, prose=False)
        )
    start, end = bracket
    if opens_with_role(text) and not _begins_title(text[:start]):
        return False
    title = text[:start].strip()
    if not title or start > _TITLE_LIMIT or _sentence().search(title):
        return False
    if " also " in title and _commends().search(title):
        return False
    if start > 0 and text[start - 1].isalnum() and text[start - 1].isascii():
        return False
    if title[0] in _OPENING and title[-1] in _CLOSING:
        return True
    if (line.bullet or line.bold) and text[end : end + 2] == ". ":
        return True
    if end == len(text) or _follow().match(text, end) is not None:
        return True
    return text.startswith(", ", end) and looks_like_name(text[end + 2 :])


def _begins_title(words: str) -> bool:
    """Whether a word that may stand before a director belongs to the title: `By the Law`."""
    first, _, rest = words.strip().partition(" ")
    if "'s " in rest or "’s " in rest:  # By Dawn's Early Light
        return first in _ARTICLES
    return first in _ARTICLES and not all(is_name(rest[a:b]) for a, b in names_in(rest))


def _quoted_with_facts(text: str) -> bool:
    """`《T》 1922年 德国 导演:D`: a title in quotation marks, then nothing but facts and a year."""
    if text[:1] not in _OPENING:
        return False
    closing = next((i for i in range(2, len(text)) if text[i] in _CLOSING), None)
    found = facts_in(text, closing + 1) if closing is not None else None
    return found is not None and found.year is not None


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


@cache
def _some_year() -> re.Pattern[str]:
    return re.compile(r"(?:18[89]|19\d|20[0-4])\d")


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(r"[.,]?\s\S")


@cache
def _follow() -> re.Pattern[str]:
    """What may follow the brackets: pictures, a colon or dash, a credit; never running prose."""
    return re.compile(
        r"""[\s"'”’»*\u2600-\u27bf\ufe0f\u200d\U0001f1e6-\U0001faff\U000e0020-\U000e007f]*
            (?:$|[:：–—]|-\s|[.,]?\s*(?:de|by|dir\.|directed\ by|реж\.|von|di)\s
            |,\s(?:d['’]|(?-i:[^\W\d_]{3,12})\.?:?\s(?-i:[^\W\d_a-z])\w*\s\S+$))""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _commends() -> re.Pattern[str]:
    """Words by which prose leads on to another film: `Those who like it may also like T (Y)`."""
    return re.compile(r"\b(?:may|might|will|would|should) also (?:like|enjoy|love|want)\b")


@cache
def _sentence() -> re.Pattern[str]:
    """The end of a sentence, behind no shortened word: `Mrs. Parker`, `dir. A. B. C`."""
    return re.compile(
        r"""[^\W\d_]{3}(?<!\bMrs)(?<!\bVol)(?<!\b[Dd]ir)(?<!\b[Рр]еж)(?<!\b[Rr]eż)[.!?;]
            \s+[^\W\d_a-z]\w*\s.*\s|\bcirca\b""",
        re.VERBOSE,
    )


@cache
def _ends_dated() -> re.Pattern[str]:
    """`Stalker, 1979` and `Stalker - 1979, director Andrei Tarkovsky`, no longer than a heading."""
    return re.compile(
        r"""[^\W_][^.:;]{0,90}?(?:,|\s[-–—])\s*(?:18[89]|19\d|20[0-4])\d
            (?:,\s*(?:director|dir\.|directed\ by|реж\.|regie:?|by)\s[^.:;]{2,60})?""",
        re.VERBOSE | re.IGNORECASE,
    )
