"""The manifest `sync.json`: what a source's folder holds, where it is from, and what is half there.

Version 1: `source`, `licence`, `licence_url`, `credit`; `files` with name, url, size in bytes,
sha256, etag, modified (the publisher's date) and when it was downloaded; `partial` with name, url,
etag, modified and the whole size of each download that was broken off, which lies in `NAME.part`.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kinoved.catalogue.sources import DataSource
from kinoved.errors import CatalogueError

NAME = "sync.json"
VERSION = 1


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file that is whole."""

    name: str
    url: str
    size: int
    sha256: str
    etag: str | None
    modified: str | None
    when: str


@dataclass(frozen=True, slots=True)
class Partial:
    """A download that was begun: by `etag` or `modified` the server knows what it was."""

    name: str
    url: str
    etag: str | None
    modified: str | None
    size: int | None


@dataclass(frozen=True, slots=True)
class Manifest:
    """What `sync.json` says; each change gives a new manifest."""

    source: str
    licence: str
    licence_url: str
    credit: str
    files: tuple[FileEntry, ...] = ()
    partial: tuple[Partial, ...] = ()

    def file(self, name: str) -> FileEntry | None:
        """The whole file `name`, or None."""
        return next((entry for entry in self.files if entry.name == name), None)

    def begun(self, name: str) -> Partial | None:
        """The download of `name` that was broken off, or None."""
        return next((entry for entry in self.partial if entry.name == name), None)

    def with_file(self, file: FileEntry) -> Manifest:
        """The manifest with `file` whole, and no longer begun."""
        others = self.without_partial(file.name).without_file(file.name)
        return replace(others, files=(*others.files, file))

    def with_partial(self, partial: Partial) -> Manifest:
        """The manifest with `partial` begun."""
        others = self.without_partial(partial.name)
        return replace(others, partial=(*others.partial, partial))

    def without_file(self, name: str) -> Manifest:
        """The manifest without the whole file `name`."""
        return replace(self, files=tuple(entry for entry in self.files if entry.name != name))

    def without_partial(self, name: str) -> Manifest:
        """The manifest without the download of `name` that was begun."""
        return replace(self, partial=tuple(e for e in self.partial if e.name != name))


def read(folder: Path, source: DataSource) -> Manifest:
    """The manifest of `folder`, with the licence and credit that `source` states now.

    An empty one where there is none yet; CatalogueError where it is out of form.
    """
    empty = Manifest(source.name, source.licence, source.licence_url, source.credit)
    path = folder / NAME
    try:
        value = json.loads(path.read_text("utf-8"))
        if value["version"] != VERSION or value["source"] != source.name:
            raise ValueError(f"version {value['version']} of {value['source']}")
        files = tuple(FileEntry(**entry) for entry in value["files"])
        partial = tuple(Partial(**entry) for entry in value["partial"])
    except FileNotFoundError:
        return empty
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CatalogueError(
            f"{path} cannot be read ({error}): delete it to download the files again."
        ) from error
    return replace(empty, files=files, partial=partial)


def write(folder: Path, manifest: Manifest) -> None:
    """Put `manifest` into `folder`, whole or not at all."""
    text = json.dumps({"version": VERSION, **asdict(manifest)}, ensure_ascii=False, indent=1)
    draft = folder / f"{NAME}.part"
    with draft.open("w", encoding="utf-8") as file:
        file.write(text + "\n")
        file.flush()
        os.fsync(file.fileno())
    draft.replace(folder / NAME)
