"""What somebody asks for outside a list: a title with whatever else is known, made into a query."""

from __future__ import annotations

from collections.abc import Iterable

from kinoved.catalogue import Catalogue
from kinoved.model import Entry
from kinoved.resolve.query import Query, prose_mentions
from kinoved.resolve.stated import stated_countries, stated_kind
from kinoved.value import changed


def query_for(
    title: str,
    *,
    catalogue: Catalogue,
    year: int | None = None,
    people: Iterable[str] = (),
    countries: Iterable[str] = (),
    text: str = "",
) -> Query:
    """The query for one title; `people` and `countries` are names in words, `text` is prose.

    A country of no known name counts for nothing.
    """
    named = (name.subject for words in countries for name in catalogue.named(words, "place"))
    stated = stated_countries(text, catalogue) if text else ()
    return Query(
        titles=(title,),
        year=year,
        people=tuple(people),
        countries=tuple(dict.fromkeys([*named, *stated])),
        kind=stated_kind(text),
        prose=text,
        mentions=prose_mentions(text, catalogue) if text else (),
    )


def query_for_heading(entry: Entry, catalogue: Catalogue) -> Query:
    """The query for a heading that stands alone, as `parse.read_alone` gives it."""
    asked = query_for(
        entry.title.text,
        catalogue=catalogue,
        year=entry.year,
        people=(credit.name for credit in entry.people),
        countries=entry.countries,
    )
    return changed(asked, titles=(*asked.titles, *(other.text for other in entry.alternatives)))
