"""Articles by language, and a key without one.

A title is often written without its article, or with the article behind a comma. The key without
article is a looser key and no decision: "Die Hard" loses its verb, and still only meets "Hard".
Words that are common in titles as something else (Frisian "it", Māori "te", Welsh "y", Scottish
Gaelic "am", Slavic "na") are left out, since they would strip more content than articles.
"""

from __future__ import annotations

BY_LANGUAGE = {
    "Afrikaans": "die",
    "Albanian": "nje",
    "Arabic": "el",
    "Breton": "ar an ur un",
    "Catalan": "el la els les l un una uns unes",
    "Danish": "den det de en et",
    "Dutch": "de het een",
    "English": "the a an",
    "Esperanto": "la",
    "French": "le la les l un une",
    "Galician": "o a os as un unha uns unhas",
    "German": "der die das den ein eine",
    "Greek": "o i to ta oi enas",
    "Hebrew": "ha",
    "Hungarian": "a az egy",
    "Irish": "an",
    "Italian": "il lo la i gli le l un uno una",
    "Luxembourgish": "den eng",
    "Maltese": "il",
    "Norwegian": "den det de en et ei",
    "Occitan": "lo la los las",
    "Portuguese": "o a os as um uma uns umas",
    "Romanian": "un o niste",
    "Spanish": "el la los las lo un una unos unas",
    "Swedish": "den det de en ett",
    "Turkish": "bir",
    "Welsh": "yr",
    "Yiddish": "dos der",
}
"""Language → its articles as normalised words. Finnish, Estonian, the Slavic and Baltic languages
and Latin have none; Bulgarian, Macedonian and Icelandic write theirs at the end of the noun.
Those that are told only by their apostrophe or hyphen (l', 't, al-) are in `_ELIDED`."""

ARTICLES = frozenset(word for words in BY_LANGUAGE.values() for word in words.split())

AT_THE_END = frozenset("the a an le la les der die das el los las il gli het".split())
"""Articles that a key ends with only because they were moved there ("road the")."""

_ELIDED = frozenset("l un gl".split())
"""French, Italian and Catalan articles before an apostrophe."""

_HYPHENED = frozenset("al el ha".split())
"""Arabic and Hebrew articles before a hyphen."""

_SHORTENED = frozenset("tn")
"""The Dutch 't and Afrikaans 'n."""

_APOSTROPHES = "'’ʼ`´‘"
_HYPHENS = "-‑"
_ARABIC = "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}"

_FEWEST_WITH_AL = 4
_LONGEST = 9


def without_article(key: str) -> str:
    """`key` without a leading article, or without one moved to the end ("road the").

    Only one article goes, and never the last word, so that no key becomes empty.
    """
    first, _, rest = key.partition(" ")
    if rest and first in ARTICLES:
        return rest
    if rest and rest.rpartition(" ")[2] in AT_THE_END:
        return key.rpartition(" ")[0]
    if first[:2] == _ARABIC and len(first) > _FEWEST_WITH_AL:
        return key[2:]
    return key


def after_elision(text: str) -> str:
    """`text` without an article that hangs on its noun: L'Avventura → Avventura; else ""."""
    text = text[:200].lstrip() + text[200:]
    for at, letter in enumerate(text[:3]):
        if letter in _APOSTROPHES:
            if not at:
                short = text[1:2].lower() in _SHORTENED and text[2:3] == " "
                return text[3:] if short else ""
            found = text[:at].lower() in _ELIDED
        elif letter in _HYPHENS:
            found = text[:at].lower() in _HYPHENED
        else:
            continue
        return text[at + 1 :] if found and text[at + 1 : at + 3].isalnum() else ""
    return ""


def before_moved(text: str) -> str:
    """`text` without an article of any language behind its last comma; "" where there is none."""
    before, _, last = text.rpartition(",")
    if len(last) > _LONGEST:
        return ""
    return before if last.strip().rstrip(_APOSTROPHES).lower() in ARTICLES else ""
