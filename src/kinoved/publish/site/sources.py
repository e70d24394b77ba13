"""The pages of sources: each publisher with the addresses that are cited, by film."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kinoved.publish.site.films import FilmDigest
from kinoved.publish.site.notes import source_slug
from kinoved.publish.site.paging import paged, pager
from kinoved.publish.site.saying import counted
from kinoved.publish.site.variables import Frame, Link, SourceEntry, SourcePage
from kinoved.publish.site.words.kinds import Words
from kinoved.value import value

_MOST = 150


@value
class SourceJob:
    """The page of a source to be made: address, host, how many films, entries, which part."""

    address: str
    host: str
    films: int
    entries: tuple[SourceEntry, ...]
    number: int
    of: int

    @property
    def key(self) -> str:
        """Changes with whatever the page takes from the rest of the site."""
        films = [entry.film.address for entry in self.entries]
        return repr((self.host, self.films, films, self.number, self.of))


def source_jobs(films: Sequence[FilmDigest]) -> Iterator[SourceJob]:
    """A page for each host that a film's statements cite."""
    # Two hosts that differ in a hyphen only share a page.
    found: dict[str, tuple[str, dict[str, list[Link]]]] = {}
    by_id = {film.id: film for film in films}
    for film in films:
        for host, url, name in film.cited:
            held = found.setdefault(source_slug(host), (host, {}))[1]
            held.setdefault(film.id, []).append(Link(name or host, url))
    for name, (host, together) in found.items():
        ordered = sorted(together, key=lambda id_: (by_id[id_].title, id_))
        entries = [
            SourceEntry(
                Link(by_id[id_].title, f"film/{by_id[id_].slug}.html"),
                by_id[id_].year,
                tuple(together[id_]),
            )
            for id_ in ordered
        ]
        pages = [entries[i : i + _MOST] for i in range(0, len(entries), _MOST)]
        for number, page in enumerate(pages, 1):
            address = paged(f"source/{name}.html", number)
            yield SourceJob(address, host, len(entries), tuple(page), number, len(pages))


def source_page(job: SourceJob, frame: Frame, words: Words) -> SourcePage:
    """What the template is given."""
    return SourcePage(
        frame,
        job.host,
        words.cites.format(counted(words, words.film_count, job.films)),
        job.entries,
        pager(f"source/{source_slug(job.host)}.html", job.number, job.of),
    )
