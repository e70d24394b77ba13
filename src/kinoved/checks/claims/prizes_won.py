"""Which recorded prizes answer to a prize that a list names, by name, family, category or rank."""

from __future__ import annotations

from kinoved.checks.claims.festivals import FESTIVALS, TOP_PRIZES
from kinoved.checks.claims.finding import Case
from kinoved.checks.claims.names import Named
from kinoved.checks.claims.prize_words import CATEGORIES, FAMILIES, RANKS, meaning
from kinoved.model import Statement, Subject
from kinoved.text import listing, normalise
from kinoved.value import value

_OSCARS = {
    "picture": "academy-award-best-picture",
    "foreign": "academy-award-best-international-feature",
}
"""The Oscars whose every winner is recorded, by their category."""
_MOST_NAMED = 3
_WON_LATE = 5
"""Years from a film's dates within which a prize won under its title may be its own."""
_KIN = ({"picture", "foreign", "british"}, {"actor", "actress", "acting"})


@value
class Asked:
    """A prize as a list names it: its words, what the catalogue has of that name, and the rest.

    `where` is the festival, `year` when it was given; `firm` is False where the words only mention
    the prize, so that nothing may be held against them.
    """

    words: str
    ids: tuple[str, ...]
    family: str
    category: str
    rank: str
    where: str
    year: int | None
    firm: bool
    nominated: bool = False

    @property
    def exact(self) -> bool:
        """Whether the words mean one prize, and not any of a family or festival."""
        return (bool(self.ids) and not self.category) or (self.family != "" and self.category != "")

    def given_by(self, prize: Subject) -> bool:
        """Whether the prize is given at the festival that was said."""
        texts = [s.text for s in (*prize.all("at"), *prize.all("place"))]
        return any(_alike(text, self.where) for text in texts)


def asked_of(case: Case) -> tuple[Asked, ...]:
    """The prizes of a reading, in order; a festival said before the first goes with all."""
    groups: list[dict[str, object]] = []
    shared: dict[str, object] = {}
    for name, bound in case.reading.bound:
        if name == "prize" and isinstance(bound, Named):
            groups.append({"prize": bound})
        else:
            (groups[-1] if groups else shared).setdefault(name, bound)
    if not groups and (shared.get("festival") or shared.get("family")):
        groups.append({"prize": Named("prize", ())})
    firm = case.reading.get("firm") is None
    return tuple(_asked({**shared, **group}, firm) for group in groups)


def _asked(told: dict[str, object], firm: bool) -> Asked:
    named = told["prize"]
    assert isinstance(named, Named)  # noqa: S101 - asked_of puts nothing else there
    year = told.get("won_in")
    return Asked(
        named.text,
        named.ids,
        str(told.get("family") or ""),
        str(told.get("category") or ""),
        str(told.get("rank") or ""),
        str(told.get("festival") or ""),
        year if isinstance(year, int) else None,
        firm,
        bool(told.get("nominated")),
    )


def held(asked: Asked, case: Case) -> list[Statement]:
    """The film's prizes, won or not, that the words may mean, wherever they were given."""
    return [s for s in case.film.all("award") if _means(asked, s, case)]


def belongs(statement: Statement, asked: Asked, case: Case) -> bool:
    """Whether a recorded prize was given at the festival that was said."""
    at = statement.qualifier("at")
    if at:
        return _alike(at, asked.where)
    prize = case.catalogue.subject(statement.value)
    return prize is None or asked.given_by(prize) or not prize.all("at")


def meant(asked: Asked, case: Case) -> list[Subject]:
    """The prizes of the catalogue that the words name."""
    ids = set(asked.ids)
    if asked.family == "academy award" and asked.category in _OSCARS:
        ids = {_OSCARS[asked.category]}
    elif asked.category:
        ids = set()
    return [p for p in map(case.catalogue.subject, sorted(ids)) if p is not None]


def nearest(asked: Asked, prize: Subject, case: Case) -> list[str]:
    """What the film won instead of `prize`: of the same festival, family or rank, at most three.

    Of prizes that have nothing in common with it, the first three of the record.
    """
    won = [s for s in case.film.all("award") if s.qualifier("result") == "won"]
    common = [_in_common(s, asked, prize, case) for s in won]
    alike = [s for s, n in zip(won, common, strict=True) if n == max(common)]
    told = {(s.value, s.qualifier("category")): s for s in reversed(alike)}
    labels = [_with_category(s.text, s) for s in reversed(told.values())]
    return list(dict.fromkeys(labels))[:_MOST_NAMED]


def _in_common(statement: Statement, asked: Asked, prize: Subject, case: Case) -> int:
    """How much a recorded prize has in common with another: its giver, then rank and category."""
    own = case.catalogue.subject(statement.value)
    givers = [s.text for s in (*prize.all("at"), *prize.all("place"))]
    at = statement.qualifier("at")
    own_givers = [at] if at else [s.text for s in own.all("at")] if own is not None else []
    given = any(_alike(text, asked.where) for text in own_givers if asked.where)
    given = given or (not asked.where and not set(givers).isdisjoint(own_givers))
    name, label = prize.label, _label(statement, case)
    family = meaning(name, FAMILIES)
    given = given or (family != "" and family == meaning(label, FAMILIES))
    tops = set(TOP_PRIZES.values())
    ranked = prize.id in tops and (statement.value in tops or meaning(label, RANKS) == "top")
    category = meaning(name, CATEGORIES)
    alike = category != "" and category == meaning(label, CATEGORIES)
    return 2 * given + (ranked or alike)


def in_winners(prize: Subject, film: Subject) -> bool:
    """Whether the film is among the recorded winners of the prize, by id or by title and year."""
    titles = {normalise(t.text) for t in film.titles}
    years = film.years
    return any(
        s.value == film.id or (_of_its_time(s, years) and normalise(s.text) in titles)
        for s in prize.all("winner")
    )


def _of_its_time(winner: Statement, years: tuple[int, ...]) -> bool:
    """Whether a winner of that year may be a film of `years`: no "Hamlet" of another decade."""
    year = winner.qualifier("year")
    if year is None or not years:
        return True
    return years[0] - _WON_LATE <= int(year[:4]) <= years[-1] + _WON_LATE and any(
        abs(int(year[:4]) - known) <= _WON_LATE for known in years
    )


def told_as(asked: Asked, found: list[Statement], case: Case) -> str:
    """How the prize is called: by the record's name where that says more than the words."""
    place = f" ({asked.where.title()})" if asked.where else ""
    if asked.ids and not asked.category:
        return asked.words + place
    labels = dict.fromkeys(_label(s, case) for s in found)
    if 0 < len(labels) <= 3:
        return listing(list(labels))
    prizes = meant(asked, case)
    if len(prizes) == 1:
        return prizes[0].label
    top = case.catalogue.subject(TOP_PRIZES.get(asked.where, "")) if asked.rank == "top" else None
    if top is not None:
        return f"{top.label}{place}"
    family = asked.family.title()
    return (f"{family} for {asked.words}" if family and asked.category else family) or (
        asked.words + place
    )


def _label(statement: Statement, case: Case) -> str:
    prize = case.catalogue.subject(statement.value)
    return _with_category(prize.label if prize is not None else statement.text, statement)


def _with_category(name: str, statement: Statement) -> str:
    category = statement.qualifier("category")
    return f"{name} for {category}" if category else name


def _means(asked: Asked, statement: Statement, case: Case) -> bool:
    key = normalise(asked.words)
    named = statement.value in asked.ids or normalise(statement.text) == key
    named = named or (bool(asked.ids) and key in normalise(statement.text))
    text = f"{_label(statement, case)} {statement.qualifier('at') or ''}"
    if asked.category:
        if not named and asked.ids and not asked.family:
            return False
        if asked.family and meaning(text, FAMILIES) != asked.family:
            return False
        return _same_category(asked.category, meaning(_label(statement, case), CATEGORIES))
    if named:
        return True
    if asked.family:
        # "Academy Award for Best Picture" is a prize by name, and no other of the family.
        named_so = meaning(asked.words, CATEGORIES) if asked.ids else ""
        category = meaning(_label(statement, case), CATEGORIES)
        return meaning(text, FAMILIES) == asked.family and named_so in {"", category}
    if asked.rank == "top" and asked.where:
        top = TOP_PRIZES.get(asked.where)
        is_top = meaning(statement.text, RANKS) == "top"
        return (
            statement.value == top
            or (is_top and top is None)
            or _once_called(asked, statement, case)
        )
    if asked.rank:
        return meaning(statement.text, RANKS) == asked.rank
    if not asked.ids:
        return bool(asked.where)
    return _once_called(asked, statement, case)


def _once_called(asked: Asked, statement: Statement, case: Case) -> bool:
    """Whether the recorded prize bore the name in its year, as the Palme d'Or was a Grand Prix."""
    prize = case.catalogue.subject(statement.value)
    key = normalise(asked.words)
    year = (statement.qualifier("year") or "")[:4]
    for name in prize.all("name") if prize is not None else ():
        first, last = name.qualifier("from"), name.qualifier("to")
        dated = first is not None and last is not None and first <= year <= last
        if dated and normalise(name.text).startswith(key):
            return True
    return False


def _same_category(asked: str, own: str) -> bool:
    if asked == own:
        return True
    return {asked, own} <= {"acting", "actor"} or {asked, own} <= {"acting", "actress"}


def _alike(text: str, where: str) -> bool:
    """Whether a festival's name or city is the one that was said."""
    words = {"berlin" if w == "berlinale" else w for w in normalise(text).split()}
    asked = {"berlin" if w == "berlinale" else w for w in where.split()}
    return bool(asked & words & (FESTIVALS | {"berlin", "vary"}))
