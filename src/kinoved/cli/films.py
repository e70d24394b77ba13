"""How a person names a film, and how a film is named back."""

from __future__ import annotations

import re

from kinoved.catalogue import Catalogue
from kinoved.errors import UsageError
from kinoved.model import Subject

_TITLE_YEAR = r"""(?x)
    \s* (?P<title> .*\S ) \s*
    \( (?P<year> (?:18|19|20)\d\d ) \) \s*
"""


def title_and_year(text: str) -> tuple[str, int | None]:
    """The title and the year in "Title (Year)"; the year is None where there is none."""
    found = re.fullmatch(_TITLE_YEAR, text[:1000])
    return (found["title"], int(found["year"])) if found else (text.strip(), None)


def described(film: Subject) -> str:
    """A film as title, original title, year, directors and id."""
    original = next((title.text for title in film.titles if title.role == "original"), None)
    parts = [
        film.label,
        f" / {original}" if original and original != film.label else "",
        f" ({film.year})" if film.year is not None else "",
        f", {' and '.join(film.texts('director'))}" if film.all("director") else "",
        f" [{film.id}]",
    ]
    return "".join(parts)


def wanted(name: str, catalogue: Catalogue) -> Subject:
    """What the catalogue knows under an id, a film's "Title (Year)" or any other name.

    Raises UsageError where there is nothing of the name, or more than one thing.
    """
    known = catalogue.subject(name)
    if known is not None:
        return known
    title, year = title_and_year(name)
    exact = [n.subject for n in catalogue.named(title) if n.scheme == "exact"]
    ids = dict.fromkeys(exact or [n.subject for n in catalogue.named(title)])
    films = [film for film in map(catalogue.film, ids) if film is not None]
    dated = [film for film in films if year is None or year in film.years]
    recorded = [film for film in dated if not film.indexed]
    if len(dated) == 1 or len(recorded) == 1:
        return (recorded or dated)[0]
    if films:
        said = "several films" if len(dated) > 1 else f"no film of {year}, but"
        choice = "; ".join(described(film) for film in dated or films)
        raise UsageError(f"“{title}” names {said} {choice}: ask for one by its id.")
    for kind in ("person", "work", "prize", "place", "theme", "studio"):
        others = dict.fromkeys(n.subject for n in catalogue.named(title, kind))
        found = [subject for subject in map(catalogue.subject, others) if subject is not None]
        if found:
            return found[0]
    raise UsageError(
        f"The catalogue holds nothing called “{name}”: `kinoved identify` looks for similar titles."
    )
