"""The films an entry may mean: by identifier, by title, by likeness of title, by its text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from kinoved.catalogue import Catalogue, Name
from kinoved.model import Subject
from kinoved.resolve import tables
from kinoved.resolve.query import Query
from kinoved.text import distance, main_titles, title_keys
from kinoved.text.parts import numbered_part, with_part
from kinoved.value import value

_MAX_FROM_TEXT = 25
_LEAST_VOTES = 2
_LONGEST = 200
_MOST_TITLES = 3
_FEWEST_WORDS = 2
_LEAST_WORD = 3
_INNER_ARTICLE = re.compile(r"\b(?:the|an?) ")

_VOTES = (
    ("person", "director", 3), ("work", "based on", 3), ("person", "writer", 2),
    ("person", "cast", 1), ("place", "filmed in", 1), ("prize", "award", 1),
)  # fmt: skip
"""What a mention in the text points to by which property, and how strongly."""


@value
class Titled:
    """A film's title that is or is like the entry's: by which scheme, and how many edits off.

    `first` is True where it is the title in front that fits, not one given beside it.
    """

    name: Name
    scheme: str
    edits: int
    first: bool


def by_identifier(query: Query, catalogue: Catalogue) -> Subject | None:
    """The one film that a pin, link or number in the entry names, or None."""
    if query.pin:
        return catalogue.film(query.pin)
    named = (catalogue.identified(kind, value) for kind, value in query.identifiers)
    films = {id_ for id_ in named if id_ is not None}
    return catalogue.film(films.pop()) if len(films) == 1 else None


def by_title(query: Query, catalogue: Catalogue) -> dict[str, Titled]:
    """Film id → the strictest title by which it was found; the title in front counts first."""
    found: dict[str, Titled] = {}
    for number, title in enumerate(query.titles):
        for name in catalogue.named(title):
            known = found.get(name.subject)
            if known is None or (
                known.first == (number == 0)
                and tables.SCHEMES.index(name.scheme) < tables.SCHEMES.index(known.scheme)
            ):
                found[name.subject] = Titled(name, name.scheme, 0, number == 0)
    return found or _by_part(query, catalogue)


def _by_part(query: Query, catalogue: Catalogue) -> dict[str, Titled]:
    """Films whose title is the entry's but for a subtitle, which either of them may lack."""
    found: dict[str, Titled] = {}
    for number, title in enumerate(query.titles):
        if len(title) > _LONGEST:
            continue
        part = numbered_part(title)
        if part is not None:
            for name in _of_part(*part, catalogue):
                found.setdefault(name.subject, Titled(name, "main", 0, number == 0))
            if part[1] > 1:
                continue  # Dune: Parte Dos is not Dune
        for name in catalogue.subtitled(title):
            found.setdefault(name.subject, Titled(name, "main", 0, number == 0))
        for words in main_titles(title):
            for name in catalogue.named(words):
                found.setdefault(name.subject, Titled(name, "main", 0, number == 0))
    return found


def _of_part(main: str, number: int, catalogue: Catalogue) -> Iterator[Name]:
    """The films that are the part of this number, by their English titles."""
    films = (catalogue.film(name.subject) for name in catalogue.named(main))
    for words in dict.fromkeys([main, *(film.label for film in films if film is not None)]):
        for title in with_part(words, number):
            yield from catalogue.named(title)


def by_shared_part(query: Query, film: Subject, catalogue: Catalogue) -> Titled | None:
    """A title of `film` that begins or ends with the same telling words as one of the entry's.

    Local titles keep a name and change the rest: Peggy Sue Got Married is Peggy Sue: Seu Passado a
    Espera. What the titles of several films begin with names a series and tells none of them apart.
    Counts for a film that something else points to, and not without its year and maker.
    """
    for number, title in enumerate(query.titles[:_MOST_TITLES]):
        key = title_keys(title)[1]
        parts = _telling_parts(title)
        for known in film.titles:
            other = title_keys(known.text)[1]
            if other == key:
                continue
            opening = _shared_opening(key, other)
            alone = bool(opening) and catalogue.beginning(opening) <= {film.id}
            shared = alone or bool(parts & _telling_parts(known.text))
            if shared and not _of_a_series(film, catalogue):
                name = Name(tables.PART, "film", film.id, known.text, "und", "title")
                return Titled(name, tables.PART, 0, number == 0)
    return None


def _shared_opening(one: str, other: str) -> str:
    """The words with which both keys begin, or "" where they are few or common."""
    shared: list[str] = []
    for mine, theirs in zip(one.split(" "), other.split(" "), strict=False):
        if mine != theirs:
            break
        shared.append(mine)
    return " ".join(shared) if _is_telling(shared) else ""


def _of_a_series(film: Subject, catalogue: Catalogue) -> bool:
    """Whether a title of another film by its director begins like one of the film's own."""
    directors = set(film.values("director"))
    openings = (title_keys(title.text)[1].split(" ")[:_FEWEST_WORDS] for title in film.titles)
    for opening in {" ".join(words) for words in openings if _is_telling(words)}:
        for id_ in catalogue.beginning(opening) - {film.id}:
            other = catalogue.film(id_)
            if other is not None and directors & set(other.values("director")):
                return True
    return False


def _telling_parts(title: str) -> set[str]:
    """The keys of those parts of a title that are not made of common words."""
    keys = (title_keys(part)[1] for part in main_titles(title))
    return {key for key in keys if _is_telling(key.split(" "))}


def _is_telling(words: Sequence[str]) -> bool:
    letters = [word for word in words if word.isalpha()]
    rare = set(letters) - tables.common_words()
    return len(letters) >= _FEWEST_WORDS and any(len(word) >= _LEAST_WORD for word in rare)


def by_likeness(query: Query, catalogue: Catalogue) -> dict[str, Titled]:
    """Film id → a title that differs from one of the entry's by a few letters."""
    found: dict[str, Titled] = {}
    for number, title in enumerate(query.titles):
        if len(title) > _LONGEST:
            continue
        _, bare, roman = title_keys(title)
        for name in catalogue.similar_titles(title, query.year):
            _, other, other_roman = title_keys(name.text)
            edits = _edits(bare, other)
            if edits is None and not (title.isascii() and name.text.isascii()):
                edits = _edits(roman, other_roman)
            known = found.get(name.subject)
            if edits is not None and (known is None or edits < known.edits):
                found[name.subject] = Titled(name, "fuzzy", edits, number == 0)
    return found


def _edits(one: str, other: str) -> int | None:
    """The edits between two keys, at least 1; None where they are more than a slip."""
    longest = max(len(one), len(other))
    most = tables.allowed_edits(longest)
    if abs(len(one) - len(other)) > most:
        return None
    lacking = sum(max(0, other.count(c) - one.count(c)) for c in set(other))
    if lacking > most:
        return None
    edits = distance(one, other)
    if edits > 1 and _INNER_ARTICLE.sub("", one) == _INNER_ARTICLE.sub("", other):
        return 1
    return max(1, edits) if edits <= most else None


def by_text(query: Query, people: Sequence[str], catalogue: Catalogue) -> tuple[str, ...]:
    """The films that the text points to: by their makers, source work, cast, places, prizes.

    `people` are the ids of persons that the heading names. At most 25, those most pointed to.
    """
    votes: Counter[str] = Counter()
    ids = {kind: set(query.mentioned(kind)) for kind in ("person", "work", "place", "prize")}
    ids["person"] |= set(people)
    for work in sorted(ids["person"]):
        ids["work"] |= set(catalogue.having("author", work))
    for kind, property_, weight in _VOTES:
        for id_ in sorted(ids[kind]):
            for film in catalogue.having(property_, id_):
                votes[film] += weight
    pointed = [film for film, count in votes.items() if count >= _LEAST_VOTES]
    return tuple(sorted(pointed, key=lambda film: (-votes[film], film))[:_MAX_FROM_TEXT])
