"""The pictures of a site: posters, the timeline, the map, each from the digests of films."""

from __future__ import annotations

from collections.abc import Iterable

from kinoved.catalogue import Catalogue
from kinoved.model import Subject
from kinoved.publish.poster import Gallery
from kinoved.publish.site.films import FilmDigest
from kinoved.publish.site.variables import Link, Row

_FEWEST = 2


def poster_file(film: Subject, digest: FilmDigest) -> str:
    """The poster of a film as a file of its own."""
    drawn = Gallery().draw(film, digest.original, digest.lang)
    return drawn.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1) + "\n"


def timeline_picture(films: Iterable[FilmDigest], root: str) -> tuple[str, tuple[Row, ...]]:
    """When films were made against when their stories are set, and the same as lines of a table."""
    dated = [film for film in films if film.set and film.year]
    rows = tuple(
        Row(
            Link(film.title, f"film/{film.slug}.html"),
            str(film.year),
            "–".join(str(year) for year in dict.fromkeys((film.set[0], film.set[-1]))),
        )
        for film in sorted(dated, key=lambda film: (film.year or 0, film.title))
    )
    return "", rows


def map_picture(
    films: Iterable[FilmDigest], catalogue: Catalogue, root: str
) -> tuple[str, tuple[Row, ...]]:
    """Where films were shot, and the same as lines of a table."""
    rows = tuple(
        Row(
            Link(film.title, f"film/{film.slug}.html"),
            str(film.year or ""),
            ", ".join(label for _, label in film.places),
        )
        for film in films
        if film.places
    )
    return "", rows
