"""Numbers at the head of a line that are not plain digits: 1st, 2e, III., Two:, 第3位, ④.

They are told from titles (`Seven: A Story`) by their neighbours: only where two of them follow
each other in one text do they count its entries.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kinoved.value import changed

if TYPE_CHECKING:
    from kinoved.parse.page import Line

_LONGEST = 18
_HAN = "一二三四五六七八九十"
_STOPS = ".:)-–—：．、"
_ORDINALS = "st nd rd th er re e ème eme º ª ° -й -я".split()
_WORDS = (
    "one first uno primero primera erstens eins um primeiro primeira premier première primo "
    "pierwszy первый первая первое primul",
    "two second dos segundo segunda zweitens zwei dois deuxième due secondo drugi второй вторая "
    "второе doilea",
    "three third tres tercero tercera drittens drei três terceiro troisième tre terzo trzeci "
    "третий третья третье treilea",
    "four fourth cuatro cuarto viertens vier quatro quarto quatrième quattro czwarty четвёртый "
    "четвертый четвёртая",
    "five fifth cinco quinto fünftens fünf cinquième cinque piąty пятый пятая",
    "six sixth seis sexto sechstens sechs sixième sei sesto szósty шестой шестая",
    "seven seventh siete séptimo siebtens sieben sete sétimo septième sette settimo siódmy седьмой",
    "eight eighth ocho octavo achtens acht oito oitavo huitième otto ottavo ósmy восьмой",
    "nine ninth nueve noveno neuntens neun nove nono neuvième dziewiąty девятый",
    "ten tenth diez décimo zehntens zehn dez dixième dieci decimo dziesiąty десятый",
)
_NOUNS = frozenset(
    "film movie pick entry rank filme película place número platz nummer numéro numero miejsce "
    "numer "
    "фильм место номер рядок".split()
)
_ROMAN = (
    "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx "
    "xxi xxii xxiii xxiv xxv"
)


def counted(lines: list[Line]) -> None:
    """Give the lines that count by words or signs their numbers, where two follow each other."""
    found = [
        (index, line.number, read[0], read[1])
        for index, line in enumerate(lines)
        if line.number is None and (read := number_at_head(line.text)) is not None
    ]
    numbers = [number for _, _, number, _ in found]
    if not any(abs(a - b) == 1 for a, b in pairwise(numbers)):
        return
    for index, _, number, after in found:
        lines[index] = changed(lines[index], number=number, stopped=True, after=after)


def number_at_head(text: str) -> tuple[int, int] | None:
    """The number that `text` begins with in words or signs, and where the words behind it begin."""
    first = text[:1]
    if "①" <= first <= "⑳":
        return ord(first) - ord("①") + 1, _behind(text, 1)
    if first in _HAN and text[1:2] in "、.．":
        return _HAN.index(first) + 1, _behind(text, 2)
    if first == "第":
        end = 1
        while text[end : end + 1].isdecimal():
            end += 1
        if end == 1 or text[end : end + 1] not in {"位", "本", "部", "名"}:
            return None
        return int(text[1:end]), _behind(text, end + 1)
    end = next((i for i, letter in enumerate(text[:_LONGEST]) if letter in _STOPS), 0)
    behind = text[end + 1 : end + 2]
    if not end or (behind and not behind.isspace()):
        return None
    word = text[:end].strip().lower()
    number = _table().get(word) or _ordinal(word) or _after_a_word(word)
    if text[end] == ")" and len(word) == 1 and "a" <= word <= "h":
        number = ord(word[0]) - ord("a") + 1
    if number is None or (text[end] in "-–—" and text[end - 1] != " "):
        return None
    return number, _behind(text, end + 1)


def _ordinal(word: str) -> int | None:
    digits = word.rstrip("abcdefghijklmnopqrstuvwxyzèéºª°-йяе")
    if not digits.isdecimal() or len(digits) > 3 or word[len(digits) :] not in _ORDINALS:
        return None
    return int(digits)


def _after_a_word(word: str) -> int | None:
    noun, _, digits = word.partition(" ")
    return int(digits) if noun in _NOUNS and digits.isdecimal() and len(digits) < 4 else None


def _behind(text: str, position: int) -> int:
    while position < len(text) and (text[position].isspace() or text[position] in _STOPS):
        position += 1
    return position


@cache
def _table() -> dict[str, int]:
    table = {word: n for n, words in enumerate(_WORDS, 1) for word in words.split()}
    table.update({f"number {w}": n for w, n in table.items()})
    table.update({numeral: n for n, numeral in enumerate(_ROMAN.split(), 1)})
    return table
