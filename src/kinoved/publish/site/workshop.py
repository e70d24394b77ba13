"""Makes the pages of a site, here or in another process, job by job."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from kinoved.catalogue import Catalogue
from kinoved.errors import KinovedError
from kinoved.model import Report, Subject
from kinoved.publish.site.filmpage import FilmJob, film_page
from kinoved.publish.site.films import FilmDigest, digest_of
from kinoved.publish.site.folder import Folder
from kinoved.publish.site.frames import Frames
from kinoved.publish.site.gathered import GatheredJob, gathered_page
from kinoved.publish.site.inert import direction
from kinoved.publish.site.links import targets
from kinoved.publish.site.listpage import ListReader
from kinoved.publish.site.lists import ListDigest
from kinoved.publish.site.pictures import (
    card_address,
    film_card,
    list_card,
    map_picture,
    poster_file,
    timeline_picture,
)
from kinoved.publish.site.rendering import Renderer
from kinoved.publish.site.saying import counted
from kinoved.publish.site.settings import Site, words_of
from kinoved.publish.site.sources import SourceJob, source_page
from kinoved.publish.site.structured import film_data, list_data, person_data
from kinoved.publish.site.variables import ListPage
from kinoved.value import value

Check = Callable[[str | None, str], Report]
"""Checks a list: its text, or None where it is to be read from the file, and its name."""


@value
class ListJob:
    """A list whose page is to be made: name of the page, name of the list, its text if in hand."""

    slug: str
    name: str
    text: str | None


@value
class Done:
    """A page that was made: its address, where it leads, what leads nowhere on itself."""

    address: str
    links: frozenset[str]
    nowhere: tuple[str, ...]
    written: bool


@value
class ListDone:
    """A list whose page was made, with its films; `fault` is why it could not be."""

    slug: str
    digest: ListDigest | None
    films: tuple[FilmDigest, ...]
    page: Done | None
    fault: str


@value
class Order:
    """What a workshop needs to begin: plain values, so that another process can have it."""

    site: Site
    folder: str
    catalogue: str
    style: str
    script: str
    check: Check


class Workshop:
    """Makes pages by jobs; holds the catalogue and the compiled templates."""

    def __init__(self, order: Order, catalogue: Catalogue | None = None) -> None:
        self.site = order.site
        self.words = words_of(order.site)
        self.folder = Folder(Path(order.folder))
        self.catalogue = catalogue or Catalogue.open(order.catalogue)
        self.frames = Frames(
            order.site, self.words, order.style, order.script, self.catalogue.version
        )
        self._renderer = Renderer(order.site)
        self._check = order.check
        self._rarity: dict[tuple[str, str], float] = {}
        self._told: set[str] = set()

    def lists(self, jobs: Iterable[ListJob]) -> list[ListDone]:
        """Each list checked and its page written; films handed back before are not again."""
        done = []
        for job in jobs:
            try:
                done.append(self._list(job))
            except KinovedError as error:
                done.append(ListDone(job.slug, None, (), None, str(error)))
        return done

    def digests(self, ids: Iterable[str]) -> list[FilmDigest]:
        """The digests of films."""
        found = (self.catalogue.film(id_) for id_ in ids)
        return [self._digest(film) for film in found if film is not None]

    def films(self, jobs: Iterable[FilmJob]) -> list[Done]:
        """The page and the poster of each film written."""
        return [self._film(job) for job in jobs]

    def gathered(self, jobs: Iterable[GatheredJob]) -> list[Done]:
        """The pages of people, themes, countries and years written."""
        return [self._gathered(job) for job in jobs]

    def sources(self, jobs: Iterable[SourceJob]) -> list[Done]:
        """The pages of sources written."""
        return [
            self.write(
                "source.html.j2",
                source_page(job, self.frames.frame("source", job.address, job.host), self.words),
                job.address,
            )
            for job in jobs
        ]

    def write(self, template: str, page: object, address: str) -> Done:
        """The page rendered and written, with where it leads."""
        html = self._renderer.render(template, page)
        links, nowhere = targets(address, html)
        return Done(address, links, nowhere, self.folder.write(address, html))

    def _digest(self, film: Subject) -> FilmDigest:
        return digest_of(film, self.catalogue, self._rarity)

    def _list(self, job: ListJob) -> ListDone:
        report = self._check(job.text, job.name)
        read = ListReader(report, self.catalogue, self._digest, self.site, self.words)
        digest = read.digest(job.slug)
        address = f"list/{job.slug}.html"
        films = list(read.films.values())
        entries = [entry for section in read.sections for entry in section.entries]
        structured = list_data(read.title, self.site.address, entries)
        frame = self.frames.frame(
            "list", address, read.title, digest.lead, structured=structured,
            card=card_address(f"list/{job.slug}", self.site),
        )  # fmt: skip
        page = ListPage(
            frame,
            read.title,
            read.lang,
            direction(read.lang),
            read.introduction,
            read.summary,
            read.findings,
            read.sections,
            read.changes,
            read.misses,
            timeline_picture(films, frame.root)[0] if self.site.has("timeline") else None,
            map_picture(films, frame.root)[0] if self.site.has("map") else None,
            read.notes.all(),
        )
        if self.site.address:
            many = counted(self.words, self.words.film_count, digest.entries)
            drawn = list_card(digest, self.words.a_list, many, self.site)
            self.folder.write(card_address(f"list/{job.slug}", self.site), drawn)
        new = tuple(film for film in films if film.id not in self._told)
        self._told.update(film.id for film in new)
        return ListDone(job.slug, digest, new, self.write("list.html.j2", page, address), "")

    def _film(self, job: FilmJob) -> Done:
        film = self.catalogue.film(job.digest.id)
        assert film is not None  # noqa: S101 - its digest was made of it
        digest = job.digest
        address = f"film/{digest.slug}.html"
        synopsis = film.one("synopsis")
        title = f"{digest.title} ({digest.year})" if digest.year else digest.title
        frame = self.frames.frame(
            "film", address, title, synopsis.text if synopsis else "",
            structured=film_data(film, digest, self.site.address),
            card=card_address(digest.slug, self.site),
        )  # fmt: skip
        self.folder.write(digest.card.poster, poster_file(film, digest))
        if self.site.address:
            drawn = film_card(film, digest, self.site)
            self.folder.write(card_address(digest.slug, self.site), drawn)
        page = film_page(film, job, frame, self.site, self.words)
        return self.write("film.html.j2", page, address)

    def _gathered(self, job: GatheredJob) -> Done:
        subject = self.catalogue.subject(job.id) if job.kind != "year" else None
        structured = person_data(subject, job.label) if job.kind == "person" else ""
        frame = self.frames.frame(job.kind, job.address, job.label, structured=structured)
        page = gathered_page(subject, job, frame, self.words)
        return self.write("gathered.html.j2", page, job.address)
