"""The points of people, text and plot clues, counted on the records.

How often a clue fires for a film that the text is *not* about is counted: texts made of the records
are held against other films of the same decade that share a theme. How often it fires
for the right film depends on the writer; a text that could name a thing is taken to do so about
once in three. Names in headings are counted on both sides with MovieLens's directors.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import log

from bench.identify import sentences as say
from bench.identify.train_mentions import SEED, Written
from kinoved.catalogue import Catalogue
from kinoved.model import Subject
from kinoved.resolve import weights
from kinoved.resolve.clues import people_clues
from kinoved.resolve.query import Query, prose_mentions
from kinoved.resolve.told import stems, told_of_film
from kinoved.text import words

NAMED_BY_WRITERS = 0.33
"""How often a text names a thing that it could name."""

TOLD_ALIKE = 0.2
"""How often two writers who tell of one film share so many words."""

STRAY = {"cast in text": 0.01, "maker in text": 0.01, "role in text": 0.02, "place in text": 0.02,
         "runtime in text": 0.02}  # fmt: skip
STRAY_OTHERS = 0.005
"""How often, at least, a text names what belongs to another film: it compares, it digresses."""

PLAIN_SHARE, FREQUENT_SHARE = 0.03, 0.008
"""Shares of the records from which a stem tells nothing, or half."""

OTHERS = 12
PLOT_STEPS = (1.5, 2.5, 4.0, 6.0)


@dataclass(frozen=True, slots=True)
class Counted:
    """Points of a clue with what they were counted from."""

    points: float
    true: float
    other: float
    tried: int


@contextmanager
def numbered(keys: list[str]) -> Iterator[None]:
    """Within, every clue's score is the number of its entry in the table instead of its points."""
    points, plot = weights.CLUE, weights.PLOT
    weights.CLUE = {key: float(n) for n, key in enumerate(keys)}
    weights.PLOT = tuple(1000.0 + step for step in range(len(PLOT_STEPS)))
    try:
        yield
    finally:
        weights.CLUE, weights.PLOT = points, plot


def records(catalogue: Catalogue) -> list[Subject]:
    """The films that have a record, by id."""
    return list(catalogue.all("film"))


def word_lists(films: Iterable[Subject]) -> tuple[str, str]:
    """Stems that tell nothing, and stems that tell half, as the records use them."""
    bags = [stems(told_of(film)) for film in films]
    counts = Counter(stem for bag in bags for stem in bag)
    plain = {s for s, n in counts.items() if n >= PLAIN_SHARE * len(bags)}
    frequent = {s for s, n in counts.items() if n >= FREQUENT_SHARE * len(bags)} - plain
    return " ".join(sorted(plain)), " ".join(sorted(frequent))


def told_of(film: Subject) -> str:
    """The words in which a record tells of its film."""
    parts = [s.value for p in ("synopsis", "subject", "set in") for s in film.all(p)]
    return " ".join(parts + [s.qualifier("reason") or "" for s in film.all("theme")])


def text_points(catalogue: Catalogue, keys: list[str]) -> dict[str, Counted]:
    """Counted points of the text clues, by the name of the entry, and of plot as "plot 0" …"""
    films = records(catalogue)
    alike = _alike(films)
    dice = random.Random(SEED)  # noqa: S311 - an examiner's dice
    fired: dict[str, Counter[str]] = {"true": Counter(), "other": Counter()}
    tried = {"true": 0, "other": 0}
    with numbered(keys):
        for film in films:
            told = say.sentences(film, catalogue, dice)
            synopsis = " ".join(film.texts("synopsis"))
            prose = " ".join([synopsis, *(s.text for s in told)])
            if len(told) < 2:
                continue
            query = Query((film.label,), prose=prose, mentions=prose_mentions(prose, catalogue))
            others = [f for f in alike[film.id] if not _linked(f, film)]
            pool = dice.sample(others, min(OTHERS, len(others)))
            for side, held in (("true", [film]), ("other", pool)):
                for candidate in held:
                    tried[side] += 1
                    for clue in told_of_film(candidate, query, catalogue):
                        fired[side][_entry(clue.score, clue.name, keys)] += 1
    found = {}
    for key in sorted(fired["true"] | fired["other"]):
        other = (fired["other"][key] + 1) / (tried["other"] + 2)
        true = fired["true"][key] / tried["true"]
        assumed = TOLD_ALIKE if key.startswith("plot") else NAMED_BY_WRITERS
        points = max(0.0, log(assumed / max(STRAY.get(key, STRAY_OTHERS), other)))
        found[key] = Counted(points, true, other, tried["other"])
    return found


def _entry(score: float, name: str, keys: list[str]) -> str:
    if name == "plot":
        return f"plot {int(score - 1000)}"
    return keys[int(score)] if name not in {"theme", "list"} else name


def _alike(films: list[Subject]) -> dict[str, list[Subject]]:
    """For each film those of its decade that share a theme with it."""
    groups: dict[tuple[str, int], list[Subject]] = defaultdict(list)
    for film in films:
        for theme in film.values("theme"):
            groups[theme, (film.year or 0) // 10].append(film)
    return {
        film.id: [
            other
            for theme in film.values("theme")
            for other in groups[theme, (film.year or 0) // 10]
            if other.id != film.id
        ]
        for film in films
    }


def _linked(one: Subject, other: Subject) -> bool:
    """Whether two films share a director or source, so that their texts fit each other."""
    return any(set(one.values(p)) & set(other.values(p)) for p in ("director", "based on"))


def people_points(
    catalogue: Catalogue, written: list[Written], keys: list[str]
) -> dict[str, Counted]:
    """Counted points of the names in headings, with MovieLens's directors."""
    dice = random.Random(SEED)  # noqa: S311 - an examiner's dice
    known = [(catalogue.identified("imdb", w.imdb), w) for w in written if w.director]
    pairs = [(film, w) for id_, w in known if id_ and (film := catalogue.film(id_))]
    pairs = [(film, w) for film, w in pairs if film.values("director")]
    fired: dict[str, Counter[str]] = {"true": Counter(), "other": Counter()}
    tried = Counter[str]()
    with numbered(keys):
        for film, own in pairs:
            tried["indexed" if film.indexed else "record"] += 1
            tried["surname"] += 1
            stranger = dice.choice(pairs)[1].director
            surname = words(own.director)[-1].key if words(own.director) else own.director
            for side, name in (("true", own.director), ("other", stranger)):
                for clue in people_clues(film, Query(("",), people=(name,)), catalogue):
                    fired[side][keys[int(clue.score)]] += 1
            for side, name in (("true", surname), ("other", words(stranger)[-1].key)):
                for clue in people_clues(film, Query(("",), people=(name,)), catalogue):
                    if keys[int(clue.score)] == "surname named":
                        fired[side]["surname named"] += 1
    size = {"other named": tried["record"], "other named, indexed": tried["indexed"]}
    found = {}
    for key in sorted(fired["true"] | fired["other"]):
        count = size.get(key, len(pairs))
        true = (fired["true"][key] + 1) / (count + 2)
        other = (fired["other"][key] + 1) / (count + 2)
        found[key] = Counted(log(true / other), true, other, count)
    return found
