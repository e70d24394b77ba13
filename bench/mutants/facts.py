"""What the record of a film allows saying of it: groups of fields for the wordings.

A group is one thing that can be said (who directed, one prize); its choices are the ways in which
it is true of the film, each a mapping from the fields of the wordings to words. Fields of one group
are filled from one choice, so that a part goes with its actor and a novel with its author.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from kinoved.catalogue import Catalogue
from kinoved.model import Subject

Choice = dict[str, str]
Facts = Mapping[str, tuple[Choice, ...]]

ADJECTIVES = {
    "soviet-union": "Soviet", "poland": "Polish", "sweden": "Swedish", "italy": "Italian",
    "france": "French", "united-states": "American", "united-kingdom": "British",
    "west-germany": "West German", "east-germany": "East German", "spain": "Spanish",
    "czechoslovakia": "Czechoslovak", "japan": "Japanese", "yugoslavia": "Yugoslav",
    "hungary": "Hungarian", "canada": "Canadian", "australia": "Australian", "brazil": "Brazilian",
    "mexico": "Mexican", "denmark": "Danish", "norway": "Norwegian", "finland": "Finnish",
    "china": "Chinese", "india": "Indian", "iran": "Iranian", "argentina": "Argentine",
}  # fmt: skip
_WITH_ARTICLE = frozenset({"Soviet Union", "United States", "United Kingdom", "Netherlands"})
_FORMS = {
    "short": "a short film", "television film": "a television film", "miniseries": "a miniseries",
}  # fmt: skip
_WORK_KINDS = frozenset({"novel", "play", "short story", "novella"})
_CREW = {"writer": "writer", "camera": "camera", "music": "composer", "editor": "editor",
         "producer": "producer"}  # fmt: skip
_LONGEST_SETTING = 24


def article(word: str) -> str:
    """`word` with "a" or "an" before it."""
    return f"{'an' if word[0] in 'AEIOUaeiou' else 'a'} {word}"


def land(name: str) -> str:
    """The name of a country as it stands in a sentence: the Soviet Union, Sweden."""
    return f"the {name}" if name in _WITH_ARTICLE else name


def capital(words: str) -> str:
    """`words` with a capital at the beginning."""
    return words[:1].upper() + words[1:]


def complete_prizes(catalogue: Catalogue) -> tuple[Subject, ...]:
    """The prizes whose winners are all recorded."""
    return _complete_prizes(catalogue)


@cache
def _complete_prizes(catalogue: Catalogue) -> tuple[Subject, ...]:
    return tuple(p for p in catalogue.all("prize") if p.is_complete("winner"))


def facts_of(film: Subject, catalogue: Catalogue) -> Facts:
    """Every group that the record of `film` has something for."""
    found = dict(_groups(film, catalogue))
    return {name: choices for name, choices in found.items() if choices}


def _groups(film: Subject, catalogue: Catalogue) -> Iterator[tuple[str, tuple[Choice, ...]]]:
    yield from _people(film, catalogue)
    yield from _countries(film)
    yield "studio", tuple({"studio": s.text} for s in film.all("studio"))
    yield "colour", _colour(film)
    yield "runtime", tuple({"minutes": value} for value in film.values("runtime"))
    languages = film.texts("language")
    yield "language", ({"language": languages[0]},) if len(languages) == 1 else ()
    places = (s.text for s in film.all("filmed in"))
    yield "place", tuple({"place": text} for text in places if _is_name(text))
    yield "setting", tuple({"setting": t} for t in film.texts("set in") if _is_name(t))
    yield "award", tuple(_awards(film, catalogue))
    nominations = (s.text for s in film.all("award") if s.qualifier("result") == "nominated")
    yield "nomination", tuple({"nomination": text} for text in nominations if _is_name(text))
    yield "year", ({"year": str(film.year)},) if film.year else ()
    yield "source", tuple(_sources(film, catalogue))
    for name, field in (("remake of", "remade"), ("sequel to", "before")):
        originals = [o for o in map(catalogue.film, film.values(name)) if o is not None and o.year]
        yield name, tuple({field: o.label, f"{field}_year": str(o.year)} for o in originals)
    yield "kind", tuple({"form": _FORMS[k]} for k in film.values("kind") if k in _FORMS)
    yield "fate", tuple({"fate": text} for text in film.texts("fate"))


def _people(film: Subject, catalogue: Catalogue) -> Iterator[tuple[str, tuple[Choice, ...]]]:
    directors = film.texts("director")
    sole = len(directors) == 1
    yield "director", ({"director": directors[0]},) if sole else ()
    yield (
        "directors",
        ({"director_one": directors[0], "director_two": directors[1]},)
        if len(directors) == 2
        else (),
    )
    for property_, field in _CREW.items():
        yield property_, tuple({field: name} for name in film.texts(property_))
    cast = film.all("cast")
    yield "cast", tuple(_part(s.text, s.qualifier("role")) for s in cast)
    pair = film.texts("cast")[:2]
    yield "pair", ({"actor_one": pair[0], "actor_two": pair[1]},) if len(pair) == 2 else ()
    people = [p for p in map(catalogue.subject, film.values("director")) if p and sole]
    for name, field in (("first film", "beginner"), ("last film", "ender")):
        yield name, tuple({field: p.label} for p in people if film.id in p.values(name))
    yield (
        "teacher",
        tuple({"pupil": p.label, "teacher": t} for p in people for t in p.texts("student of")),
    )


def _part(actor: str, role: str | None) -> Choice:
    if not role:
        return {"actor": actor}
    return {"actor": actor, "role": role, "role_capital": capital(role)}


def _countries(film: Subject) -> Iterator[tuple[str, tuple[Choice, ...]]]:
    ids, names = film.values("country"), film.texts("country")
    known = all(id_ in ADJECTIVES for id_ in ids)
    yield "country", (country(ids[0], names[0]),) if known and len(ids) == 1 else ()
    pair: Choice = {}
    if known and len(ids) == 2:
        for id_, name, place in zip(ids, names, ("one", "two"), strict=True):
            pair[f"country_{place}"] = land(name)
            pair[f"country_{place}_capital"] = capital(land(name))
            pair[f"adjective_{place}"] = ADJECTIVES[id_]
            pair[f"a_adjective_{place}"] = article(ADJECTIVES[id_])
    yield "countries", (pair,) if pair else ()


def country(id_: str, name: str) -> Choice:
    """The fields of a sole producing country."""
    word = article(ADJECTIVES[id_])
    return {
        "country": land(name),
        "adjective": ADJECTIVES[id_],
        "a_adjective": word,
        "a_adjective_capital": capital(word),
    }


def _colour(film: Subject) -> tuple[Choice, ...]:
    values = film.values("colour")
    if len(values) != 1 or values[0] not in {"colour", "black and white"}:
        return ()
    return (shade(values[0]),)


def shade(value: str) -> Choice:
    """The fields of colour or black and white throughout."""
    shaded = "a colour" if value == "colour" else "a black-and-white"
    return {"shade": value, "a_shaded": shaded}


def _is_name(text: str) -> bool:
    """Whether `text` is a name and not a description."""
    short = len(text) <= _LONGEST_SETTING or len(text.split()) <= 6
    words = [w for w in text.split() if w not in {"of", "the", "for", "and"}]
    return text[:1].isupper() and short and all(w[0].isupper() or w[0].isdigit() for w in words)


def _awards(film: Subject, catalogue: Catalogue) -> Iterator[Choice]:
    for statement in film.all("award"):
        prize = catalogue.subject(statement.value)
        if (
            prize is None
            or prize.kind != "prize"
            or statement.qualifier("for")
            or statement.qualifier("result") == "nominated"
        ):
            continue
        year = statement.qualifier("year")
        choice = {"prize": statement.text}
        yield choice | {"prize_year": year} if year else choice


def _sources(film: Subject, catalogue: Catalogue) -> Iterator[Choice]:
    ids = film.values("based on")
    work = catalogue.subject(ids[0]) if len(ids) == 1 else None
    if work is not None:
        choice = work_choice(work)
        if choice is not None:
            yield choice


def work_choice(work: Subject) -> Choice | None:
    """The fields of a source work with one author, None for another kind of work."""
    kind = work.one("kind")
    authors = work.texts("author")
    if kind is None or kind.value not in _WORK_KINDS or len(authors) != 1:
        return None
    return {"work": work.label, "work_kind": kind.value, "author": authors[0]}
