"""The beginning of a film's record, filled with what the index knows, each line with its source."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue.depth import CLAIMABLE, REQUIRED
from kinoved.model import Source, Statement, Subject
from kinoved.text import slug

_ORDER = (
    "kind", "title", "date", "country", "director", "writer", "camera", "music", "cast", "studio",
    "based on", "filmed in", "set in", "colour", "language", "runtime", "award", "genre",
    "subject", "theme", "fate", "synopsis", "wikidata", "imdb",
)  # fmt: skip
_LEFT_OUT = frozenset({"theme", "remake of"})
"""Facts of the index that a record says with a grade or an id, which a person has to give."""


def scaffold(title: str, year: int | None, film: Subject | None = None) -> tuple[str, str]:
    """The id and the text of a new record for `title` of `year`.

    With `film`, a film of the index, its facts are written with the data sets as their sources;
    what is missing stands as remarks that say what to look for.
    """
    first = year if year is not None else (film.years[0] if film and film.years else None)
    id_ = slug(title) + (f"-{first}" if first else "")
    return id_, "\n".join(_lines(id_, title, film)) + "\n"


def _lines(id_: str, title: str, film: Subject | None) -> Iterator[str]:
    yield f"film: {id_}"
    yield "# source w: https://…  the address of a page that you have read; docs/records.md"
    sources = dict.fromkeys(s for t in (film.statements if film else ()) for s in t.sources)
    keys = dict(zip(sources, _keys(list(sources)), strict=True))
    for source, key in keys.items():
        yield f"source {key}: {source.url} | name {source.name}"
    yield ""
    stated = {s.property for s in film.statements} if film else set()
    for property_ in _ORDER:
        if film is not None and property_ not in _LEFT_OUT:
            for statement in film.all(property_):
                yield _line(statement, keys)
        if property_ not in stated and property_ == "title":
            yield f"# title: {title} | lang en  [w]"
        elif property_ not in stated and property_ in (*REQUIRED, *CLAIMABLE, "kind"):
            yield f"# {property_}: …  [w]"
    yield "# unknown: the properties above that none of the pages read tells  [w]"


def _keys(sources: list[Source]) -> list[str]:
    keys: list[str] = []
    for n, s in enumerate(sources, 1):
        key = "od" if "omdb" in s.url else "wd" if "wikidata" in s.url else f"d{n}"
        keys.append(key if key not in keys else f"{key}{n}")
    return keys


def _line(statement: Statement, keys: dict[Source, str]) -> str:
    qualifiers = "".join(f" | {name} {value}".rstrip() for name, value in statement.qualifiers)
    stated = " ".join(keys[source] for source in statement.sources)
    return f"{statement.property}: {statement.text}{qualifiers}  [{stated}]"
