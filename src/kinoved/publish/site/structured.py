"""What a page says to search engines: schema.org as JSON-LD, safe inside a script element."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from kinoved.model import Subject
from kinoved.publish.movie import movie
from kinoved.publish.site.films import FilmDigest
from kinoved.publish.site.inert import clean
from kinoved.publish.site.variables import EntryView


def list_data(title: str, base: str, entries: Iterable[EntryView]) -> str:
    """A list as an ItemList of movies. https://schema.org/ItemList describes it."""
    items = []
    for position, entry in enumerate(entries, 1):
        film = entry.film
        item = movie(
            entry.title,
            year=entry.year,
            others=[film.original] if film and film.original else [],
            address=base + film.address if film and base else "",
            directors=[link.text for link in entry.directors] if film else [],
            countries=[country.text for country in entry.countries] if film else [],
        )
        items.append({"@type": "ListItem", "position": position, "item": item})
    return _script(
        {
            "@context": "https://schema.org",
            "@type": "ItemList",
            "name": title,
            "numberOfItems": len(items),
            "itemListElement": items,
        }
    )


def film_data(film: Subject, digest: FilmDigest, base: str) -> str:
    """A film as a Movie. https://schema.org/Movie describes it."""
    data: dict[str, object] = {
        "@context": "https://schema.org",
        **movie(
            digest.title,
            year=digest.year,
            others=[text for text, _ in digest.titles if text != digest.title],
            address=f"{base}film/{digest.slug}.html" if base else "",
            directors=[name for _, name in digest.directors],
            countries=[name for _, name in digest.countries],
            known={kind: id_ for kind in ("imdb", "wikidata") for id_ in film.values(kind)[:1]},
        ),
    }
    cast = [name for _, name, credits_ in digest.people if "cast" in credits_]
    if cast:
        data["actor"] = [{"@type": "Person", "name": name} for name in cast[:10]]
    runtimes = film.values("runtime")
    if len(runtimes) == 1 and runtimes[0].isdigit():
        data["duration"] = f"PT{runtimes[0]}M"
    synopsis = film.one("synopsis")
    if synopsis is not None:
        data["abstract"] = clean(synopsis.text)
    return _script(data)


def person_data(person: Subject | None, label: str) -> str:
    """A person as a Person. https://schema.org/Person describes it."""
    data: dict[str, object] = {"@context": "https://schema.org", "@type": "Person", "name": label}
    names = [clean(t.text) for t in person.titles if clean(t.text) != label] if person else []
    if names:
        data["alternateName"] = list(dict.fromkeys(names))
    for property_, name in (("born", "birthDate"), ("died", "deathDate")):
        found = person.one(property_) if person is not None else None
        if found is not None:
            data[name] = found.value
    return _script(data)


def site_data(title: str, base: str, lists: Sequence[tuple[str, str]]) -> str:
    """The front page as a collection of lists: title and address of each."""
    parts = [
        {
            "@type": "ListItem",
            "position": position,
            "name": name,
            **({"url": base + address} if base else {}),
        }
        for position, (name, address) in enumerate(lists, 1)
    ]
    data = {"@context": "https://schema.org", "@type": "CollectionPage", "name": title}
    held = {"@type": "ItemList", "numberOfItems": len(parts), "itemListElement": parts}
    return _script({**data, **({"url": base} if base else {}), "mainEntity": held})


def _script(data: object) -> str:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
