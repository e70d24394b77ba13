"""An entry says itself that it is outside the list's promise.

What it does
    Notes an entry whose film is of another country than promised and which says so ("although not
    Soviet, this American TV movie …").

Why it matters
    A writer may include a neighbour on purpose. It still does not count towards the number that
    the list promises.

Example
    Noted: `The Day After (1983)`: "Although not Soviet, this American TV movie …".
    Silent: the same film in a list that promises no country.

What to do
    Nothing, unless the list promises a number that the film does not count towards.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.checks.scope import in_countries
from kinoved.model import Diagnostic, Severity
from kinoved.text import listing, the

CODE = "KV205"
NAME = "disclaimed-scope"
RULE = Rule(CODE, NAME)


def check(context: Context) -> Iterator[Diagnostic]:
    """A note for every disclaimed film of another country."""
    promised = tuple(term.id for term in context.list.scope.countries)
    for entry, _, film in context.found():
        disclaimer = context.disclaimed(entry, promised) or context.conceded(entry, film)
        if disclaimer is None or in_countries(film, context.list) is not False:
            continue
        own = listing([the(text) for text in film.texts("country")])
        yield RULE.at(
            Severity.NOTE,
            entry,
            disclaimer.span,
            f"{film.label} ({film.year}) is a production of {own}, as the entry says itself; it "
            "does not count towards what the list promises.",
            evidence_of(*film.all("country")),
        )
