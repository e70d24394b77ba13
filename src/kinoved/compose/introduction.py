"""The introduction of a composed list: what its theme means, what it holds, what is missing."""

from __future__ import annotations

from kinoved.catalogue import Catalogue
from kinoved.compose.title import adjective_of, refusals
from kinoved.compose.values import GRADES, Brief, Selection, Sentence
from kinoved.text import listing, plural

_GRADE_WORDS = {
    "core": "at the heart of the theme",
    "adjacent": "close to it",
    "parallel": "only like it",
    "influence": "felt in it or through it",
}
_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()
_FEW = 6
"""A cinema of which the catalogue knows so many films of a theme, and no more, made few of them."""
_HOW = "each of the others says how near it comes, and why."


def introduction_of(
    brief: Brief, selection: Selection, catalogue: Catalogue, unmet: tuple[str, ...] = ()
) -> tuple[Sentence, ...]:
    """What the list holds, what the theme means, how the films are graded, what is missing.

    `unmet` are words that were asked for and had to be left out, lest nothing be found.
    """
    sentences = [*_meanings(brief, catalogue), *_grades(brief, selection, catalogue)]
    found = len(selection.chosen)
    if selection.fitting > found:
        given = {"directors": brief.directors, "countries": brief.countries}
        over = [name for name in brief.vary if len(given.get(name, ())) != 1]
        varied = f", varied over {listing(over)}" if over else ""
        best = f"These are the best known of the films in the catalogue that fit{varied}."
        sentences.append(Sentence(best))
    left_out = refusals(brief, catalogue)
    if left_out:
        sentences.append(Sentence(f"Left out, as asked: {listing(left_out)}."))
    if found < brief.count:
        known = f"only {_number(found)} that {'fits' if found == 1 else 'fit'}"
        held = f"the catalogue knows {known if found else 'none that fits'}"
        sentences.append(Sentence(f"{brief.count} were asked for; {held}."))
    if unmet:
        words = listing([f"“{word}”" for word in unmet], "or")
        sentences.append(
            Sentence(f"No film that fits is recorded with {words}; these are without.")
        )
    if brief.not_understood:
        unknown = listing([f"“{word}”" for word in brief.not_understood])
        sentences.append(Sentence(f"Not understood in the brief, and not used: {unknown}."))
    return tuple(sentences)


def _meanings(brief: Brief, catalogue: Catalogue) -> list[Sentence]:
    told = []
    for id_ in brief.themes:
        theme = catalogue.subject(id_)
        definition = theme.one("definition") if theme else None
        if theme is not None and definition is not None:
            meaning = definition.text[:1].lower() + definition.text[1:]
            told.append(Sentence.of(f"By “{theme.label}” this list means {meaning}", definition))
    return told


def _grades(brief: Brief, selection: Selection, catalogue: Catalogue) -> list[Sentence]:
    """How many films are of which grade, and that a cinema made few of the theme where it did."""
    if not brief.themes or not selection.chosen:
        return []
    of = [choice.belonging.grade for choice in selection.chosen if choice.belonging]
    counts = {grade: of.count(grade) for grade in GRADES if grade in of}
    if len(counts) == 1:
        (grade,) = counts
        every = "Every film below" if counts[grade] > 1 else "The film below"
        return [Sentence(f"{every} is {_GRADE_WORDS[grade]} ({grade}).")]
    parts = [
        f"{_number(count)} {'is' if count == 1 else 'are'} {_GRADE_WORDS[grade]} ({grade})"
        for grade, count in counts.items()
    ]
    films = plural(len(selection.chosen), "film")
    told = [Sentence(f"Of the {films} below, {listing(parts)}.")]
    core = counts.get("core", 0)
    if core < brief.count:
        told.append(Sentence(_few(core, brief, catalogue)))
    return told


def _few(core: int, brief: Brief, catalogue: Catalogue) -> str:
    """That the core of the theme is smaller than the number asked for."""
    where = listing([adjective_of(id_, catalogue) for id_ in brief.countries], "or")
    if not core:
        return f"The catalogue knows no {f'{where} film'.strip()} at the heart of it: {_HOW}"
    plain = all(term.property in {"country", "theme"} and not term.denied for term in brief.terms)
    if where and plain and core <= _FEW and core * 2 <= brief.count:
        made = f"{where} cinema{_when(brief)} made few films at the heart of it"
        return f"{made}: the catalogue knows {_number(core)}, and {_HOW}"
    films = "film" if core == 1 else "films"
    held = " ".join(part for part in ("only", _number(core), where, films) if part)
    return f"The catalogue holds {held} at the heart of it: {_HOW}"


def _when(brief: Brief) -> str:
    if brief.first is None and brief.last is None:
        return ""
    if brief.first is None:
        return f" up to {brief.last}"
    return f" since {brief.first}" if brief.last is None else f" of {brief.first}–{brief.last}"


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)
