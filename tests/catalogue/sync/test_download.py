from __future__ import annotations

import errno
import gzip
import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from urllib3.exceptions import SSLError

from kinoved.catalogue.sources import source
from kinoved.catalogue.sync import Step
from kinoved.catalogue.sync.addresses import RemoteFile
from kinoved.catalogue.sync.connection import Connection, Hindrance, Refused
from kinoved.catalogue.sync.download import Shelf, download
from kinoved.catalogue.sync.manifest import FileEntry
from kinoved.catalogue.sync.whole import published
from kinoved.errors import CatalogueError, OutputError, UsageError

from .conftest import BODY, Publisher, Reply, Waits, whole

NAME = "title.basics.tsv.gz"
Get = Callable[..., FileEntry]


@pytest.fixture
def get(publisher: Publisher, store: Path, connection: Connection) -> Get:
    """Downloads NAME as a run of the command does: what it knows is in the folder."""

    def once(
        progress: Callable[[Step], None] = lambda step: None, file: RemoteFile | None = None
    ) -> FileEntry:
        shelf = Shelf.of(source("imdb").SOURCE, store)
        name = file.name if file else NAME
        url = publisher.base + name
        return download(url, name, file or RemoteFile(NAME), shelf, connection, progress)

    return once


def manifest(store: Path) -> dict[str, object]:
    value = json.loads((store / "sync.json").read_text("utf-8"))
    assert isinstance(value, dict)
    return value


def interrupting_after(size: int) -> Callable[[Step], None]:
    def progress(step: Step) -> None:
        if step.done >= size:
            raise KeyboardInterrupt

    return progress


def test_a_file_comes_whole_and_is_written_down(
    get: Get, publisher: Publisher, store: Path
) -> None:
    publisher.serve(NAME, whole())
    entry = get()
    assert (store / NAME).read_bytes() == BODY
    assert entry.sha256 == hashlib.sha256(BODY).hexdigest()
    assert [path.name for path in sorted(store.iterdir())] == ["sync.json", NAME]
    value = manifest(store)
    assert value["version"] == 1
    assert value["credit"] == source("imdb").SOURCE.credit
    assert value["licence"] == source("imdb").SOURCE.licence
    assert value["files"] == [
        {
            "name": NAME,
            "url": publisher.base + NAME,
            "size": len(BODY),
            "sha256": entry.sha256,
            "etag": '"one"',
            "modified": None,
            "when": "2026-11-23T12:00:00Z",
        }
    ]


def test_the_server_is_told_who_asks(get: Get, publisher: Publisher) -> None:
    publisher.serve(NAME, whole())
    get()
    assert publisher.requests[0].headers["user-agent"].startswith("kinoved/")


def test_a_file_that_has_not_changed_is_not_downloaded_again(
    get: Get, publisher: Publisher
) -> None:
    publisher.serve(NAME, whole())
    first = get()
    assert get() == first
    assert publisher.requests[1].headers["if-none-match"] == '"one"'


def test_a_new_edition_replaces_the_old_one(get: Get, publisher: Publisher, store: Path) -> None:
    newer = BODY + BODY
    publisher.serve(NAME, whole(), whole(newer, '"two"'))
    get()
    assert get().etag == '"two"'
    assert (store / NAME).read_bytes() == newer


def test_the_old_edition_stays_while_the_new_one_does_not_come(
    get: Get, publisher: Publisher, store: Path
) -> None:
    publisher.serve(NAME, whole(), Reply(503))
    get()
    with pytest.raises(CatalogueError):
        get()
    assert (store / NAME).read_bytes() == BODY


def test_a_cut_connection_is_taken_up_where_it_broke(
    get: Get, publisher: Publisher, store: Path, waits: Waits
) -> None:
    publisher.serve(NAME, whole(cut=300_000), whole(cut=200_000), whole())
    get()
    assert (store / NAME).read_bytes() == BODY
    ranges = [request.headers.get("range") for request in publisher.requests]
    assert ranges == [None, "bytes=300000-", "bytes=500000-"]
    assert waits == [1.0, 1.0]


def test_an_interrupt_leaves_what_came_and_the_next_run_asks_for_the_rest(
    get: Get, publisher: Publisher, store: Path
) -> None:
    publisher.serve(NAME, whole())
    with pytest.raises(KeyboardInterrupt):
        get(interrupting_after(400_000))
    assert not (store / NAME).exists()
    there = (store / f"{NAME}.part").stat().st_size
    assert there >= 400_000
    assert sorted(path.name for path in store.iterdir()) == ["sync.json", f"{NAME}.part"]
    get()
    assert (store / NAME).read_bytes() == BODY
    assert publisher.requests[-1].headers["range"] == f"bytes={there}-"
    assert publisher.requests[-1].headers["if-range"] == '"one"'
    assert manifest(store)["partial"] == []


def test_a_file_that_changed_meanwhile_begins_again(
    get: Get, publisher: Publisher, store: Path
) -> None:
    newer = gzip.compress(b"another edition" * 50_000, compresslevel=0, mtime=0)
    publisher.serve(NAME, whole(cut=300_000), whole(newer, '"two"'))
    get()
    assert (store / NAME).read_bytes() == newer


def test_a_rest_of_another_edition_is_not_joined(
    get: Get, publisher: Publisher, store: Path
) -> None:
    lying = Reply(
        206,
        BODY[300_000:],
        {"ETag": '"two"', "Content-Range": f"bytes 300000-{len(BODY) - 1}/{len(BODY)}"},
    )
    publisher.serve(NAME, whole(cut=300_000), lying, whole(etag='"two"'))
    get()
    assert (store / NAME).read_bytes() == BODY
    assert publisher.requests[-1].headers.get("range") is None


def test_a_server_without_ranges_sends_it_again(
    get: Get, publisher: Publisher, store: Path
) -> None:
    publisher.serve(NAME, whole(cut=300_000), whole(ranges=False))
    get()
    assert (store / NAME).read_bytes() == BODY


@pytest.mark.parametrize("etag", [None, 'W/"weak"'])
def test_what_cannot_be_told_from_another_edition_begins_again(
    etag: str | None, get: Get, publisher: Publisher, store: Path
) -> None:
    publisher.serve(NAME, whole(etag=etag, cut=300_000), whole(etag=etag))
    get()
    assert (store / NAME).read_bytes() == BODY
    assert "range" not in publisher.requests[-1].headers


def test_a_range_that_is_refused_begins_again(get: Get, publisher: Publisher, store: Path) -> None:
    publisher.serve(NAME, whole(cut=300_000), Reply(416), whole())
    get()
    assert (store / NAME).read_bytes() == BODY


def test_a_whole_part_is_not_downloaded_again(get: Get, publisher: Publisher, store: Path) -> None:
    publisher.serve(NAME, whole())

    def while_checking(step: Step) -> None:
        if step.task.endswith("(check)"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        get(while_checking)
    get()
    assert (store / NAME).read_bytes() == BODY
    assert publisher.requests[-1].headers["if-none-match"] == '"one"'


def test_retry_after_is_honoured(get: Get, publisher: Publisher, waits: Waits) -> None:
    publisher.serve(NAME, Reply(429, headers={"Retry-After": "37"}), whole())
    get()
    assert waits == [37.0]


def test_retry_after_may_be_a_date(get: Get, publisher: Publisher, waits: Waits) -> None:
    later = {"Retry-After": "Mon, 23 Nov 2026 12:01:30 GMT"}
    publisher.serve(NAME, Reply(429, headers=later), whole())
    get()
    assert waits == [90.0]


def test_a_pause_of_days_is_not_waited_for(get: Get, publisher: Publisher, waits: Waits) -> None:
    publisher.serve(NAME, Reply(429, headers={"Retry-After": "99999"}))
    with pytest.raises(CatalogueError, match="run the same command again"):
        get()
    assert waits == []


def test_tries_end_after_growing_pauses(get: Get, publisher: Publisher, waits: Waits) -> None:
    publisher.serve(NAME, Reply(503))
    with pytest.raises(CatalogueError, match=r"127\.0\.0\.1 answers 503"):
        get()
    assert waits == [1.0, 2.0, 4.0]
    assert len(publisher.requests) == 4


def test_tries_are_counted_anew_after_every_gain(
    get: Get, publisher: Publisher, store: Path
) -> None:
    publisher.serve(NAME, *[whole(cut=150_000)] * 6, whole())
    get()
    assert (store / NAME).read_bytes() == BODY


def test_the_same_piece_again_and_again_is_no_gain(get: Get, publisher: Publisher) -> None:
    publisher.serve(NAME, whole(cut=150_000, etag=None))
    with pytest.raises(CatalogueError):
        get()
    assert len(publisher.requests) == 4


def test_a_slow_server_is_waited_for(get: Get, publisher: Publisher, store: Path) -> None:
    publisher.serve(NAME, whole(slow=0.01))
    get()
    assert (store / NAME).read_bytes() == BODY


def test_a_file_cut_off_under_a_length_that_fits_is_not_taken_for_whole(
    get: Get, publisher: Publisher, store: Path
) -> None:
    publisher.serve(NAME, whole(BODY[:-20]))
    with pytest.raises(CatalogueError, match="is cut off, twice"):
        get()
    assert not (store / NAME).exists()
    assert not (store / f"{NAME}.part").exists()


def test_a_length_that_promises_more_is_asked_for_again(
    get: Get, publisher: Publisher, store: Path
) -> None:
    publisher.serve(NAME, whole(length=len(BODY) + 5), whole(etag='"two"'))
    get()
    assert (store / NAME).read_bytes() == BODY


def test_a_damaged_file_is_fetched_once_more(get: Get, publisher: Publisher, store: Path) -> None:
    damaged = bytearray(BODY)
    damaged[500_000] ^= 1
    publisher.serve(NAME, whole(bytes(damaged)), whole())
    get()
    assert (store / NAME).read_bytes() == BODY


def test_an_empty_file_is_not_taken_for_whole(get: Get, publisher: Publisher, store: Path) -> None:
    publisher.serve(NAME, whole(b""))
    with pytest.raises(CatalogueError):
        get()
    assert not list(store.glob("*.part"))


def test_redirects_are_followed(get: Get, publisher: Publisher, store: Path) -> None:
    publisher.serve(NAME, Reply(302, headers={"Location": "/elsewhere.gz"}))
    publisher.serve("elsewhere.gz", whole())
    get()
    assert (store / NAME).read_bytes() == BODY


def test_redirects_in_a_circle_end(get: Get, publisher: Publisher) -> None:
    publisher.serve(NAME, Reply(302, headers={"Location": f"/{NAME}"}))
    with pytest.raises(CatalogueError, match="circle"):
        get()


@pytest.mark.parametrize("address", ["ftp://example.org/a", "file:///etc/passwd"])
def test_only_http_and_https_are_followed(address: str, get: Get, publisher: Publisher) -> None:
    publisher.serve(NAME, Reply(302, headers={"Location": address}))
    with pytest.raises(UsageError):
        get()


def test_a_file_that_is_not_there_is_refused_at_once(
    get: Get, publisher: Publisher, waits: Waits
) -> None:
    publisher.serve(NAME, Reply(404))
    with pytest.raises(Refused):
        get()
    assert waits == []


def test_nobody_at_home_is_one_sentence(store: Path, connection: Connection) -> None:
    shelf = Shelf.of(source("imdb").SOURCE, store)
    with pytest.raises(CatalogueError, match="run the same command again later to go on"):
        download("http://127.0.0.1:1/x", "x", RemoteFile("x"), shelf, connection, lambda step: None)


@pytest.mark.parametrize(
    ("what", "error"),
    [
        ("[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred", Hindrance),
        ("[SSL: CERTIFICATE_VERIFY_FAILED] certificate has expired", CatalogueError),
    ],
)
def test_a_cut_connection_passes_and_a_false_certificate_does_not(
    what: str,
    error: type[Exception],
    publisher: Publisher,
    connection: Connection,
) -> None:
    publisher.serve(NAME, whole())
    with pytest.raises(error), connection.open(publisher.base + NAME, {}):
        raise SSLError(what)


def test_a_full_disk_is_one_sentence_and_keeps_what_came(
    get: Get, publisher: Publisher, store: Path
) -> None:
    publisher.serve(NAME, whole())

    def full(step: Step) -> None:
        if step.done >= 300_000:
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OutputError, match="The disk is full"):
        get(full)
    there = (store / f"{NAME}.part").stat().st_size
    get()
    assert (store / NAME).read_bytes() == BODY
    assert publisher.requests[-1].headers["range"] == f"bytes={there}-"


def test_a_disk_that_is_full_from_the_start_leaves_no_empty_part(
    get: Get, publisher: Publisher, store: Path
) -> None:
    publisher.serve(NAME, whole())

    def full(step: Step) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OutputError):
        get(full)
    assert not list(store.glob("*.part"))


def test_what_does_not_fit_is_not_begun(
    get: Get, publisher: Publisher, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publisher.serve(NAME, whole())
    usage = shutil.disk_usage("/")._replace(free=1_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(OutputError, match=r"needs 0\.0 GB"):
        get()
    assert not list(store.glob("*.part"))


def test_a_published_checksum_is_held_against_the_file(
    get: Get, publisher: Publisher, store: Path
) -> None:
    file = RemoteFile(NAME, checksum=".md5")
    right = hashlib.md5(BODY, usedforsecurity=False).hexdigest()
    publisher.serve(NAME, whole())
    publisher.serve(f"{NAME}.md5", Reply(body=f"{'0' * 32}  {NAME}\n".encode()))
    with pytest.raises(CatalogueError, match="checksum that its publisher states, twice"):
        get(file=file)
    publisher.serve(f"{NAME}.md5", Reply(body=f"{right}  {NAME}\n".encode()))
    get(file=file)
    assert (store / NAME).is_file()


def test_a_checksum_that_is_not_published_is_not_missed(
    get: Get, publisher: Publisher, store: Path
) -> None:
    publisher.serve(NAME, whole())
    get(file=RemoteFile(NAME, checksum=".md5"))
    assert (store / NAME).is_file()


@pytest.mark.parametrize(
    "text", ["{}  ml.zip\n", "{} *ml.zip\n", "MD5 (ml.zip) = {}\n", "{}\n", "x  other\n{}  ml.zip"]
)
def test_checksums_are_read_in_every_usual_form(text: str) -> None:
    checksum = "d41d8cd98f00b204e9800998ecf8427e"
    assert published(text.format(checksum), "ml.zip") == checksum


def test_a_checksum_of_another_file_is_not_taken() -> None:
    assert published("d41d8cd98f00b204e9800998ecf8427e  other.zip", "ml.zip") is None


def test_a_manifest_out_of_form_is_one_sentence(store: Path) -> None:
    store.mkdir()
    (store / "sync.json").write_text('{"version": 99}', "utf-8")
    with pytest.raises(CatalogueError, match="delete it"):
        Shelf.of(source("imdb").SOURCE, store)
