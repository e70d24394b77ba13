"""What the list's writer states with a source, as commands of QuickStatements for Wikidata.

https://www.wikidata.org/wiki/Help:QuickStatements describes the first version of the form. Nothing
of the list's own text and nothing of the catalogue is written: only allowances of years, with the
address where the writer read them, for films whose item is known.
"""

from __future__ import annotations

from kinoved.publish.files.sheet import Sheet

NAME = "quickstatements"
SUFFIX = ".qs"
HOLDS = frozenset({"wikidata"})
NEEDS = frozenset({"own"})
JOINS: frozenset[str] = frozenset()


def write(sheet: Sheet) -> str:
    """One command for each year stated: the publication date (P577) with its address (P854)."""
    return "".join(
        f'{row.wikidata}\tP577\t+{year}-00-00T00:00:00Z/9\tS854\t"{source}"\n'
        for row in sheet.rows
        for year, source in row.own
    )
