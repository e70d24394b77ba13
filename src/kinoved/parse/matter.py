"""What site generators keep above a post: keys and values between `---` or `+++`, no text of it.

Read: `---`, `title: Ten heists`, `date: 2021-03-01`, `---`. Not read: films set apart by `---`,
each with its `title:` and `director:`, which are a list.
"""

from __future__ import annotations

import re

from kinoved.parse.names import Range

_FENCES = ("---", "+++")
_MOST_LINES = 200
_KEY = re.compile(r"""(?P<key>[A-Za-z_][\w.-]{0,40})[ \t]*[:=](?:[ \t]+|$)""")
_INDENTED = re.compile(r"[ \t]|-[ \t]|\#|\[|\]|\}|$")
_OF_POSTS = frozenset(
    "author authors aliases categories category cover date description draft excerpt featured guid"
    " id image keywords lang language lastmod layout modified permalink published slug subtitle"
    " summary tag tags template thumbnail toc type updated weight".split()
)
_OF_FILMS = frozenset(["director", "directed", "year", "cast", "starring", "runtime"])
_QUOTES = "\"'"


def front_matter(text: str) -> tuple[int, Range | None]:
    """Where the text below the keys begins and where the title's words stand; (0, None) without."""
    start = 1 if text.startswith("\ufeff") else 0
    lines = text[start : start + 40_000].splitlines(keepends=True)[:_MOST_LINES]
    fence = lines[0].rstrip()
    if fence not in _FENCES:
        return 0, None
    keys: set[str] = set()
    title: Range | None = None
    position = start + len(lines[0])
    for line in lines[1:]:
        if line.rstrip() == fence:
            body = position + len(line)
            told = keys & _OF_POSTS and not keys & _OF_FILMS and text[body:].strip()
            return (body, title) if told else (0, None)
        found = _KEY.match(line)
        if found is not None:
            keys.add(found["key"].lower())
            if found["key"].lower() == "title" and title is None:
                title = _words(text, position + found.end(), position + len(line))
        elif not _INDENTED.match(line):
            return 0, None
        position += len(line)
    return 0, None


def _words(text: str, first: int, last: int) -> Range | None:
    """The range without white space and the quotation marks around it; None where it is empty."""
    while last > first and text[last - 1].isspace():
        last -= 1
    while first < last and text[first].isspace():
        first += 1
    if last - first > 1 and text[first] in _QUOTES and text[last - 1] == text[first]:
        first, last = first + 1, last - 1
    return (first, last) if any(map(str.isalnum, text[first:last])) else None
