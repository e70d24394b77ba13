"""Composes: from a brief to a list whose every sentence has its sources."""

from __future__ import annotations

from dataclasses import replace

from kinoved.catalogue import Catalogue
from kinoved.compose.brief import read_brief
from kinoved.compose.describe import write_description
from kinoved.compose.facts import write_fact
from kinoved.compose.introduction import introduction_of
from kinoved.compose.ranking import has_namesake, printed_title, select
from kinoved.compose.title import title_of
from kinoved.compose.values import GRADES, Belonging, Brief, Composition, Item, Selection


def compose(brief: Brief | str, catalogue: Catalogue) -> Composition:
    """A list that answers `brief`, in words or read. Raises UsageError where none is understood.

    Topics that no record speaks of are left out, and told, where nothing else would be found.
    """
    wanted = read_brief(brief, catalogue) if isinstance(brief, str) else brief
    selection = select(wanted, catalogue)
    held = wanted
    unmet: tuple[str, ...] = ()
    if not selection.chosen:
        without = _without_topics(wanted)
        wider = select(without, catalogue) if without is not None else selection
        if without is not None and wider.chosen:
            unmet = tuple(term.text for term in wanted.terms if term not in without.terms)
            held, selection = without, wider
    return Composition(
        wanted,
        title_of(held, selection, catalogue),
        introduction_of(held, selection, catalogue, unmet),
        write_items(selection, catalogue),
        selection.misses,
        (),
        catalogue.version,
        selection,
    )


def _without_topics(brief: Brief) -> Brief | None:
    """The brief without words that no theme, place or person is called by; None if that is all."""
    left = tuple(t for t in brief.terms if t.property != "about" or t.denied)
    return replace(brief, terms=left) if left and left != brief.terms else None


def write_items(selection: Selection, catalogue: Catalogue) -> tuple[Item, ...]:
    """The entries in the order printed (by grade), no sentence plan twice in a row."""
    ordered = sorted(selection.chosen, key=lambda choice: _rank(choice.belonging))
    items: list[Item] = []
    descriptions: list[str] = []
    facts: list[str] = []
    for choice in ordered:
        film, belonging = choice.film, choice.belonging
        plan, description = write_description(film, descriptions, catalogue)
        descriptions.append(plan)
        told, fact = write_fact(film, facts, catalogue, plan)
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


def _rank(belonging: Belonging | None) -> int:
    return GRADES.index(belonging.grade) if belonging else 0
