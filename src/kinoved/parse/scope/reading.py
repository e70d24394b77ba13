"""The scope as read: count, countries, period, themes, kinds, and what was not understood.

A promise is strict only in a closed phrase, "[this list of] [N] <words that are all understood>
films", said of the list itself. Anything else that names a country is weak.
"""

from __future__ import annotations

from kinoved.catalogue import Catalogue
from kinoved.model import Period, Scope, ScopeTerm, Span
from kinoved.parse.marks import Plain
from kinoved.parse.scope.period import find_period, is_promised
from kinoved.parse.scope.phrase import Phrase, read_phrases
from kinoved.parse.scope.terms import Term, terms_in
from kinoved.value import value


@value
class _Part:
    plain: Plain
    is_title: bool
    terms: tuple[Term, ...]
    phrases: tuple[Phrase, ...]


def read_scope(title: Plain | None, introduction: Plain | None, catalogue: Catalogue) -> Scope:
    """What the title promises, completed by what the introduction promises."""
    parts = [
        _part(plain, is_title, catalogue)
        for plain, is_title in ((title, True), (introduction, False))
        if plain is not None
    ]
    count, count_span = _count(parts)
    return Scope(
        count=count,
        count_span=count_span,
        countries=_chosen(parts, "country"),
        period=_period(parts),
        themes=_chosen(parts, "theme"),
        kinds=_kinds(parts),
        not_understood=_not_understood(parts),
    )


def _part(plain: Plain, is_title: bool, catalogue: Catalogue) -> _Part:
    terms = terms_in(plain.text, catalogue)
    phrases = read_phrases(plain.text, terms, is_title=is_title)
    if not is_title and "](" in (source := plain.source.text):
        # What a link says is what stands at its address: another list, perhaps.
        phrases = tuple(p for p in phrases if not _in_link(source, plain.original(p.place[0])))
    return _Part(plain, is_title, terms, phrases)


def _in_link(source: str, at: int) -> bool:
    """Whether the letter at `at` stands in the words of a Markdown link."""
    line = source.rfind("\n", 0, at) + 1
    opening = source.rfind("[", line, at)
    if opening < 0 or source.rfind("](", opening, at) >= 0:
        return False
    end = source.find("\n", at)
    closing = source.find("]", at, end if end >= 0 else len(source))
    return closing >= 0 and source.startswith("](", closing)


def _count(parts: list[_Part]) -> tuple[int | None, Span | None]:
    for part in parts:
        for phrase in part.phrases:
            if phrase.own and phrase.count is not None:
                return phrase.count, part.plain.passage(*phrase.count_at).span
    return None, None


def _chosen(parts: list[_Part], kind: str) -> tuple[ScopeTerm, ...]:
    """Strict terms where there are any; else what the title names; else the first promise."""
    for strict in (True, False):
        for part in parts:
            found = [
                _term(part, term, strict=strict)
                for phrase in part.phrases
                if phrase.own
                for term in phrase.terms
                if term.kind == kind and phrase.strict is strict
            ]
            if found:
                return _distinct(found)
    for part in parts:
        sentence = next(
            (t.sentence for t in part.terms if t.kind == kind and (part.is_title or t.of_films)),
            None,
        )
        found = [
            _term(part, t, strict=False)
            for t in part.terms
            if t.kind == kind and t.sentence == sentence
        ]
        if found:
            return _distinct(found)
    return ()


def _kinds(parts: list[_Part]) -> tuple[ScopeTerm, ...]:
    for part in parts:
        found = [
            _term(part, term, strict=phrase.strict)
            for phrase in part.phrases
            if phrase.own
            for term in (*phrase.terms, *phrase.nouns)
            if term.kind == "kind"
        ]
        if found:
            return _distinct(found)
    return ()


def _period(parts: list[_Part]) -> Period | None:
    """The years that the title gives its films, else those that an own phrase is followed by."""
    for part in parts:
        text = part.plain.text
        own = [phrase for phrase in part.phrases if phrase.own]
        limits = [(0, len(text))] if part.is_title else [phrase.sentence for phrase in own]
        for start, end in limits:
            found = find_period(text, start, end)
            if found is None:
                continue
            first, last, begin, stop = found
            if part.is_title:
                promised = is_promised(text, begin, stop)
            else:
                promised = any(
                    phrase.place[0] <= begin and is_promised(text, begin, stop, phrase.place[1])
                    for phrase in own
                )
            if promised:
                return Period(first, last, text[begin:stop], part.plain.passage(begin, stop).span)
    return None


def _not_understood(parts: list[_Part]) -> tuple[str, ...]:
    words = [w for part in parts for phrase in part.phrases if phrase.own for w in phrase.unknown]
    return tuple(dict.fromkeys(words))


def _term(part: _Part, term: Term, *, strict: bool) -> ScopeTerm:
    text = part.plain.text[term.start : term.end]
    return ScopeTerm(term.id, text, part.plain.passage(term.start, term.end).span, strict)


def _distinct(terms: list[ScopeTerm]) -> tuple[ScopeTerm, ...]:
    return tuple({term.id: term for term in reversed(terms)}.values())[::-1]
