"""An endpoint on this machine that behaves, or misbehaves, as a test says."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Behaviour = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """One question; `question` is its body, `entry` what was sent of the list."""

    protocol_version = "HTTP/1.1"
    server: Model

    def do_POST(self) -> None:
        """Note the question and behave."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.question: dict[str, Any] = json.loads(body)
        self.entry: dict[str, Any] = json.loads(self.question["messages"][1]["content"])
        self.server.asked.append(self)
        self.close_connection = True
        self.server.behave(self)

    def do_GET(self) -> None:
        """Nobody should come this way: it would be a redirect that was followed."""
        self.server.asked.append(self)
        self.reply(200, b"{}")

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def reply(self, status: int, body: bytes, **fields: str) -> None:
        """Answer with this status, body and header."""
        self.send_response(status)
        self.send_header("Connection", "close")
        length = {"Content-Length": str(len(body)), "Content-Type": "application/json"}
        for name, value in {
            **length,
            **{k.replace("_", "-"): v for k, v in fields.items()},
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def say(self, content: object, **more: object) -> None:
        """Answer with what the model says."""
        text = content if isinstance(content, str | None) else json.dumps(content)
        choice = {
            "message": {"role": "assistant", "content": text},
            "finish_reason": "stop",
            **more,
        }
        self.reply(200, json.dumps({"choices": [choice]}).encode())


class Model(ThreadingHTTPServer):
    """The server; `asked` are the questions it got, `over` is set when the test ends."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, behave: Behaviour) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.behave = behave
        self.asked: list[Handler] = []
        self.over = threading.Event()

    @property
    def url(self) -> str:
        """The base URL of the endpoint."""
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def handle_error(self, *_: object) -> None:
        """Say nothing about clients that hung up."""


@contextmanager
def model(behave: Behaviour) -> Iterator[Model]:
    """A server that is up inside the block."""
    server = Model(behave)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()
        thread.join()


def claim(type_: str, quote: str, stance: str = "asserted", **values: object) -> dict[str, object]:
    """A claim as a model writes it."""
    return {"type": type_, "quote": quote, "occurrence": None, "stance": stance, **values}


KLIMOV = claim("director", "Behind the camera stood Elem Klimov", people=["Elem Klimov"])
PALME = claim(
    "award", "The Palme d'Or adorned it in the end", result="won", prize="Palme d'Or",
    festival=None, won_in=None,
)  # fmt: skip


def helpful(handler: Handler) -> None:
    """Find what stands in the list of the tests."""
    known = {"Stalker": KLIMOV, "The Ascent": PALME}
    title = handler.entry["heading"].split(" (")[0]
    handler.say({"claims": [known[title]] if title in known else []})
