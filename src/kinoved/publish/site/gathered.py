"""Pages that gather films: of a person, a theme, a country, a year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kinoved.model import Statement, Subject
from kinoved.publish.site.addresses import subject_slug
from kinoved.publish.site.facts import about, titles
from kinoved.publish.site.films import CREDITS, FilmDigest
from kinoved.publish.site.notes import Notes
from kinoved.publish.site.paging import paged, pager
from kinoved.publish.site.variables import FilmCard, FilmGroup, Frame, GatheredPage
from kinoved.publish.site.words.kinds import Words
from kinoved.value import value

MOST = 120
"""Films on one page."""
_ALWAYS = frozenset({"director", "writer"})


@value
class GatheredJob:
    """A page to be made: its address, kind and subject, its films, which part of how many."""

    address: str
    kind: str
    id: str
    label: str
    groups: tuple[FilmGroup, ...]
    number: int
    of: int

    @property
    def key(self) -> str:
        """Changes with whatever the page takes from the rest of the site."""
        films = [(g.heading, [film.address for film in g.films]) for g in self.groups]
        return repr((self.label, films, self.number, self.of))


def people_of(films: Sequence[FilmDigest]) -> dict[str, tuple[str, list[tuple[FilmDigest, str]]]]:
    """The people that have a page: who directed or wrote a film, or made two: name, and credits."""
    found: dict[str, tuple[str, list[tuple[FilmDigest, str]]]] = {}
    for film in films:
        for id_, name, credits_ in film.people:
            held = found.setdefault(id_, (name, []))[1]
            held += [(film, credit) for credit in credits_]
    return {
        id_: held
        for id_, held in found.items()
        if any(credit in _ALWAYS for _, credit in held[1])
        or len({film.id for film, _ in held[1]}) > 1
    }


def person_jobs(
    people: dict[str, tuple[str, list[tuple[FilmDigest, str]]]], words: Words
) -> Iterator[GatheredJob]:
    """A page for each person: films by credit, the oldest first."""
    for id_, (name, held) in people.items():
        groups = [
            (words.credits[credit], [film for film, own in held if own == credit])
            for credit in CREDITS
        ]
        yield from _jobs("person", id_, name, groups)


def subject_jobs(kind: str, films: Sequence[FilmDigest]) -> Iterator[GatheredJob]:
    """A page for each theme, country or year of the films."""
    found: dict[str, tuple[str, list[FilmDigest]]] = {}
    for film in films:
        for id_, label in _subjects(kind, film):
            found.setdefault(id_, (label, []))[1].append(film)
    for id_, (label, held) in found.items():
        yield from _jobs(kind, id_, label, [("", held)])


def _subjects(kind: str, film: FilmDigest) -> tuple[tuple[str, str], ...]:
    if kind == "year":
        return ((str(film.year), str(film.year)),) if film.year else ()
    return film.themes if kind == "theme" else film.countries


def _jobs(
    kind: str, id_: str, label: str, groups: list[tuple[str, list[FilmDigest]]]
) -> Iterator[GatheredJob]:
    flat = [
        (heading, film.card)
        for heading, held in groups
        for film in sorted(held, key=lambda film: (film.year or 9999, film.title, film.id))
    ]
    pages = [flat[i : i + MOST] for i in range(0, len(flat), MOST)]
    for number, page in enumerate(pages, 1):
        together: dict[str, list[FilmCard]] = {}
        for heading, card in page:
            together.setdefault(heading, []).append(card)
        yield GatheredJob(
            paged(f"{kind}/{subject_slug(id_)}.html", number),
            kind,
            id_,
            label,
            tuple(FilmGroup(heading, tuple(cards)) for heading, cards in together.items()),
            number,
            len(pages),
        )


def gathered_page(
    subject: Subject | None, job: GatheredJob, frame: Frame, words: Words
) -> GatheredPage:
    """What the template is given; `subject` is what the catalogue knows of it, if anything."""
    # What is cited for people and themes may be cited for no film, and have no page then.
    notes = Notes()
    known = subject if job.number == 1 else None
    definition = known.one("definition") if known is not None and job.kind == "theme" else None
    own = tuple(notes.tell(s.text, s.sources) for s in [definition] if s is not None)
    return GatheredPage(
        frame,
        {"person": words.a_person, "theme": words.a_theme, "country": words.a_country,
         "year": words.a_year}[job.kind],
        job.label,
        own,
        titles(known, notes, words, (job.label,)) if known is not None else (),
        about(known, notes, words, _nowhere) if known is not None else (),
        job.groups,
        pager(f"{job.kind}/{subject_slug(job.id)}.html", job.number, job.of),
        notes.all(),
    )  # fmt: skip


def _nowhere(_: Statement) -> str:
    """Other subjects may have no page in this site."""
    return ""
