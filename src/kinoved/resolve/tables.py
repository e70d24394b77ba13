"""Title, year and standing as points, looked up in the one table of weights.

Everything that title and year contribute is a bucket of a small table, so that the single path and
the bulk path compute the very same numbers. Points are log-likelihood ratios: what is added to the
log of the odds that this film is meant and not another one, or none of the catalogue.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from math import log

from kinoved.resolve import weights

SCHEMES = ("exact", "article", "roman", "main", "fuzzy")
"""How a title was found, from strict to loose."""

PART = "part"
"""The scheme of a title that shares its telling words with the one looked for and was not found by
it: something else pointed to its film."""

NEAR = frozenset({"fuzzy", PART})
"""Schemes by which a title is only like the one that is looked for."""

LENGTHS = (4, 6, 9, 13, 19)
"""Letters of the key without its article at which the next bucket begins."""

NAMESAKES = (1, 2, 3, 5)
"""Films of that title (but for article and romanisation) at which the next bucket begins."""

STANDINGS = (6, 9, 12, 16)
"""Facts known of a film at which the next bucket begins."""

MOST_EDITS = 4
FAR = 4
UNDATED = 5
NOT_GIVEN = 6


def allowed_edits(length: int) -> int:
    """The most edits by which a key whose longer side has `length` letters may be misspelt."""
    return min(MOST_EDITS, length // 4)


def length_bucket(key: str) -> int:
    """The bucket of a title by the length of its key."""
    return bisect_right(LENGTHS, len(key))


def words_bucket(key: str) -> int:
    """0 to 2 for one, two, more words; 3 to 5 where all of them are common in titles."""
    parts = key.split(" ")
    return min(len(parts) - 1, 2) + (3 if common_words().issuperset(parts) else 0)


@cache
def common_words() -> frozenset[str]:
    """The words that stand in so many titles that they tell no film from another."""
    return frozenset(weights.COMMON_WORDS.split(" "))


def year_bucket(year: int | None, years: tuple[int, ...]) -> int:
    """The distance to the nearest of the film's `years`, at most FAR; or why there is none."""
    if year is None:
        return NOT_GIVEN
    if not years:
        return UNDATED
    return min(FAR, *(abs(year - known) for known in years))


def title_points(scheme: str, edits: int, key: str) -> float:
    """Points for a title found by `scheme`; `edits` and the length of `key` count where fuzzy."""
    if scheme == "fuzzy":
        return weights.FUZZY[min(edits, MOST_EDITS) - 1][length_bucket(key)]
    if scheme == PART:
        return weights.CLUE["part of title"]
    return weights.TITLE[scheme]


def year_points(bucket: int) -> float:
    """Points for the bucket that `year_bucket` gives."""
    return weights.YEAR[bucket]


def standing_points(facts: int) -> float:
    """Points for how much is known of a film: well-known films are meant more often."""
    return weights.STANDING[bisect_right(STANDINGS, facts)]


def none_points(key: str, namesakes: int) -> float:
    """Points of "none of these": the less a title tells, the likelier another film bears it."""
    row = weights.NONE[bisect_right(NAMESAKES, namesakes)]
    return row[length_bucket(key)] + weights.NONE_WORDS[words_bucket(key)]


def rate(property_: str, value: str) -> float:
    """The share of the films on record that have `value`, from 0 to 1."""
    return weights.RATES[property_].get(value, weights.SELDOM[property_])


def rarity_points(property_: str, value: str) -> float:
    """Points for a shared value: the rarer it is among films, the more it tells."""
    return weights.SHARED * log(1 / rate(property_, value))
