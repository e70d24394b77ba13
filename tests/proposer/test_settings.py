"""Whom to ask: what is taken from where, and which slips end the call."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.proposer.conftest import KEY, Check

from kinoved.catalogue.home import cache
from kinoved.configuration import proposer
from kinoved.errors import InputError, UsageError
from kinoved.proposer import given
from kinoved.proposer.settings import KEYS, is_loopback

ROOT = Path(__file__).parents[2]
LOCAL = "http://127.0.0.1:8080/v1"


def settings(file: dict[str, Any] | None = None, key: str | None = None, **options: str):
    named = {name.replace("_", "-"): value for name, value in options.items()}
    return given(named, file or {}, "kinoved.toml", key)


def test_an_option_goes_before_the_file() -> None:
    file = {"base-url": "https://models.example/v1", "model": "large", "timeout": 5, "total": 9.5}
    filed = settings(file)
    assert (filed.base_url, filed.model) == ("https://models.example/v1", "large")
    assert (filed.timeout, filed.total) == (5.0, 9.5)
    own = settings(file, base_url=LOCAL + "/chat/completions", model="small")
    assert (own.base_url, own.model, own.host) == (LOCAL, "small", "127.0.0.1:8080")


def test_the_key_is_not_shown() -> None:
    own = settings(base_url=LOCAL, model="m", key=KEY)
    assert own.key == KEY
    assert KEY not in repr(own)
    assert settings({"base-url": LOCAL, "model": "m"}, key=KEY).key is None


@pytest.mark.parametrize(
    ("url", "key", "fine"),
    [
        ("https://models.example/v1", KEY, True),
        ("http://models.example/v1", None, True),
        ("http://models.example/v1", KEY, False),
        ("http://localhost:1/v1", KEY, True),
        ("http://[::1]:1/v1", KEY, True),
        ("http://127.0.0.1.evil.example/v1", KEY, False),
        (LOCAL, KEY + "\nX-More: header", False),
        (LOCAL, "ключ", False),
        (f"https://{KEY}@models.example/v1", None, False),
        (f"https://models.example/v1?key={KEY}", None, False),
        ("file:///etc/passwd", None, False),
        ("https://", None, False),
        ("https://[bad/v1", None, False),
        ("https://models.example:99999/v1", None, False),
        ("https://models.example/v1\r\nX: y", None, False),
        ("models.example", None, False),
    ],
)
def test_an_address_is_plain_and_a_key_does_not_leave_unencrypted(
    url: str, key: str | None, fine: bool
) -> None:
    if fine:
        assert settings(base_url=url, model="m", key=key).key == key
        return
    with pytest.raises(UsageError) as raised:
        settings(base_url=url, model="m", key=key)
    assert KEY not in str(raised.value)


@pytest.mark.parametrize(
    "file",
    [
        {"base_url": LOCAL},
        {"api-key": KEY},
        {"base-url": 7},
        {"base-url": "ftp://a"},
        {"model": ["a"]},
        {"model": "\x1b[0m"},
        {"timeout": "10"},
        {"timeout": 0},
        {"timeout": True},
        {"total": -1},
        {"total": float("nan")},
        {"total": 10**9},
    ],
)
def test_a_slip_in_the_file_is_told(file: dict[str, Any]) -> None:
    with pytest.raises(InputError) as raised:
        settings({"base-url": LOCAL, "model": "m", **file})
    assert KEY not in str(raised.value)


@pytest.mark.parametrize("missing", ["base_url", "model"])
def test_what_is_missing_is_told(missing: str) -> None:
    options = {"base_url": LOCAL, "model": "m"}
    del options[missing]
    with pytest.raises(UsageError, match="--" + missing.replace("_", "-")):
        settings(**options)


def test_this_machine_is_told_from_others() -> None:
    assert all(map(is_loopback, (LOCAL, "http://127.9.9.9/", "http://localhost/", "http://[::1]/")))
    assert not any(
        map(is_loopback, ("http://10.0.0.1/", "http://localhost.example/", "http://::1"))
    )


def test_the_table_stands_in_either_file(tmp_path: Path) -> None:
    listed = str(tmp_path / "list.txt")
    (tmp_path / "pyproject.toml").write_text('[tool.kinoved.proposer]\nmodel = "a"\n')
    assert proposer(listed, None) == ({"model": "a"}, str(tmp_path / "pyproject.toml"))
    (tmp_path / "kinoved.toml").write_text('ignore = ["KV1"]\n')
    assert proposer(listed, None) == ({}, str(tmp_path / "kinoved.toml"))
    (tmp_path / "kinoved.toml").write_text('proposer = "a"\n')
    with pytest.raises(InputError, match="must be a table"):
        proposer(listed, None)


def test_a_call_that_does_not_say_whom_to_ask_fails(check: Check) -> None:
    for more in ((), ("--model", "m"), ("--base-url", LOCAL)):
        result = check(None, "--propose", *more)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert result.stderr.count("\n") == 1


def test_each_system_has_its_place_for_caches(tmp_path: Path) -> None:
    here = str(tmp_path)
    assert cache({"KINOVED_HOME": here}, "linux") == tmp_path / "cache"
    assert cache({"XDG_CACHE_HOME": here}, "linux") == tmp_path / "kinoved"
    assert cache({"XDG_CACHE_HOME": "x"}, "linux") == Path.home() / ".cache" / "kinoved"
    assert cache({}, "darwin") == Path.home() / "Library" / "Caches" / "kinoved"
    assert cache({"LOCALAPPDATA": here}, "win32") == tmp_path / "kinoved" / "cache"


def test_every_key_is_documented() -> None:
    page = (ROOT / "docs" / "proposer.md").read_text("utf-8")
    assert all(f"`{key}`" in page for key in KEYS)
