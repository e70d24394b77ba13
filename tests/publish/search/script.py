"""Runs the search's script under node, where there is one."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from kinoved.publish.search import search_index

_ASKED = """
const vm = require("vm"), given = JSON.parse(require("fs").readFileSync(0, "utf8"));
vm.runInThisContext(given.index);
const found = query => kinovedSearch.find(query).map(({ page, title }) => [page.address, title]);
console.log(JSON.stringify(given.queries.map(given.found ? found : kinovedSearch.fold)));
"""


def folded(texts: list[str]) -> list[str]:
    """What the script makes of each of `texts`."""
    return [str(key) for key in _run(texts, search_index([]), found=False)]


def found(queries: list[str], index: str) -> dict[str, list[tuple[str, str]]]:
    """For each query the addresses found, the best first, each with the other title it met."""
    return {
        query: [(address, title) for address, title in pages]
        for query, pages in zip(queries, _run(queries, index, found=True), strict=True)
    }


def _run(queries: list[str], index: str, *, found: bool) -> list[list[str]]:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed; `make looks` runs the search in Chromium")
    given = json.dumps({"index": index, "queries": queries, "found": found})
    done = subprocess.run(
        [node, "-e", _ASKED], input=given, capture_output=True, text=True, check=True, timeout=60
    )
    answer: list[list[str]] = json.loads(done.stdout)
    return answer
