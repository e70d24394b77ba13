"""What machines read of a site: the feed of its lists, the map of its pages."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree

from kinoved.publish.site.lists import ListDigest
from kinoved.publish.site.settings import Site

_MOST_PAGES = 50_000
"""As many as the protocol allows in one file."""


def feed(site: Site, lists: Iterable[ListDigest]) -> str:
    """The lists as RSS 2.0, https://www.rssboard.org/rss-specification; undated, as lists are."""
    root = ElementTree.Element(
        "rss", {"version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom"}
    )
    channel = ElementTree.SubElement(root, "channel")
    _told(channel, "title", site.title)
    _told(channel, "link", site.address)
    _told(channel, "description", site.description or site.title)
    _told(channel, "language", site.language)
    own = {"href": f"{site.address}feed.xml", "rel": "self", "type": "application/rss+xml"}
    ElementTree.SubElement(channel, "atom:link", own)
    for held in lists:
        item = ElementTree.SubElement(channel, "item")
        address = f"{site.address}list/{held.slug}.html"
        _told(item, "title", held.title)
        _told(item, "link", address)
        if held.lead:
            _told(item, "description", held.lead)
        _told(item, "guid", address)
    return _whole(root)


def sitemap(site: Site, pages: Iterable[str]) -> str:
    """The addresses of all pages, https://www.sitemaps.org/protocol.html."""
    root = ElementTree.Element("urlset", xmlns="http://www.sitemaps.org/schemas/sitemap/0.9")
    for address in sorted(pages)[:_MOST_PAGES]:
        place = ElementTree.SubElement(root, "url")
        _told(place, "loc", site.address + address.removesuffix("index.html"))
    return _whole(root)


def robots(site: Site) -> str:
    """All may read everything."""
    return f"User-agent: *\nAllow: /\nSitemap: {site.address}sitemap.xml\n"


def _told(parent: ElementTree.Element, name: str, text: str) -> None:
    ElementTree.SubElement(parent, name).text = "".join(c for c in text if c >= " ")


def _whole(root: ElementTree.Element) -> str:
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'
