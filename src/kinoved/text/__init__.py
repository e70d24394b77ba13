"""Letters, words and places in a text; knows nothing of films."""

from kinoved.text.english import listing, plural, the
from kinoved.text.likeness import distance, likeness
from kinoved.text.normalise import (
    normalise,
    romanisation_key,
    slug,
    title_keys,
    without_article,
)
from kinoved.text.romanise import romanise
from kinoved.text.source import SourceText
from kinoved.text.words import Word, words

__all__ = [
    "SourceText",
    "Word",
    "distance",
    "likeness",
    "listing",
    "normalise",
    "plural",
    "romanisation_key",
    "romanise",
    "slug",
    "the",
    "title_keys",
    "without_article",
    "words",
]
