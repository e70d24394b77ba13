"""Programme notes as PDF: pages of a site through its print style sheet, by WeasyPrint.

Needs the extra `[pdf]`, and Pango, which systems with a desktop have. While it is rendered nothing
is read but the site's own files.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from kinoved.errors import UsageError

if TYPE_CHECKING:
    from weasyprint.urls import URLFetcher

_COLOUR = re.compile(r"var\(--[a-z-]{1,30},\s*(#[0-9a-fA-F]{3,8})\)")
"""A colour of the style sheet and the one to take instead: WeasyPrint would draw pictures black."""

_EPOCH = "SOURCE_DATE_EPOCH"
"""The variable by which programs are told what time to write into files."""
_EXTRA = "A PDF needs the extra `pdf`: install it with `pip install 'kinoved[pdf]'`."
_PANGO = (
    "A PDF needs Pango, which this system lacks: install it (Debian: `apt-get install "
    "libpango-1.0-0 libpangoft2-1.0-0`; macOS: `brew install pango`)."
)


def programme(site: Path, pages: Sequence[str]) -> bytes:
    """The PDF of `pages`, addresses below the folder `site`, one behind the other.

    The same pages make the same bytes. Raises UsageError where WeasyPrint or Pango is missing.
    """
    html, fetcher = _weasyprint()
    root = site.resolve()
    documents = [
        html(
            string=_COLOUR.sub(r"\1", (root / page).read_text("utf-8")),
            base_url=(root / page).as_uri(),
            url_fetcher=fetcher(root),
        ).render()
        for page in pages
    ]
    whole = documents[0].copy([page for made in documents for page in made.pages])
    for page in whole.pages:
        # Links to other pages of the site would lead into this machine's folders.
        page.links = [link for link in page.links if not str(link[1]).startswith("file:")]
    with _timeless():
        return bytes(whole.write_pdf(pdf_tags=True, pdf_identifier=b"kinoved"))


@contextmanager
def _timeless() -> Iterator[None]:
    """While it lasts, fontTools writes no time into the fonts that it cuts down."""
    before = os.environ.get(_EPOCH)
    os.environ[_EPOCH] = before or "0"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_EPOCH]


@cache
def _weasyprint() -> tuple[Any, type[URLFetcher]]:
    """WeasyPrint's document, and a fetcher of files below one folder."""
    try:
        from weasyprint import HTML  # noqa: PLC0415 - an extra, and slow to load
        from weasyprint.urls import URLFetcher, URLFetcherResponse  # noqa: PLC0415
    except ImportError as error:
        raise UsageError(_EXTRA) from error
    except OSError as error:  # its libraries are opened while it is imported
        raise UsageError(_PANGO) from error

    class Own(URLFetcher):  # type: ignore[misc]  # it has no types
        """Reads files of the site and refuses every other address, data: pictures included."""

        def __init__(self, root: Path) -> None:
            super().__init__(allowed_protocols={"file"}, allow_redirects=False)
            self._root = root

        def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
            parts = urlsplit(url)
            path = Path(unquote(parts.path)).resolve()
            if parts.scheme != "file" or parts.netloc or not path.is_relative_to(self._root):
                raise ValueError(f"{url} is no file of the site.")
            return super().fetch(path.as_uri(), headers)

    return HTML, Own
