"""Names as lists write them, held against names as the catalogue has them."""

from __future__ import annotations

import pytest

from kinoved.resolve.people import FULL, NONE, SURNAME, likeness_of_names, names_in


@pytest.mark.parametrize(
    ("written", "known", "level"),
    [
        ("Akira Kurosawa", "Kurosawa Akira", FULL),
        ("Kurosawa", "Akira Kurosawa", SURNAME),
        ("J. L. Godard", "Jean-Luc Godard", FULL),
        ("Szabó István", "István Szabó", FULL),
        ("Sergei Bondarchuk", "Сергей Бондарчук", FULL),
        ("Krzysztof Kieslowski", "Krzysztof Kieślowski", FULL),
        ("Brian De Palma", "Brian de Palma", FULL),
        ("Alex Smith", "Alexander Smith", FULL),
        ("Jim Jarmusch", "James Jarmusch", NONE),
        ("Joel Coen", "Ethan Coen", NONE),
        ("Ridley Scott", "Tony Scott", NONE),
        ("Li", "Ang Lee", NONE),
        ("", "Ang Lee", NONE),
        ("...", "Ang Lee", NONE),
    ],
)
def test_likeness_of_names(written: str, known: str, level: int) -> None:
    assert likeness_of_names(written, known) == level


@pytest.mark.parametrize(
    ("credit", "names"),
    [
        ("Joel & Ethan Coen", ("Joel Coen", "Ethan Coen")),
        ("dir. Elem Klimov", ("Elem Klimov",)),
        ("directed by Lana Wachowski and Lilly Wachowski", ("Lana Wachowski", "Lilly Wachowski")),
        ("de Alfonso Arau", ("Alfonso Arau",)),
        ("Leonid Gaidai", ("Leonid Gaidai",)),
        ("", ()),
    ],
)
def test_names_in_a_credit(credit: str, names: tuple[str, ...]) -> None:
    assert names_in(credit) == names
