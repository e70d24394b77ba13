"""What a composed list in kinoved's JSON carries beside its films: sources, grades, changes.

Nothing in it is trusted: what has not the shape that `kinoved compose` writes is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from kinoved.model import Source
from kinoved.value import value

_GRADES = ("core", "adjacent", "parallel", "influence")

Said = tuple[str, tuple[Source, ...]]
"""A sentence and its sources."""


@value
class Carried:
    """`said` are sources by sentence, `grades` grade and reason by the position of the entry.

    `changes` are kind, title and sentence, `misses` title and sentence.
    """

    said: dict[str, tuple[Source, ...]]
    grades: dict[int, tuple[str, Said]]
    changes: tuple[tuple[str, str, Said], ...]
    misses: tuple[tuple[str, Said], ...]


def carried_in(text: str) -> Carried:
    """What the list `text` carries; nothing where it is no composed list in JSON."""
    try:
        data = json.loads(text) if text[:1] == "{" and '"sentences"' in text else {}
        data = data if isinstance(data, dict) else {}
        sources = {
            one["id"]: Source(str(one["name"]), str(one["url"]), "")
            for one in data.get("sources", [])
        }
        films = data.get("films", [])
        parts = [data, *(film.get("sentences", {}) for film in films)]
        return Carried(
            dict(said for part in parts for said in _sentences(part, sources)),
            {
                position: (film["grade"], _said(film["reason"], sources))
                for position, film in enumerate(films, 1)
                if film.get("grade") in _GRADES and film.get("reason")
            },
            tuple(
                (str(one["change"]), str(one["title"]), _said(one, sources))
                for one in data.get("changes", [])
            ),
            tuple(
                (f"{one['title']} ({one['year']})", _said(one, sources))
                for one in data.get("misses", [])
            ),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Carried({}, {}, (), ())


def _sentences(part: dict[str, Any], sources: dict[Any, Source]) -> Iterator[Said]:
    for held in part.values():
        for one in held if isinstance(held, list) else []:
            if isinstance(one, dict) and isinstance(one.get("text"), str) and "sources" in one:
                yield _said(one, sources)


def _said(one: dict[str, Any], sources: dict[Any, Source]) -> Said:
    return str(one["text"]), tuple(sources[n] for n in one["sources"] if n in sources)
