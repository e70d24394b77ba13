"""Numbers written as words, in the languages of the lists.

Words that mean something else in another of them are left out: dos, once, elf, due, cent.
"""

from __future__ import annotations

from functools import cache

_ROWS = {
    2: "two zwei dois duas deux dwa dwie два две",
    3: "three tres drei três trois tre trzy три",
    4: "four cuatro vier quatro quatre quattro cztery четыре",
    5: "five cinco fünf cinq cinque pięć пять cinci",
    6: "six seis sechs sześć шесть șase",
    7: "seven siete sieben sete sept sette siedem семь șapte",
    8: "eight ocho acht oito huit otto osiem восемь",
    9: "nine nueve neun nove neuf dziewięć девять nouă",
    10: "ten diez zehn dez dix dieci dziesięć десять десятка zece",
    11: "eleven onze undici одиннадцать",
    12: "twelve doce zwölf doze douze dodici dwanaście двенадцать dozen",
    13: "thirteen trece dreizehn treze тринадцать",
    14: "fourteen catorce vierzehn catorze четырнадцать",
    15: "fifteen quince fünfzehn quinze quindici piętnaście пятнадцать",
    20: "twenty veinte zwanzig vinte vingt venti dwadzieścia двадцать",
    25: "twenty-five",
    30: "thirty treinta dreißig trinta trente trenta тридцать",
    40: "forty cuarenta quarenta vierzig сорок",
    50: "fifty cincuenta fünfzig cinquenta cinquante пятьдесят",
    100: "hundred cien hundert cento sto сто",
}
_MOST = 500


@cache
def _table() -> dict[str, int]:
    return {word: number for number, words in _ROWS.items() for word in words.split()}


def number_of(word: str) -> int | None:
    """The number from 2 to 500 that `word` writes, in digits or letters, or None."""
    if word.isascii() and word.isdigit() and len(word) < 4:
        value = int(word)
        return value if 2 <= value <= _MOST else None
    return _table().get(word.casefold())
