"""What stands around every page: head, menu and foot."""

from __future__ import annotations

from kinoved.publish.site.settings import Site
from kinoved.publish.site.variables import Frame, Menu
from kinoved.publish.site.words.kinds import Words

_MOST_DESCRIBED = 300


class Frames:
    """Makes the frames of a site whose style sheet and search script have these addresses."""

    def __init__(self, site: Site, words: Words, style: str, script: str, catalogue: str) -> None:
        self._site = site
        self._words = words
        self._style = style
        self._script = script if site.has("search") else ""
        self._catalogue = catalogue
        ways = (
            ("index", words.lists, "index.html"),
            ("film", words.films, "film/index.html"),
            ("person", words.people, "person/index.html"),
            ("theme", words.themes, "theme/index.html"),
            ("country", words.countries, "country/index.html"),
            ("year", words.years, "year/index.html"),
            ("timeline", words.timeline, "timeline.html"),
            ("map", words.map, "map.html"),
            ("source", words.sources, "source/index.html"),
            ("about", words.about, "about.html"),
        )
        self._ways = [(text, address) for kind, text, address in ways if site.has(kind)]

    def frame(
        self, kind: str, address: str, title: str, description: str = "", *,
        card: str = "", structured: str = "",
    ) -> Frame:  # fmt: skip
        """The frame of the page at `address`."""
        site = self._site
        described = description or site.description
        if len(described) > _MOST_DESCRIBED:
            described = described[:_MOST_DESCRIBED].rsplit(" ", 1)[0] + " …"
        lost = kind == "lost"
        # The server shows the page of what is lost at any address, so it must ask for whole ones.
        root = site.address if lost and site.address else "../" * address.count("/")
        return Frame(
            kind,
            title[:200],
            described,
            address,
            root,
            site.address + address.removesuffix("index.html") if site.address else "",
            site.language,
            site.title,
            site.footer,
            tuple(Menu(text, way, way == address) for text, way in self._ways),
            self._style,
            self._script,
            "feed.xml" if site.address else "",
            site.address + card if site.address and card else "",
            structured,
            self._words.made_with.format(self._catalogue),
        )
