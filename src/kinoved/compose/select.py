"""Which films answer a brief, how they belong to its themes, and which just miss."""

from __future__ import annotations

from dataclasses import dataclass

from kinoved.catalogue import Catalogue, kindred
from kinoved.compose.values import GRADES, Brief, Miss, Sentence
from kinoved.model import Subject
from kinoved.text import listing, the

_MOST_MISSES = 8
_MOST_OF_ONE_KIND = 3
_SAME_DIRECTOR = 2
_BLOC = frozenset(
    {"soviet-union", "poland", "czechoslovakia", "east-germany", "hungary", "bulgaria"}
)
"""States whose films of 1945 to 1991 are commonly listed together, and so get confused."""


@dataclass(frozen=True, slots=True)
class Belonging:
    """How a film belongs to the themes asked for: a grade and why.

    `direct` is False where only a related theme is recorded; the grade is then one lower.
    """

    grade: str
    reason: Sentence
    direct: bool


@dataclass(frozen=True, slots=True)
class Selection:
    """The films chosen, in order, each with how it belongs; and those that just missed."""

    chosen: tuple[tuple[Subject, Belonging | None], ...]
    misses: tuple[Miss, ...]


def select(brief: Brief, catalogue: Catalogue, kept: tuple[str, ...] = ()) -> Selection:
    """The films that answer `brief`, those with an id in `kept` before all others."""
    ranked: list[tuple[Subject, Belonging | None]] = []
    outside: list[tuple[Subject, Belonging | None]] = []
    for film in catalogue.all("film"):
        belonging = belongs(film, brief, catalogue)
        if brief.themes and belonging is None:
            continue
        (outside if why_outside(film, brief, catalogue) else ranked).append((film, belonging))
    ranked.sort(key=lambda pair: _order(*pair))
    chosen = [pair for pair in ranked if pair[0].id in kept]
    rest = [pair for pair in ranked if pair[0].id not in kept]
    left: list[tuple[Subject, Belonging | None]] = []
    for pair in rest:
        full = len(chosen) >= brief.count
        (left if full or _too_many(pair[0], chosen, brief) else chosen).append(pair)
    while len(chosen) < brief.count and left:
        chosen.append(left.pop(0))
    chosen.sort(key=lambda pair: _order(*pair))
    return Selection(tuple(chosen), _misses(left, outside, brief, catalogue))


def belongs(film: Subject, brief: Brief, catalogue: Catalogue) -> Belonging | None:
    """How `film` belongs to every theme asked for; None where one is not recorded."""
    found = [_belongs_to(film, theme, catalogue) for theme in brief.themes]
    known = [belonging for belonging in found if belonging is not None]
    if not known or len(known) < len(found):
        return None
    return max(known, key=lambda belonging: GRADES.index(belonging.grade))


def why_outside(film: Subject, brief: Brief, catalogue: Catalogue) -> Sentence | None:
    """Why the film is not of the country, period, kind or director asked for; None where it is."""
    year = film.year
    shown = film.one("date")
    if brief.countries and not set(brief.countries) & set(film.values("country")):
        own = film.all("country")
        if not own:
            return Sentence("Its country is not recorded.")
        wanted = listing([_adjective(id_, catalogue) for id_ in brief.countries], "or")
        near = any(
            kindred(a, b, catalogue) for a in brief.countries for b in film.values("country")
        )
        ended = [_ended(id_, catalogue) for id_ in brief.countries]
        ends = [end for end in ended if end is not None]
        if near and year is not None and ends and year > max(ends):
            return Sentence.of(f"Post-{wanted}: first shown in {year}.", *film.all("date"))
        places = listing([the(text) for text in film.texts("country")])
        return Sentence.of(f"Not {wanted}: a production of {places}.", *own)
    if year is not None and shown is not None:
        if brief.first is not None and max(film.years) < brief.first:
            return Sentence.of(f"Too early: first shown in {year}.", *film.all("date"))
        if brief.last is not None and min(film.years) > brief.last:
            return Sentence.of(f"Too late: first shown in {year}.", *film.all("date"))
    elif brief.first is not None or brief.last is not None:
        return Sentence("Its year is not recorded.")
    if brief.directors and not set(brief.directors) & set(film.values("director")):
        return Sentence.of("Directed by somebody else.", *film.all("director"))
    if brief.kinds and not set(brief.kinds) & set(film.values("kind")):
        return Sentence.of(f"Of another kind: {film.texts('kind')[0]}.", *film.all("kind"))
    return None


def printed_title(film: Subject) -> str:
    """The title to print: the English label, or a romanised one where there is no English title."""
    if any(title.lang == "en" and title.text == film.label for title in film.titles):
        return film.label
    latin = [t.text for t in film.titles if t.lang.endswith("-Latn") or t.text.isascii()]
    return latin[0] if latin else film.label


def standing(film: Subject) -> int:
    """How much the record holds of a film's reception: prizes won, titles, sources."""
    won = sum(1 for s in film.all("award") if s.qualifier("result") != "nominated")
    sources = {source.url for s in film.statements for source in s.sources}
    return won + len(film.titles) + len(sources)


def _belongs_to(film: Subject, theme: str, catalogue: Catalogue) -> Belonging | None:
    own = [s for s in film.all("theme") if s.value == theme]
    if own:
        best = min(own, key=lambda s: GRADES.index(s.qualifier("grade") or "core"))
        reason = best.qualifier("reason") or "so recorded"
        grade = best.qualifier("grade") or "core"
        return Belonging(grade, Sentence.of(_sentence(reason), best), True)
    asked = catalogue.subject(theme)
    if asked is None:
        return None
    for relation in asked.all("related"):
        near = catalogue.subject(relation.value)
        # A theme that does not name the asked one in return is a wider field, not a neighbour.
        if near is None or theme not in near.values("related"):
            continue
        for statement in film.all("theme"):
            if statement.value != relation.value:
                continue
            lower = GRADES.index(statement.qualifier("grade") or "core") + 1
            if lower >= len(GRADES):
                continue
            reason = statement.qualifier("reason") or near.label
            said = f"{_sentence(near.label)[:-1]}, not {asked.label}: {reason}."
            return Belonging(GRADES[lower], Sentence.of(said, statement, relation), False)
    return None


def _order(film: Subject, belonging: Belonging | None) -> tuple[int, int, int, str]:
    if belonging is None:
        return 0, 0, -standing(film), film.id
    return not belonging.direct, GRADES.index(belonging.grade), -standing(film), film.id


def _too_many(film: Subject, chosen: list[tuple[Subject, Belonging | None]], brief: Brief) -> bool:
    """Whether two films of its director are chosen already, and the brief names no director."""
    if brief.directors:
        return False
    own = set(film.values("director"))
    return sum(1 for other, _ in chosen if own & set(other.values("director"))) >= _SAME_DIRECTOR


def _misses(
    left: list[tuple[Subject, Belonging | None]],
    outside: list[tuple[Subject, Belonging | None]],
    brief: Brief,
    catalogue: Catalogue,
) -> tuple[Miss, ...]:
    """Near misses of every sort: graded too low, of a later state, of another country."""
    low = [(film, b.reason) for film, b in left if b is not None and b.grade != "core"]
    if not brief.themes:
        low = [(film, Sentence("The list was full.")) for film, _ in left[:_MOST_OF_ONE_KIND]]
    later: list[tuple[Subject, Sentence]] = []
    foreign: list[tuple[Subject, Sentence]] = []
    outside.sort(key=lambda pair: _order(*pair))
    for film, belonging in outside:
        why = why_outside(film, brief, catalogue)
        close = belonging is None or (belonging.direct and belonging.grade in GRADES[:2])
        if why is None or not close:
            continue
        (later if why.text.startswith("Post-") else foreign).append((film, why))
    near = [pair for pair in foreign if _neighbour(pair[0], brief)]
    found: list[tuple[Subject, Sentence]] = []
    for group in (low, later, near or foreign):
        found += group[:_MOST_OF_ONE_KIND]
    return tuple(
        Miss(film, printed_title(film), film.year, why) for film, why in found[:_MOST_MISSES]
    )


def _neighbour(film: Subject, brief: Brief) -> bool:
    """Whether a reader may take the film for one of the asked country: of the same bloc."""
    asked = set(brief.countries)
    return bool(_BLOC & asked) and bool(_BLOC & set(film.values("country")))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")


def _adjective(id_: str, catalogue: Catalogue) -> str:
    place = catalogue.subject(id_)
    found = place.all("adjective") if place else ()
    english = [s.value for s in found if s.qualifier("lang") in {None, "en"}]
    return english[0] if english else f"of {the(catalogue.label(id_))}"


def _ended(id_: str, catalogue: Catalogue) -> int | None:
    place = catalogue.subject(id_)
    last = place.one("to") if place else None
    return int(last.value[:4]) if last and last.value[:4].isdecimal() else None
