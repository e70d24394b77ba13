"""One question to an OpenAI-compatible endpoint, and its answer, by the clock.

The wire format is that of `POST /chat/completions` with `response_format` (OpenAI API reference,
chat completions; also spoken by llama.cpp, Ollama, vLLM and others). Nothing that a server says is
repeated to the user: a server may echo the key, and its words are not ours to vouch for.
"""

from __future__ import annotations

import json
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import (
    HTTPError,
    NameResolutionError,
    NewConnectionError,
    ProtocolError,
    SSLError,
    TimeoutError,
)

from kinoved import __version__
from kinoved.proposer.settings import Settings, is_loopback

_LARGEST = 2_000_000
"""Bytes; an answer about one entry has a few thousand."""

_TRIES = 3
_PAUSE = 1.0
_LONGEST_PAUSE = 30.0
"""Seconds; a server that wants a longer rest is not asked again in this call."""

_PASSING = frozenset({429, 500, 502, 503, 504})
_NOT_UNDERSTOOD = frozenset({400, 415, 422, 501})
_SAID = {
    401: "does not accept the key",
    402: "wants to be paid first",
    403: "does not permit this",
    404: "knows no such address or model",
    407: "is behind a proxy that wants a password",
    413: "finds the entry too long",
    429: "is asked too often",
}


class Failure(Exception):  # noqa: N818 - the report goes on without it
    """No answer; the message goes on after the host's name. `last` ends the asking of this host."""

    def __init__(self, what: str, *, last: bool) -> None:
        super().__init__(what)
        self.last = last


@dataclass(slots=True)
class Endpoint:
    """Asks one endpoint until the moment `until` (of `now`, in seconds); close it afterwards."""

    settings: Settings
    until: float
    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _rung: int = 0
    _pool: urllib3.PoolManager | None = field(default=None, repr=False)

    def ask(self, messages: list[dict[str, str]], schema: dict[str, Any]) -> object:
        """The JSON value that the model answers with. Raises Failure.

        An endpoint that does not take the schema is asked for any JSON, then for plain text.
        """
        while True:
            body = _body(self.settings.model, messages, schema, self._rung)
            status, content_type, data = self._patiently(body)
            if status in _NOT_UNDERSTOOD and self._rung < 2:
                self._rung += 1
                continue
            break
        if 300 <= status < 400:
            raise Failure("sends the question on to another address, which is not asked", last=True)
        if status != 200:
            raise Failure(_SAID.get(status, f"answers {status}"), last=True)
        if "html" in content_type or data.lstrip()[:1] == b"<":
            raise Failure("answers with a page, as if it were no endpoint", last=True)
        return self._value(_content(data))

    def close(self) -> None:
        """Let go of the server."""
        if self._pool is not None:
            self._pool.clear()

    def _value(self, text: str) -> object:
        key = self.settings.key
        if key and key in text:
            raise Failure("repeats the key in its answer", last=True)
        value = _json(text if self._rung == 0 else _innermost(text))
        if key and key in json.dumps(value, ensure_ascii=False):
            raise Failure("repeats the key in its answer", last=True)
        return value

    def _patiently(self, body: bytes) -> tuple[int, str, bytes]:
        """Status, content type and body; what may pass is tried again, ever later."""
        for attempt in range(_TRIES):
            status, content_type, wait, data = self._in_time(body)
            if status not in _PASSING or attempt == _TRIES - 1:
                break
            pause = max(_PAUSE * 2.0**attempt, wait)
            if pause > _LONGEST_PAUSE or self.now() + pause >= self.until:
                break
            self.sleep(pause)
        return status, content_type, data

    def _in_time(self, body: bytes) -> tuple[int, str, float, bytes]:
        """One request that ends in time, whatever the server does.

        It runs in a thread of its own: a server that sends a byte now and then outlasts the
        time-outs of sockets, and the look-up of a name has none. A late thread is left to itself.
        """
        left = min(self.settings.timeout, self.until - self.now())
        if left <= 0:
            raise Failure("was not asked any more: the time for all entries is over", last=True)
        done: queue.SimpleQueue[tuple[int, str, float, bytes] | Failure] = queue.SimpleQueue()

        def run() -> None:
            try:
                done.put(self._request(body, left))
            except Failure as failure:
                done.put(failure)
            except Exception as error:  # whatever a foreign server provokes ends in a sentence
                done.put(_failure(error))

        threading.Thread(target=run, name="kinoved-proposer", daemon=True).start()
        try:
            outcome = done.get(timeout=left)
        except queue.Empty:
            raise Failure(f"did not answer within {left:.0f} seconds", last=True) from None
        if isinstance(outcome, Failure):
            raise outcome
        return outcome

    def _request(self, body: bytes, left: float) -> tuple[int, str, float, bytes]:
        headers = {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": f"kinoved/{__version__}",
        }
        if self.settings.key:
            headers["Authorization"] = f"Bearer {self.settings.key}"
        response = self._connections().request(
            "POST",
            f"{self.settings.base_url}/chat/completions",
            body=body,
            headers=headers,
            redirect=False,
            retries=False,
            preload_content=False,
            timeout=urllib3.Timeout(connect=min(left, 20.0), read=left),
        )
        try:
            data = response.read(_LARGEST + 1, decode_content=False)
            if len(data) > _LARGEST:
                raise Failure("answers without end", last=True)
            length = response.headers.get("Content-Length", "")
            if length.isdigit() and len(data) < int(length):
                raise Failure(_BROKEN_OFF, last=False)
            return (
                response.status,
                response.headers.get("Content-Type", "").lower(),
                _seconds(response.headers.get("Retry-After")),
                data,
            )
        finally:
            response.close()

    def _connections(self) -> urllib3.PoolManager:
        """Connections through the system's proxy, except to this very machine."""
        if self._pool is None:
            parts = urlsplit(self.settings.base_url)
            direct = is_loopback(self.settings.base_url) or proxy_bypass(parts.hostname or "")
            proxy = "" if direct else getproxies().get(parts.scheme, "")
            self._pool = urllib3.ProxyManager(proxy) if proxy else urllib3.PoolManager()
        return self._pool


_BROKEN_OFF = "broke its answer off"


def _body(model: str, messages: list[dict[str, str]], schema: dict[str, Any], rung: int) -> bytes:
    question: dict[str, Any] = {"model": model, "messages": messages, "stream": False}
    if rung < 2:
        question["temperature"] = 0
    if rung == 0:
        named = {"name": "claims", "strict": True, "schema": schema}
        question["response_format"] = {"type": "json_schema", "json_schema": named}
    elif rung == 1:
        question["response_format"] = {"type": "json_object"}
    return json.dumps(question).encode("ascii")


def _content(data: bytes) -> str:
    """The words of the model in a completion."""
    completion = _json(data)
    try:
        choice = completion["choices"][0]  # type: ignore[index]
        content, ending = choice["message"]["content"], choice.get("finish_reason")
    except (LookupError, TypeError, AttributeError):
        raise Failure("answers with JSON that is no completion", last=True) from None
    if ending == "length":
        raise Failure(_BROKEN_OFF, last=False)
    if not isinstance(content, str) or not content.strip():
        raise Failure("declined to answer", last=False)
    return content


def _json(text: str | bytes) -> object:
    try:
        return json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise Failure("answered with something else than JSON", last=False) from None


def _no_number(name: str) -> object:
    raise ValueError(name)


def _innermost(text: str) -> str:
    """The object in an answer of plain text, which may come after thoughts and in a fence."""
    said = text.rpartition("</think>")[2]
    return said[max(0, said.find("{")) : said.rfind("}") + 1]


def _seconds(retry_after: str | None) -> float:
    """The pause that a server asks for, where it gives it in seconds."""
    stated = (retry_after or "").strip()
    return float(stated) if stated.isascii() and stated.isdigit() and len(stated) < 9 else 0.0


def _failure(error: Exception) -> Failure:
    """A sentence of our own for an error; the error's text may hold what was sent."""
    if isinstance(error, SSLError):
        return Failure("cannot prove who it is, or broke the encrypted connection off", last=True)
    if isinstance(error, NameResolutionError):
        return Failure("is not known under that name", last=True)
    if isinstance(error, NewConnectionError):
        return Failure("cannot be reached: is it running?", last=True)
    if isinstance(error, TimeoutError):
        return Failure("did not answer in time", last=True)
    if isinstance(error, ProtocolError):
        return Failure(_BROKEN_OFF, last=False)
    if isinstance(error, HTTPError):
        return Failure("cannot be spoken with", last=True)
    return Failure(f"could not be asked ({type(error).__name__})", last=True)
