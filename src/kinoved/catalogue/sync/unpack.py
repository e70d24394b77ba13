"""Chosen members of a downloaded archive, as files beside it."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from kinoved.catalogue.sync.download import writing
from kinoved.errors import CatalogueError

_LARGEST = 1 << 30
"""Bytes: ten times what the largest wanted member of MovieLens has."""


def unpack(archive: Path, members: Iterable[str], folder: Path) -> None:
    """Write the files called `members` of the zip `archive` to `folder`, each whole or not at all.

    They are known by their names alone, whichever folder of the archive they are in, so that
    nothing can be written elsewhere. CatalogueError where one is missing or far too large.
    """
    with zipfile.ZipFile(archive) as packed:
        for member in members:
            found = [i for i in packed.infolist() if PurePosixPath(i.filename).name == member]
            if not found:
                raise CatalogueError(
                    f"{archive} holds no {member}: its publisher has changed it; name a folder "
                    "with the files by `--from`."
                )
            if found[0].file_size > _LARGEST:
                raise CatalogueError(f"{member} in {archive} is far too large: do not use it.")
            _write(packed, found[0], folder / member)


def _write(packed: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> None:
    draft = target.with_name(f"{target.name}.part")
    with writing(target):
        try:
            with packed.open(member) as source, draft.open("wb") as file:
                shutil.copyfileobj(source, file)
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
