"""Numbers in a title as figures: Rocky II, Rocky Two, Rocky 2.

English number words up to the thousands, the small ones of German, French, Spanish, Italian,
Portuguese and Russian, and roman numerals up to XXXIX where they can be nothing else. Words that
are common as something else stay ("Elf" is no eleven, "Mix" no number, "I" a pronoun).
"""

from __future__ import annotations

_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen twenty"
)
_TENS = "thirty forty fifty sixty seventy eighty ninety"
_OTHERS = {
    2: "zwei deux dos due dois duas dva", 3: "drei trois tres tre tri",
    4: "vier quatre cuatro quattro quatro chetyre", 5: "funf fuenf cinq cinco cinque piat pyat",
    6: "sechs seis sei shest", 7: "sieben sept siete sette sete sem",
    8: "acht huit ocho otto oito vosem", 9: "neun neuf nueve nove deviat devyat",
    10: "zehn dix diez dieci dez desiat desyat", 11: "onze once undici",
    12: "zwolf zwoelf douze doce dodici doze dvenadtsat dvenadcat",
    17: "siebzehn diecisiete semnadtsat semnadcat",
    20: "zwanzig vingt veinte venti vinte dvadtsat dvadcat",
}  # fmt: skip
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)

_SMALL = {word: number for number, word in enumerate(_ENGLISH.split())}
_SMALL.update({word: 10 * n for n, word in enumerate(_TENS.split(), start=3)})
_SMALL.update({word: number for number, words in _OTHERS.items() for word in words.split()})
del _SMALL["once"]
_TIMES = {"hundred": 100, "hundert": 100, "cents": 100, "thousand": 1000, "tausend": 1000}
_ORDINAL = {
    word: f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number, 'th') }"
    for number, word in enumerate(_ORDINALS.split(), start=1)
}

_UNITS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN = {
    f"{'x' * ten}{unit}": 10 * ten + n
    for ten in range(4)
    for n, unit in enumerate(_UNITS)
    if len(unit) + ten > 1
}
del _ROMAN["xxx"]
_LETTERS = {"i": 1, "v": 5, "x": 10}
_PARTS = {"part", "pt", "chapter", "episode", "volume", "vol", "book", "teil", "partie", "parte"}

_SAME = {"versus": "vs", "doctor": "dr", "mister": "mr", "saint": "st", "nr": "no"}
_AND = frozenset("and und et y e og och".split())
_SHORT = {"pt": "part", "vol": "volume"}

READ_AS_NUMBER = frozenset({*_SMALL, *_TIMES, *_ORDINAL, *_ROMAN, *_SAME, *_AND, *_SHORT})
"""The words that `in_figures` changes wherever they stand, or nearly."""

TOLD = READ_AS_NUMBER | _LETTERS.keys()
"""The words of which `in_figures` has to see at least one to change anything."""


def in_figures(words: list[str]) -> list[str]:
    """The words of a key with numbers in figures, "and" left out and short forms made equal."""
    if TOLD.isdisjoint(words):
        return words
    found: list[str] = []
    at = 0
    while at < len(words):
        word = words[at]
        number, used = _spoken(words, at) if word in _SMALL or word in _TIMES else ("", 0)
        if used:
            found.append(number)
            at += used
            continue
        if not (word in _AND and 0 < at < len(words) - 1):
            found.append(_ORDINAL.get(word) or _SAME.get(word) or _sign(words, at))
        at += 1
    return found


def _sign(words: list[str], at: int) -> str:
    """A roman numeral in figures, a short form written out, and anything else as it is."""
    word = words[at]
    before = words[at - 1] if at else ""
    if word in _ROMAN and (before or len(word) > 2):
        return str(_ROMAN[word])
    if word in _LETTERS and (before in _PARTS or (before and word != "i" and at == len(words) - 1)):
        return str(_LETTERS[word])
    if word in _SHORT and at + 1 < len(words) and _counts(words[at + 1]):
        return _SHORT[word]
    return word


def _counts(word: str) -> bool:
    return word.isdecimal() or word in _SMALL or word in _ROMAN or word in _LETTERS


def _spoken(words: list[str], at: int) -> tuple[str, int]:
    """The number spoken from word `at` on, and how many words it takes.

    "One hundred and one" is 101, "nineteen eighty four" 1984; "one two three" stays three numbers.
    """
    total, part, used = 0, -1, 0
    while at + used < len(words):
        word = words[at + used]
        if word in _TIMES and (part != 0):
            times = _TIMES[word]
            part = max(part, 1) * times
            if times == 1000:
                total, part = total + part, 0
        elif word in _SMALL and _follows(part, _SMALL[word], total):
            part = max(part, 0) + _SMALL[word]
        elif word in _SMALL and used and 10 <= part < 100 and _SMALL[word] >= 10 and not total:
            total, part = part * 100, _SMALL[word]
        elif word == "and" and part >= 0 and (part or total) and _after_and(words, at + used, part):
            pass
        else:
            break
        used += 1
    return str(total + max(part, 0)), used


def _after_and(words: list[str], at: int, part: int) -> bool:
    """Whether a number goes on behind "and": only behind hundreds and thousands."""
    return at + 1 < len(words) and words[at + 1] in _SMALL and (part == 0 or part % 100 == 0)


def _follows(part: int, number: int, total: int) -> bool:
    """Whether `number` adds to what was spoken so far: twenty one, hundred five."""
    if part < 0 or (part == 0 and total):
        return True
    tail = part % 100
    return (part >= 100 and tail == 0) or (tail >= 20 and tail % 10 == 0 and 0 < number < 10)
