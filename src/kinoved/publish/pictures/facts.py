"""What the pictures are drawn from: plain frozen values, made by whoever knows the films."""

from __future__ import annotations

from kinoved.model import Subject
from kinoved.value import value


@value
class PosterFacts:
    """What a film's poster is drawn from.

    `film` is the film's id, which decides the drawing; `title` is printed and is in the language
    `lang` (BCP 47). `countries`, `colours` are the readable values of the record ("Soviet Union",
    "black and white"), `themes` the ids of themes, the nearest first, `grade` how the film belongs
    to its list (core, adjacent, parallel, influence) or None.
    """

    film: str
    title: str
    lang: str = "und"
    year: int | None = None
    director: str = ""
    countries: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    grade: str | None = None


@value
class CardFacts:
    """What the card of a shared page shows: a word over the title, the title, a line, the site.

    `seed` decides the drawing; `poster` is drawn beside the words where the page is a film's.
    """

    seed: str
    title: str
    lang: str = "en"
    kicker: str = ""
    line: str = ""
    site: str = ""
    poster: PosterFacts | None = None


@value
class TimelinePoint:
    """One film in time: the year it was made, and the years in which its story is set.

    `set_from` and `set_to` are both None where the record tells no years; `href` is the address of
    the film's page as it stands in the page that shows the picture, or "".
    """

    title: str
    lang: str
    made: int
    set_from: int | None = None
    set_to: int | None = None
    href: str = ""


@value
class Spot:
    """A place where one film was made: degrees north and east, the film's title and address."""

    title: str
    lang: str
    place: str
    latitude: float
    longitude: float
    href: str = ""


_RANKS = ("core", "adjacent", "parallel", "influence")


def poster_facts(film: Subject, title: str, lang: str, grade: str | None = None) -> PosterFacts:
    """What the record of `film` gives its poster; `title` is printed and is in `lang`."""
    themes = sorted(
        film.all("theme"),
        key=lambda s: _RANKS.index(s.qualifier("grade") or "core"),
    )
    return PosterFacts(
        film.id,
        title,
        lang,
        film.year,
        next(iter(film.texts("director")), ""),
        film.texts("country"),
        film.values("colour"),
        tuple(dict.fromkeys(s.value for s in themes)),
        grade,
    )
