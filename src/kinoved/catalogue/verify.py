"""Whether a snapshot is whole: its content still has the checksum it was made with."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

from kinoved.catalogue.ngrams.layout import Unfit
from kinoved.catalogue.ngrams.mapped import Mapped
from kinoved.errors import CatalogueError

_CONTENT = (
    "SELECT * FROM subject ORDER BY id",
    "SELECT * FROM source ORDER BY id",
    "SELECT * FROM statement ORDER BY subject, ordinal",
    "SELECT * FROM complete ORDER BY subject, property",
    "SELECT * FROM unknown ORDER BY subject, property",
    "SELECT key, scheme, kind, subject, text, lang, role FROM name ORDER BY 1, 2, 3, 4, 5, 6",
    "SELECT * FROM film ORDER BY number",
    "SELECT * FROM renown ORDER BY film",
    "SELECT * FROM fact ORDER BY film",
    "SELECT * FROM redirect ORDER BY old",
    "SELECT * FROM dataset ORDER BY number",
    "SELECT * FROM facet ORDER BY property, value",
    "SELECT * FROM holds ORDER BY facet, film",
    "SELECT * FROM title ORDER BY key, film, scheme, ordinal",
)


def checksum(database: sqlite3.Connection) -> str:
    """The SHA-256 of everything a snapshot says, in a fixed order, in hexadecimal."""
    content = hashlib.sha256()
    for query in _CONTENT:
        for row in database.execute(query):
            content.update(repr(row).encode())
    return content.hexdigest()


def faults(path: Path) -> list[str]:
    """A sentence for everything that is wrong with the snapshot at `path`; empty when it is whole.

    Raises CatalogueError where there is no snapshot to look at.
    """
    if not path.is_file():
        raise CatalogueError(f"There is no catalogue at {path}: name another file.")
    try:
        database = sqlite3.connect(path.resolve().as_uri() + "?mode=ro&immutable=1", uri=True)
        try:
            found = [
                f"The file is damaged: {row[0]}."
                for row in database.execute("PRAGMA integrity_check(5)")
                if row[0] != "ok"
            ]
            meta = dict(database.execute("SELECT key, value FROM meta"))
            if not found and meta.get("checksum") != checksum(database):
                found.append("What the file says is not what was written into it.")
        finally:
            database.close()
        titles = Mapped(path)
        if not found and not (titles.made_for == meta["checksum"] and titles.is_whole()):
            found.append("Its title index is damaged.")
    except (sqlite3.Error, Unfit) as error:
        return [f"The file is damaged or no catalogue: {error}."]
    return found
