"""Which sentences name somebody who directs other films, so that what they say may be of one.

"Andrei Tarkovsky directed the film of 1972", said of the *Solaris* of 2002, gives it no year.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import takewhile

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.geography import akin
from kinoved.checks.claims.languages.en import LANGUAGE as ENGLISH
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.reader import Reading
from kinoved.checks.claims.sentences import Token, sentences_of
from kinoved.model import Passage, Subject, Tier

_OF_ANY_FILM = frozenset(
    {"year-claim", "colour-claim", "runtime-claim", "country-claim", "award-claim"}
)
"""Claims that fit another maker's film as well as this one's."""


class Strangers:
    """The sentences of a passage that name a director whom the film's record does not have.

    Looked for when first asked, since few passages are found fault with.
    """

    def __init__(
        self, passage: Passage, tokens: tuple[Token, ...], names: NameIndex, catalogue: Catalogue
    ) -> None:
        self._passage = passage
        self._tokens = tokens
        self._names = names
        self._catalogue = catalogue
        self._found: frozenset[int] | None = None
        self._starts: list[int] = []

    def meant(
        self, reading: Reading, film: Subject, titles: frozenset[tuple[str, ...]], *, english: bool
    ) -> bool:
        """Whether a reading that finds fault with `film` may be about a stranger to it."""
        if _of_another_year(self._tokens, reading.start, film):
            return True
        if english and (
            _of_another_subject(self._tokens, reading, titles)
            or _of_another_country(self._tokens, reading, self._names, film, self._catalogue)
        ):
            return True
        return reading.type in _OF_ANY_FILM and self._beside(reading.start, film)

    def _beside(self, offset: int, film: Subject) -> bool:
        """Whether the sentence of a character of the passage names such a director."""
        if self._found is None:
            sentences = sentences_of(self._passage.text, self._tokens)
            self._starts = [sentence.tokens[0].start for sentence in sentences]
            self._found = self._strangers([sentence.first for sentence in sentences], film)
        return bisect_right(self._starts, offset) - 1 in self._found

    def _strangers(self, firsts: list[int], film: Subject) -> frozenset[int]:
        own = {statement.value for statement in film.statements}
        return frozenset(
            bisect_right(firsts, first) - 1
            for first, _, named in self._names.all("person")
            if own.isdisjoint(named.ids)
            and any(self._catalogue.having("director", id_) for id_ in named.ids)
        )


_OF_A_YEAR = frozenset("of from the that its this".split())
"""Words before a year by which a film is called: "the 1930 film", "that of 1930"."""
_YEARS = range(1880, 2100)


def _of_another_year(tokens: tuple[Token, ...], offset: int, film: Subject) -> bool:
    """Whether the sentence of a character calls a film by a year that is none of `film`'s.

    "The film of 1930 won", said of a film of 2022, is no mistake about that one, and nor is
    "Mother (2009), directed by".
    """
    place = bisect_right([token.start for token in tokens], offset) - 1
    while place > 0 and _SENTENCE_ENDS.isdisjoint(tokens[place].gap):
        place -= 1
        key = tokens[place].key
        year = int(key) if len(key) == 4 and key.isdecimal() else 0
        before = tokens[place - 1].key if place else ""
        called = before in _OF_A_YEAR or "(" in tokens[place].gap
        if year in _YEARS and year not in film.years and called:
            return True
    return False


def _of_another_country(
    tokens: tuple[Token, ...],
    reading: Reading,
    names: NameIndex,
    film: Subject,
    catalogue: Catalogue,
) -> bool:
    """Whether the sentence of a reading calls some film by a country that is none of `film`'s.

    "The Danish film Wings was directed by Carl Theodor Dreyer" says nothing of a Soviet one.
    """
    own = film.values("country")
    if reading.type == "country-claim" or not own:
        return False
    place = bisect_right([token.start for token in tokens], reading.start) - 1
    start = next((n for n in range(place, 0, -1) if _ends_before(tokens[n])), 0)
    end = next((n for n in range(place + 1, len(tokens)) if _ends_before(tokens[n])), len(tokens))
    for at in range(start, end):
        named = names.at("place", at)
        if named is None or not named[1].adjective:
            continue
        if at > start and tokens[at - 1].key == "this":
            continue
        following = tokens[named[0] : min(named[0] + 2, end)]
        # "While not Soviet, this film" speaks of this film.
        behind = {token.key for token in takewhile(lambda token: not token.hard, following)}
        other = not any(i in own or akin(i, o, catalogue) for i in named[1].ids for o in own)
        if other and not _FILMS.isdisjoint(behind):
            return True
    return False


def _ends_before(token: Token) -> bool:
    return not _SENTENCE_ENDS.isdisjoint(token.gap)


_FILMS = frozenset("film films movie picture feature drama comedy".split())
_SENTENCE_ENDS = frozenset(".!?;")


_ITS_OWN = ENGLISH.film_nouns | ENGLISH.pronouns | frozenset("this which that who".split())
_SAID_OF = frozenset("director-claim year-claim".split())


def _of_another_subject(
    tokens: tuple[Token, ...], reading: Reading, titles: frozenset[tuple[str, ...]]
) -> bool:
    """Whether a sentence in prose begins with a name that is not the film's and speaks of that.

    "Vingt heures was directed by Zoltán Fábri": no catalogue has every film by every title.
    """
    if reading.tier is not Tier.GUARDED or reading.type not in _SAID_OF:
        return False
    place = bisect_right([token.start for token in tokens], reading.start) - 1
    first = place
    while first > 0 and _SENTENCE_ENDS.isdisjoint(tokens[first].gap):
        first -= 1
    before = tuple(token.key for token in tokens[first:place])
    if not before or before[0].endswith("ed") or before[0] in _OPENERS:
        return False
    own = any(before[i : i + len(t)] == t for t in titles for i in range(len(before)))
    return not own and _ITS_OWN.isdisjoint(before) and bool(_JOINING & set(before))


_OPENERS = frozenset(
    "the a an its his her in on at after before although though while when as with for by from and"
    " but made shot written set begun under thus here there".split()
)
_JOINING = frozenset("was is were also".split())
