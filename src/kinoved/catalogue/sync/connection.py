"""Asks servers politely: one request at a time, under our name, again after a while if need be."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import TracebackType
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import HTTPError, SSLError
from urllib3.response import BaseHTTPResponse

from kinoved import __version__
from kinoved.errors import CatalogueError, UsageError

USER_AGENT = f"kinoved/{__version__} (checks film lists; one request at a time)"

_REDIRECTS = 5
_MOVED = frozenset({301, 302, 303, 307, 308})
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Answers that may be another one after a while (RFC 9110, RFC 6585, RFC 8470)."""

_LONGEST_WAIT = 900.0
"""Seconds; a server that asks for a longer pause is better asked another day."""


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """The time of day, the way to wait, and chance, so that tests need not wait."""

    now: Callable[[], datetime] = _now
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random

    def stamp(self) -> str:
        """Now, in ISO 8601, to the second, UTC."""
        return self.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class Patience:
    """How often something is tried without getting any further, and how long between, in seconds.

    Six tries with pauses from one second, doubled each time, outlast a restart of a server.
    """

    tries: int = 6
    first: float = 1.0
    longest: float = 60.0
    connect: float = 30.0
    read: float = 60.0


class Hindrance(Exception):  # noqa: N818 - it is not an error while there are tries left
    """Something that may pass; `wait` is how long the server asks to be left alone, in seconds."""

    def __init__(self, what: str, wait: float | None = None) -> None:
        super().__init__(what)
        self.wait = wait


class Refused(Exception):  # noqa: N818 - the caller may know another address
    """The server does not give what was asked for, whenever it is asked."""

    def __init__(self, url: str, status: int) -> None:
        super().__init__(f"{url} answers {status}")
        self.status = status


@dataclass(slots=True)
class Effort:
    """Counts the failures since something was last gained, and waits between them."""

    clock: Clock
    patience: Patience
    failures: int = 0

    def gained(self) -> None:
        """What was tried has got further than ever: the count begins again."""
        self.failures = 0

    def failed(self, hindrance: Hindrance, what: str) -> None:
        """Wait, longer each time and not in step with others; CatalogueError after the last try."""
        self.failures += 1
        wait = hindrance.wait or 0.0
        if self.failures >= self.patience.tries or wait > _LONGEST_WAIT:
            raise CatalogueError(
                f"{what} could not be downloaded ({hindrance}): what is there is kept, so run the "
                "same command again later to go on."
            ) from hindrance
        pause = min(self.patience.longest, self.patience.first * 2.0 ** (self.failures - 1))
        # Between half and the whole of the pause: clients that failed together return apart.
        self.clock.sleep(max(wait, pause * (1 + self.clock.chance()) / 2))


@dataclass(slots=True)
class Connection:
    """A way to servers over http and https; close it, or use it as a context."""

    clock: Clock = field(default_factory=Clock)
    patience: Patience = field(default_factory=Patience)
    _pools: dict[str, urllib3.PoolManager] = field(default_factory=dict)

    def effort(self) -> Effort:
        """A fresh count of failures."""
        return Effort(self.clock, self.patience)

    def close(self) -> None:
        """Let go of every server."""
        for pool in self._pools.values():
            pool.clear()
        self._pools.clear()

    def __enter__(self) -> Connection:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def open(
        self, url: str, headers: Mapping[str, str], body: str | None = None
    ) -> Iterator[BaseHTTPResponse]:
        """The answer to one GET, or POST where there is a `body`; redirects are followed.

        Statuses below 400 and 416 are for the caller. Raises Hindrance for what may pass, Refused
        for what will not, UsageError for an address that is not http or https.
        """
        try:
            response = self._answer(url, {"User-Agent": USER_AGENT, **headers}, body)
            try:
                if response.status in _PASSING:
                    wait = self._wait(response.headers.get("Retry-After"))
                    raise Hindrance(f"{_host(url)} answers {response.status}", wait)
                if response.status >= 400 and response.status != 416:
                    raise Refused(url, response.status)
                yield response
            finally:
                response.close()
        except HTTPError as error:
            # Other errors of TLS are cut connections, which pass.
            if isinstance(error, SSLError) and "CERTIFICATE_VERIFY_FAILED" in str(error):
                raise CatalogueError(
                    f"{_host(url)} cannot prove who it is ({error}): check the clock and the "
                    "certificates of this machine."
                ) from error
            raise Hindrance(f"{_host(url)}: {_short(error)}") from error

    def _answer(self, url: str, headers: dict[str, str], body: str | None) -> BaseHTTPResponse:
        for _ in range(_REDIRECTS + 1):
            response = self._pool(url).request(
                "GET" if body is None else "POST",
                url,
                body=body,
                headers=headers,
                redirect=False,
                retries=False,
                preload_content=False,
                timeout=urllib3.Timeout(connect=self.patience.connect, read=self.patience.read),
            )
            target = response.headers.get("Location")
            if response.status not in _MOVED or target is None:
                return response
            response.close()
            following = urljoin(url, target)
            if urlsplit(url).scheme == "https" and urlsplit(following).scheme != "https":
                raise CatalogueError(f"{_host(url)} leads to an unsafe address: {following}")
            url = following
        raise CatalogueError(f"{_host(url)} leads in a circle: try again another day.")

    def _pool(self, url: str) -> urllib3.PoolManager:
        """Connections to the host of `url`, through the proxy that the system names for it."""
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise UsageError(f"{url} is not an address that begins with http:// or https://.")
        bypassed = proxy_bypass(parts.hostname)
        proxy = "" if bypassed else getproxies().get(parts.scheme, "")
        if proxy not in self._pools:
            self._pools[proxy] = (
                urllib3.ProxyManager(proxy, maxsize=1) if proxy else urllib3.PoolManager(maxsize=1)
            )
        return self._pools[proxy]

    def _wait(self, retry_after: str | None) -> float | None:
        """The seconds in a Retry-After field, which holds a number or a date (RFC 9110, 10.2.3)."""
        if not retry_after:
            return None
        if retry_after.strip().isdigit():
            return float(retry_after)
        try:
            until = parsedate_to_datetime(retry_after)
        except ValueError:
            return None
        if until.tzinfo is None:
            until = until.replace(tzinfo=UTC)
        return max(0.0, (until - self.clock.now()).total_seconds())


def _host(url: str) -> str:
    return urlsplit(url).hostname or url


def _short(error: HTTPError) -> str:
    """What went wrong, without the addresses of objects that urllib3 writes into it."""
    text = str(error).rpartition(">: ")[2] or type(error).__name__
    return text.strip("()")
