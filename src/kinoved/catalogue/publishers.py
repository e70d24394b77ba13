"""How the publishers of sources are called, and in which order sources are shown."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_SOURCE_NAMES = {
    "wikipedia.org": "Wikipedia",
    "imdb.com": "IMDb",
    "berlinale.de": "Berlinale",
    "festival-cannes.com": "Festival de Cannes",
    "bfi.org.uk": "BFI",
    "criterion.com": "The Criterion Collection",
    "britannica.com": "Encyclopædia Britannica",
    "klassiki.online": "Klassiki",
    "kinopoisk.ru": "Kinopoisk",
    "kino-teatr.ru": "Kino-Teatr.Ru",
    "filmpolski.pl": "FilmPolski.pl",
    "defa-stiftung.de": "DEFA-Stiftung",
    "filmportal.de": "filmportal.de",
    "csfd.cz": "ČSFD",
    "mosfilm.ru": "Mosfilm",
    "lenfilm.ru": "Lenfilm",
    "sokurov.spb.ru": "The Island of Sokurov",
}

_COPY = re.compile(r"\b(?:copy|mirror|translat\w+|dump|offline|quoted)\b", re.IGNORECASE)


def source_name(url: str) -> str:
    """How the publisher of `url` is called; Wikipedia with its language ("Wikipedia, ru")."""
    host = urlsplit(url).hostname or url
    host = host.removeprefix("www.")
    for domain, name in _SOURCE_NAMES.items():
        if host == domain or host.endswith("." + domain):
            lang = host.removesuffix(domain).strip(".").removesuffix(".m")
            told = domain == "wikipedia.org" and lang not in {"", "m"}
            return f"{name}, {lang}" if told else name
    return host


def standing(url: str, name: str) -> int:
    """Where a source is shown: 0 publishers known by name, 1 other hosts, 2 copies of others."""
    if _COPY.search(name):
        return 2
    return 1 if name == urlsplit(url).hostname or "." in name else 0
