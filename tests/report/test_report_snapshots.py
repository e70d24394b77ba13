"""Every format shows the same run, whole, in a file that a person can read: `expected/`."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kinoved import __version__
from kinoved.report import Run, format_names, render_run

EXPECTED = Path(__file__).parent / "expected"
FILES = {
    "github": "github.txt",
    "html": "html.html",
    "json": "json.json",
    "junit": "junit.xml",
    "markdown": "markdown.md",
    "sarif": "sarif.json",
    "text": "text.txt",
}


def test_every_format_has_an_expected_file() -> None:
    assert set(FILES) == set(format_names())
    assert {path.name for path in EXPECTED.iterdir()} == set(FILES.values())


@pytest.mark.parametrize("name", format_names())
def test_a_run_reads_as_expected(name: str, run: Run, refresh: bool) -> None:
    shown = settled(name, render_run(name, run))
    path = EXPECTED / FILES[name]
    if refresh:
        path.write_text(shown, "utf-8")
    assert shown == path.read_text("utf-8")


@pytest.mark.parametrize("name", format_names())
def test_a_run_is_shown_the_same_each_time(name: str, run: Run) -> None:
    assert render_run(name, run) == render_run(name, run)


def settled(name: str, shown: str) -> str:
    """`shown` without what is not about the run: version, style, script and the rules' pages."""
    shown = shown.replace(f'"{__version__}"', '"VERSION"').replace(
        f"kinoved {__version__}", "kinoved VERSION"
    )
    if name == "html":
        shown = re.sub(r"(<style>).*(</style>)", r"\1…\2", shown, flags=re.DOTALL)
        shown = re.sub(r"(<script>).*(</script>)", r"\1…\2", shown, flags=re.DOTALL)
        return re.sub(r"sha256-[^']+", "sha256-…", shown)
    if name == "sarif":
        value = json.loads(shown)
        driver = value["runs"][0]["tool"]["driver"]
        driver["rules"] = ["…"]
        for result in value["runs"][0]["results"]:
            del result["ruleIndex"]
        return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
    return shown
