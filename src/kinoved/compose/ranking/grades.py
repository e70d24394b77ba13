"""How a film belongs to a theme: core, adjacent, parallel or influence, and why.

In this order, the first that speaks: the grade in the film's record; its genre, or a data set, that
names the theme; a neighbouring theme, one grade lower; words of the theme in its subject or
synopsis. Only the first two are direct.
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

from kinoved.catalogue import Catalogue
from kinoved.compose.values import GRADES, Belonging, Brief, Sentence
from kinoved.model import Statement, Subject
from kinoved.text import listing, normalise

_TEXTS = ("subject", "synopsis")
_LEAST_WORD = 4
_WIDER = 4
"""A field with so many times the films of a theme is wider: to be of it tells nothing of the theme.
Comedies are not nearly satires, nor is science fiction nearly about time travel."""
_LEAST_FILMS = 10
"""So few films are no measure of how wide a theme is."""


def belongs(film: Subject, brief: Brief, catalogue: Catalogue) -> Belonging | None:
    """How `film` belongs to every theme asked for; None where one is not recorded."""
    found = [belongs_to(film, theme, catalogue) for theme in brief.themes]
    known = [belonging for belonging in found if belonging is not None]
    if not known or len(known) < len(found):
        return None
    worst = max(known, key=lambda belonging: GRADES.index(belonging.grade))
    return Belonging(worst.grade, worst.reason, all(b.direct for b in known))


def belongs_to(film: Subject, theme: str, catalogue: Catalogue) -> Belonging | None:
    """How `film` belongs to `theme`, or None."""
    asked = catalogue.subject(theme)
    if asked is None:
        return None
    own = [s for s in film.all("theme") if s.value == theme]
    graded = [s for s in own if s.qualifier("grade")]
    if graded:
        best = min(graded, key=lambda s: GRADES.index(s.qualifier("grade") or "core"))
        reason = best.qualifier("reason") or "so recorded"
        return Belonging(best.qualifier("grade") or "core", Sentence.of(_said(reason), best), True)
    own += [s for s in film.all("filed under") if s.value == theme]
    filed = own or [s for s in film.all("genre") if s.value in genres_of(theme, catalogue)]
    if filed:
        return Belonging("core", Sentence.of(_filed(filed, asked.label), *filed), True)
    filed = list(_beside(film, theme, catalogue))
    if filed:
        return Belonging("core", Sentence.of(_filed(filed, asked.label), *filed), True)
    return _by_neighbour(film, asked, catalogue) or _by_words(film, asked, catalogue)


def genres_of(theme: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The genres that are the theme under another name: western, "war film", horror."""
    known = _GENRES.setdefault(catalogue, {})
    if theme not in known:
        names = {_bare(name) for name in names_of(theme, catalogue)}
        known[theme] = tuple(genre for genre in _genres(catalogue) if _bare(genre) in names)
    return known[theme]


def _bare(name: str) -> str:
    return normalise(name).removesuffix(" film")


def names_of(theme: str, catalogue: Catalogue) -> tuple[str, ...]:
    """What the theme is called, in every language."""
    subject = catalogue.subject(theme)
    if subject is None:
        return ()
    return tuple(dict.fromkeys((*subject.values("name"), *subject.values("word"))))


def neighbours(theme: Subject, catalogue: Catalogue) -> tuple[Statement, ...]:
    """The relations of `theme` to themes that name it in return and are no wider fields.

    A theme at whose core this one lies is such a field: every western is a historical film.
    """
    found = []
    for relation in theme.all("related"):
        near = catalogue.subject(relation.value)
        back = [s for s in near.all("related") if s.value == theme.id] if near else []
        if back and (relation.qualifier("grade") == "core" or back[0].qualifier("grade") != "core"):
            found.append(relation)
    if not found:
        return ()
    wide = _WIDER * max(_films(theme.id, catalogue), _LEAST_FILMS)
    return tuple(relation for relation in found if _films(relation.value, catalogue) <= wide)


def _films(theme: str, catalogue: Catalogue) -> int:
    """How many films hold the theme, counted once for as long as the catalogue is open."""
    counts = _COUNTS.setdefault(catalogue, {})
    if theme not in counts:
        query = (
            "SELECT count(*) FROM holds JOIN facet ON facet.number = holds.facet"
            " WHERE facet.property = 'theme' AND facet.value = ?"
        )
        ((counts[theme],),) = catalogue.ask(query, (theme,))
    return counts[theme]


_GENRES: WeakKeyDictionary[Catalogue, dict[str, tuple[str, ...]]] = WeakKeyDictionary()
_COUNTS: WeakKeyDictionary[Catalogue, dict[str, int]] = WeakKeyDictionary()


def words_of(theme: str, catalogue: Catalogue) -> tuple[str, ...]:
    """English names of the theme that a text may use: "nuclear war", not "war film"."""
    subject = catalogue.subject(theme)
    if subject is None:
        return ()
    english = [
        s.value.casefold()
        for p in ("name", "word")
        for s in subject.all(p)
        if s.qualifier("lang") == "en"
    ]
    bare = [name for name in english if not name.split()[-1].startswith(("film", "movie"))]
    return tuple(dict.fromkeys(name for name in bare if len(name) >= _LEAST_WORD))


def _by_neighbour(film: Subject, asked: Subject, catalogue: Catalogue) -> Belonging | None:
    for relation in neighbours(asked, catalogue):
        near = catalogue.subject(relation.value)
        for statement in (*film.all("theme"), *film.all("filed under")):
            if near is None or statement.value != near.id:
                continue
            # Films that are only near the neighbour are far from here.
            if (statement.qualifier("grade") or "core") == "core":
                reason = statement.qualifier("reason")
                said = f"{_said(near.label)[:-1]}, not {asked.label}" + (
                    f": {reason}." if reason else "."
                )
                return Belonging("adjacent", Sentence.of(said, statement, relation), False)
    return None


def _by_words(film: Subject, asked: Subject, catalogue: Catalogue) -> Belonging | None:
    for statement in (s for name in _TEXTS for s in film.all(name)):
        text = f" {normalise(statement.text)} "
        for word in words_of(asked.id, catalogue):
            if f" {normalise(word)} " in text:
                said = f"Its {statement.property} speaks of “{word}”."
                return Belonging("adjacent", Sentence.of(said, statement), False)
    return None


def _beside(film: Subject, theme: str, catalogue: Catalogue) -> list[Statement]:
    """The film's identifiers, where its record names no theme and a data set files it here."""
    if film.indexed or film.all("theme"):
        return []
    query = (
        "SELECT 1 FROM holds JOIN facet ON facet.number = holds.facet"
        " JOIN film ON film.number = holds.film"
        " WHERE facet.property = 'theme' AND facet.value = ? AND film.id = ?"
    )
    if not catalogue.ask(query, (theme, film.id)):
        return []
    return [s for name in ("wikidata", "imdb") for s in film.all(name)][:1]


def _filed(statements: list[Statement], label: str) -> str:
    if statements[0].property in {"wikidata", "imdb"}:
        return f"Filed under “{label}” by a data set; its record names no theme."
    if statements[0].property == "genre":
        return f"Its genre is {listing([s.text for s in statements[:2]])}."
    sources = dict.fromkeys(s.name for statement in statements for s in statement.sources)
    return f"Filed under “{label}” by {listing(list(sources)[:2])}."


def _said(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")


def _genres(catalogue: Catalogue) -> tuple[str, ...]:
    query = "SELECT value FROM facet WHERE property = 'genre' ORDER BY 1"
    return tuple(value for (value,) in catalogue.ask(query))
