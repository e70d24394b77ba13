"""What stands in a heading beside the title and no bracket or role word tells: habits of the list.

`T – D (Y)`, `T — D, Y`, `T by D (Y)`, `D – T (Y)`, `T / D`, `T (Orig), D, Y`, `T - India, Y`, and a
word before the title (`Favourite: T (D, Y)`). One such heading may be a title, so the catalogue or
the list must agree.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache

from kinoved.parse.heading import Heading
from kinoved.parse.names import Range, is_name, looks_like_name, names_within

_ENOUGH_FOR_A_HABIT = 3
_HABIT = 0.8
_MOST = 0.5
_KNOWN = 0.6
_SAMPLE = 8
_LONGEST_CODE = 5

_LEADS = frozenset(
    "favourite|favorite|my favourite|my favorite|winner|runner-up|bonus|bonus film|best|pick|"
    "my pick|"
    "editor's choice|honourable mention|honorable mention|also|favorito|favorita|mi favorita|"
    "mención especial|menção honrosa|liebling|mein favorit|favorit|sonderpreis|préféré|mon préféré|"
    "coup de cœur|preferito|il mio preferito|menzione speciale|ulubiony|mój ulubiony|wyróżnienie|"
    "любимый|мой любимый|любимое|бонус|победитель|お気に入り|番外|次点|ganador|vencedor".split("|")
)

Named = Callable[[str], bool]
Lined = tuple[str, Heading]


def read_beside(
    headings: Sequence[Lined], *, is_film: Named, is_person: Named, is_place: Named
) -> None:
    """Take directors and lead words out of the titles of `headings`, in place.

    `headings` are lines with what was read from them; a title that is a film's as it stands, or a
    heading whose director is known, is left alone.
    """
    _without_places(headings, is_film, is_place)
    _without_people_before(headings, is_film, is_person)
    _without_people_after(headings, is_person)
    _without_lead_words(headings, is_film)
    _without_people_beside(headings, is_film, is_person)
    _without_people_after_stroke(headings, is_film, is_person)
    _without_brackets(headings, is_film, is_person)
    _without_people_run_on(headings, is_film, is_person)


def _without_people_beside(headings: Sequence[Lined], is_film: Named, is_person: Named) -> None:
    """`T – D (Y)`, `D – T (Y)`, `T by D (Y)`, and where the list has that habit, `T, D (Y)`.

    A name before the title ends at the first such sign of the line, one behind it begins at the
    last.
    """
    joined = [
        (text, heading, held)
        for text, heading in headings
        if not heading.directors and (held := _joints_in(text, heading.title))
    ]
    if not joined:
        return
    usual = _usual_joint([held for *_, held in joined], len(headings))
    open_ = [
        (text, heading, sides)
        for text, heading, held in joined
        if (sides := _sides(text, heading.title, held, usual)) is not None
        and not is_film(text[slice(*heading.title)])
    ]
    if not open_:
        return
    right = sum(_are_names(text, last[1]) for text, _, (_, last) in open_)
    left = sum(looks_like_name(text[slice(*first[0])]) for text, _, (first, _) in open_)
    wanted = max(_ENOUGH_FOR_A_HABIT, _HABIT * len(headings))
    habit = max(left, right) >= wanted
    if habit and (left == right or min(left, right) >= wanted):
        known = [
            sum(is_person(text[slice(*sides[-side][side])]) for text, _, sides in open_)
            for side in (0, 1)
        ]
        left, right = (left, right) if known[0] == known[1] else (known[0], known[1])
        habit = left != right
    for text, heading, (first, last) in open_:
        commas = text[last[1][0] - 2] in ",."
        if _is_director(text, last[1], last[0], habit and right > left, commas, is_person):
            heading.title, directors = last[0], names_within(text, *last[1])
        elif _is_director(text, first[0], first[1], habit and left > right, commas, is_person):
            heading.title, directors = first[1], [first[0]]
        else:
            continue
        heading.directors.extend(directors)
        heading.guessed = True


def _is_director(
    text: str, name: Range, other: Range, habit: bool, commas: bool, is_person: Named
) -> bool:
    if not _are_names(text, name):
        return habit and _may_be_one(text[slice(*name)])
    known = not commas and is_person(text[slice(*name)]) and not is_person(text[slice(*other)])
    return habit or known


def _may_be(words: str) -> bool:
    return looks_like_name(words) or _may_be_one(words)


def _may_be_one(words: str) -> bool:
    """Whether one word is a name where nearly all headings have one there: Costa-Gavras."""
    return " " not in words and is_name(words)


def _are_names(text: str, range_: Range) -> bool:
    names = names_within(text, *range_)
    return bool(names) and all(looks_like_name(text[a:b]) for a, b in names)


def _joints_in(text: str, title: Range) -> dict[str, list[Range]]:
    """Where the signs and words stand that may part a title from a name, brackets left out."""
    words = text[slice(*title)]
    found: dict[str, list[Range]] = {}
    if "(" in words:
        words = _bracket().sub(lambda bracket: " " * len(bracket.group()), words)
    for joint in _joint().finditer(words):
        kind = (joint.lastgroup or "") + (joint["by"] or "")
        end = title[0] + joint.end() + (kind == "stop")  # its space may be a dash's
        found.setdefault(kind, []).append((title[0] + joint.start(), end))
    return found


def _usual_joint(held: Sequence[dict[str, list[Range]]], of: int) -> str | None:
    """The joint that nearly all titles hold, the commonest first; None where none is so."""
    counts = Counter(kind for joints in held for kind in joints)
    kind, most = counts.most_common(1)[0]
    return kind if most >= max(_ENOUGH_FOR_A_HABIT, _HABIT * of) else None


def _sides(
    text: str, title: Range, held: dict[str, list[Range]], usual: str | None
) -> tuple[tuple[Range, Range], tuple[Range, Range]] | None:
    """What stands on the two sides of a title's first joint and of its last.

    The joint is the list's usual one, else a dash, a comma, a word such as "by", or a stop.
    """
    kind = usual if usual is not None else min(held, key=_rank)
    joints = held.get(kind)
    if joints is None:
        return None
    first, last = joints[0], joints[-1]
    return (
        ((title[0], first[0]), (first[1], title[1])),
        ((title[0], last[0]), (last[1], title[1])),
    )


def _rank(kind: str) -> int:
    return next(rank for rank, start in enumerate(_RANKS) if kind.startswith(start))


def _without_people_after_stroke(
    headings: Sequence[Lined], is_film: Named, is_person: Named
) -> None:
    """`T / D`, where nearly every heading has it and the catalogue knows a third of the names.

    Two titles stand so as well, and titles may look like names.
    """
    found = [
        (text[slice(*heading.alternatives[0])], heading)
        for text, heading in headings
        if len(heading.alternatives) == 1
        and not heading.directors
        and text[: heading.alternatives[0][0]].endswith("/ ")
    ]
    names = [words for words, _ in found if looks_like_name(words) and not is_film(words)]
    known = sum(is_person(words) for words in names)
    if len(names) < max(_ENOUGH_FOR_A_HABIT, _HABIT * len(headings)) or known * 3 < len(names):
        return
    for words, heading in found:
        if words in names or _may_be_one(words) or is_person(words):
            heading.directors.append(heading.alternatives.pop())
            heading.guessed = True


def _without_places(headings: Sequence[Lined], is_film: Named, is_place: Named) -> None:
    """`T - India, Y`, `T, USA, Y`: places behind the title, in more than one heading.

    A few headings are asked first: where no place stands in a third of them, none is looked for.
    """
    sample = headings[:: -(-len(headings) // _SAMPLE)] if headings else ()
    known = sum(
        _place_behind(text, heading, is_film, is_place) is not None for text, heading in sample
    )
    if len(headings) > _SAMPLE and known * 3 < len(sample):
        return
    found = [
        (heading, behind)
        for text, heading in headings
        if (behind := _place_behind(text, heading, is_film, is_place)) is not None
    ]
    if len(found) >= max(2, _MOST * len(headings)):
        for heading, (end, place) in found:
            heading.title = heading.title[0], end
            heading.unsorted.append(place)


def _place_behind(
    text: str, heading: Heading, is_film: Named, is_place: Named
) -> tuple[int, Range] | None:
    """Where the title ends and the place behind its last sign stands, or None."""
    joints = list(_any_joint().finditer(text, *heading.title))
    if not joints:
        return None
    joint = joints[-1]
    place = joint.end(), heading.title[1]
    parts = [part.strip() for part in text[slice(*place)].split("/")]
    written = text[heading.title[0] : joint.start()]
    if not all(is_place(part) or (_code(part) and not written.isupper()) for part in parts):
        return None
    return None if is_film(text[slice(*heading.title)]) else (joint.start(), place)


def _code(part: str) -> bool:
    """Whether `part` may be a state in letters: EUA, SSSR, UdSSR."""
    return 2 <= len(part) <= _LONGEST_CODE and sum(c.isupper() for c in part) * 2 > len(part)


def _without_brackets(headings: Sequence[Lined], is_film: Named, is_person: Named) -> None:
    """`T (Orig)` and `T (D)` without a year in the brackets: another title, or who made the film.

    So where most headings have them, or where the catalogue knows the title without them only; they
    hold people where nearly all look so, and a third of them are known.
    """
    found = []
    for text, heading in headings:
        words = text[slice(*heading.title)]
        cut = words.find(" (")
        if cut > 0 and words.endswith(")") and words.count("(") == 1:
            found.append((text, heading, heading.title[0] + cut))
    habit = len(found) >= max(2, _MOST * len(headings))
    held = [text[cut + 2 : heading.title[1] - 1] for text, heading, cut in found]
    names = sum(_may_be(words) for words in held)
    known = sum(map(is_person, held))
    people = names >= max(_ENOUGH_FOR_A_HABIT, _HABIT * len(held)) and known * 3 >= len(held)
    for text, heading, cut in found:
        first, last = heading.title
        whole = is_film(text[first:last])
        if whole or not (habit or is_film(text[first:cut])):
            continue
        heading.title = first, cut
        if people and not heading.directors:
            heading.directors.extend(names_within(text, cut + 2, last - 1))
            heading.guessed = True
        else:
            heading.alternatives.append((cut + 2, last - 1))


def _without_people_run_on(headings: Sequence[Lined], is_film: Named, is_person: Named) -> None:
    """`T D` without a sign between, as tables run together have it: the last words are a person."""
    if len(headings) < _ENOUGH_FOR_A_HABIT:
        return
    sample = headings[:: -(-len(headings) // _SAMPLE)]
    if sum(_name_behind(text, heading, is_person) != "" for text, heading in sample) * 2 < len(
        sample
    ):
        return
    found = []
    open_ = []
    for text, heading in headings:
        title = text[slice(*heading.title)]
        name = _name_behind(text, heading, is_person)
        if " " not in title or is_film(title):
            continue
        if name:
            found.append((heading, len(name)))
        elif not (heading.directors or heading.unsorted):
            open_.append((heading, title.split(" ")))
    if len(found) < max(_ENOUGH_FOR_A_HABIT, _KNOWN * len(headings)):
        return
    for heading, words in open_:  # a name of one word, or of nobody who is known, behind a film
        tails = [" ".join(words[n:]) for n in range(1, len(words))]
        titles = [" ".join(words[:n]) for n in range(1, len(words))]
        known = [b for a, b in zip(titles, tails, strict=True) if is_film(a) and _may_be(b)]
        if known:
            found.append((heading, len(known[-1])))
    for heading, length in found:
        cut = heading.title[1] - length
        heading.directors.append((cut, heading.title[1]))
        heading.guessed = True
        heading.title = heading.title[0], cut - 1


def _name_behind(text: str, heading: Heading, is_person: Named) -> str:
    """The known name of two to four words that the title ends with, or nothing."""
    words = text[slice(*heading.title)].split(" ")
    if heading.directors or heading.unsorted or not words[-1][:1].isupper():
        return ""
    tails = (" ".join(words[n:]) for n in range(max(1, len(words) - 4), len(words) - 1))
    return next((tail for tail in tails if tail[0].isupper() and is_person(tail)), "")


def _without_people_before(headings: Sequence[Lined], is_film: Named, is_person: Named) -> None:
    """`D: T (Y)` and `D, T (Y)`, where the catalogue knows the person and not the whole.

    With a comma, names of different people before nearly every title need not be known, nor with a
    colon where most of them are.
    """
    led = [
        (heading, found)
        for text, heading in headings
        if not heading.directors
        and (found := _before().match(text, *heading.title)) is not None
        and _may_be(found["name"])
        and not is_film(text[slice(*heading.title)])
    ]
    known = sum(is_person(found["name"]) for _, found in led)
    wont = known >= max(_ENOUGH_FOR_A_HABIT, _KNOWN * len(led), _MOST * len(headings))
    behind = sum(is_person(_last_part(found)) for _, found in led)
    others = {found["name"] for _, found in led if found[0].rstrip().endswith(",")}
    habit = known >= behind and len(others) >= max(_ENOUGH_FOR_A_HABIT, _HABIT * len(headings))
    for heading, found in led:
        # A title may be somebody's name, too, where a person stands behind it: `Dani, D (Y)`.
        alone = is_person(found["name"]) and not is_person(_last_part(found))
        if wont or alone or (habit and found["name"] in others):
            heading.directors.append(found.span("name"))
            heading.guessed = True
            heading.title = found.end(), heading.title[1]


def _last_part(found: re.Match[str]) -> str:
    """What stands behind the last comma of the title."""
    return found.string[found.end() : found.endpos].rpartition(", ")[2]


def _without_people_after(headings: Sequence[Lined], is_person: Named) -> None:
    """`T (Y) D`: a name and nothing else behind the brackets, known or in nearly every heading."""
    found = [
        (text, heading, heading.tail, words)
        for text, heading in headings
        if heading.tail is not None
        and not heading.directors
        and _may_be(words := text[heading.tail :].strip(" \t-–—·|,."))
    ]
    names = sum(looks_like_name(words) for *_, words in found)
    habit = names >= max(_ENOUGH_FOR_A_HABIT, _HABIT * len(headings))
    for text, heading, tail, words in found:
        if habit or is_person(words):
            begin = text.index(words, tail)
            heading.directors.extend(names_within(text, begin, len(text)))
            heading.guessed = True
            heading.tail = None


def _without_lead_words(headings: Sequence[Lined], is_film: Named) -> None:
    led: list[tuple[Heading, int, int]] = []
    for text, heading in headings:
        words = text[slice(*heading.title)]
        cut = words.find(": ")
        if cut <= 0 or len(words[:cut].split()) > _ENOUGH_FOR_A_HABIT:
            continue
        rest = words[cut + 2 :].strip(" «»“”\"'")
        if is_film(words):
            continue
        begin = heading.title[0] + words.index(rest, cut)
        if words[:cut].casefold() in _LEADS:
            heading.title = begin, begin + len(rest)
            led.append((heading, *heading.title))
        elif is_film(rest):
            led.append((heading, begin, begin + len(rest)))
    if len(led) >= max(_ENOUGH_FOR_A_HABIT, _HABIT * len(headings)):
        for heading, begin, end in led:
            heading.title = begin, end


@cache
def _before() -> re.Pattern[str]:
    return re.compile(r"(?P<name>[^:,]{3,60})[:,]\s+(?=\S)")


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(r"\([^()]*\)")


@cache
def _any_joint() -> re.Pattern[str]:
    return re.compile(r",\s|\s[-–—|·]\s|\s?//\s?|\.\s")


@cache
def _joint() -> re.Pattern[str]:
    """A sign or word between title and name; a stop not behind an initial, but behind Malcolm X."""
    return re.compile(
        r"""(?P<dash>\s[-–—|·]\s|\s?//\s?) | (?P<comma>,\s)
          | \s(?P<by>by|von|de|di|par|av|af|reż\.|реж\.|dir\.|regie:?|directed\ by)(?=\s)\s
          | (?P<stop>(?<!\s[A-HJ-UWYZÀ-ÞЀ-Я])\.(?=\s))""",
        re.VERBOSE,
    )


_RANKS = ("dash", "comma", "by", "stop")
