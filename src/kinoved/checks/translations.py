"""Whether a title is a film's own or the one under which it is shown in another language.

A remake is mostly shown abroad under the title of the film it remakes, and of many films the
catalogue has the foreign titles of one making only. So a translated title alone does not tell
that a film of another year does not exist.
"""

from __future__ import annotations

from kinoved.model import Subject, Title
from kinoved.text import normalise, without_article

_OF_EVERY_FILM = frozenset({"en", "und"})
"""Languages whose titles the catalogue has of nearly every film, so that they tell films apart."""


def only_a_translation(film: Subject, title: str) -> bool:
    """Whether `title` is a title of `film`, but neither its original, English nor romanised one."""
    from kinoved.catalogue.cldr import language_name  # noqa: PLC0415 - few lists come to this

    wanted = normalise(without_article(title))
    named = [t for t in film.titles if normalise(without_article(t.text)) == wanted]
    own = {_language(t) for t in film.titles if t.role == "original"}
    spoken = set(film.texts("language"))
    return bool(named) and all(
        _language(t) not in own | _OF_EVERY_FILM
        and "Latn" not in t.lang
        and language_name(_language(t)) not in spoken
        for t in named
    )


def _language(title: Title) -> str:
    return title.lang.split("-")[0]
