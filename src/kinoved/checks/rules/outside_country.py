"""A film is not of the country the list promises.

What it does
    Compares the film's producing countries, where they are completely recorded, with the country
    that the list promises of itself ("10 Soviet films"). It is an error when the film is certain;
    a review when the list promises less clearly, or when the states belong together (Russia and
    the Soviet Union, a republic and its union).

Why it matters
    The country is the list's promise to its reader.

Example
    Wrong: `The Sacrifice (1986)` among ten Soviet films: it is Swedish, British and French.
    Right: the film in a list of Tarkovsky's work, or with a word that it is not Soviet.

What to do
    Move or remove the entry, or say in it why it is there.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.context import Context, Rule, evidence_of, independent
from kinoved.checks.identified import of_another_year
from kinoved.checks.scope import in_countries, kindred_country
from kinoved.model import Diagnostic, Grade, Severity
from kinoved.text import listing, the

CODE = "KV201"
NAME = "outside-country"
RESTS_ON = ("country",)
RULE = Rule(CODE, NAME)


def check(context: Context) -> Iterator[Diagnostic]:
    """A finding for every film of another country that the entry does not disclaim."""
    terms = context.list.scope.countries
    promised = tuple(term.id for term in terms)
    for entry, match, film in context.found():
        if in_countries(film, context.list) is not False:
            continue
        if not film.is_complete("country") or context.disclaimed(entry, promised):
            continue
        if context.conceded(entry, film):
            continue
        kindred = kindred_country(film, context.list, context.catalogue)
        strict = all(term.strict for term in terms)
        if not strict and not any(_is_adjective(term.text, context.catalogue) for term in terms):
            continue
        sure = match.grade is Grade.CERTAIN and independent(*film.all("country"))
        sure = sure and not of_another_year(film, entry.year)
        if kindred or context.is_beyond(entry):
            severity = Severity.NOTE
        else:
            severity = Severity.ERROR if strict and sure else Severity.REVIEW
        own = listing([the(text) for text in film.texts("country")])
        wanted = listing([the(context.catalogue.label(id_)) for id_ in promised], "or")
        speaks = "promises films of" if strict else "speaks of"
        yield RULE.at(
            severity,
            entry,
            entry.heading.span,
            f"The list {speaks} {wanted}; {film.label} ({film.year}) is a production of {own}.",
            evidence_of(*film.all("country")),
            help="Remove or move the entry, or say in it why it is here.",
        )


def _is_adjective(words: str, catalogue: Catalogue) -> bool:
    """Whether the list said "Soviet", as one does of films, and not "the Soviet Union"."""
    return any(name.role == "adjective" for name in catalogue.named(words, "place"))
