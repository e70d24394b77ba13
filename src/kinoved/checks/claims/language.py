"""What the reader has to know of a language, and the language a passage is read in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from kinoved.checks.claims.sentences import japanese_letters
from kinoved.value import changed, value

if TYPE_CHECKING:
    from kinoved.text.declension import Reading

_PACKAGE = "kinoved.checks.claims.languages"


Patterns = Mapping[str, tuple[str, ...]]
"""Patterns by the name of the claim type that they read."""


def words(text: str) -> frozenset[str]:
    """The words of a word list that is written as one text."""
    return frozenset(text.split())


def joined(*told: Patterns) -> dict[str, tuple[str, ...]]:
    """All patterns of several tables, claim type by claim type."""
    names = dict.fromkeys(name for table in told for name in table)
    return {name: tuple(p for table in told for p in table.get(name, ())) for name in names}


def in_passing(told: Patterns) -> dict[str, tuple[str, ...]]:
    """Patterns of what counts only where the record bears it out, and gives way to any other."""
    return {
        name: tuple(f"~ {pattern} {{said=in_passing}} {{manner=vague}}" for pattern in patterns)
        for name, patterns in told.items()
    }


@value
class Language:
    """The words and patterns of one language, in lookup form (lower case, no marks).

    English patterns stand with their claim types; those of other languages are `phrases`, by the
    name of the claim type. What they read is a review at most.

    `neutral` words change nothing, `hedges` weaken and `negations` deny, wherever they stand
    between two words of a pattern; `language` puts them together as `skipped`. `foreign` words
    tell of another work, person or version.
    `names` are names of the catalogue's subjects by kind, `adjectives` nationalities by their stem,
    to which the `endings` are put; `near` are the words for a property beside which its recorded
    value counts as said. `denies_before` and `denies_after` tell where a denial may stand beside
    what it denies. `plain` words may stand before a phrase about the film, `closing` ones right
    behind it. `vocabulary` is for a language without spaces, whose words it cuts out.
    `spellings` are letters by which it writes sounds of foreign names, with those of English:
    "Michalkow", "Serguéi".

    A language that declines names has `oblique`, which gives the nominatives that a word may stand
    for with their cases, and `calls`: by kind, what it calls subjects of the catalogue (names in
    capitals, adjectives of places in small letters), with ids between spaces where it is several.
    Words of `common` are no surnames though somebody bears them, names behind one of `barring` are
    no subject, agent or owner, and `sweeping` hedges weaken the whole sentence. `film_endings` are
    those of adjectives that may stand before a word for the film.
    """

    code: str
    phrases: Mapping[str, tuple[str, ...]] = {}
    neutral: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    not_only: frozenset[str] = frozenset()
    none: frozenset[str] = frozenset()
    foreign: frozenset[str] = frozenset()
    film_nouns: frozenset[str] = frozenset()
    film_kinds: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    descriptions: frozenset[str] = frozenset()
    siblings: frozenset[str] = frozenset()
    place_words: frozenset[str] = frozenset()
    work_nouns: frozenset[str] = frozenset()
    after_work: frozenset[str] = frozenset()
    ends_work: frozenset[str] = frozenset()
    studio_words: frozenset[str] = frozenset()
    after_studio: frozenset[str] = frozenset()
    nationed_nouns: frozenset[str] = frozenset()
    after_film: frozenset[str] = frozenset()
    language_words: frozenset[str] = frozenset()
    after_language: frozenset[str] = frozenset()
    prize_words: frozenset[str] = frozenset()
    at: frozenset[str] = frozenset()
    festival_words: frozenset[str] = frozenset()
    festival_fillers: frozenset[str] = frozenset()
    festival_joints: frozenset[str] = frozenset()
    languages: Mapping[str, str] = {}
    festivals: Mapping[str, str] = {}
    prize_families: Mapping[str, str] = {}
    prize_categories: Mapping[str, str] = {}
    prize_ranks: Mapping[str, str] = {}
    prize_givers: Mapping[str, str] = {}
    prize_heads: frozenset[str] = frozenset()
    prize_best: frozenset[str] = frozenset()
    prize_for: frozenset[str] = frozenset()
    prize_between: frozenset[str] = frozenset()
    prize_joints: frozenset[str] = frozenset()
    prize_tails: frozenset[str] = frozenset()
    nominations: frozenset[str] = frozenset()
    juries: frozenset[str] = frozenset()
    numbers: Mapping[str, int] = {}
    number_joints: frozenset[str] = frozenset()
    one: frozenset[str] = frozenset()
    hours: frozenset[str] = frozenset()
    minutes: frozenset[str] = frozenset()
    parts_of_hour: Mapping[str, int] = {}
    parts_of_year: frozenset[str] = frozenset()
    names: Mapping[str, Mapping[str, str]] = {}
    adjectives: Mapping[str, str] = {}
    endings: tuple[str, ...] = ()
    genitive: bool = False
    spellings: tuple[tuple[str, str], ...] = ()
    denies_before: bool = True
    denies_after: bool = False
    vocabulary: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    quotes: str = '"“«'
    near: Mapping[str, frozenset[str]] = {}
    oblique: Callable[[str], tuple[Reading, ...]] | None = None
    calls: Mapping[str, Mapping[str, str]] = {}
    common: frozenset[str] = frozenset()
    barring: frozenset[str] = frozenset()
    sweeping: frozenset[str] = frozenset()
    film_endings: tuple[str, ...] = ()
    skipped: frozenset[str] = frozenset()


TELLING = {
    "en": "the of and is was in by to it its with from who that an for at not",
    "de": "der die das und ist nicht ein eine im des dem den von wurde mit als auf sich er es"
    " einer einem einen eines nach fur vom zum zur hat war wird sind seine seinen dieser spielt"
    " spielen regie drehte gedreht drehbuch musik kamera gewann erhielt dauert fuhrte stammt roman"
    " inszenierte koproduktion regisseur regisseurin kameramann hauptrolle titelrolle produziert"
    " unter durch uber ohne seiner ihr noch nur ging",
    "es": "el los las de y en una con por del se que fue es su para como lo al la un esta este"
    " pelicula cinta dirigida dirigio dirigido rodada rodo gano novela basada duracion interpreta"
    " guion musica premio hablada aunque obtuvo protagonizada firma direccion filme largometraje"
    " producida producido fue compuso sobre",
    "pt": "o os as de e em uma com por do da dos das no na que foi ao seu sua nao um deste este"
    " filme longa dirigido dirigida dirigiu rodado filmado ganhou venceu baseado romance roteiro"
    " trilha premio duracao interpreta vive estreou obra realizado musica para compos estreia"
    " direcao assina sobre produzido produzida recebeu peca",
    "pl": "w z na sie nie jest to i przez do film filmu ktory ktora byl jego za od po oraz sa byla"
    " ten te go akcja rezyser rezyserem rezyserka rezyserii rezyserowal wyrezyserowal nakrecil"
    " zrealizowal scenariusz scenariusza napisal napisali zdjecia zdjec krecono muzyka muzyke"
    " skomponowal skomponowali gra zagral zagrala wystapil wystapila role roli rola rolach"
    " autorem wedlug powiesci adaptacja trwa minut roku otrzymal zdobyl nagrode powstal nakrecono"
    " bialy biale biala przyniosl ekran wyprodukowal",
    "fr": "le les des et est dans du qui par sur une aux il ce au",
    "it": "il lo gli di e della del che con nel per una dal alla",
}
"""Small words by which the languages in Latin letters tell themselves apart."""

_LETTERS = {"pl": "ąćęłńśźż", "de": "äöüß", "es": "ñ¿¡", "pt": "ãõç"}
"""Letters that count as much as one small word."""

_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_FEWEST = 2


def language_of(text: str, keys: Iterable[str], hint: str | None) -> Language | None:
    """The language of a passage by its letters and small words; `hint` is that of its list.

    Where nothing tells, it is that of the list, else English; None where the reader does not
    know it.
    """
    return language(_code(text, keys, hint))


def _code(text: str, keys: Iterable[str], hint: str | None) -> str:
    if text.isascii() and hint in {None, "en"}:
        hint = None
    elif japanese_letters(text):
        return "zh" if hint == "zh" and not _KANA.search(text) else "ja"
    elif sum("\u0400" <= letter <= "\u04ff" for letter in text) * 2 > len(text):
        return "uk" if hint == "uk" else "ru"
    said = frozenset(keys)
    usual = hint.split("-")[0] if hint else "en"
    if text.isascii() and len(said & _others_words(usual)) < _FEWEST:
        return usual
    scores = {code: len(said & small) for code, small in _small_words().items()}
    if not text.isascii():
        marks = set(text.lower())
        for code, letters in _LETTERS.items():
            scores[code] += not marks.isdisjoint(letters)
    best = max(scores, key=lambda code: scores[code])
    surely = scores[best] >= _FEWEST and scores[best] > scores.get(usual, 0)
    return best if surely else usual


@cache
def _small_words() -> dict[str, frozenset[str]]:
    """The small words of each language."""
    return {code: words(told) for code, told in TELLING.items()}


@cache
def _others_words(usual: str) -> frozenset[str]:
    """The small words of all languages but one."""
    small = _small_words().items()
    return frozenset().union(*(words for code, words in small if code != usual))


@cache
def language(code: str) -> Language | None:
    """The language of a code such as `en`, or None where the reader does not know it."""
    if not code.isalpha() or find_spec(f"{_PACKAGE}.{code}") is None:
        return None
    found: Language = import_module(f"{_PACKAGE}.{code}").LANGUAGE
    return changed(found, skipped=found.neutral | found.hedges | found.negations)
