"""Writes `names.tsv`: the written forms of the Japanese names that people of the catalogue bear.

    python -m kinoved.catalogue.kanji

Needs the extra `[readings]` and a compiled catalogue.
"""

from __future__ import annotations

from collections import defaultdict
from importlib import import_module

from kinoved.catalogue import Catalogue
from kinoved.catalogue.kanji import NAMES, japanese, plain

_PARTS = {"名詞,固有名詞,人名,姓": "surname", "名詞,固有名詞,人名,名": "given"}
_ROMAJI = dict(
    zip(
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
        "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ",
        "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma"
        " mi mu me mo ya yu yo ra ri ru re ro wa o n ga gi gu ge go za ji zu ze zo da ji zu de do"
        " ba bi bu be bo pa pi pu pe po".split(),
        strict=True,
    )
)
_SMALL = {"ャ": "ya", "ュ": "yu", "ョ": "yo"}


def romaji(kana: str) -> str:
    """Hepburn's romanisation of katakana, without long vowels."""
    latin = ""
    double = False
    for letter in kana:
        if letter == "ッ":
            double = True
            continue
        if letter in _SMALL and latin.endswith("i"):
            stem = latin[:-1]
            glide = _SMALL[letter][1:] if stem.endswith(("sh", "ch", "j")) else _SMALL[letter]
            latin = stem + glide
            continue
        sound = _ROMAJI.get(letter, "")
        latin += (sound[:1] if double else "") + sound
        double = False
    return plain(latin)


def borne() -> set[str]:
    """The names, each by itself, of the catalogue's people who may be Japanese."""
    found: set[str] = set()
    for person in Catalogue.open().all("person"):
        parts = person.label.split(" ")
        if len(parts) == 2 and all(japanese(part) for part in parts):
            found.update(plain(part) for part in parts)
    return found


def main() -> None:
    """Write the table anew."""
    wanted = borne()
    table: dict[tuple[str, str], set[str]] = defaultdict(set)
    for entry in import_module("janome.sysdic").entries().values():
        part = _PARTS.get(entry[4])
        reading = romaji(entry[8]) if part else ""
        if part and reading in wanted:
            table[part, reading].add(entry[0])
    lines = [f"{part}\t{reading}\t{' '.join(sorted(written))}" for (part, reading), written in
             sorted(table.items())]  # fmt: skip
    NAMES.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
