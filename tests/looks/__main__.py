"""Looks at every kind of page of the showcase in Chromium, and says what is wrong.

Each is shown at phone, tablet and desktop width, light and dark: nothing scrolls sideways, nothing
is blank, no script fails, nothing is fetched from elsewhere. axe finds no violation, the Nu checker
no fault in any page, none weighs more than promised, and the search finds what it must. The
pictures are in out/looks/, one contact sheet for a kind in out/looks/sheets/.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.looks import searching
from tests.looks.accessible import violations
from tests.looks.browser import Browser, MissingError, browser
from tests.looks.hostile import listed
from tests.looks.layout import FEWEST_ROWS, distinct_rows, sideways
from tests.looks.notes import notes
from tests.looks.pages import heavy, samples, weight
from tests.looks.sheets import sheet
from tests.looks.tools import axe, invalid

from kinoved.pipeline import check
from kinoved.report import render

OUT = Path("out/looks")
SITE = Path("out/site")
WIDTHS = (360, 768, 1440)
SCHEMES = ("light", "dark")
AXE = {(360, "light"), (1440, "dark")}
"""Contrast depends on the scheme, the rest on the width: axe takes as long as all the pictures."""
_ON_SHEET = {360: 270, 768: 384, 1440: 576}


def main() -> int:
    """The exit code: 0 where every page looks as promised."""
    begun = time.monotonic()
    pages = samples(SITE)
    pages |= _beside()
    faults = heavy(SITE)
    faults += invalid([*sorted(SITE.rglob("*.html")), pages["hostile"], pages["report"]])
    _say(f"{len(faults)} faults in weight and HTML", begun)
    try:
        with browser() as chromium:
            script = axe()
            for name, page in pages.items():
                faults += [f"{name}: {fault}" for fault in _looks(chromium, name, page, script)]
            _say(f"{len(pages)} pages looked at", begun)
            faults += searching.faults(chromium, SITE)
            faults += [f"search: {heard}" for heard in chromium.taken()]
    except MissingError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    faults += notes(SITE, OUT)
    _say("searched and printed", begun)
    heaviest = max(SITE.rglob("*.html"), key=weight)
    index = sum(file.stat().st_size for file in (SITE / "assets").glob("search-index*.js"))
    good = (
        f"Every page looks as promised; the heaviest, {heaviest.relative_to(SITE)}, weighs "
        f"{weight(heaviest):,} bytes without pictures, the index of the search {index:,}; the "
        f"pictures are in {OUT}/"
    )
    sys.stdout.write(("\n".join(faults) or good) + "\n")
    return 1 if faults else 0


def _beside() -> dict[str, Path]:
    """Pages that are not of the showcase: one of a hostile list, and the report of a check."""
    folder = OUT / "hostile"
    folder.mkdir(parents=True, exist_ok=True)
    text = listed()
    written = OUT / "hostile.txt"
    written.write_text(text, "utf-8")
    subprocess.run(
        [sys.executable, "-m", "kinoved", "publish", str(written), "-o", str(folder)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    report = OUT / "report.html"
    report.write_text(render("html", [check(text)]), "utf-8")
    # The showcase's own 404.html leads to its address on the web, as such a page must.
    lost = folder / "404.html"
    return {"hostile": folder / "list" / "hostile.html", "404": lost, "report": report}


def _looks(chromium: Browser, name: str, page: Path, script: str) -> Iterator[str]:
    """What is wrong with one page; its pictures are taken on the way."""
    address = page.resolve().as_uri()
    shown = {}
    # Of one kind the longest page shows all; others of it are looked at where there is least room.
    once = name.endswith(("-short", "-index"))
    for scheme in SCHEMES[:1] if once else SCHEMES:
        for width in WIDTHS[:1] if once else WIDTHS:
            chromium.show(address, width, scheme)
            where = f"{width} pixels, {scheme}"
            over = sideways(chromium)
            if over:
                yield f"scrolls sideways at {where} {over}"
            picture = OUT / f"{name}-{width}-{scheme}.png"
            chromium.photograph(picture)
            rows = distinct_rows(picture)
            if rows < FEWEST_ROWS:
                yield f"looks blank at {where}: only {rows} rows differ"
            shown[where] = (picture, _ON_SHEET[width])
            if (width, scheme) in AXE:
                for broken in violations(chromium, script):
                    yield f"axe at {where}: {broken}"
            yield from (f"at {where}: {heard}" for heard in chromium.taken())
    target = OUT / "sheets" / f"{name}.png"
    target.parent.mkdir(parents=True, exist_ok=True)
    sheet(chromium, name, shown, target)


def _say(what: str, begun: float) -> None:
    sys.stderr.write(f"{time.monotonic() - begun:4.0f} s  {what}\n")


if __name__ == "__main__":
    sys.exit(main())
