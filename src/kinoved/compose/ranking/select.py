"""Selects the films of a list: conditions, grades, standing, variety; and the nearest misses."""

from __future__ import annotations

from dataclasses import replace

from kinoved.catalogue import Catalogue
from kinoved.catalogue.renown import Renown
from kinoved.compose.ranking.candidates import (
    RECORDED,
    Candidate,
    Grades,
    candidates,
    grades_of,
)
from kinoved.compose.ranking.filters import Condition, conditions, nearly
from kinoved.compose.ranking.grades import belongs, belongs_to
from kinoved.compose.ranking.outside import is_of, why_outside
from kinoved.compose.ranking.printed import printed_title
from kinoved.compose.ranking.variety import Picked, pick
from kinoved.compose.values import GRADES, Belonging, Brief, Choice, Miss, Selection, Sentence
from kinoved.model import Subject

MOST_MISSES = 10
_EACH = 4
"""How many films at most miss by one and the same condition."""
_BEHIND = 4
"""How many misses at most meet every condition and stand behind the last of the list."""


def select(brief: Brief, catalogue: Catalogue, kept: tuple[str, ...] = ()) -> Selection:
    """The films that answer `brief`, those with an id in `kept` before all others."""
    wanted = conditions(brief, catalogue)
    grades = grades_of(brief, catalogue)
    ranked = [
        candidate
        for candidate in candidates(brief, wanted, grades, catalogue)
        if _in_period(candidate, brief, catalogue)
    ]
    picked = pick(ranked, brief, kept, catalogue)
    chosen = [_choice(each, brief, catalogue) for each in picked.chosen]
    # A query finds letters, the record's words decide: "thrillers" is not in "thrillersome".
    while strays := {c.film.id for c in chosen if _strays(c, brief)} - set(kept):
        ranked = [candidate for candidate in ranked if candidate.id not in strays]
        picked = pick(ranked, brief, kept, catalogue)
        chosen = [_choice(each, brief, catalogue) for each in picked.chosen]
    chosen.sort(key=lambda choice: _order(choice.belonging))
    misses = [
        *_behind(picked.left, brief, catalogue),
        *_by_one(wanted, brief, grades, {c.film.id for c in chosen}, catalogue),
    ]
    return Selection(tuple(chosen), tuple(misses[:MOST_MISSES]), len(ranked))


def renown_of(film: str, catalogue: Catalogue) -> Renown:
    """What is on record of the reception of the film with the id `film`."""
    query = (
        "SELECT prizes, languages, cited, filed, marks, item, entry FROM renown"
        " JOIN film ON film.number = renown.film WHERE film.id = ?"
    )
    rows = catalogue.ask(query, (film,))
    if not rows:
        return Renown(0, 0, 0, 0, (), None, None)
    prizes, languages, cited, filed, marks, item, entry = rows[0]
    return Renown(
        prizes, languages, cited, filed, tuple(m for m in marks.split(",") if m), item, entry
    )


def _in_period(candidate: Candidate, brief: Brief, catalogue: Catalogue) -> bool:
    """Whether the year that is printed lies in the period; conditions know only the span."""
    first, last = candidate.first, candidate.last
    if brief.first is None and brief.last is None:
        return True
    if first is None or last is None:
        return False
    if (brief.first is None or first >= brief.first) and (brief.last is None or last <= brief.last):
        return True
    film = catalogue.film(candidate.id)
    if film is None or film.year is None:
        return False
    early = brief.first is not None and film.year < brief.first
    return not early and not (brief.last is not None and film.year > brief.last)


def _strays(choice: Choice, brief: Brief) -> bool:
    """Whether a film found does not answer: of no such theme, or of that cinema in passing."""
    if brief.themes and choice.belonging is None:
        return True
    return not is_of(choice.film, brief)


def _choice(picked: Picked, brief: Brief, catalogue: Catalogue) -> Choice:
    candidate = picked.candidate
    film = catalogue.film(candidate.id)
    assert film is not None  # noqa: S101 - the table `film` has no id that is no film
    known = renown_of(film.id, catalogue)
    parts = [(reason, round(points)) for reason, points in known.parts]
    parts += [
        ("a record that tells what it is about", RECORDED if film.one("synopsis") else 0),
        ("several sources agree on the theme", candidate.agreed),
        ("of more than one genre", -candidate.spread),
        ("made in other countries, too", -candidate.shared),
        (picked.repeats, -picked.lost),
    ]
    told = sorted(((r, p) for r, p in parts if p), key=lambda part: -part[1])
    return Choice(film, belongs(film, brief, catalogue), tuple(told))


def _order(belonging: Belonging | None) -> tuple[bool, int]:
    if belonging is None:
        return False, 0
    return not belonging.direct, GRADES.index(belonging.grade)


def _behind(left: tuple[Picked, ...], brief: Brief, catalogue: Catalogue) -> list[Miss]:
    """Films that meet every condition and came behind the last of the list."""
    found = []
    for each in left[:_BEHIND]:
        film = catalogue.film(each.candidate.id)
        if film is None:
            continue
        belonging = belongs(film, brief, catalogue)
        why = Sentence("The list was full.")
        if belonging is not None and belonging.grade != "core":
            why = belonging.reason
        elif "director" in each.repeats:
            why = Sentence(f"The list was full, and it would be the {each.repeats}.")
        found.append(_miss(film, why))
    return found


def _by_one(
    wanted: tuple[Condition, ...],
    brief: Brief,
    grades: Grades,
    listed: set[str],
    catalogue: Catalogue,
) -> list[Miss]:
    """Films that miss by one condition alone, a few of each, in turn."""
    groups: list[list[Miss]] = []
    seen = set(listed)
    for name in dict.fromkeys(condition.name for condition in wanted):
        others = [condition for condition in wanted if condition.name != name]
        for near in nearly(name, brief, catalogue):
            group: list[Miss] = []
            for candidate in candidates(brief, (*others, *near), grades, catalogue, _EACH * 10):
                film = catalogue.film(candidate.id)
                if film is None or film.id in seen or candidate.rank > 1:
                    continue
                why = why_outside(film, brief, catalogue)
                if why is None:
                    continue
                seen.add(film.id)
                group.append(_miss(film, why))
                if len(group) == _EACH:
                    break
            groups.append(group)
    groups += _by_theme(wanted, brief, grades, seen, catalogue)
    turns = range(max(map(len, groups), default=0))
    return [group[turn] for turn in turns for group in groups if turn < len(group)]


def _by_theme(
    wanted: tuple[Condition, ...],
    brief: Brief,
    grades: Grades,
    seen: set[str],
    catalogue: Catalogue,
) -> list[list[Miss]]:
    """Of several themes, films that belong to all but one."""
    groups: list[list[Miss]] = []
    for theme in brief.themes if len(brief.themes) > 1 else ():
        others = tuple(t for t in brief.terms if (t.property, t.values) != ("theme", (theme,)))
        group: list[Miss] = []
        loosened = replace(brief, terms=others)
        for candidate in candidates(loosened, wanted, grades, catalogue, _EACH * 10):
            film = catalogue.film(candidate.id)
            if film is None or film.id in seen or belongs_to(film, theme, catalogue):
                continue
            if why_outside(film, brief, catalogue) is None and len(group) < _EACH:
                seen.add(film.id)
                said = f"Not recorded under “{catalogue.label(theme)}”."
                group.append(_miss(film, Sentence(said)))
        groups.append(group)
    return groups


def _miss(film: Subject, why: Sentence) -> Miss:
    return Miss(film, printed_title(film), film.year, why)
