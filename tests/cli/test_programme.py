"""`kinoved publish --pdf`: programme notes beside a site, or instead of one."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from kinoved.cli import main
from kinoved.errors import UsageError
from kinoved.publish import programme

LIST = "Two films\n\nStalker (1979)\nFact: It was directed by Andrei Tarkovsky.\n\nMirror (1975)\n"


@pytest.mark.parametrize("beside", [True, False])
def test_notes_are_written_with_a_site_or_without(tmp_path: Path, beside: bool) -> None:
    try:
        programme._weasyprint()
    except UsageError as error:
        pytest.skip(str(error))
    list_, notes, site = tmp_path / "two.txt", tmp_path / "notes.pdf", tmp_path / "site"
    list_.write_text(LIST, "utf-8")
    arguments = ["publish", str(list_), "--pdf", str(notes), "--jobs", "1"]
    result = CliRunner().invoke(main, arguments + ["-o", str(site)] * beside)
    assert result.exit_code == 0, result.output
    assert notes.read_bytes().startswith(b"%PDF-")
    assert site.is_dir() == beside
    assert result.output == f"{site / 'index.html' if beside else notes}\n"


def test_a_place_must_be_named() -> None:
    result = CliRunner().invoke(main, ["publish", "list.txt"])
    assert result.exit_code == 2
    assert "-o FOLDER" in result.output
