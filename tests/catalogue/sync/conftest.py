"""A publisher on this machine that behaves as badly as it is told to."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from kinoved.catalogue.sync.connection import Clock, Connection, Patience

BODY = gzip.compress(bytes(range(256)) * 4_000, compresslevel=0, mtime=0)
"""A whole gzip file of about a megabyte, which does not fit one read."""


@dataclass
class Request:
    """What was asked: the path and the header fields in lower case; `query` of a POST."""

    path: str
    headers: dict[str, str]
    query: str = ""


@dataclass
class Reply:
    """One answer. `cut` ends the connection after so many bytes; `length` states another length."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    length: int | None = None
    ranges: bool = True
    slow: float = 0.0
    answer: Callable[[Request], bytes] | None = None


def whole(body: bytes = BODY, etag: str | None = '"one"', **more: object) -> Reply:
    """The file as a well-behaved publisher sends it."""
    headers = {"ETag": etag} if etag else {}
    return Reply(body=body, headers=headers, **more)  # type: ignore[arg-type]


class _Server(ThreadingHTTPServer):
    """Takes it calmly when the other side goes."""

    def handle_error(self, request: object, client_address: object) -> None:
        return


class Publisher:
    """Answers each path with its replies in order, the last one again and again."""

    def __init__(self) -> None:
        self.replies: dict[str, list[Reply]] = {}
        self.requests: list[Request] = []
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.base = f"http://127.0.0.1:{self._server.server_port}/"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def serve(self, path: str, *replies: Reply) -> None:
        self.replies[f"/{path}"] = list(replies)

    def asked(self, path: str) -> list[Request]:
        return [request for request in self.requests if request.path == f"/{path}"]

    def next(self, request: Request) -> Reply:
        self.requests.append(request)
        replies = self.replies.get(request.path, [Reply(404)])
        return replies.pop(0) if len(replies) > 1 else replies[0]

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(publisher: Publisher) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            self._reply("")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self._reply(parse_qs(body)["query"][0])

        def _reply(self, query: str) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            request = Request(self.path, headers, query)
            reply = publisher.next(request)
            body = reply.answer(request) if reply.answer else reply.body
            status, extra = reply.status, dict(reply.headers)
            etag = extra.get("ETag")
            if status == 200 and etag and headers.get("if-none-match") == etag:
                status, body = 304, b""
            wanted = headers.get("range")
            if status == 200 and reply.ranges and wanted and headers.get("if-range") == etag:
                start = int(wanted.removeprefix("bytes=").rstrip("-"))
                extra["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
                status, body = 206, body[start:]
            self.send_response(status)
            for name, value in extra.items():
                self.send_header(name, value)
            length = len(body) if reply.length is None else reply.length
            self.send_header("Content-Length", str(length))
            self.end_headers()
            sent = body if reply.cut is None else body[: reply.cut]
            self._send(sent, reply.slow)
            if len(sent) < length or reply.length is not None:
                self.close_connection = True

        def _send(self, body: bytes, slow: float) -> None:
            if not slow:
                self.wfile.write(body)
                return
            for start in range(0, len(body), 1 << 18):
                self.wfile.write(body[start : start + (1 << 18)])
                self.wfile.flush()
                threading.Event().wait(slow)

        def log_message(self, format: str, *args: object) -> None:
            return

    return Handler


@pytest.fixture
def publisher(monkeypatch: pytest.MonkeyPatch) -> Iterator[Publisher]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    running = Publisher()
    yield running
    running.stop()


class Waits(list[float]):
    """The pauses that were made, in seconds; the clock goes on by each, and nobody waits."""

    @property
    def clock(self) -> Clock:
        start = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
        return Clock(lambda: start + timedelta(seconds=sum(self)), self.append, lambda: 1.0)


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def connection(waits: Waits) -> Iterator[Connection]:
    with Connection(waits.clock, Patience(tries=4, read=5.0)) as opened:
        yield opened


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store"
