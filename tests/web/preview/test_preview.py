"""A preview builds, serves on the loopback address only, and builds again on a change."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kinoved.errors import InputError, OutputError
from kinoved.web.preview import Preview
from kinoved.web.preview.watch import seen

PATIENCE = 10.0


@dataclass
class Stage:
    """A preview that copies one list into a page; a list "bad" is refused."""

    folder: Path
    list_: Path
    said: list[str] = field(default_factory=list)
    preview: Preview | None = None
    opened: list[http.client.HTTPConnection | http.client.HTTPResponse] = field(
        default_factory=list
    )

    def build(self) -> str:
        text = self.list_.read_text("utf-8")
        if text == "bad":
            raise InputError("The list is bad: mend it.")
        (self.folder / "index.html").write_text(f"<html><head></head><p>{text}</html>", "utf-8")
        return "Built 1 page."

    def get(self, path: str, *, host: str = "", method: str = "GET") -> http.client.HTTPResponse:
        assert self.preview is not None
        port = int(self.preview.address.rstrip("/").rpartition(":")[2])
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        connection.putrequest(method, path, skip_host=True)
        connection.putheader("Host", host or f"127.0.0.1:{port}")
        connection.endheaders()
        answer = connection.getresponse()
        self.opened += [answer, connection]
        return answer

    def close(self) -> None:
        for opened in self.opened:
            opened.close()


@contextmanager
def _running(tmp_path: Path, text: str = "one") -> Iterator[Stage]:
    folder = tmp_path / "site"
    folder.mkdir()
    stage = Stage(folder, tmp_path / "list.txt")
    stage.list_.write_text(text, "utf-8")
    made = Preview(
        folder, stage.build, lambda: [stage.list_], stage.said.append, port=0, between=0.02
    )
    stage.preview = made
    thread = threading.Thread(target=made.run, daemon=True)
    thread.start()
    try:
        _until(lambda: bool(stage.said))
        yield stage
    finally:
        stage.close()
        made.stop()
        thread.join(PATIENCE)
        assert not thread.is_alive()


def _until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "nothing happened"
        time.sleep(0.01)


def test_a_page_is_served_with_the_script_that_the_written_one_has_not(tmp_path: Path) -> None:
    with _running(tmp_path) as stage:
        answer = stage.get("/")
        page = answer.read().decode()
        assert answer.status == 200
        assert answer.getheader("Content-Type") == "text/html; charset=utf-8"
        assert answer.getheader("Cache-Control") == "no-store"
        assert "<p>one" in page
        assert "reload.js" in page
        assert "reload" not in (stage.folder / "index.html").read_text("utf-8")
        script = stage.get("/.kinoved/reload.js")
        assert script.getheader("Content-Type") == "text/javascript; charset=utf-8"
        assert b"EventSource" in script.read()
        assert stage.get("/", method="HEAD").read() == b""


def test_a_change_of_the_list_is_built_and_told(tmp_path: Path) -> None:
    with _running(tmp_path) as stage:
        news = stage.get("/.kinoved/news")
        assert _told(news) == {"built": 1, "fault": ""}
        stage.list_.write_text("two!", "utf-8")
        assert _told(news) == {"built": 2, "fault": ""}
        assert "two!" in stage.get("/index.html?x=1").read().decode()


def test_a_list_that_cannot_be_read_leaves_the_last_good_build(tmp_path: Path) -> None:
    with _running(tmp_path) as stage:
        news = stage.get("/.kinoved/news")
        _told(news)
        stage.list_.write_text("bad", "utf-8")
        assert _told(news) == {"built": 1, "fault": "The list is bad: mend it."}
        assert stage.said[-1] == "The list is bad: mend it. The last good build is still shown."
        assert "<p>one" in stage.get("/").read().decode()
        stage.list_.write_text("good again", "utf-8")
        assert _told(news) == {"built": 2, "fault": ""}


def test_a_first_build_that_fails_shows_why_and_goes_on(tmp_path: Path) -> None:
    with _running(tmp_path, "bad") as stage:
        assert stage.said == ["The list is bad: mend it."]
        lost = stage.get("/")
        assert lost.status == 404
        assert b"reload.js" in lost.read()


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "kinoved.example:80", "[::1]"])
def test_other_names_are_refused(tmp_path: Path, host: str) -> None:
    with _running(tmp_path) as stage:
        assert stage.get("/", host=host).status == 421


@pytest.mark.parametrize(
    "path",
    ["/../list.txt", "/%2e%2e/list.txt", "/..%2flist.txt", "//etc/passwd", "/list/", "/link.txt"],
)
def test_nothing_outside_the_folder_is_served(tmp_path: Path, path: str) -> None:
    with _running(tmp_path) as stage:
        (stage.folder / "list").mkdir()
        (stage.folder / "link.txt").symlink_to(stage.list_)
        answer = stage.get(path)
        assert answer.status == 404
        assert b"one" not in answer.read()


def test_it_listens_on_the_loopback_address_only(tmp_path: Path) -> None:
    with _running(tmp_path) as stage:
        assert stage.preview is not None
        assert stage.preview.address.startswith("http://127.0.0.1:")
        assert stage.get("/", method="POST").status == 501


def test_a_taken_or_impossible_port_is_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(OutputError, match=f"Port {port} is taken"):
            Preview(tmp_path, lambda: "", list, lambda _: None, port=port)
    with pytest.raises(OutputError, match="no port 70000"):
        Preview(tmp_path, lambda: "", list, lambda _: None, port=70_000)


def test_what_is_seen_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.j2").write_text("1", "utf-8")
    (tmp_path / "a" / ".x.swp").write_text("1", "utf-8")
    missing = tmp_path / "missing.txt"
    before = seen([tmp_path / "a", missing])
    assert [*before] == [str(tmp_path / "a" / "x.j2")]
    missing.write_text("", "utf-8")
    assert seen([tmp_path / "a", missing]) != before


def _told(news: http.client.HTTPResponse) -> dict[str, object]:
    """The next event."""
    line = news.readline()
    while not line.startswith(b"data: "):
        assert line, "the stream has ended"
        line = news.readline()
    told: dict[str, object] = json.loads(line[6:])
    return told
