"""Serves a folder to browsers on this machine, and tells them when to load a page again.

It listens on 127.0.0.1 only. A page of somebody else's that points a name of its own there is
refused by the name that it asks for.
"""

from __future__ import annotations

import errno
import json
import os
import threading
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from kinoved.errors import OutputError

ADDRESS = "127.0.0.1"
_RELOAD = "/.kinoved/reload.js"
_NEWS = "/.kinoved/news"
_TAG = f'<script src="{_RELOAD}" defer></script>'.encode()
_STRANGE = b"A preview is read under its own address only.\n"
_HEARTBEAT = 10.0
_LONGEST_PAGE = 64 << 20


class News:
    """How often the site was built, and what went wrong last; whoever waits is told of changes."""

    def __init__(self) -> None:
        self._told = threading.Condition()
        self.built = 0
        self.fault = ""
        self.over = False

    def tell(self, *, fault: str = "", over: bool = False) -> None:
        """A build is done, well or with a `fault`, or all is `over`."""
        with self._told:
            self.built += not fault and not over
            self.fault = fault
            self.over = over
            self._told.notify_all()

    def wait(self, built: int, fault: str, seconds: float) -> None:
        """Return when there is something else to tell than these, or after `seconds`."""
        with self._told:
            self._told.wait_for(
                lambda: self.over or (self.built, self.fault) != (built, fault), seconds
            )


class Server(ThreadingHTTPServer):
    """The server of one preview, which has not yet begun to serve. Raises OutputError."""

    daemon_threads = True

    def __init__(self, folder: Path, port: int, news: News) -> None:
        try:
            super().__init__((ADDRESS, port), partial(_Page, news, directory=str(folder)))
        except OSError as error:
            raise OutputError(_why(error, port)) from error
        except OverflowError as error:
            raise OutputError(f"There is no port {port}: name one up to 65535.") from error

    @property
    def address(self) -> str:
        """Where a browser finds it."""
        return f"http://{ADDRESS}:{self.server_port}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away in the middle of an answer is no news."""


class _Page(SimpleHTTPRequestHandler):
    """Answers with a file of the folder; HTML gets the script that loads it again."""

    protocol_version = "HTTP/1.1"
    server_version = "kinoved"
    sys_version = ""
    server: Server

    extensions_map = {  # noqa: RUF012 - the library's own name, read only
        **SimpleHTTPRequestHandler.extensions_map,
        ".css": "text/css; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".svg": "image/svg+xml",
        ".xml": "application/xml; charset=utf-8",
    }

    def __init__(self, news: News, *args: Any, **kwargs: Any) -> None:
        self._news = news
        super().__init__(*args, **kwargs)

    def do_GET(self) -> None:
        """A file, a page, the script, or the news for it."""
        self._answer(body=True)

    def do_HEAD(self) -> None:
        """The same without its content."""
        self._answer(body=False)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the terminal shows the builds."""

    def _answer(self, *, body: bool) -> None:
        port = self.server.server_port
        if self.headers.get("Host") not in {f"{ADDRESS}:{port}", f"localhost:{port}"}:
            self._send(
                HTTPStatus.MISDIRECTED_REQUEST, b"This is a preview on another name.\n", body
            )
            return
        path = self.path.partition("?")[0]
        if path == _RELOAD:
            self._send(HTTPStatus.OK, _script(), body, ".js")
        elif path == _NEWS and body:
            self._tell()
        else:
            self._file(path, body=body)

    def _file(self, path: str, *, body: bool) -> None:
        found = Path(self.translate_path(path))
        if path.endswith("/"):
            found /= "index.html"
        status = HTTPStatus.OK
        root = Path(self.directory).resolve()
        if not found.is_file() or not found.resolve().is_relative_to(root):
            status, found = HTTPStatus.NOT_FOUND, root / "404.html"
        try:
            with found.open("rb") as file:
                data = file.read(_LONGEST_PAGE)
        except OSError:
            data = b"<!doctype html><title>Not found</title><p>There is no such page.</p>"
        kind = found.suffix.lower()
        if kind == ".html":
            data = _with_script(data)
        self._send(status, data, body, kind)

    def _send(self, status: HTTPStatus, data: bytes, body: bool, kind: str = ".txt") -> None:
        known = "text/html; charset=utf-8" if kind == ".html" else self.guess_type(f"a{kind}")
        self.send_response(status)
        self.send_header("Content-Type", known)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if body:
            self.wfile.write(data)

    def _tell(self) -> None:
        """Server-sent events until the browser or the preview ends."""
        self.close_connection = True
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        news = self._news
        try:
            while not news.over:
                built, fault = news.built, news.fault
                told = json.dumps({"built": built, "fault": fault})
                self.wfile.write(f"data: {told}\n\n".encode())
                self.wfile.flush()
                news.wait(built, fault, _HEARTBEAT)
        except OSError:  # the reader has closed the page
            return


def _with_script(page: bytes) -> bytes:
    """`page` with the script at the end of its head; at its own end where it has none."""
    head, end, rest = page.partition(b"</head>")
    return head + _TAG + end + rest if end else page + _TAG


def _script() -> bytes:
    return (Path(__file__).parent / "reload.js").read_bytes().replace(b"NEWS", _NEWS.encode())


def _why(error: OSError, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is taken: name another with `--port`, or 0 for any that is free."
    if error.errno == errno.EACCES:
        return f"Port {port} is for administrators: name one above 1023 with `--port`."
    return f"Nothing can listen on port {port} ({os.strerror(error.errno or 0)}): try `--port 0`."
