"""docs/reports.md shows every format by a piece of its case."""

from __future__ import annotations

import re
from pathlib import Path

from kinoved.report import format_names

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reports.md").read_text("utf-8")
EXPECTED = "\n".join(p.read_text("utf-8") for p in (ROOT / "tests/report/expected").iterdir())


def test_every_format_has_a_section() -> None:
    assert set(format_names()) <= set(re.findall(r"^## (\w+)$", PAGE, re.MULTILINE))


def test_every_example_is_part_of_a_case() -> None:
    blocks = re.findall(r"```(?:text|html|markdown|json|xml)\n(.*?)```", PAGE, re.DOTALL)
    assert len(blocks) >= 7
    for block in blocks:
        assert block in EXPECTED, block
