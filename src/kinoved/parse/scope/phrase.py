"""Phrases such as "this curated list of 10 Soviet films", the only place of a strict promise."""

from __future__ import annotations

import re

from kinoved.parse.scope import vocabulary as v
from kinoved.parse.scope.numbers import number_of
from kinoved.parse.scope.terms import Term, sentences_of
from kinoved.text import words
from kinoved.text.words import Word
from kinoved.value import changed, value

_LONGEST = 9
_BEFORE = 4
_BEHIND = 5
"""How many words before and behind a phrase may tell that the list speaks of itself."""
_THESE = frozenset(["these", "those", "diese", "dieser", "estas", "estos", "ces", "questi", "эти"])
_MORE = frozenset(["more", "other", "further", "additional", "weitere", "otros", "outros"])
_OF = frozenset(["of", "from", "von", "de", "di"])
_NO_BREAK = re.compile(r"[\s\u00a0\"'“”«»‘’*_-]*")
_SELECTION = re.compile(r"(?P<count>[1-9]\d{0,2})\s?(?:本|作品|選)")


@value
class Phrase:
    """A noun for films with the words that belong to it.

    `own` tells that the list speaks of itself; `strict` that its terms are promises; `unknown` are
    words of the phrase that were not understood; `sentence` is the place of its sentence, `place`
    its own.
    """

    count: int | None
    count_at: tuple[int, int]
    terms: tuple[Term, ...]
    nouns: tuple[Term, ...]
    unknown: tuple[str, ...]
    own: bool
    strict: bool
    sentence: tuple[int, int]
    place: tuple[int, int]


def read_phrases(text: str, terms: tuple[Term, ...], *, is_title: bool) -> tuple[Phrase, ...]:
    """Every phrase for films in `text`, in order; those the list says of itself are `own`."""
    phrases: list[Phrase] = []
    for number, (start, end) in enumerate(sentences_of(text)):
        here = [t for t in terms if t.sentence == number]
        found = [_shift(w, start) for w in words(text[start:end])]
        reader = _Sentence(text, (start, end), found, here, is_title)
        phrases.extend(reader.phrases())
    phrases.extend(_japanese(text, terms))
    return tuple(phrases)


def _shift(word: Word, by: int) -> Word:
    return Word(word.start + by, word.end + by, word.key, word.bare)


def _japanese(text: str, terms: tuple[Term, ...]) -> list[Phrase]:
    found = _SELECTION.search(text)
    if found is None or number_of(found["count"]) is None:
        return []
    place = found.span("count")
    return [Phrase(int(found["count"]), place, (), (), (), True, False, (0, len(text)), place)]


@value
class _Sentence:
    text: str
    place: tuple[int, int]
    words: list[Word]
    terms: list[Term]
    is_title: bool

    def phrases(self) -> list[Phrase]:
        found = []
        for index, word in enumerate(self.words):
            low = self._low(index)
            if v.is_film_noun(low) and not self._is_inside_term(word):
                found.append(self._around(index))
            elif self._is_bare_count(index):
                number = number_of(low)
                place = (word.start, word.end)
                found.append(Phrase(number, place, (), (), (), True, False, self.place, place))
        phrases = [phrase for phrase in found if phrase is not None]
        if self.is_title or sum(phrase.count is not None for phrase in phrases) < 2:
            return phrases
        # Two Swedish films, two Japanese ones and a German: parts of a sum are no promise.
        return [changed(phrase, count=None) for phrase in phrases]

    def _around(self, noun: int) -> Phrase | None:
        first, count, unknown = self._walk_back(noun)
        last = noun
        while last + 1 < len(self.words) and self._joined(last, last + 1):
            term = self._term_at(last + 1)
            if term is None:
                break
            last = self._last_word_of(term)
        begin, end = self.words[first].start, self.words[last].end
        inside = tuple(t for t in self.terms if begin <= t.start < end)
        number = number_of(self._low(count)) if count is not None else None
        own = self._is_own(first, last, count, inside)
        promised = self.is_title or count is not None or self._is_listed(first)
        if number is not None and (self._counts_on(last) or self._adds(first, noun)):
            number = None
        place = (self.words[count].start, self.words[count].end) if count is not None else (0, 0)
        closed = self._is_closed(first, last, inside) and not self._runs_on(noun, last)
        strict = own and promised and not unknown and closed
        return Phrase(
            number,
            place,
            inside,
            self._kinds(first, noun),
            tuple(unknown) if own else (),
            own,
            strict,
            self.place,
            (begin, end),
        )

    def _walk_back(self, noun: int) -> tuple[int, int | None, list[str]]:
        """The first word of the phrase, the word that counts, and what was not understood."""
        first = position = noun
        unknown: list[str] = []
        pending: list[str] = []
        count = None
        while position > max(0, noun - _LONGEST) and self._joined(position - 1, position):
            position -= 1
            low = self._low(position)
            term = self._term_at(position)
            if term is not None or v.is_praise(low) or v.kind_of_adjective(low):
                unknown += pending
                pending = []
                first = position
            elif number_of(low) is not None:
                unknown += pending
                pending = []
                first = count = position
            elif v.is_stop(low) or v.is_joining(low) or v.is_film_noun(low) or count is not None:
                break
            else:
                pending.append(self.text[self.words[position].start : self.words[position].end])
        return first, count, unknown[::-1]

    def _is_own(self, first: int, last: int, count: int | None, inside: tuple[Term, ...]) -> bool:
        before = [self._low(i) for i in range(max(0, first - 4), first)]
        if before and v.is_shy(before[-1]) and not any(v.is_list_word(w) for w in before):
            return False
        if "one" in before or "among" in before:
            return False
        if self.is_title:
            opening = first == 0 or all(v.is_praise(w) or w in {"the", "our", "my"} for w in before)
            behind_colon = ":" in self.text[: self.words[first].start][-2:]
            return count is not None or opening or behind_colon
        near = range(max(0, first - _BEFORE), min(len(self.words), last + 1 + _BEHIND))
        speaks = any(v.is_list_word(self._low(i)) for i in near)
        return speaks and (count is not None or bool(inside)) and not self._looks_back(first)

    def _looks_back(self, first: int) -> bool:
        """Whether "these" means films named before: "on the strength of these four films"."""
        return first > 1 and self._low(first - 1) in _THESE and self._low(first - 2) in _OF

    def _is_listed(self, first: int) -> bool:
        """Whether the phrase follows on "this list of", "our selection of"."""
        before = [self._low(i) for i in range(max(0, first - 4), first)]
        return any(word in {"list", "selection", "collection"} for word in before)

    def _is_closed(self, first: int, last: int, inside: tuple[Term, ...]) -> bool:
        """Whether nothing in or around the phrase weakens it: no "and", no "beyond", one state."""
        if sum(1 for term in inside if term.kind == "country") > 1:
            return False
        if any(term.kind == "country" and not term.adjective for term in inside):
            return False
        if first and v.is_joining(self._low(first - 1)):
            return False
        if any(v.is_open_ended(self._low(i)) for i in range(len(self.words))):
            return False
        if self.is_title and any(v.is_joining(self._low(i)) for i in range(len(self.words))):
            return False
        following = self._low(last + 1) if last + 1 < len(self.words) else ""
        return not v.is_joining(following)

    def _runs_on(self, noun: int, last: int) -> bool:
        """Whether the words behind the noun go on: "films Soviet censors hated"."""
        behind = last + 1 < len(self.words) and self._joined(last, last + 1)
        return last > noun and behind and not v.is_stop(self._low(last + 1))

    def _counts_on(self, last: int) -> bool:
        """Whether a second number is added: "five films and five programmes"."""
        return (
            last + 2 < len(self.words)
            and v.is_joining(self._low(last + 1))
            and number_of(self._low(last + 2)) is not None
        )

    def _adds(self, first: int, noun: int) -> bool:
        """Whether the films come on top of others: "two more films"."""
        return any(self._low(i) in _MORE for i in range(first, noun))

    def _kinds(self, first: int, noun: int) -> tuple[Term, ...]:
        found = []
        for index in range(first, noun + 1):
            low = self._low(index)
            kind = v.kind_of_noun(low) if index == noun else v.kind_of_adjective(low)
            if kind == "television":
                kind = "television series" if self._low(noun) == "series" else "television film"
            if kind is not None and self._term_at(index) is None:
                word = self.words[index]
                found.append(Term(kind, "kind", word.start, word.end, False, 0, True))
        return tuple(found)

    def _is_bare_count(self, index: int) -> bool:
        """`Top 10` in a title, or a number that ends a sentence of the list about itself."""
        low = self._low(index)
        if number_of(low) is None:
            return False
        if self.is_title and index and self._low(index - 1) == "top":
            return True
        return index == len(self.words) - 1 and index > 0 and v.is_list_word(self._low(index - 1))

    def _term_at(self, index: int) -> Term | None:
        place = self.words[index].start
        return next((t for t in self.terms if t.start <= place < t.end), None)

    def _is_inside_term(self, word: Word) -> bool:
        """Whether the noun opens a term, as in "film noir"; in "war films" it ends one."""
        return any(t.start <= word.start and word.end < t.end for t in self.terms)

    def _last_word_of(self, term: Term) -> int:
        return max(i for i, w in enumerate(self.words) if w.start < term.end)

    def _joined(self, left: int, right: int) -> bool:
        gap = self.text[self.words[left].end : self.words[right].start]
        return _NO_BREAK.fullmatch(gap) is not None

    def _low(self, index: int) -> str:
        return self.text[self.words[index].start : self.words[index].end].casefold()
