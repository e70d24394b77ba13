"""Which catalogue answers: one that is named, the user's own synced copy, or the packaged one."""

from __future__ import annotations

import os
from pathlib import Path

from kinoved.catalogue.home import SYNCED, store
from kinoved.catalogue.store import SNAPSHOT, Catalogue
from kinoved.errors import CatalogueError

VARIABLE = "KINOVED_CATALOGUE"
"""The environment variable that names a snapshot to use instead of any other."""


def open_catalogue() -> tuple[Catalogue, str | None]:
    """The catalogue to use, and a sentence where a synced one had to be passed over.

    A synced snapshot is used when it is whole enough to open and was made beside the packaged one
    that is installed now; else the packaged one answers. Raises CatalogueError.
    """
    named = os.environ.get(VARIABLE)
    if named:
        return Catalogue.open(named), None
    synced = store() / SYNCED
    if not synced.is_file():
        return Catalogue.open(), None
    return _synced_or_packaged(synced)


def _synced_or_packaged(synced: Path) -> tuple[Catalogue, str | None]:
    packaged = Catalogue.open(SNAPSHOT)
    again = "run `kinoved catalogue sync` again; until then the packaged catalogue answers."
    try:
        found = Catalogue.open(synced)
    except CatalogueError:
        return packaged, f"Your synced catalogue {synced} cannot be read: {again}"
    if found.meta.get("base") != packaged.meta["checksum"]:
        found.close()
        return packaged, f"Your synced catalogue was made for another version of kinoved: {again}"
    packaged.close()
    return found, None
