"""The folder of a site: each file appears whole or not at all, and only where it has changed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from kinoved.errors import OutputError
from kinoved.whole import write_whole


class Folder:
    """Writes and removes files of the folder at `path`. Raises OutputError where it cannot."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._made: set[str] = set()

    def write(self, address: str, content: str | bytes) -> bool:
        """Whether the file had to be written: where it is the same it is left alone."""
        target = self.path / address
        data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
        try:
            if self._same(target, data):
                return False
            if target.parent.as_posix() not in self._made:
                target.parent.mkdir(parents=True, exist_ok=True)
                self._made.add(target.parent.as_posix())
            write_whole(os.fspath(target), data)
        except OSError as error:
            raise OutputError(
                f"The page cannot be written to {target} ({error.strerror}): name another folder "
                "with `-o FOLDER`, or make room."
            ) from error
        return True

    def read(self, address: str) -> str:
        """The text of the file at `address`; empty where there is none."""
        try:
            return (self.path / address).read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return ""

    def files(self) -> set[str]:
        """The addresses of all files."""
        found: set[str] = set()
        for folder, _, names in os.walk(self.path):
            inner = os.path.relpath(folder, self.path).replace(os.sep, "/")
            found.update(name if inner == "." else f"{inner}/{name}" for name in names)
        return found

    def remove(self, addresses: Iterable[str]) -> None:
        """Remove these files, and their folders where nothing else is in them."""
        emptied = set()
        for address in addresses:
            target = self.path / address
            try:
                target.unlink(missing_ok=True)
            except OSError as error:
                raise OutputError(
                    f"{target} cannot be removed ({error.strerror}): remove it by hand."
                ) from error
            emptied.add(target.parent)
        for folder in emptied - {self.path}:
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()

    @staticmethod
    def _same(target: Path, data: bytes) -> bool:
        try:
            return target.stat().st_size == len(data) and target.read_bytes() == data
        except FileNotFoundError:
            return False
