"""Long pages in parts: `country/italy.html`, then `country/italy.2.html`."""

from __future__ import annotations

from kinoved.publish.site.variables import Pager


def paged(address: str, number: int) -> str:
    """The address of the part `number` of the page at `address`."""
    return address if number == 1 else f"{address.removesuffix('.html')}.{number}.html"


def pager(address: str, number: int, of: int) -> Pager:
    """Where part `number` stands among `of`."""
    return Pager(
        number,
        of,
        paged(address, number - 1) if number > 1 else "",
        paged(address, number + 1) if number < of else "",
    )
