"""Takes the README's pictures of the showcase; run by `make picture`."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from tests.looks.browser import Browser, MissingError, browser

SITE = Path("out/site")
TARGET = Path("docs/images")
MOST_BYTES = 250_000
WIDTH = 1200
FILM = "Письма мёртвого человека"
_COLOURS = 128
_POSTERS = 24
_SHEET = """<!doctype html><meta charset="utf-8"><title>Posters</title>
<style>body { margin: 24px; background: #e9e5dc; display: grid; gap: 20px;
  grid-template-columns: repeat(8, 1fr); align-items: start; }
img { display: block; width: 100%%; }</style>%s"""


def main() -> int:
    """The exit code: 0 where every picture is taken and small enough."""
    TARGET.mkdir(parents=True, exist_ok=True)
    shown = f'<p class="original"><bdi lang="ru">{FILM}</bdi></p>'
    film = next(
        p for p in sorted((SITE / "film").glob("*-*.html")) if shown in p.read_text("utf-8")
    )
    taken = {
        "list": next((SITE / "list").glob("*soviet-post-apocalyptic.html")),
        "film": film,
        "timeline": SITE / "timeline.html",
    }
    try:
        with browser() as chromium:
            for name, page in taken.items():
                chromium.show(page.resolve().as_uri(), WIDTH)
                _take(chromium, name, 1000)
            chromium.show(taken["list"].resolve().as_uri(), WIDTH, "dark")
            _take(chromium, "list-dark", 1000)
            chromium.show(_posters().resolve().as_uri(), WIDTH)
            _take(chromium, "posters", chromium.run("document.body.offsetHeight + 24"))
    except MissingError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    heavy = [p.name for p in TARGET.glob("*.png") if p.stat().st_size > MOST_BYTES]
    sys.stdout.write(f"Too large: {', '.join(heavy)}.\n" if heavy else f"Taken into {TARGET}/.\n")
    return 1 if heavy else 0


def _take(chromium: Browser, name: str, height: int) -> None:
    """The upper `height` pixels of what is shown, in few colours, since pages have few."""
    picture = TARGET / f"{name}.png"
    chromium.photograph(picture, height=height)
    with Image.open(picture) as image:
        few = image.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
    few.save(picture, optimize=True)


def _posters() -> Path:
    """A page of posters, taken evenly from all of the site."""
    posters = sorted((SITE / "assets" / "poster").glob("*.svg"))
    chosen = posters[:: max(1, len(posters) // _POSTERS)][:_POSTERS]
    page = SITE.parent / "looks" / "posters.html"
    page.parent.mkdir(parents=True, exist_ok=True)
    shown = "".join(f'<img src="{path.resolve().as_uri()}" alt="">' for path in chosen)
    page.write_text(_SHEET % shown, "utf-8")
    return page


if __name__ == "__main__":
    sys.exit(main())
