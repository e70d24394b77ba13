"""Why a composed list is as it is: the brief as understood, the points, the near misses."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.compose import Composition, printed_title
from kinoved.compose.values import Brief, Choice, Miss, Term
from kinoved.report.wrap import shortened, wrapped

_UNDER = " " * 4
_SAID = {
    "gender": "director", "scenery": "shot by", "about": "about", "author": "author",
    "set in": "set in", "filmed in": "shot in", "person": "with",
}  # fmt: skip
_PLAIN = frozenset({"gender", "scenery", "about", "set in", "colour", "kind", "genre", "language"})


def lines_of(composition: Composition, catalogue: Catalogue, width: int) -> Iterator[str]:
    """The lines that `--why` prints, none wider than `width`."""
    yield from brief_lines(composition.brief, catalogue, width)
    if composition.selection is not None:
        yield ""
        yield f"{'':3} {'':{_room(width)}} Year  {'Grade':10} Points"
        for number, choice in enumerate(composition.selection.chosen, 1):
            yield from _choice(number, choice, width)
        asked = composition.brief.count
        if len(composition.selection.chosen) < asked:
            yield ""
            found = len(composition.selection.chosen)
            yield from wrapped(f"{asked} were asked for; no more than {found} fit.", width)
    if composition.misses:
        yield ""
        yield "The nearest misses:"
        for miss in composition.misses:
            yield from _miss(miss, width)


def brief_lines(brief: Brief, catalogue: Catalogue, width: int) -> Iterator[str]:
    """What was understood, and what was not."""
    counted = f"{brief.count} films" if brief.counted else f"{brief.count} films, as none is said"
    years = f"{brief.first or '…'}–{brief.last or '…'}" if brief.first or brief.last else ""
    told = [counted, *(_term(term, catalogue) for term in brief.terms), years]
    if brief.together:
        told.append("made together")
    yield from wrapped("; ".join(part for part in told if part), width, "Understood: ", _UNDER)
    if brief.not_understood:
        words = ", ".join(f"“{word}”" for word in brief.not_understood)
        yield from wrapped(words, width, "Not understood, and not used: ", _UNDER)
    varied = ", ".join(brief.vary) or "nothing"
    yield from wrapped(varied, width, "Varied over: ", _UNDER)


def _term(term: Term, catalogue: Catalogue) -> str:
    name = _SAID.get(term.property, term.property)
    values = [v if term.property in _PLAIN else catalogue.label(v) for v in term.values]
    joined = " ".join(values) if term.property in {"about", "set in"} else " or ".join(values)
    refused = "not " if term.denied else ""
    return f"{refused}{name} {joined} (“{term.text}”)"


def _choice(number: int, choice: Choice, width: int) -> Iterator[str]:
    film, belonging = choice.film, choice.belonging
    title = shortened(printed_title(film) + ("*" if film.indexed else ""), _room(width))
    grade = belonging.grade if belonging else "fits"
    year = film.year or "?"
    yield f"{number:3} {title:{_room(width)}} {year:4}  {grade:10} {choice.points:6}"
    if belonging is not None:
        yield from wrapped(belonging.reason.text, width, _UNDER, _UNDER)
    points = "; ".join(f"{points:+d} {reason}" for reason, points in choice.parts)
    yield from wrapped(points or "nothing is on record of its reception", width, _UNDER, _UNDER)


def _miss(miss: Miss, width: int) -> Iterator[str]:
    year = f" ({miss.year})" if miss.year else ""
    yield from wrapped(f"{miss.title}{year}: {miss.reason.text}", width, "  ", _UNDER)


def _room(width: int) -> int:
    return max(width - 29, 20)
