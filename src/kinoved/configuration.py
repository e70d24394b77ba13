"""The configuration of a folder of lists: `kinoved.toml`, or `[tool.kinoved]` in pyproject.toml."""

from __future__ import annotations

import os
import re
from typing import Any

from kinoved.checks.selection import Selection
from kinoved.errors import InputError, UsageError
from kinoved.model import Severity

_NAME = "kinoved.toml"
_PROJECT = "pyproject.toml"
_KEYS = ("select", "ignore", "severity", "fail-on", "proposer", "publish")
_TABLE = re.compile(rb"^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*kinoved[ \t]*[\].]", re.MULTILINE)
"""Told by its header alone, so that a project without it costs no TOML reader."""


def configured(list_path: str | None) -> Selection:
    """The selection for a list: that of the nearest file in its folder or one above.

    Without a path (standard input) the working folder is asked. Raises InputError for a file that
    cannot be read, is not TOML, or has a key or rule that there is not.
    """
    nearest = _nearest(list_path)
    return _selection(*nearest) if nearest else Selection()


def proposer(list_path: str | None, config: str | None) -> tuple[dict[str, Any], str | None]:
    """The table `proposer` for a list, in the file `config` or else the nearest, and its path.

    An empty table where there is none. Raises InputError for a file that cannot be read.
    """
    return _part("proposer", 'model = "…"', list_path, config)


def publication(list_path: str | None, config: str | None) -> tuple[dict[str, Any], str | None]:
    """The table `publish`, as `proposer` gives its own."""
    return _part("publish", 'title = "…"', list_path, config)


def _part(
    name: str, example: str, list_path: str | None, config: str | None
) -> tuple[dict[str, Any], str | None]:
    nearest = (_named(config), config) if config else _nearest(list_path)
    if nearest is None:
        return {}, None
    table, path = nearest
    found = table.get(name, {})
    if not isinstance(found, dict):
        raise InputError(f"{path}: `{name}` must be a table such as `{example}`.")
    return found, path


def _nearest(list_path: str | None) -> tuple[dict[str, Any], str] | None:
    """The table that counts for a list and the path of its file, or None."""
    folder = os.path.dirname(os.path.abspath(list_path)) if list_path else os.getcwd()
    while True:
        for name in (_NAME, _PROJECT):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                table = _table(path, own=name == _NAME)
                if table is not None:
                    return table, path
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def configured_by(path: str) -> Selection:
    """The selection of the file at `path` for every list; a pyproject.toml by its table.

    Raises InputError as `configured` does, and where there is no such file or table.
    """
    return _selection(_named(path), path)


def _named(path: str) -> dict[str, Any]:
    if not os.path.isfile(path):
        raise InputError(f"There is no configuration {path}: check the name and the folder.")
    table = _table(path, own=os.path.basename(path) != _PROJECT)
    if table is None:
        raise InputError(f"{path} has no table [tool.kinoved]: add it or name another file.")
    return table


def chosen(base: Selection, select: tuple[str, ...], ignore: tuple[str, ...]) -> Selection:
    """The selection of a call: its `select` instead of that of the file, its `ignore` as well.

    Each may hold several rules parted by commas. Raises UsageError for a rule that there is not.
    """
    selected, ignored = (
        tuple(rule.strip() for part in given for rule in part.split(",") if rule.strip())
        for given in (select, ignore)
    )
    for option, rules in (("--select", selected), ("--ignore", ignored)):
        for rule in rules:
            if not _known(rule):
                raise UsageError(f"`{option}` names {_no_such(rule)}")
    return Selection(selected or base.select, base.ignore + ignored, base.severity, base.fail_on)


def _table(path: str, *, own: bool) -> dict[str, Any] | None:
    """The table in the file at `path`, or None where a project's file has none."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}): mend or remove it.") from error
    if not own and not _TABLE.search(data):
        return None
    import tomllib  # noqa: PLC0415 - few lists are configured

    try:
        value = tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{path} is not TOML ({error}): mend or remove it.") from error
    table = value if own else value["tool"]["kinoved"]
    if not isinstance(table, dict):
        raise InputError(f"{path}: `tool.kinoved` is no table: write `[tool.kinoved]`.")
    return table


def _selection(table: dict[str, Any], path: str) -> Selection:
    for key in table:
        if key not in _KEYS:
            raise InputError(
                f"{path} has the key “{key}”, which there is not: {_meant(key, _KEYS)}"
            )
    severity = table.get("severity", {})
    if not isinstance(severity, dict):
        raise InputError(f'{path}: `severity` must be a table such as `KV203 = "note"`.')
    caps = []
    for rule, grade in severity.items():
        caps.append((_checked(rule, path), _severity(grade, f"the severity of {rule}", path)))
    fail_on = table.get("fail-on")
    return Selection(
        _rules(table, "select", path),
        _rules(table, "ignore", path),
        tuple(caps),
        None if fail_on is None else _severity(fail_on, "`fail-on`", path),
    )


def _severity(grade: object, what: str, path: str) -> Severity:
    if not isinstance(grade, str) or grade not in {s.value for s in Severity}:
        grades = ", ".join(s.value for s in Severity)
        raise InputError(f"{path}: {what} must be one of {grades}.")
    return Severity(grade)


def _rules(table: dict[str, Any], key: str, path: str) -> tuple[str, ...]:
    rules = table.get(key, [])
    if not isinstance(rules, list) or not all(isinstance(rule, str) for rule in rules):
        raise InputError(f'{path}: `{key}` must be an array of rules such as `["KV203"]`.')
    return tuple(_checked(rule, path) for rule in rules)


def _checked(rule: str, path: str) -> str:
    if not _known(rule):
        raise InputError(f"{path} names {_no_such(rule)}")
    return rule


def _known(rule: str) -> bool:
    from kinoved.checks.codes import codes  # noqa: PLC0415 - only a selection asks for rules

    found = codes()
    code = rule.upper()
    return rule.lower() in found.values() or (
        code.startswith("KV") and any(known.startswith(code) for known in found)
    )


def _no_such(rule: str) -> str:
    from kinoved.checks.codes import codes  # noqa: PLC0415

    found = codes()
    return f"the rule “{rule}”, which there is not: {_meant(rule, (*found, *found.values()))}"


def _meant(word: str, known: tuple[str, ...]) -> str:
    """The nearest known word as a question, or where they are listed."""
    from kinoved.checks.codes import nearest  # noqa: PLC0415

    near = nearest(word, known)
    if near is not None:
        return f"is “{near}” meant?"
    if len(known) < 10:
        return f"there are {', '.join(known)}."
    return "`kinoved rules` lists them all."
