"""Lists made from the catalogue, and lists made right by it; every sentence with its sources."""

from kinoved.compose.make import compose
from kinoved.compose.markdown import to_markdown
from kinoved.compose.repair import repair
from kinoved.compose.values import Change, Changed, Composition, Item, Miss, Sentence

__all__ = [
    "Change",
    "Changed",
    "Composition",
    "Item",
    "Miss",
    "Sentence",
    "compose",
    "repair",
    "to_markdown",
]
