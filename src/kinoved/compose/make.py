"""Composes: from a brief to a list whose every sentence has its sources."""

from __future__ import annotations

from kinoved.catalogue import Catalogue
from kinoved.compose.brief import read_brief
from kinoved.compose.describe import write_description
from kinoved.compose.facts import write_fact
from kinoved.compose.introduction import adjective_of, introduction_of
from kinoved.compose.ranking import has_namesake, printed_title, select
from kinoved.compose.values import GRADES, Belonging, Brief, Composition, Item, Selection
from kinoved.text import listing

_ADJECTIVE = ("ic", "al")


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
    where = listing([adjective_of(id_, catalogue) for id_ in brief.countries], "or")
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


def _bare(theme: str) -> str:
    """A theme as it stands before "films": zombie, not zombie film."""
    return theme.removesuffix(" film")


def _rank(belonging: Belonging | None) -> int:
    return GRADES.index(belonging.grade) if belonging else 0
