"""True sentences about a film, written from its record, as text for entries to be identified by.

This is the examiner's side: it knows nothing of the grammar that reads sentences, and no wording
here is taken from there. `fact` names what the sentence says, so that a change can be aimed.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from kinoved.catalogue import Catalogue
from kinoved.model import Statement, Subject

_ADJECTIVES = {
    "soviet-union": "Soviet", "poland": "Polish", "sweden": "Swedish", "italy": "Italian",
    "france": "French", "united-states": "American", "united-kingdom": "British",
    "west-germany": "West German", "east-germany": "East German",
    "czechoslovakia": "Czechoslovak", "japan": "Japanese", "yugoslavia": "Yugoslav",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence about a film and what it says: `fact` is the kind, `value` what can be swapped."""

    fact: str
    text: str
    value: str


def sentences(film: Subject, catalogue: Catalogue, rng: random.Random) -> list[Sentence]:
    """Every kind of true sentence that the record of `film` allows, one of each kind."""
    found = [
        director_sentence(film.texts("director"), rng),
        award_sentence(film, catalogue, rng),
        colour_sentence(film, rng),
        source_sentence(film, catalogue, rng),
        place_sentence(film, rng),
        country_sentence(film, rng),
        runtime_sentence(film, rng),
    ]
    return [sentence for sentence in found if sentence is not None]


def director_sentence(names: tuple[str, ...], rng: random.Random) -> Sentence | None:
    """Who directed, for films with one director."""
    if len(names) != 1:
        return None
    name = names[0]
    forms = [
        f"The director is {name}.",
        f"{name} directed it.",
        f"It was directed by {name}.",
        f"A film by {name}.",
        f"{name} directed the film.",
        f"This film was made by director {name}.",
        f"Directed by {name}.",
        f"The film was directed by {name}.",
    ]
    return Sentence("director", rng.choice(forms), name)


def award_sentence(
    film: Subject, catalogue: Catalogue, rng: random.Random, prize: str | None = None
) -> Sentence | None:
    """A prize from a complete winner list; `prize` writes the sentence about another one."""
    won = [
        s for s in film.all("award")
        if (subject := catalogue.subject(s.value)) is not None
        and subject.kind == "prize" and subject.is_complete("winner")
        and s.qualifier("result") in {None, "won"}
    ]  # fmt: skip
    if prize is None and not won:
        return None
    name = prize or won[0].text
    forms = [
        f"It won the {name}.",
        f"The film received the {name}.",
        f"It was awarded the {name}.",
        f"The {name} went to this film.",
        f"The film took the {name}.",
        f"Winner of the {name}.",
        f"It went on to win the {name}.",
    ]
    return Sentence("award", rng.choice(forms), name)


def colour_sentence(film: Subject, rng: random.Random, value: str | None = None) -> Sentence | None:
    """Colour or black and white, for films recorded as one of them throughout."""
    values = film.values("colour")
    if len(values) != 1 or values[0] not in {"colour", "black and white"}:
        return None
    shade = value or values[0]
    hyphened = "colour" if shade == "colour" else "black-and-white"
    forms = [
        f"It was shot in {shade}.",
        f"The film is in {shade}.",
        f"It is a {hyphened} film.",
        f"The film was made in {shade}.",
        f"Filmed in {shade}.",
        f"It was filmed entirely in {shade}.",
    ]
    return Sentence("colour", rng.choice(forms), shade)


def source_sentence(
    film: Subject, catalogue: Catalogue, rng: random.Random, other: Subject | None = None
) -> Sentence | None:
    """The one source work and its one author."""
    works = film.values("based on")
    work = other or (catalogue.subject(works[0]) if len(works) == 1 else None)
    kind = work.one("kind") if work else None
    if (
        work is None
        or kind is None
        or kind.value not in {"novel", "play", "short story", "novella"}
    ):
        return None
    authors = work.texts("author")
    if len(authors) != 1:
        return None
    forms = [
        f"It is based on the {kind.value} {work.label} by {authors[0]}.",
        f"The film is an adaptation of the {kind.value} {work.label} by {authors[0]}.",
        f"It was adapted from {authors[0]}'s {kind.value} {work.label}.",
        f"Based on {authors[0]}'s {kind.value} {work.label}.",
        f"The story comes from the {kind.value} {work.label} by {authors[0]}.",
    ]
    return Sentence("source work", rng.choice(forms), work.id)


def place_sentence(film: Subject, rng: random.Random) -> Sentence | None:
    """One place of filming."""
    places: list[Statement] = [s for s in film.all("filmed in") if s.text[:1].isupper()]
    if not places:
        return None
    place = rng.choice(places).text
    forms = [f"It was filmed in {place}.", f"The film was shot in {place}.", f"Shot in {place}."]
    return Sentence("place", rng.choice(forms), place)


def country_sentence(
    film: Subject, rng: random.Random, value: str | None = None
) -> Sentence | None:
    """The one producing country, as an adjective."""
    countries = film.values("country")
    adjective = value or (_ADJECTIVES.get(countries[0]) if len(countries) == 1 else None)
    if adjective is None or len(countries) != 1 or countries[0] not in _ADJECTIVES:
        return None
    article = "an" if adjective[0] in "AEIOU" else "a"
    forms = [
        f"It is {article} {adjective} film.",
        f"This is {article} {adjective} production.",
        f"This {adjective} film is remembered today.",
        f"{article.capitalize()} {adjective} film.",
    ]
    return Sentence("country", rng.choice(forms), adjective)


def runtime_sentence(film: Subject, rng: random.Random) -> Sentence | None:
    """The running time where the sources agree on one."""
    values = film.values("runtime")
    if len(values) != 1:
        return None
    forms = [f"It runs {values[0]} minutes.", f"The running time is {values[0]} minutes."]
    return Sentence("runtime", rng.choice(forms), values[0])
