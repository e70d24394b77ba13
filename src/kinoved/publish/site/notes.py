"""The sources of one page, numbered as they are first cited."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from kinoved.model import Source
from kinoved.publish.site.addresses import host_of, short, web_address
from kinoved.publish.site.inert import clean
from kinoved.publish.site.variables import Cited, Told
from kinoved.text import slug


class Notes:
    """Numbers sources and hands them back for the end of the page.

    With `pages` each leads to the page of its publisher, too, where the site has these.
    """

    def __init__(self, *, pages: bool = False) -> None:
        self._numbers: dict[str, Cited] = {}
        self._pages = pages

    def cite(self, sources: Iterable[Source], most: int = 8) -> tuple[int, ...]:
        """The numbers of `sources`, at most so many; what is no web address is left out."""
        found: dict[int, None] = {}
        for source in sources:
            host = host_of(source.url)
            if host:
                cited = self._numbers.get(source.url) or self._new(source, host)
                found[cited.number] = None
        return tuple(list(found)[:most])

    def tell(self, text: str, sources: Iterable[Source] = (), most: int = 4) -> Told:
        """A sentence that rests on `sources`."""
        return Told(clean(text), self.cite(sources, most))

    def all(self) -> tuple[Cited, ...]:
        """Every source that the page cites, by number."""
        return tuple(self._numbers.values())

    def _new(self, source: Source, host: str) -> Cited:
        cited = Cited(
            len(self._numbers) + 1,
            clean(source.name) or host,
            web_address(source.url),
            host,
            f"source/{source_slug(host)}.html" if self._pages else "",
        )
        self._numbers[source.url] = cited
        return cited


@cache
def source_slug(host: str) -> str:
    """The name of the page of a publisher of sources, made of its host."""
    return short(slug(host.replace(".", "-")))
