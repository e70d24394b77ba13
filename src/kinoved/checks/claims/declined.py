"""Names in a passage of a language that declines them: «фильм Тарковского», "w Estonii".

Every word is read as the nominatives that it may stand for (`kinoved.text.declension`), and what
comes of them is looked up among the names that are known (`lexicon`); the words of a name have to
agree in case. A surname alone means everybody who bears it. It is not taken for a name behind
another person's given name, nor as half of a double name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.language import Language, language
from kinoved.checks.claims.lexicon import Known, Lexicon, lexicon, roman_word
from kinoved.checks.claims.names import Found, Named
from kinoved.checks.claims.sentences import Token
from kinoved.text.declension import EVERY_CASE

_STOP = re.compile(r"[,;:!?()]|\.\s|\s[-–—]\s")
_PATRONYMIC = re.compile(r"(?:ович|евич|ьич|овн|евн|ичн)(?:а|у|ем|е|ы|ой)?$")
_REMEMBERED = 20_000
_LEAST_OPENING = 5
"""Letters of a surname that opens a sentence: shorter words in a capital are mostly none."""

Readings = dict[str, frozenset[str]]
_End = tuple[int, Named]


def declined_names(
    text: str, tokens: tuple[Token, ...], catalogue: Catalogue, spoken: Language
) -> Iterator[Found]:
    """Every name in `tokens`, the longest of each kind at a place, left to right by kind."""
    finder = _Finder(text, tokens, catalogue, spoken)
    past: dict[str, int] = {}
    for at in range(len(tokens)):
        for kind, found in finder.at(at).items():
            if at >= past.get(kind, 0):
                past[kind] = found[0]
                yield kind, at, *found


def declined_titles(
    titles: frozenset[tuple[str, ...]], text: str, tokens: tuple[Token, ...], spoken: Language
) -> frozenset[tuple[str, ...]]:
    """The keys of those runs of words that are one of `titles` in another case."""
    if spoken.oblique is None:
        return frozenset()
    by_first: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for title in titles:
        romanised = tuple(roman_word(word, spoken.code) for word in title)
        by_first.setdefault(romanised[0], []).append((title, romanised))
    found = set()
    for at, token in enumerate(tokens):
        if not token.capital:
            continue
        for opening in _readings(text[token.start : token.end].lower(), spoken.code):
            for _, romanised in by_first.get(opening, ()):
                run = tokens[at : at + len(romanised)]
                if len(run) == len(romanised) and all(
                    word in _readings(text[t.start : t.end].lower(), spoken.code)
                    for t, word in zip(run, romanised, strict=True)
                ):
                    found.add(tuple(t.key for t in run))
    return frozenset(found)


@lru_cache(maxsize=_REMEMBERED)
def _readings(word: str, code: str) -> Readings:
    """The romanised nominatives of a word in lower case, with their cases."""
    spoken = language(code)
    if spoken is None or spoken.oblique is None:
        return {}
    found: Readings = {}
    for reading in spoken.oblique(word):
        key = roman_word(reading.nominative, code)
        found[key] = found.get(key, frozenset()) | reading.cases
    return found


class _Finder:
    def __init__(
        self, text: str, tokens: tuple[Token, ...], catalogue: Catalogue, spoken: Language
    ) -> None:
        self._text = text
        self._tokens = tokens
        self._catalogue = catalogue
        self._spoken = spoken
        self._known: Lexicon = lexicon(catalogue, spoken.code)
        self._words = [text[t.start : t.end].lower() for t in tokens]

    def at(self, at: int) -> dict[str, _End]:
        """The longest name of every kind that begins at token `at`."""
        found: dict[str, list[tuple[int, Known, frozenset[str]]]] = {}
        for opening, cases in _readings(self._words[at], self._spoken.code).items():
            for known in self._known.opened_by(opening):
                end, stands = self._rest(at, known, cases)
                if end and self._written(at, end, known):
                    found.setdefault(known.kind, []).append((end, known, stands))
        best = {kind: self._best(at, names) for kind, names in found.items()}
        joint = self._joint(at)
        if joint is not None:
            best["person"] = joint
        return {kind: one for kind, one in best.items() if one is not None}

    def _rest(self, at: int, known: Known, cases: frozenset[str]) -> tuple[int, frozenset[str]]:
        """The token after the name, or 0, and the cases in which its words agree."""
        place = at + 1
        for number, word in enumerate(known.words[1:], 1):
            place = self._over_fathers_name(place, known)
            if place >= len(self._tokens) or (self._stops(place) and not self._initial(place - 1)):
                return 0, cases
            readings = _readings(self._words[place], self._spoken.code)
            own = readings.get(word)
            if own is None:
                return 0, cases
            literal = self._roman(place) == word
            if literal and (known.kind != "person" or known.words[0].endswith("a")):
                own = EVERY_CASE
            joined = number == 1 and "-" in self._tokens[place].gap
            cases = own if joined else cases & own
            place += 1
        return (place if cases else 0), cases

    def _over_fathers_name(self, place: int, known: Known) -> int:
        """The next place, after a patronymic that the catalogue does not have."""
        if known.kind != "person" or place + 1 >= len(self._tokens) or self._stops(place):
            return place
        word = self._words[place]
        fathers = _PATRONYMIC.search(word) and not self._known.opened_by(self._roman(place))
        return place + 1 if fathers and len(known.words) == 2 else place

    def _roman(self, place: int) -> str:
        return roman_word(self._words[place], self._spoken.code)

    def _stops(self, place: int) -> bool:
        return _STOP.search(self._tokens[place].gap) is not None

    def _written(self, at: int, end: int, known: Known) -> bool:
        """Whether the words are written as such a name is."""
        tokens = self._tokens
        if known.kind == "theme" or known.adjective:
            return True
        if not (tokens[at].capital or tokens[end - 1].capital):
            return False
        if known.kind != "person":
            return True
        if not tokens[end - 1].capital or not tokens[at].capital:
            return False
        return (known.whole and len(known.words) > 1) or self._stands_alone(at, end)

    def _stands_alone(self, at: int, end: int) -> bool:
        tokens = self._tokens
        if tokens[at].key in self._spoken.common:
            return False
        if end < len(tokens) and (tokens[end].gap in {"-", "–"} or self._initial(end)):
            return False
        opens = at == 0 or (self._stops(at) and "," not in tokens[at].gap)
        if at == 0 or opens:
            return tokens[at].end - tokens[at].start >= _LEAST_OPENING
        before = tokens[at - 1]
        if tokens[at].gap in {"-", "–"}:
            return False
        if tokens[at].gap != " " or not before.capital or before.key in self._spoken.common:
            return True
        opens = at == 1 or tokens[at - 1].gap.strip(" «»„”“\"'") != ""
        readings = _readings(self._words[at - 1], self._spoken.code)
        return opens and self._known.given.isdisjoint(readings)

    def _best(self, at: int, names: list[tuple[int, Known, frozenset[str]]]) -> _End | None:
        longest = max(end for end, _, _ in names)
        fitting = [one for one in names if one[0] == longest]
        whole = [one for one in fitting if one[1].whole] or fitting
        whole = self._with_initials(at, whole)
        if not whole:
            return None
        ids = tuple(dict.fromkeys(known.subject for _, known, _ in whole))
        cases = frozenset().union(*(stands for _, _, stands in whole))
        plain = all(known.adjective for _, known, _ in whole)
        return self._made(longest, ids, cases, plain, whole[0][1].whole)

    def _with_initials(
        self, at: int, names: list[tuple[int, Known, frozenset[str]]]
    ) -> list[tuple[int, Known, frozenset[str]]]:
        """Those bearers of a surname whose given name the initial before it fits."""
        initial = ""
        place = at - 1
        while place >= 0 and self._initial(place):
            initial = self._roman(place)
            place -= 1
        if not initial:
            return names
        return [
            one
            for one in names
            if one[1].kind != "person" or one[1].whole or one[1].given[0].startswith(initial)
        ]

    def _initial(self, place: int) -> bool:
        """Whether a token is a letter with a full stop, and not the last word of the text."""
        token = self._tokens[place]
        single = token.end - token.start == 1 and token.capital
        dotted = self._text[token.end : token.end + 1] == "."
        return single and dotted and place + 1 < len(self._tokens)

    def _joint(self, at: int) -> _End | None:
        """Two people of one surname: «Аркадия и Бориса Стругацких»."""
        tokens = self._tokens
        if at + 3 >= len(tokens) or tokens[at + 1].key not in self._spoken.links:
            return None
        if not (tokens[at].capital and tokens[at + 2].capital and tokens[at + 3].capital):
            return None
        if any(self._stops(place) for place in range(at + 1, at + 4)):
            return None
        found: dict[str, frozenset[str]] = {}
        for surname, cases in _readings(self._words[at + 3], self._spoken.code).items():
            for known in self._known.opened_by(surname):
                for place in (at, at + 2):
                    own = _readings(self._words[place], self._spoken.code)
                    shared = own.get(known.given[0], frozenset()) if known.given else frozenset()
                    if known.kind == "person" and not known.whole and shared & cases:
                        found[known.subject] = shared & cases
        if len(found) < 2:
            return None
        cases = frozenset().union(*found.values())
        return self._made(at + 4, tuple(found), cases, False, True)

    def _made(
        self, end: int, ids: tuple[str, ...], cases: frozenset[str],
        adjective: bool, whole: bool,
    ) -> _End:  # fmt: skip
        return end, Named(self._called(ids), ids, adjective, whole, cases=cases)

    def _called(self, ids: tuple[str, ...]) -> str:
        """The label of one subject, or what most of several have as their last word."""
        labels = Counter(self._catalogue.label(id_) for id_ in ids)
        if len(labels) > 1:
            labels = Counter(label.split(" ")[-1] for label in labels)
        return min(labels, key=lambda label: (-labels[label], label))
