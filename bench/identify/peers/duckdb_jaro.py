"""DuckDB: Jaro-Winkler likeness against every title of a film of about that year, in one join.

The year is a wall here, three years to each side, as one would write it in SQL; without it a query
costs a whole scan.
"""

from __future__ import annotations

from collections.abc import Sequence

import duckdb
import pyarrow as pa

from bench.identify.corpus import Corpus, Search

NAME = "DuckDB"

_TOGETHER = 500

_LIKE = "jaro_winkler_similarity(title.key, asked.key)"
_DATED = (
    "SELECT asked.number, arg_max(title.number, LIKE, 50) FROM asked"
    " JOIN title ON title.year BETWEEN asked.year - 3 AND asked.year + 3"
    " WHERE LIKE >= 0.8 GROUP BY 1"
).replace("LIKE", _LIKE)
_UNDATED = (
    "SELECT asked.number, arg_max(title.number, LIKE, 50) FROM asked,"
    " (SELECT DISTINCT number, key FROM title) AS title"
    " WHERE asked.year IS NULL AND LIKE >= 0.8 GROUP BY 1"
).replace("LIKE", _LIKE)


def build(corpus: Corpus) -> Search:
    """A table in memory of keys with the years of their films, searched by one thread."""
    database = duckdb.connect(config={"threads": 1})
    rows = [
        (number, key, year)
        for number, key in enumerate(corpus.keys)
        for year in {y for film in corpus.owners[number] for y in corpus.films[film].years}
    ]
    numbers, keys, years = zip(*rows, strict=True)
    titles = pa.table({"number": numbers, "key": keys, "year": years})
    database.register("titles", titles)
    database.execute("CREATE TABLE title AS SELECT * FROM titles ORDER BY year")
    database.unregister("titles")

    def search(keys: Sequence[str], years: Sequence[int | None]) -> list[Sequence[int]]:
        found: list[Sequence[int]] = [()] * len(keys)
        for start in range(0, len(keys), _TOGETHER):
            part = range(start, min(start + _TOGETHER, len(keys)))
            asked = pa.table(
                {
                    "number": pa.array(part, pa.int64()),
                    "key": pa.array([keys[at] for at in part], pa.string()),
                    "year": pa.array([years[at] for at in part], pa.int64()),
                }
            )
            database.register("asked", asked)
            for query in (_DATED, _UNDATED):
                for at, numbers in database.execute(query).fetchall():
                    found[at] = list(dict.fromkeys(numbers))
            database.unregister("asked")
        return found

    return search
