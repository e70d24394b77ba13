"""Wikidata's query service: what is asked, and the films that its answers hold.

Source: https://www.mediawiki.org/wiki/Wikibase/Indexing/RDF_Dump_Format and
https://www.w3.org/TR/sparql11-results-json/.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from kinoved.catalogue.lines import plain
from kinoved.catalogue.wikidata import words
from kinoved.catalogue.wikidata.film import Claim, Film, is_item
from kinoved.errors import CatalogueError

_ASKED = (words.KIND, words.TITLE, *words.PROPERTIES, *words.IDENTIFIERS)
_LIST = "SELECT DISTINCT ?film WHERE {{ ?film wdt:{kind_of} wd:{kind} . }}"
_FILMS = """
SELECT ?film ?property ?value ?label ?rank ?precision ?unit ?place ?role ?year WHERE {{
  VALUES ?film {{ {films} }}
  {{
    VALUES ?property {{ {properties} }}
    ?property wikibase:claim ?claim ; wikibase:statementProperty ?simple .
    ?film ?claim ?statement .
    ?statement ?simple ?value ; wikibase:rank ?rank .
    OPTIONAL {{
      ?property wikibase:statementValue ?full .
      ?statement ?full ?node .
      OPTIONAL {{ ?node wikibase:timePrecision ?precision . }}
      OPTIONAL {{ ?node wikibase:quantityUnit ?unit . }}
    }}
    OPTIONAL {{ ?value rdfs:label ?english . FILTER(LANG(?english) = "en") }}
    OPTIONAL {{ ?value rdfs:label ?general . FILTER(LANG(?general) = "mul") }}
    BIND(COALESCE(?english, ?general) AS ?label)
    OPTIONAL {{
      ?statement pq:P291 ?where .
      ?where rdfs:label ?place . FILTER(LANG(?place) = "en")
    }}
    OPTIONAL {{
      ?statement pq:P453 ?who .
      ?who rdfs:label ?part . FILTER(LANG(?part) = "en")
    }}
    OPTIONAL {{ ?statement pq:P4633 ?named . }}
    BIND(COALESCE(?part, ?named) AS ?role)
    OPTIONAL {{ ?statement pq:P585 ?when . }}
    BIND(YEAR(?when) AS ?year)
  }} UNION {{
    ?film rdfs:label ?value .
  }}
}}
"""


def films_query(kind: str) -> str:
    """The SPARQL query for every item that is an instance of `kind`, a QID."""
    return _LIST.format(kind_of=words.KIND, kind=kind)


def facts_query(films: Iterable[str]) -> str:
    """The SPARQL query for the labels and statements of `films`, one value a row."""
    asked = " ".join(f"wd:{property_}" for property_ in _ASKED)
    return _FILMS.format(films=" ".join(f"wd:{film}" for film in films), properties=asked)


def rows(answer: bytes) -> list[dict[str, Any]]:
    """The rows of an answer. CatalogueError where it is cut off or no answer at all."""
    try:
        found = json.loads(answer)["results"]["bindings"]
    except (ValueError, KeyError, TypeError) as error:
        # A query that runs out of time ends in the middle, under a header that promised success.
        raise CatalogueError(
            "An answer of Wikidata's query service is broken off: run the command again later."
        ) from error
    if not isinstance(found, list):
        raise CatalogueError(
            "An answer of Wikidata's query service is out of form: run the command again later."
        )
    return found


def listed(answer: bytes) -> list[str]:
    """The QIDs that the answer to `films_query` holds."""
    items = (_last(_held(row, "film")) for row in rows(answer))
    return [item for item in items if is_item(item)]


def films(answer: bytes) -> Iterator[tuple[Film, dict[str, str]]]:
    """The films that the answer to `facts_query` holds, each with the names of its items."""
    by_film: dict[str, list[dict[str, Any]]] = {}
    for row in rows(answer):
        film = _last(_held(row, "film"))
        if is_item(film):
            by_film.setdefault(film, []).append(row)
    for film, about in by_film.items():
        labels = tuple(
            (row["value"].get("xml:lang", ""), _held(row, "value"))
            for row in about
            if "property" not in row and "value" in row
        )
        claims = tuple(claim for row in about if (claim := _claim(row)) is not None)
        names = {_last(_held(r, "value")): plain(_held(r, "label")) for r in about if "label" in r}
        yield Film(film, labels, claims), names


def _claim(row: dict[str, Any]) -> Claim | None:
    property_, value = _last(_held(row, "property")), _held(row, "value")
    if not property_ or not value or row["value"].get("type") == "bnode":
        return None
    if row["value"].get("type") == "uri":
        value = _last(value)
        if not is_item(value):  # an unknown value has an address without an item
            return None
    qualifiers = (
        (qualifier, _held(row, name))
        for qualifier, name in _QUALIFIERS
        if name in row and row[name].get("type") != "bnode"
    )
    return Claim(
        property_,
        value,
        rank=_RANKS.get(_held(row, "rank").rpartition("#")[2], "normal"),
        lang=row["value"].get("xml:lang"),
        precision=_number(_held(row, "precision")),
        unit=_last(_held(row, "unit")) or None,
        qualifiers=tuple(
            (q, f"{v.zfill(4)}-01-01T00:00:00Z" if q == words.YEAR else v) for q, v in qualifiers
        ),
    )


def _held(row: dict[str, Any], name: str) -> str:
    value = row.get(name, {}).get("value", "")
    return value if isinstance(value, str) else ""


def _last(address: str) -> str:
    return address.rpartition("/")[2]


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None


_QUALIFIERS = ((words.PLACE, "place"), (words.ROLE_NAME, "role"), (words.YEAR, "year"))
_RANKS = {"PreferredRank": "preferred", "DeprecatedRank": "deprecated"}
