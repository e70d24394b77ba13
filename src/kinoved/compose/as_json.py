"""Writes a composition as kinoved's own JSON: every sentence with the ids of its sources.

`kinoved check`, `convert` and `recompose` read it back; what they do not know they pass over.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from kinoved.compose.carried import brief_value
from kinoved.compose.values import SECTIONS, Composition, Item, Sentence
from kinoved.model import Source

_VERSION = 1
_IDS = ("imdb", "tmdb", "wikidata")


def to_json(composition: Composition, *, changes: bool = True) -> str:
    """The list as JSON, ending in a line break; `changes` are told unless that is False.

    `films` are in the order of the list, `sections` name their numbers by grade; a sentence is
    `{"text", "sources"}`, whose sources are ids in `sources`.
    """
    sources = _Sources()
    sections = []
    films: list[dict[str, object]] = []
    for grade, items in composition.sections:
        first = len(films) + 1
        films += [_film(first + at, item, sources) for at, item in enumerate(items)]
        numbers = list(range(first, len(films) + 1))
        heading = SECTIONS[grade] if grade is not None else None
        sections.append({"grade": grade, "heading": heading, "films": numbers})
    told = {
        "kinoved": _VERSION,
        "name": composition.title,
        "introduction": _plain(composition.introduction),
        "language": "en",
        "brief": brief_value(composition.brief),
        "catalogue": composition.catalogue,
        "sentences": sources.tell(composition.introduction),
        "sections": sections,
        "films": films,
        "misses": [
            {"film": m.film.id, "title": m.title, "year": m.year, **sources.of(m.reason)}
            for m in composition.misses
        ],
    }
    if composition.changes and changes:
        told["changes"] = [
            {"change": c.change.value, "title": c.title, **sources.of(c.reason)}
            for c in composition.changes
        ]
    told["sources"] = sources.listed()
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _film(number: int, item: Item, sources: _Sources) -> dict[str, object]:
    film = item.film
    told: dict[str, object] = {"number": number, "title": item.title}
    if item.year:
        told["year"] = item.year
    told["film"] = film.id
    if item.description:
        told["description"] = _plain(item.description)
    if item.fact:
        told["fact"] = _plain(item.fact)
    told |= {kind: film.values(kind)[0] for kind in _IDS if len(film.values(kind)) == 1}
    told["sentences"] = {
        "description": sources.tell(item.description),
        "fact": sources.tell(item.fact),
    }
    if item.grade and item.reason:
        told["grade"] = item.grade
        told["reason"] = sources.of(item.reason)
    return told


def _plain(sentences: Iterable[Sentence]) -> str:
    return " ".join(sentence.text for sentence in sentences)


class _Sources:
    """Numbers sources in the order in which they are first cited."""

    def __init__(self) -> None:
        self._numbers: dict[str, tuple[int, Source]] = {}

    def tell(self, sentences: Iterable[Sentence]) -> list[dict[str, object]]:
        return [self.of(sentence) for sentence in sentences]

    def of(self, sentence: Sentence) -> dict[str, object]:
        return {"text": sentence.text, "sources": [self._of(s) for s in sentence.sources]}

    def listed(self) -> list[dict[str, object]]:
        return [
            {"id": number, "name": source.name, "url": source.url}
            for number, source in self._numbers.values()
        ]

    def _of(self, source: Source) -> int:
        if source.url not in self._numbers:
            self._numbers[source.url] = (len(self._numbers) + 1, source)
        return self._numbers[source.url][0]
