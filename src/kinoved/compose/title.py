"""The title of a composed list: everything that the brief asks for, and no more than it holds."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.compose.themes import called, called_so, called_together
from kinoved.compose.values import Brief, Selection, Term
from kinoved.text import listing

_GENRES = {
    "silent film": "silent", "animation": "animated", "documentary": "documentary",
    "experimental film": "experimental", "children's film": "children's", "family film": "family",
    "teen film": "teenage", "anti-war film": "anti-war", "superhero film": "superhero",
}  # fmt: skip
"""Genres as they stand before "films"."""
_COLOURS = {"black and white": "black-and-white", "colour": "colour"}
_SCENERIES = {
    "sea": "by the sea", "mountains": "in the mountains", "desert": "in the desert",
    "islands": "on islands", "river": "by a river", "lake": "by a lake", "forest": "in forests",
    "steppe": "in the steppe", "snow": "in the snow", "village": "in villages",
    "ruins": "among ruins", "studio": "in a studio",
}  # fmt: skip
_ADJECTIVES = {
    "germany": "German", "hong-kong": "Hong Kong", "new-zealand": "New Zealand",
    "singapore": "Singaporean", "slovenia": "Slovenian", "syria": "Syrian",
}  # fmt: skip
"""Those that records lack, "German" because it is a director's name too."""
_DECADE = 10
_OSCARS = "academy-award"


def title_of(brief: Brief, selection: Selection, catalogue: Catalogue) -> str:
    """A title that says what was asked for and how many films there are."""
    found = len(selection.chosen)
    core = sum(1 for c in selection.chosen if c.belonging and c.belonging.grade == "core")
    narrowed = _narrowed(brief)
    many = str(found) if found > 1 else "One" if found else "No"
    before = " ".join(
        part for part in (*_marks(brief), _where(brief, catalogue), *_sorts(brief)) if part
    )
    behind = " ".join((*_behind(brief, catalogue, narrowed), *_when(brief)))
    noun = "film" if found == 1 else "films"
    theme = ""
    if brief.themes:
        told = called_so(narrowed[1]) if narrowed else called_together(brief.themes, catalogue)
        if core == found:
            before = " ".join(part for part in (before, told.before) if part)
            noun = told.noun if found == 1 else told.nouns
            theme = told.behind
        else:
            theme = f"in and around {told.topic}"
    return " ".join(part for part in (many, before, noun, theme, behind) if part)


def _narrowed(brief: Brief) -> tuple[Term, str] | None:
    """A topic that stands right before the theme in the brief, and both: nuclear catastrophe."""
    themes = [term for term in brief.terms if term.property == "theme" and not term.denied]
    if len(themes) != 1:
        return None
    for term in brief.terms:
        if term.property != "about" or term.denied or not term.text.isascii():
            continue
        for both in (f"{term.text} {themes[0].text}", f"{themes[0].text} {term.text}"):
            if both in brief.text:
                return term, both
    return None


def adjective_of(id_: str, catalogue: Catalogue) -> str:
    """The word for what is of the place with this id: Soviet; its name where none is known."""
    place = catalogue.subject(id_)
    found = place.all("adjective") if place else ()
    english = [s.value for s in found if s.qualifier("lang") in {None, "en"}]
    return english[0] if english else _ADJECTIVES.get(id_) or catalogue.label(id_)


def has_adjective(id_: str, catalogue: Catalogue) -> bool:
    """Whether `adjective_of` gives a word that can stand before "film"."""
    return id_ in _ADJECTIVES or adjective_of(id_, catalogue) != catalogue.label(id_)


def refusals(brief: Brief, catalogue: Catalogue) -> list[str]:
    """What the brief refuses, each as the films that are left out: American films."""
    told = [f"{adjective_of(id_, catalogue)} films" for id_ in brief.refused("country")]
    told += [f"films by {catalogue.label(id_)}" for id_ in brief.refused("director")]
    told += [called(id_, catalogue).counted(2) for id_ in brief.refused("theme")]
    told += [f"films in {colour}" for colour in brief.refused("colour")]
    told += [f"films of the genre {genre}" for genre in brief.refused("genre")]
    return told


def _where(brief: Brief, catalogue: Catalogue) -> str:
    joined = "and" if brief.together else "or"
    return listing([adjective_of(id_, catalogue) for id_ in brief.countries], joined)


def _marks(brief: Brief) -> Iterator[str]:
    yield from (_COLOURS[c] for c in brief.wanted("colour")[:1] if c in _COLOURS)
    yield from (f"{language}-language" for language in brief.wanted("language")[:1])


def _sorts(brief: Brief) -> Iterator[str]:
    """Genres and kinds, which stand next to the noun: Soviet animated films."""
    for genre in brief.wanted("genre"):
        yield _GENRES.get(genre, genre.removesuffix(" film"))
    yield from (kind.removesuffix(" film") for kind in brief.kinds if kind != "series")


def _behind(brief: Brief, catalogue: Catalogue, narrowed: tuple[Term, str] | None) -> Iterator[str]:
    if brief.directors:
        yield f"by {_labels(brief.directors, catalogue)}"
    if "female" in brief.wanted("gender"):
        yield "directed by women"
    if brief.wanted("author"):
        yield f"based on works by {_labels(brief.wanted('author'), catalogue)}"
    if brief.wanted("person"):
        yield f"with {_labels(brief.wanted('person'), catalogue)}"
    if brief.wanted("studio"):
        yield f"made at {_labels(brief.wanted('studio'), catalogue, 'or')}"
    prizes = brief.wanted("award")
    if prizes:
        several = len(prizes) > 1 and all(id_.startswith(_OSCARS) for id_ in prizes)
        won = "an Academy Award" if several else f"the {catalogue.label(prizes[0])}"
        yield f"that won {won}"
    places = [catalogue.label(id_) for id_ in brief.wanted("filmed in")[:2]]
    places += [_SCENERIES[kind] for kind in brief.wanted("scenery")]
    if places:
        bare = places[0] in _SCENERIES.values()
        yield f"shot {'' if bare else 'in '}{listing(places, 'or')}"
    for term in brief.terms:
        if narrowed and term is narrowed[0]:
            continue
        if term.property in {"about", "set in"} and not term.denied and term.text.isascii():
            opening = "" if term.property == "set in" else "about "
            yield f"{opening}{term.text}"


def _labels(ids: tuple[str, ...], catalogue: Catalogue, joined: str = "and") -> str:
    return listing([catalogue.label(id_) for id_ in ids[:3]], joined)


def _when(brief: Brief) -> Iterator[str]:
    first, last = brief.first, brief.last
    if first is not None and last is not None:
        if first % _DECADE == 0 and last == first + _DECADE - 1:
            yield f"of the {first}s"
        else:
            yield f"of {first}" if first == last else f"from {first} to {last}"
    elif first is not None:
        yield f"since {first}"
    elif last is not None:
        yield f"before {last + 1}"
