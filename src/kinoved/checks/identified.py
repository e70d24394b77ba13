"""How surely an entry's text names its film, besides title and year.

A heading that disagrees with the record accuses only where the film is certain without what is
disputed, and the film of another maker, or of another year, may have title and story in common.
"""

from __future__ import annotations

from kinoved.catalogue import Catalogue
from kinoved.model import Match, Subject
from kinoved.resolve import weights

SURE, MEANT = 3.4, 2.0
"""Points from which the text names the film so that an error may rest on it, or a review."""

_OF_ONE_FILM = frozenset({"person", "cast", "place", "prize", "runtime"})
_OF_A_STORY = frozenset({"author", "work", "plot"})
"""Clues that every film of the same story shares, so that they tell it from no version of it."""
_OF_ONE_VERSION = frozenset({"cast", "prize", "runtime"})
"""Clues that a film shares with no short of its title that its director had made before."""
_A_CHARACTER = "its character"
"""What the reason of a clue says that rests on a part and not on who plays it."""
_A_MAKER = 2.4
"""Most points of a maker named in the text: it may compare with another film of the title."""


_FAR = 4
"""Years from all of a film's dated events at which another version of it may be meant."""


def of_another_year(film: Subject, year: int | None) -> bool:
    """Whether a printed year is so far from the film's that it may be that of another version.

    A remake, a series or a later part that no catalogue has shares title, story and even people.
    """
    years = film.years
    if year is None or not years or years[0] <= year <= years[-1]:
        return False
    return min(abs(year - known) for known in years) >= _FAR


def telling_points(film: Subject, match: Match, catalogue: Catalogue) -> float:
    """How much the entry tells of this film, and of no other version of its story, in points.

    Title, year, country and the rest of the list do not count. The story counts where the film has
    neither a recorded source nor an original, and no other film of the catalogue has its title.
    """
    if not match.candidates or match.candidates[0].film.id != film.id:
        return 0.0
    telling = _OF_ONE_FILM
    if not film.values("based on") and not film.values("remake of"):
        named = {n.subject for title in film.titles for n in catalogue.named(title.text)}
        telling = telling | _OF_A_STORY if named == {film.id} else telling
    return sum(
        min(clue.score, _A_MAKER) if clue.name == "person" else clue.score
        for clue in match.candidates[0].clues
        if clue.name in telling
        and clue.score >= weights.WITNESS
        and _A_CHARACTER not in clue.reason
    )


def names_this_version(match: Match) -> bool:
    """Whether the entry names an actor, a prize or the running time of the film it is taken for."""
    clues = match.candidates[0].clues if match.candidates else ()
    return any(
        clue.name in _OF_ONE_VERSION
        and clue.score >= weights.WITNESS
        and _A_CHARACTER not in clue.reason
        for clue in clues
    )
