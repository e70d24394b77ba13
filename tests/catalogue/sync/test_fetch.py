from __future__ import annotations

import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest

from kinoved.catalogue.sources import names, source
from kinoved.catalogue.sync.addresses import listing
from kinoved.catalogue.sync.connection import Connection
from kinoved.catalogue.sync.fetch import fetch
from kinoved.catalogue.sync.manifest import Manifest
from kinoved.catalogue.sync.step import Step
from kinoved.catalogue.sync.unpack import unpack
from kinoved.errors import CatalogueError, UsageError

from .conftest import Publisher, Waits, whole


def archive(**members: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name, data in members.items():
            file.writestr(name, data)
    return packed.getvalue()


def quiet(step: Step) -> None:
    return


def sync(name: str, publisher: Publisher, store: Path, connection: Connection) -> Manifest:
    return fetch(name, store, base=publisher.base, progress=quiet, connection=connection)


def test_every_listing_is_of_a_source_and_over_https() -> None:
    listed = [name for name in names() if listing(name) is not None]
    assert {"imdb", "movielens", "omdb_org", "tmdb", "wikidata"} <= set(listed)
    for name in listed:
        found = listing(name)
        assert found is not None
        assert found.base.startswith("https://")
        assert found.base.endswith("/")
        assert found.files


def test_every_source_states_its_licence_and_credit() -> None:
    for name in ("wikidata", "imdb", "tmdb"):
        shown = source(name).SOURCE
        assert shown.licence_url.startswith("https://")
        assert shown.credit.endswith(".")
        assert source(name).page("1").startswith("https://")
    assert [source(n).SOURCE.contributes for n in ("wikidata", "imdb", "tmdb")] == [
        True,
        False,
        False,
    ]


def test_every_file_of_a_source_is_fetched(
    publisher: Publisher, store: Path, connection: Connection
) -> None:
    found = listing("imdb")
    assert found is not None
    for file in found.files:
        publisher.serve(file.name, whole())
    manifest = sync("imdb", publisher, store, connection)
    assert [entry.name for entry in manifest.files] == [file.name for file in found.files]


def test_a_file_that_has_moved_is_one_sentence(
    publisher: Publisher, store: Path, connection: Connection
) -> None:
    with pytest.raises(CatalogueError, match="by `--from`"):
        sync("imdb", publisher, store, connection)


def test_a_source_without_addresses_is_one_sentence(
    publisher: Publisher, store: Path, connection: Connection
) -> None:
    with pytest.raises(UsageError, match="by `--from`"):
        sync("wikidata-extract", publisher, store, connection)


def test_the_newest_export_is_found_and_the_older_one_goes(
    publisher: Publisher, store: Path, connection: Connection, waits: Waits
) -> None:
    line = json.dumps({"adult": False, "id": 2, "original_title": "Ariel", "video": False})
    body = gzip.compress(line.encode())
    publisher.serve("movie_ids_11_22_2026.json.gz", whole(body))
    sync("tmdb", publisher, store, connection)
    asked = [request.path for request in publisher.requests]
    assert asked == ["/movie_ids_11_23_2026.json.gz", "/movie_ids_11_22_2026.json.gz"]
    waits.append(86_400.0)
    publisher.serve("movie_ids_11_24_2026.json.gz", whole(body))
    manifest = sync("tmdb", publisher, store, connection)
    assert [entry.name for entry in manifest.files] == ["movie_ids_11_24_2026.json.gz"]
    assert [row.id for row in source("tmdb").read(store)] == ["2"]
    assert not (store / "movie_ids_11_22_2026.json.gz").exists()


def test_an_archive_is_unpacked_beside_itself(
    publisher: Publisher, store: Path, connection: Connection
) -> None:
    members = {
        "ml-latest/movies.csv": b"movieId,title,genres\n1,Stalker (1979),Drama\n",
        "ml-latest/links.csv": b"movieId,imdbId,tmdbId\n1,0079944,1398\n",
        "ml-latest/ratings.csv": b"not wanted",
        "ml-latest/README.txt": b"Licence",
    }
    publisher.serve("ml-latest.zip", whole(archive(**members)))
    sync("movielens", publisher, store, connection)
    assert sorted(path.name for path in store.iterdir()) == [
        "README.txt",
        "links.csv",
        "ml-latest.zip",
        "movies.csv",
        "sync.json",
    ]
    (row,) = source("movielens").read(store)
    assert ("imdb", "tt0079944") in row.identifiers


@pytest.mark.parametrize("path", ["../../movies.csv", "/etc/movies.csv", "a/../../movies.csv"])
def test_a_path_cannot_lead_out_of_the_folder(path: str, tmp_path: Path) -> None:
    packed = tmp_path / "a.zip"
    packed.write_bytes(archive(**{path: b"here"}))
    folder = tmp_path / "inner" / "folder"
    folder.mkdir(parents=True)
    unpack(packed, ["movies.csv"], folder)
    assert (folder / "movies.csv").read_bytes() == b"here"
    assert [p.name for p in tmp_path.rglob("movies.csv")] == ["movies.csv"]


def test_a_member_that_is_missing_is_one_sentence(tmp_path: Path) -> None:
    packed = tmp_path / "a.zip"
    packed.write_bytes(archive(**{"other.csv": b""}))
    with pytest.raises(CatalogueError, match=r"holds no movies\.csv"):
        unpack(packed, ["movies.csv"], tmp_path)
