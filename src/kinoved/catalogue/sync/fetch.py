"""All files of one source, from its publisher into a folder."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from kinoved.catalogue.sources import source
from kinoved.catalogue.sync.addresses import Listing, RemoteFile, listing
from kinoved.catalogue.sync.connection import Connection, Refused
from kinoved.catalogue.sync.download import Shelf, download
from kinoved.catalogue.sync.manifest import FileEntry, Manifest, Partial
from kinoved.catalogue.sync.query import ask
from kinoved.catalogue.sync.step import Progress
from kinoved.catalogue.sync.unpack import unpack
from kinoved.errors import CatalogueError, UsageError

_DAYS_BACK = 7
"""A daily file that has not been published for a week has probably moved."""


def fetch(
    name: str,
    into: Path,
    *,
    base: str | None,
    progress: Progress,
    connection: Connection,
    dump: bool = False,
) -> Manifest:
    """What the folder `into` holds of the source `name`, after every file of it is there and new.

    `base` replaces the publisher's address. Of Wikidata the query service is asked, unless `dump`.
    Raises CatalogueError, OutputError, or UsageError where the source cannot be downloaded.
    """
    module = source(name)
    found = listing(name)
    if found is None:
        raise UsageError(
            f"{name} cannot be downloaded: name the folder that has its files by `--from`."
        )
    address = None if base is None else base.rstrip("/") + "/"
    shelf = Shelf.of(module.SOURCE, into)
    shelf.save()
    if name == "wikidata" and not dump:
        ask(shelf, connection, address, progress)
        return shelf.manifest
    for file in found.files:
        entry = _file(file, address or found.base, shelf, connection, progress)
        if file.members:
            unpack(into / entry.name, file.members, into)
    _sweep(found, shelf)
    return shelf.manifest


def _file(
    file: RemoteFile, base: str, shelf: Shelf, connection: Connection, progress: Progress
) -> FileEntry:
    """The file itself, or the newest of a dated one, whose forerunners are deleted."""
    refused: Refused | None = None
    for name in _names(file, connection.clock.now().date()):
        try:
            entry = download(base + name, name, file, shelf, connection, progress)
        except Refused as error:
            refused = error
            continue
        if file.dated:
            _drop_others(entry, base, shelf)
        return entry
    raise CatalogueError(
        f"{refused}: the file has moved; name a folder with the files by `--from`."
    ) from refused


def _names(file: RemoteFile, today: date) -> list[str]:
    if not file.dated:
        return [file.name]
    return [(today - timedelta(days=back)).strftime(file.name) for back in range(_DAYS_BACK + 1)]


def _drop_others(kept: FileEntry, base: str, shelf: Shelf) -> None:
    there: tuple[FileEntry | Partial, ...] = (*shelf.manifest.files, *shelf.manifest.partial)
    for entry in there:
        if entry.name != kept.name and entry.url.startswith(base):
            shelf.discard(entry.name)


def _sweep(found: Listing, shelf: Shelf) -> None:
    """Delete what has come of files that are no longer on the list."""
    listed = {file.name for file in found.files}
    for begun in shelf.manifest.partial:
        if begun.name not in listed:
            shelf.restart(begun.name)
