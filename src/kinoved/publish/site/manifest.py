"""What the last build of a site left behind, so that the next writes only what has changed."""

from __future__ import annotations

import gc
import json
from dataclasses import dataclass, field
from typing import Any

from kinoved.publish.site.films import FilmDigest
from kinoved.publish.site.folder import Folder
from kinoved.publish.site.lists import ListDigest, Placed
from kinoved.publish.site.variables import FilmCard

NAME = ".kinoved-site.json"
_VERSION = 1


@dataclass(slots=True)
class Manifest:
    """`stamp` is a hash of what every page rests on: program, catalogue, templates, settings.

    `lists` holds for each list the hash of its text and its digest, `films` the digests of the
    films, `kin` for each film those that are like it, with the reason, `pages` for every file of
    the site the hash of what it was made of.
    """

    stamp: str = ""
    lists: dict[str, tuple[str, ListDigest]] = field(default_factory=dict)
    films: dict[str, FilmDigest] = field(default_factory=dict)
    kin: dict[str, list[list[str]]] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Folder) -> Manifest:
        """The manifest of `folder`; an empty one where there is none that can be read."""
        text = folder.read(NAME)
        # Collecting garbage between half a million new tuples takes longer than reading them.
        collecting = gc.isenabled()
        gc.disable()
        try:
            data = json.loads(text) if text else {}
            if data.get("version") != _VERSION:
                return cls()
            return cls(
                str(data["stamp"]),
                {slug: (key, _list(held)) for slug, (key, held) in data["lists"].items()},
                {held[0]: _film(held) for held in data["films"]},
                {
                    str(id_): [[str(o), str(why)] for o, why in kin]
                    for id_, kin in data["kin"].items()
                },
                {str(address): str(key) for address, key in data["pages"].items()},
            )
        except (ValueError, TypeError, KeyError, AttributeError, IndexError):
            return cls()
        finally:
            if collecting:
                gc.enable()

    def write(self, folder: Folder) -> None:
        """Write it to `folder`."""
        data = {
            "version": _VERSION,
            "stamp": self.stamp,
            "lists": {
                slug: [key, _plain(held)] for slug, (key, held) in sorted(self.lists.items())
            },
            "films": [_plain(film) for _, film in sorted(self.films.items())],
            "kin": dict(sorted(self.kin.items())),
            "pages": dict(sorted(self.pages.items())),
        }
        folder.write(NAME, json.dumps(data, ensure_ascii=False, separators=(",", ":")))


def _plain(held: object) -> list[object]:
    names = held.__match_args__  # type: ignore[attr-defined]
    return [
        [_plain(one) for one in found]
        if name == "films"
        else _plain(found)
        if name == "card"
        else found
        for name in names
        for found in [getattr(held, name)]
    ]


def _list(held: list[Any]) -> ListDigest:
    slug, title, lang, lead, entries, films = held
    placed = tuple(Placed(*one) for one in films)
    return ListDigest(slug, title, lang, lead, entries, placed)


def _film(held: list[Any]) -> FilmDigest:
    id_, slug, card, *rest = held
    return FilmDigest(id_, slug, FilmCard(*card), *map(_frozen, rest))


def _frozen(held: Any) -> Any:
    return tuple(map(_frozen, held)) if isinstance(held, list) else held
