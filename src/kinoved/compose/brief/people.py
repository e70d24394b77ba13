"""People in a brief, with what they did: "by Tarkovsky", "with Rolan Bykov", «по Стругацким»."""

from __future__ import annotations

import re

from kinoved.catalogue import Catalogue
from kinoved.value import value

_ROLES = (
    (
        "author",
        r"(?:based\s+on|adapt(?:ed|ations?)\s+(?:of|from)|after|\bпо|экранизаци\w+)\b[^,;]*",
    ),
    ("writer", r"(?:written|scripted|screenplays?|scripts?|сценари\w+)\s*(?:by|of)?\s*"),
    ("music", r"(?:music|scored?|composed|музык\w+)\s*(?:by|of)?\s*"),
    ("camera", r"(?:photographed|shot|lensed|camera|оператор\w*)\s*(?:by|of)?\s*"),
    (
        "cast",
        r"(?:with|starring|featuring|с\s+участием|\bс)\s+(?:the\s+)?(?:actors?\s+|actress\s+)?",
    ),
    ("director", r"(?:by|of|director|directed\s+by|режисс[её]р\w*)\s+"),
)
_CALLED = tuple((role, re.compile(rf"(?:{said})$", re.IGNORECASE)) for role, said in _ROLES)
_LIKELY = ("director", "cast", "writer", "author", "camera", "music")
_MOST = 4
_CASES = (
    ("ого", "ий"), ("ого", "ый"), ("ой", "ая"), ("а", ""), ("ы", "а"), ("и", "а"), ("им", "ие"),
    ("их", "ий"), ("ева", "ев"), ("у", ""), ("ым", ""), ("е", "а"), ("е", ""),
)  # fmt: skip
"""Endings of Russian names in other cases, and what the nominative has instead."""
_WORD = re.compile(r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?")

_CREDITED = (
    "SELECT facet.value, count(*) FROM facet JOIN holds ON holds.facet = facet.number"
    " WHERE facet.property = ? AND facet.value IN ({}) GROUP BY 1 ORDER BY 2 DESC, 1"
)


@value
class Person:
    """A person named in a brief: where, in which role, and the ids that the name may mean."""

    start: int
    end: int
    role: str
    ids: tuple[str, ...]


def find_people(text: str, rest: str, catalogue: Catalogue) -> list[Person]:
    """The people that `rest`, the brief `text` with what was read blanked out, names."""
    found: list[Person] = []
    for mention in catalogue.mentions(rest, ("person",)):
        if rest[mention.start].isupper():
            person = _person(text, mention.start, mention.end, mention.of("person"), catalogue)
            if person is not None:
                found.append(person)
    for match in _WORD.finditer(rest):
        if any(p.start <= match.start() < p.end for p in found):
            continue
        for name in nominatives(match[0]):
            ids = {id_ for m in catalogue.mentions(name, ("person",)) for id_ in m.of("person")}
            person = _person(text, match.start(), match.end(), tuple(sorted(ids)), catalogue)
            if person is not None:
                found.append(person)
                break
    return found


def _person(
    text: str, start: int, end: int, ids: tuple[str, ...], catalogue: Catalogue
) -> Person | None:
    """The people of `ids` who did what the words before say, or whatever they did.

    A surname alone, of which nothing is said, is that of a director or of nobody: Paris is a town.
    """
    before = text[:start]
    said = [role for role, called in _CALLED if called.search(before)]
    whole = len(text[start:end].split()) > 1
    for role in (*said, *(_LIKELY if whole else ("director",))):
        able = _credited(role, ids, catalogue)
        if able:
            return Person(start, end, role, able[:_MOST])
    return None


def _credited(role: str, ids: tuple[str, ...], catalogue: Catalogue) -> tuple[str, ...]:
    """Those of `ids` with a credit in `role`, the most credited first."""
    if not ids:
        return ()
    if role in {"author", "camera", "music"}:
        return tuple(id_ for id_ in ids if catalogue.having(role, id_))
    marks = ", ".join("?" * len(ids))
    return tuple(row[0] for row in catalogue.ask(_CREDITED.format(marks), (role, *ids)))


def nominatives(name: str) -> list[str]:
    """A Russian name as it is written, and what it may be in the nominative."""
    found = [name]
    for ending, other in _CASES:
        if name.endswith(ending):
            found.append(name[: -len(ending)] + other)
    return found
