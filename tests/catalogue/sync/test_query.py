from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kinoved.catalogue.sources import wikidata
from kinoved.catalogue.sync import Step
from kinoved.catalogue.sync.connection import Connection
from kinoved.catalogue.sync.fetch import fetch
from kinoved.catalogue.sync.manifest import Manifest
from kinoved.errors import CatalogueError

from .conftest import Publisher, Reply, Request, Waits

ITEM = "http://www.wikidata.org/entity/"
FILMS = [f"Q{number}" for number in range(1, 451)]
Sync = Callable[..., Manifest]


def answer(rows: list[dict[str, object]]) -> bytes:
    return json.dumps({"head": {"vars": []}, "results": {"bindings": rows}}).encode()


def service(request: Request) -> bytes:
    """Knows 450 films, each by its label alone."""
    if "rdfs:label" not in request.query:
        films = FILMS if "wd:Q11424 " in request.query else FILMS[:3]
        return answer([{"film": {"type": "uri", "value": ITEM + film}} for film in films])
    return answer(
        [
            {
                "film": {"type": "uri", "value": ITEM + film},
                "value": {"type": "literal", "xml:lang": "en", "value": f"Film {film}"},
            }
            for film in asked_for(request)
        ]
    )


def asked_for(request: Request) -> list[str]:
    found = re.search(r"VALUES \?film \{(.*?)\}", request.query)
    return re.findall(r"Q\d+", found[1]) if found else []


@pytest.fixture
def sync(publisher: Publisher, store: Path, connection: Connection) -> Sync:
    def once(progress: Callable[[Step], None] = lambda step: None) -> Manifest:
        return fetch(
            "wikidata", store, base=publisher.base, progress=progress, connection=connection
        )

    return once


def test_every_film_is_asked_for_once_and_can_be_read(
    sync: Sync, publisher: Publisher, store: Path
) -> None:
    publisher.serve("sparql", Reply(answer=service))
    manifest = sync()
    pages = ["page-00001.json.gz", "page-00002.json.gz", "page-00003.json.gz"]
    assert [entry.name for entry in manifest.files] == pages
    assert sorted(path.name for path in store.iterdir()) == [*pages, "sync.json"]
    asked = [film for request in publisher.requests for film in asked_for(request)]
    assert sorted(asked) == sorted(FILMS)
    assert [row.id for row in wikidata.read(store)] == FILMS


def test_a_sync_that_broke_off_asks_for_the_missing_pages_only(
    sync: Sync, publisher: Publisher, store: Path
) -> None:
    publisher.serve("sparql", Reply(answer=service))

    def broken(step: Step) -> None:
        if step == Step("wikidata", "pages", 2, 3):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sync(broken)
    publisher.requests.clear()
    sync()
    assert [asked_for(request) for request in publisher.requests] == [FILMS[400:]]
    assert len(list(wikidata.read(store))) == 450


def test_a_finished_sync_asks_for_everything_anew(
    sync: Sync, publisher: Publisher, store: Path, waits: Waits
) -> None:
    publisher.serve("sparql", Reply(answer=service))
    sync()
    publisher.requests.clear()
    waits.append(86_400.0)
    fewer = [*FILMS[:10]]

    def shrunk(request: Request) -> bytes:
        if "rdfs:label" in request.query:
            return service(request)
        return answer([{"film": {"type": "uri", "value": ITEM + film}} for film in fewer])

    publisher.serve("sparql", Reply(answer=shrunk))
    manifest = sync()
    assert [entry.name for entry in manifest.files] == ["page-00001.json.gz"]
    assert not (store / "page-00003.json.gz").exists()
    assert [row.id for row in wikidata.read(store)] == fewer


def test_an_answer_that_ran_out_of_time_is_asked_for_again(
    sync: Sync, publisher: Publisher, store: Path, waits: Waits
) -> None:
    cut = b'{"results": {"bindings": [ {"film"\nSPARQL-QUERY: java.util.concurrent.TimeoutException'
    publisher.serve("sparql", Reply(body=cut), Reply(500), Reply(answer=service))
    sync()
    assert waits == [1.0, 2.0]
    assert len(list(wikidata.read(store))) == 450


def test_answers_may_come_packed(sync: Sync, publisher: Publisher, store: Path) -> None:
    def packed(request: Request) -> bytes:
        return gzip.compress(service(request))

    publisher.serve("sparql", Reply(answer=packed, headers={"Content-Encoding": "gzip"}))
    sync()
    assert len(list(wikidata.read(store))) == 450


def test_a_service_without_films_is_one_sentence(sync: Sync, publisher: Publisher) -> None:
    publisher.serve("sparql", Reply(body=answer([])))
    with pytest.raises(CatalogueError, match="knows no film"):
        sync()


def test_a_service_that_stays_busy_is_one_sentence(sync: Sync, publisher: Publisher) -> None:
    publisher.serve("sparql", Reply(429, headers={"Retry-After": "5"}))
    with pytest.raises(CatalogueError, match="run the same command again later"):
        sync()
