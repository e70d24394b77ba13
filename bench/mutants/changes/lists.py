"""The list is changed: its promise, its number, its order, or a film that is there twice."""

from __future__ import annotations

import random
from collections.abc import Callable

from bench.mutants.change import Change, Deal, Told
from bench.mutants.deal import Deck, Draft, Page
from bench.mutants.facts import ADJECTIVES
from kinoved.model import Subject
from kinoved.text import normalise

_THEMES = {
    "post-apocalyptic": "post-apocalyptic", "dystopia": "dystopian", "nuclear-war": "nuclear war",
    "space-travel": "space", "time-travel": "time travel",
}  # fmt: skip
_COUNTRIES = ("soviet-union", "japan", "poland", "italy", "france", "sweden", "czechoslovakia")
_FOREIGN = frozenset({"united-states", "australia", "canada", "mexico", "brazil", "argentina"})
"""States that were no part, heir or member of one of those."""


def _of_country(deck: Deck, rng: random.Random) -> Deal:
    country = rng.choice(_COUNTRIES)
    heading = rng.choice(("{count} {word} films", "The {count} best {word} films",
                          "{count} {word} films to see", "{count} great {word} films"))  # fmt: skip
    return _dealt(
        deck,
        ("country", country),
        heading.replace("{word}", ADJECTIVES[country]),
        lambda film: film.values("country") == (country,),
        lambda film: film.is_complete("country") and set(film.values("country")) <= _FOREIGN,
    )


def _of_period(deck: Deck, rng: random.Random) -> Deal:
    decade = rng.choice((1950, 1960, 1970, 1980))
    period = range(decade, decade + 10)
    heading = rng.choice(("{count} films of the {d}s", "The best films of the {d}s",
                          "{count} great films from the {d}s"))  # fmt: skip
    return _dealt(
        deck,
        ("period", str(decade)),
        heading.replace("{d}", str(decade)),
        lambda film: film.year in period,
        lambda film: min(abs(y - d) for y in film.years for d in period) > 5,
    )


def _of_theme(deck: Deck, rng: random.Random) -> Deal:
    theme = rng.choice(sorted(_THEMES))
    heading = rng.choice(("{count} {word} films", "The best {word} films"))
    return _dealt(
        deck,
        ("theme", theme),
        heading.replace("{word}", _THEMES[theme]),
        lambda film: any(
            s.value == theme and s.qualifier("grade") == "core" for s in film.all("theme")
        ),
        lambda film: len(film.values("theme")) > 1 and theme not in film.values("theme"),
    )


def _of_kind(deck: Deck, rng: random.Random) -> Deal:
    kind = rng.choice(("short", "television film"))
    return _dealt(
        deck,
        ("kind", kind),
        f"{{count}} {kind if kind != 'short' else 'short film'}s",
        lambda film: film.values("kind") == (kind,),
        lambda film: film.values("kind") == ("feature",),
    )


def _dealt(
    deck: Deck,
    promise: tuple[str, str],
    opening: str,
    keeps: Callable[[Subject], bool],
    breaks: Callable[[Subject], bool],
) -> Deal:
    """The deal of a promise; who keeps and who breaks it is looked up once."""
    if promise not in deck.deals:
        inside = [film for film in deck.films if keeps(film)]
        deck.deals[promise] = (inside, [film for film in deck.films if breaks(film)])
    return Deal(opening, *deck.deals[promise])


def scoped(deck: Deck, rng: random.Random) -> Deal:
    """A list that promises something, with the films that keep the promise and some that do not."""
    return rng.choice((_of_country, _of_period, _of_theme, _of_kind))(deck, rng)


def _left(page: Page, at: int, deck: Deck, rng: random.Random) -> int:
    """The outsider stands in the list already."""
    return at


def _disclaimed(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    draft = page.drafts[at]
    word = page.opening.split(" films")[0].split()[-1]
    draft.plot = rng.choice((
        f"Although not {word}, the film belongs here.",
        f"Though it is not a {word} film, it has to be named.",
        f"Not a {word} film, but close in spirit.",
    ))  # fmt: skip
    return at


def _again(title: Callable[[Subject, random.Random], str | None]) -> Callable[..., int | None]:
    """The film once more, at the end, under the title that `title` chooses."""

    def apply(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
        draft = page.drafts[at]
        assert draft.film is not None  # noqa: S101 - no change has befallen it yet
        other = title(draft.film, rng)
        if other is None:
            return None
        again = deck.draft(draft.film, rng, "", draft.heading, draft.body)
        page.drafts.append(
            Draft(draft.film, other, draft.year, draft.director, draft.heading, draft.body,
                  again.told, again.plot)
        )  # fmt: skip
        return len(page.drafts) - 1

    return apply


def _same_title(film: Subject, rng: random.Random) -> str | None:
    return film.label


def _other_title(film: Subject, rng: random.Random) -> str | None:
    known = normalise(film.label)
    titles = [t.text for t in film.titles if t.text.isascii() and normalise(t.text) != known]
    return rng.choice(titles) if titles else None


def _other_script(film: Subject, rng: random.Random) -> str | None:
    titles = [t.text for t in film.titles if not any("a" <= c.lower() <= "z" for c in t.text)]
    titles = [title for title in titles if any(c.isalpha() for c in title)]
    return rng.choice(titles) if titles else None


def _counted(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    number = len(page.drafts) + rng.choice((-2, -1, 1, 2))
    page.opening = rng.choice((f"{number} films to see", f"These {number} films are worth it."))
    return at


def _broken_off(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    last = page.drafts[-1]
    for draft in page.drafts:
        draft.body = "Description: {plot}{first}\nFact: {rest}\n"
    end = len(last.told[-1].text)
    page.cut = end - min(end // 2, 20) + 1
    return len(page.drafts) - 1


def _numbered_twice(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    for number, draft in enumerate(page.drafts, 1):
        draft.heading = "{number}. {title} ({year})"
        draft.number = number - 1 if number > at and number > 1 else number
    return at


def _shuffled(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
    film = page.drafts[at]
    rng.shuffle(page.drafts)
    return page.drafts.index(film)


def _any(film: Subject, deck: Deck) -> bool:
    return True


CHANGES = (
    Change("outside the country", Told.ERROR, _any, _left, deal=_of_country),
    Change("outside the country, disclaimed", Told.TRUE, _any, _disclaimed, deal=_of_country),
    Change("outside the period", Told.REVIEW, _any, _left, deal=_of_period),
    Change("outside the theme", Told.REVIEW, _any, _left, deal=_of_theme),
    Change("outside the kind", Told.REVIEW, _any, _left, deal=_of_kind),
    Change("twice, same title", Told.ERROR, _any, _again(_same_title)),
    Change("twice, other title", Told.ERROR, _any, _again(_other_title)),
    Change("twice, other script", Told.ERROR, _any, _again(_other_script)),
    Change("number promised", Told.REVIEW, _any, _counted, whole=True),
    Change("broken off", Told.TRUE, _any, _broken_off),
    Change("numbered twice", Told.TRUE, _any, _numbered_twice),
    Change("other order", Told.TRUE, _any, _shuffled),
)
