"""What the writer of a list states of a film, on a source of their own, as a statement."""

from __future__ import annotations

import re

from kinoved.catalogue import Catalogue
from kinoved.catalogue.properties import PROPERTIES
from kinoved.model import Allowance, Evidence, Source, Statement, Subject
from kinoved.value import changed

RANK = "local"

_STATES = {
    "year-mismatch": "date",
    "year-claim": "date",
    "outside-period": "date",
    "director-claim": "director",
    "country-claim": "country",
    "outside-country": "country",
}
"""Rules whose value is a statement that other rules look at, too."""

_YEAR = re.compile(r"(?:18|19|20)\d\d")
_SEVERAL = re.compile(r",\s+and\s+|,\s+|\s+and\s+|\s+&\s+|/")
_HOST = re.compile(r"https?://(?:www\.)?([^/?#\s]+\.[^/?#\s]+)", re.IGNORECASE)


def host_of(address: str) -> str | None:
    """The host in an address of the web without `www.`, or None where it is no such address."""
    found = _HOST.match(address)
    return found[1].lower() if found and any(c.isalnum() for c in found[1]) else None


def source_of(allowance: Allowance) -> Source:
    """The source that the writer names."""
    host = host_of(allowance.source) or allowance.source
    return Source(f"{host} (as the writer of the list states)", allowance.source, "")


def evidence_of(allowance: Allowance) -> tuple[Evidence, ...]:
    """What the writer states, as evidence."""
    return (Evidence(allowance.value, source_of(allowance)),)


def states(name: str, allowance: Allowance) -> str | None:
    """The property, by its Wikidata id, of which an allowance of the rule `name` states a value."""
    property_ = _STATES.get(name)
    if property_ is None or not allowance.value or not allowance.source:
        return None
    return PROPERTIES[property_].wikidata


def with_statements(
    film: Subject, told: list[tuple[str, Allowance]], catalogue: Catalogue
) -> Subject:
    """The film with what its list's writer states of it; the same film where that is nothing.

    Each allowance comes with the name of its rule. What names nothing known is left out.
    """
    more: list[Statement] = []
    for name, allowance in told:
        property_ = _STATES.get(name)
        if property_ is None or states(name, allowance) is None:
            continue
        for value, text in _values(property_, allowance.value, catalogue):
            more.append(
                Statement(
                    f"{RANK}:{property_}:{value}", film.id, property_, value, text, (),
                    (source_of(allowance),), RANK,
                )
            )  # fmt: skip
    return changed(film, statements=film.statements + tuple(more)) if more else film


def _values(property_: str, words: str, catalogue: Catalogue) -> list[tuple[str, str]]:
    """The value or values that `words` mean, each with its text."""
    kind = PROPERTIES[property_].names
    if kind is None:
        return [(words, words)] if _YEAR.fullmatch(words) else []
    found: dict[str, str] = {}
    for part in (words, *_SEVERAL.split(words)):
        for name in catalogue.named(part.removeprefix("the "), kind):
            found.setdefault(name.subject, catalogue.label(name.subject))
        if found and part == words:
            break
    return list(found.items())
