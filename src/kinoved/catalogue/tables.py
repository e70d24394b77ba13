"""The tables of a snapshot, described for readers in docs/catalogue.md."""

from __future__ import annotations

SCHEMA_VERSION = "4"

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE subject (id TEXT PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE source (
  id INTEGER PRIMARY KEY, url TEXT NOT NULL, name TEXT NOT NULL, seen TEXT NOT NULL);
CREATE TABLE statement (
  subject TEXT NOT NULL, ordinal INTEGER NOT NULL, id TEXT NOT NULL, property TEXT NOT NULL,
  value TEXT NOT NULL, text TEXT NOT NULL, qualifiers TEXT NOT NULL, sources TEXT NOT NULL,
  rank TEXT NOT NULL, PRIMARY KEY (subject, ordinal)) WITHOUT ROWID;
CREATE TABLE complete (
  subject TEXT NOT NULL, property TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER,
  PRIMARY KEY (subject, property, first)) WITHOUT ROWID;
CREATE TABLE unknown (
  subject TEXT NOT NULL, property TEXT NOT NULL, PRIMARY KEY (subject, property)) WITHOUT ROWID;
CREATE TABLE name (
  key TEXT NOT NULL, scheme TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
  text TEXT NOT NULL, lang TEXT NOT NULL, role TEXT NOT NULL,
  PRIMARY KEY (key, scheme, kind, subject, text, lang)) WITHOUT ROWID;
CREATE TABLE opening (word TEXT PRIMARY KEY, longest INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE dataset (
  number INTEGER PRIMARY KEY, name TEXT NOT NULL, title TEXT NOT NULL, licence TEXT NOT NULL,
  licence_url TEXT NOT NULL, credit TEXT NOT NULL, page TEXT NOT NULL, seen TEXT NOT NULL);
CREATE TABLE film (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL, layer TEXT NOT NULL, label TEXT NOT NULL,
  first INTEGER, last INTEGER, standing INTEGER NOT NULL);
CREATE TABLE renown (
  film INTEGER PRIMARY KEY, points INTEGER NOT NULL, prizes INTEGER NOT NULL,
  languages INTEGER NOT NULL, cited INTEGER NOT NULL, filed INTEGER NOT NULL, marks TEXT NOT NULL,
  item INTEGER, entry INTEGER);
CREATE TABLE fact (film INTEGER PRIMARY KEY, facts TEXT NOT NULL, rows TEXT NOT NULL);
CREATE TABLE redirect (old TEXT PRIMARY KEY, new TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE facet (
  property TEXT NOT NULL, value TEXT NOT NULL, number INTEGER NOT NULL,
  PRIMARY KEY (property, value)) WITHOUT ROWID;
CREATE TABLE holds (
  facet INTEGER NOT NULL, film INTEGER NOT NULL, PRIMARY KEY (facet, film)) WITHOUT ROWID;
CREATE TABLE title (
  key TEXT NOT NULL, film INTEGER NOT NULL, scheme INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  PRIMARY KEY (key, film, scheme, ordinal)) WITHOUT ROWID;
"""

INDEXES = """
CREATE INDEX statement_value ON statement (property, value);
CREATE UNIQUE INDEX film_id ON film (id);
CREATE INDEX film_years ON film (first, last);
CREATE INDEX holds_film ON holds (film, facet);
CREATE INDEX facet_number ON facet (number);
"""
"""Made after the rows are in, because sorting once is faster than keeping order."""

VIEWS = """
CREATE VIEW indexed_statement AS
  SELECT film.id AS subject, json_extract(f.value, '$[0]') AS property,
    json_extract(f.value, '$[1]') AS value, json_extract(f.value, '$[2]') AS text,
    json_extract(f.value, '$[3]') AS qualifiers, json_extract(f.value, '$[4]') AS datasets
  FROM film JOIN fact ON fact.film = film.number, json_each(fact.facts) AS f;
"""

SCHEMES = ("exact", "article", "roman")
"""What the numbers in `title.scheme` stand for."""

FACETS = (
    "country", "language", "genre", "theme", "director", "writer", "cast", "studio", "colour",
    "kind", "award", "based on", "filmed in",
)  # fmt: skip
"""The properties by which films can be found."""

AGREED = "theme agreed"
"""The facet of a theme under which more than one witness files the film."""

AGREED_BY_THREE = "theme agreed by three"
"""The facet of one under which more than two do."""
