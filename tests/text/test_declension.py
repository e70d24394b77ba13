"""Declined words are led back to the nominatives that they may stand for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.text.declension import Declension
from kinoved.text.polish import DECLENSION as POLISH
from kinoved.text.russian import DECLENSION as RUSSIAN

RUSSIAN_WORDS = [
    ("тарковского", "тарковский", "g"), ("тарковским", "тарковский", "i"),
    ("стругацких", "стругацкий", "g"), ("климовой", "климова", "i"), ("климова", "климов", "g"),
    ("никулиным", "никулин", "i"), ("данелии", "данелия", "g"), ("андрея", "андрей", "g"),
    ("андреем", "андрей", "i"), ("георгия", "георгий", "g"), ("игоря", "игорь", "g"),
    ("веры", "вера", "g"), ("павла", "павел", "g"), ("льва", "лев", "g"), ("петра", "пётр", "g"),
    ("москве", "москва", "l"), ("эстонии", "эстония", "l"), ("каракумах", "каракумы", "l"),
    ("казани", "казань", "l"), ("каннском", "каннский", "l"), ("ядерной", "ядерная", "g"),
    ("советской", "советский", "g"), ("советско", "советский", "n"), ("шепитько", "шепитько", "g"),
    ("золотого", "золотой", "g"), ("пальмовую", "пальмовая", "a"), ("ветвь", "ветвь", "a"),
]  # fmt: skip
POLISH_WORDS = [
    ("tarkowskiego", "tarkowski", "g"), ("kieślowskim", "kieślowski", "i"),
    ("wajdy", "wajda", "g"), ("wajdzie", "wajda", "d"), ("munka", "munk", "g"),
    ("pawła", "paweł", "g"), ("marka", "marek", "g"), ("jerzego", "jerzy", "g"),
    ("zanussiego", "zanussi", "g"), ("agnieszki", "agnieszka", "g"),
    ("strugackich", "strugacki", "g"),
    ("krakowie", "kraków", "l"), ("polsce", "polska", "l"), ("wenecji", "wenecja", "l"),
    ("estonii", "estonia", "l"), ("węgrzech", "węgry", "l"), ("złotego", "złoty", "g"),
    ("niedźwiedzia", "niedźwiedź", "g"), ("złotą", "złota", "a"), ("palmę", "palma", "a"),
    ("george'a", "george", "g"), ("radzieckiego", "radziecki", "g"), ("polsko", "polski", "n"),
]  # fmt: skip


@pytest.mark.parametrize(("word", "nominative", "case"), RUSSIAN_WORDS)
def test_a_russian_word_is_led_back_to_its_nominative(
    word: str, nominative: str, case: str
) -> None:
    assert case in cases_of(RUSSIAN, word).get(nominative, frozenset())


@pytest.mark.parametrize(("word", "nominative", "case"), POLISH_WORDS)
def test_a_polish_word_is_led_back_to_its_nominative(word: str, nominative: str, case: str) -> None:
    assert case in cases_of(POLISH, word).get(nominative, frozenset())


@pytest.mark.parametrize(
    ("declension", "word", "nominative", "case"),
    [
        (RUSSIAN, "тарковский", "тарковский", "g"),
        (RUSSIAN, "тарковского", "тарковский", "n"),
        (RUSSIAN, "андрей", "андрей", "i"),
        (POLISH, "wajda", "wajda", "g"),
        (POLISH, "tarkowskiego", "tarkowski", "n"),
    ],
)
def test_a_word_does_not_stand_in_a_case_that_its_ending_does_not_have(
    declension: Declension, word: str, nominative: str, case: str
) -> None:
    assert case not in cases_of(declension, word).get(nominative, frozenset())


@given(st.text(max_size=30), st.sampled_from([RUSSIAN, POLISH]))
def test_any_word_may_be_its_own_nominative_and_readings_are_few(
    word: str, declension: Declension
) -> None:
    readings = declension(word)
    assert readings[0].nominative == word
    assert len(readings) < 40


def cases_of(declension: Declension, word: str) -> dict[str, frozenset[str]]:
    return {reading.nominative: reading.cases for reading in declension(word)}
