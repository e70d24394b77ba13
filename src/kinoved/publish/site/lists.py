"""What the other pages of a site need to know of a list: a digest that is kept."""

from __future__ import annotations

from kinoved.value import value


@value
class Placed:
    """A film's place in a list, by the film's id."""

    film: str
    number: int
    grade: str


@value
class ListDigest:
    """A list in short: name of its page, title, language, first words, entries, films in order."""

    slug: str
    title: str
    lang: str
    lead: str
    entries: int
    films: tuple[Placed, ...]
