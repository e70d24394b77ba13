"""How much each clue counts, in one table, and where the grades begin.

The points are chosen by hand so that no single clue decides: a whole title is worth 3, and a match
is certain only with two independent clues besides it, or with an identifier.
"""

from __future__ import annotations

TITLE = {"exact": 3.0, "roman": 2.8, "article": 2.7, "fuzzy": 2.0}
"""By how the title was found; a fuzzy title is scaled by its likeness."""

YEAR_SAME = 2.0
YEAR_NEAR = 1.2
YEAR_FAR = -0.8
YEAR_WRONG = -2.5

PERSON_NAMED = 3.0
PERSON_OTHER = -3.0
PERSON_IN_TEXT = 2.5
SOURCE_AUTHOR = 2.5
SOURCE_WORK = 2.5
CAST_IN_TEXT = 1.5
ROLE_IN_TEXT = 1.0
PLACE_IN_TEXT = 1.0
PRIZE_IN_TEXT = 1.0
COUNTRY_STATED = 1.0
COUNTRY_OTHER = -2.0
COUNTRY_UNLISTED = -1.0
THEME_SHARED = 0.7
PLOT_SHARED = 1.2
LIST_COUNTRY = 0.6
LIST_THEME = 0.5

LIKELY = 4.2
"""Points from which a film is likely: a whole title and a fitting year come to 4.2 or more."""

GAP = 1.2
"""Points by which the best candidate must lead the next."""

FUZZY_FLOOR = 0.84
"""Least likeness (optimal string alignment, 0 to 1) at which a title counts as misspelt."""

FULL = 10.0
"""Points at which the score shown to a person reaches 1."""

OUTWEIGHS = 1.2
"""Points of other clues from which a strange country is held to be the text's mistake."""
