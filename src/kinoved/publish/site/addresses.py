"""Where each page of a site stands: addresses that stay the same from build to build.

An address is made of the page's own subject and of nothing else in the site, so that a list that
comes or goes moves no page. All are ASCII, and no two pages have the same one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from functools import cache
from urllib.parse import quote, urlsplit

from kinoved.text import slug

_LONGEST = 80
_ORDER = re.compile(r"^\d{1,3}-(?=[a-z])")
_PLAIN = re.compile(r"[a-z0-9][a-z0-9-]*")


def film_slug(id_: str, label: str, year: int | None, *, indexed: bool) -> str:
    """The name of a film's page: a record's id, or the title, the year and the number."""
    if not indexed and _PLAIN.fullmatch(id_):
        return id_
    return "-".join(part for part in (short(slug(label)), str(year or ""), slug(id_)) if part)


@cache
def subject_slug(id_: str) -> str:
    """The name of the page of a person, theme, country or prize."""
    return id_ if _PLAIN.fullmatch(id_) and len(id_) <= _LONGEST else short(slug(id_))


def host_of(url: str) -> str:
    """The site that an address belongs to, without `www.`; empty where it is no web address."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").rstrip(".") if parts.scheme in {"http", "https"} else ""


def web_address(url: str) -> str:
    """`url` as a link may have it: what is no plain letter of an address is written as %XX."""
    return quote(url, safe="%/:=&?~#+!$,;'@()*[]", errors="replace")


def list_slugs(names: Iterable[str]) -> list[str]:
    """A name for the page of each list, from its file's name, no two the same.

    Numbers before it, by which people keep files in order, are left out. Of lists whose files have
    one name the later ones get the whole name, then the folder before it, then a number.
    """
    given: list[str] = []
    taken: set[str] = set()
    for name in names:
        for wished in _wishes(name):
            if wished not in taken:
                taken.add(wished)
                given.append(wished)
                break
    return given


def _wishes(name: str) -> Iterable[str]:
    parts = [part for part in re.split(r"[/\\]", name.rstrip("/")) if part not in {"", ".", ".."}]
    stem = re.sub(r"\.[A-Za-z][A-Za-z0-9]{0,7}$", "", parts[-1]) if parts else "list"
    last = short(slug(stem)) if stem != "-" else "list"
    yield _ORDER.sub("", last)
    yield last
    if len(parts) > 1:
        last = f"{short(slug(parts[-2]))}-{last}"
        yield last
    for number in range(2, 100_000):
        yield f"{last}-{number}"


def short(name: str) -> str:
    """`name` where a file may be called so, else its beginning and a mark made of the whole."""
    if len(name) <= _LONGEST:
        return name
    mark = hashlib.blake2b(name.encode(), digest_size=4).hexdigest()
    return f"{name[: _LONGEST - 9].rstrip('-')}-{mark}"
