"""What a page says to search engines: schema.org as JSON-LD, safe inside a script element."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from kinoved.model import Subject
from kinoved.publish.site.films import FilmDigest
from kinoved.publish.site.inert import clean
from kinoved.publish.site.variables import EntryView


def list_data(title: str, base: str, entries: Iterable[EntryView]) -> str:
    """A list as an ItemList of movies. https://schema.org/ItemList describes it."""
    items = []
    for position, entry in enumerate(entries, 1):
        movie: dict[str, object] = {"@type": "Movie", "name": entry.title}
        if entry.year:
            movie["dateCreated"] = str(entry.year)
        if entry.film is not None:
            if base:
                movie["url"] = base + entry.film.address
            if entry.film.original:
                movie["alternateName"] = entry.film.original
            _credit(
                movie, [link.text for link in entry.directors], [c.text for c in entry.countries]
            )
        items.append({"@type": "ListItem", "position": position, "item": movie})
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
    movie: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "Movie",
        "name": digest.title,
    }
    others = [text for text, _ in digest.titles if text != digest.title]
    if others:
        movie["alternateName"] = others
    if digest.year:
        movie["dateCreated"] = str(digest.year)
    if base:
        movie["url"] = f"{base}film/{digest.slug}.html"
    _credit(movie, [name for _, name in digest.directors], [name for _, name in digest.countries])
    cast = [name for _, name, credits_ in digest.people if "cast" in credits_]
    if cast:
        movie["actor"] = [{"@type": "Person", "name": name} for name in cast[:10]]
    runtimes = film.values("runtime")
    if len(runtimes) == 1 and runtimes[0].isdigit():
        movie["duration"] = f"PT{runtimes[0]}M"
    synopsis = film.one("synopsis")
    if synopsis is not None:
        movie["abstract"] = clean(synopsis.text)
    same = [f"https://www.imdb.com/title/{i}/" for i in film.values("imdb")[:1]]
    same += [f"https://www.wikidata.org/wiki/{i}" for i in film.values("wikidata")[:1]]
    if same:
        movie["sameAs"] = same
    return _script(movie)


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


def _credit(movie: dict[str, object], directors: list[str], countries: list[str]) -> None:
    if directors:
        movie["director"] = [{"@type": "Person", "name": name} for name in directors]
    if countries:
        movie["countryOfOrigin"] = [{"@type": "Country", "name": name} for name in countries]


def _script(data: object) -> str:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
