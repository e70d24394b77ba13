"""What a film is in itself, in the words of a brief: colour, kind, language, its director's sex."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_MARKS = {
    ("colour", "black and white"): r"black[\s-]*(?:and|&|n)[\s-]*white|b\s?[&/]\s?w|monochrome"
    r"|ч[её]рно[\s-]?бел\w+",
    ("colour", "colour"): r"(?:in|full)\s+colou?r|colou?r(?=\s+(?:film|movie|picture|feature)s?\b)"
    r"|цветн\w+",
    ("gender", "female"): r"(?:by|from|with|of)\s+(?:a\s+|an\s+)?"
    r"(?:(?:wom[ae]n|female)(?:\s+(?:director|filmmaker)s?)?)(?:\s+at\s+the\s+helm)?"
    r"|(?:directed|made|shot)\s+by\s+(?:a\s+)?wom[ae]n"
    r"|(?:wom[ae]n|female)[\s-]+(?:director|filmmaker)s?"
    r"|(?:снят\w+\s+)?женщин\w*[\s-]+режисс[её]р\w*|режисс[её]р\w*[\s-]+женщин\w*"
    r"|снят\w+\s+женщин\w*",
    ("kind", "short"): r"shorts?|short\s+(?=films?\b)|короткометраж\w+|короткий\s+метр",
    ("kind", "feature"): r"feature[\s-]length|features?|полнометраж\w+",
    ("kind", "miniseries"): r"mini[\s-]?series|мини-?сериал\w*",
    ("kind", "television film"): r"(?:tv|television|made[\s-]for[\s-]tv)(?=\s+(?:film|movie)s?\b)"
    r"|телефильм\w*|телевизионн\w+",
}
"""(Property, value) → how briefs say it; each stands between the borders of words."""

_LANGUAGES = {
    "русск": "Russian", "украинск": "Ukrainian", "эстонск": "Estonian", "латышск": "Latvian",
    "литовск": "Lithuanian", "грузинск": "Georgian", "армянск": "Armenian", "казахск": "Kazakh",
    "английск": "English", "немецк": "German", "французск": "French", "итальянск": "Italian",
    "испанск": "Spanish", "польск": "Polish", "чешск": "Czech", "венгерск": "Hungarian",
    "японск": "Japanese", "шведск": "Swedish", "финск": "Finnish",
}  # fmt: skip
_LANGUAGE = re.compile(
    r"""
      \bin\s+(?:the\s+)?(?P<english>[a-z-]+)(?:\s+language)?\b
    | \b(?P<speaking>[a-z]+)[\s-]+(?:language|speaking|spoken)\b
    | \bна\s+(?P<russian>[а-яё]+)\s+язык[еах]+
    | \b(?P<compound>[а-яё]+?)о?язычн\w+
    """,
    re.VERBOSE | re.IGNORECASE,
)

Mark = tuple[int, int, str, str]
"""Place in the text, property, value."""


def find_marks(text: str, languages: frozenset[str]) -> Iterator[Mark]:
    """Every mark in `text`; `languages` are the names of languages that films are known in."""
    for (property_, value), pattern in _patterns().items():
        for match in pattern.finditer(text):
            yield match.start(), match.end(), property_, value
    for match in _LANGUAGE.finditer(text):
        said = match["english"] or match["speaking"]
        language = said.capitalize() if said else ""
        russian = (match["russian"] or match["compound"] or "").casefold()
        for stem, name in _LANGUAGES.items():
            if russian.startswith(stem):
                language = name
        if language in languages:
            yield match.start(), match.end(), "language", language


@cache
def _patterns() -> dict[tuple[str, str], re.Pattern[str]]:
    return {
        key: re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
        for key, pattern in _MARKS.items()
    }
