"""Pages are fetched from a server on this machine; nothing here reaches the network."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from click.testing import CliRunner

from kinoved.cli import main
from kinoved.errors import InputError
from kinoved.web.fetch import Limits, fetch, is_address

HERE = Limits(private=True)
LIST = "<html><body><ol><li>Stalker (1979)</li><li>Solaris (1972)</li></ol></body></html>"
RUSSIAN = "<html><head><meta charset='windows-1251'></head><body>Сталкер (1979)</body></html>"


class Site(BaseHTTPRequestHandler):
    robots = (404, "")

    def do_GET(self) -> None:
        head: dict[str, str] = {"Content-Type": "text/html"}
        status, body = 200, LIST.encode()
        if self.path == "/robots.txt":
            status, told = self.robots
            body = told.encode()
        elif self.path.startswith("/hop/"):
            left = int(self.path[5:])
            status = 302
            head["Location"] = f"/hop/{left - 1}" if left > 1 else "/list"
        elif self.path == "/inside":
            status, head["Location"] = 302, "http://10.0.0.1/list"
        elif self.path == "/file":
            status, head["Location"] = 302, "file:///etc/hostname"
        elif self.path == "/missing":
            status = 404
        elif self.path == "/large":
            body = b"x" * 3000
        elif self.path == "/header":
            head["Content-Type"] = "text/html; charset=koi8-r"
            body = "<p>Сталкер</p>".encode("koi8-r")
        elif self.path == "/meta":
            body = RUSSIAN.encode("cp1251")
        self.send_response(status)
        for name, told in head.items():
            self.send_header(name, told)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(Site, "robots", (404, ""))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def refused(url: str, limits: Limits = HERE) -> str:
    with pytest.raises(InputError) as caught:
        fetch(url, limits)
    return str(caught.value)


def test_a_page_is_read(site: str) -> None:
    assert fetch(f"{site}/list", HERE) == LIST


def test_redirects_are_followed_five_times(site: str) -> None:
    assert fetch(f"{site}/hop/5", HERE) == LIST
    assert "more than 5 times" in refused(f"{site}/hop/6")


def test_private_addresses_are_refused_without_the_option(site: str) -> None:
    assert "private network" in refused(f"{site}/list", Limits())
    for host in ("localhost", "[::1]", "10.1.2.3", "169.254.169.254", "0x7f.1",
                 "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "100.64.0.1", "[fe80::1]"):  # fmt: skip
        assert refused(f"http://{host}/", Limits())


def test_every_hop_is_looked_at(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    known = socket.getaddrinfo

    def told(host: str, *rest: object, **named: object) -> object:
        return known("127.0.0.1" if host == "films.example" else host, *rest, **named)

    monkeypatch.setattr(socket, "getaddrinfo", told)
    assert "private network" in refused(f"{site.replace('127.0.0.1', 'films.example')}/", Limits())
    monkeypatch.setattr("kinoved.web.fetch._is_public", lambda number: number == "127.0.0.1")
    assert "10.0.0.1 is in a private network" in refused(f"{site}/inside", Limits())
    assert "must begin with http" in refused(f"{site}/file", Limits())


def test_robots_are_respected(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Site, "robots", (200, "User-agent: *\nDisallow: /list\n"))
    assert "does not want programs" in refused(f"{site}/list")
    assert fetch(f"{site}/other", HERE) == LIST
    monkeypatch.setattr(Site, "robots", (503, ""))
    assert "does not want programs" in refused(f"{site}/list")


def test_limits_are_kept(site: str) -> None:
    assert "larger than" in refused(f"{site}/large", Limits(size=1000, private=True))
    assert "answers 404" in refused(f"{site}/missing")
    assert "does not answer" in refused(f"{site}/list", Limits(seconds=0, private=True))


def test_encodings_are_those_declared(site: str) -> None:
    assert fetch(f"{site}/header", HERE) == "<p>Сталкер</p>"
    assert fetch(f"{site}/meta", HERE) == RUSSIAN


def test_other_schemes_are_no_addresses() -> None:
    assert not is_address("ftp://example.org/list")
    for url in ("ftp://example.org/", "http://", "http://a:b@example.org/", "http://x:99999999/"):
        assert refused(url)


def test_commands_take_addresses(site: str) -> None:
    done = CliRunner().invoke(main, ["check", f"{site}/list", "--allow-private"])
    assert done.exit_code == 0, done.output
    assert CliRunner().invoke(main, ["check", f"{site}/list"]).exit_code == 2
    made = CliRunner().invoke(
        main, ["convert", f"{site}/list", "--to", "stevenlu", "--identify", "--allow-private"]
    )
    assert "tt0079944" in made.output
    refusal = CliRunner().invoke(main, ["fix", f"{site}/list", "--allow-private"])
    assert refusal.exit_code == 2
    assert "-o FILE" in refusal.output
