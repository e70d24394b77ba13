"""The three keys under which a title is looked up, from strict to loose.

The whole title; the title without its article; and a key under which romanisations, figures and
number words, and readings of other scripts meet.
"""

from __future__ import annotations

from collections.abc import Sequence

from kinoved.text.articles import after_elision, before_moved, without_article
from kinoved.text.folding import folded, spelt_out
from kinoved.text.normalise import composed, normalise, normalise_many
from kinoved.text.numerals import TOLD, in_figures


def title_keys(text: str) -> tuple[str, str, str]:
    """The strict key, the key without its article, and the loosest key of a title."""
    return _from_strict(text, normalise(text))


def title_keys_many(titles: Sequence[str]) -> list[tuple[str, str, str]]:
    """`[title_keys(title) for title in titles]`, with the strict keys made on the joined text."""
    found = []
    for text, key in zip(titles, normalise_many(titles), strict=True):
        bare = _bare(text, key)
        if text.isascii():
            words = bare.split(" ")
            if not TOLD.isdisjoint(words):
                words = in_figures(words)
            found.append((key, bare, " ".join(map(folded, words))))
        else:
            found.append((key, bare, _loosest(text, bare, articles=False)))
    return found


def romanisation_key(text: str) -> str:
    """The loosest key of a name or title with its article: Pisma = письма.

    A fixed point, unless a letter is folded into what would be a numeral: "Model W".
    """
    return _loosest(text, normalise(text), articles=True)


def _from_strict(text: str, key: str) -> tuple[str, str, str]:
    bare = _bare(text, key)
    if text.isascii():
        return key, bare, _meeting(bare)
    return key, bare, _loosest(text, bare, articles=False)


def _bare(text: str, key: str) -> str:
    """The key without an article in front, elided or not, or behind the last comma."""
    if "," in text and (before := before_moved(text)) and (without := normalise(before)):
        return without
    # Only such a title can open with an article that hangs on its noun, and few are such.
    hanging = "'" in text or "-" in text or not text.isascii()
    if hanging and (rest := after_elision(text)) and (without := normalise(rest)):
        return without
    return without_article(key)


def _loosest(text: str, key: str, *, articles: bool) -> str:
    spelt = spelt_out(composed(text))
    if spelt:
        key = normalise(spelt) if articles else _bare(spelt, normalise(spelt))
    spelling = key
    if not key.isascii():
        from kinoved.text import cyrillic  # noqa: PLC0415 - as below

        key = cyrillic.latin(key)
        if not key.isascii():
            from kinoved.text import scripts  # noqa: PLC0415 - few titles need its tables

            key = scripts.latin(key)
        # Once in Latin letters, "а зори" opens with what is an article in "A zori".
        key = key if articles else without_article(key)
    return _meeting(key.strip()) or spelling


def _meeting(key: str) -> str:
    """The words of a Latin key with numbers in figures and their spelling folded."""
    return " ".join(map(folded, in_figures(key.split(" "))))
