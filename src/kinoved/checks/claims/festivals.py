"""Festivals as prizes are told apart by them: one word each, the same in every language."""

from __future__ import annotations

FESTIVALS = frozenset(
    "berlin cannes venice moscow locarno berlinale karlovy mannheim rotterdam toronto"
    " trieste montreal chicago sitges avoriaz oberhausen annecy madrid varna".split()
)

FESTIVAL_SECOND = {"karlovy": "vary"}
"""The second word of a festival that has two."""
