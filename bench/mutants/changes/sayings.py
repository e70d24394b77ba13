"""One sentence is added that cannot be: a true thing denied, a state gone, an event to come."""

from __future__ import annotations

import random
from collections.abc import Callable

from bench.mutants.change import Change, Told
from bench.mutants.deal import Deck, Page, told
from bench.mutants.facts import Choice, Facts
from bench.mutants.wordings import Wording
from kinoved.model import Subject

_SOVIET_UNION_ENDS = 1991
_CHERNOBYL = 1986
_NOT_DIRECTED = (
    "It was not directed by {director}.",
    "{director} did not direct it.",
    "The film is not by {director}.",
    "The director was not {director}.",
)
_NOT_WON = (
    "It did not win the {prize}.",
    "It never received the {prize}.",
    "The {prize} went to another film.",
    "It failed to win the {prize}.",
)
_NOT_FROM = (
    "It is not {a_adjective} film.",
    "Although not {adjective}, it fits here.",
    "It was not made in {country}.",
    "This is no {adjective} production.",
)
_STATE_GONE = (
    "It was banned in the Soviet Union.",
    "It was widely seen in the USSR.",
    "The film was very popular in the Soviet Union.",
    "Soviet censors cut it by ten minutes.",
    "It was influential in the USSR.",
    "When it was shown in the Soviet Union, there were long queues.",
)
_EVENT_TO_COME = (
    "It was inspired by the Chernobyl disaster.",
    "The film depicts the Chernobyl disaster.",
    "It is based on the Chernobyl disaster.",
    "The accident at Chernobyl gave the idea for it.",
    "It tells of the Chernobyl disaster.",
)
_MUCH_AWARDED = (
    "It won forty awards.",
    "The film received more than fifty international prizes.",
    "It has thirty-seven awards to its name.",
)
_PREMIERE = (
    "It had its premiere at the Toronto International Film Festival.",
    "It was first shown at the festival in Locarno.",
    "The premiere was held at Sundance.",
)
_FIRST_EVER = (
    "It is the first colour film ever made.",
    "It is the longest film ever made.",
    "It was the first film with sound.",
    "It is the only film of its decade to be shot on location.",
)


def _added(wordings: tuple[str, ...], group: str = "") -> Callable[..., int | None]:
    """A change that adds one of `wordings`, filled from the film's own facts of `group`."""
    texts = [Wording(text, False, True, frozenset()) for text in wordings]

    def apply(page: Page, at: int, deck: Deck, rng: random.Random) -> int | None:
        draft = page.drafts[at]
        assert draft.film is not None  # noqa: S101 - no change has befallen it yet
        facts: Facts = deck.facts[draft.film.id]
        choice: Choice = rng.choice(facts[group]) if group else {}
        new = told(rng.choice(texts), ((group, choice),))
        draft.told = [s for s in draft.told if not group or not s.says(group)]
        draft.told.insert(rng.randint(0, len(draft.told)), new)
        draft.changed = new
        return at

    return apply


def _has(group: str, complete: str = "") -> Callable[[Subject, Deck], bool]:
    return lambda film, deck: (
        group in deck.facts[film.id] and (not complete or film.is_complete(complete))
    )


def _after_the_state(film: Subject, deck: Deck) -> bool:
    return min(film.years) > _SOVIET_UNION_ENDS + 2


def _before_the_event(film: Subject, deck: Deck) -> bool:
    return max(film.years) < _CHERNOBYL


def _any(film: Subject, deck: Deck) -> bool:
    return film.values("kind") == ("feature",) and min(film.years) > 1960


CHANGES = (
    Change("director denied", Told.REVIEW, _has("director", "director"),
           _added(_NOT_DIRECTED, "director"), "director"),
    Change("prize denied", Told.REVIEW, _has("award"), _added(_NOT_WON, "award"), "award"),
    Change("country denied", Told.REVIEW, _has("country", "country"), _added(_NOT_FROM, "country"),
           "country"),
    Change("received in a state gone", Told.REVIEW, _after_the_state, _added(_STATE_GONE)),
    Change("event of later date", Told.REVIEW, _before_the_event, _added(_EVENT_TO_COME)),
    Change("first of all films", Told.REVIEW, _any, _added(_FIRST_EVER)),
    Change("number of awards", Told.SILENT, _any, _added(_MUCH_AWARDED)),
    Change("premiere", Told.SILENT, _any, _added(_PREMIERE)),
)  # fmt: skip
