from __future__ import annotations

import copy
import json
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from kinoved.model import Report
from kinoved.report import render

SCHEMA = json.loads(files("kinoved").joinpath("schemas/report-1.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


@pytest.fixture
def value(report: Report) -> Any:
    return json.loads(render("json", [report]))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_a_report_fits_the_schema(value: Any) -> None:
    VALIDATOR.validate(value)
    assert list(value) == ["kinoved", "list", "entries", "diagnostics", "allowed", "summary"]


def test_several_reports_fit_the_schema_and_say_which_is_which(report: Report) -> None:
    value = json.loads(render("json", [report, report]))
    VALIDATOR.validate(value)
    assert list(value) == ["kinoved", "lists"]
    assert [item["path"] for item in value["lists"]] == ["list.txt", "list.txt"]


def test_the_values_are_those_of_the_report(value: Any) -> None:
    first, second, third = value["entries"]
    assert value["kinoved"] == {"version": "0.1.0", "schema": "1", "catalogue": "test catalogue"}
    assert value["list"]["scope"]["period"] == {"first": 1922, "last": 1991}
    assert first["match"]["film"] == {
        "id": "stalker-1979",
        "imdb": None,
        "wikidata": None,
        "title": "Stalker",
        "original_title": "Сталкер",
        "year": 1979,
        "years": [1979],
        "directors": ["Andrei Tarkovsky"],
        "countries": ["Soviet Union"],
        "kind": "feature",
    }
    assert first["people"][0]["span"] == {"start": 48, "end": 64, "line": 3, "column": 33}
    assert second["match"]["film"] is None
    assert third["match"]["grade"] == "likely"
    assert [d["entry"] for d in value["diagnostics"]] == [1, 1, 2, None]
    assert value["diagnostics"][0]["fix"]["edits"][0]["text"] == "Stalker"
    assert value["summary"] == {
        "entries": 3,
        "works": 3,
        "promised": 3,
        "in_scope": {"countries": 2, "themes": None, "all": 2},
        "errors": 1,
        "warnings": 1,
        "reviews": 0,
        "notes": 2,
        "allowed": 0,
        "known": 0,
        "gone": 0,
        "claims": {
            "supported": 1,
            "partly": 0,
            "contradicted": 1,
            "unlisted": 0,
            "silent": 0,
            "not_checkable": 0,
        },
    }


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (["kinoved", "schema"], "2"),
        (["list", "title"], 7),
        (["entries", 0, "position"], 0),
        (["entries", 0, "span", "line"], 0),
        (["entries", 0, "match", "grade"], "sure"),
        (["entries", 0, "match", "film"], None),
        (["entries", 1, "match", "grade"], "certain"),
        (["entries", 0, "claims", 0, "verdict"], "true"),
        (["entries", 0, "year"], "1979"),
        (["diagnostics", 0, "severity"], "fatal"),
        (["diagnostics", 0, "fix", "safety"], "maybe"),
        (["summary", "errors"], None),
    ],
)
def test_a_wrong_value_does_not_fit_the_schema(value: Any, path: list[Any], wrong: Any) -> None:
    broken = copy.deepcopy(value)
    inner = broken
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = wrong
    with pytest.raises(ValidationError):
        VALIDATOR.validate(broken)


def test_nothing_may_be_absent_and_nothing_added(value: Any) -> None:
    for path in _objects(value):
        for change in ("absent", "added"):
            broken = copy.deepcopy(value)
            inner = broken
            for key in path:
                inner = inner[key]
            if change == "absent":
                inner.pop(next(iter(inner)))
            else:
                inner["surplus"] = None
            assert not VALIDATOR.is_valid(broken), (path, change)


def _objects(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if isinstance(value, dict) else []
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        if isinstance(inner, (dict, list)):
            found += _objects(inner, (*path, key))
    return found
