"""Forms of Russian words, written out for the patterns, and the spelling in which keys are kept."""

from __future__ import annotations

_LONG = (
    "ый ая ое ые ого ой ому ую ым ыми ых ом",
    "ий ая ое ие ого ой ому ую им ими их ом",
)


def key(text: str) -> str:
    """`text` in lookup spelling: without the marks of й and ё."""
    return text.replace("й", "и").replace("ё", "е")


def adjective(*stems: str) -> str:
    """All forms of adjectives by their stems, as alternatives: "цветн" gives "цветный|цветная…"."""
    return "|".join(
        stem + ending for stem in stems for ending in _LONG[stem[-1] in "кгхшщ"].split()
    )


def participle(*stems: str) -> str:
    """Short and long forms of passive participles: "снят" gives "снят|снята|…|снятый|снятая|…"."""
    found = []
    for stem in stems:
        long = stem if stem.endswith("т") else f"{stem}н"
        found += [stem, f"{stem}а", f"{stem}о", f"{stem}ы", adjective(long)]
    return "|".join(found)


def past(*stems: str) -> str:
    """The past tense of verbs by their stems: "снял" gives "снял|сняла|сняли"."""
    return "|".join(f"{stem}{ending}" for stem in stems for ending in ("", "а", "и", "о"))


def noun(stem: str, endings: str) -> str:
    """Forms of a noun: its stem and its endings, in which a hyphen is none."""
    return "|".join(stem + ("" if e == "-" else e) for e in endings.split())


MASCULINE = "- а у ом е ы ов ам ами ах"
FEMININE = "а ы е у ой - ам ами ах"
SOFT_FEMININE = "я и е ю ей й ям ями ях"

FILM = "|".join(
    (
        noun("фильм", MASCULINE), noun("кинофильм", MASCULINE), noun("телефильм", MASCULINE),
        noun("картин", FEMININE), noun("кинокартин", FEMININE), noun("лент", FEMININE),
        noun("кинолент", FEMININE), noun("драм", FEMININE), noun("мелодрам", FEMININE),
        noun("киноповест", "ь и ью"), noun("кинокомеди", SOFT_FEMININE),
        noun("комеди", SOFT_FEMININE), noun("трагикомеди", SOFT_FEMININE),
        noun("антиутопи", SOFT_FEMININE), noun("притч", "а и е у ей"),
        noun("сатир", FEMININE), noun("эпопе", SOFT_FEMININE), noun("дилоги", SOFT_FEMININE),
        noun("боевик", "- а у ом е"), noun("триллер", MASCULINE), noun("детектив", MASCULINE),
        noun("вестерн", MASCULINE), noun("шедевр", MASCULINE), noun("трагеди", SOFT_FEMININE),
        noun("работ", FEMININE), noun("постановк", "а и е у ой"), noun("экранизаци", SOFT_FEMININE),
        noun("сказк", "а и е у ой"), noun("киносказк", "а и е у ой"), noun("мультфильм", MASCULINE),
        noun("мюзикл", MASCULINE), noun("фантасмагори", SOFT_FEMININE), noun("хоррор", MASCULINE),
        "кино", "произведение|произведения|произведению",
    )
)  # fmt: skip

FILM_SUBJECT = (
    "фильм|кинофильм|картина|кинокартина|лента|кинолента|драма|мелодрама|комедия|кинокомедия"
    "|трагикомедия|притча|сатира|эпопея|сказка|трагедия|антиутопия"
)
"""One film as the subject of a sentence."""

WORK = "|".join(
    (
        noun("роман", MASCULINE), noun("рассказ", MASCULINE), noun("повест", "ь и ью ей ям ями"),
        noun("пьес", FEMININE), noun("новелл", FEMININE), noun("сказк", "а и е у ой"),
        noun("поэм", FEMININE), noun("книг", "а и е у ой"), noun("очерк", MASCULINE),
        noun("бестселлер", MASCULINE), noun("трилоги", SOFT_FEMININE), noun("проз", FEMININE),
        noun("сюжет", MASCULINE), noun("комикс", MASCULINE),
        noun("дилоги", SOFT_FEMININE), noun("мемуар", "ы ов ам ами ах"),
        noun("воспоминани", "я й ям ями ях"), noun("новел", FEMININE),
        "произведение|произведения|произведению|произведений|произведениям",
    )
)  # fmt: skip
