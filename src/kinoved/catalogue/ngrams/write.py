"""Gathers the titles of a snapshot and writes their index.

Postings need no sorting: rows are numbered in the order in which they are written, so that every
list grows in order.
"""

from __future__ import annotations

import hashlib
import os
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import BinaryIO

from kinoved.catalogue.ngrams.grams import (
    EQUAL,
    LONGEST,
    block_of,
    code_of,
    grams_of,
    kind_in,
    kind_of,
)
from kinoved.catalogue.ngrams.layout import ARRAYS, HEADER, RECORDED, Header, pack

_YEARS_APART = 3
"""A film with events further apart stands under each of these years, so that all are near one."""

_ROMAN_SHORTER = 2
"""A romanised key in the same script is indexed where it is so many letters shorter.

Where it differs by less, a misspelling of it is near the plain key, too.
"""

_EXACT, _ARTICLE, _ROMAN = 1, 2, 4


class _Block:
    """The rows of one kind, length and year."""

    __slots__ = ("films", "keys", "ordinals", "schemes")

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.films = array("I")
        self.ordinals = array("H")
        self.schemes = array("B")


class TitleIndex:
    """The titles of all films, gathered while a snapshot is written.

    Films are numbered from 1 without a gap and are entered in that order.
    """

    def __init__(self) -> None:
        self._blocks: defaultdict[int, _Block] = defaultdict(_Block)
        self._year_starts = array("I", [0, 0])
        self._years = array("H")
        self._standings = array("H", [0])

    def add(
        self,
        years: Iterable[int],
        standing: int,
        titles: Iterable[tuple[str, str, str]],
        *,
        recorded: bool = False,
    ) -> None:
        """Enter the next film: its years, how much is known of it, and the keys of its titles.

        The keys of each title are those of `title_keys`; titles of a film with a record are found
        by their key, those of other films by their place.
        """
        known = sorted({year for year in years if 0 < year <= 4095})
        self._years.extend(known)
        self._year_starts.append(len(self._years))
        self._standings.append(min(standing, 0xFFFF))
        film = len(self._standings) - 1
        rows: dict[str, tuple[int, int]] = {}
        searched: dict[str, None] = {}
        for ordinal, (exact, bare, roman) in enumerate(titles):
            for scheme, key in ((_EXACT, exact), (_ARTICLE, bare), (_ROMAN, roman)):
                place, schemes = rows.get(key, (ordinal, 0))
                rows[key] = place, schemes | scheme
            # A misspelt article is not known for one, so that it is compared with the article.
            searched[exact] = searched[bare] = None
            if not bare.isascii() or len(bare) - len(roman) >= _ROMAN_SHORTER:
                searched[roman] = None
        apart = _apart(known)
        for key, (ordinal, schemes) in rows.items():
            place = RECORDED if recorded else min(ordinal, RECORDED - 1)
            if key not in searched:
                self._row(EQUAL, key, 0, film, place, schemes)
                continue
            short = key[:LONGEST]
            kind = kind_of(short)
            if short != key:
                self._row(EQUAL, key, 0, film, place, schemes)
                schemes = 0  # noqa: PLW2901 - the whole key has them
            for year in apart:
                self._row(kind, short, year, film, place, schemes)
                schemes = 0  # noqa: PLW2901 - the first row has them

    def _row(self, kind: int, key: str, year: int, film: int, ordinal: int, schemes: int) -> None:
        block = self._blocks[block_of(kind, len(key), year)]
        block.keys.append(key)
        block.films.append(film)
        block.ordinals.append(ordinal)
        block.schemes.append(schemes)

    def write(self, file: BinaryIO, wanted: Callable[[], bool] = lambda: True) -> None:
        """Write the index to an empty file, for no snapshot yet: see `sealed`.

        `wanted` is asked now and then; where it says no, the work ends unfinished. Raises OSError.
        """
        blocks = [(number, self._blocks[number]) for number in sorted(self._blocks)]
        postings = _postings(blocks, wanted)
        if postings is None:
            return
        grams = sorted(postings)
        starts = array("Q", [0])
        for gram in grams:
            starts.append(starts[-1] + len(postings[gram]))
        rows = array("I", [0])
        key_starts = array("I", [0])
        for _, block in blocks:
            rows.append(rows[-1] + len(block.keys))
            place = key_starts[-1]
            for key in block.keys:
                place += len(key) if key.isascii() else len(key.encode())
                key_starts.append(place)
        parts: Mapping[str, Iterable[array[int] | bytes]] = {
            "grams": [array("Q", map(code_of, grams))],
            "gram_starts": [starts],
            "postings": (postings[gram] for gram in grams),
            "blocks": [array("I", (number for number, _ in blocks))],
            "block_starts": [rows],
            "films": (block.films for _, block in blocks),
            "ordinals": (block.ordinals for _, block in blocks),
            "schemes": (block.schemes for _, block in blocks),
            "key_starts": [key_starts],
            "keys": ("".join(block.keys).encode() for _, block in blocks),
            "year_starts": [self._year_starts],
            "years": [self._years],
            "standings": [self._standings],
        }
        _write(file, parts)


def sealed(header: Header, made_for: str) -> bytes:
    """The bytes of `header` for the snapshot with the checksum `made_for`, in hexadecimal."""
    return pack(Header(header.size, bytes.fromhex(made_for), header.digest, header.counts))


def _apart(years: list[int]) -> list[int]:
    """The first year and each that is further from the one before it; [0] where there is none."""
    found: list[int] = []
    for year in years:
        if not found or year - found[-1] > _YEARS_APART:
            found.append(year)
    return found or [0]


def _postings(
    blocks: list[tuple[int, _Block]], wanted: Callable[[], bool]
) -> dict[str, array[int]] | None:
    """The rows that hold each run of letters; None where they are no longer wanted."""
    postings: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
    row = 0
    for number, block in blocks:
        if not wanted():
            return None
        kind = kind_in(number)
        if kind == EQUAL:
            break
        for key in block.keys:
            for gram in grams_of(key, kind):
                postings[gram].append(row)
            row += 1
    return postings


def _write(file: BinaryIO, parts: Mapping[str, Iterable[array[int] | bytes]]) -> None:
    digest = hashlib.sha256()
    counts: list[int] = []
    size = HEADER
    file.write(bytes(HEADER))
    for name, type_ in ARRAYS:
        written = 0
        for part in parts[name]:
            if not part:
                continue  # an empty view cannot be cast
            with memoryview(part).cast("B") as data:
                file.write(data)
                digest.update(data)
                written += len(data)
        counts.append(written // array(type_).itemsize)
        padding = bytes(-written % 8)
        file.write(padding)
        digest.update(padding)
        size += written + len(padding)
    file.seek(0)
    file.write(pack(Header(size, bytes(32), digest.digest(), tuple(counts))))
    file.flush()
    file.seek(0, os.SEEK_END)
