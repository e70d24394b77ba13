"""What the record holds of a label's value, found without the claims reader.

So a slip in a label, or a record that has changed since, is seen by a test and not by a reader
being measured against it.
"""

from __future__ import annotations

import re

from bench.claims.rows import Holds, Label
from kinoved.catalogue import Catalogue
from kinoved.model import Stance, Subject
from kinoved.text import normalise, romanisation_key

_MEMBERS = {
    "director": "director", "cast": "cast", "writer": "writer", "producer": "producer",
    "camera": "camera", "music": "music", "editor": "editor", "studio": "studio",
    "language": "language", "country": "country", "co-production": "country",
    "filmed in": "filmed in", "set in": "set in", "based on": "based on",
}  # fmt: skip
_LINKS = {"remake": "remake of", "sequel": "sequel to"}
_ROUND = 10
"""Minutes by which a rounded running time may differ from a recorded one."""


def has(label: Label, film: Subject, catalogue: Catalogue) -> bool | None:
    """Whether the record has the label's value; None where only a person can tell."""
    if label.type in _MEMBERS:
        return _member(label.value, film, _MEMBERS[label.type], catalogue)
    if label.type in _LINKS:
        return _member(label.value, film, _LINKS[label.type], catalogue)
    if label.type == "year":
        return label.value.isdecimal() and int(label.value) in film.years
    if label.type == "runtime":
        said = int(label.value)
        return any(abs(said - int(s.value)) <= _ROUND for s in film.all("runtime"))
    if label.type == "colour":
        return label.value in film.values("colour") or None
    if label.type == "author":
        works = [w for w in map(catalogue.subject, film.values("based on")) if w is not None]
        return any(_member(label.value, work, "author", catalogue) for work in works)
    if label.type == "award":
        return any(_won(value, film, catalogue) for value in label.values)
    return None


def agrees(label: Label, film: Subject, catalogue: Catalogue) -> bool:
    """Whether the label says of the record what the record says itself."""
    found = has(label, film, catalogue)
    if found is None:
        return True
    said = label.holds
    if label.stance is Stance.NEGATED and said is not Holds.SILENT:
        said = Holds.FALSE if said is Holds.TRUE else Holds.TRUE
    return found == (said is Holds.TRUE)


def _member(value: str, film: Subject, property_: str, catalogue: Catalogue) -> bool:
    key = romanisation_key(value)
    told = film.all(property_)
    known = {s.text for s in told} | {s.qualifier("nature") or "" for s in told}
    for id_ in film.values(property_):
        subject = catalogue.subject(id_)
        known |= {t.text for t in subject.titles} if subject else set()
        known |= _around(id_, catalogue)
    return any(re.search(rf"\b{re.escape(key)}\b", romanisation_key(text)) for text in known)


def _around(id_: str, catalogue: Catalogue) -> set[str]:
    """The names of the places in which a place lies."""
    found: set[str] = set()
    waiting, seen = [id_], {""}
    while waiting:
        place = waiting.pop()
        subject = None if place in seen else catalogue.subject(place)
        seen.add(place)
        if subject is not None and subject.kind == "place":
            found |= {t.text for t in subject.titles} | {subject.label}
            waiting.extend(subject.values("in"))
    return found


def _won(value: str, film: Subject, catalogue: Catalogue) -> bool:
    key = normalise(value)
    for statement in film.all("award"):
        if statement.qualifier("result") != "nominated" and key in normalise(statement.text):
            return True
    prizes = {name.subject for name in catalogue.named(value, "prize")}
    won = {s.value for s in film.all("award") if s.qualifier("result") != "nominated"}
    if prizes & won:
        return True
    subjects = [p for p in map(catalogue.subject, sorted(prizes)) if p is not None]
    return any(film.id in prize.values("winner") for prize in subjects)
