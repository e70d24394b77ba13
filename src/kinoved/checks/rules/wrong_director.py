"""The heading names as director somebody who did not direct the film.

What it does
    Compares the directors that a heading names with those of the record. It is an error where the
    record's directors are complete, title, year and text name the film without that director, and
    the list itself names directors in that place: another heading of it names the right one, or
    this one says "directed by". Without such a habit it is a review. It is silent where any
    director fits; where anybody named is not known to the catalogue as a director of other films,
    worked on this film in another role, wrote its source, has a surname like a name of one of its
    directors in any script, directed another film of this title or source, or is named in the text,
    too; and where the text speaks of versions or of directors who came and went.

Why it matters
    Readers look a film up by its director. Unlike a wrong year, a wrong name is a slip of memory
    that nothing else in the list corrects.

Example
    Wrong: `Stalker (1979, Elem Klimov)` over a text about the Zone and Tallinn.
    Right: `Stalker (1979, Andrei Tarkovsky)`.

What to do
    Name the recorded director, or look whether another film is meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.checks.described import said_in, shares_a_word
from kinoved.checks.identified import MEANT, SURE, telling_points
from kinoved.model import (
    Credit,
    Diagnostic,
    Entry,
    Match,
    Severity,
    Stance,
    Subject,
    Tier,
    Verdict,
)
from kinoved.resolve.people import FULL, best_likeness, names_in
from kinoved.text import listing, normalise, romanisation_key, title_keys

CODE = "KV110"
NAME = "wrong-director"
RESTS_ON = ("director",)
RULE = Rule(CODE, NAME)

_OTHER_ROLES = ("writer", "producer", "camera", "music", "editor", "cast")
_SAYING = ("direct", "dir.", "dir:", "regie", "regia", "réal", "reż", "реж", "監督")
"""Words before a name by which it is plainly the director's."""
_NEAR = 24
"""Letters before a name in which they stand."""
_CHANGED_HANDS = frozenset(
    "version versions recut reedited restored uncredited remake replaced replacing fired dismissed"
    " began started episode episodes segment segments anthology omnibus".split()
)
"""Words of a text by which more than one director may have had a hand in the film."""
_VERSIONS = frozenset(
    "film films movie picture adaptation adaptations director directors filmmaker production take"
    " attempt hand hands original release".split()
)
_TAKING_OVER = frozenset("over charge helm reins project job direction directing chair".split())
_CHANGED_WITH = {
    "another": _VERSIONS, "other": _VERSIONS, "earlier": _VERSIONS, "later": _VERSIONS,
    "unlike": _VERSIONS, "took": _TAKING_OVER, "taken": _TAKING_OVER, "takes": _TAKING_OVER,
    "finished": frozenset(["by"]), "completed": frozenset(["by"]),
    "directors": frozenset(["cut"]), "final": frozenset(["cut"]), "longer": frozenset(["cut"]),
    "shorter": frozenset(["cut"]), "international": frozenset(["cut"]),
}  # fmt: skip
"""Words that say so only with one of others among the next four."""
_AMONG = 5
_PEOPLE = frozenset({"crew", "cast"})
_BORNE_OUT = _PEOPLE | {"award", "director"}
"""Claims that are true of this film and of no other one by that title."""


def check(context: Context) -> Iterator[Diagnostic]:
    """A finding for a heading all of whose directors are others than the film's, and known."""
    for entry, match, film in context.found():
        credits = _named(entry)
        if not credits or not _at_odds(match) or not film.is_complete("director"):
            continue
        points = telling_points(film, match, context.catalogue)
        if entry.year not in film.years or points < MEANT or _names_others(context, entry):
            continue
        named = _strangers(entry, credits, film, context.catalogue)
        if not named or _explained(entry, named):
            continue
        habit = _says_so(context, credits[0]) or _is_habit(context, entry)
        if not habit and any(credit.role is None for credit in credits):
            continue
        listed = listing(film.texts("director"))
        yield RULE.at(
            Severity.ERROR if habit and _sure(context, entry, match, points) else Severity.REVIEW,
            entry,
            credits[0].span,
            f"{film.label} ({film.year}) was directed by {listed}, not by "
            f"{listing([person.label for person in named])}.",
            evidence_of(*film.all("director")),
            help=f"Name {listed}, or look whether another film is meant.",
        )


def _sure(context: Context, entry: Entry, match: Match, points: float) -> bool:
    """Whether the text tells more of this film than another one of its title could share.

    That is so many things that they may be said in passing, or one in so many words: its running
    time to the minute, somebody who worked on it, its own director, a prize. Two people who worked
    on it are enough in any words: no other film of the title has both.
    """
    timed = any(clue.name == "runtime" for clue in match.candidates[0].clues)
    borne_out = [
        claim
        for claim in context.claims
        if claim.entry == entry.position
        and claim.tier in {Tier.CLOSED, Tier.GUARDED}
        and claim.verdict is Verdict.SUPPORTED
        and claim.stance is Stance.ASSERTED
        and claim.type in _BORNE_OUT
    ]
    people = {claim.value for claim in borne_out if claim.type in _PEOPLE}
    plainly = any(claim.tier is Tier.CLOSED for claim in borne_out)
    return points >= SURE or timed or plainly or len(people) >= 2


def _named(entry: Entry) -> tuple[Credit, ...]:
    """The people whom the heading names as directors, or in no part at all."""
    return tuple(credit for credit in entry.people if credit.role in {"director", None})


def _at_odds(match: Match) -> bool:
    """Whether nobody whom the heading names is recorded as one who made the film."""
    clues = match.candidates[0].clues if match.candidates else ()
    return any(clue.name == "person" and clue.score < 0 for clue in clues)


def _strangers(
    entry: Entry, credits: tuple[Credit, ...], film: Subject, catalogue: Catalogue
) -> list[Subject]:
    """The people named, where each is a known director and a stranger to the film; else none."""
    found: list[Subject] = []
    for name in (name for credit in credits for name in names_in(credit.name)):
        ids = {n.subject for n in catalogue.named(name, "person") if n.scheme != "surname"}
        person = catalogue.subject(ids.pop()) if len(ids) == 1 else None
        if person is None or _may_have_part(person, film, catalogue):
            return []
        if not _directed_elsewhere(person, entry, film, catalogue):
            return []
        found.append(person)
    return found


def _may_have_part(person: Subject, film: Subject, catalogue: Catalogue) -> bool:
    """Whether the person worked on the film or wrote its source, or may be one of its directors."""
    credited = {s.value for role in _OTHER_ROLES for s in film.all(role)}
    works = [work for id_ in film.values("based on") if (work := catalogue.subject(id_))]
    credited |= {author for work in works for author in work.values("author")}
    directors = [d for id_ in film.values("director") if (d := catalogue.subject(id_))]
    if person.id in credited or len(directors) < len(film.values("director")):
        return True
    return any(
        bool(_surnames(person) & _words(director) or _surnames(director) & _words(person))
        for director in directors
    )


def _words(person: Subject) -> frozenset[str]:
    names = (person.label, *(title.text for title in person.titles))
    return frozenset(
        key for name in names for word in normalise(name).split() for key in _keys(word)
    )


def _surnames(person: Subject) -> frozenset[str]:
    names = (person.label, *(title.text for title in person.titles))
    last = (normalise(name).split()[-1] for name in names if normalise(name))
    return frozenset(key for word in last for key in _keys(word))


def _keys(word: str) -> tuple[str, ...]:
    """A word of a name as written and as romanised: Тарковский and Tarkovsky meet in the second."""
    return tuple(key for key in (word, romanisation_key(word)) if len(key) > 2)


def _directed_elsewhere(person: Subject, entry: Entry, film: Subject, catalogue: Catalogue) -> bool:
    """Whether the person directed films on record, and none that the heading may mean."""
    own = {title_keys(title.text)[1] for title in film.titles}
    sources = set(film.values("based on"))
    films = [f for id_ in catalogue.having("director", person.id) if (f := catalogue.film(id_))]
    for other in films:
        linked = other.id in film.values("remake of") or film.id in other.values("remake of")
        same = own & {title_keys(title.text)[1] for title in other.titles}
        near = any(abs((entry.year or 0) - year) <= 1 for year in other.years)
        if linked or same or sources & set(other.values("based on")):
            return False
        if near and shares_a_word(other, entry.title.text):
            return False
    return bool(films)


def _explained(entry: Entry, named: list[Subject]) -> bool:
    """Whether the text speaks of one of them, or of more than one version or director."""
    said = said_in(entry)
    keys = {key for word in set(said) for key in _keys(word)}
    if any(_surnames(person) & keys for person in named):
        return True
    return not _CHANGED_HANDS.isdisjoint(said) or any(
        not _CHANGED_WITH.get(word, frozenset()).isdisjoint(said[at + 1 : at + _AMONG])
        for at, word in enumerate(said)
    )


def _says_so(context: Context, credit: Credit) -> bool:
    """Whether the words before the name, on its line, say that it is the director's."""
    start = credit.span.start
    before = context.list.text[max(0, start - _NEAR) : start].rpartition("\n")[2].lower()
    return any(word in before for word in _SAYING)


def _is_habit(context: Context, entry: Entry) -> bool:
    """Whether another heading of the list names its film's director in that place."""
    return any(
        _likeness(other, film, ("director",), context.catalogue)
        for other, film in _others(context, entry)
    )


def _names_others(context: Context, entry: Entry) -> bool:
    """Whether another heading has an actor or a writer there, so that directors are not meant."""
    return any(
        _likeness(other, film, _OTHER_ROLES, context.catalogue)
        and not _likeness(other, film, ("director",), context.catalogue)
        for other, film in _others(context, entry)
    )


def _others(context: Context, entry: Entry) -> Iterator[tuple[Entry, Subject]]:
    for other, _, film in context.matched():
        if other is not entry and other.people:
            yield other, film


def _likeness(entry: Entry, film: Subject, roles: tuple[str, ...], catalogue: Catalogue) -> bool:
    """Whether somebody of these roles is named in the heading as director."""
    people = {s.value for role in roles for s in film.all(role)}
    names = [n for c in _named(entry) for n in names_in(c.name)]
    return any(
        best_likeness(name, person, catalogue) == FULL for name in names for person in people
    )
