"""What the pages of a site need to know of a film beyond its own page: a digest that is kept."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.model import Statement, Subject
from kinoved.publish.pictures import located, story_years
from kinoved.publish.site.addresses import film_slug, host_of, web_address
from kinoved.publish.site.inert import clean, direction, tag
from kinoved.publish.site.variables import FilmCard
from kinoved.text import listing
from kinoved.value import value

CREDITS = ("director", "writer", "producer", "camera", "music", "editor", "cast")
_RARE = 400
"""A trait that more films of the catalogue share makes no two films related."""
_WEIGHED = {
    "theme": 3.0, "based on": 4.0, "director": 2.5, "writer": 1.5, "cast": 0.8, "filmed in": 0.7,
    "studio": 0.6, "genre": 0.8, "award": 0.4,
}  # fmt: skip
_MOST_TITLES = 24


@value
class FilmDigest:
    """A film in short. Of pairs the first is an id, the second how it is called.

    `people` have the credits they hold, `cited` are host, address and name of each source, `ties`
    films it is a remake or sequel of, `spots` where places of filming lie (name, degrees north and
    east), `set` the first and last year of the story, `traits` what makes it like other films: a
    property, an id, how it reads, its weight times how rare it is.
    """

    id: str
    slug: str
    card: FilmCard
    titles: tuple[tuple[str, str], ...]
    people: tuple[tuple[str, str, tuple[str, ...]], ...]
    themes: tuple[tuple[str, str], ...]
    countries: tuple[tuple[str, str], ...]
    places: tuple[tuple[str, str], ...]
    ties: tuple[str, ...]
    spots: tuple[tuple[str, float, float], ...]
    set: tuple[int, ...]
    cited: tuple[tuple[str, str, str], ...]
    traits: tuple[tuple[str, str, str, float], ...]

    @property
    def directors(self) -> tuple[tuple[str, str], ...]:
        """Who directed it."""
        return tuple((id_, name) for id_, name, credits_ in self.people if "director" in credits_)

    @property
    def title(self) -> str:
        """How it is called in English."""
        return self.card.title

    @property
    def year(self) -> int | None:
        """The year that is printed."""
        return self.card.year

    @property
    def original(self) -> str:
        """Its original title; the English one where none is recorded."""
        return self.card.original or self.card.title


def digest_of(
    film: Subject, catalogue: Catalogue, rarity: dict[tuple[str, str], float]
) -> FilmDigest:
    """The digest of `film`; `rarity`, how rare traits are, is kept between calls."""
    original, lang = original_of(film)
    people: dict[str, tuple[str, list[str]]] = {}
    for credit in CREDITS:
        for statement in film.all(credit):
            held = people.setdefault(statement.value, (clean(statement.text), []))
            if credit not in held[1]:
                held[1].append(credit)
    cited: dict[str, tuple[str, str, str]] = {}
    for statement in film.statements:
        for source in statement.sources:
            if source.url not in cited:
                host = host_of(source.url)
                if host:
                    cited[source.url] = (host, web_address(source.url), clean(source.name))
    slug, title = film_slug(film.id, film.label, film.year, indexed=film.indexed), clean(film.label)
    card = FilmCard(
        title,
        film.year,
        f"film/{slug}.html",
        f"assets/poster/{slug}.svg",
        original if original != title else "",
        lang,
        direction(lang),
        listing([name for name, held in people.values() if "director" in held][:3]),
    )
    return FilmDigest(
        film.id,
        slug,
        card,
        tuple(dict.fromkeys((clean(t.text), tag(t.lang)) for t in film.titles))[:_MOST_TITLES],
        tuple((id_, name, tuple(credits_)) for id_, (name, credits_) in people.items()),
        _named(film.all("theme")),
        _named(film.all("country")),
        _named(film.all("filmed in")),
        (*film.values("remake of"), *film.values("sequel to")),
        located(film),
        story_years(film) or (),
        tuple(cited.values()),
        tuple(_traits(film, catalogue, rarity)),
    )


def original_of(film: Subject) -> tuple[str, str]:
    """The original title and its language; the English label where none is recorded."""
    for title in film.titles:
        if title.role == "original":
            return clean(title.text), tag(title.lang)
    return clean(film.label), ""


def _named(statements: tuple[Statement, ...]) -> tuple[tuple[str, str], ...]:
    found = {s.value: clean(s.text) for s in reversed(statements)}
    return tuple((id_, found[id_]) for id_ in dict.fromkeys(s.value for s in statements))


def _traits(
    film: Subject, catalogue: Catalogue, rarity: dict[tuple[str, str], float]
) -> Iterator[tuple[str, str, str, float]]:
    from math import log2  # noqa: PLC0415 - films are digested only to publish

    for property_, weight in _WEIGHED.items():
        for id_, text in _named(film.all(property_))[:6]:
            key = (property_, id_)
            if key not in rarity:
                ((count,),) = catalogue.ask(
                    "SELECT count(*) FROM facet JOIN holds ON holds.facet = facet.number"
                    " WHERE facet.property = ? AND facet.value = ?",
                    key,
                )
                rarity[key] = log2(50_000 / count) if 1 < count <= _RARE else 0.0
            if rarity[key]:
                yield property_, id_, text, round(weight * rarity[key], 2)
