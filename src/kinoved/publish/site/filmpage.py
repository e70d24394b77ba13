"""The page of one film: everything on record about it, each statement with its sources."""

from __future__ import annotations

from kinoved.model import Statement, Subject
from kinoved.publish.site.addresses import subject_slug
from kinoved.publish.site.facts import Linker, film_groups, titles
from kinoved.publish.site.films import FilmDigest
from kinoved.publish.site.inert import clean
from kinoved.publish.site.notes import Notes
from kinoved.publish.site.settings import Site
from kinoved.publish.site.variables import FilmPage, Frame, Held, Link, Related
from kinoved.publish.site.words.kinds import Words
from kinoved.value import value

_CREDITS = frozenset({"director", "writer", "producer", "camera", "music", "editor", "cast"})
_FILMS = frozenset({"remake of", "sequel to"})


@value
class FilmJob:
    """A film whose page is to be made, and what it takes from the rest of the site.

    `people` are the ids of those with a page, `films` id and page of other films of the site.
    """

    digest: FilmDigest
    held: tuple[Held, ...]
    related: tuple[Related, ...]
    people: frozenset[str]
    films: tuple[tuple[str, str], ...]

    @property
    def key(self) -> str:
        """Changes with whatever the page takes from the rest of the site."""
        return repr(
            (
                [(h.title, h.address, h.grade) for h in self.held],
                [(r.film.address, r.reason) for r in self.related],
                sorted(self.people),
                self.films,
            )
        )


def film_page(film: Subject, job: FilmJob, frame: Frame, site: Site, words: Words) -> FilmPage:
    """What the template is given for `film`."""
    notes = Notes(pages=site.has("source"))
    addresses = dict(job.films)

    def link(statement: Statement) -> str:
        id_, property_ = statement.value, statement.property
        if property_ in _CREDITS:
            has = site.has("person") and id_ in job.people
            return f"person/{subject_slug(id_)}.html" if has else ""
        if property_ in {"country", "theme"} and site.has(property_):
            return f"{property_}/{subject_slug(id_)}.html"
        if property_ in _FILMS:
            return addresses.get(id_, "")
        if property_ == "date" and site.has("year") and int(id_[:4]) == job.digest.year:
            return f"year/{id_[:4]}.html"
        return ""

    synopsis = tuple(notes.tell(s.text, s.sources) for s in film.all("synopsis")[:1])
    runtimes = film.values("runtime")
    return FilmPage(
        frame,
        job.digest.card,
        _links(film, "country", link),
        _links(film, "director", link),
        words.minutes.format(runtimes[0]) if len(runtimes) == 1 else "",
        synopsis,
        titles(film, notes, words),
        film_groups(film, notes, words, link),
        job.held,
        job.related,
        words.indexed if film.indexed else words.recorded,
        notes.all(),
    )


def _links(film: Subject, property_: str, link: Linker) -> tuple[Link, ...]:
    found = {s.value: Link(clean(s.text), link(s)) for s in film.all(property_)}
    return tuple(found.values())
