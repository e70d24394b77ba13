"""SymSpell: whole titles as the words of a spelling dictionary, two edits away at most."""

from __future__ import annotations

from collections.abc import Sequence

from symspellpy import SymSpell, Verbosity

from bench.identify.corpus import CANDIDATES, Corpus, Search

NAME = "symspell"

_EDITS = 2
_PREFIX = 7


def build(corpus: Corpus) -> Search:
    """The dictionary of deletions in memory."""
    dictionary = SymSpell(max_dictionary_edit_distance=_EDITS, prefix_length=_PREFIX)
    for key in corpus.keys:
        dictionary.create_dictionary_entry(key, 1)

    def search(keys: Sequence[str], years: Sequence[int | None]) -> list[Sequence[int]]:
        found: list[Sequence[int]] = []
        for key in keys:
            hits = dictionary.lookup(key, Verbosity.ALL, max_edit_distance=_EDITS)
            found.append([corpus.number[hit.term] for hit in hits[:CANDIDATES]])
        return found

    return search
