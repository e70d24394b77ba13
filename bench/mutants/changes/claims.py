"""One sentence says something false: every claim type."""

from __future__ import annotations

import random
from collections.abc import Callable

from bench.mutants import facts
from bench.mutants.change import Change, Told
from bench.mutants.deal import Deck, Page
from bench.mutants.facts import Choice
from kinoved.model import Subject

False_ = Callable[[Subject, Deck, random.Random], Choice | None]
_FAR_PLACES = ("Reykjavik", "Buenos Aires", "Kyoto", "Nairobi", "Melbourne")
_LANGUAGES = ("Swedish", "Japanese", "Portuguese", "Hungarian", "Finnish")
_FORMS = ("a television film", "a short film", "a miniseries")
_MUCH = (-45, -35, 35, 50)
"""Minutes by which a false running time is wrong: no cut differs by as much without being told."""


def _another(group: str, field: str) -> False_:
    """Somebody or something that another film has in this group and this film nowhere."""

    def false(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
        own = {text for s in film.statements for text in (s.text, s.value)}
        other = rng.choice(deck.by_group[group])
        value = deck.facts[other.id][group][0][field]
        return None if value in own else {field: value}

    return false


def _cast(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    return _another("cast", "actor")(film, deck, rng)


def _prize(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    prize = deck.unwon(film, rng)
    return {"prize": prize.label} if prize else None


def _nominated(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    complete = {p.id for p in facts.complete_prizes(deck.catalogue) if _covers(p, film)}
    won = {s.value for s in film.all("award") if s.qualifier("result") != "nominated"}
    for statement in film.all("award"):
        nominated = statement.qualifier("result") == "nominated"
        if nominated and statement.value in complete and statement.value not in won:
            return {"prize": statement.text}
    return None


def _covers(prize: Subject, film: Subject) -> bool:
    """Whether the winners of every year in which the film could have won are on record."""
    return any(
        name == "winner" and (first or 0) <= min(film.years) and max(film.years) < (last or 9999)
        for name, first, last in prize.complete
    )


def _country(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    adjective = deck.strange_adjective(film, rng)
    if adjective is None:
        return None
    id_ = next(i for i, word in facts.ADJECTIVES.items() if word == adjective)
    return facts.country(id_, deck.catalogue.label(id_))


def _partner(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    strange = deck.strange_adjective(film, rng)
    pair = deck.facts[film.id]["countries"][0]
    if strange is None:
        return None
    id_ = next(i for i, word in facts.ADJECTIVES.items() if word == strange)
    name = facts.land(deck.catalogue.label(id_))
    return pair | {
        "country_two": name, "country_two_capital": facts.capital(name), "adjective_two": strange,
        "a_adjective_two": facts.article(strange),
    }  # fmt: skip


def _colour(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    is_colour = film.values("colour") == ("colour",)
    return facts.shade("black and white" if is_colour else "colour")


def _runtime(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    minutes = int(film.values("runtime")[0]) + rng.choice(_MUCH)
    return {"minutes": str(minutes)} if minutes > 20 else None


def _language(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    return {"language": rng.choice([n for n in _LANGUAGES if n not in film.values("language")])}


def _place(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    return {"place": rng.choice(_FAR_PLACES)}


def _setting(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    return {"setting": rng.choice(_FAR_PLACES)}


def _year(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    wrong = (film.year or 0) + rng.choice((-12, -9, -7, 7, 9, 12))
    return None if min(abs(wrong - y) for y in film.years) < 5 else {"year": str(wrong)}


def _younger_work(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    works = [w for w in deck.works if w.years and min(w.years) > max(film.years) + 6]
    return facts.work_choice(rng.choice(works)) if works else None


def _same_author(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    own = deck.facts[film.id]["source"][0]
    works = [
        choice
        for w in deck.works
        if (choice := facts.work_choice(w)) is not None
        and choice["author"] == own["author"]
        and w.id not in film.values("based on")
        and not set(w.texts("title")) & {t.text for t in film.titles}
    ]
    return rng.choice(works) if works else None


def _author(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    own = deck.facts[film.id]["source"][0]
    author = (facts.work_choice(rng.choice(deck.works)) or own)["author"]
    return own | {"author": author} if author != own["author"] else None


def _person(property_: str, field: str) -> False_:
    """The film's director, where another film is on record as their first or last."""

    def false(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
        people = [p for p in map(deck.catalogue.subject, film.values("director")) if p]
        known = [p for p in people if p.values(property_) and film.id not in p.values(property_)]
        return {field: known[0].label} if known else None

    return false


def _form(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    own = {choice["form"] for choice in deck.facts[film.id].get("kind", ())}
    return {"form": rng.choice([form for form in _FORMS if form not in own])}


def _later_film(field: str) -> False_:
    """A film of ten years later, as that from which this one is said to come."""

    def false(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
        later = rng.choice(deck.films)
        if min(later.years) < max(film.years) + 10:
            return None
        return {field: later.label, f"{field}_year": str(later.year)}

    return false


def _teacher(film: Subject, deck: Deck, rng: random.Random) -> Choice | None:
    own = deck.facts[film.id]["teacher"][0]
    other = deck.facts[rng.choice(deck.by_group["teacher"]).id]["teacher"][0]
    return own | {"teacher": other["teacher"]} if own["teacher"] != other["teacher"] else None


def _swap(group: str, aimed: tuple[str, ...], false: False_) -> Callable[..., int | None]:
    """A change that puts a false sentence about `group` in the place of a true one."""

    def apply(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
        draft = page.drafts[at]
        assert draft.film is not None  # noqa: S101 - no change has befallen it yet
        choice = false(draft.film, deck, rng)
        if choice is None:
            return None
        known = {**deck.facts[draft.film.id], group: (choice,)}
        wrong = deck.say(known, rng, group, frozenset(aimed) & choice.keys())
        draft.told = [s for s in draft.told if not s.says(group)]
        draft.told.insert(rng.randint(0, len(draft.told)), wrong)
        draft.changed = wrong
        return at

    return apply


def _befalls(group: str, complete: str, false: False_) -> Callable[[Subject, Deck], bool]:
    """Films that have the group, are complete where that matters, and of which it can be false."""

    def befalls(film: Subject, deck: Deck) -> bool:
        known = deck.facts[film.id]
        fits = (not group or group in known) and (not complete or film.is_complete(complete))
        dice = random.Random(film.id)  # noqa: S311 - an examiner's dice
        return fits and any(false(film, deck, dice) is not None for _ in range(3))

    return befalls


def _change(
    name: str,
    told: Told,
    group: str,
    aimed: tuple[str, ...],
    false: False_,
    *,
    complete: str = "",
    needs: str | None = None,
) -> Change:
    needed = group if needs is None else needs
    befalls = _befalls(needed, complete, false)
    return Change(name, told, befalls, _swap(group, aimed, false), needed)


_SOURCE = ("work", "author")
CHANGES = (
    _change("director", Told.ERROR, "director", ("director",), _another("director", "director"),
            complete="director"),
    _change("prize never won", Told.ERROR, "award", ("prize",), _prize, needs=""),
    _change("won for nominated", Told.ERROR, "award", ("prize",), _nominated, needs="nomination"),
    _change("country", Told.ERROR, "country", ("adjective", "a_adjective", "country",
            "a_adjective_capital"), _country, complete="country"),
    _change("partner of a co-production", Told.ERROR, "countries",
            ("country_two", "adjective_two"), _partner, complete="country"),
    _change("colour", Told.ERROR, "colour", ("shade", "a_shaded"), _colour, complete="colour"),
    _change("source work, younger", Told.ERROR, "source", _SOURCE, _younger_work),
    _change("year in prose", Told.REVIEW, "year", ("year",), _year),
    # One work may be a part of another, or the same under another title.
    _change("source work, same author", Told.REVIEW, "source", ("work",), _same_author),
    _change("author of the source", Told.REVIEW, "source", ("author",), _author),
    _change("first film", Told.REVIEW, "first film", ("beginner",),
            _person("first film", "beginner"), needs=""),
    _change("last film", Told.REVIEW, "last film", ("ender",), _person("last film", "ender"),
            needs=""),
    _change("kind", Told.REVIEW, "kind", ("form",), _form, needs=""),
    _change("remake of a later film", Told.REVIEW, "remake of", ("remade",), _later_film("remade"),
            needs=""),
    _change("sequel to a later film", Told.REVIEW, "sequel to", ("before",), _later_film("before"),
            needs=""),
    _change("teacher", Told.REVIEW, "teacher", ("teacher",), _teacher),
    _change("cast", Told.SILENT, "cast", ("actor",), _cast),
    _change("writer", Told.SILENT, "writer", ("writer",), _another("writer", "writer")),
    _change("camera", Told.SILENT, "camera", ("camera",), _another("camera", "camera")),
    _change("music", Told.SILENT, "music", ("composer",), _another("music", "composer")),
    _change("editor", Told.SILENT, "editor", ("editor",), _another("editor", "editor")),
    _change("producer", Told.SILENT, "producer", ("producer",), _another("producer", "producer")),
    _change("studio", Told.SILENT, "studio", ("studio",), _another("studio", "studio")),
    _change("runtime", Told.SILENT, "runtime", ("minutes",), _runtime),
    _change("language", Told.SILENT, "language", ("language",), _language),
    _change("filming place", Told.SILENT, "place", ("place",), _place),
    _change("set in", Told.SILENT, "setting", ("setting",), _setting),
)  # fmt: skip
