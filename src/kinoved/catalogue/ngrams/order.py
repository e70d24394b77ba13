"""The order of titles that are like a text: by the share of letters that differ, and by years.

A slip in four letters says more than a slip in forty, so edits count in thousandths of the longer
key. What a year off takes off is the scale by which brute force over every title was right most
often (docs/speed.md).
"""

from __future__ import annotations

WHOLE = 1000
"""The cost of a key in which no letter is right."""

FAR, UNDATED, NOT_ASKED = 4, 5, 6
"""Years off: so many or more, of a film that has no year, and where no year was asked for."""

YEAR_COST = (0, 30, 60, 90, 300, 100, 0)
"""What a year 0, 1, 2, 3, 4 and more off costs; of an undated film; where none was asked for."""

LOOSER_COST = (0, 10, 70)
"""What a title costs that is equal as it stands, only without its article, by romanisation."""


MOST_EDITS = 4


def allowed(longest: int) -> int:
    """The most edits by which a title may be misspelt, by the length of the longer of both keys."""
    return 1 if longest < 5 else max(2, min(MOST_EDITS, longest // 4))


def cost(edits: int, longest: int, years_off: int) -> int:
    """The cost of a title: `edits` among the `longest` letters of both keys, `years_off` as above.

    >>> cost(1, 10, 0), cost(0, 10, 2)
    (100, 60)
    """
    return WHOLE * edits // longest + YEAR_COST[years_off]
