"""What a site is called and how it is made: the table `publish` of kinoved.toml."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from urllib.parse import urlsplit

from kinoved.errors import InputError
from kinoved.publish.site.words.kinds import Words
from kinoved.value import value

KINDS = (
    "person", "theme", "country", "year", "source", "timeline", "map", "search", "about",
)  # fmt: skip
"""The kinds of pages beside those of lists and films that a site may have or leave out."""
CARDS = ("svg", "png")
"""The forms that cards of shared pages may have."""
_KEYS = (
    "title", "description", "address", "language", "footer", "pages", "templates", "cards",
)  # fmt: skip


@value
class Site:
    """A site's own title, address and language, and which pages it has.

    `address` is where it will stand on the web, ending in "/", or empty; only with it are there a
    feed, a site map and full addresses in the pages. `pages` are kinds of `KINDS`. `templates` is
    a folder whose files go before the packaged ones of the same name. `cards` is one of `CARDS`.
    """

    title: str = "Film lists"
    description: str = ""
    address: str = ""
    language: str = "en"
    footer: str = ""
    pages: tuple[str, ...] = KINDS
    templates: str = ""
    cards: str = "svg"

    def has(self, kind: str) -> bool:
        """Whether the site has pages of `kind`; those of lists and films it always has."""
        return kind in self.pages or kind in {"index", "list", "film"}


def languages() -> tuple[str, ...]:
    """The codes of the languages in which a site can speak of itself."""
    folder = Path(__file__).parent / "words"
    return tuple(sorted(p.stem for p in folder.glob("??.py")))


def words_of(site: Site) -> Words:
    """What the pages of `site` say of themselves, in its language."""
    found = import_module(f"kinoved.publish.site.words.{site.language}").WORDS
    assert isinstance(found, Words)  # noqa: S101 - each file of the folder holds one
    return found


def site_of(table: dict[str, object], path: str) -> Site:
    """The site that `table` of the file at `path` describes. Raises InputError for what is wrong.

    The folder of templates is taken as beside the file.
    """
    for key in table:
        if key not in _KEYS:
            raise InputError(
                f"{path}: `publish` has the key “{key}”, which there is not: there are "
                f"{', '.join(_KEYS)}."
            )
    pages = table.get("pages", list(KINDS))
    if not isinstance(pages, list) or not all(page in KINDS for page in pages):
        raise InputError(f"{path}: `publish.pages` must be an array of {', '.join(KINDS)}.")
    language = _text(table, "language", path) or Site().language
    if language not in languages():
        raise InputError(
            f"{path}: `publish.language` must be one of {', '.join(languages())}, not “{language}”."
        )
    templates = _text(table, "templates", path)
    if templates:
        templates = os.path.join(os.path.dirname(os.path.abspath(path)), templates)
        if not os.path.isdir(templates):
            raise InputError(f"{path}: there is no folder {templates} for `publish.templates`.")
    cards = _text(table, "cards", path) or Site().cards
    if cards not in CARDS:
        raise InputError(f"{path}: `publish.cards` must be {' or '.join(CARDS)}, not “{cards}”.")
    return Site(
        _text(table, "title", path) or Site().title,
        _text(table, "description", path),
        _address(_text(table, "address", path), path),
        language,
        _text(table, "footer", path),
        tuple(kind for kind in KINDS if kind in pages),
        templates,
        cards,
    )


def _text(table: dict[str, object], key: str, path: str) -> str:
    found = table.get(key, "")
    if not isinstance(found, str) or len(found) > 2000:
        raise InputError(f"{path}: `publish.{key}` must be a text of at most 2,000 letters.")
    return " ".join(found.split())


def _address(address: str, path: str) -> str:
    if not address:
        return ""
    try:
        parts = urlsplit(address)
        sound = parts.scheme in {"http", "https"} and bool(parts.hostname)
        sound = sound and not (parts.query or parts.fragment or parts.username)
    except ValueError:
        sound = False
    if not sound:
        raise InputError(
            f"{path}: `publish.address` must be a web address such as https://films.example/, "
            f"not “{address[:80]}”."
        )
    return address.rstrip("/") + "/"
