"""What the search of a site can find: its films, lists, people, themes, countries and years."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from kinoved.catalogue import Catalogue
from kinoved.publish.search import SearchDocument
from kinoved.publish.site.addresses import subject_slug
from kinoved.publish.site.films import FilmDigest
from kinoved.publish.site.inert import clean
from kinoved.publish.site.lists import ListDigest
from kinoved.publish.site.settings import Site


def documents(
    site: Site,
    lists: Collection[ListDigest],
    films: Collection[FilmDigest],
    people: Mapping[str, tuple[str, object]],
    catalogue: Catalogue,
) -> Iterator[SearchDocument]:
    """Every page that can be found; `people` are those with a page: id, and name first."""
    for held in lists:
        yield SearchDocument(f"list/{held.slug}.html", "list", held.title)
    for film in films:
        others = tuple(text for text, _ in film.titles if text != film.title)
        makers = tuple(name for _, name in film.directors[:4])
        yield SearchDocument(film.card.address, "film", film.title, others, film.year, makers)
    names = _names(catalogue)
    for id_, (name, _) in people.items():
        others = tuple(other for other in names.get(id_, ()) if other != name)
        yield SearchDocument(f"person/{subject_slug(id_)}.html", "person", name, others)
    for kind in ("theme", "country"):
        if site.has(kind):
            held_by = {
                id_: label
                for f in films
                for id_, label in (f.themes if kind == "theme" else f.countries)
            }
            for id_, label in held_by.items():
                yield SearchDocument(f"{kind}/{subject_slug(id_)}.html", kind, label)
    if site.has("year"):
        for year in sorted({film.year for film in films if film.year}):
            yield SearchDocument(f"year/{year}.html", "year", str(year))


def _names(catalogue: Catalogue) -> dict[str, list[str]]:
    """All names on record of people, by id."""
    found: dict[str, list[str]] = {}
    rows = catalogue.ask(
        "SELECT statement.subject, statement.value FROM statement"
        " JOIN subject ON subject.id = statement.subject"
        " WHERE property = 'name' AND subject.kind = 'person' AND rank != 'deprecated'"
        " ORDER BY statement.subject, ordinal"
    )
    for id_, name in rows:
        found.setdefault(id_, []).append(clean(name))
    return found
