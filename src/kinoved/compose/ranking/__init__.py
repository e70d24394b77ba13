"""Which films answer a brief, in which order and why; which are missed, and which are alike."""

from kinoved.compose.ranking.grades import belongs, belongs_to, genres_of
from kinoved.compose.ranking.outside import why_outside
from kinoved.compose.ranking.printed import has_namesake, printed_title
from kinoved.compose.ranking.select import renown_of, select

__all__ = [
    "belongs",
    "belongs_to",
    "genres_of",
    "has_namesake",
    "printed_title",
    "renown_of",
    "select",
    "why_outside",
]
