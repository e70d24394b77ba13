"""Numbers and lengths of time as prose tells them: in digits, in words, in hours and minutes."""

from __future__ import annotations

import re

from kinoved.checks.claims.grammar import Outcome, Scene

_HOUR = 60
_CLOCK = re.compile(r"(\d{1,2})(?:h|hr|hrs)(?:(\d{1,2})(?:m|min|mins)?)?")
_SHORT = re.compile(r"(\d{1,3})(?:min|mins|m)")
_LONGEST_AMOUNT = 6


def amount(scene: Scene, at: int) -> list[Outcome]:
    """A whole number below a thousand, in digits or words: "161", "ninety-nine", "a hundred"."""
    read = _amount(scene, at)
    return [(read[1], (("number", read[0]),))] if read else []


def _amount(scene: Scene, at: int) -> tuple[int, int] | None:
    """The number that begins at `at`, and the token after it."""
    tokens = scene.tokens
    key = tokens[at].key
    if key.isdecimal():
        return (int(key), at + 1) if len(key) < 4 else None
    numbers, joints = scene.language.numbers, scene.language.number_joints
    total = part = 0
    end = place = at
    while place < min(at + _LONGEST_AMOUNT, scene.limit):
        token = tokens[place]
        if place > at and token.hard:
            break
        worth = numbers.get(token.key)
        if worth is None:
            if place == at or token.key not in joints:
                break
        elif worth >= 100:
            total, part = total + (part or 1) * worth, 0
            end = place + 1
        elif place > at and 0 < part % 100 < 20:
            break
        else:
            part += worth
            end = place + 1
        place += 1
    return (total + part, end) if end > at and total + part else None


def length(scene: Scene, at: int) -> list[Outcome]:
    """A length of time in minutes; `round` says that it is told in hours and halves only.

    "161 minutes", "ninety-minute", "two hours and forty minutes", "2h41", "an hour and a half",
    "anderthalb Stunden".
    """
    tokens, language = scene.tokens, scene.language
    key = tokens[at].key
    if found := _CLOCK.fullmatch(key):
        minutes = int(found[1]) * _HOUR + int(found[2] or 0)
        return [(at + 1, (("number", minutes),))]
    if found := _SHORT.fullmatch(key):
        return [(at + 1, (("number", int(found[1])),))]
    whole = language.parts_of_hour.get(key)
    if whole and at + 1 < scene.limit and tokens[at + 1].key in language.hours:
        return [(at + 2, (("number", whole), ("round", True)))]
    read = _amount(scene, at)
    if read is None:
        if key not in language.one:
            return []
        read = (1, at + 1)
    number, end = read
    end, half = _half(scene, end)
    if end >= scene.limit or tokens[end].hard:
        return []
    unit = tokens[end].key
    if unit in language.minutes and not half:
        return [(end + 1, (("number", number),))]
    if unit not in language.hours:
        return []
    minutes = number * _HOUR + half
    return _after_hours(scene, end + 1, minutes, bool(half))


def _after_hours(scene: Scene, at: int, minutes: int, halved: bool) -> list[Outcome]:
    """What follows hours: minutes with or without their word, or "and a half"."""
    found: list[Outcome] = [(at, (("number", minutes), ("round", True)))]
    if halved or at >= scene.limit:
        return found
    end, half = _half(scene, at)
    if half:
        return [(end, (("number", minutes + half), ("round", True))), *found]
    place = at + 1 if scene.tokens[at].key in scene.language.number_joints else at
    if place >= scene.limit or (scene.tokens[place].hard and "," not in scene.tokens[place].gap):
        return found
    more = _amount(scene, place)
    if more is None or more[0] >= _HOUR:
        return found
    told = more[1] < scene.limit and scene.tokens[more[1]].key in scene.language.minutes
    if told:
        found.insert(0, (more[1] + 1, (("number", minutes + more[0]),)))
    elif place == at and not scene.tokens[at].hard:
        found.insert(0, (more[1], (("number", minutes + more[0]),)))
    return found


def _half(scene: Scene, at: int) -> tuple[int, int]:
    """The token after "and a half", and the thirty minutes that it is worth."""
    for words, worth in scene.language.parts_of_hour.items():
        told = words.split()
        keys = [token.key for token in scene.tokens[at : min(at + len(told), scene.limit)]]
        if keys == told:
            return at + len(told), worth
    return at, 0


def when(scene: Scene, at: int) -> list[Outcome]:
    """A year from 1880 to 2099, with day, month or part of the year: "8 April 1930"."""
    tokens, language = scene.tokens, scene.language
    place = at
    while place < min(at + _LONGEST_AMOUNT, scene.limit):
        token = tokens[place]
        if place > at and token.hard and "," not in token.gap:
            return []
        if token.key.isdecimal() and len(token.key) == 4:
            year = int(token.key)
            dated = 1880 <= year <= 2099 and not _goes_on(scene, place)
            return [(place + 1, (("year", year),))] if dated else []
        day = len(token.key) <= 2 or token.key[:-2].isdecimal()
        if token.key not in language.parts_of_year and not (day and token.key[0].isdecimal()):
            return []
        place += 1
    return []


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether the year at `at` is only the first of a span, as in "1966-67" and "1966 to 1967"."""
    if at + 1 >= scene.limit:
        return False
    return scene.tokens[at + 1].key.isdecimal() and scene.tokens[at + 1].gap in {"-", "–", "/"}
