"""The list as an RSS 2.0 feed, one item a film, for readers and for programs that follow feeds.

https://www.rssboard.org/rss-specification describes it. No dates are given: a list has none.
"""

from __future__ import annotations

from xml.etree import ElementTree

from kinoved.publish.files.sheet import Row, Sheet

NAME = "rss"
SUFFIX = ".xml"
HOLDS = frozenset("name introduction title year description imdb".split())
NEEDS: frozenset[str] = frozenset()
JOINS = frozenset({"fact", "notes"})
_NOWHERE = "about:blank"
"""A channel must have a link; this one leads nowhere and claims nothing."""
_UNNAMED = "A list of films"


def write(sheet: Sheet) -> str:
    """The feed; a film without an identifier of IMDb gets an item without a link."""
    feed = ElementTree.Element("rss", version="2.0")
    channel = ElementTree.SubElement(feed, "channel")
    _told(channel, "title", sheet.name or _UNNAMED)
    _told(channel, "link", sheet.address or _NOWHERE)
    _told(channel, "description", sheet.introduction or sheet.name or _UNNAMED)
    if sheet.language:
        _told(channel, "language", sheet.language)
    for row in sheet.rows:
        _item(channel, row)
    ElementTree.indent(feed)
    text = ElementTree.tostring(feed, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _item(channel: ElementTree.Element, row: Row) -> None:
    item = ElementTree.SubElement(channel, "item")
    _told(item, "title", f"{row.title} ({row.year})" if row.year else row.title)
    if row.prose:
        _told(item, "description", row.prose)
    if row.imdb:
        address = f"https://www.imdb.com/title/{row.imdb}/"
        _told(item, "link", address)
        _told(item, "guid", address)


def _told(parent: ElementTree.Element, name: str, text: str) -> None:
    # What XML cannot hold at all is left out, so that the feed stays readable.
    held = "".join(letter for letter in text if letter in "\t\n" or letter >= " ")
    ElementTree.SubElement(parent, name).text = held
