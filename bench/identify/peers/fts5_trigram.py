"""SQLite's FTS5 with its trigram tokeniser, ranked by BM25.

Only the rarest trigrams of a mention are asked for: with all of them FTS5 ranks half the catalogue
for every title, ten times as slowly and no better.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from bench.identify.corpus import CANDIDATES, Corpus, Search

NAME = "FTS5"

_RAREST = 8


def build(corpus: Corpus) -> Search:
    """An index in memory; what a query shares trigrams with, best first."""
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE title USING fts5 (key, tokenize = 'trigram')")
    rows = ((number, f" {key} ") for number, key in enumerate(corpus.keys))
    database.executemany("INSERT INTO title (rowid, key) VALUES (?, ?)", rows)
    database.execute("INSERT INTO title (title) VALUES ('optimize')")
    database.execute("CREATE VIRTUAL TABLE gram USING fts5vocab (title, row)")
    titles_with: dict[str, int] = dict(database.execute("SELECT term, doc FROM gram").fetchall())
    query = "SELECT rowid FROM title WHERE title MATCH ? ORDER BY rank LIMIT ?"

    def search(keys: Sequence[str], years: Sequence[int | None]) -> list[Sequence[int]]:
        found: list[Sequence[int]] = []
        for key in keys:
            padded = f" {key} "
            grams = {padded[at : at + 3] for at in range(len(padded) - 2)} & titles_with.keys()
            rarest = sorted(grams, key=lambda gram: (titles_with[gram], gram))[:_RAREST]
            asked = " OR ".join('"' + gram.replace('"', '""') + '"' for gram in rarest)
            rows = database.execute(query, (asked, CANDIDATES)) if asked else ()
            found.append([number for (number,) in rows])
        return found

    return search
