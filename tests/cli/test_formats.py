"""`kinoved formats` and docs/formats.md name every format."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from kinoved.cli import main
from kinoved.parse.files import readers
from kinoved.publish.files import writers

PAGE = Path(__file__).parents[2] / "docs" / "formats.md"


def test_every_format_is_listed() -> None:
    done = CliRunner().invoke(main, ["formats", "--output", "json"])
    told = json.loads(done.stdout)["formats"]
    assert {row["name"] for row in told if row["writes"]} == {w.NAME for w in writers()}
    read = {row["name"] for row in told if row["reads"]}
    assert read == {r.NAME for r in readers()} | {"text", "markdown"}
    shown = CliRunner().invoke(main, ["formats"]).stdout
    assert all(row["name"] in shown and row["about"] for row in told)


def test_every_format_is_in_the_docs() -> None:
    page = PAGE.read_text("utf-8")
    for module in (*readers(), *writers()):
        assert f"| `{module.NAME}` |" in page
