"""The pages of which a site has one: front page, indexes, timeline, map, search, about, lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

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
    ContentsPage,
    Drawing,
    IndexPage,
    Letter,
    License,
    Line,
    Link,
    ListCard,
    LostPage,
    PicturePage,
    Row,
    SearchPage,
)
from kinoved.publish.site.words.kinds import Words
from kinoved.value import value

_LISTS = 40
_SHOWN = 6


@value
class Single:
    """A page to be made: its template and address, what it rests on, and what makes it."""

    template: str
    address: str
    key: str
    make: Callable[[], object]


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

    def pages(self, people: Mapping[str, str]) -> Iterator[Single]:
        """Every single page; `people` are those with a page, by id."""
        yield from self._index()
        yield from self._contents(people)
        words = self._words
        films = sorted(self._films.values(), key=lambda film: (film.year or 9999, film.title))
        if self._site.has("timeline"):
            dated = [film for film in films if film.set]
            yield Single("picture.html.j2", "timeline.html", _ids(dated), lambda: self._picture(
                "timeline.html", words.timeline, words.timeline_intro, words.timeline_none,
                words.set_in, timeline_picture(dated, "", 1)))  # fmt: skip
        if self._site.has("map"):
            placed = [film for film in films if film.places]
            yield Single("picture.html.j2", "map.html", _ids(placed), lambda: self._picture(
                "map.html", words.map, words.map_intro, words.map_none,
                words.place, map_picture(placed, "", 1)))  # fmt: skip
        if self._site.has("search"):
            yield Single("search.html.j2", "search.html", "", self._search)
        if self._site.has("about"):
            counts = f"{len(self._lists)} {len(self._films)}"
            yield Single("about.html.j2", "about.html", counts, self._about)
        yield Single("lost.html.j2", "404.html", "", self._lost)

    def _picture(
        self, address: str, title: str, intro: str, none: str, second: str,
        drawn: tuple[Drawing | None, tuple[Row, ...]],
    ) -> PicturePage:  # fmt: skip
        picture, rows = drawn
        told = intro if rows else none
        frame = self._frames.frame(address.removesuffix(".html"), address, title, told)
        return PicturePage(frame, title, told, picture, self._words.made, second, rows)

    def _search(self) -> SearchPage:
        frame = self._frames.frame("search", "search.html", self._words.search)
        return SearchPage(frame, self._words.search, self._ways())

    def _lost(self) -> LostPage:
        return LostPage(self._frames.frame("lost", "404.html", self._words.lost), self._words.lost)

    def _index(self) -> Iterator[Single]:
        parts_ = [self._lists[i : i + _LISTS] for i in range(0, len(self._lists), _LISTS)] or [[]]
        counts = f"{len(self._lists)} {len(self._films)}"
        for number, part in enumerate(parts_, 1):
            make = partial(self._front, part, number, len(parts_))
            address = paged("index.html", number)
            yield Single("index.html.j2", address, repr((counts, len(parts_), part)), make)

    def _front(self, part: Sequence[ListDigest], number: int, of: int) -> IndexPage:
        words, site = self._words, self._site
        named = [(held.title, f"list/{held.slug}.html") for held in part]
        frame = self._frames.frame(
            "index", paged("index.html", number), site.title, site.description,
            structured=site_data(site.title, site.address, named),
        )  # fmt: skip
        many = counted(words, words.list_count, len(self._lists))
        films = counted(words, words.film_count, len(self._films))
        return IndexPage(
            frame, site.title, site.description, tuple(self._card(held) for held in part),
            f"{many}, {films}", pager("index.html", number, of),
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

    def _contents(self, people: Mapping[str, str]) -> Iterator[Single]:
        for contents in self._all_contents(people):
            if self._site.has(contents.kind):
                for address, letters, number, of in parts(contents):
                    lines = [(line.address, line.detail) for held in letters for line in held.lines]
                    make = partial(self._part, contents, address, letters, number, of)
                    yield Single("contents.html.j2", address, repr((lines, number, of)), make)

    def _part(
        self, contents: Contents, address: str, letters: tuple[Letter, ...], number: int, of: int
    ) -> ContentsPage:
        frame = self._frames.frame(contents.kind, address, contents.title)
        return contents_page(contents, letters, number, of, frame)

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

    def _about(self) -> AboutPage:
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
        return AboutPage(frame, words.about, lines, licences)


def _ids(films: Sequence[FilmDigest]) -> str:
    return " ".join(film.id for film in films)
