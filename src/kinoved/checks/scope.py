"""Whether a film is what the list promises: its country with its history, and its themes."""

from __future__ import annotations

from kinoved.catalogue import Catalogue, kindred
from kinoved.catalogue.states import commonly_called
from kinoved.model import FilmList, Match, Subject


def in_countries(film: Subject, film_list: FilmList) -> bool | None:
    """Whether one of the film's countries is promised; None when nothing is promised or known."""
    promised = {term.id for term in film_list.scope.countries}
    own = set(film.values("country"))
    made_at = set(film.values("studio"))
    if promised & own:
        return True
    # A Soviet film in Estonian, or made at Tallinnfilm, is commonly called Estonian, and any West
    # German one German.
    spoken = set(film.values("language")) | {t.lang for t in film.titles if t.role == "original"}
    for union, languages, studios in commonly_called(sorted(promised)):
        if union in own and not languages and not studios:
            return True
        at_home = not made_at.isdisjoint(studios)
        if at_home and (union in own or not own):
            return True
        if union in own and not spoken.isdisjoint(languages):
            return True
    return False if promised and own else None


def kindred_country(film: Subject, film_list: FilmList, catalogue: Catalogue) -> bool:
    """Whether the film's state and a promised one belong together: republic, member, successor."""
    promised = [term.id for term in film_list.scope.countries]
    return any(kindred(p, own, catalogue) for p in promised for own in film.values("country"))


def theme_grade(film: Subject, film_list: FilmList) -> str | None:
    """The film's best recorded grade for a promised theme: core, adjacent, parallel, influence."""
    promised = {term.id for term in film_list.scope.themes}
    order = ("core", "adjacent", "parallel", "influence")
    stated = (s.qualifier("grade") for s in film.all("theme") if s.value in promised)
    grades = [grade for grade in stated if grade is not None]
    if grades:
        return min(grades, key=order.index)
    # What a source lists under the theme bears the promise out, and denies no other theme.
    return "core" if promised & set(film.values("filed under")) else None


def count_in_scope(
    film_list: FilmList, matches: tuple[Match, ...]
) -> tuple[int | None, int | None, int | None]:
    """Distinct films that are of a promised country, core to a promised theme, and both.

    None where the list promises no country or theme; a country that it only mentions is no promise.
    Only certain and likely matches count.
    """
    films = {match.film.id: match.film for match in matches if match.film is not None}
    by_country = {id_ for id_, film in films.items() if in_countries(film, film_list)}
    by_theme = {
        id_
        for id_, film in films.items()
        if theme_grade(film, film_list) == "core" or _of_that_genre(film, film_list)
    }
    scope = film_list.scope
    promises = bool(scope.countries) and all(term.strict for term in scope.countries)
    countries = len(by_country) if promises else None
    themes = len(by_theme) if scope.themes else None
    if promises and scope.themes:
        return countries, themes, len(by_country & by_theme)
    return countries, themes, countries if promises else themes


def _of_that_genre(film: Subject, film_list: FilmList) -> bool:
    """Whether a genre of the film is a promised theme by name: science fiction, "war film"."""
    themes = {term.id.replace("-", " ") for term in film_list.scope.themes}
    return any(genre.removesuffix(" film") in themes for genre in film.values("genre"))
