"""Clues: each compares one thing the entry says with one thing the record has, and says why.

A clue's name is what it rests on ("title", "year", "person", "author", "work", "cast", "place",
"prize", "country", "theme", "plot", "list"), so that a later stage can ask whether a match stands
without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kinoved.catalogue import Catalogue, Name, kindred
from kinoved.model import Clue, Subject
from kinoved.resolve import weights
from kinoved.resolve.query import Query
from kinoved.text import normalise, the, words

_MAKERS = ("director", "writer", "producer", "camera", "music", "editor")

_PLAIN_WORDS = frozenset(
    "about after against along also among another around because become becomes before behind being"
    " between both child children comes during each every film films finds first from have into"
    " later life lives makes more must only other over people several she some story that their"
    " them then there these they this those through time tries under until very what when where"
    " which while who whose will with without woman women world years young movie war".split()
)


def clues_for(
    film: Subject, name: Name | None, likeness: float, query: Query, catalogue: Catalogue
) -> tuple[Clue, ...]:
    """Every clue for or against `film` being what `query` looks for.

    `name` is the title by which the film was found (None where only the text led to it) and
    `likeness` how alike the two titles are, from 0 to 1.
    """
    found = list(_title(name, likeness))
    found.extend(_year(film, query.year))
    found.extend(_people(film, query, catalogue))
    found.extend(_sources(film, query, catalogue))
    found.extend(_cast(film, query))
    found.extend(_places(film, query))
    found.extend(_countries(film, query, catalogue))
    found.extend(_themes(film, query, catalogue))
    found.extend(_plot(film, query))
    return tuple(found)


def _title(name: Name | None, likeness: float) -> Iterator[Clue]:
    if name is None:
        return
    how = {
        "exact": f"the title is the recorded “{name.text}”",
        "article": f"the title is the recorded “{name.text}” but for the article",
        "roman": f"the title is another romanisation of “{name.text}”",
        "fuzzy": f"the title is close to the recorded “{name.text}”",
    }[name.scheme]
    points = weights.TITLE[name.scheme]
    yield Clue("title", points * likeness if name.scheme == "fuzzy" else points, how)


def _year(film: Subject, year: int | None) -> Iterator[Clue]:
    years = film.years
    if year is None or not years:
        return
    distance = min(abs(year - known) for known in years)
    listed = ", ".join(map(str, years[:4])) + (" …" if len(years) > 4 else "")
    if distance == 0:
        yield Clue("year", weights.YEAR_SAME, f"{year} is a year of this film ({listed})")
    elif distance == 1:
        yield Clue("year", weights.YEAR_NEAR, f"{year} is one year from the film's {listed}")
    else:
        points = weights.YEAR_FAR if distance <= 3 else weights.YEAR_WRONG
        yield Clue("year", points, f"{year} is {distance} years from the film's {listed}")


def _people(film: Subject, query: Query, catalogue: Catalogue) -> Iterator[Clue]:
    directors = set(film.values("director"))
    makers = {value for role in _MAKERS for value in film.values(role)}
    for person in query.people:
        ids = {name.subject for name in catalogue.named(person, "person")}
        key = normalise(person).split(" ")
        surname = {d for d in directors if normalise(catalogue.label(d)).split(" ")[-1] == key[-1]}
        if ids & makers or surname:
            yield Clue("person", weights.PERSON_NAMED, f"{person} is named and made this film")
        elif directors:
            yield Clue(
                "person",
                weights.PERSON_OTHER,
                f"{person} is named, and is not recorded as one who made this film",
            )
    shared = makers & query.mentioned("person")
    if shared:
        who = catalogue.label(sorted(shared, key=lambda p: (p not in directors, p))[0])
        points = weights.PERSON_IN_TEXT if shared & directors else weights.CAST_IN_TEXT
        yield Clue("person", points, f"the text names {who}, who made this film")


def _sources(film: Subject, query: Query, catalogue: Catalogue) -> Iterator[Clue]:
    works = film.values("based on")
    mentioned_works = query.mentioned("work") & set(works)
    people = query.mentioned("person")
    for work_id in works:
        work = catalogue.subject(work_id)
        if work is None:
            continue
        if work_id in mentioned_works and normalise(work.label) not in {
            normalise(t) for t in query.titles
        }:
            yield Clue("work", weights.SOURCE_WORK, f"the text names its source, {work.label}")
            return
        authors = people & set(work.values("author"))
        if authors:
            who = catalogue.label(sorted(authors)[0])
            yield Clue(
                "author", weights.SOURCE_AUTHOR, f"the text names {who}, author of its source"
            )
            return


def _cast(film: Subject, query: Query) -> Iterator[Clue]:
    actors = set(film.values("cast")) & query.mentioned("person")
    if actors:
        texts = {s.value: s.text for s in film.all("cast")}
        who = texts[sorted(actors)[0]]
        yield Clue("cast", weights.CAST_IN_TEXT, f"the text names {who}, who plays in it")
    if not query.prose:
        return
    spoken = {word.bare for word in words(query.prose) if query.prose[word.start].isupper()}
    titles = {normalise(title) for title in query.titles}
    for statement in film.all("cast"):
        role = statement.qualifier("role") or ""
        names = [w.bare for w in words(role) if len(w.bare) > 3 and role[w.start].isupper()]
        plain = not names or names[-1] in _PLAIN_WORDS or any(names[-1] in t for t in titles)
        if not plain and names[-1] in spoken:
            yield Clue("cast", weights.ROLE_IN_TEXT, f"the text names its character {role}")
            return


def _places(film: Subject, query: Query) -> Iterator[Clue]:
    places = query.mentioned("place") & {*film.values("filmed in")}
    countries = set(film.values("country"))
    places -= countries
    if places:
        texts = {s.value: s.text for s in film.all("filmed in")}
        yield Clue(
            "place",
            weights.PLACE_IN_TEXT,
            f"the text names {texts[sorted(places)[0]]}, where it was filmed",
        )
    prizes = query.mentioned("prize") & set(film.values("award"))
    if prizes:
        texts = {s.value: s.text for s in film.all("award")}
        yield Clue(
            "prize", weights.PRIZE_IN_TEXT, f"the text names its prize, {texts[sorted(prizes)[0]]}"
        )


def _countries(film: Subject, query: Query, catalogue: Catalogue) -> Iterator[Clue]:
    own = set(film.values("country"))
    if not own:
        return
    shared = own & set(query.countries)
    strange = {c for c in query.countries if not any(kindred(c, o, catalogue) for o in own)}
    if strange:
        which = " and ".join(sorted(the(catalogue.label(c)) for c in strange))
        points = weights.COUNTRY_OTHER if film.is_complete("country") else weights.COUNTRY_UNLISTED
        yield Clue(
            "country", points, f"the text speaks of {which}, which is not among its countries"
        )
    elif shared:
        which = catalogue.label(sorted(shared)[0])
        yield Clue(
            "country", weights.COUNTRY_STATED, f"the text speaks of {the(which)}, where it was made"
        )
    elif own & set(query.list_countries):
        which = catalogue.label(sorted(own & set(query.list_countries))[0])
        yield Clue("list", weights.LIST_COUNTRY, f"the list is about films of {the(which)}")


def _themes(film: Subject, query: Query, catalogue: Catalogue) -> Iterator[Clue]:
    own = set(film.values("theme"))
    shared = own & query.mentioned("theme")
    if shared:
        yield Clue(
            "theme",
            weights.THEME_SHARED,
            f"the text speaks of {catalogue.label(sorted(shared)[0])}",
        )
    elif own & set(query.list_themes):
        yield Clue("list", weights.LIST_THEME, "the film belongs to the theme of the list")


def _plot(film: Subject, query: Query) -> Iterator[Clue]:
    if not query.prose:
        return
    told = " ".join(
        [s.value for s in film.all("synopsis")]
        + [s.qualifier("reason") or "" for s in film.all("theme")]
        + [s.value for s in (*film.all("subject"), *film.all("set in"))]
    )
    record = _stems(told) - _stems(" ".join(query.titles))
    shared = sorted(record & _stems(query.prose))
    if len(shared) >= 2:
        points = min(weights.PLOT_SHARED, 0.4 * len(shared))
        yield Clue("plot", points, f"the text and the record share {', '.join(shared[:4])}")


_ENDING = re.compile(r"(?:ing|ers?|ed|es|s)$")


@lru_cache(maxsize=256)
def _stems(text: str) -> frozenset[str]:
    return frozenset(
        _ENDING.sub("", word.bare)
        for word in words(text)
        if len(word.bare) > 3 and word.bare not in _PLAIN_WORDS and not word.bare.isdigit()
    )
