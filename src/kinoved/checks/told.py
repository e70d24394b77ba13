"""What an entry's text names, as far as it belongs to the entry's own film.

Sentences that compare ("like Tarkovsky's Stalker", "a former assistant of …"), deny, or name
another film are left out, for the people in them belong elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kinoved.catalogue import Catalogue, Mention
from kinoved.checks.claims.sentences import Sentence, sentences_of, tokens_of
from kinoved.checks.stems import stems
from kinoved.model import Entry
from kinoved.text import normalise, words
from kinoved.text.runtimes import minutes_in
from kinoved.value import value

_KINDS = ("person", "work", "place", "prize")
_ELSEWHERE = frozenset(
    # that something is compared, or was made anew, or not
    "like unlike homage tribute remake remade sequel prequel predecessor successor companion"
    " trilogy not never nor neither without rather instead originally offered refused declined"
    " turned also other another earlier previous previously later next famous known"
    # that somebody is spoken of for somebody else's sake
    " assistant assisted student studied pupil taught teacher colleague wife husband widow brother"
    " sister father mother son daughter friend friends nephew grandson"
    # the same in Portuguese and Spanish, German, French and Russian
    " como semelhante parecido parecida recuerda lembra discipulo aluno alumno filho hijo"
    " wie ahnlich erinnert schuler sohn neuverfilmung comme rappelle eleve assistante fils"
    " подобно напоминает словно ученик ученика ассистент ассистентом сын продолжение ремеик".split()
)
_COMPETING = frozenset(
    [
        ("that", "year"), ("same", "year"), ("same", "time"), ("same", "studio"), ("won", "it"),
        ("lost", "to"), ("lost", "the"), ("went", "to"), ("beat", "it"), ("beaten", "by"),
    ]
)  # fmt: skip
"""Pairs of words by which a sentence sets another film beside the entry's: who won in its place."""
_ELSEWHERE_BEGINNINGS = (
    "likened", "reminiscen", "recall", "echo", "evok", "compar", "inspir", "influenc", "rival",
    "protege", "mentor", "assisten", "вдохнов",
)  # fmt: skip
_ELSEWHERE_RUNS = ("のよう", "に似", "影響", "続編", "リメイク", "弟子", "助監督")
_SOURCE = frozenset(
    "based basis adapted adaptation adapts adapting novel novella story stories play book tale"
    " fairytale poem source after author wrote written version".split()
)
"""Words by which a title that a film and a book share is taken for the book."""
_QUOTES = frozenset(["“", '"', "«", "*", "_", "‘", "『"])
_OWNING = 3
"""Letters at most between a name and what belongs to it."""
_BESIDE = 24
"""Letters beside a title in which such words stand."""
_MADE_BEFORE = re.compile(r"\b(?:directed|directs|directing|helmed) $")
_MADE_BEHIND = re.compile(r",? \(?(?:directed|helmed|released|dir\.)\b")
_OF = frozenset("director author star maker creator".split())
"""Words that, with "of" behind them, name somebody by another film."""


@value
class Told:
    """What an entry's text names: ids of people (by whole names), works, places and prizes.

    `minutes` are running times as written, `capitals` its capitalised words and `stems` its telling
    ones.
    """

    people: frozenset[str]
    works: frozenset[str]
    places: frozenset[str]
    prizes: frozenset[str]
    minutes: frozenset[str]
    capitals: frozenset[str]
    stems: frozenset[str]


def told_in(entry: Entry, catalogue: Catalogue) -> Told:
    """What the text of `entry` names, and the people of its heading."""
    title = normalise(entry.title.text)
    passages = [p.text for p in (entry.description, entry.fact, *entry.notes) if p is not None]
    people = {n.subject for c in entry.people for n in catalogue.named(c.name, "person")}
    named: dict[str, set[str]] = {"work": set(), "place": set(), "prize": set()}
    capitals: set[str] = set()
    minutes: set[str] = set()
    for text in passages:
        for sentence, mentions in _clean_sentences(text, title, catalogue):
            capitals |= {token.bare for token in sentence.tokens if token.capital}
            minutes |= minutes_in(text[sentence.tokens[0].start : sentence.tokens[-1].end])
            for mention in mentions:
                people |= set(_whole_people(text, mention))
                for kind, ids in named.items():
                    ids |= set(mention.of(kind))
    own = {word.bare for word in words(entry.title.text)}
    return Told(
        frozenset(people),
        frozenset(w for w in named["work"] if normalise(catalogue.label(w)) != title),
        frozenset(named["place"]),
        frozenset(named["prize"]),
        frozenset(minutes),
        frozenset(capitals - own),
        stems("\n".join(passages)) - stems(entry.title.text),
    )


def _clean_sentences(
    text: str, title: str, catalogue: Catalogue
) -> Iterator[tuple[Sentence, list[Mention]]]:
    """The sentences that lead nowhere else, with the names in them."""
    mentions = catalogue.mentions(text, _KINDS)
    named = catalogue.mentions(text, ("film",))
    theirs = [m for m in named if _follows_its_director(m, mentions, text, catalogue)]
    films = [m for m in named if m in theirs or _is_film(m, mentions, text, title)]
    works = {(m.start, m.end) for m in mentions if m.of("work")}
    filmed = [m for m in named if (m.start, m.end) in works and _is_film(m, (), text, title)]
    for sentence in sentences_of(text, tokens_of(text)):
        start, end = sentence.tokens[0].start, sentence.tokens[-1].end
        elsewhere = any(start <= film.start < end for film in films)
        if _SOURCE.isdisjoint(token.bare for token in sentence.tokens):
            elsewhere = elsewhere or any(start <= film.start < end for film in filmed)
        if not elsewhere and not _leads_elsewhere(sentence, text[start:end]):
            yield sentence, [m for m in mentions if start <= m.start < end]


def _is_film(mention: Mention, others: tuple[Mention, ...], text: str, title: str) -> bool:
    """Whether the words name a film other than the heading's: two words at least, or quoted."""
    said = text[mention.start : mention.end]
    if normalise(said) == title:
        return False
    if _is_called_film(mention, text):
        return True
    quoted = text[max(0, mention.start - 1) : mention.start] in _QUOTES
    parts = [w for w in words(said) if len(w.bare) > 3]
    capital = len(parts) > 1 and all(said[w.start].isupper() for w in parts)
    inside = any(o.start <= mention.start and mention.end <= o.end for o in others)
    return (quoted or capital) and not inside


def _is_called_film(mention: Mention, text: str) -> bool:
    """Whether the words beside a title say that a film is meant: "Patton, directed by"."""
    before = text[max(0, mention.start - _BESIDE) : mention.start]
    after = text[mention.end : mention.end + _BESIDE]
    made = _MADE_BEFORE.search(before) or _MADE_BEHIND.match(after)
    return bool(made) and text[mention.start].isupper()


def _follows_its_director(
    mention: Mention, others: tuple[Mention, ...], text: str, catalogue: Catalogue
) -> bool:
    """Whether the title stands behind its director's name: "Roland Joffé's The Mission"."""
    owners = {
        id_
        for other in others
        if 0 < mention.start - other.end <= _OWNING and "s " in text[other.end - 2 : mention.start]
        for id_ in other.of("person")
    }
    films = [film for id_ in mention.of("film") if (film := catalogue.film(id_))] if owners else []
    return any(not owners.isdisjoint(film.values("director")) for film in films)


def _leads_elsewhere(sentence: Sentence, said: str) -> bool:
    """Whether the sentence compares, denies, or names people for the sake of somebody else."""
    keys = [token.bare for token in sentence.tokens]
    return (
        not _ELSEWHERE.isdisjoint(keys)
        or any(key.startswith(_ELSEWHERE_BEGINNINGS) for key in keys)
        or any(one in _OF and other == "of" for one, other in pairwise(keys))
        or not _COMPETING.isdisjoint(pairwise(keys))
        or any(run in said for run in _ELSEWHERE_RUNS)
    )


def _whole_people(text: str, mention: Mention) -> Iterator[str]:
    if text[mention.start].isupper():
        for name in mention.names:
            if name.kind == "person" and name.scheme != "surname" and " " in name.text:
                yield name.subject
