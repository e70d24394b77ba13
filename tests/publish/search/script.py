"""Runs the search's script under node, where there is one."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from kinoved.publish.search import search_script

_ASKED = """
const vm = require("vm"), given = JSON.parse(require("fs").readFileSync(0, "utf8"));
vm.runInThisContext(given.script);
if (given.index) vm.runInThisContext(given.index);
const found = kinovedSearch.find && given.queries.map(query => kinovedSearch.find(query).map(
  ({ page, title }) => [page.address, title]));
console.log(JSON.stringify(given.index ? found : given.queries.map(kinovedSearch.fold)));
"""


def folded(texts: list[str]) -> list[str]:
    """What the script makes of each of `texts`."""
    return [str(key) for key in _run(texts, "")]


def found(queries: list[str], index: str) -> dict[str, list[tuple[str, str]]]:
    """For each query the addresses found, the best first, each with the other title it met."""
    return {
        query: [(address, title) for address, title in pages]
        for query, pages in zip(queries, _run(queries, index), strict=True)
    }


def _run(queries: list[str], index: str) -> list[list[str]]:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed; `make looks` runs the search in Chromium")
    given = json.dumps({"script": search_script(), "index": index, "queries": queries})
    done = subprocess.run(
        [node, "-e", _ASKED], input=given, capture_output=True, text=True, check=True, timeout=60
    )
    answer: list[list[str]] = json.loads(done.stdout)
    return answer
