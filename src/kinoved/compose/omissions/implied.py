"""What a list is about: what it promises of itself, else what most of its films have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kinoved.catalogue import Catalogue
from kinoved.compose.brief import brief_of
from kinoved.compose.ranking import belongs_to
from kinoved.compose.values import Brief, Term
from kinoved.errors import UsageError
from kinoved.model import Report, Subject

_MOST = 0.6
"""From this share of the films on, what they have in common is taken for the list's."""
_LEAST_FILMS = 3
_THEMES = 2


def implied_brief(report: Report, catalogue: Catalogue) -> Brief:
    """The brief that the list of `report` answers.

    Raises UsageError where neither its words nor its films tell.
    """
    title = report.list.title or report.list.introduction
    brief = brief_of(report.list.scope, title.text if title else "", report.works)
    if brief.terms or brief.first is not None or brief.last is not None:
        return brief
    films = [match.film for match in report.matches if match.film is not None]
    terms = [*_themes(films, catalogue), *_country(films, catalogue)]
    if len(films) < _LEAST_FILMS or not terms:
        raise UsageError(
            "The list does not say what it is about, and its films have too little in common: give "
            "it a title such as “Ten Soviet post-apocalyptic films”."
        )
    return Brief(brief.text, brief.count, tuple(terms))


def _themes(films: list[Subject], catalogue: Catalogue) -> list[Term]:
    """The themes most films are core to; the rarer in the catalogue, the more they say."""
    counted = Counter(theme for film in films for theme in dict.fromkeys(film.values("theme")))
    shared = [
        theme
        for theme in counted
        if _share(
            (b is not None and b.direct and b.grade == "core"
             for film in films for b in (belongs_to(film, theme, catalogue),)), len(films)
        )
    ]  # fmt: skip
    shared.sort(key=lambda theme: (_filed(theme, catalogue), theme))
    return [Term("theme", (theme,), catalogue.label(theme)) for theme in shared[:_THEMES]]


def _country(films: list[Subject], catalogue: Catalogue) -> list[Term]:
    counted = Counter(c for film in films for c in dict.fromkeys(film.values("country")))
    for country, _ in counted.most_common(1):
        if _share((country in film.values("country") for film in films), len(films)):
            return [Term("country", (country,), catalogue.label(country))]
    return []


def _share(held: Iterable[bool], films: int) -> bool:
    return sum(held) >= _MOST * films


def _filed(theme: str, catalogue: Catalogue) -> int:
    query = (
        "SELECT count(*) FROM holds JOIN facet ON facet.number = holds.facet"
        " WHERE facet.property = 'theme' AND facet.value = ?"
    )
    ((films,),) = catalogue.ask(query, (theme,))
    return int(films)
