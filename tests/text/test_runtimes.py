"""Running times in minutes, as lists tell them."""

from __future__ import annotations

import pytest

from kinoved.text.runtimes import minutes_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It runs for 161 minutes.", {"161"}),
        ("A 163-minute print; 161 min., 90min", {"163", "161", "90"}),
        ("161 Minuten, 161 minut, 161 minutos, 161 minuti", {"161"}),
        ("Идёт 161 минуту (163 мин.)", {"161", "163"}),
        ("上映時間は161分。", {"161"}),
        ("3分の1, 13分の1", set()),
        ("The first 161 people came.", set()),
        ("9 minutes, 1,161 minutes, 2161 minutes, 1-161 minutes", set()),
        ("100 miners, 161 minor parts, 20 mintues", set()),
    ],
)
def test_running_times(text: str, found: set[str]) -> None:
    assert minutes_in(text) == found
