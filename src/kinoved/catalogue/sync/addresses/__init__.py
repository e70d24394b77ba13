"""Where each source is downloaded from: one file a source, found by this folder.

Each file is named as the source's file in `kinoved.catalogue.sources` and defines, besides its
docstring, `LISTING`: a `Listing` of the files. A source without a file here is read from a folder
only.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file at its publisher: its name there and here.

    `dated` says that the name is a `strftime` pattern and that the newest day counts. `checksum`
    is what is added to the address for the published checksum file, `algorithm` the one that
    hashlib knows it by. Of a `.zip`, `members` are unpacked beside it.
    """

    name: str
    dated: bool = False
    checksum: str | None = None
    algorithm: str = "md5"
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """The files of a source under the address `base`, and their size in bytes, about."""

    base: str
    files: tuple[RemoteFile, ...]
    about: int


def listing(name: str) -> Listing | None:
    """The listing of the source `name`, or None where it cannot be downloaded."""
    module = name.replace(".", "_").replace("-", "_")
    if not (Path(__file__).parent / f"{module}.py").is_file() or module.startswith("_"):
        return None
    found = import_module(f"kinoved.catalogue.sync.addresses.{module}").LISTING
    return found if isinstance(found, Listing) else None
