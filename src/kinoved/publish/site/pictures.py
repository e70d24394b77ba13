"""The pictures of a site: posters, cards, the timeline and the map, made from digests of films."""

from __future__ import annotations

from collections.abc import Iterable

from kinoved.model import Subject
from kinoved.publish.pictures import (
    CardFacts,
    Spot,
    TimelinePoint,
    card,
    places_map,
    poster,
    poster_facts,
    timeline,
)
from kinoved.publish.pictures.png import png
from kinoved.publish.site.films import FilmDigest
from kinoved.publish.site.lists import ListDigest
from kinoved.publish.site.settings import Site
from kinoved.publish.site.variables import Drawing, Link, Row

_FEWEST = 3
"""Films of which it is worth drawing a timeline or a map beside a list."""
_WIDE, _NARROW = 1100, 340


def card_address(slug: str, site: Site) -> str:
    """Where the card of a film’s page stands, or of a list’s as `list/NAME`."""
    return f"assets/card/{slug}.{site.cards}"


def poster_file(film: Subject, digest: FilmDigest) -> str:
    """The poster of a film as a file of its own."""
    return poster(poster_facts(film, digest.original, digest.card.lang or "und"))


def film_card(film: Subject, digest: FilmDigest, site: Site) -> str | bytes:
    """The picture that is shown where the page of a film is shared."""
    facts = poster_facts(film, digest.original, digest.card.lang or "und")
    makers = digest.card.makers
    line = (
        f"{digest.year}, {makers}" if digest.year and makers else makers or str(digest.year or "")
    )
    return _as_asked(
        card(CardFacts(film.id, digest.title, "en", "", line, site.title, facts)), site
    )


def list_card(held: ListDigest, kicker: str, line: str, site: Site) -> str | bytes:
    """The picture that is shown where the page of a list is shared."""
    return _as_asked(
        card(CardFacts(held.slug, held.title, held.lang, kicker, line, site.title)), site
    )


def _as_asked(drawing: str, site: Site) -> str | bytes:
    return png(drawing) if site.cards == "png" else drawing


def timeline_picture(
    films: Iterable[FilmDigest], root: str, fewest: int = _FEWEST
) -> tuple[Drawing | None, tuple[Row, ...]]:
    """When films were made against when their stories are set, and the same as rows of a table."""
    dated = sorted(
        (film for film in films if film.set and film.year),
        key=lambda film: (film.year or 0, film.title),
    )
    rows = tuple(
        Row(
            Link(film.title, film.card.address),
            str(film.year),
            "–".join(str(year) for year in dict.fromkeys((film.set[0], film.set[-1]))),
        )
        for film in dated
    )
    if len(dated) < fewest:
        return None, rows
    points = tuple(
        TimelinePoint(film.title, "en", film.year or 0, film.set[0], film.set[-1],
                      root + film.card.address)
        for film in dated
    )  # fmt: skip
    return Drawing(timeline(points, _WIDE), timeline(points, _NARROW)), rows


def map_picture(
    films: Iterable[FilmDigest], root: str, fewest: int = _FEWEST
) -> tuple[Drawing | None, tuple[Row, ...]]:
    """Where films were shot, and the same as rows of a table."""
    placed = [film for film in films if film.places]
    rows = tuple(
        Row(
            Link(film.title, film.card.address),
            str(film.year or ""),
            ", ".join(label for _, label in film.places),
        )
        for film in placed
    )
    spots = tuple(
        Spot(film.title, "en", place, latitude, longitude, root + film.card.address)
        for film in placed
        for place, latitude, longitude in film.spots
    )
    if len({spot.href for spot in spots}) < fewest:
        return None, rows
    return Drawing(places_map(spots, _WIDE), places_map(spots, _NARROW)), rows
