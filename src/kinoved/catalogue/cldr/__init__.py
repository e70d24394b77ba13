"""Country and language names of today from Unicode CLDR, in the languages of film lists.

`names.tsv` is written by `python -m kinoved.catalogue.cldr` from Babel's copy of CLDR; the tables
here are read without Babel. States that are gone are records of their own (`records/places/`).
Source: https://cldr.unicode.org, Unicode License v3.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

NAMES = Path(__file__).parent / "names.tsv"

LOCALES = ("en", "ru", "de", "fr", "es", "pt", "pl", "it", "ja", "ro", "uk")

HISTORIC = {
    "SU": "Soviet Union",
    "DD": "East Germany",
    "YU": "Yugoslavia",
}
"""Codes that ISO 3166 has withdrawn, by the name of the state as the records spell it."""

_OUR_SPELLING = {
    "BA": "Bosnia and Herzegovina",
    "CI": "Ivory Coast",
    "CZ": "Czech Republic",
    "HK": "Hong Kong",
    "MM": "Myanmar",
    "MO": "Macau",
    "PS": "Palestine",
    "TR": "Turkey",
}
"""English names that the records spell as the English Wikipedia does and CLDR otherwise."""

_WITHIN = (
    ("Soviet Union", frozenset("RU UA BY GE AM AZ KZ KG UZ TM TJ".split()), 1923, 1991),
    ("Soviet Union", frozenset("EE LV LT MD".split()), 1945, 1990),
    ("Czechoslovakia", frozenset({"CZ", "SK"}), 1918, 1992),
    ("Yugoslavia", frozenset("HR SI RS BA MK ME".split()), 1919, 1991),
)
"""States that were, the codes of today's states on their ground, the first and last whole year."""


@cache
def territories() -> dict[str, dict[str, str]]:
    """ISO 3166-1 code → locale → name of the territory, for today's territories."""
    return _table("territory")


@cache
def languages() -> dict[str, dict[str, str]]:
    """ISO 639 code → locale → name of the language."""
    return _table("language")


def country_name(code: str, year: int | None) -> str | None:
    """The English name of the state that `code` meant or stood on in `year`; None when unknown.

    Data sets give a film of 1965 the code CZ; what was there then is Czechoslovakia. The code CS
    was Czechoslovakia's until 1992 and from 2003 that of Serbia and Montenegro.
    """
    if code == "CS":
        if year is None or year > 1992:
            return "Serbia and Montenegro"
        return "Czechoslovakia" if year >= 1918 else None
    for state, codes, first, last in _WITHIN:
        if code in codes and year is not None and first <= year <= last:
            return state
    return HISTORIC.get(code) or english_territory(code)


def english_territory(code: str) -> str | None:
    """The English name of today's territory `code` as the records spell it, or None."""
    if code in _OUR_SPELLING:
        return _OUR_SPELLING[code]
    found = territories().get(code)
    return found["en"].replace("&", "and") if found else None


def language_name(code: str) -> str | None:
    """The English name of the language `code`, or None where CLDR has none."""
    found = languages().get(code)
    return found["en"] if found else None


def _table(kind: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for line in NAMES.read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            row_kind, code, locale, name = line.split("\t")
            if row_kind == kind:
                found.setdefault(code, {})[locale] = name
    return found
