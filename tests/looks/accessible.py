"""What axe finds in a page, by all rules of WCAG 2.2 A and AA and by good practice."""

from __future__ import annotations

import json

from tests.looks.browser import Browser

_OPTIONS = {
    "runOnly": [
        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice",
    ],
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
    # It would read style sheets by itself, which a page opened from a disk may not.
    "preload": False,
}  # fmt: skip
_RUN = """axe.run(document, %s).then(found => found.violations.map(v =>
  `${v.id} (${v.impact}): ${v.help}: ` + v.nodes.slice(0, 3).map(n => n.html.slice(0, 140)
    + (n.any[0] ? " – " + n.any[0].message.slice(0, 160) : "")).join("; ")))"""


def violations(browser: Browser, axe: str) -> list[str]:
    """A sentence for each rule of axe that the page shown breaks."""
    browser.run("document.querySelectorAll('details').forEach(closed => closed.open = true)")
    browser.run(f"{axe};0")
    found: list[str] = browser.run(_RUN % json.dumps(_OPTIONS))
    return found
