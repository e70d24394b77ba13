"""Clues of title, year, people, country and kind: each compares one thing said with one recorded.

A clue's name is what it rests on ("title", "year", "person", "author", "work", "cast", "place",
"prize", "runtime", "country", "kind", "theme", "plot", "list", "period", "company", "renown"), so
that a later stage can ask whether a match stands without it. Its score is the log of how much
likelier the observation is for this film than for another one.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue, kindred
from kinoved.model import Clue, Subject
from kinoved.resolve import tables, weights
from kinoved.resolve.candidates import Titled
from kinoved.resolve.people import FULL, best_likeness, likeness_of_names, names_in
from kinoved.resolve.query import Query
from kinoved.text import the, title_keys

_MAKERS = ("writer", "producer", "camera", "music", "editor", "cast")


def clues_for(
    film: Subject, titled: Titled | None, query: Query, catalogue: Catalogue
) -> tuple[Clue, ...]:
    """Every clue of the heading for or against `film` being what `query` looks for.

    `titled` is the title by which the film was found, None where only the text led to it.
    """
    found = list(title_clues(film, titled, query))
    found.extend(year_clues(film, query.year))
    found.extend(people_clues(film, query, catalogue))
    found.extend(country_clues(film, query, catalogue))
    found.extend(kind_clues(film, query.kind))
    return tuple(found)


def title_clues(film: Subject, titled: Titled | None, query: Query) -> Iterator[Clue]:
    """How the title fits, and whether a second title of the heading is the film's too."""
    if titled is None:
        yield Clue("untitled", weights.CLUE["untitled"], "no recorded title is like the entry's")
        return
    how = {
        "exact": f"the title is the recorded “{titled.name.text}”",
        "article": f"the title is the recorded “{titled.name.text}” but for the article",
        "roman": f"the title is the recorded “{titled.name.text}” in another spelling",
        "main": f"the title is the recorded “{titled.name.text}” but for a subtitle",
        "part": f"the title shares its telling words with the recorded “{titled.name.text}”",
        "fuzzy": f"the title is close to the recorded “{titled.name.text}”",
    }[titled.scheme]
    key = title_keys(query.titles[0 if titled.first else -1])[1]
    points = tables.title_points(titled.scheme, titled.edits, key)
    points += tables.standing_points(len(film.statements))
    yield Clue("title", points, how)
    if titled.first and len(query.titles) > 1:
        known = {title_keys(title.text)[2]: title.text for title in film.titles}
        beside = [known[k] for t in query.titles[1:] if (k := title_keys(t)[2]) in known]
        if beside and title_keys(beside[0])[2] != title_keys(query.titles[0])[2]:
            yield Clue("title", weights.CLUE["second title"], f"“{beside[0]}” is a title of it too")


def year_clues(film: Subject, year: int | None) -> Iterator[Clue]:
    """How far the printed year is from the nearest dated event."""
    years = film.years
    bucket = tables.year_bucket(year, years)
    points = tables.year_points(bucket)
    if bucket == tables.NOT_GIVEN:
        return
    if bucket == tables.UNDATED:
        yield Clue("year", points, "no year of this film is recorded")
        return
    distance = min(abs((year or 0) - known) for known in years)
    listed = ", ".join(map(str, years[:4])) + (" …" if len(years) > 4 else "")
    reason = {
        0: f"{year} is a year of this film ({listed})",
        1: f"{year} is one year from the film's {listed}",
    }.get(distance, f"{year} is {distance} years from the film's {listed}")
    yield Clue("year", points, reason)


def people_clues(film: Subject, query: Query, catalogue: Catalogue) -> Iterator[Clue]:
    """Whether those named in the heading made the film; one clue, by the best and the worst."""
    names = [name for credit in query.people for name in names_in(credit)]
    if not names:
        return
    directors = film.values("director")
    others = [value for role in _MAKERS for value in film.values(role)]
    strangers = []
    best: tuple[int, str, bool] = (0, "", False)
    for name in names:
        directed = max((best_likeness(name, d, catalogue) for d in directors), default=0)
        if directed > best[0] or (directed and not best[2]):
            best = (directed, name, True)
        if directed:
            continue
        helped = max((_other_likeness(name, film, other) for other in others), default=0)
        if helped == FULL and not best[0]:
            best = (helped, name, False)
        elif not helped:
            strangers.append(name)
    level, who, directs = best
    if level:
        kind = "director named" if level == FULL else "surname named"
        yield Clue(
            "person",
            weights.CLUE[kind if directs else "maker named"],
            f"{who} is named and {'directed' if directs else 'worked on'} this film",
        )
    elif strangers and directors:
        yield Clue(
            "person",
            weights.CLUE["other named, indexed" if film.indexed else "other named"],
            f"{strangers[0]} is named, and is not recorded as one who made this film",
        )


def _other_likeness(name: str, film: Subject, id_: str) -> int:
    text = next((s.text for s in film.statements if s.value == id_), id_)
    return likeness_of_names(name, text)


def country_clues(film: Subject, query: Query, catalogue: Catalogue) -> Iterator[Clue]:
    """Whether the countries that heading, text or list state are the film's."""
    own = film.values("country")
    if not own:
        return
    shared = [c for c in query.countries if c in own]
    strange = [c for c in query.countries if not any(kindred(c, o, catalogue) for o in own)]
    if strange:
        which = " and ".join(sorted(the(catalogue.label(c)) for c in strange))
        kind = "other country" if film.is_complete("country") else "unlisted country"
        yield Clue(
            "country",
            weights.CLUE[kind],
            f"the text speaks of {which}, which is not among its countries",
        )
    elif shared:
        which = min(shared, key=lambda c: (tables.rate("country", c), c))
        yield Clue(
            "country",
            tables.rarity_points("country", which),
            f"the text speaks of {the(catalogue.label(which))}, where it was made",
        )
    elif promised := [c for c in query.list_countries if c in own]:
        yield Clue(
            "list",
            tables.rarity_points("country", promised[0]),
            f"the list is about films of {the(catalogue.label(promised[0]))}",
        )


def kind_clues(film: Subject, kind: str | None) -> Iterator[Clue]:
    """Whether the text calls the film what it is: a short, a series, a television film."""
    known = film.values("kind")
    if kind is None or not known:
        return
    if kind in known:
        yield Clue("kind", weights.CLUE[f"{kind} stated"], f"the text calls it a {kind}, as it is")
    else:
        yield Clue(
            "kind", weights.CLUE["other kind"], f"the text calls it a {kind}; it is a {known[0]}"
        )
