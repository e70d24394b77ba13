"""Lines of a data file, plain or compressed, with every fault of the file as one sentence."""

from __future__ import annotations

import bz2
import gzip
import unicodedata
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from kinoved.errors import CatalogueError

PACKINGS = ("", ".gz", ".bz2")
"""What a file's name may end in after its own ending."""


def find(folder: Path, name: str) -> Path | None:
    """The file `name` of `folder`, plain or compressed, or None where there is none."""
    places = (folder / f"{name}{packing}" for packing in PACKINGS)
    return next((place for place in places if place.is_file()), None)


def lines(path: Path) -> Iterator[bytes]:
    """The lines of `path` as bytes, each with its line feed; `.gz` and `.bz2` are unpacked.

    Only a line feed ends a line. CatalogueError where the file is cut off, damaged or unreadable.
    """
    try:
        with _unpacked(path) as file:
            yield from file
    except EOFError as error:
        raise CatalogueError(
            f"{path} is cut off: download it again with `kinoved catalogue sync`."
        ) from error
    except (OSError, zlib.error) as error:
        raise CatalogueError(
            f"{path} cannot be read ({error}): download it again or name another folder."
        ) from error


def text_lines(path: Path) -> Iterator[str]:
    """The lines of `path` as UTF-8 text, each with its line feed; CatalogueError as `lines`."""
    return (line.decode("utf-8") for line in lines(path))


def _unpacked(path: Path) -> IO[bytes] | gzip.GzipFile | bz2.BZ2File:
    """`path` opened for reading; the bytes are those inside a `.gz` or `.bz2`."""
    if path.suffix == ".gz":
        return gzip.open(path, "rb")
    if path.suffix == ".bz2":
        return bz2.open(path, "rb")
    return path.open("rb")


def plain(text: str) -> str:
    """`text` in NFC on one line, without spaces at its ends: two spellings of one title meet."""
    return unicodedata.normalize("NFC", " ".join(text.split()))
