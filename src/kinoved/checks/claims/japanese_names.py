"""Names in Japanese prose: people in Chinese characters by their reading, others by their sound.

黒澤明 is read with the tables of surnames and given names as Akira Kurosawa, and then looked up
among all people of the catalogue. What katakana make of a foreign name cannot be turned back, so
アンドレイ・タルコフスキー is only held against the film's own people and places: it can bear out
what a list says and never speak against it.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.catalogue.kanji import given_names, japanese, plain, surnames
from kinoved.checks.claims.names import Found, Named
from kinoved.checks.claims.sentences import Token
from kinoved.text import romanisation_key
from kinoved.text.sound import sounds_like

_JOINED = {"", "・", "＝", "=", "゠", " "}
_LONGEST = 5
_HELD = (
    "SELECT DISTINCT subject FROM name WHERE scheme = 'roman' AND kind = 'person' AND key IN (%s)"
)


def japanese_names(
    text: str, tokens: tuple[Token, ...], catalogue: Catalogue, people: tuple[str, ...],
    places: tuple[str, ...],
) -> Iterator[Found]:  # fmt: skip
    """The people and places named, the longest at each token that is written like a name."""
    labels = {id_: catalogue.label(id_) for id_ in people}
    sites = {id_: catalogue.label(id_) for id_ in places}
    past = 0
    for first, token in enumerate(tokens):
        if first < past or not token.capital:
            continue
        for end in range(min(first + _LONGEST, len(tokens)), first, -1):
            words = tokens[first:end]
            if any(word.gap not in _JOINED or not word.capital for word in words[1:]):
                continue
            written = text[token.start : words[-1].end]
            named = _kanji(written, labels, catalogue) or _kana(written, labels)
            kind = "person"
            if named is None and (site := _kana(written, sites)) is not None:
                kind, named = "place", site
            if named is not None:
                past = end
                yield kind, first, end, named
                break


def _kanji(written: str, labels: dict[str, str], catalogue: Catalogue) -> Named | None:
    """A person whose name is written with at least one Chinese character."""
    if not 2 <= len(written) <= 6 or not any(letter > "\u3400" for letter in written):
        return None
    for cut in range(1, min(4, len(written))):
        family = surnames().get(written[:cut])
        if family is None:
            continue
        given = given_names().get(written[cut:])
        own = [id_ for id_, label in labels.items() if _borne(label, family, given)]
        if own:
            return Named(labels[own[0]], tuple(own))
        keys = [romanisation_key(f"{g} {f}") for g in given or () for f in family]
        ids = _held(keys, catalogue)
        if ids:
            return Named(catalogue.label(ids[0]), ids)
    return None


def _borne(label: str, family: frozenset[str], given: frozenset[str] | None) -> bool:
    """Whether a person of this label may be so called; an unknown given name fits any."""
    parts = label.split(" ")
    if len(parts) != 2 or not all(map(japanese, parts)):
        return False
    return plain(parts[1]) in family and (given is None or plain(parts[0]) in given)


def _held(keys: list[str], catalogue: Catalogue) -> tuple[str, ...]:
    if not keys:
        return ()
    query = _HELD % ",".join("?" * len(keys))
    return tuple(id_ for (id_,) in catalogue.ask(query, keys))


def _kana(written: str, labels: dict[str, str]) -> Named | None:
    """One of the film's own whose name sounds like what katakana write."""
    if len(written) < 3 or any(letter > "\u3400" for letter in written):
        return None
    fitting = tuple(id_ for id_, label in labels.items() if sounds_like(written, label))
    return Named(labels[fitting[0]], fitting) if fitting else None
