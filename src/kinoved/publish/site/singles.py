"""The pages of which a site has one: front page, indexes, timeline, map, search, about, lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kinoved.catalogue import Catalogue
from kinoved.publish.site.addresses import subject_slug
from kinoved.publish.site.contents import Contents, contents_page, parts, sorted_by
from kinoved.publish.site.films import FilmDigest
from kinoved.publish.site.frames import Frames
from kinoved.publish.site.inert import clean, direction
from kinoved.publish.site.lists import ListDigest
from kinoved.publish.site.notes import source_slug
from kinoved.publish.site.paging import paged, pager
from kinoved.publish.site.pictures import map_picture, timeline_picture
from kinoved.publish.site.saying import counted
from kinoved.publish.site.settings import Site
from kinoved.publish.site.structured import site_data
from kinoved.publish.site.variables import (
    AboutPage,
    IndexPage,
    License,
    Line,
    Link,
    ListCard,
    LostPage,
    PicturePage,
    SearchPage,
)
from kinoved.publish.site.words.kinds import Words

_LISTS = 40
_SHOWN = 6

Made = tuple[str, str, object]
"""Template, address and page."""


class Singles:
    """Makes the single pages of a site from the digests of its lists and films."""

    def __init__(
        self, site: Site, words: Words, frames: Frames, catalogue: Catalogue,
        lists: Sequence[ListDigest], films: Mapping[str, FilmDigest],
    ) -> None:  # fmt: skip
        self._site = site
        self._words = words
        self._frames = frames
        self._catalogue = catalogue
        self._lists = lists
        self._films = films

    def pages(self, people: Mapping[str, str]) -> Iterator[Made]:
        """Every single page; `people` are those with a page, by id."""
        yield from self._index()
        yield from self._contents(people)
        films = sorted(self._films.values(), key=lambda film: (film.year or 9999, film.title))
        words = self._words
        if self._site.has("timeline"):
            picture, rows = timeline_picture(films, "", 1)
            intro = words.timeline_intro if rows else words.timeline_none
            yield "picture.html.j2", "timeline.html", PicturePage(
                self._frames.frame("timeline", "timeline.html", words.timeline, intro),
                words.timeline, intro, picture, words.made, words.set_in, rows,
            )  # fmt: skip
        if self._site.has("map"):
            picture, rows = map_picture(films, "", 1)
            intro = words.map_intro if rows else words.map_none
            yield "picture.html.j2", "map.html", PicturePage(
                self._frames.frame("map", "map.html", words.map, intro),
                words.map, intro, picture, words.made, words.place, rows,
            )  # fmt: skip
        if self._site.has("search"):
            frame = self._frames.frame("search", "search.html", words.search)
            yield "search.html.j2", "search.html", SearchPage(frame, words.search, self._ways())
        if self._site.has("about"):
            yield self._about()
        frame = self._frames.frame("lost", "404.html", words.lost)
        yield "lost.html.j2", "404.html", LostPage(frame, words.lost)

    def _index(self) -> Iterator[Made]:
        words, site = self._words, self._site
        parts_ = [self._lists[i : i + _LISTS] for i in range(0, len(self._lists), _LISTS)] or [[]]
        for number, part in enumerate(parts_, 1):
            address = paged("index.html", number)
            data = site_data(
                site.title, site.address, [(d.title, f"list/{d.slug}.html") for d in part]
            )
            frame = self._frames.frame(
                "index", address, site.title, site.description, structured=data
            )
            cards = tuple(self._card(held) for held in part)
            many = counted(words, words.list_count, len(self._lists))
            films = counted(words, words.film_count, len(self._films))
            yield "index.html.j2", address, IndexPage(
                frame, site.title, site.description, cards, f"{many}, {films}",
                pager("index.html", number, len(parts_)),
            )  # fmt: skip

    def _card(self, held: ListDigest) -> ListCard:
        films = [self._films[placed.film] for placed in held.films]
        years = sorted(film.year for film in films if film.year)
        return ListCard(
            held.title,
            held.lang,
            direction(held.lang),
            f"list/{held.slug}.html",
            held.lead,
            counted(self._words, self._words.film_count, held.entries),
            "–".join(str(year) for year in dict.fromkeys((years[0], years[-1]))) if years else "",
            tuple(film.card for film in films[:_SHOWN]),
        )

    def _contents(self, people: Mapping[str, str]) -> Iterator[Made]:
        for contents in self._all_contents(people):
            if self._site.has(contents.kind):
                for address, letters, number, of in parts(contents):
                    frame = self._frames.frame(contents.kind, address, contents.title)
                    page = contents_page(contents, letters, number, of, frame)
                    yield "contents.html.j2", address, page

    def _all_contents(self, people: Mapping[str, str]) -> Iterator[Contents]:
        words, films = self._words, self._films.values()
        yield Contents(
            "film",
            words.all_films,
            [
                (
                    sorted_by(f.title),
                    Line(
                        f.title,
                        "",
                        f.card.address,
                        " · ".join(p for p in (f.card.original, str(f.year or "")) if p),
                    ),
                )
                for f in films
            ],
        )
        yield Contents(
            "person",
            words.all_people,
            [
                (
                    sorted_by(name, surname=True),
                    Line(name, "", f"person/{subject_slug(id_)}.html", ""),
                )
                for id_, name in people.items()
            ],
        )
        for kind, title in (("theme", words.all_themes), ("country", words.all_countries)):
            named: dict[str, tuple[str, int]] = {}
            for film in films:
                for id_, label in film.themes if kind == "theme" else film.countries:
                    named[id_] = (label, named.get(id_, ("", 0))[1] + 1)
            yield Contents(
                kind,
                title,
                [
                    (
                        sorted_by(label),
                        Line(
                            label,
                            "",
                            f"{kind}/{subject_slug(id_)}.html",
                            counted(words, words.film_count, n),
                        ),
                    )
                    for id_, (label, n) in named.items()
                ],
            )
        years: dict[int, int] = {}
        hosts: dict[str, set[str]] = {}
        for film in films:
            if film.year:
                years[film.year] = years.get(film.year, 0) + 1
            for host, _, _ in film.cited:
                hosts.setdefault(host, set()).add(film.id)
        yield Contents(
            "year",
            words.all_years,
            [
                (str(y), Line(str(y), "", f"year/{y}.html", counted(words, words.film_count, n)))
                for y, n in years.items()
            ],
        )
        yield Contents(
            "source",
            words.all_sources,
            [
                (
                    sorted_by(host),
                    Line(
                        host,
                        "",
                        f"source/{source_slug(host)}.html",
                        counted(words, words.film_count, len(ids)),
                    ),
                )
                for host, ids in hosts.items()
            ],
        )

    def _ways(self) -> tuple[Link, ...]:
        words = self._words
        ways = (
            ("index", words.lists, "index.html"), ("film", words.all_films, "film/index.html"),
            ("person", words.all_people, "person/index.html"),
            ("theme", words.all_themes, "theme/index.html"),
            ("country", words.all_countries, "country/index.html"),
            ("year", words.all_years, "year/index.html"),
        )  # fmt: skip
        return tuple(Link(text, way) for kind, text, way in ways if self._site.has(kind))

    def _about(self) -> Made:
        words = self._words
        frame = self._frames.frame("about", "about.html", words.about, words.about_intro)
        rows = self._catalogue.ask(
            "SELECT title, credit, licence, licence_url FROM dataset ORDER BY number"
        )
        licences = tuple(License(*(clean(str(held)) for held in row)) for row in rows)
        lines = (
            f"{counted(words, words.list_count, len(self._lists))}, "
            f"{counted(words, words.film_count, len(self._films))}.",
            *words.about_lines,
            words.about_posters,
        )
        return "about.html.j2", "about.html", AboutPage(frame, words.about, lines, licences)
