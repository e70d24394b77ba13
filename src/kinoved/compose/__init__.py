"""Lists made from the catalogue, and lists made right by it; every sentence with its sources."""

from kinoved.compose.again import recompose
from kinoved.compose.as_json import to_json
from kinoved.compose.as_text import to_text
from kinoved.compose.make import compose
from kinoved.compose.markdown import escaped, to_markdown
from kinoved.compose.ranking import printed_title
from kinoved.compose.repair import repair
from kinoved.compose.values import (
    Brief,
    Change,
    Changed,
    Choice,
    Composition,
    Item,
    Miss,
    Selection,
    Sentence,
)

__all__ = [
    "Brief",
    "Change",
    "Changed",
    "Choice",
    "Composition",
    "Item",
    "Miss",
    "Selection",
    "Sentence",
    "compose",
    "escaped",
    "printed_title",
    "recompose",
    "repair",
    "to_json",
    "to_markdown",
    "to_text",
]
