"""Reads a brief such as "10 Soviet post-apocalyptic films, 1970-1990"."""

from __future__ import annotations

import re

from kinoved.catalogue import Catalogue
from kinoved.compose.values import Brief
from kinoved.errors import UsageError
from kinoved.model import Scope
from kinoved.text import words

_DEFAULT_COUNT = 10
_MOST = 100

_PERIOD = re.compile(
    r"""
    \b(?P<decade>(?:18|19|20)\d0)'?s\b
    | \b(?:from \s+ | between \s+)? (?P<first>(?:18|19|20)\d\d)
      \s* (?:-|–|to|until|and) \s* (?P<last>(?:18|19|20)\d\d)\b
    | \b(?:until|to) \s+ (?P<until>(?:18|19|20)\d\d)\b
    | \bbefore \s+ (?P<before>(?:18|19|20)\d\d)\b
    | \b(?:since|from) \s+ (?P<since>(?:18|19|20)\d\d)\b
    | \bafter \s+ (?P<after>(?:18|19|20)\d\d)\b
    | \b(?:of|in) \s+ (?P<year>(?:18|19|20)\d\d)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen twenty".split(),
        start=1,
    )
}
_KINDS = {
    "feature": "feature", "features": "feature", "short": "short", "shorts": "short",
    "miniseries": "miniseries", "television": "television film", "tv": "television film",
}  # fmt: skip
_FILLER = frozenset(
    "a about all an and are around best by cinema classic classics during essential famous film"
    " films finest for from give good great greatest important in list made me movie movies must"
    " of on or picture pictures please see shot some that the top to watch with which before after"
    " since until between directed".split()
)
_STATES = frozenset({"state", "republic"})


def read_brief(text: str, catalogue: Catalogue) -> Brief:
    """What `text` asks for. Raises UsageError where nothing in it can be looked up."""
    first, last, rest = _period(text)
    found_words = words(rest)
    taken: set[int] = set()
    countries: list[str] = []
    themes: list[str] = []
    directors: list[str] = []
    for mention in catalogue.mentions(rest, ("place", "theme", "person")):
        states = [id_ for id_ in mention.of("place") if _is_state(id_, catalogue)]
        people = [id_ for id_ in mention.of("person") if catalogue.having("director", id_)]
        if states:
            countries += states[:1]
        elif mention.of("theme"):
            themes += mention.of("theme")[:1]
        elif len(people) == 1:
            directors += people
        else:
            continue
        taken.update(range(mention.start, mention.end))
    count: int | None = None
    kinds: list[str] = []
    unknown: list[str] = []
    for word in found_words:
        if word.start in taken or word.key in _FILLER:
            continue
        number = int(word.key) if word.key.isdecimal() else _NUMBERS.get(word.key)
        if number is not None and count is None:
            count = number
        elif word.key in _KINDS:
            kinds.append(_KINDS[word.key])
        else:
            unknown.append(rest[word.start : word.end])
    asked = (countries, themes, directors, kinds, first, last)
    if not any(asked):
        raise UsageError(
            f"Nothing in the brief {text.strip()[:80]!r} names a country, theme, director or "
            'period of the catalogue: try "10 Soviet post-apocalyptic films".'
        )
    wanted = _DEFAULT_COUNT if count is None else count
    if not 1 <= wanted <= _MOST:
        raise UsageError(f"A list of {wanted} films cannot be made: ask for 1 to {_MOST}.")
    return Brief(
        text.strip(),
        wanted,
        tuple(dict.fromkeys(countries)),
        tuple(dict.fromkeys(themes)),
        tuple(dict.fromkeys(directors)),
        tuple(dict.fromkeys(kinds)),
        first,
        last,
        tuple(unknown),
    )


def brief_of(scope: Scope, text: str, entries: int) -> Brief:
    """The brief that a given list promises by its own `scope`; it has `entries` films now."""
    return Brief(
        text,
        min(max(scope.count or entries or _DEFAULT_COUNT, 1), _MOST),
        tuple(dict.fromkeys(term.id for term in scope.countries)),
        tuple(dict.fromkeys(term.id for term in scope.themes)),
        first=scope.period.first if scope.period else None,
        last=scope.period.last if scope.period else None,
        not_understood=scope.not_understood,
    )


def _period(text: str) -> tuple[int | None, int | None, str]:
    match = _PERIOD.search(text)
    if match is None:
        return None, None, text
    rest = text[: match.start()] + " " + text[match.end() :]
    year = {name: int(value) for name, value in match.groupdict().items() if value}
    if "decade" in year:
        return year["decade"], year["decade"] + 9, rest
    if "year" in year:
        return year["year"], year["year"], rest
    if "first" in year:
        return min(year["first"], year["last"]), max(year["first"], year["last"]), rest
    if "after" in year:
        return year["after"] + 1, None, rest
    if "before" in year:
        return None, year["before"] - 1, rest
    return year.get("since"), year.get("until"), rest


def _is_state(id_: str, catalogue: Catalogue) -> bool:
    place = catalogue.subject(id_)
    return place is not None and bool(_STATES & set(place.values("kind")))
