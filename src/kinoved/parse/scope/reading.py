"""The scope as read: count, countries, period, themes, kinds, and what was not understood.

A promise is strict only in a closed phrase, "[this list of] [N] <words that are all understood>
films", said of the list itself. Anything else that names a country is weak.
"""

from __future__ import annotations

from kinoved.catalogue import Catalogue
from kinoved.model import Period, Scope, ScopeTerm, Span
from kinoved.parse.marks import Plain
from kinoved.parse.scope.period import find_period
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
    return _Part(plain, is_title, terms, read_phrases(plain.text, terms, is_title=is_title))


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
    for part in parts:
        if part.is_title:
            limit = [(0, len(part.plain.text))]
        else:
            limit = [phrase.sentence for phrase in part.phrases if phrase.own]
        for start, end in limit:
            found = find_period(part.plain.text, start, end)
            if found is not None:
                first, last, begin, stop = found
                span = part.plain.passage(begin, stop).span
                return Period(first, last, part.plain.text[begin:stop], span)
    return None


def _not_understood(parts: list[_Part]) -> tuple[str, ...]:
    words = [w for part in parts for phrase in part.phrases if phrase.own for w in phrase.unknown]
    return tuple(dict.fromkeys(words))


def _term(part: _Part, term: Term, *, strict: bool) -> ScopeTerm:
    text = part.plain.text[term.start : term.end]
    return ScopeTerm(term.id, text, part.plain.passage(term.start, term.end).span, strict)


def _distinct(terms: list[ScopeTerm]) -> tuple[ScopeTerm, ...]:
    return tuple({term.id: term for term in reversed(terms)}.values())[::-1]
