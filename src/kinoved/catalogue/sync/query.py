"""Wikidata by way of its query service: which films there are, then their statements, page by page.

The films are listed once into `plan.json`; the pages follow from it, so that a sync that broke off
asks for the missing ones only. A sync that was finished begins a new plan. In the manifest a page
has the time of its plan for an ETag.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from kinoved.catalogue.sync.addresses.wikidata import QUERY_SERVICE
from kinoved.catalogue.sync.connection import Connection, Hindrance
from kinoved.catalogue.sync.download import Shelf, writing
from kinoved.catalogue.sync.manifest import FileEntry
from kinoved.catalogue.sync.step import Progress, Step
from kinoved.catalogue.wikidata import answers, words
from kinoved.errors import CatalogueError

PLAN = "plan.json"
VERSION = 1
_FILMS_A_PAGE = 200
"""About 8,000 rows: a few seconds of the 60 that the service gives to a question."""
_SERVICE = "Wikidata's query service"


@dataclass(frozen=True, slots=True)
class Plan:
    """The films that are asked for, and when the list was made, by which pages know theirs."""

    begun: str
    films: tuple[str, ...]

    @property
    def pages(self) -> Sequence[tuple[str, ...]]:
        """The films of each page."""
        starts = range(0, len(self.films), _FILMS_A_PAGE)
        return [self.films[start : start + _FILMS_A_PAGE] for start in starts]


def ask(shelf: Shelf, connection: Connection, base: str | None, progress: Progress) -> None:
    """Put every film's statements onto `shelf` as `page-00001.json.gz` and so on.

    `base` replaces the service's address. Raises CatalogueError when tries do not help.
    """
    url = (base or QUERY_SERVICE) + "sparql"
    plan = _plan(shelf, connection, url, progress)
    pages = plan.pages
    for number, films in enumerate(pages, start=1):
        name = _name(number)
        entry = shelf.manifest.file(name)
        if entry is None or entry.etag != plan.begun or not (shelf.folder / name).is_file():
            answer = _answer(answers.facts_query(films), f"Page {number}", connection, url)
            _store(answer, name, url, plan, shelf, connection)
        progress(Step(shelf.source.name, "pages", number, len(pages)))
    for entry in shelf.manifest.files:
        if entry.name.startswith("page-") and entry.etag != plan.begun:
            shelf.discard(entry.name)
    with writing(shelf.folder):
        (shelf.folder / PLAN).unlink()


def _plan(shelf: Shelf, connection: Connection, url: str, progress: Progress) -> Plan:
    """The plan that was begun, or a new one."""
    path = shelf.folder / PLAN
    if path.is_file():
        try:
            value = json.loads(path.read_text("utf-8"))
            if value["version"] == VERSION:
                return Plan(value["begun"], tuple(value["films"]))
        except (OSError, ValueError, KeyError, TypeError):
            path.unlink()
    films: set[str] = set()
    for number, kind in enumerate(words.KINDS, start=1):
        query = answers.films_query(kind)
        films.update(answers.listed(_answer(query, "The list of films", connection, url)))
        progress(Step(shelf.source.name, "kinds", number, len(words.KINDS)))
    if not films:
        raise CatalogueError(
            f"{_SERVICE} knows no film: look whether {url} is its address, or use `--dump`."
        )
    plan = Plan(connection.clock.stamp(), tuple(sorted(films, key=lambda film: int(film[1:]))))
    value = {"version": VERSION, "begun": plan.begun, "films": plan.films}
    _replace(path, json.dumps(value).encode())
    return plan


def _answer(query: str, what: str, connection: Connection, url: str) -> bytes:
    """The service's answer to `query`, read to its end and known to be whole."""
    effort = connection.effort()
    headers = {
        "Accept": "application/sparql-results+json",
        "Accept-Encoding": "gzip",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    while True:
        try:
            with connection.open(url, headers, urlencode({"query": query})) as response:
                answer = response.read(decode_content=True)
            try:
                answers.rows(answer)
            except CatalogueError as error:
                raise Hindrance("the answer is broken off") from error
            return answer
        except Hindrance as hindrance:
            effort.failed(hindrance, f"{what} of {_SERVICE}")


def _store(
    answer: bytes, name: str, url: str, plan: Plan, shelf: Shelf, connection: Connection
) -> None:
    packed = gzip.compress(answer, mtime=0)
    _replace(shelf.folder / name, packed)
    sha256 = hashlib.sha256(packed).hexdigest()
    stamp = connection.clock.stamp()
    shelf.note(FileEntry(name, url, len(packed), sha256, plan.begun, None, stamp))


def _replace(path: Path, data: bytes) -> None:
    draft = path.with_name(f"{path.name}.part")
    with writing(path):
        try:
            draft.write_bytes(data)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)


def _name(number: int) -> str:
    return f"page-{number:05}.json.gz"
