"""What the tests of the proposer share: a list, a way to check it, no waiting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kinoved.cli import main
from kinoved.proposer import endpoint

LIST = """\
Stalker (1979)
Behind the camera stood Elem Klimov.

The Ascent (1977)
The Palme d'Or adorned it in the end.
"""
KEY = "sk-very-secret-0123456789"

Check = Callable[..., Result]


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """The list of the tests, alone in its folder."""
    path = tmp_path / "lists" / "list.txt"
    path.parent.mkdir()
    path.write_text(LIST, "utf-8")
    return path


@pytest.fixture
def check(listed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Check:
    """`check(url, …)` checks the list, asking the endpoint at `url` where there is one."""
    monkeypatch.setattr(endpoint, "_PAUSE", 0.0)
    for name in ("KINOVED_BASE_URL", "KINOVED_MODEL", "KINOVED_API_KEY"):
        monkeypatch.delenv(name, raising=False)

    def run(url: str | None, *more: str, **environment: str) -> Result:
        asking = ["--propose", "--base-url", url, "--model", "small"] if url else []
        return CliRunner().invoke(
            main,
            ["check", str(listed), *asking, *more],
            env={"KINOVED_HOME": str(tmp_path / "home"), **environment},
        )

    return run
