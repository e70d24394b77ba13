"""The titles inside a title: Alien: Covenant holds Alien and Covenant."""

from __future__ import annotations

import re

from kinoved.text.normalise import normalise

# All patterns are compiled when first used, since most checks start and end without them.
_BRACKETS = r"\(([^()]*)\)|\[([^\[\]]*)\]|（([^（）]*)）|【([^【】]*)】|「([^「」]*)」"

_SEPARATORS = r"""(?x)
      [ ]?[:：;；][ ]                  # Alien: Covenant
    | [ ]?：                           # Chinese and Japanese set no space behind it
    | [ ](?:-|–|--)[ ]                 # Mission Impossible - Fallout
    | [ ]?—[ ]?                        # Mission Impossible—Fallout
    | [ ]?[／〜～|][ ]?                # ゴジラ／モスラ, 〜 around a Japanese subtitle
    | [ ][/~][ ]
    | (?:…|\.\.\.)[ ]
    | ,?[ ](?:aka|a\.k\.a\.|AKA)[ ]
    | [,;:.]?[ ][Oo]r:[ ]
    | [,;:.][ ][Oo]r,?[ ]               # Dr. Strangelove, or How I Learned …; "Dead or Alive" stays
    """

_NUMBERED = (
    r"(?:part|pt|episode|chapter|vol|volume|book|season|teil|partie|parte|chast|серия|часть|no)?"
    r" ?(?:\d+|[ivx]+|one|two|three|four|five|six)?(?: of \d+)?"
)

_FEWEST_LETTERS = 4
_FEWEST_IDEOGRAPHS = 2


def main_titles(text: str) -> tuple[str, ...]:
    """The titles that stand before and after a subtitle separator or in brackets; () for none.

    In their order, each once, as written; never the whole text, and only what is long enough to
    be a title: four letters or digits, or two ideographs or kana, and no bare "Part II".
    """
    text = " ".join(text.split())
    inside = [next(filter(None, found), "") for found in re.findall(_BRACKETS, text)]
    outside = re.sub(_BRACKETS, " ", text)
    parts = [part for whole in (outside, *inside) for part in re.split(_SEPARATORS, whole)]
    found = dict.fromkeys(" ".join(part.split()).strip(" ,;:-–—〜~") for part in parts)
    return tuple(part for part in found if part != text and _is_title(part))


def _is_title(part: str) -> bool:
    key = normalise(part)
    if re.fullmatch(_NUMBERED, key):
        return False
    letters = sum(map(str.isalnum, key))
    wide = sum("\u3040" <= letter <= "\ud7a3" for letter in key)
    return letters >= _FEWEST_LETTERS or wide >= _FEWEST_IDEOGRAPHS
