"""Deals the films, writes their entries from the wordings, and puts the lists together."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from bench.mutants.facts import (
    ADJECTIVES,
    Choice,
    Facts,
    article,
    complete_prizes,
    facts_of,
    work_choice,
)
from bench.mutants.wordings import Wording, wordings
from kinoved.catalogue import Catalogue
from kinoved.model import Subject

SEED = 20261123
ENTRIES = 6
_UNMISTAKABLE = frozenset({"golden-bear", "golden-lion"})
"""Prizes whose names are those of no other; there are many a Grand Prix."""
_TOLD = (2, 5)
"""How many sentences an entry has, least and most."""
_BRIEFLY = (1, 2)
_FULLY = (4, 7)
"""How many in the entry that is changed: enough to be sure of its film without the change."""
_PLOTTED = 0.5
"""Share of entries that tell the plot."""
_LABELLED = ("Description: {plot}{first}\nFact: {rest}\n", "{plot}{first} {rest}\n",
             "Description: {plot}{first} {rest}\n")  # fmt: skip
_HEADINGS = ("{title} ({year})", "{number}. {title} ({year})", "## {title} ({year})",
             "{number}. {title} ({year}, {director})", "**{title}** ({year})")  # fmt: skip
_OPENINGS = (
    "These {count} films are worth another look.",
    "What follows is a small choice of films, in no order.",
    "{count} films for long evenings",
    "A few films that stay in the mind",
    "Films to see before you say that you have seen everything",
)


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, the wording that it fills, and what was filled in, by group."""

    text: str
    wording: Wording
    filled: tuple[tuple[str, Choice], ...]

    def says(self, group: str) -> bool:
        """Whether it says something of `group`."""
        return any(name == group for name, _ in self.filled)


@dataclass(slots=True)
class Draft:
    """One entry while it is being written."""

    film: Subject | None
    title: str
    year: int | None
    director: str
    heading: str
    body: str
    told: list[Told] = field(default_factory=list)
    plot: str = ""
    number: int | None = None
    changed: Told | None = None

    def text(self, number: int) -> str:
        """The entry as it is written."""
        told = [s.text for s in self.told]
        half = (len(told) + 1) // 2
        body = self.body.format(
            plot=self.plot and self.plot + " ",
            first=" ".join(told[:half]),
            rest=" ".join(told[half:]) or "It is still shown.",
        )
        return self.heading.format(
            number=self.number or number, title=self.title, year=self.year, director=self.director
        ) + f"\n{body}"  # fmt: skip


@dataclass(slots=True)
class Page:
    """A list while it is being written: its opening, its entries, what stands after them."""

    opening: str
    drafts: list[Draft]
    cut: int = 0

    def text(self) -> str:
        """The whole list; `cut` characters are missing at its end."""
        entries = [draft.text(n) for n, draft in enumerate(self.drafts, 1)]
        whole = f"{self.opening}\n\n" + "\n\n".join(entries)
        return whole[: len(whole) - self.cut] if self.cut else whole


class Deck:
    """The films of the records that something can be said of, and what can be said of each."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.facts: dict[str, Facts] = {}
        self.films: list[Subject] = []
        self.by_group: dict[str, list[Subject]] = {}
        self.by_director: dict[str, list[Subject]] = {}
        for film in catalogue.all("film"):
            facts = facts_of(film, catalogue)
            self.facts[film.id] = facts
            if not film.year or not film.values("director") or len(facts) < 3:
                continue
            self.films.append(film)
            for group in facts:
                self.by_group.setdefault(group, []).append(film)
            for person in film.values("director"):
                self.by_director.setdefault(person, []).append(film)
        self.works = [w for w in catalogue.all("work") if work_choice(w) is not None]
        self._authors = [w.texts("author")[0] for w in self.works]
        self.deals: dict[tuple[str, str], tuple[list[Subject], list[Subject]]] = {}
        self._known: dict[frozenset[str], list[Wording]] = {}

    def page(
        self,
        rng: random.Random,
        films: list[Subject],
        opening: str = "",
        chief: tuple[str, str] | None = None,
    ) -> Page:
        """A true list of `films`.

        `chief` is the id of the film that matters and the group of which its entry must say
        something; the others are then told briefly.
        """
        opening = opening or rng.choice(_OPENINGS)
        heading, body = rng.choice(_HEADINGS), rng.choice(_LABELLED)
        page = Page(opening.format(count=len(films)), [])
        for film in films:
            brief = chief is not None and film.id != chief[0]
            must = chief[1] if chief is not None and not brief else ""
            told = _TOLD if chief is None else _BRIEFLY if brief else _FULLY
            page.drafts.append(self.draft(film, rng, must, heading, body, told))
        return page

    def draft(
        self,
        film: Subject,
        rng: random.Random,
        must: str,
        heading: str,
        body: str,
        told: tuple[int, int] = _TOLD,
    ) -> Draft:
        """An entry about `film` with true sentences, from `told[0]` to `told[1]` of them."""
        synopsis = film.one("synopsis")
        director = ", ".join(film.texts("director"))
        draft = Draft(film, film.label, film.year, director, heading, body)
        plotted = synopsis is not None and told != _BRIEFLY and rng.random() < _PLOTTED
        draft.plot = synopsis.text if synopsis is not None and plotted else ""
        facts = {**self.facts[film.id], **self._around(film, rng)}
        if must in facts:
            draft.told.append(self.say(facts, rng, must))
        groups = sorted(set(facts) - {must})
        wanted = rng.randint(*told)
        while groups and len(draft.told) < wanted:
            group = groups.pop(rng.randrange(len(groups)))
            if not any(said.says(group) for said in draft.told):
                draft.told.append(self.say(facts, rng, group))
        rng.shuffle(draft.told)
        return draft

    def say(
        self, facts: Facts, rng: random.Random, group: str, aimed: frozenset[str] = frozenset()
    ) -> Told:
        """A sentence that says something of `group`; with `aimed`, of one of these fields of it."""
        names = [group, *sorted(set(facts) - {group})]
        while True:
            wording = rng.choice(self._sayable(facts, group, aimed))
            filled = []
            missing = set(wording.fields)
            for name in names:
                most = max((len(c.keys() & missing) for c in facts[name]), default=0)
                if most:
                    fitting = [c for c in facts[name] if len(c.keys() & missing) == most]
                    filled.append((name, rng.choice(fitting)))
                    missing -= filled[-1][1].keys()
            if not missing:
                return told(wording, tuple(filled))

    def _sayable(self, facts: Facts, group: str, aimed: frozenset[str]) -> list[Wording]:
        known = frozenset(key for choices in facts.values() for c in choices for key in c)
        wanted = aimed or frozenset(key for choice in facts[group] for key in choice)
        key = known | {f"<{name}>" for name in wanted} | {"aimed" if aimed else "any"}
        if key not in self._known:
            self._known[key] = [
                w
                for w in wordings()
                if w.fields <= known and w.fields & wanted and (w.aimed or not aimed)
            ]
        return self._known[key]

    def _around(self, film: Subject, rng: random.Random) -> Facts:
        """What can be said of another film, another by the same director, and what is not so."""
        other = rng.choice(self.by_group["director"])
        while set(other.texts("director")) & _names(film):
            other = rng.choice(self.by_group["director"])
        around: dict[str, tuple[Choice, ...]] = {"aside other": (self._told_of(other, "other"),)}
        own = [f for f in self.by_director[film.values("director")[0]] if f.id != film.id]
        alone = len(film.values("director")) == 1
        if own and alone:
            chosen = rng.choice(own)
            if len(chosen.values("director")) == 1:
                around["aside own"] = (self._told_of(chosen, "own"),)
        author = rng.choice(self._authors)
        if author not in _names(film) and not film.values("based on"):
            around["aside author"] = ({"strange_author": author},)
        adjective = self.strange_adjective(film, rng)
        if adjective:
            around["aside country"] = (
                {"strange_adjective": adjective, "a_strange_adjective": article(adjective)},
            )
        unwon = self.unwon(film, rng)
        if unwon:
            around["aside prize"] = ({"unwon": unwon.label},)
        return around

    def _told_of(self, film: Subject, prefix: str) -> Choice:
        facts = self.facts[film.id]
        told = {prefix: film.label, f"{prefix}_year": str(film.year)}
        fields = {"director": "director", "cast": "actor", "award": "prize"}
        for group, name in fields.items():
            if group in facts:
                told[f"{prefix}_{name}"] = facts[group][0][name]
        if "country" in facts:
            told[f"a_{prefix}_adjective"] = facts["country"][0]["a_adjective"]
        return told

    def strange_adjective(self, film: Subject, rng: random.Random) -> str | None:
        """The adjective of a state that is neither one of the film's nor kin to one."""
        if not film.is_complete("country"):
            return None
        own = {ADJECTIVES.get(c, "") for c in film.values("country")}
        far = ("Swedish", "Italian", "Mexican", "French", "Japanese", "Brazilian")
        return rng.choice([a for a in far if a not in own])

    def unwon(self, film: Subject, rng: random.Random) -> Subject | None:
        """A prize all of whose winners are recorded, which the film did not win and could have."""
        won = {s.value for s in film.all("award")}
        text = " ".join(film.texts("award")).lower()
        found = []
        for prize in complete_prizes(self.catalogue):
            if prize.id not in _UNMISTAKABLE:
                continue
            since = next(
                (first for name, first, _ in prize.complete if name == "winner" and first), 1900
            )
            winners = {s.value for s in prize.all("winner")}
            word = prize.label.lower()
            lost = film.id not in winners and prize.id not in won and word not in text
            if lost and since <= min(film.years) and max(film.years) <= 2015:
                found.append(prize)
        return rng.choice(found) if found and film.values("kind") == ("feature",) else None


def told(wording: Wording, filled: tuple[tuple[str, Choice], ...]) -> Told:
    """The sentence that `wording` makes with what is filled in."""
    fields = {key: value for _, choice in filled for key, value in choice.items()}
    return Told(wording.text.format(**fields), wording, filled)


def _names(film: Subject) -> set[str]:
    """Everybody that the record of a film names."""
    roles = ("director", "writer", "producer", "camera", "music", "editor", "cast")
    return {name for role in roles for name in film.texts(role)}
