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


def test_losses_are_told_in_words_and_as_json(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "Const,Title,Title Type,Year\ntt0079944,Stalker,Movie,1979\n,Solaris,Movie,1972\n"
        "tt0903747,Breaking Bad,TV Series,2008\n",
        "utf-8",
    )
    out = tmp_path / "out.json"
    done = CliRunner().invoke(
        main, ["convert", str(path), str(out), "--to", "stevenlu", "--output", "json"]
    )
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout) == {
        "schema": 1,
        "format": "stevenlu",
        "file": str(out),
        "films": 1,
        "lost": {"films": 1, "year": 1},
        "left_out": 1,
    }
    assert "kinoved: stevenlu cannot hold: films (1), year (1).\n" in done.stderr
    assert "kinoved: 1 row is no film and was left out.\n" in done.stderr
    refused = CliRunner().invoke(main, ["convert", str(path), "--to", "rss", "--output", "json"])
    assert refused.exit_code == 2
    assert "name OUT" in refused.stderr


def test_who_asks_to_read_a_report_is_shown_how_one_is_written(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("1. Stalker (1979)\n", "utf-8")
    done = CliRunner().invoke(main, ["check", str(path), "--format", "sarif"])
    assert done.exit_code == 2
    assert "It is a format of reports: `kinoved check LIST --output sarif`." in done.stderr
    assert (
        "format of reports" not in CliRunner().invoke(main, ["check", "a", "--format", "x"]).stderr
    )
