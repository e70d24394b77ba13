"""What an entry says it is not: "although not Soviet", "while not strictly post-apocalyptic".

A disclaimer lowers a scope finding: the writer knows and says so. It is read in English, German,
Spanish, Portuguese, French, Italian, Polish, Russian and Japanese: a word that denies, then nothing
but small words and words for films up to the place or theme. "Although American" says the same of
a list that promises Soviet films, without naming them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.model import Entry, Passage, Span
from kinoved.parse.scope.nationality import japanese_states, state_of
from kinoved.text import Word, words
from kinoved.value import value

_DENIES = frozenset(
    "not never isn isnt wasn wasnt aren arent no non neither nor"
    " nicht kein keine keiner keinen weder nao nem ni pas ni senza nie ani не ни нет".split()
)
_ONLY = frozenset("only just merely solo solamente so apenas nur seulement soltanto tylko".split())
_CONCEDES = frozenset(
    "although though albeit while aunque embora apesar obwohl obgleich zwar wenngleich bien quoique"
    " malgre sebbene benche pur anche chociaz choc mimo хотя хоть несмотря si conquanto".split()
)
_FILLERS = frozenset(
    "a an the strictly really exactly quite technically itself it is was in this that one film"
    " films movie picture production made rather than entirely purely even properly wholly t s"
    " es se trata de una un pelicula el la esta sea fue del todo propiamente exactamente"
    " e ser seja foi sido um uma filme o trata do obra estritamente"
    " ist er sie das dies ein eine einen filme handelt sich um ganz wirklich streng genommen im"
    " ce ne n soit est il que c film etant pas d une oeuvre"
    " essendo sia e un un opera non di si tratti proprio"
    " jest to nie byl byla filmem że ze scisle"
    " это и фильм картина лента этот эта он она вовсе совсем самый строго говоря является было был"
    " что ли".split()
)
_STOP = re.compile(r"[.;:!?()–—]")
_AFTER_JAPANESE = re.compile(
    r"(?:の|製|産|制作|映画|作品|もの|的){0,4}(?P<no>(?:では|じゃ)(?:ない|ありません|なく))"
    r"|(?:の|製|産|制作|映画|作品|的){0,4}(?:だが|ですが|であるが|ながら|だけど|とはいえ)"
)
_LIKENESS = re.compile(
    r"\b(?:parallel\w*|metaphor\w*|resonat\w*|reminiscent|echo\w*|evok\w*|kindred|akin)\b",
    re.IGNORECASE,
)
_FARTHEST = 7


@value
class Disclaimer:
    """A place or theme that the entry disclaims.

    `likeness` is True where it only claims a resemblance; `conceded` where it admits to another
    state ("although American") and names none that it is not of.
    """

    id: str
    text: str
    span: Span
    likeness: bool
    conceded: bool = False


def disclaimers_of(entry: Entry, catalogue: Catalogue) -> tuple[Disclaimer, ...]:
    """Every disclaimer in the entry's prose, in order."""
    return tuple(
        disclaimer
        for part in (entry.description, entry.fact, *entry.notes)
        if part is not None
        for disclaimer in _in_passage(part, catalogue)
    )


def _in_passage(part: Passage, catalogue: Catalogue) -> Iterator[Disclaimer]:
    text = part.text
    found = words(text)
    like = _LIKENESS.search(text)
    for start, end, ids, themed in _terms(text, found, catalogue):
        said = text[start:end]
        how = _how(text, found, start, end)
        if how == "denied":
            yield from (Disclaimer(id_, said, part.span, likeness=False) for id_ in ids)
        elif how == "conceded" and not themed:
            yield from (Disclaimer(id_, said, part.span, False, True) for id_ in ids)
        elif like and themed:
            yield from (Disclaimer(id_, said, part.span, likeness=True) for id_ in themed)


def _terms(
    text: str, found: tuple[Word, ...], catalogue: Catalogue
) -> Iterator[tuple[int, int, tuple[str, ...], tuple[str, ...]]]:
    """Start, end, ids and ids of themes of everything that may be disclaimed."""
    taken: set[int] = set()
    for mention in catalogue.mentions(text, ("place", "theme")):
        themes = mention.of("theme")
        taken.update(range(mention.start, mention.end))
        yield mention.start, mention.end, (*mention.of("place"), *themes), themes
    for start, end, state in japanese_states(text):
        if start not in taken:
            yield start, end, (state,), ()
    for word in found:
        named = None if word.start in taken else state_of(text[word.start : word.end])
        if named is not None:
            yield word.start, word.end, (named,), ()


def _how(text: str, found: tuple[Word, ...], start: int, end: int) -> str:
    """Whether the term between two places is "denied", "conceded", or "" where it is neither."""
    after = _AFTER_JAPANESE.match(text, end)
    if after is not None:
        return "denied" if after["no"] else "conceded"
    before = [w for w in found if w.end <= start][-_FARTHEST:]
    edge = start
    for word in reversed(before):
        gap = text[word.end : edge]
        if _STOP.search(gap) or "," in gap:
            return ""
        edge = word.start
        if word.key in _ONLY and word.key not in _FILLERS:
            return ""
        if word.key in _DENIES:
            return "" if _only_behind(found, word) else "denied"
        if word.key in _CONCEDES:
            return "conceded"
        if word.key not in _FILLERS:
            return ""
    return ""


def _only_behind(found: tuple[Word, ...], denying: Word) -> bool:
    """Whether "only" follows: "not only a Soviet film" disclaims nothing."""
    number = found.index(denying)
    return number + 1 < len(found) and found[number + 1].key in _ONLY
