"""Prizes as prose tells them: by name, by family and category, by rank, several in a row.

What is bound for each: `prize` (its words, and the ids where the catalogue has the name), then
where they are said `family` ("academy award"), `category` ("director"), `rank` ("top"), and where
and when it was given.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from kinoved.checks.claims.festivals import FESTIVAL_SECOND
from kinoved.checks.claims.grammar import Bindings, Outcome, Scene, soft
from kinoved.checks.claims.language import language
from kinoved.checks.claims.names import Named

_LONGEST_PHRASE = 6
_MOST = 4

_FESTIVAL = re.compile("festi[vw]al|фестивал")


def prize(scene: Scene, at: int) -> list[Outcome]:
    """One prize, after articles: "the Golden Bear", "its Oscar for best director", "top prize"."""
    place, given = _before(scene, at)
    if place >= scene.limit:
        return []
    read = _by_name(scene, place) or _by_category(scene, place) or _by_rank(scene, place)
    if read is None:
        return []
    end, bound = read
    bound += given
    following = scene.tokens[end] if end < scene.limit else None
    if following and not following.hard and following.key in scene.language.nominations:
        return [(end + 1, (*bound, ("nominated", True)))]
    return [(end, bound)]


def nomination(scene: Scene, at: int) -> list[Outcome]:
    """A prize for which there is a nomination only: "Oscar nomination", "BAFTA-nominated"."""
    return [one for one in prize(scene, at) if ("nominated", True) in one[1]]


def prizes(scene: Scene, at: int) -> list[Outcome]:
    """Prizes in a row, each with its festival: "the Golden Lion in Venice and two Oscars"."""
    found: list[Outcome] = []
    bound: Bindings = ()
    place = at
    for _ in range(_MOST):
        read = prize(scene, place)
        if not read:
            break
        place, told = read[0]
        for _ in range(2):
            where = festival(scene, place) if place < scene.limit else []
            if where and not scene.tokens[place].hard:
                place, told = where[0][0], told + where[0][1]
        bound += told
        found.insert(0, (place, bound))
        following = _after_joint(scene, place)
        if following is None:
            break
        place = following
    return found


def family(scene: Scene, at: int) -> list[Outcome]:
    """Prizes of a family, none of them named: "Oscars", "Academy Awards"."""
    read = phrase_at(scene, at, "prize_families")
    if read is None or not (scene.tokens[at].capital or scene.language.vocabulary):
        return []
    return [(read[0], (("prize", Named(_text(scene, at, read[0]), ())), ("family", read[1])))]


def giver(scene: Scene, at: int) -> list[Outcome]:
    """Who gives prizes: "Cannes", "the jury in Venice", "critics at Berlin", "the Academy"."""
    tokens, language = scene.tokens, scene.language
    place = at
    while place < min(at + 5, scene.limit) and (place == at or not tokens[place].hard):
        key = tokens[place].key
        family = language.prize_givers.get(key)
        if family is not None and tokens[place].capital:
            return [(place + 1, (("family", family),))]
        named = _festival_name(scene, place) if tokens[place].capital else None
        if named is not None:
            end, name = named
            while (
                end < scene.limit and tokens[end].key in language.festival_words | language.juries
            ):
                if tokens[end].hard:
                    break
                end += 1
            return [(end, (("festival", name),))]
        if key not in language.juries | language.at | language.articles | language.pointing:
            return []
        place += 1
    return []


def festival(scene: Scene, at: int) -> list[Outcome]:
    """Where and when a prize was given: "at the 1977 Berlin Film Festival", "in 1977"."""
    tokens, limit, language = scene.tokens, scene.limit, scene.language
    place = at
    if tokens[place].key not in language.at:
        return []
    place += 1
    bound: list[tuple[str, object]] = []
    names: list[str] = []
    while place < limit and not tokens[place].hard:
        token = tokens[place]
        if token.key.isdigit() and len(token.key) == 4:
            bound.append(("won_in", int(token.key)))
        elif token.key in language.festival_fillers or token.key[0].isdecimal():
            pass
        elif (named := _festival_name(scene, place)) is not None:
            place = named[0]
            names.append(named[1])
            continue
        elif (token.key in language.festival_words and (names or _FESTIVAL.search(token.key))) or (
            token.key in language.festival_joints and place > at + 1 and place + 1 < limit
        ):
            pass
        else:
            break
        place += 1
    while place > at + 1 and tokens[place - 1].key in language.festival_joints:
        place -= 1
    if not names and not bound:
        return []
    if names:
        bound.append(("festival", " ".join(names)))
    return [(place, tuple(bound))]


def venue(scene: Scene, at: int) -> list[Outcome]:
    """A festival by name, not only its year: "at the Cannes festival of 1980"."""
    return [one for one in festival(scene, at) if any(name == "festival" for name, _ in one[1])]


def phrase_at(scene: Scene, at: int, listed: str) -> tuple[int, str] | None:
    """The end and the meaning of the longest phrase that begins at `at`.

    `listed` is the mapping of the language that holds the phrases."""
    if at >= scene.limit:
        return None
    if scene.tokens[at].key not in first_words(scene.language.code, listed):
        return None
    phrases: Mapping[str, str] = getattr(scene.language, listed)
    keys: list[str] = []
    best: tuple[int, str] | None = None
    for place in range(at, min(at + _LONGEST_PHRASE, scene.limit)):
        if place > at and scene.tokens[place].hard:
            break
        keys.append(scene.tokens[place].key)
        meant = phrases.get(" ".join(keys))
        if meant is not None:
            best = place + 1, meant
    return best


@cache
def first_words(code: str, listed: str) -> frozenset[str]:
    """The words that begin the phrases in one mapping of a language."""
    return frozenset(phrase.split(" ", 1)[0] for phrase in getattr(language(code), listed))


def _before(scene: Scene, at: int) -> tuple[int, Bindings]:
    """The token after articles, years and the giver in the possessive ("the Academy's")."""
    tokens, language = scene.tokens, scene.language
    given: Bindings = ()
    place = at
    while place < min(at + 5, scene.limit) and (place == at or not tokens[place].hard):
        token = tokens[place]
        if token.possessive and token.capital and token.bare in language.festivals:
            given = (("festival", language.festivals[token.bare]),)
        elif token.possessive and token.capital and token.bare in language.prize_givers:
            given = (("family", language.prize_givers[token.bare]),)
        elif token.key.isdecimal() and len(token.key) == 4:
            given += (("won_in", int(token.key)),)
        elif token.key not in language.prize_words or _opens_prize(scene, place):
            break
        place += 1
    return place, given


def _opens_prize(scene: Scene, at: int) -> bool:
    """Whether a word that may stand before a prize begins one: "Special Jury Prize"."""
    tokens, language = scene.tokens, scene.language
    ranked = phrase_at(scene, at, "prize_ranks")
    if ranked is not None or scene.names.at("prize", at) is not None:
        return True
    if tokens[at].key not in language.prize_heads or at + 1 >= scene.limit:
        return False
    return tokens[at + 1].key in language.prize_for and bool(_category_after(scene, at + 1)[1])


def _by_name(scene: Scene, at: int) -> tuple[int, Bindings] | None:
    """A prize that the catalogue names, or one of a family such as the Oscars."""
    one = scene.names.at("prize", at)
    kin = family(scene, at)
    if one is not None and (not kin or one[0] > kin[0][0]):
        end, tail = _category_after(scene, one[0])
        held = (kin[0][1][1],) if kin else ()
        return end, (("prize", one[1]), *held, *tail)
    if not kin:
        return None
    end, tail = _category_after(scene, kin[0][0])
    return end, (("prize", Named(_text(scene, at, end), ())), kin[0][1][1], *tail)


def _by_category(scene: Scene, at: int) -> tuple[int, Bindings] | None:
    """ "best director", "the directing Oscar", "prize for its music"."""
    tokens, language = scene.tokens, scene.language
    place = at
    best = tokens[place].key in language.prize_best and place + 1 < scene.limit
    if best:
        place += 1
    category = phrase_at(scene, place, "prize_categories")
    if category is not None:
        end = category[0]
        told: Bindings = (("category", category[1]),)
        # "The directing Oscar", "director prize": other languages put the category behind.
        if end < scene.limit and not tokens[end].hard and language.code == "en":
            kin = family(scene, end)
            if kin:
                return kin[0][0], _generic(scene, at, kin[0][0], kin[0][1][1], *told)
            if tokens[end].key in language.prize_heads:
                return end + 1, _generic(scene, at, end + 1, *told)
        if best:
            end, tail = _tail(scene, end)
            return end, _generic(scene, at, end, *told, *tail)
    if tokens[at].key in language.prize_heads:
        end, tail = _category_after(scene, at + 1)
        if tail:
            return end, _generic(scene, at, end, *tail)
    return None


def _by_rank(scene: Scene, at: int) -> tuple[int, Bindings] | None:
    """ "top prize", "jury prize", "audience award"."""
    rank = phrase_at(scene, at, "prize_ranks")
    if rank is None:
        return None
    end, tail = _category_after(scene, rank[0])
    return end, _generic(scene, at, end, ("rank", rank[1]), *tail)


def _category_after(scene: Scene, at: int) -> tuple[int, Bindings]:
    """ "for best director", "for his screenplay", "in the category of animated films"."""
    tokens, language = scene.tokens, scene.language
    place = at
    if place >= scene.limit or tokens[place].hard:
        return _tail(scene, at)
    # Japanese puts the category right behind the prize: アカデミー賞監督賞.
    if tokens[place].key in language.prize_for or language.vocabulary:
        place += tokens[place].key in language.prize_for
        between = (
            language.articles | language.possessives | language.prize_best | language.prize_between
        )
        while place < scene.limit and not tokens[place].hard and tokens[place].key in between:
            place += 1
        category = phrase_at(scene, place, "prize_categories")
        if category is not None and not tokens[place].hard:
            end, tail = _tail(scene, category[0])
            return end, (("category", category[1]), *tail)
    return _tail(scene, at)


def _tail(scene: Scene, at: int) -> tuple[int, Bindings]:
    """The year after a prize: "of 1951", "of the year"."""
    keys = [token.key for token in scene.tokens[at : min(at + 3, scene.limit)]]
    tails = scene.language.prize_tails
    for length in (3, 2):
        if len(keys) >= length and " ".join(keys[:length]) in tails and not scene.tokens[at].hard:
            return at + length, ()
    return at, ()


def _generic(scene: Scene, at: int, end: int, *told: tuple[str, object]) -> Bindings:
    return (("prize", Named(_text(scene, at, end), ())), *told)


def _text(scene: Scene, at: int, end: int) -> str:
    return scene.text[scene.tokens[at].start : scene.tokens[end - 1].end]


def _festival_name(scene: Scene, at: int) -> tuple[int, str] | None:
    """The end and the name of a festival that is told by its city: "Cannes", "San Sebastián"."""
    name = scene.language.festivals.get(scene.tokens[at].key)
    second = FESTIVAL_SECOND.get(name or "")
    if name is None or second is None:
        return (at + 1, name) if name else None
    if at + 1 < scene.limit and scene.tokens[at + 1].key == second:
        return at + 2, f"{name} {second}"
    return None


def _after_joint(scene: Scene, at: int) -> int | None:
    """The token after "and", "as well as" or a comma at `at`, where another prize may stand."""
    if at + 1 >= scene.limit or not soft(scene.tokens[at]):
        return None
    joints = scene.language.links | scene.language.prize_joints
    place = at
    while place < scene.limit and place < at + 4 and scene.tokens[place].key in joints:
        place += 1
    if place == at and "," not in scene.tokens[at].gap:
        return None
    return place if place < scene.limit else None
