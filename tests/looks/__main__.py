"""Renders published pages and the HTML report in Chromium and says what is wrong.

The pictures go to out/looks/. Each page is shown at phone, tablet and desktop width, light and
dark. A picture must not be blank, no page may scroll sideways, and the page must be valid HTML.
Contrast is held by tests/publish and tests/report.
"""

from __future__ import annotations

import json
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from html import escape, unescape
from pathlib import Path

import html5lib

from kinoved.catalogue import Catalogue
from kinoved.compose import compose, repair
from kinoved.pipeline import check
from kinoved.publish import publish
from kinoved.report import render

OUT = Path("out/looks")
WIDTHS = (360, 768, 1440)
SCHEMES = {"dark": 0, "light": 1}
HEIGHT = 2400
FEWEST_ROWS = 200
LIST = """10 Soviet post-apocalyptic films

The Stalker (1979)
Description: A guide leads two men through the Zone.
Fact: The film was shot in Estonia.

The Sacrifice (1986)
Description: A man promises all he has to stop a nuclear war.
Fact: Tarkovsky's last film, it was shot in Sweden.

Letters from a Dead Man (1986)
Fact: It was directed by Konstantin Lopushansky.

A Film Nobody Made (1971)
Fact: It was directed by Andrei Tarkovsky.
"""
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--hide-scrollbars",
)  # fmt: skip


def main() -> int:
    """The exit code: 0 where every page looks as promised."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        sys.stderr.write("chromium is missing: install it, then run `make looks` again.\n")
        return 2
    catalogue = Catalogue.open()
    report = check(LIST, catalogue=catalogue)
    faults = []
    published = {
        "composed": compose("10 Soviet post-apocalyptic films", catalogue),
        "repaired": repair(report, catalogue),
        "checked": report,
    }
    pages = {n: publish(s, OUT / n, catalogue).read_text("utf-8") for n, s in published.items()}
    pages["report"] = render("html", [report])
    for name, page in pages.items():
        html5lib.HTMLParser(strict=True).parse(page)
        for width in WIDTHS:
            over = overflow(browser, page, width)
            if over > 0:
                faults.append(f"{name} at {width} pixels scrolls sideways by {over} pixels")
            for scheme, preference in SCHEMES.items():
                picture = OUT / f"{name}-{width}-{scheme}.png"
                photograph(browser, page, width, preference, picture)
                rows = distinct_rows(picture)
                if rows < FEWEST_ROWS:
                    faults.append(f"{picture} looks blank: only {rows} rows differ")
    good = f"Every page looks as promised; the pictures are in {OUT}/"
    sys.stdout.write(("\n".join(faults) or good) + "\n")
    return 1 if faults else 0


def framed(page: str, width: int) -> str:
    """A document that shows `page` in a frame of `width`: windows cannot be as narrow as phones."""
    frame = f'style="border:0;display:block;width:{width}px;height:{HEIGHT}px"'
    return (
        '<!doctype html><meta charset="utf-8"><body style="margin:0">'
        f'<iframe {frame} srcdoc="{escape(page, quote=True)}"></iframe>'
    )


def overflow(browser: str, page: str, width: int) -> int:
    """By how many pixels the page is wider than its window."""
    measure = (
        "<script>onload=()=>{const d=document.querySelector('iframe').contentDocument"
        ".documentElement;const p=document.createElement('p');p.id='measured';"
        "p.textContent=JSON.stringify([d.scrollWidth,d.clientWidth]);document.body.append(p)}"
        "</script>"
    )
    dumped = run(browser, framed(page, width) + measure, ("--dump-dom",))
    found = re.search(r'<p id="measured">(.*?)</p>', dumped)
    if found is None:
        raise SystemExit("Chromium measured nothing: look at `chromium --version`.")
    wide, window = json.loads(unescape(found[1]))
    return int(wide) - int(window)


def photograph(browser: str, page: str, width: int, preference: int, picture: Path) -> None:
    """Write what a reader sees to `picture`."""
    picture.unlink(missing_ok=True)
    run(
        browser,
        framed(page, width),
        (
            f"--window-size={max(width, 500)},{HEIGHT}",
            f"--blink-settings=preferredColorScheme={preference}",
            f"--screenshot={picture.resolve()}",
        ),
    )


def run(browser: str, document: str, flags: tuple[str, ...]) -> str:
    """What Chromium prints for `document`, in a profile of its own."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "page.html"
        path.write_text(document, "utf-8")
        done = subprocess.run(
            [browser, *FLAGS, f"--user-data-dir={folder}/profile", *flags, path.as_uri()],
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        return done.stdout


def distinct_rows(picture: Path) -> int:
    """How many rows of pixels of a PNG differ from each other."""
    data = picture.read_bytes()
    width, height, depth, kind = struct.unpack(">IIBB", data[16:26])
    position, packed = 8, b""
    while position < len(data):
        size, name = struct.unpack(">I4s", data[position : position + 8])
        if name == b"IDAT":
            packed += data[position + 8 : position + 8 + size]
        position += size + 12
    raw = zlib.decompress(packed)
    row = len(raw) // height
    if depth != 8 or kind not in {2, 6} or row <= width:
        raise SystemExit(f"{picture} is no picture in eight-bit colour: look at Chromium.")
    return len({raw[i : i + row] for i in range(0, len(raw), row)})


if __name__ == "__main__":
    sys.exit(main())
