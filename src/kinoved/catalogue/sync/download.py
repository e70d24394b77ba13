"""One file from its publisher into a folder: whole or not at all, resumed where it broke off.

What has come lies in `NAME.part`. A resume asks for the rest only, under the condition that the
file is still the one that was begun (RFC 9110: Range, If-Range); if it is another, it begins again.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from urllib3.response import BaseHTTPResponse

from kinoved.catalogue.sources import DataSource
from kinoved.catalogue.sync import manifest
from kinoved.catalogue.sync.addresses import RemoteFile
from kinoved.catalogue.sync.connection import Connection, Effort, Hindrance, Refused
from kinoved.catalogue.sync.manifest import FileEntry, Partial
from kinoved.catalogue.sync.step import Progress, Step
from kinoved.catalogue.sync.whole import digest, flaw, published
from kinoved.errors import CatalogueError, OutputError

_CHUNK = 1 << 16
_GIGA = 1e9
_DAMAGED_TWICE = 2
"""A file that arrives damaged a second time is damaged at its publisher."""
_RANGE = re.compile(r"bytes (?P<start>\d+)-\d+/(?P<total>\d+|\*)", re.ASCII)


@dataclass(slots=True)
class Shelf:
    """The folder of one source, with its manifest, which is written after every change."""

    source: DataSource
    folder: Path
    manifest: manifest.Manifest

    @classmethod
    def of(cls, source: DataSource, folder: Path) -> Shelf:
        """The folder of `source`, made where it is missing."""
        with writing(folder):
            folder.mkdir(parents=True, exist_ok=True)
        return cls(source, folder, manifest.read(folder, source))

    def note(self, entry: FileEntry | Partial) -> None:
        """Write down that a file is whole, or begun."""
        if isinstance(entry, FileEntry):
            self.manifest = self.manifest.with_file(entry)
        else:
            self.manifest = self.manifest.with_partial(entry)
        self.save()

    def restart(self, name: str) -> None:
        """Delete what has come of `name`; an older file that is whole stays."""
        self.part(name).unlink(missing_ok=True)
        self.manifest = self.manifest.without_partial(name)
        self.save()

    def discard(self, name: str) -> None:
        """Delete the file `name`, and what has come of it."""
        self.manifest = self.manifest.without_file(name)
        (self.folder / name).unlink(missing_ok=True)
        self.restart(name)

    def save(self) -> None:
        """Write the manifest."""
        with writing(self.folder):
            manifest.write(self.folder, self.manifest)

    def part(self, name: str) -> Path:
        """Where the file `name` grows."""
        return self.folder / f"{name}.part"


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turns an error of the system into an OutputError that says what to do about `path`."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise OutputError(
                f"The disk is full at {path}: free some space, then run the same command again "
                "to go on."
            ) from error
        raise OutputError(
            f"{path} cannot be written ({error.strerror or error}): set KINOVED_HOME to a folder "
            "that can."
        ) from error


def download(
    url: str, name: str, file: RemoteFile, shelf: Shelf, connection: Connection, progress: Progress
) -> FileEntry:
    """The file at `url` as `name` on `shelf`, downloaded only where it is new or not yet whole.

    Raises CatalogueError when tries do not help, OutputError when it cannot be written, Refused
    when the server does not have it.
    """
    fetching = _Fetching(url, name, file, shelf, connection, progress, connection.effort())
    while True:
        try:
            return fetching.once()
        except Hindrance as hindrance:
            fetching.effort.failed(hindrance, name)


@dataclass(slots=True)
class _Fetching:
    """The tries for one file; `furthest` is the most that has ever been there, in bytes."""

    url: str
    name: str
    file: RemoteFile
    shelf: Shelf
    connection: Connection
    progress: Progress
    effort: Effort
    furthest: int = 0
    damaged: int = 0

    def once(self) -> FileEntry:
        """One try. Raises Hindrance where another may do better."""
        part = self.shelf.part(self.name)
        begun = self.shelf.manifest.begun(self.name)
        there = _size(part) if begun is not None and begun.url == self.url else 0
        known = begun if there and begun is not None else None
        complete = known is not None and known.size == there
        headers = {"Accept-Encoding": "identity", **self._conditions(known, there, complete)}
        with self.connection.open(self.url, headers) as response:
            if response.status == 304:
                whole = self.shelf.manifest.file(self.name)
                if complete and known is not None:
                    return self._finished(part, known)
                if whole is not None:
                    return whole
            if response.status not in {200, 206}:
                self.shelf.restart(self.name)
                raise Hindrance(f"the server answers {response.status}")
            self._receive(response, part, there, known)
        now = self.shelf.manifest.begun(self.name)
        assert now is not None  # noqa: S101 - noted before the first byte
        return self._finished(part, now)

    def _conditions(self, known: Partial | None, there: int, complete: bool) -> dict[str, str]:
        """The header fields that ask for no more than is lacking."""
        if known is not None:
            validator = _strong(known.etag) or known.modified
            if validator is None:
                return {}
            if complete:
                return _unless(known.etag, known.modified)
            return {"Range": f"bytes={there}-", "If-Range": validator}
        whole = self.shelf.manifest.file(self.name)
        if whole is None or whole.url != self.url:
            return {}
        if _size(self.shelf.folder / self.name) != whole.size:
            return {}
        return _unless(whole.etag, whole.modified)

    def _receive(
        self, response: BaseHTTPResponse, part: Path, there: int, known: Partial | None
    ) -> None:
        """Write the body to `part`, after what is there where the server sends the rest."""
        total = _length(response)
        etag, modified = response.headers.get("ETag"), response.headers.get("Last-Modified")
        if response.status == 206:
            found = _RANGE.fullmatch(response.headers.get("Content-Range", ""))
            other = etag is not None and known is not None and etag != known.etag
            if found is None or int(found["start"]) != there or other:
                self.shelf.restart(self.name)
                raise Hindrance("the server sends another part than was asked for")
            total = None if found["total"] == "*" else int(found["total"])
        else:
            there = 0
        self._make_room(total, there)
        self.shelf.note(Partial(self.name, self.url, etag, modified, total))
        with writing(part):
            try:
                with part.open("ab" if there else "wb") as file:
                    self._advanced(there, total)
                    for chunk in response.stream(_CHUNK, decode_content=False):
                        file.write(chunk)
                        there += len(chunk)
                        self._advanced(there, total)
                    file.flush()
                    os.fsync(file.fileno())
            finally:
                if _size(part) == 0:  # no use to a resume
                    part.unlink(missing_ok=True)
        if total is not None and there != total:
            raise Hindrance(f"{there} of {total} bytes came")

    def _make_room(self, total: int | None, there: int) -> None:
        """OutputError before the first byte, where the disk cannot hold the last."""
        free = shutil.disk_usage(self.shelf.folder).free
        if total is not None and free < total - there:
            raise OutputError(
                f"{self.name} needs {(total - there) / _GIGA:.1f} GB and {self.shelf.folder} has "
                f"{free / _GIGA:.1f} GB left: free some space, then run the same command again."
            )

    def _advanced(self, there: int, total: int | None) -> None:
        if there > self.furthest:
            self.furthest = there
            self.effort.gained()
        self.progress(Step(self.shelf.source.name, self.name, there, total))

    def _finished(self, part: Path, known: Partial) -> FileEntry:
        """The entry of the file that `part` has become, after its checks."""
        self.progress(Step(self.shelf.source.name, f"{self.name} (check)", 0, None))
        wrong = flaw(part, self.name) or self._checksum_flaw(part)
        if wrong is not None:
            self.shelf.restart(self.name)
            self.damaged += 1
            if self.damaged >= _DAMAGED_TWICE:
                raise CatalogueError(
                    f"{wrong}, twice: its publisher has it so, try again another day."
                )
            raise Hindrance(wrong)
        target = self.shelf.folder / self.name
        entry = FileEntry(
            self.name,
            self.url,
            _size(part),
            digest(part),
            known.etag,
            known.modified,
            self.connection.clock.stamp(),
        )
        with writing(target):
            part.replace(target)
        self.shelf.note(entry)
        return entry

    def _checksum_flaw(self, part: Path) -> str | None:
        """What is wrong by the published checksum; where none is published, nothing is."""
        if self.file.checksum is None:
            return None
        try:
            with self.connection.open(self.url + self.file.checksum, {}) as response:
                text = response.read().decode("utf-8", "replace")
        except Refused:
            return None
        expected = published(text, self.name)
        if expected is None or expected == digest(part, self.file.algorithm):
            return None
        return f"{self.name} does not have the checksum that its publisher states"


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _length(response: BaseHTTPResponse) -> int | None:
    stated = response.headers.get("Content-Length", "")
    return int(stated) if stated.isascii() and stated.isdigit() else None


def _strong(etag: str | None) -> str | None:
    """`etag` where it promises the same bytes, which a weak one does not."""
    return None if etag is None or etag.startswith("W/") else etag


def _unless(etag: str | None, modified: str | None) -> dict[str, str]:
    """The header fields that ask for the file only where it has changed."""
    if etag is not None:
        return {"If-None-Match": etag}
    return {"If-Modified-Since": modified} if modified is not None else {}
