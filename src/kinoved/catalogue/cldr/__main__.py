"""Writes names.tsv from Babel's CLDR: `python -m kinoved.catalogue.cldr`."""

from __future__ import annotations

import re

from babel import Locale

from kinoved.catalogue.cldr import LOCALES, NAMES

_TERRITORY = re.compile(r"^[A-Z]{2}$")
_LANGUAGE = re.compile(r"^[a-z]{2,3}$")
_NOT_STATES = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"})
_NOT_LANGUAGES = frozenset({"mul", "root", "und", "zxx", "mis"})


def main() -> None:
    """Write every territory and language name in every locale, sorted, one a line."""
    rows = []
    for tag in LOCALES:
        locale = Locale.parse(tag)
        rows += [
            ("territory", code, tag, name)
            for code, name in locale.territories.items()
            if _TERRITORY.match(code) and code not in _NOT_STATES
        ]
        rows += [
            ("language", code, tag, name)
            for code, name in locale.languages.items()
            if _LANGUAGE.match(code) and code not in _NOT_LANGUAGES
        ]
    head = "# Names from Unicode CLDR (Unicode License v3), by python -m kinoved.catalogue.cldr\n"
    lines = ("\t".join(row) for row in sorted(rows))
    NAMES.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
