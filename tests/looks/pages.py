"""The pages of a built site that are looked at: of each kind index, longest and shortest."""

from __future__ import annotations

import re
from pathlib import Path

FOLDERS = ("list", "film", "person", "theme", "country", "year", "source")
SINGLE = ("index", "timeline", "map", "search", "about")
MOST_BYTES = 100_000
_PICTURE = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_BESIDE = re.compile(r'(?:<link rel="stylesheet" href|<script [^>]*?src)="([^":]+)"')


def samples(site: Path) -> dict[str, Path]:
    """Name → page, for every kind that a site must have. Raises SystemExit where one is missing."""
    found = {name: site / f"{name}.html" for name in SINGLE}
    for folder in FOLDERS:
        pages = [page for page in (site / folder).glob("*.html") if page.stem != "index"]
        if not pages:
            raise SystemExit(
                f"The site in {site} has no page in {folder}/: build it with `make site`."
            )
        by_size = sorted(pages, key=lambda page: (page.stat().st_size, page.name))
        found[folder] = by_size[-1]
        if len(by_size) > 1:
            found[f"{folder}-short"] = by_size[0]
        if (site / folder / "index.html").is_file():
            found[f"{folder}-index"] = site / folder / "index.html"
    missing = [str(page) for page in found.values() if not page.is_file()]
    if missing:
        raise SystemExit(f"Not in the site: {', '.join(missing)}.")
    return found


def weight(page: Path) -> int:
    """Bytes that a reader of `page` loads: itself without pictures, its style and its script."""
    text = page.read_text("utf-8")
    beside = {(page.parent / found).resolve() for found in _BESIDE.findall(text)}
    own = len(_PICTURE.sub("", text).encode())
    return own + sum(file.stat().st_size for file in beside if file.is_file())


def heavy(site: Path) -> list[str]:
    """A sentence for each page that is heavier than promised."""
    weighed = ((page, weight(page)) for page in sorted(site.rglob("*.html")))
    return [
        f"{page.relative_to(site)} weighs {size:,} bytes without pictures"
        for page, size in weighed
        if size >= MOST_BYTES
    ]
