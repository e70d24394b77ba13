"""Forms of Polish words, written out for the patterns, and the spelling in which keys are kept."""

from __future__ import annotations

_MARKS = str.maketrans("ąćęłńóśźż", "acelnoszz")


def key(text: str) -> str:
    """`text` in lookup spelling: without the marks of Polish letters."""
    return text.translate(_MARKS)


def adjective(*stems: str) -> str:
    """All forms of adjectives by their stems: "barwn" gives "barwny|barwna…", "polsk" "polski…"."""
    found = []
    for stem in stems:
        soft = "i" if stem[-1] in "kg" else ""
        y = "i" if soft else "y"
        found += [stem + ending for ending in (y, "a", "ą", f"{soft}e", f"{soft}ego", f"{soft}emu")]
        found += [stem + ending for ending in (f"{soft}ej", f"{y}m", f"{y}ch", f"{y}mi")]
    return "|".join(found)


def participle(*stems: str) -> str:
    """Passive participles by stem and the impersonal in -o: "nakręcon" gives all forms."""
    return "|".join(f"{adjective(stem)}|{stem}o" for stem in stems)


def past(*stems: str) -> str:
    """The past tense by stems: "nakręci" gives "nakręcił|nakręciła|nakręcili|nakręciło"."""
    return "|".join(stem + ending for stem in stems for ending in ("ł", "ła", "li", "ło", "ły"))


def noun(stem: str, endings: str) -> str:
    """Forms of a noun: its stem and its endings, in which a hyphen is none."""
    return "|".join(stem + ("" if e == "-" else e) for e in endings.split())


FILM = "|".join(
    (
        noun("film", "- u owi em ie y ów om ami ach"), noun("dramat", "- u owi em y ów"),
        "dramacie|melodramacie|obrazie|filmik|kinie|kino|kina",
        noun("melodramat", "- u owi em y"), noun("obraz", "- u owi em y ów"),
        noun("komedi", "a i ę ą e"), noun("tragikomedi", "a i ę ą"),
        noun("opowieś", "ć"), "opowieści|opowieścią", noun("ekranizacj", "a i ę ą e"),
        noun("adaptacj", "a i ę ą e"), noun("antyutopi", "a i ę ą"), noun("dystopi", "a i ę ą"),
        noun("wizj", "a i ę ą"), noun("thriller", "- a u em y"), noun("kryminał", "- u em y"),
        noun("western", "- u em y"), noun("produkcj", "a i ę ą e"), noun("baś", "ń"),
        noun("satyr", "a y ę ą"), noun("arcydzieł", "o a u em"), noun("dzieł", "o a u em"),
        noun("przypowieś", "ć"), "przypowieści|przypowieścią", noun("epope", "ja i ję ją"),
        noun("debiut", "- u em"), noun("horror", "- u em"), noun("musical", "- u em"),
    )
)  # fmt: skip

FILM_SUBJECT = "film|dramat|melodramat|obraz|komedia|tragikomedia|opowieść|antyutopia|satyra|baśń"
"""One film as the subject of a sentence."""

WORK = "|".join(
    (
        noun("powieś", "ć"), "powieści|powieścią", noun("opowiada", "nie nia niu niem ń niach"),
        noun("książ", "ka ki kę ką kach"), "książce|nowelce", noun("nowel", "a i ę ą"), "noweli",
        noun("dramat", "u ów"), noun("sztuk", "a i ę ą"), "sztuce",
        noun("wspomnie", "nia ń niami niach"), noun("trylogi", "a i ę ą"), noun("proz", "a y ę ą"),
        noun("dzieł", "o a u em"), noun("autobiografi", "a i ę ą"), noun("komiks", "- u em ie"),
        noun("bestseller", "- a u em"), noun("saga", "-"), "sagi|sagę|prozie|dziele",
    )
)  # fmt: skip
