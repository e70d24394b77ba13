"""Letters, words and places in a text; knows nothing of films."""

from kinoved.text.articles import without_article
from kinoved.text.english import listing, plural, the
from kinoved.text.keys import romanisation_key, title_keys, title_keys_many
from kinoved.text.likeness import distance, likeness
from kinoved.text.normalise import normalise, normalise_many
from kinoved.text.romanise import romanise
from kinoved.text.slug import slug
from kinoved.text.source import SourceText
from kinoved.text.subtitles import main_titles
from kinoved.text.words import Word, words

__all__ = [
    "SourceText",
    "Word",
    "distance",
    "likeness",
    "listing",
    "main_titles",
    "normalise",
    "normalise_many",
    "plural",
    "romanisation_key",
    "romanise",
    "slug",
    "the",
    "title_keys",
    "title_keys_many",
    "without_article",
    "words",
]
