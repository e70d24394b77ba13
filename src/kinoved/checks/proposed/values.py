"""The values of a proposal, held against the words it quotes and against the catalogue."""

from __future__ import annotations

import re

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.festivals import FESTIVAL_SECOND, FESTIVALS
from kinoved.checks.claims.grammar import Bindings
from kinoved.checks.claims.languages.en import LANGUAGE
from kinoved.checks.claims.names import Named, NameIndex
from kinoved.checks.claims.sentences import Token
from kinoved.checks.proposed.proposal import Dropped, Reason, Stated
from kinoved.checks.proposed.quote import Quote
from kinoved.checks.proposed.shape import NAMED, Slot
from kinoved.text import normalise
from kinoved.value import value

_SOFTENING = frozenset("honorary special short inspired draws".split())
"""Words of the text by which the verifiers say less; all others come from the proposal."""

_TINTED = {
    "black and white": re.compile(
        r"black|monochrom|b\s?&\s?w|ч[её]рно|schwarz|blanco|negro|preto|czarno|noir|白黒|モノクロ",
        re.IGNORECASE,
    ),
    "colour": re.compile(
        r"\bcolou?r\b|technicolor|\bцвет|\bfarb|\bcores\b|\bbarwn|\bkolor|couleurs?\b|カラー",
        re.IGNORECASE,
    ),
}
"""What the text must say of colour, in any of the lists' languages."""


@value
class Ground:
    """What a proposal stands on: the quoted place, the words and names of its passage."""

    quote: Quote
    tokens: tuple[Token, ...]
    names: NameIndex
    catalogue: Catalogue

    def inside(self, token: Token) -> bool:
        """Whether the word is quoted."""
        return self.quote.start <= token.start and token.end <= self.quote.end

    @property
    def keys(self) -> frozenset[str]:
        """The lookup forms of the quoted words."""
        return frozenset(token.key for token in self.tokens if self.inside(token))


def resolved(
    slots: tuple[Slot, ...], values: dict[str, Stated], ground: Ground
) -> tuple[Bindings, frozenset[str]]:
    """The values as a reading binds them, and the words by which the verifiers tell cases apart.

    Raises Dropped where a name is not on record, or a value is not what the quoted words name.
    """
    bound: list[tuple[str, object]] = []
    keys = set(ground.keys & _SOFTENING)
    for slot in slots:
        stated = values[slot.name]
        if stated is None or stated == ():
            continue
        if slot.choices:
            _evident(slot.name, str(stated), ground)
            bound.append((slot.name, stated))
            keys |= set(normalise(str(stated)).split())
        elif slot.kind in NAMED:
            bound.append((slot.name, _names(slot.kind, stated, ground)))
        elif slot.kind == "festival":
            bound.append((slot.name, _festival(str(stated), ground)))
        elif slot.kind == "language":
            bound.append((slot.name, _language(str(stated))))
        else:
            bound.append((slot.name, _number(slot.kind, stated, ground)))
            keys.add(str(stated))
    named = {slot.name for slot in slots if slot.kind in NAMED}
    if named and named.isdisjoint(name for name, _ in bound):
        raise Dropped(Reason.NOBODY)
    return tuple(bound), frozenset(keys)


def _names(kind: str, stated: Stated, ground: Ground) -> Named | tuple[Named, ...]:
    names = stated if isinstance(stated, tuple) else (str(stated),)
    found = tuple(_named(NAMED[kind], name, ground) for name in names)
    return found[0] if kind in {"prize", "work", "theme"} else found


def _named(kind: str, name: str, ground: Ground) -> Named:
    """The name as the quoted words have it, with what both they and the proposal may mean by it."""
    ids = _meant(kind, name, ground.catalogue)
    if not ids:
        raise Dropped(Reason.NOBODY)
    for first, end, named in ground.names.all(kind):
        both = tuple(id_ for id_ in named.ids if id_ in ids)
        quoted = ground.inside(ground.tokens[first]) and ground.inside(ground.tokens[end - 1])
        if both and quoted and not (kind == "person" and _cut(first, end, named, ground)):
            return Named(named.text, both, named.adjective, named.whole)
    known = any(ground.inside(ground.tokens[first]) for first, _, _ in ground.names.all(kind))
    if not known and f" {normalise(name)} " in f" {normalise(ground.quote.text)} ":
        return Named(name, tuple(ids))
    raise Dropped(Reason.UNNAMED)


def _cut(first: int, end: int, named: Named, ground: Ground) -> bool:
    """Whether a person's name is only a part of a longer one: "George" or "Taylor" of another."""
    tokens = ground.tokens
    if end < len(tokens) and tokens[end].capital and tokens[end].gap == " ":
        return not tokens[end - 1].possessive
    if first == 0 or named.whole or tokens[first].gap != " ":
        return False
    return tokens[first - 1].capital and tokens[first - 1].key not in LANGUAGE.descriptions


def _meant(kind: str, name: str, catalogue: Catalogue) -> dict[str, None]:
    """The ids of all that is called so, a surname alone and a nationality included."""
    whole = name.strip().removeprefix("the ").removeprefix("The ")
    ids = dict.fromkeys(n.subject for n in catalogue.named(whole, kind))
    for mention in catalogue.mentions(whole, (kind,)):
        if mention.start == 0 and mention.end == len(whole):
            ids.update(dict.fromkeys(mention.of(kind)))
    return ids


def _number(kind: str, stated: Stated, ground: Ground) -> int:
    """A number that the quoted words have in digits; minutes may stand there as hours as well."""
    number = int(str(stated))
    said = {int(key) for key in ground.keys if key.isascii() and key.isdigit() and len(key) < 5}
    if kind == "minutes":
        said |= {60 * hours + minutes for hours in said for minutes in (0, *said)}
    if number not in said:
        raise Dropped(Reason.UNNAMED)
    return number


def _festival(stated: str, ground: Ground) -> str:
    """The festival's place, as the slot of the grammar writes it."""
    names: list[str] = []
    for word in normalise(stated).split():
        if word in FESTIVALS or (names and FESTIVAL_SECOND.get(names[-1]) == word):
            names.append(word)
    if not names:
        raise Dropped(Reason.NOBODY)
    bare = {token.bare for token in ground.tokens if ground.inside(token)}
    if not set(names) <= ground.keys | bare:
        raise Dropped(Reason.UNNAMED)
    return " ".join(names)


def _language(stated: str) -> str:
    if normalise(stated) not in LANGUAGE.languages:
        raise Dropped(Reason.NOBODY)
    return stated.strip().capitalize()


def _evident(slot: str, stated: str, ground: Ground) -> None:
    """See that the text speaks of colour at all: "colourful" characters do not."""
    if slot != "colour":
        return
    wanted = [name for name in _TINTED if name in stated]
    if not all(_TINTED[name].search(ground.quote.text) for name in wanted):
        raise Dropped(Reason.UNNAMED)
