"""Which sources count as one witness: copies and translations of an encyclopedia are that one."""

from __future__ import annotations

import re
from collections.abc import Iterable

_LANGUAGES = {
    "english": "en", "german": "de", "russian": "ru", "french": "fr", "polish": "pl",
    "czech": "cs", "spanish": "es", "italian": "it", "japanese": "ja", "swedish": "sv",
    "ukrainian": "uk", "croatian": "hr", "portuguese": "pt", "dutch": "nl",
}  # fmt: skip

_COPYING_HOSTS = re.compile(
    r"wiki|piglix|infogalactic|alchetron|howlingpixel|explained\.today|fact-index|kiwix|dbpedia"
    r"|clateway|ask3\.ru|profilbaru|depression\.pp|encyclo|academic|uncensored|perceptiocs"
    r"|linkfang|knowpia|liquisearch",
    re.IGNORECASE,
)

_WHOSE = re.compile(
    rf"\b({'|'.join(_LANGUAGES)}|\w+(?:ian|ish|ese|ch|ai|in|ek|ic))(?: language)? wikipedia"
)
"""The language of the encyclopedia itself, in "French Wikipedia (German translation)"."""

_LANGUAGE_HOST = re.compile(r"^(de|ru|fr|es|it|pl|cs|ja|sv|uk|pt)\.")


def origin(url: str, name: str = "") -> str:
    """Whose word a source is: an encyclopedia with its language, else the publisher's domain."""
    host = _host(url)
    title = name.lower()
    if host.endswith(("omdb.org", "themoviedb.org")) or "tmdb" in title:
        return "tmdb"
    if not (_COPYING_HOSTS.search(host) or "wiki" in title):
        return ".".join(host.split(".")[-2:])
    whose = _WHOSE.search(title)
    if whose is not None:
        return f"wikipedia-{_LANGUAGES.get(whose[1], whose[1])}"
    for word, language in _LANGUAGES.items():
        if word in title:
            return f"wikipedia-{language}"
    prefix = _LANGUAGE_HOST.match(host)
    if prefix:
        return f"wikipedia-{prefix[1]}"
    return "wikipedia-ru" if host.endswith(".ru") else "wikipedia-en"


def _host(url: str) -> str:
    """The host in an address, without port, user and "www."; urlsplit costs more than a check."""
    host = url.partition("://")[2].partition("/")[0].rpartition("@")[2] or url
    return host.partition(":")[0].lower().removeprefix("www.")


def witnesses(sources: Iterable[tuple[str, str]]) -> int:
    """How many independent witnesses there are among (address, name) pairs."""
    return len({origin(url, name) for url, name in sources})
