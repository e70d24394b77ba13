"""Clues in the entry's own words: makers, source, cast, places, prizes, themes and plot."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from kinoved.catalogue import Catalogue
from kinoved.model import Clue, Subject
from kinoved.resolve import tables, weights
from kinoved.resolve.query import Query
from kinoved.text import normalise, words
from kinoved.text.runtimes import minutes_in

_MAKERS = ("director", "writer", "producer", "camera", "music", "editor")
_FIRST_UNSPACED = "\u3040"
"""The first sign of the scripts that set no spaces between words."""


def told_clues(film: Subject, query: Query, catalogue: Catalogue) -> Iterator[Clue]:
    """Every clue that description, fact and notes give for `film`.

    They come from one text and so come together: the strongest counts whole, the others less.
    """
    if not query.prose:
        return
    found = list(told_of_film(film, query, catalogue))
    strongest = max(found, key=lambda clue: clue.score, default=None)
    for clue in found:
        whole = clue is strongest
        yield clue if whole else Clue(clue.name, clue.score * weights.FURTHER, clue.reason)


def told_of_film(film: Subject, query: Query, catalogue: Catalogue) -> Iterator[Clue]:
    """Each clue of the text with the points that it has alone."""
    yield from maker_clues(film, query, catalogue)
    yield from source_clues(film, query, catalogue)
    yield from cast_clues(film, query)
    yield from place_clues(film, query)
    yield from runtime_clues(film, query)
    yield from theme_clues(film, query, catalogue)
    yield from plot_clues(film, query)


def maker_clues(film: Subject, query: Query, catalogue: Catalogue) -> Iterator[Clue]:
    """Whether the text names who made the film, beyond those that the heading names."""
    makers = [id_ for role in _MAKERS for id_ in film.values(role)]
    named = query.mentioned("person") | _unspaced(query.prose, makers, catalogue)
    if not named:
        return
    headed = {normalise(name) for name in query.people}
    for role in _MAKERS:
        for id_ in film.values(role):
            if id_ not in named:
                continue
            who = catalogue.label(id_)
            if normalise(who) in headed:
                continue
            kind = "director in text" if role == "director" else "maker in text"
            yield Clue("person", weights.CLUE[kind], f"the text names {who}, who made this film")
            return


def _unspaced(prose: str, people: Sequence[str], catalogue: Catalogue) -> frozenset[str]:
    """Which of `people` a text in Japanese or Chinese names; none where it is in other scripts."""
    if max(prose, default="") < _FIRST_UNSPACED:
        return frozenset()
    from kinoved.resolve.unspaced import named_in  # noqa: PLC0415 - most texts set spaces

    return named_in(prose, people, catalogue)


def source_clues(film: Subject, query: Query, catalogue: Catalogue) -> Iterator[Clue]:
    """Whether the text names the work that the film is after, or its author."""
    works, people = query.mentioned("work"), query.mentioned("person")
    for work_id in film.values("based on"):
        work = catalogue.subject(work_id)
        if work is None:
            continue
        if work_id in works and normalise(work.label) not in {normalise(t) for t in query.titles}:
            points = weights.CLUE["source in text"]
            yield Clue("work", points, f"the text names its source, {work.label}")
            return
        writers = work.values("author")
        authors = people & set(writers) or _unspaced(query.prose, writers, catalogue)
        if authors:
            who = catalogue.label(min(authors))
            points = weights.CLUE["author in text"]
            yield Clue("author", points, f"the text names {who}, author of its source")
            return


def cast_clues(film: Subject, query: Query) -> Iterator[Clue]:
    """Whether the text names an actor or a character of the film."""
    cast = film.all("cast")
    if not cast:
        return
    named = query.mentioned("person")
    actors = [s for s in cast if s.value in named]
    if actors:
        points = weights.CLUE["cast in text" if len(actors) == 1 else "much cast in text"]
        yield Clue("cast", points, f"the text names {actors[0].text}, who plays in it")
    spoken = _spoken(query.prose)
    titles = [normalise(title) for title in query.titles]
    for statement in cast:
        role = statement.qualifier("role") or ""
        names = [w.bare for w in words(role) if len(w.bare) > 3 and role[w.start].isupper()]
        plain = not names or names[-1] in plain_words() or any(names[-1] in t for t in titles)
        if not plain and names[-1] in spoken:
            points = weights.CLUE["role in text"]
            yield Clue("cast", points, f"the text names its character {role}")
            return


@lru_cache(maxsize=256)
def _spoken(prose: str) -> frozenset[str]:
    """The words that the text writes with a capital."""
    return frozenset(word.bare for word in words(prose) if prose[word.start].isupper())


def place_clues(film: Subject, query: Query) -> Iterator[Clue]:
    """Whether the text names where the film was shot, or a prize that it won."""
    for kind, property_, said in (
        ("place", "filmed in", "where it was filmed"), ("prize", "award", "a prize of it"),
    ):  # fmt: skip
        mentioned = query.mentioned(kind)
        shared = [s for s in film.all(property_) if s.value in mentioned] if mentioned else []
        countries = film.values("country") if shared else ()
        shared = [s for s in shared if s.value not in countries]
        if shared:
            yield Clue(
                kind, weights.CLUE[f"{kind} in text"], f"the text names {shared[0].text}, {said}"
            )


def runtime_clues(film: Subject, query: Query) -> Iterator[Clue]:
    """Whether the text gives the running time of the film, to the minute."""
    said = minutes_in(query.prose)
    for runtime in film.values("runtime") if said else ():
        if runtime in said:
            points = weights.CLUE["runtime in text"]
            yield Clue("runtime", points, f"the text gives its running time, {runtime} minutes")
            return


def theme_clues(film: Subject, query: Query, catalogue: Catalogue) -> Iterator[Clue]:
    """Whether text or list speak of a theme of the film; the rarer the theme, the more it tells."""
    own = film.values("theme")
    mentioned = query.mentioned("theme")
    shared = [theme for theme in own if theme in mentioned]
    promised = [theme for theme in own if theme in query.list_themes]
    if shared:
        theme = min(shared, key=_commonness)
        said = f"the text speaks of {catalogue.label(theme)}"
        yield Clue("theme", tables.rarity_points("theme", theme), said)
    elif promised:
        theme = min(promised, key=_commonness)
        said = "the film belongs to the theme of the list"
        yield Clue("list", tables.rarity_points("theme", theme), said)


def _commonness(theme: str) -> tuple[float, str]:
    return tables.rate("theme", theme), theme


def plot_clues(film: Subject, query: Query) -> Iterator[Clue]:
    """Whether text and record tell of the same things; words that many records use count less."""
    told = " ".join(
        [s.value for s in film.all("synopsis")]
        + [s.qualifier("reason") or "" for s in film.all("theme")]
        + [s.value for s in (*film.all("subject"), *film.all("set in"))]
    )
    if not told:
        return
    shared = (stems(told) & stems(query.prose)) - stems(" ".join(query.titles))
    weight = sum(0.5 if stem in frequent_stems() else 1.0 for stem in shared)
    bucket = bisect_right(weights.PLOT_STEPS, weight)
    if bucket:
        telling = sorted(shared, key=lambda stem: (stem in frequent_stems(), stem))
        said = f"the text and the record share {', '.join(telling[:4])}"
        yield Clue("plot", weights.PLOT[bucket - 1], said)


_ENDING = re.compile(r"(?:ing|ers?|ed|es|s)$")


@lru_cache(maxsize=256)
def stems(text: str) -> frozenset[str]:
    """The words of a text that may tell one film from another, without their endings."""
    found = {w for w in normalise(text).split(" ") if len(w) > 3 and not w.isdigit()}
    return frozenset(_ENDING.sub("", word) for word in found - plain_words()) - plain_words()


@cache
def plain_words() -> frozenset[str]:
    """Words and stems that stand in so many texts on films that they tell nothing."""
    return frozenset(weights.PLAIN_WORDS.split(" "))


@cache
def frequent_stems() -> frozenset[str]:
    """Stems that many records share and that tell half as much as others."""
    return frozenset(weights.FREQUENT_STEMS.split(" "))
