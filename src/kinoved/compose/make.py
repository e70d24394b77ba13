"""Composes: from a brief to a list whose every sentence has its sources."""

from __future__ import annotations

from kinoved.catalogue import Catalogue
from kinoved.compose.brief import read_brief
from kinoved.compose.describe import write_description
from kinoved.compose.facts import write_fact
from kinoved.compose.ranking import has_namesake, printed_title, select
from kinoved.compose.values import GRADES, Belonging, Brief, Composition, Item, Selection, Sentence
from kinoved.model import Subject
from kinoved.text import listing, plural, the

_GRADE_WORDS = {
    "core": "at the heart of the theme",
    "adjacent": "close to it",
    "parallel": "only like it",
    "influence": "felt in it or through it",
}
_ADJECTIVE = ("ic", "al")
_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()


def compose(brief: Brief | str, catalogue: Catalogue) -> Composition:
    """A list that answers `brief`, in words or read. Raises UsageError where none is understood."""
    wanted = read_brief(brief, catalogue) if isinstance(brief, str) else brief
    selection = select(wanted, catalogue)
    return Composition(
        wanted,
        title_of(wanted, selection, catalogue),
        introduction_of(wanted, selection, catalogue),
        write_items(selection, catalogue),
        selection.misses,
        (),
        catalogue.version,
        selection,
    )


def write_items(selection: Selection, catalogue: Catalogue) -> tuple[Item, ...]:
    """The entries in the order printed (by grade), no sentence plan twice in a row."""
    ordered = sorted(selection.chosen, key=lambda choice: _rank(choice.belonging))
    items: list[Item] = []
    descriptions: list[str] = []
    facts: list[str] = []
    for choice in ordered:
        film, belonging = choice.film, choice.belonging
        plan, description = write_description(film, descriptions)
        descriptions.append(plan)
        told, fact = write_fact(film, facts, catalogue)
        facts.append(told)
        items.append(
            Item(
                film,
                printed_title(film),
                film.year,
                belonging.grade if belonging else None,
                belonging.reason if belonging else None,
                description,
                fact,
                has_namesake(film, catalogue),
            )
        )
    return tuple(items)


def title_of(brief: Brief, selection: Selection, catalogue: Catalogue) -> str:
    """A title that promises no more than the list holds."""
    found = len(selection.chosen)
    core = sum(1 for c in selection.chosen if c.belonging and c.belonging.grade == "core")
    where = listing([_adjective(id_, catalogue) for id_ in brief.countries], "or")
    what = " ".join(part for part in (where, "film" if found == 1 else "films") if part)
    if brief.directors:
        what += f" by {listing([catalogue.label(id_) for id_ in brief.directors])}"
    open_ended = brief.first is None and brief.last is None
    when = "" if open_ended else f", {brief.first or ''}–{brief.last or ''}"
    many = str(found) if found > 1 else "One" if found else "No"
    if not brief.themes:
        return f"{many} {what}{when}"
    themes = [_bare(catalogue.label(id_)) for id_ in brief.themes]
    if core == found:
        which = " ".join(part for part in (where, listing(themes)) if part)
        return f"{many} {which} {'film' if found == 1 else 'films'}{when}"
    around = listing([f"the {label}" if label.endswith(_ADJECTIVE) else label for label in themes])
    return f"{many} {what} in and around {around}{when}"


def introduction_of(
    brief: Brief, selection: Selection, catalogue: Catalogue
) -> tuple[Sentence, ...]:
    """What the list holds, what the theme means, how the films are graded, what is missing."""
    sentences: list[Sentence] = []
    for id_ in brief.themes:
        theme = catalogue.subject(id_)
        definition = theme.one("definition") if theme else None
        if theme is not None and definition is not None:
            meaning = definition.text[:1].lower() + definition.text[1:]
            sentences.append(
                Sentence.of(f"By “{theme.label}” this list means {meaning}", definition)
            )
    counts = {
        grade: sum(1 for c in selection.chosen if c.belonging and c.belonging.grade == grade)
        for grade in GRADES
    }
    if brief.themes:
        told = [
            f"{_number(count)} {'is' if count == 1 else 'are'} {_GRADE_WORDS[grade]} ({grade})"
            for grade, count in counts.items()
            if count
        ]
        if len(told) == 1:
            grade = next(grade for grade, count in counts.items() if count)
            sentences.append(Sentence(f"Every film below is {_GRADE_WORDS[grade]} ({grade})."))
        elif told:
            films = plural(len(selection.chosen), "film")
            sentences.append(Sentence(f"Of the {films} below, {listing(told)}."))
        if counts["core"] < brief.count and len(told) > 1:
            where = listing([_adjective(id_, catalogue) for id_ in brief.countries], "or")
            held = f"only {_number(counts['core'])} {where}".rstrip()
            films = "film" if counts["core"] == 1 else "films"
            sentences.append(
                Sentence(
                    f"The catalogue holds {held} {films} at the heart of it: each of the others "
                    "says how near it comes, and why."
                )
            )
    if len(selection.chosen) < brief.count:
        sentences.append(
            Sentence(
                f"{brief.count} were asked for; the catalogue holds no more than "
                f"{len(selection.chosen)} that fit."
            )
        )
    if brief.not_understood:
        unknown = listing([f"“{word}”" for word in brief.not_understood])
        sentences.append(Sentence(f"Not understood in the brief, and not used: {unknown}."))
    if not sentences:
        places = listing([the(catalogue.label(id_)) for id_ in brief.countries])
        scope = f" of {places}" if places else ""
        sentences.append(
            Sentence(f"The films{scope} of which the record holds most, with its sources.")
        )
    return tuple(sentences)


def _bare(theme: str) -> str:
    """A theme as it stands before "films": zombie, not zombie film."""
    return theme.removesuffix(" film")


def _rank(belonging: Belonging | None) -> int:
    return GRADES.index(belonging.grade) if belonging else 0


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _adjective(id_: str, catalogue: Catalogue) -> str:
    place: Subject | None = catalogue.subject(id_)
    found = place.all("adjective") if place else ()
    english = [s.value for s in found if s.qualifier("lang") in {None, "en"}]
    return english[0] if english else catalogue.label(id_)
