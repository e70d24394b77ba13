"""Whether a downloaded file is whole: compressed files say so, and checksums."""

from __future__ import annotations

import bz2
import gzip
import hashlib
import re
import zipfile
import zlib
from pathlib import Path

_CHUNK = 1 << 20


def flaw(path: Path, name: str) -> str | None:
    """What is wrong with the file at `path` that is to be called `name`; None where it is whole.

    `.gz`, `.bz2` and `.zip` are unpacked to nowhere, because only their end holds the checksum.
    """
    if not path.is_file() or path.stat().st_size == 0:
        return f"{name} is empty"
    try:
        if name.endswith(".gz"):
            with gzip.open(path, "rb") as file:
                while file.read(_CHUNK):
                    pass
        elif name.endswith(".bz2"):
            with bz2.open(path, "rb") as file:
                while file.read(_CHUNK):
                    pass
        elif name.endswith(".zip"):
            with zipfile.ZipFile(path) as archive:
                bad = archive.testzip()
            return f"{bad} in {name} is damaged" if bad else None
    except EOFError:
        return f"{name} is cut off"
    except (gzip.BadGzipFile, OSError, zlib.error, zipfile.BadZipFile) as error:
        return f"{name} is damaged: {error}"
    return None


def digest(path: Path, algorithm: str = "sha256") -> str:
    """The checksum of the file at `path` in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, algorithm).hexdigest()


def published(text: str, name: str) -> str | None:
    """The checksum of the file `name` in a published checksum file, or None.

    The forms are those of md5sum ("0cc1…  NAME"), of BSD ("MD5 (NAME) = 0cc1…") and a bare one.

    >>> published("d41d8cd98f00b204e9800998ecf8427e  ml.zip", "ml.zip")
    'd41d8cd98f00b204e9800998ecf8427e'
    """
    lines = [line for line in text.splitlines() if line.strip()]
    for line in lines:
        found = _HEXADECIMAL.search(line)
        if found and (name in line or line.strip() == found[0]):
            return found[0].lower()
    return None


_HEXADECIMAL = re.compile(r"\b[0-9A-Fa-f]{32,128}\b", re.ASCII)
