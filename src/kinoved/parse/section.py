"""Headings that divide a list and name no film: `Honourable mentions`, `Beyond the list's promise`.

`kinoved fix --unsafe` writes the second; what stands below it is not held to the promise.
"""

from __future__ import annotations

_HEADINGS = {
    "en": "Beyond the list’s promise",
    "es": "Más allá de lo que promete la lista",
    "de": "Außerhalb dessen, was die Liste verspricht",
    "pt": "Além do que a lista promete",
    "fr": "Hors de la promesse de la liste",
    "it": "Oltre la promessa della lista",
    "pl": "Poza obietnicą listy",
    "ru": "За пределами обещанного списком",
    "uk": "Поза обіцяним у списку",
    "ro": "Dincolo de promisiunea listei",
    "nl": "Buiten de belofte van de lijst",
    "ja": "リストの約束の外",
}
_COMMON = frozenset(
    (
        "introduction|conclusion|contents|table of contents|overview|summary|notes|references|"
        "sources|see also|further reading|final thoughts|honorable mentions|honourable mentions|"
        "near misses|what changed|bonus|runners-up|menciones honoríficas|menções honrosas|"
        "mentions honorables|ehrenvolle erwähnungen|wyróżnienia|menzioni d’onore|"
        "почётные упоминания|番外編|einleitung|fazit|inhalt|introducción|conclusión|introdução|"
        "conclusão|введение|заключение|содержание|итоги|wstęp|podsumowanie|はじめに|まえがき|目次|"
        "まとめ|おわりに|あとがき"
    ).split("|")
)
_SOURCES = frozenset(
    "sources|references|notes|footnotes|further reading|see also|quellen|einzelnachweise|literatur|"
    "fuentes|referencias|referências|fontes|fonti|note|notas|źródła|przypisy|источники|примечания|"
    "参考文献|出典|脚注".split("|")
)
_KNOWN = frozenset(text.casefold().replace("’", "'") for text in _HEADINGS.values())


def section_heading(language: str | None) -> str:
    """The heading in a language such as "ru", or in English."""
    return _HEADINGS.get((language or "en").split("-", 1)[0], _HEADINGS["en"])


def is_of_sources(text: str) -> bool:
    """Whether a heading stands over sources or notes, whose items are no films."""
    return text.strip(" \t#*_:.").casefold() in _SOURCES


def is_section(text: str) -> bool:
    """Whether a heading is one that lists have beside those of their films."""
    return text.strip(" \t:.").lower() in _COMMON


def opens_section(text: str) -> bool:
    """Whether a line is that heading in any of the languages, whatever signs stand around it."""
    return text.strip(" \t#*_:：.").casefold().replace("’", "'") in _KNOWN
