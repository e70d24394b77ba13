"""A number written the way another one in the list is: in digits, or in words of its language."""

from __future__ import annotations

_WORDS = {
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn",
    "pt": "dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
    "quindici",
    "pl": "dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć",
    "ru": "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
}
_FIRST = 2
_DECLINED = frozenset({"pl", "ru", "uk", "cs", "ro"})
"""Languages in which another number asks for another form of the noun behind it."""


def written_like(number: int, written: str, language: str | None) -> str | None:
    """`number` as `written` is; None where the words around it would have to change with it.

    That is so for one film, for a number of films in a language that declines them, and for a word
    of no known language (`dozen`).
    """
    if number < _FIRST or (language in _DECLINED and _cyrillic_or_slavic(number, written)):
        return None
    if written.isascii() and written.isdigit():
        return str(number)
    own = _WORDS.get(language or "en", "").split()
    for words in (own, *(row.split() for row in _WORDS.values())):
        if written.casefold() in words:
            if number - _FIRST >= len(words):
                return None
            word = words[number - _FIRST]
            return word.capitalize() if written[:1].isupper() else word
    return None


def _cyrillic_or_slavic(number: int, written: str) -> bool:
    """Whether the noun behind the two numbers may stand in different forms."""
    before = int(written) if written.isascii() and written.isdigit() else None
    return before is None or _form(before) != _form(number)


def _form(number: int) -> int:
    tens, ones = number // 10 % 10, number % 10
    if tens != 1 and ones == 1:
        return 1
    return 2 if tens != 1 and ones in {2, 3, 4} else 5
