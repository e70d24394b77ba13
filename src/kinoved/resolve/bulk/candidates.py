"""The films that each of many mentions may mean, as arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kinoved.catalogue import Catalogue
from kinoved.resolve.bulk import compiled
from kinoved.resolve.bulk.named import ARTICLE, EXACT, ROMAN, named
from kinoved.resolve.bulk.ranking import COLUMNS
from kinoved.resolve.bulk.search import ALL, BEST, search
from kinoved.resolve.bulk.stage import workspace
from kinoved.resolve.bulk.titles import load
from kinoved.text import normalise_many, title_keys_many
from kinoved.value import value

SCHEMES = ("exact", "article", "roman", "main", "fuzzy")
"""The names of the numbers in `Candidates.scheme`."""

_LINE_FEED = 10
_TOGETHER = 16_384
"""Mentions looked up in one go, so that what they need stays in the processor's cache."""

_COMPILING = "compiling once, for this and every later batch: some fifteen seconds"


@value
class Candidates:
    """For every candidate of every mention a place in each array, in the order of the mentions.

    `mention` is the number of the mention in the call; `film` the film's number in the snapshot;
    `row` the row of the title index; `scheme` an index into SCHEMES; `edits` how far a misspelt
    title is off; `years_off` the distance to the film's nearest year, at most FAR, or UNDATED or
    NOT_ASKED (`kinoved.catalogue.ngrams.order`). The best candidate of a mention comes first.
    """

    mention: NDArray[np.int64]
    film: NDArray[np.int32]
    row: NDArray[np.int32]
    scheme: NDArray[np.int32]
    edits: NDArray[np.int32]
    years_off: NDArray[np.int32]


class Bulk:
    """A catalogue made ready for many mentions at once.

    What has not been compiled before is compiled now; `notify` is told of it first, in a sentence
    without a full stop.
    """

    def __init__(self, catalogue: Catalogue, notify: Callable[[str], None] | None = None) -> None:
        if notify is not None and not compiled.is_complete():
            notify(_COMPILING)
        self._catalogue = catalogue
        self.titles = load(catalogue.title_index)
        self._work = workspace(self.titles)
        self.candidates(["stalkr"], [1979])
        compiled.completed()

    @cached_property
    def ids(self) -> list[str]:
        """The id of each film by its number in the snapshot; number 0 is none."""
        films = self._catalogue.ask("SELECT number, id FROM film ORDER BY number")
        found = [""] * (films[-1][0] + 1 if films else 1)
        for number, id_ in films:
            found[number] = id_
        return found

    @cached_property
    def ranks(self) -> NDArray[np.int64]:
        """The place of each film, by its number, in the order of ids."""
        found = np.empty(len(self.ids), np.int64)
        found[np.argsort(np.array(self.ids, np.str_), kind="stable")] = np.arange(len(self.ids))
        return found

    def candidates(
        self,
        titles: Sequence[str],
        years: Sequence[int | None],
        limit: int = 8,
        *,
        every: bool = False,
    ) -> Candidates:
        """The best `limit` films of every mention, each film once a mention.

        Where the very title is found with its year, looser keys and misspellings are not tried.
        With `every` they are: all films are found with that title under any key or one like it.
        """
        return self._found(titles, years, limit, every, ALL if every else BEST)

    def namesakes(
        self, titles: Sequence[str], years: Sequence[int | None], limit: int
    ) -> Candidates:
        """Up to `limit` films that have the title of each mention under one of its three keys."""
        return self._found(titles, years, limit, True, None)

    def _found(
        self,
        titles: Sequence[str],
        years: Sequence[int | None],
        limit: int,
        every: bool,
        stages: NDArray[np.int64] | None,
    ) -> Candidates:
        """Candidates; by all keys where `every` is set, and like ones by the `stages`."""
        parts = [
            self._part(
                titles[at : at + _TOGETHER], years[at : at + _TOGETHER], at, limit, every, stages
            )
            for at in range(0, len(titles), _TOGETHER)
        ]
        if not parts:
            parts = [(np.empty(0, np.int64), np.empty((0, COLUMNS), np.int32))]
        mention = np.concatenate([part[0] for part in parts])
        film, row, scheme, edits, off = np.concatenate([part[1] for part in parts]).T
        return Candidates(mention, film, row, scheme, edits, off)

    def _part(
        self,
        titles: Sequence[str],
        years: Sequence[int | None],
        first: int,
        limit: int,
        every: bool,
        stages: NDArray[np.int64] | None,
    ) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
        """The number of the mention and the columns of each candidate, of some mentions."""
        count = len(titles)
        orders = np.empty((count, limit), np.int64)
        found = np.empty((count, limit, COLUMNS), np.int32)
        counts = np.zeros(count, np.int64)
        asked = np.fromiter((year or 0 for year in years), np.int64, count)
        which = np.arange(count)
        strict = _joined(normalise_many(titles))
        named(self.titles, *strict, which, EXACT, asked, orders, found, counts)
        if not every:
            which = np.flatnonzero((counts == 0) | (orders[:, 0] >> 48 > 0))
        if len(which):
            keys = title_keys_many([titles[at] for at in which.tolist()])
            bare, roman = (_joined([key[level] for key in keys]) for level in (ARTICLE, ROMAN))
            named(self.titles, *bare, which, ARTICLE, asked, orders, found, counts)
            named(self.titles, *roman, which, ROMAN, asked, orders, found, counts)
            if stages is not None:
                self._work.seen.fill(0)
                texts, starts = (bare[0], roman[0]), (bare[1], roman[1])
                results = orders, found, counts
                search(self.titles, self._work, texts, starts, which, asked, stages, *results)
        there = np.arange(limit) < counts[:, None]
        return np.repeat(np.arange(first, first + count), counts), found[there]


def _joined(keys: list[str]) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """The keys in UTF-8, a line feed after each, and where each begins."""
    joined = "\n".join(keys) + "\n"
    if joined.count("\n") > len(keys):
        # Only a title of nothing but punctuation keeps it in its key.
        joined = "\n".join(key.replace("\n", " ") for key in keys) + "\n"
    text = np.frombuffer(joined.encode("utf-8", "replace"), np.uint8)
    starts = np.zeros(len(keys) + 1, np.int64)
    np.add(np.flatnonzero(text == _LINE_FEED), 1, out=starts[1:])
    return text, starts
