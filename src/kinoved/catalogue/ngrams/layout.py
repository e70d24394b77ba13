"""How the index lies in its file: a header, then plain arrays one after another.

Numbers are in the byte order of the machine that wrote them, which the header tells. Every array
begins at a multiple of eight bytes.
"""

from __future__ import annotations

import struct
import zlib
from typing import Literal

from kinoved.value import value

MAGIC = b"KV-GRAMS"
VERSION = 1

ARRAYS: tuple[tuple[str, Literal["Q", "I", "H", "B"]], ...] = (
    ("grams", "Q"),
    ("gram_starts", "Q"),
    ("postings", "I"),
    ("blocks", "I"),
    ("block_starts", "I"),
    ("films", "I"),
    ("ordinals", "H"),
    ("schemes", "B"),
    ("key_starts", "I"),
    ("keys", "B"),
    ("year_starts", "I"),
    ("years", "H"),
    ("standings", "H"),
)
"""Name and type (of the module `array`) of each array, in their order.

`grams` are sorted; the rows that hold the n-th are `postings[gram_starts[n]:gram_starts[n + 1]]`,
ascending. Rows are ordered by block (`grams.block_of`); those of the n-th of the sorted `blocks`
run from `block_starts[n]` to the next. A row has a film number, the ordinal of the title among the
film's (`RECORDED` where a record has it), the schemes under which its key stands (bits 1 exact,
2 article, 4 roman; 0 for a row that only repeats another) and its key in UTF-8 from `key_starts`.
The years of film n, ascending, are `years[year_starts[n]:year_starts[n + 1]]`; `standings` tells
how much is known of each film.
"""

RECORDED = 0xFFFF

_BYTE_ORDER = 0x0A0B0C0D
_FRONT = struct.Struct(f"=8sIIQ32s32s{len(ARRAYS)}Q")
_END = struct.Struct("=I")
HEADER = _FRONT.size + _END.size + -(_FRONT.size + _END.size) % 8
"""Bytes of the header."""


class Unfit(Exception):  # noqa: N818 - the one who opens the file says what is wrong with it
    """The bytes are not an index that this kinoved reads; the text says why."""


@value
class Header:
    """What stands in front of the arrays.

    `size` is the length of the whole index in bytes, `made_for` the checksum of the snapshot it
    belongs to, `digest` the SHA-256 of all that follows the header, `counts` the length of each
    array.
    """

    size: int
    made_for: bytes
    digest: bytes
    counts: tuple[int, ...]


def pack(header: Header) -> bytes:
    """The header as it stands in the file."""
    front = _FRONT.pack(
        MAGIC,
        VERSION,
        _BYTE_ORDER,
        header.size,
        header.made_for,
        header.digest,
        *header.counts,
    )
    return (front + _END.pack(zlib.crc32(front))).ljust(HEADER, b"\0")


def unpack(data: bytes) -> Header:
    """The header at the beginning of `data`. Raises Unfit."""
    if len(data) < HEADER or not data.startswith(MAGIC):
        raise Unfit("its title index is missing")
    _, version, order, size, made_for, digest, *counts = _FRONT.unpack_from(data)
    if version != VERSION or order != _BYTE_ORDER:
        raise Unfit("its title index is of another version or machine")
    if _END.unpack_from(data, _FRONT.size)[0] != zlib.crc32(data[: _FRONT.size]):
        raise Unfit("its title index is damaged")
    return Header(size, made_for, digest, tuple(counts))
