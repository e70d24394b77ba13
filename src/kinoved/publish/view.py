"""What the page of a composition shows: plain values for the template."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from kinoved.compose import Composition, Item, Sentence
from kinoved.model import Source, Subject
from kinoved.publish.pictures.facts import poster_facts
from kinoved.publish.pictures.poster import poster
from kinoved.text import listing

_LONGEST = 20_000
_WEB = ("https://", "http://")
SECTIONS = {
    "core": ("At the heart of the theme", "The story is of this kind through and through."),
    "adjacent": ("Close to it", "The story touches the theme, but is not wholly of it."),
    "parallel": ("Only like it", "The world looks the part; the story is of something else."),
    "influence": ("Influences", "Not of the theme, but felt in it."),
}
_CHANGES = {
    "kept": "Kept",
    "corrected": "Corrected",
    "left out": "Left out",
    "added": "Added",
}


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence as shown: its words, the numbers of its sources."""

    text: str
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One film on the page."""

    number: int
    title: str
    year: int | None
    poster: str
    original: str
    lang: str
    credits: str
    grade: str | None
    reason: Told | None
    description: tuple[Told, ...]
    fact: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Films under one heading; the heading is empty where there is only one section."""

    heading: str
    note: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under one word: what was kept, corrected, left out, added."""

    heading: str
    lines: tuple[tuple[str, Told], ...]


@dataclass(frozen=True, slots=True)
class View:
    """The whole page."""

    title: str
    lang: str
    introduction: tuple[Told, ...]
    sections: tuple[Section, ...]
    changes: tuple[Group, ...]
    misses: tuple[tuple[str, int | None, Told], ...]
    sources: tuple[tuple[int, Source], ...]
    structured: str
    catalogue: str


@dataclass(slots=True)
class Notes:
    """Numbers sources in the order in which the page cites them."""

    numbers: dict[str, tuple[int, Source]] = field(default_factory=dict)

    def tell(self, sentence: Sentence) -> Told:
        """The sentence with the numbers of its sources."""
        return Told(clean(sentence.text), self.cite(sentence.sources))

    def cite(self, sources: Iterable[Source]) -> tuple[int, ...]:
        """The numbers of `sources`; those without a web address are left out."""
        found = []
        for source in sources:
            if source.url.startswith(_WEB):
                entry = self.numbers.setdefault(source.url, (len(self.numbers) + 1, source))
                found.append(entry[0])
        return tuple(dict.fromkeys(found))


def clean(text: str) -> str:
    """`text` without control and direction marks, white space made even, cut where too long."""
    kept = "".join(
        " " if letter in "\t\n\r" else letter
        for letter in text
        if letter in "\t\n\r\u200d" or unicodedata.category(letter) not in {"Cc", "Cf", "Cs"}
    )
    flat = " ".join(kept.split())
    return flat if len(flat) <= _LONGEST else flat[:_LONGEST] + "…"


def view_of_composition(composition: Composition) -> View:
    """The page of a composed or repaired list."""
    notes = Notes()
    introduction = tuple(notes.tell(s) for s in composition.introduction)
    sections = []
    number = 0
    for grade, items in composition.sections:
        cards = []
        for item in items:
            number += 1
            cards.append(_card(number, item, notes))
        heading, note = SECTIONS[grade] if grade else ("", "")
        sections.append(Section(heading, note, tuple(cards)))
    groups = []
    for kind, heading in _CHANGES.items():
        lines = tuple(
            (clean(change.title), notes.tell(change.reason))
            for change in composition.changes
            if change.change.value == kind
        )
        if lines:
            groups.append(Group(heading, lines))
    misses = tuple((m.title, m.year, notes.tell(m.reason)) for m in composition.misses)
    films = [
        (item.film, item.title, item.year) for _, items in composition.sections for item in items
    ]
    return View(
        clean(composition.title),
        "en",
        introduction,
        tuple(sections),
        tuple(groups),
        misses,
        tuple(notes.numbers.values()),
        structured(composition.title, films),
        composition.catalogue,
    )


def _card(number: int, item: Item, notes: Notes) -> Card:
    original, lang = original_of(item.film)
    return Card(
        number,
        clean(item.title),
        item.year,
        poster(poster_facts(item.film, original, lang, item.grade)),
        original if original != item.title else "",
        lang,
        credits_of(item.film),
        item.grade,
        notes.tell(item.reason) if item.reason else None,
        tuple(notes.tell(s) for s in item.description),
        tuple(notes.tell(s) for s in item.fact),
    )


def original_of(film: Subject) -> tuple[str, str]:
    """The original title and its language; the English label where none is recorded."""
    for title in film.titles:
        if title.role == "original":
            return title.text, title.lang
    return film.label, "en"


def credits_of(film: Subject) -> str:
    """Who directed it, where, and what kind of film it is, in one line."""
    kind = next(iter(film.values("kind")), "feature")
    parts = [listing(film.texts("director")[:3]), ", ".join(film.texts("country"))]
    if kind != "feature":
        parts.append(kind)
    runtimes = film.values("runtime")
    if len(runtimes) == 1:
        parts.append(f"{runtimes[0]} minutes")
    return " · ".join(part for part in parts if part)


def structured(title: str, films: Iterable[tuple[Subject | None, str, int | None]]) -> str:
    """The list as JSON-LD (schema.org ItemList), safe inside a script element."""
    import json  # noqa: PLC0415 - only a page needs it

    items = []
    for position, (film, name, year) in enumerate(films, start=1):
        movie: dict[str, object] = {"@type": "Movie", "name": clean(name)}
        if year:
            movie["dateCreated"] = str(year)
        if film is not None:
            movie["director"] = [{"@type": "Person", "name": n} for n in film.texts("director")]
            movie["countryOfOrigin"] = [
                {"@type": "Country", "name": n} for n in film.texts("country")
            ]
            same = [f"https://www.imdb.com/title/{i}/" for i in film.values("imdb")[:1]]
            same += [f"https://www.wikidata.org/wiki/{i}" for i in film.values("wikidata")[:1]]
            if same:
                movie["sameAs"] = same
        items.append({"@type": "ListItem", "position": position, "item": movie})
    data = {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": clean(title),
        "numberOfItems": len(items),
        "itemListElement": items,
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
