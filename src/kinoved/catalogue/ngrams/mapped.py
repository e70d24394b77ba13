"""The index of a snapshot, mapped into memory and looked at without reading it."""

from __future__ import annotations

import mmap
from pathlib import Path

from kinoved.catalogue.ngrams.layout import ARRAYS, HEADER, Header, Unfit, unpack

_CHUNK = 1 << 22


class Mapped:
    """The arrays of `layout.ARRAYS` as views of the file, and what is known of the whole.

    The views are read-only and hold whole numbers; nothing is read before it is asked for.
    """

    def __init__(self, path: Path) -> None:
        """Map the index at the end of the snapshot `path`. Raises OSError and Unfit."""
        with path.open("rb") as file:
            start = _end_of_database(file.read(100))
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        whole = memoryview(self._map)
        self._start = start
        self.header: Header = unpack(bytes(whole[start : start + HEADER]))
        if start + self.header.size != len(whole):
            raise Unfit("its title index is cut off or followed by something else")
        arrays: dict[str, memoryview] = {}
        place = start + HEADER
        for (name, type_), count in zip(ARRAYS, self.header.counts, strict=True):
            width = {"Q": 8, "I": 4, "H": 2, "B": 1}[type_]
            end = place + count * width
            # An empty view cannot be cast.
            arrays[name] = whole[place:end].cast(type_) if count else memoryview(b"")
            place = end + -end % 8
        self.arrays = arrays
        self.grams = arrays["grams"]
        self.gram_starts = arrays["gram_starts"]
        self.postings = arrays["postings"]
        self.blocks = arrays["blocks"]
        self.block_starts = arrays["block_starts"]
        self.films = arrays["films"]
        self.ordinals = arrays["ordinals"]
        self.schemes = arrays["schemes"]
        self.standings = arrays["standings"]
        self._key_starts = arrays["key_starts"]
        self._keys = arrays["keys"]
        self._year_starts = arrays["year_starts"]
        self._years = arrays["years"]

    @property
    def made_for(self) -> str:
        """The checksum of the snapshot that the index was made for, in hexadecimal."""
        return self.header.made_for.hex()

    def key(self, row: int) -> str:
        """The key of a row."""
        return str(self._keys[self._key_starts[row] : self._key_starts[row + 1]], "utf-8")

    def years(self, film: int) -> memoryview:
        """The years of a film, ascending."""
        return self._years[self._year_starts[film] : self._year_starts[film + 1]]

    def is_whole(self) -> bool:
        """Whether every byte is as it was written; reads all of them."""
        import hashlib  # noqa: PLC0415 - only those who verify wait for it

        digest = hashlib.sha256()
        first, last = self._start + HEADER, self._start + self.header.size
        for place in range(first, last, _CHUNK):
            digest.update(self._map[place : min(place + _CHUNK, last)])
        return digest.digest() == self.header.digest


def _end_of_database(header: bytes) -> int:
    """Where the pages of an SQLite file end, by its header (https://sqlite.org/fileformat.html)."""
    if not header.startswith(b"SQLite format 3\0"):
        raise Unfit("it is no SQLite file")
    page = int.from_bytes(header[16:18], "big")
    return (65536 if page == 1 else page) * int.from_bytes(header[28:32], "big")
