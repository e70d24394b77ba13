"""Greek, Hebrew, Arabic, Caucasian, Japanese, Korean and Indic letters in Latin ones, for keys.

Letter by letter, as the common romanisations write them (ELOT 743, Hepburn, Revised Romanization,
the national systems of Georgia and Armenia); Arabic and Hebrew have no vowels but those written.
Chinese characters stay: their reading takes a dictionary (see `readings`). Imported only for a
title that has such letters.
"""

from __future__ import annotations

import re
import unicodedata

_PAIRS = (
    "αaβvγgδdεeζzηiθthιiκkλlμmνnξxοoπpρrσsτtυyφfχchψpsωo",
    "אaבbגgדdהhוvזzחhטtיiכkךkלlמmםmנnןnסsעaפpףfצtsץtsקkרrשshתt",
    "اaبbتtثthجjحhخkhدdذdhرrزzسsشshصsضdطtظzعaغghفfقqكkلlمmنnهhوwيyىaةaءپpچchژzhگgکkیy",
    "აaბbგgდdეeვvზzთtიiკkლlმmნnოoპpჟzhრrსsტtუuფpქkღghყqშshჩchცtsძdzწtsჭchხkhჯjჰh",
    "աaբbգgդdեeզzէeըyթtժzhիiլlխkhծtsկkհhձdzղghճchմmյyնnշshոoչchպpջjռrսsվvտtրrցtsփpքkօoֆfուu",
)
_LETTER = re.compile(r"([^\x00-\x7f])([a-z]*)")
_LETTERS = str.maketrans({k: v for text in _PAIRS for k, v in _LETTER.findall(text)})
_GREEK_PAIRS = (("ου", "ou"), ("αυ", "av"), ("ευ", "ev"), ("μπ", "b"), ("γγ", "ng"), ("γκ", "gk"))

_KANA = (
    "あaいiうuえeおoかkaきkiくkuけkeこkoさsaしshiすsuせseそsoたtaちchiつtsuてteとtoなnaにniぬnuねneのno"
    "はhaひhiふfuへheほhoまmaみmiむmuめmeもmoやyaゆyuよyoらraりriるruれreろroわwaゐiゑeをoんn"
    "がgaぎgiぐguげgeごgoざzaじjiずzuぜzeぞzoだdaぢjiづzuでdeどdoばbaびbiぶbuべbeぼboぱpaぴpiぷpuぺpeぽpo"
    "ゔvuぁaぃiぅuぇeぉoゃyaゅyuょyo"
)
_KANA_LETTERS = dict(_LETTER.findall(_KANA))
_SMALL_Y = re.compile(r"(shi|chi|ji)y([auo])|([kgnhbpmr])iy([auo])")
_SMALL_VOWEL = re.compile("([うふてでしちじゔ])([ぁぃぅぇぉ])")
_DOUBLING = re.compile(r"っ([a-z])")

_INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h".split()
_MEDIALS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
_FINALS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split()

_INDIC = {
    1: "m", 2: "m", 3: "h", 5: "a", 6: "a", 7: "i", 8: "i", 9: "u", 10: "u", 11: "ri", 14: "e",
    15: "e", 16: "ai", 18: "o", 19: "o", 20: "au", 21: "k", 22: "kh", 23: "g", 24: "gh", 25: "n",
    26: "ch", 27: "chh", 28: "j", 29: "jh", 30: "n", 31: "t", 32: "th", 33: "d", 34: "dh", 35: "n",
    36: "t", 37: "th", 38: "d", 39: "dh", 40: "n", 41: "n", 42: "p", 43: "ph", 44: "b", 45: "bh",
    46: "m", 47: "y", 48: "r", 49: "r", 50: "l", 51: "l", 52: "l", 53: "v", 54: "sh", 55: "sh",
    56: "s", 57: "h", 62: "a", 63: "i", 64: "i", 65: "u", 66: "u", 67: "ri", 70: "e", 71: "e",
    72: "ai", 74: "o", 75: "o", 76: "au",
}  # fmt: skip
"""Place in any block from Devanagari to Malayalam, which are laid out alike, → Latin letters."""


def latin(key: str) -> str:
    """A normalised key with the letters of these scripts in Latin ones; other letters stay."""
    for pair, letters in _GREEK_PAIRS:
        key = key.replace(pair, letters)
    key = key.translate(_LETTERS)
    if re.search("[\u3041-\u30fa]", key):
        key = _from_kana(key)
    if re.search("[\uac00-\ud7a3]", key):
        key = "".join(map(_from_hangul, key))
    if re.search("[\u0900-\u0d7f]", key):
        key = " ".join(map(_from_indic, key.split(" ")))
    return key


def _from_kana(key: str) -> str:
    key = "".join(chr(ord(c) - 0x60) if "\u30a1" <= c <= "\u30f4" else c for c in key)
    key = _SMALL_VOWEL.sub(lambda m: _KANA_LETTERS[m[1]].rstrip("aiueo") + _KANA_LETTERS[m[2]], key)
    key = "".join(_KANA_LETTERS.get(c, c) for c in key if c != "ー")
    key = _SMALL_Y.sub(lambda m: m[1][:-1] + m[2] if m[1] else f"{m[3]}y{m[4]}", key)
    return _DOUBLING.sub(r"\1\1", key).replace("っ", "")


def _from_hangul(letter: str) -> str:
    number = ord(letter) - 0xAC00
    if not 0 <= number < 11172:
        return letter
    initial, medial, final = number // 588, number % 588 // 28, number % 28
    return (_INITIALS[initial] + _MEDIALS[medial] + _FINALS[final]).replace("-", "")


def _from_indic(word: str) -> str:
    """Consonants carry an "a" until a vowel sign or virama says otherwise; a last one is mute."""
    letters: list[str] = []
    open_ = False
    for letter in unicodedata.normalize("NFC", word):
        place = (ord(letter) - 0x900) % 0x80 if "\u0900" <= letter <= "\u0d7f" else -1
        latin_ = _INDIC.get(place, "" if place >= 0 else letter)
        consonant = 21 <= place <= 57
        if open_ and place != 60 and not 62 <= place <= 77:
            letters.append("a")
        open_ = consonant or (open_ and place == 60)
        letters.append(latin_)
    return "".join(letters)
