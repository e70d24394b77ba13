"""Slots for where and when: places that no list of places has, and settings with their time."""

from __future__ import annotations

from kinoved.checks.claims.grammar import Outcome, Scene, soft
from kinoved.checks.claims.names import Named
from kinoved.checks.claims.sentences import Token

SCENERY = frozenset(
    "the a an of in on at and near early late mid middle end beginning start turn day days night"
    " year years week weeks hours month months summer winter autumn spring morning evening eve"
    " century centuries decade era age period time times war wartime postwar pre post future past"
    " present distant village villages town towns city cities countryside country island shore"
    " coast port sea desert forest woods mountains steppe taiga planet space spaceship station"
    " ship submarine prison camp hospital school factory hotel house apartment flat bunker base"
    " college monastery convent castle court front frontier border provinces province provincial"
    " region suburb suburbs outskirts streets slums world worlds land society small remote unnamed"
    " nameless fictional imaginary occupied war-torn torn ravaged medieval ancient modern"
    " contemporary rural northern southern eastern western north south east west central near"
    " between during after before from to until through shortly just last first second third one"
    " single two three aftermath months days communist soviet nazi tsarist revolutionary"
    " post-apocalyptic apocalyptic nuclear dystopian totalitarian around under its"
    " th st nd rd".split()
)
SCENES = frozenset(
    "future past village town city countryside island shore coast port desert forest woods"
    " mountains steppe planet spaceship ship submarine prison camp hospital school factory hotel"
    " bunker monastery convent castle provinces suburbs slums century middle ages world society"
    " wartime space".split()
)
_TRAILING = frozenset(
    "the a an of in on at and near from to until through between during after before just its"
    " under around".split()
)
_NO_PLACE = frozenset(
    "i he she it they technicolor eastmancolor sovcolor agfacolor kodachrome cinemascope imax"
    " panavision vistavision cinerama super academy hd digital black white colour color english"
    " russian german french italian spanish polish japanese swedish czech estonian georgian"
    " ukrainian january february march april may june july august september october november"
    " december monday tuesday wednesday thursday friday saturday sunday cannes venice berlinale"
    " dolby mm".split()
)
"""Capitalised words behind "shot in" that are no places."""
PREFIXES = frozenset("the city of town village port island suburbs outskirts old".split())
_LONGEST = 4
_LONGEST_SETTING = 16
_ARTICLES = frozenset({"a", "an", "the"})
_DESCRIBING = 3
"""Words that may stand between an article and the place."""
_JOINTS = frozenset(
    "of and or who which that is was by with for to as but his her their its".split()
)
"""Words that stand between no article and its place."""


def somewhere(scene: Scene, at: int) -> list[Outcome]:
    """One to three places by capital letters alone: "the Kuban", "Haghpat and Sanahin"."""
    found: list[Outcome] = []
    listed: list[Named] = []
    place = at
    while len(listed) < 3:
        one = _capitals(scene, place)
        if one is None:
            break
        end, named = one
        listed.append(named)
        found.append((end, (("places", tuple(listed)),)))
        if end >= scene.limit or not soft(scene.tokens[end]):
            break
        if scene.tokens[end].key in scene.language.links:
            place = end + 1
        elif "," in scene.tokens[end].gap:
            place = end
        else:
            break
    return found[::-1]


def _capitals(scene: Scene, at: int) -> tuple[int, Named] | None:
    place = at
    while place < min(at + 3, scene.limit) and scene.tokens[place].key in PREFIXES:
        place += 1
    known = scene.names.at("place", place) if place < scene.limit else None
    if known is not None:
        return None if known[1].adjective else known
    first = place
    while place < min(first + _LONGEST, scene.limit):
        token = scene.tokens[place]
        if not token.capital or token.key in _NO_PLACE or token.key.isdigit():
            break
        if place > first and (token.hard or scene.tokens[place - 1].possessive):
            break
        place += 1
    person = scene.names.at("person", first)
    if place == first or (person and person[1].whole) or scene.names.at("prize", first):
        return None
    if person and scene.tokens[first].possessive:
        return None
    tokens = scene.tokens
    return place, Named(scene.text[tokens[first].start : tokens[place - 1].end], ())


def setting(scene: Scene, at: int) -> list[Outcome]:
    """Where and when a story happens: "a Georgian village", "Moscow in 1942", "the near future"."""
    place = at
    end = at
    told = False
    while place < min(at + _LONGEST_SETTING, scene.limit):
        token = scene.tokens[place]
        listed = place > at and token.hard
        if listed and not (soft(token) and (_goes_on(scene, place) or not told)):
            break
        following = _known(scene, place)
        if following is not None:
            place, told = following, True
        elif _is_time(token) or (token.capital and not scene.names.at("person", place)):
            place, told = place + 1, True
        elif token.bare in SCENERY:
            told = told or token.bare in SCENES
            place += 1
        elif told or not _may_describe(scene, at, place):
            break
        else:
            place += 1
        if scene.tokens[place - 1].key not in _TRAILING:
            end = place
    if not told or end == at:
        return []
    words = tuple(token.bare for token in scene.tokens[at:end])
    names = tuple(
        named for number in range(at, end) if (named := _place_at(scene, number)) is not None
    )
    return [(end, (("setting", words), ("places", names)))]


def _may_describe(scene: Scene, at: int, place: int) -> bool:
    """Whether a word may describe the place to come: "a hungry, gang-ridden Moscow"."""
    tokens = scene.tokens
    article = next((n for n in range(place - 1, at - 1, -1) if tokens[n].key in _ARTICLES), None)
    if article is None or place - article > _DESCRIBING or tokens[place].possessive:
        return False
    return not any(tokens[n].key in _JOINTS for n in range(article + 1, place + 1))


def _place_at(scene: Scene, at: int) -> Named | None:
    known = scene.names.at("place", at)
    return known[1] if known is not None and not known[1].adjective else None


def _known(scene: Scene, at: int) -> int | None:
    for kind in ("place", "theme"):
        known = scene.names.at(kind, at)
        if known is not None and known[0] <= scene.limit:
            return known[0]
    return None


def _is_time(token: Token) -> bool:
    key = token.key
    return (key[:1].isdigit() and len(key) >= 4) or key.endswith(("century", "teenth", "tieth"))


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether a setting goes on behind a comma: "Tallinn, Estonia", "Paris, 1942"."""
    token = scene.tokens[at]
    return _is_time(token) or _place_at(scene, at) is not None or token.key in {"in", "during"}
