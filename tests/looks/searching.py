"""The search as a reader uses it, in a page opened from the disk: typed, moved through, cleared."""

from __future__ import annotations

import json
import time
from pathlib import Path

from tests.looks.browser import Browser

from kinoved.publish.search.keys import query_key

FILM = "Письма мёртвого человека"
QUERIES = ("dead man", "pisma", "письма", "Pis'ma mjortvogo", "pisma mertvgo")
TITLES = (
    FILM,
    "Łódź",
    "Märchen",
    "L'Avventura",
    "Čelovek",
    "ＡＫＩＲＡ",
    "8½",
    "آواز گنجشک\u200cها",
    "",
)
_WAIT = 5.0
_FOUND = """[...document.querySelectorAll(".search-results a")].map(
  a => [a.getAttribute("href"), a.textContent])"""
_FOCUS = "document.querySelector('form[data-search] input').focus()"


def faults(browser: Browser, site: Path) -> list[str]:
    """A sentence for each thing that the search does not do as promised."""
    found: list[str] = []
    whole = (site / "search.html").resolve().as_uri()
    head = next((site / "film").glob("*.html")).resolve().as_uri()
    for address in (whole, head):
        browser.show(address)
        if not browser.run("document.querySelector('form[data-search] input') !== null"):
            found.append(f"{address} has no search form")
            continue
        for query in QUERIES:
            browser.show(address)
            browser.run(_FOCUS)
            browser.type(query)
            pages = _wait(browser, _FOUND)
            if not any(FILM in text for _, text in pages):
                found.append(f"{address}: “{query}” does not find {FILM}: {pages[:5]}")
        found += [f"{address}: {fault}" for fault in _keys(browser, address)]
    if found:
        return found
    browser.show(f"{whole}?q=pisma")
    if not _wait(browser, _FOUND):
        found.append("search.html?q=pisma finds nothing by itself")
    folded = browser.run(f"{json.dumps(TITLES)}.map(kinovedSearch.fold)")
    if folded != [query_key(title) for title in TITLES]:
        found.append(f"Chromium folds {TITLES} otherwise than Python: {folded}")
    return found + _without_script(browser, whole)


def _keys(browser: Browser, address: str) -> list[str]:
    found = []
    browser.show(address)
    browser.run(_FOCUS)
    browser.type("pisma")
    _wait(browser, _FOUND)
    if not _wait(browser, "document.querySelector('.search-count').textContent"):
        found.append("the count is not told to screen readers")
    browser.press("ArrowDown")
    if browser.run("document.activeElement.tagName") != "A":
        found.append("the arrow key does not lead to the first result")
    browser.press("ArrowUp")
    if browser.run("document.activeElement.tagName") != "INPUT":
        found.append("the arrow key does not lead back to the field")
    browser.press("Escape")
    if browser.run("document.querySelector('form[data-search] input').value") != "":
        found.append("Escape does not clear the field")
    if browser.run(_FOUND) != []:
        found.append("Escape does not clear the results")
    return found


def _without_script(browser: Browser, address: str) -> list[str]:
    browser.without_scripts()
    try:
        browser.show(address)
        seen = browser.run("document.querySelector('noscript')?.innerText ?? ''")
    finally:
        browser.without_scripts(False)
    return [] if "<" not in seen and seen.strip() else ["search.html says nothing without a script"]


def _wait(browser: Browser, script: str) -> list[list[str]] | str:
    """What `script` says once it says something, or after a while."""
    end = time.monotonic() + _WAIT
    found = browser.run(script)
    while not found and time.monotonic() < end:
        time.sleep(0.02)
        found = browser.run(script)
    answer: list[list[str]] | str = found
    return answer
