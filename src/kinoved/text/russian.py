"""How Russian declines names: people, places, prizes, and the adjectives that go with them."""

from __future__ import annotations

from kinoved.text.declension import Declension, exceptions, rules

_ADJECTIVES = tuple(
    f"{nominative}: {declined}"
    for nominative, declined in (
        ("ый", "ого ga, ому d, ым i, ом l"),
        ("ой", "ого ga, ому d, ым i, им i, ом l"),
        ("ий", "ого ga, ому d, им i, ом l, его ga, ему d, ем l"),
        ("ая", "ой gdil, ою i, ую a"),
        ("яя", "ей gdil, юю a"),
        ("ое", "ого g, ому d, ым i, им i, ом l"),
        ("ее", "его g, ему d, им i, ем l"),
        ("ые", "ых gal, ым d, ыми i"),
        ("ие", "их gal, им d, ими i"),
    )
)
_FAMILIES = (
    "ский: ские n, ских gal, ским d, скими i, ская n, ской gdil, скую a, ское n, ско n",
    "цкий: цкие n, цких gal, цким d, цкими i, цкая n, цкой gdil, цкую a, цкое n, цко n",
    "ый: ые n, ых gal, ым d, ыми i, ая n, ой gdil, ую a, ое n",
    "ой: ые n, ых gal, ым d, ыми i, ие n, их gal, ая n, ую a, ое n",
    "ов: ова ga, ову d, овым i, ове l, овы n, овых gal, овым d, овыми i",
    "ев: ева ga, еву d, евым i, еве l, евы n, евых gal, евым d, евыми i",
    "ёв: ёва ga, ёву d, ёвым i, ёве l, ёвы n, ёвых gal, ёвым d, ёвыми i",
    "ин: ина ga, ину d, иным i, ине l, ины n, иных gal, иным d, иными i",
    "ын: ына ga, ыну d, ыным i, ыне l, ыны n, ыных gal, ыным d, ыными i",
    "ова: овой gdil, ову a",
    "ева: евой gdil, еву a",
    "ёва: ёвой gdil, ёву a",
    "ина: иной gdil, ину a",
    "ына: ыной gdil, ыну a",
)
"""Surnames: masculine, feminine, plural; "советско-" as in adjectives of two countries."""

_NOUNS = (
    "-: а ga, у d, ом i, ем i, е l, ы n, ов ga, ам d, ами i, ах l",
    "й: я ga, ю d, ем i, е l, и l",
    "ь: я ga, ю d, ем i, ём i, е l, и gdl, ью i",
    "а: ы g, и g, е dl, у a, ой i, ою i, ей i",
    "я: и gdl, е dl, ю a, ей i, ёй i, ею i",
    "о: а g, у d, ом i, е l",
    "е: я g, ю d, ем i, и l",
    "ы: - g, ов ga, ам d, ами i, ах l",
    "и: - g, ов ga, ей g, ам d, ями i, ями i, ах l, ях l",
    "ел: ла ga, лу d, лом i, ле l",
    "ец: ца ga, цу d, цом i, цем i, це l",
    "ок: ка ga, ку d, ком i, ке l",
    "ек: ька ga, ьку d, ьком i, ьке l, ка ga, ку d, ком i, ке l",
)
_IRREGULAR = (
    "лев: льва ga, льву d, львом i, льве l",
    "пётр: петра ga, петру d, петром i, петре l",
    "любовь: любови gdl, любовью i",
)

DECLENSION = Declension(
    rules(*_ADJECTIVES, *_FAMILIES, *_NOUNS),
    exceptions(*_IRREGULAR),
    ("о", "е", "и", "у", "ю", "э", "ы"),
)
