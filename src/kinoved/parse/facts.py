"""Words that say who made a film, when, where, how long and nothing else: `Juzo Itami · 1985`.

Every part between commas, strokes, dashes and brackets must be accounted for, so that prose, which
may speak of another film's year or director, is never taken for them.

Read: `by A & B, 1987`, `d'Agnès Varda (1962)`, `(México, 1962)`, `1922年 德国 导演:茂瑙`,
`1956年/本多猪四郎監督`, `Italy/Algeria, 1966, 121 min`, `Dir: A | 1972 | ★★★`.
Not read: `In 1962 Varda made it.`, `Paris, 1962, and a singer waits.`
"""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.days import is_month
from kinoved.parse.labels import label_at
from kinoved.parse.names import Range, is_name, names_within
from kinoved.value import value

_LONGEST = 140
_LONGEST_WORDS = 32
_MOST_WORDS = 3
_SMALL = frozenset("and of the y et und i e de".split())
_MOST_STOPS = 4


@value
class Facts:
    """What such words hold, as ranges of the text.

    `loose` are names or places that no word explains; `sure` tells that a role word, a running time
    or a rating stands there, which prose does not hold in this way; `end` is where they end.
    """

    year: Range | None
    directors: tuple[Range, ...]
    loose: tuple[Range, ...]
    sure: bool


def facts_in(
    text: str, first: int = 0, last: int | None = None, *, unsigned: bool = False
) -> Facts | None:
    """What `text[first:last]` says, or None where a part of it is something else.

    None too where there is neither a year nor a director; with `unsigned`, names beside a running
    time or the like are enough.
    """
    last = len(text) if last is None else last
    if not 2 <= last - first <= _LONGEST:
        return None
    reading = _Reading(text)
    for begin, end, comma in _split(text, first, last):
        if not reading.takes(begin, end, comma=comma):
            return None
    told = reading.year is not None or reading.directors
    if not told and not (unsigned and reading.sure and reading.loose):
        return None
    return Facts(reading.year, tuple(reading.directors), tuple(reading.loose), reading.sure)


def heading_with_facts(text: str, first: int, last: int) -> tuple[int, Facts, int] | None:
    """Where the title ends, the facts behind it, and where they end; or None.

    `T, dir. D, Y`, `T - Y yapımı, D`, `T – C, Y. Dir.: D. Prose`. The facts begin at the first part
    that cannot be a title's: a year, a role word, a measure; and end with the line or at a stop.
    """
    ends = [last, *(found.start() for found in _stop().finditer(text, first, last))][:_MOST_STOPS]
    for end in (last, *reversed(ends[1:])):
        found = _facts_behind(text, first, end)
        if found is not None:
            return *found, end
    return None


def _facts_behind(text: str, first: int, last: int) -> tuple[int, Facts] | None:
    for found in _after_title().finditer(text, first, last):
        begin = found.end()
        placed = _place_and_year().match(text, begin, last) is not None
        if found.start() == first or not (placed or _cannot_be_title(text, begin, last)):
            continue
        facts = facts_in(text, begin, last)
        if facts is not None and facts.year is not None and (facts.sure or not placed):
            return found.start(), facts
    return None


def _cannot_be_title(text: str, first: int, last: int) -> bool:
    year = _year().match(text, first, last)
    if year is not None:
        return year.end() == last or not text[year.end()].isalnum()
    found = role().match(text, first, last)
    return found is not None and not found["weak"]


def has_labels(text: str) -> bool:
    """Whether a line has several labels: `Regia: Elio Petri - Anno: 1971`."""
    if text.count(":") + text.count("：") < 2:
        return False
    labels = (label_at(text, first, last) for first, last, _ in _split(text, 0, len(text)))
    return sum(label is not None for label in labels) > 1


def opens_with_role(text: str) -> bool:
    """Whether the words begin with a word for the director: `by`, `réal.`, `Regie:`."""
    return role().match(text) is not None


class _Reading:
    """The parts taken so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.year: Range | None = None
        self.directors: list[Range] = []
        self.loose: list[Range] = []
        self.sure = False
        self._before: str | None = None

    def takes(self, first: int, last: int, *, comma: bool) -> bool:
        """Whether the part is a year, names, a place or a measure, which is then kept.

        `comma` tells that a comma stands before it: names may go on there.
        """
        text = self.text
        before, self._before = (self._before if comma else None), None
        label = label_at(text, first, last)
        if label is not None:
            return self._takes_labelled(*label, last)
        if _measure().fullmatch(text, first, last):
            self.sure = True
            return True
        found = cast().match(text, first, last)
        if found is not None and self._are_names(found.end(), last):
            self.sure = True
            self._before = "cast"
            return True
        found = role().match(text, first, last)
        if found is not None:
            return self._takes_names(found.end(), last, weak=found["weak"] is not None)
        found = role_behind().search(text, first, last)
        if found is not None:
            return self._takes_names(first, found.start(), weak=False)
        day = _day().match(text, first, last)
        if day is not None and is_month(day["month"]):
            return self._takes_year(day.span("year"))
        found = _year().search(text, first, last)
        if found is not None:
            sides = ((first, found.start()), (found.end(), last))
            return self._takes_year(found.span("year")) and all(
                self._takes_side(*_trimmed(text, *side)) for side in sides
            )
        return self._takes_words(first, last, before)

    def _takes_labelled(self, kind: str, first: int, last: int) -> bool:
        """`Anno: 1961`, `Country: USA`, `Runtime: 94 min`."""
        self.sure = True
        if kind == "director":
            return self._takes_names(first, last, weak=False)
        if kind == "year":
            found = _year().search(self.text, first, last)
            return found is not None and self._takes_year(found.span("year"))
        if kind == "country":
            return self._takes_words(first, last, None)
        return kind in {"other", "cast", "original"}

    def _takes_year(self, at: Range) -> bool:
        if self.year is not None:
            return False
        self.year = at
        return True

    def _takes_side(self, first: int, last: int) -> bool:
        if first >= last:
            return True
        if all(_measure().fullmatch(word) for word in self.text[first:last].split()):
            self.sure = True
            return True
        found = role().match(self.text, first, last)
        if found is not None:
            return self._takes_names(found.end(), last, weak=found["weak"] is not None)
        return self._takes_words(first, last, None)

    def _are_names(self, first: int, last: int, *, alone: bool = True) -> bool:
        names = names_within(self.text, first, last)
        return bool(names) and all(is_name(self.text[a:b], alone=alone) for a, b in names)

    def _takes_names(self, first: int, last: int, *, weak: bool) -> bool:
        if not self._are_names(first, last, alone=not weak):
            return False
        self.directors.extend(names_within(self.text, first, last))
        self.sure = self.sure or not weak
        self._before = "director"
        return True

    def _takes_words(self, first: int, last: int, before: str | None) -> bool:
        """Names and places; behind a comma players go on, and directors where two are joined."""
        words = self.text[first:last]
        state = _state().search(words)
        if state is not None and is_name(words[: state.start()]):  # Gus Van Sant United States
            self.loose.extend([(first, first + state.start()), (first + state.start() + 1, last)])
            return True
        if self._are_names(first, last, alone=False):
            names = names_within(self.text, first, last)
            if before == "director" and len(names) > 1:
                self.directors.extend(names)
            elif before != "cast":
                self.loose.extend(names)
            self._before = before
            return True
        telling = [word for word in words.split() if word not in _SMALL]
        if len(words) > _LONGEST_WORDS or len(telling) > _MOST_WORDS:
            return False
        if not words[:1].isalpha() or any(word[0].islower() for word in telling):
            return False
        if _sign().search(words) or is_month(words):
            return False
        self.loose.append((first, last))
        return True


def _split(text: str, first: int, last: int) -> list[tuple[int, int, bool]]:
    parts: list[tuple[int, int, bool]] = []
    position, comma = first, False
    for found in _separator().finditer(text, first, last):
        parts.append((*_trimmed(text, position, found.start()), comma))
        position, comma = found.end(), found.group().strip() in {",", "、", "，"}
    parts.append((*_trimmed(text, position, last), comma))
    return [part for part in parts if part[0] < part[1]]


def _trimmed(text: str, first: int, last: int) -> Range:
    while first < last and (text[first].isspace() or text[first] in "*_:：;–—-"):
        first += 1
    while last > first and (text[last - 1].isspace() or text[last - 1] in "*_:：;–—-"):
        last -= 1
    return first, last


@cache
def role() -> re.Pattern[str]:
    """A word for the director before the name; `weak` where it means other things too."""
    return re.compile(
        r"""
        (?: (?:a\s)?(?:film|movie)\s(?:directed\s)?by\b | (?:written\sand\s)?directed\ by\b
          | (?:un\ )?film\ de\b | (?:ein\ )?film\ von\b | un\ film\ di\b
          | directors?\b | dirs?\b | dirigid[ao]s?\ (?:por|de)\b | dirección\b | direção\b
          | diretora?\b | directora?\b | realiza(?:ção|dor|dora|ción)\b | regie\b
          | regisseur(?:in)?\b | (?:una\ )?regia\b | regista\b
          | réal(?:is(?:é\ par|ateurs?|atrice|ation))?\b
          | mise\ en\ scène\b | reż(?:yseria|yser)?\b | w\ reżyserii\b | реж(?:исс?[её]ры?)?\b
          | режисери?\b | rež(?:ie|isér|íroval)?\b | réžia\b | rendezte\b | rendező\b
          | ohj(?:aus|aaja|annut)?\b | regi(?:ssör|e|ssør)?\b | i\ regi\ av\b | instruktør\b
          | yön(?:etmen|eten)?\b | σκην(?:οθεσία|οθέτης)?\b | regizor(?:ul)?\b | redatelj\b
          | režija\b | 감독 | 导演 | 導演 | 監督
        ) (?:[ ]?[.:：]\s*|\s+|(?<=[督演독]))(?:(?:by|di|de|von|par|av|por)\s+|d['’])?(?=\S)
        | (?P<weak> (?:by|de|von|di|par|av|af|od)\s+ | (?:d|r)[.:]\s+(?!\w\.) | d['’](?=\w) )
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def role_behind() -> re.Pattern[str]:
    """A word for the director behind the name: `本多猪四郎監督`."""
    return re.compile(r"\s?(?:監督(?:作品)?|导演(?:作品)?|감독|\s\((?:dir|director)\.?)$")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(
        r"""(?:\b(?:(?:aus\ dem|vom|im)\s)?(?:Jahre?|año|ano|année|anno|rok[u]?|год|year)\s)?
            (?<!\d)(?P<year>(?:18[89]|19\d|20[0-4])\d)(?!\d)
            (?:\s?(?:г\.?(?=\s|$)|года?\b|年|년|yapımı|r\.(?=\s|$)))?""",
        re.VERBOSE,
    )


@cache
def _state() -> re.Pattern[str]:
    """A state of two words behind a name."""
    return re.compile(
        r"""\s(?:United\s(?:States|Kingdom)|(?:West|East)\sGermany|South\s(?:Korea|Africa)
            |Soviet\sUnion|Hong\sKong|New\sZealand|Czech\sRepublic|Burkina\sFaso|Sri\sLanka)$""",
        re.VERBOSE,
    )


@cache
def _measure() -> re.Pattern[str]:
    """A running time, a rating, stars, or a word for colour, sound or print."""
    return re.compile(
        r"""
        \d{1,3}\s?(?:min(?:ut(?:e[sn]?|os?|i))?|mins?|m|мин(?:ут)?|dk|дк|分|分钟|분|perc|'|′)\.?
        | \d{1,2}\s?(?:h|hrs?|hours?|std|ч|sa|時間|小时)\.?(?:\s?\d{1,2}\s?(?:m|min|мин|分)?\.?)?
        | (?:imdb|rating|rated|note|рейтинг)[\s:]{0,2}\d{1,2}(?:[.,]\d{1,2})?
        | \d{1,2}(?:[.,]\d{1,2})?\s?(?:/\s?(?:10|100|5)|%)
        | [★☆⭐✩✭½✪\ufe0f\s]{1,24} | [\U0001f1e6-\U0001f1ff]{2,8}
        | dcp | digital | dvd | blu-?ray | vhs | 4k | (?:super[\s-]?)?(?:8|16|35|70)\s?mm
        | colou?r | b\s?[&/]\s?w | black\ and\ white | (?:s/?w | farbe | ч/?б | цв)\.?
        | (?:fsk|pg|r|u|a)[\s-]?\d{0,2}
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def cast() -> re.Pattern[str]:
    """A word before the players: `avec Jacques Tati`."""
    return re.compile(
        r"(?:starring|cast|with|avec|con|com|mit|в ролях|w rolach głównych|z)[ :：]\s*",
        re.IGNORECASE,
    )


@cache
def _day() -> re.Pattern[str]:
    """A whole date, perhaps with words such as "en salle" behind it."""
    return re.compile(
        r"""\d{1,2}\.?\s(?:de\s|of\s)?(?P<month>[^\W\d_]{3,10})\.?\s(?:de\s)?
            (?P<year>(?:18[89]|19\d|20[0-4])\d)(?:\s[^\W\d_]+){0,2}$""",
        re.VERBOSE,
    )


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"(?<=[^\W_]{2})[.:]\s")


@cache
def _place_and_year() -> re.Pattern[str]:
    """`Deutschland/Österreich 2016,`: so only where a role word or a measure follows."""
    return re.compile(r"[^\W\d_][^,:;|\d]{1,40}\s(?:18[89]|19\d|20[0-4])\d(?=,\s|\s[-–—|]\s|\.\s)")


@cache
def _after_title() -> re.Pattern[str]:
    return re.compile(r",\s+|\s[-–—|·]\s+|(?<=[\u3040-\u9fff])\s?[/／|｜、，]\s?")


@cache
def _sign() -> re.Pattern[str]:
    """A sign that no name and no place holds."""
    return re.compile(r"[^\w\s.'’&·・-]|\d")


@cache
def _separator() -> re.Pattern[str]:
    return re.compile(
        r"""[,;|/•、，()（）\[\]【】\t] | \s[-–—·~]\s | (?<=[^\W\d_]{4})\.\s | (?<=\d)\.\s | \s{2,}
            | \.$ | (?<=[\u3040-\u9fff])\s(?=[A-Z\u3040-\u9fff])""",
        re.VERBOSE,
    )
