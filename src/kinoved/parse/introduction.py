"""What stands before the first entry: the list's title and its introduction."""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.marks import Plain
from kinoved.parse.page import Line, Page

_TITLE_LIMIT = 140
_INTRODUCTION_LIMIT = 20_000
_STOPS = (".", "!", "…", "。", "！", ":", ";", ",")


def title_and_introduction(page: Page, first: int | None) -> tuple[Plain | None, Plain | None]:
    """The title line and the run of text around it, up to the line `first` (None: no entries)."""
    if first is None:
        return None, None
    head = page.lines[:first]
    if not head:
        return page.title, None
    title = page.title
    chosen = _title_index(head) if title is None else None
    rest = list(range(len(head)))
    if chosen is not None:
        title = head[chosen].plain
        later = list(range(chosen + 1, len(head)))
        rest = later or list(range(chosen))
    while rest and head[rest[-1]].level:
        rest.pop()  # the heading of the first section tells nothing of the list
    if not rest:
        return title, None
    start = head[rest[0]].start
    end = min(head[rest[-1]].end, start + _INTRODUCTION_LIMIT)
    return title, Plain(page.source, start, end)


def _title_index(head: list[Line]) -> int | None:
    ranked = [index for index, line in enumerate(head) if line.level == 1]
    if ranked:
        return ranked[0]
    short = [
        index
        for index, line in enumerate(head)
        if len(line.text) <= _TITLE_LIMIT and not line.text.rstrip().endswith(_STOPS)
    ]
    of_films = [index for index in short if film_word().search(head[index].text)]
    if of_films:
        counted = [index for index in of_films if _promise().search(head[index].text)]
        return (counted or of_films)[0]
    return 0 if 0 in short else None


@cache
def _promise() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)\d{1,3}(?!\d)|\b(?:best|top|greatest|ten)\b", re.IGNORECASE)


@cache
def film_word() -> re.Pattern[str]:
    """A word for films in one of the languages of the lists."""
    return re.compile(
        r"""\b(?:\w*film\w*|movies?|cinema\w*|sinema\w*|kino\w*|cine|cinéma|pictures|features|longas
            |películas?|documentar(?:y|ies)|shorts|comed(?:y|ies)|com[eé]di\w+|commedi\w+|kom[öe]di\w+
            |dramas?|thrillers?|westerns?|horror|anime|sci-?fi|screen|musicals?
            |animations?|cartoons?|biopics?|classics|titles|elokuv\w*|leffa\w*
            |snímk\w*|фильм\w{0,3}|кино\w*|картин\w{0,2}|комеди\w{0,2}|ταινί\w*)\b
        |映画|アニメ|作品|\d本|邦画|洋画|电影|電影|影片|片|영화""",
        re.VERBOSE | re.IGNORECASE,
    )
