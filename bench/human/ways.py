"""Three ways to answer a brief with films: kinoved's, BM25, and a filter sorted by renown."""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict
from collections.abc import Callable

from bench.human.lists import Theme
from kinoved.catalogue import Catalogue
from kinoved.compose.brief import read_brief
from kinoved.compose.brief.filler import FILLER
from kinoved.compose.brief.stems import tokens
from kinoved.compose.ranking import genres_of, select
from kinoved.compose.values import Brief

Way = Callable[[Theme, int], list[str]]
"""The ids of the best films for a theme's brief, best first."""

_K1, _B = 1.2, 0.75
_TEXTS = ("title", "genre", "synopsis", "subject")


def composed(catalogue: Catalogue) -> Way:
    """What `kinoved compose` chooses."""

    def way(theme: Theme, count: int) -> list[str]:
        brief = read_brief(theme.brief, catalogue, count=count)
        return [choice.film.id for choice in select(brief, catalogue).chosen]

    return way


def bm25(catalogue: Catalogue) -> Way:
    """BM25 (Robertson and Zaragoza 2009) over titles, genres, subjects and synopses."""
    frequencies: dict[str, list[tuple[str, int]]] = defaultdict(list)
    lengths: dict[str, int] = {}
    for film in catalogue.films():
        words = [
            token.stem
            for property_ in _TEXTS
            for statement in film.all(property_)
            for token in tokens(statement.text)
        ]
        lengths[film.id] = len(words)
        for word, count in Counter(words).items():
            frequencies[word].append((film.id, count))
    average = sum(lengths.values()) / len(lengths)

    def way(theme: Theme, count: int) -> list[str]:
        scores: Counter[str] = Counter()
        asked = [t for t in tokens(theme.brief) if t.text.casefold() not in FILLER]
        for word in {token.stem for token in asked}:
            found = frequencies.get(word, [])
            weight = math.log(1 + (len(lengths) - len(found) + 0.5) / (len(found) + 0.5))
            for id_, times in found:
                norm = times + _K1 * (1 - _B + _B * lengths[id_] / average)
                scores[id_] += weight * times * (_K1 + 1) / norm  # type: ignore[assignment]
        return [id_ for id_, _ in sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))][
            :count
        ]

    return way


def filtered(catalogue: Catalogue) -> Way:
    """Films of the genre or theme and country, by prizes, then by how many languages title them."""
    won = dict(
        catalogue.ask(
            "SELECT subject, count(DISTINCT value) FROM statement WHERE property = 'award'"
            " GROUP BY 1"
        )
    )
    spoken: dict[str, set[str]] = defaultdict(set)
    for id_, qualifiers in catalogue.ask(
        "SELECT subject, qualifiers FROM statement WHERE property = 'title'"
        " UNION ALL SELECT subject, qualifiers FROM indexed_statement WHERE property = 'title'"
    ):
        spoken[id_].add(dict(json.loads(qualifiers)).get("lang", ""))

    def way(theme: Theme, count: int) -> list[str]:
        brief = read_brief(theme.brief, catalogue)
        films = _held(theme, brief, catalogue)
        return sorted(films, key=lambda id_: (-won.get(id_, 0), -len(spoken[id_]), id_))[:count]

    return way


def _held(theme: Theme, brief: Brief, catalogue: Catalogue) -> set[str]:
    pairs = [("theme", theme.theme), *(("genre", g) for g in genres_of(theme.theme, catalogue))]
    films = {id_ for pair in pairs for id_ in _with(*pair, catalogue)}
    for country in brief.countries:
        films &= _with("country", country, catalogue)
    return films


def _with(property_: str, held: str, catalogue: Catalogue) -> set[str]:
    query = (
        "SELECT film.id FROM film JOIN holds ON holds.film = film.number"
        " JOIN facet ON facet.number = holds.facet WHERE facet.property = ? AND facet.value = ?"
    )
    return {id_ for (id_,) in catalogue.ask(query, (property_, held))}
