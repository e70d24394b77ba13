"""Composes a list again from the brief that it carries, and tells what is different."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kinoved.catalogue import Catalogue
from kinoved.compose.carried import brief_in
from kinoved.compose.make import compose
from kinoved.compose.values import Change, Changed, Composition, Item, Sentence
from kinoved.model import Entry, Passage, Report, Source
from kinoved.text import normalise

_FOOTNOTE = re.compile(r"\[\^\d+\]")


def recompose(text: str, report: Report, catalogue: Catalogue) -> Composition:
    """The list that the brief in `text` gives now; `changes` is the difference from `report`.

    Raises UsageError where `text` carries no brief.
    """
    made = compose(brief_in(text), catalogue)
    return replace(made, changes=tuple(_difference(made, report)))


def _difference(made: Composition, report: Report) -> Iterator[Changed]:
    """What left, what came, what stands elsewhere among the films in both, and new words."""
    entries = {entry.position: entry for entry in report.list.entries}
    old = {m.film.id: entries[m.position] for m in report.matches if m.film is not None}
    new = {item.film.id: item for _, items in made.sections for item in items}
    known = {m.position for m in report.matches if m.film is not None}
    missed = {miss.film.id: miss.reason for miss in made.misses}
    for entry in report.list.entries:
        if entry.position not in known:
            why = Sentence("It could not be identified.")
            yield Changed(Change.LEFT_OUT, entry.title.text, why)
    for id_, entry in old.items():
        if id_ not in new:
            why = missed.get(id_, Sentence("The brief gives other films now."))
            yield Changed(Change.LEFT_OUT, entry.title.text, why)
    for id_, item in new.items():
        if id_ not in old:
            why = item.reason or Sentence("The brief gives it now.", _sources(item))
            yield Changed(Change.ADDED, item.title, why)
    was = {id_: place for place, id_ in enumerate((i for i in old if i in new), start=1)}
    now = {id_: place for place, id_ in enumerate((i for i in new if i in old), start=1)}
    for id_, place in now.items():
        if was[id_] != place:
            said = f"Of the films in both lists it was number {was[id_]} and is number {place}."
            yield Changed(Change.MOVED, new[id_].title, Sentence(said))
    for id_ in now:
        yield from _reworded(new[id_], old[id_])


def _reworded(item: Item, entry: Entry) -> Iterator[Changed]:
    parts = (
        ("description", item.description, entry.description),
        ("fact", item.fact, entry.fact),
    )
    for name, sentences, before in parts:
        told = _plain(before)
        for sentence in sentences:
            if normalise(sentence.text) not in told:
                why = replace(sentence, text=f"New in its {name}: “{sentence.text}”")
                yield Changed(Change.REWORDED, item.title, why)
        if before is not None and not sentences:
            yield Changed(Change.REWORDED, item.title, Sentence(f"It has no {name} any more."))


def _plain(passage: Passage | None) -> str:
    return normalise(_FOOTNOTE.sub("", passage.text)) if passage is not None else ""


def _sources(item: Item) -> tuple[Source, ...]:
    return tuple(s for sentence in item.description for s in sentence.sources)[:2]
