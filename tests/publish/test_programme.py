"""Programme notes: pages of a site as one PDF, made of the site's own files and nothing else."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from kinoved.errors import UsageError
from kinoved.publish import programme as made

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes</title>
<link rel="stylesheet" href="../assets/style.css"></head>
<body><h1>Письма мёртвого человека</h1><p><img src="http://127.0.0.1:9/a.png" alt="">
<img src="../../outside.svg" alt=""></p></body></html>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    try:
        made._weasyprint()
    except UsageError as error:
        pytest.skip(str(error))
    folder = tmp_path / "site"
    for name in ("list", "assets"):
        (folder / name).mkdir(parents=True)
    (folder / "list" / "a.html").write_text(PAGE, "utf-8")
    (folder / "list" / "b.html").write_text(PAGE.replace("Notes", "More"), "utf-8")
    (folder / "assets" / "style.css").write_text("h1 { page-break-after: always }", "utf-8")
    (tmp_path / "outside.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    return folder


def test_the_same_pages_make_the_same_bytes(site: Path) -> None:
    one = made.programme(site, ["list/a.html", "list/b.html"])
    time.sleep(1.1)  # fonts may carry the second in which they were cut down
    again = made.programme(site, ["list/a.html", "list/b.html"])
    assert one.startswith(b"%PDF-")
    assert one == again
    assert len(one) > len(made.programme(site, ["list/a.html"]))


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:9/a.png", "https://example.org/a.css", "ftp://example.org/a",
        "data:text/css,p{}", "file:///etc/passwd", "file://example.org/a.png",
    ],
)  # fmt: skip
def test_nothing_but_files_of_the_site_is_read(site: Path, address: str) -> None:
    fetcher = made._weasyprint()[1](site.resolve())
    with pytest.raises(ValueError, match="is no file of the site"):
        fetcher.fetch(address)
    with pytest.raises(ValueError, match="is no file of the site"):
        fetcher.fetch((site / "assets" / ".." / ".." / "outside.svg").as_uri())
    fetcher.fetch((site / "assets" / "style.css").as_uri()).close()


def test_a_missing_library_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    made._weasyprint.cache_clear()
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(UsageError, match=r"pip install 'kinoved\[pdf\]'"):
        made.programme(Path(), ["a.html"])
    made._weasyprint.cache_clear()
