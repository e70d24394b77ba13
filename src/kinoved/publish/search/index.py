"""The index of a site: a script that hands its data over, so that it loads from a disk as well.

A page may not read files beside it where it was opened from a disk, but it may run scripts there.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable

from kinoved.publish.search.keys import further_keys, query_key
from kinoved.publish.search.script import finding_script
from kinoved.value import value

VERSION = 1
KINDS = ("film", "list", "person", "theme", "country", "year", "source")
"""What a site has pages of, in the order in which results that fit alike are shown."""

_LONGEST = 200
_MOST_TITLES = 12


@value
class SearchDocument:
    """One page that can be found.

    `address` is relative to the root of the site (`film/stalker-1979.html`), `kind` one of KINDS,
    `other_titles` are those under which it is also known, in any script, the original one first;
    `people` the names of who made it.
    """

    address: str
    kind: str
    title: str
    other_titles: tuple[str, ...] = ()
    year: int | None = None
    people: tuple[str, ...] = ()


def search_index(documents: Iterable[SearchDocument]) -> str:
    """The text of a script that finds among `documents`; the same for any order of them.

    A page loads it when its reader begins to search.

    Raises ValueError for a kind that no site has.
    """
    people: dict[str, int] = {}
    rows = [_row(document, people) for document in sorted(documents, key=_order)]
    data = {"version": VERSION, "kinds": KINDS, "people": [*people], "rows": rows}
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # These two end a line of a script in browsers older than the year 2019.
    written = written.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"{finding_script()}kinovedSearch.load({written});\n"


def _order(document: SearchDocument) -> tuple[int, str, int, str]:
    kind = KINDS.index(document.kind)
    return kind, query_key(document.title), document.year or 0, document.address


def _row(document: SearchDocument, people: dict[str, int]) -> list[object]:
    """[kind, address, title, year, other titles, further keys, people], cut behind the last one."""
    title = _shown(document.title)
    others = [_shown(other) for other in document.other_titles[:_MOST_TITLES]]
    others = [other for other in dict.fromkeys(others) if other and other != title]
    keys = [key for name in (title, *others) for key in further_keys(name)]
    row: list[object] = [
        KINDS.index(document.kind),
        _short(document),
        title,
        document.year or 0,
        others,
        list(dict.fromkeys(keys)),
        [people.setdefault(_shown(name), len(people)) for name in document.people],
    ]
    while not row[-1]:
        row.pop()
    return row


def _short(document: SearchDocument) -> str:
    """The address without what its kind says: `film/stalker-1979.html` → `stalker-1979`."""
    before, after = f"{document.kind}/", ".html"
    address = document.address
    if not address.startswith(before) or not address.endswith(after):
        return address
    short = address[len(before) : -len(after)]
    return address if "/" in short or "." in short else short


def _shown(text: str) -> str:
    """`text` on one line, without what cannot be seen, cut where it is no title any more."""
    kept = "".join(" " if c in "\t\n\r" else c for c in text if _visible(c))
    flat = " ".join(kept.split())
    return flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST]}…"


def _visible(letter: str) -> bool:
    return letter in "\t\n\r\u200c\u200d" or unicodedata.category(letter) not in {"Cc", "Cf", "Cs"}
