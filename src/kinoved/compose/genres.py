"""What a film of a genre is called: a comedy, a horror film."""

from __future__ import annotations

from kinoved.model import Statement, Subject

_FILMS = frozenset(
    ["anime", "martial arts", "dystopian", "detective", "post-apocalyptic", "science fiction",
     "horror", "action", "crime", "romance", "adventure", "fantasy", "mystery", "cyberpunk"]
)  # fmt: skip
"""Genres that stand before "film"."""
_NOUNS = {"animation": "animated film", "fairy tale": "fairy-tale film"}
"""Genres whose films are called by another word; others are called by their own."""
_OWN_NOUNS = (
    "film",
    "comedy",
    "drama",
    "thriller",
    "western",
    "musical",
    "satire",
    "parody",
    "documentary",
    "film noir",
)
_UNTOLD = frozenset({"LGBT", "drama", "silent film", "art film"})
"""Genres that tell a reader little, or that data sets give to too many films."""


def genre_of(film: Subject) -> tuple[str, Statement] | None:
    """What the film is called by its most telling genre, and the statement; None without one.

    The genre that most sources name comes first, since data sets err about single ones.
    """
    found = [s for s in film.all("genre") if s.text not in _UNTOLD and noun_of(s.text)]
    found = found or [s for s in film.all("genre") if s.text == "drama"]
    if not found:
        return None
    best = max(found, key=lambda s: len(s.sources))
    return noun_of(best.text), best


def noun_of(genre: str) -> str:
    """The word for a film of `genre`; empty where none is known."""
    if genre in _FILMS:
        return f"{genre} film"
    return _NOUNS.get(genre) or (genre if genre.endswith(_OWN_NOUNS) else "")
