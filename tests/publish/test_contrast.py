"""Every pair of colours that carries words meets WCAG 2.2 AA, in light, dark and print."""

import re
from pathlib import Path

import pytest

from kinoved import publish

FOLDER = Path(publish.__file__).parent
STYLES = [
    (FOLDER / folder / "templates" / "style.css").read_text("utf-8") for folder in ("", "site")
]
PAIRS = [
    ("ink", "paper"), ("soft", "paper"), ("red", "paper"), ("good", "paper"),
    ("ink", "tint"), ("soft", "tint"), ("red", "tint"), ("on-red", "red"), ("paper", "ink"),
]  # fmt: skip


def luminance(colour: str) -> float:
    value = colour.lstrip("#")
    value = "".join(c * 2 for c in value) if len(value) == 3 else value
    parts = [int(value[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


def schemes(style: str) -> list[dict[str, str]]:
    found = [
        dict(re.findall(r"--([\w-]+):(#[0-9a-f]{3,6})", block))
        for block in re.findall(r":root\{([^}]*)\}", style)
    ]
    light = found[0]
    return [light, *[{**light, **other} for other in found[1:]]]


@pytest.mark.parametrize("style", STYLES, ids=("page", "site"))
def test_light_dark_and_print_are_all_defined(style: str) -> None:
    assert len(schemes(style)) == 3


@pytest.mark.parametrize("style", STYLES, ids=("page", "site"))
@pytest.mark.parametrize("scheme", range(3))
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_stand_out(style: str, scheme: int, words: str, ground: str) -> None:
    colours = schemes(style)[scheme]
    assert contrast(colours[words], colours[ground]) >= 4.5
