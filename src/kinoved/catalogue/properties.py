"""The properties a record may state, with their Wikidata ids and what kind of value they hold.

Source of the ids: https://www.wikidata.org/wiki/Wikidata:WikiProject_Movies/Properties
"""

from __future__ import annotations

from typing import NamedTuple


class Property(NamedTuple):
    """A property: Wikidata id (None where Wikidata has none), label, and the kind its value names.

    `names` is the kind of subject the value is an id or name of, or None for plain values.
    """

    wikidata: str | None
    label: str
    names: str | None = None


PROPERTIES: dict[str, Property] = {
    "kind": Property("P31", "kind"),
    "title": Property("P1476", "title"),
    "name": Property("P2561", "name"),
    "adjective": Property("P1549", "adjective"),
    "word": Property(None, "word"),
    "date": Property("P577", "date"),
    "country": Property("P495", "country", "place"),
    "director": Property("P57", "director", "person"),
    "writer": Property("P58", "screenwriter", "person"),
    "producer": Property("P162", "producer", "person"),
    "camera": Property("P344", "director of photography", "person"),
    "music": Property("P86", "composer", "person"),
    "editor": Property("P1040", "editor", "person"),
    "cast": Property("P161", "cast member", "person"),
    "studio": Property("P272", "production company", "studio"),
    "based on": Property("P144", "based on", "work"),
    "remake of": Property("P144", "remake of", "film"),
    "sequel to": Property("P155", "sequel to", "film"),
    "filmed in": Property("P915", "filming location", "place"),
    "set in": Property("P840", "set in"),
    "colour": Property("P462", "colour"),
    "language": Property("P364", "original language"),
    "runtime": Property("P2047", "running time"),
    "award": Property("P166", "award", "prize"),
    "genre": Property("P136", "genre"),
    "subject": Property("P921", "main subject"),
    "theme": Property("P921", "theme", "theme"),
    "filed under": Property(None, "filed under", "theme"),
    "film": Property(None, "film"),
    "fate": Property(None, "fate"),
    "synopsis": Property(None, "synopsis"),
    "imdb": Property("P345", "IMDb id"),
    "wikidata": Property(None, "Wikidata id"),
    "tmdb": Property("P4947", "TMDB id"),
    "letterboxd": Property("P6127", "Letterboxd id"),
    "author": Property("P50", "author", "person"),
    "born": Property("P569", "born"),
    "died": Property("P570", "died"),
    "gender": Property("P21", "gender"),
    "nationality": Property("P27", "nationality"),
    "student of": Property("P1066", "student of", "person"),
    "worked with": Property("P1327", "worked with", "person"),
    "first film": Property(None, "first film", "film"),
    "last film": Property(None, "last film", "film"),
    "in": Property("P131", "in", "place"),
    "from": Property("P571", "from"),
    "to": Property("P576", "to"),
    "successor": Property("P1366", "successor", "place"),
    "at": Property("P1027", "conferred at"),
    "place": Property("P276", "place", "place"),
    "winner": Property("P1346", "winner", "film"),
    "no winner": Property(None, "no winner"),
    "definition": Property(None, "definition"),
    "graded": Property(None, "graded"),
    "equivalent": Property("P1709", "equivalent in a data set"),
    "related": Property(None, "related theme", "theme"),
}
