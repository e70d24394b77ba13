"""The heading of an entry taken apart: title, year, people, other titles, and what follows.

Read: `T (Y)`, `T (D, Y)`, `T (Orig, Y / dir. D)`, `T (Country, Y)`, `T, de D (Y)`,
`T (Y), de D: …`, `T - Y, director D`, `T, Y`, `«T» (Y)`,
`『T』 (Y年)`, `D – Orig AKA T (Y)`, `T (Y): …`, `T (19`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from kinoved.parse.facts import Facts, cast, facts_in, heading_with_facts, role, role_behind
from kinoved.parse.marks import Plain
from kinoved.parse.names import Range, is_name, looks_like_name, names_within

_PAIRS = {
    "“": "”", "„": "“”", "«": "»", "‘": "’", "『": "』", "「": "」", '"': '"', "'": "'",
    "《": "》", "‹": "›", "”": "”", "»": "«", "‚": "‘’",
}  # fmt: skip
_TRAILING = " \t\u00a0\u3000,;:-–—|·"
_OPENING = frozenset("([（【")
_LONGEST = 220
_LONGEST_NAME = 60
_SHORT = 2
_SHORT_WORD = 3
_MOST_ASKED = 4096
_WIDE = frozenset("（【")


class Heading:
    """What a heading line says, as ranges of its plain text.

    `unsorted` are words in the year's brackets that may be a director, an original title or a
    country; `tail` is where prose on the same line begins; `cut` tells that the line ends inside
    the brackets; `guessed` that only the list's habit told the directors; `named` are people in
    brackets without a year, who may have made the film or play in it.
    """

    def __init__(self) -> None:
        self.title: Range = (0, 0)
        self.year: int | None = None
        self.year_at: Range | None = None
        self.alternatives: list[Range] = []
        self.directors: list[Range] = []
        self.unsorted: list[Range] = []
        self.named: list[Range] = []
        self.tail: int | None = None
        self.cut = False
        self.guessed = False


def read_heading(plain: Plain, start: int) -> Heading:
    """The parts of the heading that begins at `start` of `plain`."""
    text = _in_our_digits(plain.text)
    heading = Heading()
    limit = min(len(text), start + _LONGEST)
    before = start
    quoted = _quoted(text, start, limit) or _emphasised(plain, text, start)
    if quoted is not None:
        heading.title, before = quoted
    bracket = _year_bracket(text, before, limit)
    if bracket is not None and quoted is None and _in_prose(text, start, bracket):
        end = _first_stop(text, start, limit, heading)
        _read_words(text, (start, end), heading, titled=False)
        return heading
    if bracket is not None and quoted is not None and _is_prose(text, before, bracket[0]):
        heading.tail = _tail_start(text, before, limit)
        return heading
    if bracket is None and is_cut_heading(text):
        bracket = max(text.rfind(sign) for sign in "([（"), len(text)
    if bracket is not None:
        _read_bracket(text, bracket, heading)
        _read_tail(text, bracket[1], limit, heading)
        words = (before, bracket[0]) if quoted else (start, bracket[0])
    elif quoted is not None and _take_facts(text, before, heading):
        return heading
    else:
        words = _without_bracket(text, before if quoted else start, limit, heading)
    _read_words(text, words, heading, titled=quoted is not None)
    return heading


@lru_cache(_MOST_ASKED)
def year_brackets(text: str, start: int = 0) -> Range | None:
    """Where the first brackets that hold a year stand in the first letters of `text`, or None.

    Every format asks it of every line, so the last answers are kept.
    """
    if "(" not in text and "[" not in text and (text.isascii() or not _WIDE & set(text)):
        return None
    text = _in_our_digits(text)
    return _year_bracket(text, start, min(len(text), start + _LONGEST))


def is_cut_heading(text: str) -> bool:
    """Whether the line ends inside the brackets of its year: `Stalker (19`."""
    return _cut().fullmatch(text) is not None


def _year_bracket(text: str, start: int, limit: int) -> Range | None:
    for found in _brackets().finditer(text, start, limit):
        if (_year().search(found["inside"]) or _short().fullmatch(found["inside"])) and (
            found["close"] or found.end() == len(text)
        ):
            return found.start(), found.end()
    return None


def _in_prose(text: str, start: int, bracket: Range) -> bool:
    """Whether the brackets stand in prose behind the title: `Charade: not Vertigo (1958), but …`.

    A colon or dash, then words mostly in small letters; behind the brackets the sentence goes on.
    """
    joint = _sentence_end().search(text, start, bracket[0])
    if (
        joint is None
        or _credit().match(text, bracket[1])
        or _goes_on().match(text, bracket[1]) is None
    ):
        return False
    words = text[joint.end() : bracket[0]].split()
    small = sum(word[0].islower() for word in words)
    return len(words) > _SHORT and small * 2 >= len(words)


def _is_prose(text: str, first: int, last: int) -> bool:
    """Whether words between a quoted title and brackets are a sentence: `"T" – not U (1958)`."""
    if _by_alone().match(text, first, last) is not None:
        return False
    words = text[first:last].strip(_TRAILING).split()
    return len(words) > _SHORT and any(word[0].islower() for word in words)


def _read_bracket(text: str, bracket: Range, heading: Heading) -> None:
    inside_end = bracket[1] - 1 if text[bracket[1] - 1] in ")]）】" else bracket[1]
    heading.cut = inside_end == bracket[1]
    position = bracket[0] + 1
    short = _short().fullmatch(text, position, inside_end)
    if short is not None:
        heading.year = int(short["year"]) + (2000 if short["year"] < "20" else 1900)
        heading.year_at = short.span("year")
        return
    players = False
    for part in _parts().split(text[position:inside_end]):
        found = _year().search(part)
        if found and heading.year is None:
            heading.year = int(found.group())
            heading.year_at = (position + found.start(), position + found.end())
            rest = part[found.end() :]
            credit = _credit().match(rest.lstrip(" г.年") or "-")
            if credit:
                shift = position + len(part) - len(rest.lstrip(" г.年"))
                heading.directors.extend(
                    names_within(text, shift + credit.end(), position + len(part))
                )
            lead = part[: found.start()].strip()
            if lead and lead[0].isalpha():
                at = position + part.index(lead)
                heading.unsorted.append((at, at + len(lead)))
        elif not found and part.strip():
            at = position + len(part) - len(part.lstrip())
            credit = _credit().match(text, at, position + len(part))
            behind = role_behind().search(text, at, position + len(part))
            if players or cast().match(text, at, position + len(part)):
                players = True  # `mit Peter Cushing, Christopher Lee`
            elif credit:
                heading.directors.extend(names_within(text, credit.end(), position + len(part)))
            elif behind and behind.start() > at:
                heading.directors.extend(names_within(text, at, behind.start()))
            elif part.strip()[0].isalpha():
                heading.unsorted.append((at, at + len(part.strip())))
        position += len(part) + 1


def _read_tail(text: str, position: int, limit: int, heading: Heading) -> None:
    if _take_facts(text, position, heading):
        return
    rest = text[position:limit]
    opening = _after_bracket().match(rest)
    if opening is None:
        return
    credit = _credit().match(rest, opening.end())
    if credit:
        stop = _name_end().search(rest, credit.end())
        last = stop.start() if stop else len(rest)
        names = names_within(text, position + credit.end(), position + last)
        if last - credit.end() <= _LONGEST_NAME and all(is_name(text[a:b]) for a, b in names):
            heading.directors.extend(names)
            position += last
            opening = _after_bracket().match(text[position:limit])
            if opening is None:
                return
    begin = position + opening.end()
    if begin < len(text) and any(letter.isalnum() for letter in text[begin : begin + 40]):
        heading.tail = begin


def _take_facts(text: str, position: int, heading: Heading) -> bool:
    """Whether all that follows, to the end or a stop, tells year, director and the like: taken."""
    found = facts_in(text, position)
    stop = None
    if found is None and heading.year is None:
        stop = _sentence_end().search(text, position)
        found = facts_in(text, position, stop.start()) if stop else None
    if found is None or not (found.directors or heading.year is None):
        return False
    if found.year is not None and heading.year is not None:
        return False
    _keep(text, found, heading)
    heading.tail = stop.end() if stop else None
    return True


def _keep(text: str, found: Facts, heading: Heading) -> None:
    if found.year is not None:
        heading.year, heading.year_at = int(text[slice(*found.year)]), found.year
    heading.directors.extend(found.directors)
    heading.unsorted.extend(found.loose)


def _without_bracket(text: str, start: int, limit: int, heading: Heading) -> Range:
    whole = heading_with_facts(text, start, limit) if limit == len(text) else None
    if whole is not None:
        end, facts, behind = whole
        _keep(text, facts, heading)
        if any(letter.isalnum() for letter in text[behind:]):
            heading.tail = behind + 1
        return start, end
    dated = _dated().search(text, start, limit)
    if dated is None:
        return start, limit if limit == len(text) else _first_stop(text, start, limit, heading)
    heading.year = int(dated["year"])
    heading.year_at = dated.span("year")
    credit = _credit().match(text, dated.end(), limit)
    if credit:
        stop = _name_end().search(text, credit.end(), limit)
        last = stop.start() if stop else limit
        heading.directors.extend(names_within(text, credit.end(), last))
        if stop and any(letter.isalnum() for letter in text[last:limit]):
            heading.tail = last + 1
    elif dated.end() < len(text) and any(letter.isalnum() for letter in text[dated.end() : limit]):
        heading.tail = dated.end()
    return start, dated.start()


def _first_stop(text: str, start: int, limit: int, heading: Heading) -> int:
    stop = _sentence_end().search(text, start, limit)
    if stop is None:
        return limit
    heading.tail = stop.end()
    return stop.start()


def _read_words(text: str, words: Range, heading: Heading, *, titled: bool) -> None:
    first, last = words
    by = (_by_alone() if titled else _by()).search(text, first, last)
    if by is not None:
        comma = text.find(", ", by.end(), last)
        end = comma if comma > 0 else last
        names = names_within(text, by.end(), end)
        plain = len(by.group().strip(" ,–—-")) > _SHORT_WORD  # `dir.`, not `de`
        if names and all(is_name(text[a:b], alone=plain) for a, b in names):
            heading.directors.extend(names_within(text, by.end(), end))
            if comma > 0 and text[comma:last].strip(_TRAILING):
                heading.unsorted.append(_trimmed(text, comma, last))
            last = by.start()
    elif titled and looks_like_name(text[first:last].strip(_TRAILING)):
        heading.unsorted.append(_trimmed(text, first, last))
    if last == words[1] and titled and not heading.year_at and first < last:
        heading.tail = heading.tail or _tail_start(text, first, last)
    if titled:
        return
    aka = _aka().search(text, first, last)
    if aka is not None:
        heading.alternatives.append((first, aka.start()))
        first = aka.end()
    heading.title = _trimmed(text, first, last)
    if text[heading.title[1] : last] == ". " and text[last : last + 1] in _OPENING:
        heading.title = heading.title[0], heading.title[1] + 1  # Adaptation. (2002)
    if heading.alternatives:
        first, last = _trimmed(text, *heading.alternatives[0])
        dash = _dash().search(text, first, last)
        if dash is not None and looks_like_name(text[first : dash.start()]):
            heading.directors.append((first, dash.start()))
            first = dash.end()
        heading.alternatives = [(first, last)]
    heading.title, others = titles_in(text, *heading.title)
    heading.alternatives.extend(others)


def titles_in(text: str, first: int, last: int) -> tuple[Range, list[Range]]:
    """The title in `text[first:last]`, and the other one that a stroke parts from it, if any."""
    slash = text.find(" / ", first, last)
    if slash <= 0:
        return (first, last), []
    return _trimmed(text, first, slash), [_trimmed(text, slash + 3, last)]


def _tail_start(text: str, first: int, last: int) -> int | None:
    opening = _after_bracket().match(text[first:last])
    return first + opening.end() if opening else None


def _quoted(text: str, start: int, limit: int) -> tuple[Range, int] | None:
    """The range inside quotation marks that hold the whole title, and where they end."""
    closing = _PAIRS.get(text[start : start + 1])
    if closing is None:
        return None
    position = start + 1
    spaced = text[position : position + 1].isspace()  # « Le Doulos », as French sets it
    while position < limit:
        if text[position] in closing and (spaced or not text[position - 1].isspace()):
            after = text[position + 1 : position + 2]
            if position > start + 1 and (after in {"", *" ,:.(（–—\t，、："}):
                return _trimmed(text, start + 1, position), position + 1
        position += 1
    return None


def _emphasised(plain: Plain, text: str, start: int) -> tuple[Range, int] | None:
    """A title in bold or italics whose own comma or colon would be taken for its end."""
    end = plain.emphasised(start)
    within = text[start:end]
    if end == start or _inner_stop().search(within) is None or _some_year().search(within):
        return None
    return ((start, end), end) if _joint().match(text, end) else None


def _trimmed(text: str, first: int, last: int) -> Range:
    while first < last and text[first] in _TRAILING:
        first += 1
    while last > first and text[last - 1] in _TRAILING:
        last -= 1
    if last - first > 4 and text[last - 1] == "." and text[last - 4 : last - 1].isalpha():
        last -= 1
    return first, last


def _in_our_digits(text: str) -> str:
    """`text` with Arabic, Persian, Indian and full-width digits as ours, letter for letter."""
    return text if text.isascii() else _other_digit().sub(lambda m: str(int(m.group())), text)


@cache
def _other_digit() -> re.Pattern[str]:
    return re.compile(r"[٠-٩۰-۹०-९০-৯０-９]")


@cache
def _inner_stop() -> re.Pattern[str]:
    return re.compile(r"[,:;–—/.]")


@cache
def _some_year() -> re.Pattern[str]:
    return re.compile(r"(?:18|19|20)\d\d|[(\[（【]")


@cache
def _joint() -> re.Pattern[str]:
    """What stands between a title and the rest of its heading, where no word does."""
    return re.compile(r"\s*(?:$|[(\[（,;:–—/|]|-\s)")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)(?:18[89]|19\d|20\d)\d(?!\d)")


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(r"[,;]?\s[^\W\d_A-Z]|[.!?]$")


@cache
def _short() -> re.Pattern[str]:
    """`'79`, `'07`; not the twenties, of which there are two."""
    return re.compile(r"['’‘](?P<year>[013-9]\d)")


@cache
def _cut() -> re.Pattern[str]:
    return re.compile(r"[^()（）\[\]]{1,120}(?:\s[(\[]|\s?（)\d{0,3}")


@cache
def _brackets() -> re.Pattern[str]:
    return re.compile(r"[(\[（【](?P<inside>[^()\[\]（）【】]*)(?P<close>[)\]）】]?)")


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(r"[,;/|、，]|·(?![\u30a0-\u30ff\u4e00-\u9fff])")


@cache
def _credit() -> re.Pattern[str]:
    return re.compile(rf"[\s,(–—-]*(?:{role().pattern})", re.VERBOSE | re.IGNORECASE)


@cache
def _by() -> re.Pattern[str]:
    return re.compile(
        r"""\s*[,–—]\s*(?:de|by|von|di|par|dir\.|реж\.|реж|directed\ by|regie:?)\s+""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _by_alone() -> re.Pattern[str]:
    """A word for the director straight behind a title in quotation marks: `"T" von D`."""
    return re.compile(
        r"""[\s,–—-]*(?:de|by|von|di|par|av|af|dir\.|реж\.|реж|directed\ by|regie:?)\s+""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _dated() -> re.Pattern[str]:
    """A year after a dash or comma: `T - 1979, director D`; `T, 1979`."""
    return re.compile(
        r"\s*(?:,|\s[-–—|])\s*(?P<year>(?:18[89]|19\d|20[0-4])\d)(?![\d-])\s*(?=[,;:.–—-]|$|\()"
    )


@cache
def _after_bracket() -> re.Pattern[str]:
    return re.compile(r"""[\s*"'”’»]*(?:[,:;.–—-]|\s-\s|(?=\s))?\s*""")


@cache
def _name_end() -> re.Pattern[str]:
    return re.compile(r"[:：,;)]|\s[-–—]\s|(?<=[^\W\d_]{2})\.(?=\s)|$")


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r":\s+|\s[-–—]\s+|(?<=[^\W\d_]{3})(?<!\bMrs)(?<!\bVol)[.!?]\s+")


@cache
def _aka() -> re.Pattern[str]:
    return re.compile(r"\s+(?:AKA|aka|a\.k\.a\.|A\.K\.A\.)\s+")


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r"\s[-–—]\s")
