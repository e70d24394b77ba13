"""The prizes that a film has won, as sentences: the most telling first, each told once."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.compose.values import Sentence
from kinoved.model import Statement, Subject
from kinoved.text import listing, normalise

_OSCAR = "Academy Award"
_OF_PEOPLE = ("director", "actor", "actress", "screenplay", "score", "cinematography", "costume",
              "sound", "editing", "design", "song", "makeup", "adaptation", "effects")  # fmt: skip
"""Words of prizes that somebody's work won; those of the whole film are told first."""
_MOST = 2
_EVENTS = ("awards", "convention")
_ALWAYS_CALLED_SO = frozenset({"academy-award-best-picture"})
"""Prizes whose old names nobody uses: Outstanding Production."""


def won_by(film: Subject, catalogue: Catalogue, turn: int) -> Iterator[Sentence]:
    """Sentences on the prizes of `film`; `turn` changes the words from entry to entry."""
    won: dict[tuple[str, str | None], Statement] = {}
    for statement in film.all("award"):
        if statement.qualifier("result") in {None, "won"} and not _is_vague(statement, film):
            # One prize may stand in two sources under two names.
            won.setdefault((statement.value, statement.qualifier("year")), statement)
    prizes = list({normalise(_key(s, catalogue)): s for s in won.values()}.values())
    of_film = [s for s in prizes if s.qualifier("for") is None]
    of_film.sort(key=lambda s: any(word in _name(s, catalogue).lower() for word in _OF_PEOPLE))
    for statement in of_film[:1]:
        yield _together(statement, of_film[1:], catalogue, turn)
    for statement in prizes:
        person = statement.qualifier("for")
        if person is not None:
            prize, where = _prize(statement, catalogue)
            year = statement.qualifier("year")
            when = f" in {year}" if year else ""
            yield Sentence.of(f"{person} received {prize} for it{where}{when}.", statement)


def _together(
    first: Statement, others: list[Statement], catalogue: Catalogue, turn: int
) -> Sentence:
    """The first prize, and another of the same place and year beside it."""
    prize, where = _prize(first, catalogue)
    year = first.qualifier("year")
    beside = [
        s
        for s in others
        if s.qualifier("year") == year
        and _prize(s, catalogue)[1] == where
        and not _both_of_jury(prize, _prize(s, catalogue)[0])
    ][: _MOST - 1]
    if _name(first, catalogue).startswith(_OSCAR):
        # The rolls give the year of the films, not that of the ceremony, so that none is told.
        return Sentence.of(f"It won {_oscars([first, *beside], catalogue)}.", first, *beside)
    prizes = listing([prize, *(_prize(s, catalogue)[0] for s in beside)])
    when = f" in {year}" if year else ""
    said = (
        f"It won {prizes}{where}{when}.",
        f"{where[1:2].upper()}{where[2:]}{when} it won {prizes}.",
        f"It took {prizes}{where}{when}.",
    )[turn % 3 if where and when else 0]
    return Sentence.of(said, first, *beside)


def _oscars(statements: list[Statement], catalogue: Catalogue) -> str:
    """ "the Academy Awards for Best Picture and Best Director"."""
    named = [_name(s, catalogue).removeprefix(_OSCAR).removeprefix(" for ") for s in statements]
    plural = "s" if len(named) > 1 else ""
    return f"the {_OSCAR}{plural} for {listing(named)}"


def _called_then(statement: Statement, catalogue: Catalogue) -> str:
    """What the prize was called in the year in which the film won it, as film people call it.

    The main prize of Cannes was no Palme d'Or in 1949. A prize whose common name is of no time is
    called by another only in the years of that one.
    """
    prize = catalogue.subject(statement.value)
    year = statement.qualifier("year")
    if prize is None or not prize.all("name"):
        return statement.text
    common = [s for s in prize.all("name") if s.text == prize.label and not s.qualifier("from")]
    dated = year is not None and prize.id not in _ALWAYS_CALLED_SO
    for name in prize.all("name") if dated else ():
        first, last = name.qualifier("from"), name.qualifier("to")
        if name.qualifier("lang") not in {"en", "fr"} or not first or (common and not last):
            continue
        if prize.label.startswith(_OSCAR) and not name.text.startswith(_OSCAR):
            continue
        if int(first) <= int((year or "")[:4]) <= int(last or "9999"):
            return name.text
    return prize.label


def _is_vague(statement: Statement, film: Subject) -> bool:
    """Whether it is an Academy Award without a category: of what, a reader would ask."""
    return statement.text == _OSCAR and statement.qualifier("category") is None


def _name(statement: Statement, catalogue: Catalogue) -> str:
    """The prize with its category: Academy Award for Best Costume Design."""
    name = _called_then(statement, catalogue).partition(", ")[0]
    category = statement.qualifier("category")
    if name == _OSCAR and category:
        return f"{name} for {category}"
    return name


def _key(statement: Statement, catalogue: Catalogue) -> str:
    return "; ".join((_name(statement, catalogue), _prize(statement, catalogue)[1]))


def _both_of_jury(one: str, other: str) -> bool:
    """Whether both are a special prize of the jury: one prize under its French and English name."""
    return all("jury" in name.lower() and "sp" in name.lower() for name in (one, other))


def _prize(statement: Statement, catalogue: Catalogue) -> tuple[str, str]:
    """The prize and where it was given, as read after "won": "the Golden Dove", " at Leipzig"."""
    name, festival = _name(statement, catalogue), statement.text.partition(", ")[2]
    if "festival" not in festival.lower():
        festival = ""
    place = statement.qualifier("at") or ""
    if not place and not festival:
        prize = catalogue.subject(statement.value)
        given = prize.one("at") if prize is not None and prize.kind == "prize" else None
        place = given.text if given is not None else ""
    if festival:
        where = f" at the {festival}" + (f" in {place}" if place else "")
    elif place:
        event, _, town = place.partition(", ")
        low = event.lower()
        wants = "festival" in low or low.endswith(_EVENTS)
        where = f" at {'the ' if wants else ''}{event}" + (f" in {town}" if town else "")
    else:
        where = ""
    low = name.lower()
    # "the Nika Award for Best Picture at the Nika Awards" says one thing twice.
    if where.endswith(" Awards") and low.startswith(where.removeprefix(" at the ").lower()[:-1]):
        where = ""
    if low.startswith("best "):
        return f"the prize for {low}", where
    if low.startswith(("award for ", "main prize")):
        return f"the {low}", where
    if low in {"special prize", "special jury prize", "prize"}:
        return f"a {low}", where
    if low.startswith("first "):
        return low, where
    return (name if low.startswith("the ") else f"the {name}"), where
