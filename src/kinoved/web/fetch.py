"""Fetches one page: http and https only, small, soon, few redirects, no private addresses.

The address that was looked at is the one that is connected to, so that a name cannot change its
meaning in between; proxies of the environment are not used for the same reason.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from urllib.parse import urljoin, urlsplit, urlunsplit
from urllib.robotparser import RobotFileParser

import urllib3
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse

from kinoved import __version__
from kinoved.errors import InputError
from kinoved.text.charset import decoded
from kinoved.text.decode import MOST_OF_A_PAGE, decode
from kinoved.value import value

AGENT = "kinoved"
USER_AGENT = f"{AGENT}/{__version__} (checks film lists; one page a call)"
MOST_SECONDS = 20.0
MOST_REDIRECTS = 5
_MOST_OF_ROBOTS = 500_000
_MOVED = frozenset({301, 302, 303, 307, 308})
_CHUNK = 65_536


@value
class Limits:
    """How long a call may take in seconds, how large a page may be in bytes, who may be asked."""

    seconds: float = MOST_SECONDS
    size: int = MOST_OF_A_PAGE
    private: bool = False


def is_address(name: str) -> bool:
    """Whether a name on the command line is the address of a page and not a file.

    >>> is_address("https://example.org/list"), is_address("list.txt")
    (True, False)
    """
    return name.lower().startswith(("http://", "https://"))


def fetch(url: str, limits: Limits | None = None) -> str:
    """The text of the page at `url`, by the encoding that its header or it itself declares.

    Raises InputError, in a sentence, for everything that keeps it from being had or from being
    asked for.
    """
    limits = limits or Limits()
    until = time.monotonic() + limits.seconds
    asked: dict[str, RobotFileParser] = {}
    for _ in range(MOST_REDIRECTS + 1):
        _permitted(url, limits, until, asked)
        response = _request(url, limits, until)
        try:
            target = response.headers.get("Location")
            if response.status in _MOVED and target:
                following = urljoin(url, target)
                if urlsplit(url).scheme == "https" and urlsplit(following).scheme != "https":
                    raise InputError(
                        f"{url} leads to an unsafe address: save the page and check it."
                    )
                url = following
                continue
            if response.status != 200:
                raise InputError(
                    f"{url} answers {response.status}: open it in a browser, save the page and "
                    "check the file."
                )
            return _text(_body(response, url, limits.size, until), response, url)
        finally:
            response.close()
    raise InputError(f"{url} leads on more than {MOST_REDIRECTS} times: name the page itself.")


def _permitted(url: str, limits: Limits, until: float, asked: dict[str, RobotFileParser]) -> None:
    """InputError where the site's robots.txt keeps programs from the page (RFC 9309)."""
    parts = urlsplit(url)
    site = urlunsplit((parts.scheme, parts.netloc, "/robots.txt", "", ""))
    if site not in asked:
        asked[site] = _robots(site, limits, until)
    if not asked[site].can_fetch(AGENT, url):
        raise InputError(
            f"{parts.hostname} does not want programs to read {url}: open it in a browser, save "
            "the page and check the file."
        )


def _robots(site: str, limits: Limits, until: float) -> RobotFileParser:
    """What the file says; a missing one allows everything, one that cannot be had nothing."""
    rules = RobotFileParser()
    url = site
    for _ in range(MOST_REDIRECTS + 1):
        response = _request(url, limits, until)
        try:
            target = response.headers.get("Location")
            if response.status in _MOVED and target:
                url = urljoin(url, target)
                continue
            if response.status == 200:
                data = _body(response, url, _MOST_OF_ROBOTS, until, cut=True)
                rules.parse(data.decode("utf-8", "replace").splitlines())
            elif 400 <= response.status < 500:
                rules.parse([])
            else:
                rules.parse(["User-agent: *", "Disallow: /"])
            return rules
        finally:
            response.close()
    rules.parse([])
    return rules


def _request(url: str, limits: Limits, until: float) -> BaseHTTPResponse:
    """The answer to one GET, its body unread."""
    parts = urlsplit(url)
    try:
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise InputError(f"{url} is no address of a page: look how it is written.") from error
    if parts.scheme not in {"http", "https"} or not host or "@" in parts.netloc:
        raise InputError(f"{url} is no address of a page: it must begin with http:// or https://.")
    secure = parts.scheme == "https"
    port = port or (443 if secure else 80)
    address = _checked(host, port, limits)
    left = until - time.monotonic()
    if left <= 0:
        raise _late(url, limits)
    timeout = urllib3.Timeout(total=left)
    pool: urllib3.HTTPConnectionPool
    if secure:
        pool = urllib3.HTTPSConnectionPool(
            address, port, timeout=timeout, server_hostname=host, assert_hostname=host
        )
    else:
        pool = urllib3.HTTPConnectionPool(address, port, timeout=timeout)
    path = urlunsplit(("", "", parts.path or "/", parts.query, ""))
    shown = f"[{host}]" if ":" in host else host
    headers = {
        "Host": shown if port == (443 if secure else 80) else f"{shown}:{port}",
        "User-Agent": USER_AGENT,
        "Accept": "text/html, text/*;q=0.9, application/json;q=0.9",
        "Accept-Encoding": "gzip",
    }
    try:
        return pool.urlopen(
            "GET", _quoted(path), headers=headers, redirect=False, retries=False,
            preload_content=False, assert_same_host=False,
        )  # fmt: skip
    except HTTPError as error:
        raise _unreachable(url, error) from error


def _checked(host: str, port: int, limits: Limits) -> str:
    """The number of the host, the first one of its name; InputError for a private one."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise InputError(f"There is no host {host}: look how the address is written.") from error
    numbers = [str(entry[4][0]) for entry in found]
    if not limits.private and any(not _is_public(number) for number in numbers):
        raise InputError(
            f"{host} is in a private network: `--allow-private` reads pages from there."
        )
    return numbers[0]


def _is_public(number: str) -> bool:
    address = ipaddress.ip_address(number.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and address.packed.startswith(b"\x00\x64\xff\x9b"):  # RFC 6052
            inner = ipaddress.IPv4Address(address.packed[12:])
        if inner is not None:
            return _is_public(str(inner))
    return address.is_global and not address.is_multicast


def _body(
    response: BaseHTTPResponse, url: str, most: int, until: float, *, cut: bool = False
) -> bytes:
    """The whole body, unpacked; InputError where it is too large (or `cut` there) or too slow."""
    parts: list[bytes] = []
    length = 0
    try:
        while chunk := response.read1(_CHUNK, decode_content=True):
            parts.append(chunk)
            length += len(chunk)
            if length > most:
                if cut:
                    break
                raise InputError(
                    f"{url} is larger than {most // 1_000_000} MB: save the part that holds the "
                    "list and check the file."
                )
            if time.monotonic() > until:
                raise InputError(f"{url} takes too long: try again, or save the page.")
    except HTTPError as error:
        raise _unreachable(url, error) from error
    return b"".join(parts)


def _text(data: bytes, response: BaseHTTPResponse, url: str) -> str:
    told = response.headers.get("Content-Type", "").lower()
    _, _, charset = told.partition("charset=")
    charset = charset.split(";")[0].strip(" \"'")
    held = decoded(data, charset) if charset else None
    # Where what the header says is not so, the page itself may tell.
    return decode(data, url) if held is None else held.removeprefix("\ufeff")


def _quoted(path: str) -> str:
    from urllib.parse import quote  # noqa: PLC0415 - beside its only use

    return quote(path, safe="/%:=&?~#+!$,;'@()*[]")


def _late(url: str, limits: Limits) -> InputError:
    return InputError(
        f"{url} does not answer within {limits.seconds:g} seconds: try again, or save the page "
        "and check the file."
    )


def _unreachable(url: str, error: HTTPError) -> InputError:
    why = (str(error).rpartition(">: ")[2] or type(error).__name__).strip("()")
    return InputError(f"{url} cannot be had ({why}): try again, or save the page and check it.")
