"""Japanese personal names in characters, by how the catalogue writes them in Latin letters.

The catalogue has Akira Kurosawa, a Japanese list has 黒澤明. `names.tsv` holds how the surnames and
given names of the catalogue's people may be written; it is made by
`python -m kinoved.catalogue.kanji` from the dictionary that comes with janome.
Source: IPADIC, by way of janome (https://mocobeta.github.io/janome/), licence in LICENSE-DATA.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from kinoved.text import normalise

NAMES = Path(__file__).parent / "names.tsv"

_SYLLABLES = re.compile(
    r"(?:[kgsztdnhbpmrfj]?[aiueo]|[kgnhbpmr]y[auo]|sh[aiuo]|ch[aiuo]|j[aiuo]|tsu|y[auo]|wa|wo"
    r"|n(?![aiueo])|[kstp](?=[kstpc]))+"
)
_LONG = re.compile(r"(?<=o)[ou]|(?<=u)u")


def plain(latin: str) -> str:
    """A romanised name without long vowels: "Yūjirō", "Yuujirou" and "Yujiro" meet."""
    return _LONG.sub("", normalise(latin).replace(" ", ""))


def japanese(word: str) -> bool:
    """Whether a word can be a Japanese name in Hepburn's romanisation."""
    return _SYLLABLES.fullmatch(plain(word)) is not None


@cache
def surnames() -> dict[str, frozenset[str]]:
    """How a surname in characters is read, in `plain` romanisation."""
    return _table("surname")


@cache
def given_names() -> dict[str, frozenset[str]]:
    """How a given name in characters is read, in `plain` romanisation."""
    return _table("given")


def _table(part: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        kind, _, rest = line.partition("\t")
        if kind == part:
            reading, _, written = rest.partition("\t")
            for text in written.split(" "):
                found.setdefault(text, set()).add(reading)
    return {text: frozenset(read) for text, read in found.items()}
