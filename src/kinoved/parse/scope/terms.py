"""Countries and themes named in a title or introduction, without those that are no promise."""

from __future__ import annotations

import re

from kinoved.catalogue import Catalogue
from kinoved.parse.introduction import film_word
from kinoved.parse.scope.nationality import japanese_states, state_of
from kinoved.text import words
from kinoved.value import value

_ERA = re.compile(r"[\s-]+(?:eras?|years|period|days|times)\b", re.IGNORECASE)
_LAND = re.compile(r"\s+(?:West|Far West|frontier|South|Dream)\b")
"""What makes a country's adjective part of a name: the American West."""
_DENIED = re.compile(
    r"""(?:\b(?:not|non|never|unlike|isn['’]t|aren['’]t|anti|post|pre|ex|former|formerly
        |besides|than|nicht|não|kein\w*|не)\b[\s-]*(?:\w+\s){0,2})$""",
    re.VERBOSE | re.IGNORECASE,
)
_EXCLUDED = re.compile(
    r"""\b(?:(?:left|leav(?:e|es|ing))\ out|exclud(?:e|ed|es|ing)|omit(?:s|ted|ting)?)\b
        |\b(?:outside|beyond|without|except(?:ing)?|other\ than|apart\ from|instead\ of|save\ for
        |außer(?:halb)?|ohne|jenseits|fuera\ de|m[aá]s\ all[aá]|excepto|salvo|sin|fora\ d[aeo]s?
        |exceto|sem|al[eé]m|hors|sauf|sans|fuori|tranne|senza|s?poza|oprócz|bez
        |вне|кроме|без|помимо|за\ пределами)\b[^:;,–—]*$""",
    re.VERBOSE | re.IGNORECASE,
)
"""What says, before a country or theme, that its films are not in the list."""
_EXCLUDED_BEHIND = re.compile(
    r"\s*(?:以外|を除|[\w\s]{0,20}\b(?:excluded|excepted|aside|left out)\b)", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?…。！？]+[\"'”’»)]*(?=\s|$|[^\x00-\x7f])|\n+")
_STATES = frozenset(["state", "republic"])


@value
class Term:
    """A country, theme or kind named in a text.

    `adjective` tells a country's adjective (Soviet) from its name; `sentence` is the number of the
    sentence; `of_films` whether that sentence speaks of films.
    """

    id: str
    kind: str
    start: int
    end: int
    adjective: bool
    sentence: int
    of_films: bool


def sentences_of(text: str) -> list[tuple[int, int]]:
    """The places of the sentences of `text`, in order."""
    found = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        found.append((start, end.end()))
        start = end.end()
    found.append((start, len(text)))
    return found


def terms_in(text: str, catalogue: Catalogue) -> tuple[Term, ...]:
    """The countries and themes that `text` names, in order, denials and eras left out."""
    sentences = sentences_of(text)
    of_films = [film_word().search(text, *place) is not None for place in sentences]
    found = _from_catalogue(text, catalogue)
    taken = {start for start, _, _, _, _ in found}
    for word in words(text):
        if word.start not in taken and not any(s <= word.start < e for s, e, _, _, _ in found):
            state = state_of(word.bare if word.bare.isascii() else text[word.start : word.end])
            if state is not None:
                found.append((word.start, word.end, state, "country", True))
    found += [(s, e, id_, "country", True) for s, e, id_ in japanese_states(text)]
    terms = []
    for start, end, id_, kind, adjective in sorted(found):
        if _DENIED.search(text[max(0, start - 40) : start]):
            continue
        if kind == "theme" and _ERA.match(text, end):
            continue
        if kind == "country" and _LAND.match(text, end):
            continue
        index = next(
            i for i, (_, last) in enumerate(sentences) if start < last or last == len(text)
        )
        first, last = sentences[index]
        if _EXCLUDED.search(text[first:start]) or _EXCLUDED_BEHIND.match(text[end:last]):
            continue
        terms.append(Term(id_, kind, start, end, adjective, index, of_films[index]))
    return tuple(terms)


def _from_catalogue(text: str, catalogue: Catalogue) -> list[tuple[int, int, str, str, bool]]:
    found = []
    for mention in catalogue.mentions(text, ("place", "theme")):
        adjectives = [n for n in mention.names if n.kind == "place" and n.role == "adjective"]
        places = [n.subject for n in adjectives] or [
            id_ for id_ in mention.of("place") if _is_state(id_, catalogue)
        ]
        if places:
            found.append((mention.start, mention.end, places[0], "country", bool(adjectives)))
        elif themes := mention.of("theme"):
            found.append((mention.start, mention.end, themes[0], "theme", False))
    return found


def _is_state(id_: str, catalogue: Catalogue) -> bool:
    place = catalogue.subject(id_)
    return place is not None and not _STATES.isdisjoint(place.values("kind"))
