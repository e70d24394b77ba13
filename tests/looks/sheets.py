"""Contact sheets: one picture for a kind of page, with every width and scheme side by side."""

from __future__ import annotations

from html import escape
from pathlib import Path

from tests.looks.browser import Browser

_STYLE = """
body { margin: 16px; background: #777; font: 14px sans-serif; display: flex; gap: 16px;
  align-items: flex-start; width: max-content; }
figure { margin: 0; } figcaption { color: #fff; margin-bottom: 6px; }
div { overflow: hidden; max-height: 1800px; } img { display: block; }
"""


def sheet(browser: Browser, name: str, pictures: dict[str, tuple[Path, int]], target: Path) -> None:
    """Write a sheet of `pictures` (caption → file and width shown, in pixels) to `target`."""
    figures = "".join(
        f"<figure><figcaption>{escape(caption)}</figcaption><div>"
        f'<img src="{path.resolve().as_uri()}" width="{width}" alt=""></div></figure>'
        for caption, (path, width) in pictures.items()
    )
    page = target.with_suffix(".html")
    page.write_text(
        f"<!doctype html><meta charset=utf-8><title>{escape(name)}</title>"
        f"<style>{_STYLE}</style>{figures}",
        "utf-8",
    )
    wide = sum(width + 16 for _, width in pictures.values()) + 32
    browser.show(page.resolve().as_uri(), wide)
    browser.photograph(target)
    page.unlink()
