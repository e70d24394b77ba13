"""A film as a Movie of schema.org, as pages and files of lists give it.

https://schema.org/Movie describes it.
"""

from __future__ import annotations

from collections.abc import Sequence

_PLACES = (
    ("https://www.imdb.com/title/{}/", "imdb"),
    ("https://www.wikidata.org/wiki/{}", "wikidata"),
    ("https://www.themoviedb.org/movie/{}", "tmdb"),
)


def movie(
    name: str,
    *,
    year: int | None = None,
    others: Sequence[str] = (),
    address: str = "",
    directors: Sequence[str] = (),
    countries: Sequence[str] = (),
    known: dict[str, str] | None = None,
) -> dict[str, object]:
    """The members of a Movie: `others` are other titles, `known` identifiers by their kind."""
    found: dict[str, object] = {"@type": "Movie", "name": name}
    if others:
        found["alternateName"] = list(others) if len(others) > 1 else others[0]
    if year:
        found["dateCreated"] = str(year)
    if address:
        found["url"] = address
    if directors:
        found["director"] = [{"@type": "Person", "name": each} for each in directors]
    if countries:
        found["countryOfOrigin"] = [{"@type": "Country", "name": each} for each in countries]
    same = [place.format(known[kind]) for place, kind in _PLACES if known and known.get(kind)]
    if same:
        found["sameAs"] = same
    return found
