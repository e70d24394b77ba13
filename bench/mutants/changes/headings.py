"""The heading is changed: title, year, director, or the film behind it."""

from __future__ import annotations

import random
from collections.abc import Callable

from bench.mutants.change import Change, Told
from bench.mutants.deal import Deck, Draft, Page
from kinoved.catalogue import Catalogue
from kinoved.checks.claims.geography import akin
from kinoved.model import Subject
from kinoved.text import normalise

_OPENING_WORDS = ("Silence", "Winter", "Ashes", "Salt", "Eleven", "Beyond", "Second", "Glass")
_CLOSING_WORDS = ("Karagan", "Commissar", "Orchard", "Lighthouse", "Murmansk", "Harbour", "Snow")
_LEAST = 8
"""Letters of a title that can be misspelt and still be known."""
_KEPT = frozenset({"colour", "country", "runtime", "language"})
"""What an invented film is said to be; anything more would be about a real one."""
_FAR = ("sweden", "italy", "mexico", "france", "japan", "brazil", "india", "canada")
"""Countries to put in the place of the film's own."""


def _film(draft: Draft) -> Subject:
    assert draft.film is not None  # noqa: S101 - no change has befallen it yet
    return draft.film


def _year(by: tuple[int, ...]) -> Callable[..., int | None]:
    def apply(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
        draft = page.drafts[at]
        wrong = (draft.year or 0) + rng.choice(by)
        if min(abs(wrong - year) for year in _film(draft).years) < 3:
            return None
        draft.year = wrong
        return at

    return apply


def _year_off_by_one(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    draft = page.drafts[at]
    for by in (1, -1):
        if min(abs((draft.year or 0) + by - year) for year in _film(draft).years) == 1:
            draft.year = (draft.year or 0) + by
            return at
    return None


def _director(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    draft = page.drafts[at]
    other = rng.choice(deck.by_group["director"]).texts("director")[0]
    named = {text for s in _film(draft).statements for text in (s.text,)}
    if other in named:
        return None
    _headed(page, "{title} ({year}, {director})")
    draft.director = other
    draft.told = [s for s in draft.told if not s.says("director")]
    return at


def country_headings(page: Page, catalogue: Catalogue) -> None:
    """Write the country of every film that has one only behind its year."""
    _headed(page, "{title} ({year})")
    for draft in page.drafts:
        states = _film(draft).values("country")
        if len(states) == 1:
            draft.heading = f"{{title}} ({{year}}, {catalogue.label(states[0])})"


def _country(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    draft = page.drafts[at]
    (own,) = _film(draft).values("country")
    wrong = rng.choice([far for far in _FAR if not akin(far, own, deck.catalogue)])
    country_headings(page, deck.catalogue)
    draft.heading = f"{{title}} ({{year}}, {deck.catalogue.label(wrong)})"
    draft.told = [s for s in draft.told if not s.says("country")]
    return at


def _misspelt(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    draft = page.drafts[at]
    letters = list(draft.title)
    where = rng.randrange(2, len(letters) - 2)
    letters[where], letters[where + 1] = letters[where + 1], letters[where]
    if "".join(letters) == draft.title or deck.catalogue.named("".join(letters)):
        return None
    draft.title = "".join(letters)
    return at


def _with_article(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    draft = page.drafts[at]
    bare = draft.title.removeprefix("The ")
    title = bare if bare != draft.title else f"The {draft.title}"
    if normalise(title) in {normalise(t.text) for t in _film(draft).titles}:
        return None
    draft.title = title
    return at


def _title_of_another(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    draft, other = page.drafts[at], rng.choice(deck.films)
    if other.id == _film(draft).id or deck.catalogue.named(other.label) == ():
        return None
    draft.title, draft.year = other.label, other.year
    return at


def _title_alone_of_another(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    year = page.drafts[at].year
    changed = _title_of_another(page, at, deck, rng)
    page.drafts[at].year = year
    return changed


def invented(catalogue: Catalogue, rng: random.Random) -> str:
    """A title that no film of the catalogue has."""
    while True:
        title = f"{rng.choice(_OPENING_WORDS)} over {rng.choice(_CLOSING_WORDS)}"
        if not catalogue.named(title):
            return title


def _invented_title(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    page.drafts[at].title = invented(deck.catalogue, rng)
    return at


def _invented_film(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    draft = page.drafts[at]
    draft.title = invented(deck.catalogue, rng)
    draft.told = [s for s in draft.told if {name for name, _ in s.filled} <= _KEPT]
    _headed(page, "{title} ({year})")
    draft.plot, draft.film = "", None
    return at


def _headed(page: Page, heading: str) -> None:
    """Write all headings alike, so that the list is read as one."""
    for draft in page.drafts:
        draft.heading = heading


def _unmade(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    """A film that its director, all of whose films are recorded, never made."""
    draft = page.drafts[at]
    own = {year for f in deck.by_director[_film(draft).values("director")[0]] for year in f.years}
    years = [y for y in range(min(own), max(own)) if min(abs(y - o) for o in own) > 1]
    if not years:
        return None
    _invented_film(page, at, deck, rng)
    _headed(page, "{title} ({year}, {director})")
    draft.year = rng.choice(years)
    return at


def _book(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    draft = page.drafts[at]
    works = [w for w in deck.works if w.years and not deck.catalogue.named(w.label)]
    work = rng.choice(works)
    draft.title, draft.year, draft.director = work.label, min(work.years), work.texts("author")[0]
    draft.told, draft.plot, draft.film = [], "", None
    return at


def _no_year(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    draft = page.drafts[at]
    _headed(page, "{number}. {title} ({year})")
    draft.heading = "{number}. {title}"
    draft.year, draft.told, draft.plot = None, [], ""
    return at


def _any(film: Subject, deck: Deck) -> bool:
    return True


def _long(film: Subject, deck: Deck) -> bool:
    return len(film.label) >= _LEAST


def _sole(film: Subject, deck: Deck) -> bool:
    return film.is_complete("director") and len(film.values("director")) == 1


def _of_one_country(film: Subject, deck: Deck) -> bool:
    return film.is_complete("country") and len(film.values("country")) == 1


def _closed_director(film: Subject, deck: Deck) -> bool:
    people = [deck.catalogue.subject(id_) for id_ in film.values("director")]
    return len(people) == 1 and people[0] is not None and people[0].is_complete("films")


def _namesake(film: Subject, deck: Deck) -> bool:
    names = deck.catalogue.named(film.label)
    return len({n.subject for n in names if n.scheme == "exact"}) > 1


CHANGES = (
    Change("year in the heading", Told.ERROR, _any, _year((-12, -9, -6, 6, 9, 12))),
    Change("year off by one", Told.TRUE, _any, _year_off_by_one),
    Change("director in the heading", Told.ERROR, _sole, _director),
    Change("country in the heading", Told.REVIEW, _of_one_country, _country),
    Change("title misspelt", Told.REVIEW, _long, _misspelt),
    Change("article added or dropped", Told.REVIEW, _any, _with_article),
    Change("another film's title and year", Told.REVIEW, _any, _title_of_another),
    Change("another film's title", Told.REVIEW, _any, _title_alone_of_another),
    Change("invented title", Told.REVIEW, _any, _invented_title),
    Change("invented film", Told.REVIEW, _any, _invented_film),
    Change("film never made by a director all recorded", Told.ERROR, _closed_director, _unmade),
    Change("book for a film", Told.REVIEW, _any, _book),
    Change("title of several films, no year", Told.REVIEW, _namesake, _no_year),
)
