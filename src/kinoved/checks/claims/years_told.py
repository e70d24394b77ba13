"""A recorded year that a sentence gives the film beside a word for it: "his 1976 dystopia".

A year by itself may be that of anything; beside a word for a film, or behind one for its making or
showing, it is the film's own where the record has it. Nothing here speaks against a list. English
only.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.claims.grammar import Scene, soft
from kinoved.checks.claims.makers import CREATIONS
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.reader import Reader
from kinoved.checks.claims.sentences import Token
from kinoved.checks.claims.support import Offered, supported
from kinoved.model import Claim, Entry, Match, Passage

_FILMS = CREATIONS | frozenset("release series serial show".split())
_SHOWN = frozenset(
    "made shot filmed produced completed finished released premiered opened shown seen screened"
    " broadcast aired appeared debuted came".split()
)
_BEFORE = frozenset(
    "in of from until till only by since early late mid january february march april may june july"
    " august september october november december spring summer autumn fall winter christmas".split()
)
_NEAR = 3
"""Words, at most, between a year and the word for the film."""
_OWNING = 8
"""Words, at most, from the name of an owner to the year of what is his."""
_MAKING = 8
"""Words, at most, from a word for its making or showing to a year behind it."""


def years_told(
    passage: Passage,
    tokens: tuple[Token, ...],
    names: NameIndex,
    entry: Entry,
    match: Match,
    claims: list[Claim],
    reader: Reader,
) -> Iterator[Offered]:
    """Supported claims about years that no claim in `claims` tells, with their offsets."""
    dates = match.film.all("date") if match.film is not None else ()
    years = {statement.value[:4] for statement in dates}
    if not any(token.key in years for token in tokens):
        return
    own = {statement.value for statement in match.film.statements} if match.film else set()
    offset = passage.span.start
    known = [
        (c.span.start - offset, c.span.end - offset)
        for c in claims
        if c.type in {"year", "premiere", "award"}
    ]
    for scene, sentence in reader.scenes(passage.text, tokens, names):
        if scene.language.code != "en":
            return
        for at in range(sentence.first, scene.limit):
            token = tokens[at]
            if token.key not in years or any(s < token.end and token.start < e for s, e in known):
                continue
            if not (_describes(scene, at) or _dates(scene, sentence.first, at)):
                continue
            if _anothers(names, own, sentence.first, at):
                continue
            if not reader.uncertain(scene, sentence):
                fitting = [s for s in dates if s.value[:4] == token.key]
                reason = f"{token.key} is among its years."
                made = supported(entry, "year", "P577", token.key, token.key, fitting, reason)
                yield token.start, token.end, made


def _anothers(names: NameIndex, own: set[str], first: int, at: int) -> bool:
    """Whether somebody who is not of the film is named shortly before, so that it may be his."""
    return any(
        max(first, at - _OWNING) <= place < at and own.isdisjoint(named.ids)
        for place, _, named in names.all("person")
    )


def _describes(scene: Scene, at: int) -> bool:
    """Whether a year stands before a word for a film, or behind one with "of": "folly of 1974"."""
    tokens = scene.tokens
    for place in range(at + 1, min(at + 1 + _NEAR, scene.limit)):
        if tokens[place].hard or tokens[place].capital:
            break
        if tokens[place].bare in _FILMS:
            return True
    if at < 2 or tokens[at].hard or tokens[at - 1].key not in {"of", "from"}:
        return False
    return not tokens[at - 1].hard and tokens[at - 2].bare in _FILMS


def _dates(scene: Scene, first: int, at: int) -> bool:
    """Whether a year stands behind a word for making or showing: "not shown until 1989"."""
    tokens = scene.tokens
    if at == first or tokens[at].hard or tokens[at - 1].key not in _BEFORE:
        return False
    for place in range(at - 1, max(first, at - _MAKING) - 1, -1):
        if tokens[place].key in _SHOWN:
            return True
        if tokens[place].hard and not soft(tokens[place]):
            return False
    return False
