"""The work of reading claims grows with the length of the text and no faster, whatever the text.

Work is counted in calls, of Python and of C, which a busy machine does not change. What happens
within one call, of a regular expression above all, is not in that count: what punctuation can do
to those is held apart, by the growth of process time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import pytest

from kinoved.catalogue import Catalogue
from kinoved.checks import check
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.reader import Reader
from kinoved.checks.claims.sentences import sentences_of, tokens_of
from kinoved.parse import parse
from kinoved.resolve import resolve

_REPEATED = {
    "conjunctions": "and ",
    "prepositions": "by by by ",
    "articles": "the ",
    "nested clauses": "which was the film that was directed by the director who ",
    "a name": "Andrei Tarkovsky ",
    "names with commas": "Andrei Tarkovsky, Larisa Shepitko, ",
    "names in a chain": "Andrei Tarkovsky and ",
    "possessives": "Tarkovsky's ",
    "the film's title": "Stalker ",
    "another film's title in quotation marks": "“Solaris” ",
    "quotation marks that do not close": '"A ',
    "brackets that do not close": "(a ",
    "hyphens": "Soviet-",
    "adverbs": "reportedly also never ",
    "years": "1979 ",
    "lines": "a\n",
    "initials": "A. ",
    "one sentence": "a film by Tarkovsky, shot in Tallinn, based on a novel and not won, ",
    "short sentences": "It was shot in Tallinn. ",
    "questions": "Was it shot in Tallinn? ",
    "prizes of somebody": "Tarkovsky won the Golden Bear for it. ",
    "Russian": "Фильм снял Андрей Тарковский в Таллине. ",
    "German": "Der Film wurde von Andrei Tarkowski in Tallinn gedreht und gewann. ",
    "Spanish": "La película fue dirigida por Andrei Tarkovsky y ganó el Oso de Oro. ",
    "Portuguese": "O filme foi dirigido por Andrei Tarkovsky e ganhou o Urso de Ouro. ",
    "Polish": "Film wyreżyserował Andriej Tarkowski w Tallinie i zdobył nagrodę. ",
    "Japanese": "監督はアンドレイ・タルコフスキーで、映画はタリンで撮影された。",
}
_LETTERS = 12_000
_PUNCTUATION = ("(", '"', "«", "'", "a'", ".", ". ", "...", " - ", "\n", ",", "_", "a", ".”")
_MANY_LETTERS = 100_000
_AT_MOST = 2.5
"""Growth of the work when a text is doubled; what grows with the square reaches four."""
_TIME_AT_MOST = 3.0
_TITLES = frozenset({("stalker",)})


def _calls(work: Callable[[], object]) -> int:
    counted = [0]

    def count(_frame: object, event: str, _argument: object) -> None:
        if event in {"call", "c_call"}:
            counted[0] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return counted[0]


def _filled(part: str, letters: int) -> str:
    """Repetitions of `part`; the number at its head makes a text of each length a new one."""
    return f"{letters} " + part * (letters // len(part))


def _read(text: str, catalogue: Catalogue) -> None:
    tokens = tokens_of(text)
    Reader(_TITLES, None).read(text, tokens, NameIndex(text, tokens, catalogue))


def _check(text: str, catalogue: Catalogue) -> None:
    film_list = parse(f"Stalker (1979)\n{text}\n", catalogue)
    check(film_list, resolve(film_list, catalogue, {1: "stalker-1979"}), catalogue)


@pytest.mark.parametrize("part", _REPEATED.values(), ids=_REPEATED.keys())
def test_reading_twice_the_text_is_about_twice_the_work(part: str, catalogue: Catalogue) -> None:
    _read(_filled(part, _LETTERS // 2), catalogue)
    once = _calls(lambda: _read(_filled(part, _LETTERS), catalogue))
    twice = _calls(lambda: _read(_filled(part, 2 * _LETTERS), catalogue))
    assert twice <= _AT_MOST * once


@pytest.mark.parametrize("part", _REPEATED.values(), ids=_REPEATED.keys())
def test_checking_an_entry_twice_as_long_is_about_twice_the_work(
    part: str, catalogue: Catalogue
) -> None:
    _check(_filled(part, _LETTERS // 4), catalogue)
    once = _calls(lambda: _check(_filled(part, _LETTERS // 2), catalogue))
    twice = _calls(lambda: _check(_filled(part, _LETTERS), catalogue))
    assert twice <= _AT_MOST * once


def test_a_sentence_of_two_hundred_thousand_letters_is_read_to_its_end(
    catalogue: Catalogue,
) -> None:
    text = _filled("a film by Tarkovsky, shot in Tallinn and ", 200_000)
    once = _calls(lambda: _read(text[: len(text) // 2], catalogue))
    assert _calls(lambda: _read(text, catalogue)) <= _AT_MOST * once


@pytest.mark.parametrize("part", _PUNCTUATION)
def test_punctuation_takes_no_longer_for_its_number(part: str) -> None:
    def spent(letters: int) -> float:
        text = _filled(part, letters)
        start = time.process_time()
        sentences_of(text, tokens_of(text))
        return time.process_time() - start

    spent(_MANY_LETTERS // 2)
    ratios = []
    for offset in range(3):
        once = spent(_MANY_LETTERS + offset)
        ratios.append(spent(2 * _MANY_LETTERS + offset) / max(once, 0.001))
    assert min(ratios) <= _TIME_AT_MOST
