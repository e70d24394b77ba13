"""What became of a film, told in other words than any pattern has: "It was dedicated to his wife".

A sentence supports what the record tells of a film's fate when it has three of its telling words,
the names of the film and of its people apart, denies what is denied there and nothing else, and
has no other numbers. Nothing here speaks against a list. English only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kinoved.checks.claims.language import Language
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.reader import Reader, other_films
from kinoved.checks.claims.sentences import Sentence, Token
from kinoved.checks.claims.support import Offered, supported
from kinoved.checks.stems import roots
from kinoved.model import Claim, Entry, Match, Passage, Statement, Subject
from kinoved.text import normalise

_OF_FATES = frozenset({"fate", "audience", "broadcast", "state-gone-before-film"})
_PEOPLE = ("director", "cast", "writer", "camera", "music", "editor", "producer")
_FEWEST = 3
"""Telling words that a sentence and a recorded fate have to share."""


def fates_retold(
    passage: Passage,
    tokens: tuple[Token, ...],
    names: NameIndex,
    entry: Entry,
    match: Match,
    claims: list[Claim],
    reader: Reader,
) -> Iterator[Offered]:
    """Supported claims about fates in sentences of which none is read, with their offsets."""
    fates = match.film.all("fate") if match.film is not None else ()
    if not fates or match.film is None:
        return
    apart = _names_of(match.film)
    offset = passage.span.start
    known = [c.span.start - offset for c in claims if c.type in _OF_FATES]
    for scene, sentence in reader.scenes(passage.text, tokens, names):
        if scene.language.code != "en":
            return
        start, end = sentence.tokens[0].start, sentence.tokens[-1].end
        if any(start <= place < end for place in known):
            continue
        said = roots([token.bare for token in sentence.tokens]) - apart
        for fate in fates:
            if _retells(sentence, said, fate, scene.language) and not other_films(
                scene, sentence.first, scene.limit
            ):
                reason = f"The record tells of it: {fate.text}"
                words = passage.text[start:end]
                yield start, end, supported(entry, "fate", None, fate.text, words, [fate], reason)
                break


def _names_of(film: Subject) -> frozenset[str]:
    """The roots of the film's titles and of its people's names."""
    texts = [title.text for title in film.titles]
    texts += [statement.text for part in _PEOPLE for statement in film.all(part)]
    return roots([key for text in texts for key in normalise(text).split()])


def _retells(sentence: Sentence, said: frozenset[str], fate: Statement, language: Language) -> bool:
    """Whether a sentence with the telling words `said` says what the record says."""
    keys = normalise(fate.text).split()
    if len(said & roots(keys)) < _FEWEST:
        return False
    if language.negations.isdisjoint(keys) is not language.negations.isdisjoint(sentence.keys):
        return False
    stated = _numbers(keys, language)
    return not stated or _numbers(sentence.keys, language) <= stated


def _numbers(keys: Iterable[str], language: Language) -> set[str]:
    return {key for key in keys if key[0].isdigit() or key in language.numbers}
