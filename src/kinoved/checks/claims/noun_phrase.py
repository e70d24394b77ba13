"""Noun phrases about the film: "this harrowing 1985 Soviet war drama", "an American TV movie"."""

from __future__ import annotations

from kinoved.checks.claims.grammar import Bindings, Scene
from kinoved.checks.claims.languages.en import LANGUAGE
from kinoved.checks.claims.sentences import Token
from kinoved.checks.claims.slots import nations
from kinoved.value import value

_DETERMINERS = frozenset("a an the this his her".split())
_PLAIN = frozenset(
    "harrowing haunting bleak stark classic epic landmark celebrated acclaimed renowned famous"
    " great powerful poetic philosophical surreal visionary seminal influential ambitious rare"
    " remarkable unforgettable brutal grim dark quiet slow meditative metaphysical moving poignant"
    " devastating chilling intense stunning masterful legendary iconic cult underrated overlooked"
    " forgotten little known award winning prize prizewinning critically internationally widely"
    " major full feature length two part anti war science fiction sci fi historical psychological"
    " political nuclear post apocalyptic dystopian apocalyptic disaster satirical allegorical"
    " existential experimental live action big budget silent sound wartime romantic crime horror"
    " comedy black adventure period fantasy biographical documentary coming age road unique"
    " fascinating gripping compelling late early eerie disturbing hypnotic".split()
) - {"black"}
_COLOUR = {
    ("black", "and", "white"): "black and white",
    ("monochrome",): "black and white",
    ("colour",): "colour",
    ("color",): "colour",
}
_KINDS = {
    ("tv", "movie"): "television film",
    ("tv", "film"): "television film",
    ("television", "movie"): "television film",
    ("television", "film"): "television film",
    ("television", "drama"): "television film",
    ("tv", "drama"): "television film",
    ("telefilm",): "television film",
    ("miniseries",): "miniseries",
    ("tv", "miniseries"): "miniseries",
    ("television", "miniseries"): "miniseries",
    ("mini", "series"): "miniseries",
    ("tv", "series"): "television series",
    ("television", "series"): "television series",
    ("short", "film"): "short",
    ("animated", "short"): "short",
}
_NOUNS = LANGUAGE.film_nouns | {"comedy", "coproduction", "mystery", "fable", "satire", "horror"}


ENDS = _NOUNS | {"co"} | {key[-1] for key in _KINDS}
"""Words of which every noun phrase has one."""
_OPENING = frozenset(key[0] for key in (*_COLOUR, *_KINDS))


@value
class Told:
    """A claim that a phrase makes: which type, what its slots read, and its tokens."""

    type: str
    bound: Bindings
    first: int
    end: int


@value
class NounPhrase:
    """A noun phrase that means a film: where it ends, its determiner, the claims in it."""

    end: int
    determiner: str
    told: tuple[Told, ...]


def noun_phrase(scene: Scene, at: int) -> NounPhrase | None:
    """The noun phrase that begins at token `at` and ends in a word for one film, or None."""
    tokens, limit = scene.tokens, scene.limit
    place = at
    determiner = ""
    if tokens[place].key in _DETERMINERS:
        determiner = tokens[place].key
        place += 1
    told: list[Told] = []
    while place < limit and place < at + 14:
        token = tokens[place]
        if place > at and token.hard and "," not in token.gap:
            return None
        kind = _told_at(_KINDS, tokens, place)
        if kind is not None and place + len(kind) <= limit:
            end = place + len(kind)
            told.append(Told("kind-claim", (("kind", _KINDS[kind]),), place, end))
            return NounPhrase(end, determiner, tuple(told))
        colour = _told_at(_COLOUR, tokens, place)
        if colour is not None:
            end = place + len(colour)
            told.append(Told("colour-claim", (("colour", _COLOUR[colour]),), place, end))
            place = end
            continue
        found = nations(scene, place)
        if found:
            end, bound = found[-1]
            told.append(Told("country-claim", bound, place, end))
            place = end
            continue
        prize = scene.names.at("prize", place)
        if prize is not None and prize[0] < limit and tokens[prize[0]].key in {"winning", "winner"}:
            told.append(Told("award-claim", (("prize", prize[1]),), place, prize[0] + 1))
            place = prize[0] + 1
            continue
        if token.key.isdigit() and len(token.key) == 4 and 1880 <= int(token.key) <= 2099:
            told.append(
                Told("year-claim", (("year", int(token.key)), ("how", "of")), place, place + 1)
            )
            place += 1
            continue
        if token.key == "co" and place + 1 < limit and tokens[place + 1].key == "production":
            return NounPhrase(place + 2, determiner, tuple(told))
        noun = token.key in _NOUNS and not (
            place + 1 < limit
            and tokens[place + 1].key in _NOUNS
            and not tokens[place + 1].hard
            and tokens[place + 1].key not in {"production", "work"}
        )
        if noun:
            return NounPhrase(place + 1, determiner, tuple(told))
        if token.key in _PLAIN or token.key in _NOUNS:
            place += 1
            continue
        return None
    return None


def _told_at(
    table: dict[tuple[str, ...], str], tokens: tuple[Token, ...], at: int
) -> tuple[str, ...] | None:
    """The first words of `table` that stand at `at`, or None."""
    if tokens[at].key not in _OPENING:
        return None
    return next((k for k in table if tuple(t.key for t in tokens[at : at + len(k)]) == k), None)
