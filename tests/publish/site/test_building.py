"""A build writes what has changed and nothing else, and leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.publish.site.conftest import FOUND, PRIZES, SITE, read

from kinoved.catalogue import Catalogue
from kinoved.errors import InputError, OutputError, UsageError
from kinoved.model import Report
from kinoved.publish.pictures.png import ready
from kinoved.publish.site import Built, Input, Site, build
from kinoved.publish.site.manifest import NAME


def contents(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def test_the_same_lists_make_the_same_site(
    tmp_path: Path, catalogue: Catalogue, inputs: list[Input], built: Built
) -> None:
    again = build(inputs, tmp_path, catalogue, read, SITE)
    assert contents(again.folder) == contents(built.folder)


def test_processes_make_the_same_site(
    tmp_path: Path, catalogue: Catalogue, inputs: list[Input], built: Built,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("kinoved.publish.site.workers._FEW", 2)
    again = build(inputs, tmp_path, catalogue, read, SITE, jobs=2)
    assert contents(again.folder) == contents(built.folder)


def test_nothing_is_written_or_checked_again_where_nothing_changed(
    tmp_path: Path, catalogue: Catalogue, inputs: list[Input]
) -> None:
    build(inputs, tmp_path, catalogue, read, SITE)
    before = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")}

    def never(text: str | None, name: str) -> Report:
        raise AssertionError(name)

    again = build(inputs, tmp_path, catalogue, never, SITE)
    assert (again.written, again.removed) == (0, 0)
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")} == before


def test_one_changed_list_is_checked_alone_and_other_films_stay(
    tmp_path: Path, catalogue: Catalogue, inputs: list[Input]
) -> None:
    build(inputs, tmp_path, catalogue, read, SITE)
    asked: list[str] = []

    def counting(text: str | None, name: str) -> Report:
        asked.append(name)
        return read(text, name)

    fewer = Input("prizes.txt", PRIZES.replace("2. The Ascent (1977)\n", ""))
    again = build([*inputs[:3], fewer], tmp_path, catalogue, counting, SITE)
    assert asked == ["prizes.txt"]
    assert 0 < again.written < again.pages / 2
    found = contents(tmp_path)
    anew = build([*inputs[:3], fewer], tmp_path / "anew", catalogue, read, SITE)
    assert found == contents(anew.folder)


def test_pages_of_a_list_that_is_gone_are_removed_and_what_is_not_ours_stays(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    both = [Input("a.txt", FOUND), Input("b.txt", PRIZES)]
    build(both, tmp_path, catalogue, read, SITE)
    (tmp_path / "CNAME").write_text("films.example")
    (tmp_path / "film" / "mine.html").write_text("by hand")
    again = build(both[1:], tmp_path, catalogue, read, SITE)
    assert again.removed > 10
    assert not (tmp_path / "list" / "a.html").exists()
    assert not (tmp_path / "film" / "stalker-1979.html").exists()
    assert (tmp_path / "CNAME").exists()
    assert (tmp_path / "film" / "mine.html").exists()
    left = set(contents(tmp_path)) - {"CNAME", "film/mine.html"}
    anew = build(both[1:], tmp_path / "anew", catalogue, read, SITE).folder
    assert left == set(contents(anew))


def test_a_list_that_cannot_be_read_keeps_the_page_it_had(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    build([Input("a.txt", FOUND), Input("b.txt", PRIZES)], tmp_path, catalogue, read)
    page = (tmp_path / "list" / "a.html").read_text("utf-8")
    again = build([Input("a.txt", "no"), Input("b.txt", PRIZES)], tmp_path, catalogue, read)
    assert [name for name, _ in again.faults] == ["a.txt"]
    assert "No film is named" in again.faults[0][1]
    assert (tmp_path / "list" / "a.html").read_text("utf-8") == page
    mended = build([Input("a.txt", FOUND), Input("b.txt", PRIZES)], tmp_path, catalogue, read)
    assert not mended.faults


def test_without_any_list_that_can_be_read_nothing_is_built(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    with pytest.raises(InputError, match="No film is named"):
        build([Input("a.txt", "no")], tmp_path / "site", catalogue, read)


def test_a_page_that_somebody_removed_is_made_again(tmp_path: Path, catalogue: Catalogue) -> None:
    build([Input("b.txt", PRIZES)], tmp_path, catalogue, read)
    (tmp_path / "film" / "come-and-see-1985.html").unlink()
    (tmp_path / "assets" / "poster" / "the-ascent-1977.svg").unlink()
    again = build([Input("b.txt", PRIZES)], tmp_path, catalogue, read)
    assert again.written == 1
    assert (tmp_path / "film" / "come-and-see-1985.html").is_file()
    assert (tmp_path / "assets" / "poster" / "the-ascent-1977.svg").is_file()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 1}', '{"version": 99}'])
def test_a_damaged_manifest_is_a_build_from_the_start(
    tmp_path: Path, catalogue: Catalogue, text: str
) -> None:
    build([Input("b.txt", PRIZES)], tmp_path, catalogue, read)
    (tmp_path / NAME).write_text(text)
    again = build([Input("b.txt", PRIZES)], tmp_path, catalogue, read)
    assert (again.written, again.removed) == (0, 0)


def test_a_folder_that_cannot_be_written_is_one_clear_sentence(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(OutputError, match=r"^The page cannot be written to [^\n]+\.$"):
        build([Input("b.txt", PRIZES)], blocked, catalogue, read)


def test_a_link_to_nowhere_stops_the_build(tmp_path: Path, catalogue: Catalogue) -> None:
    own = tmp_path / "templates"
    own.mkdir()
    (own / "about.html.j2").write_text(
        '{% extends "layout.html.j2" %}{% block main %}<a href="nowhere.html">x</a>{% endblock %}'
    )
    with pytest.raises(OutputError, match=r"1 link of the site leads nowhere \(nowhere\.html\)"):
        build([Input("b.txt", PRIZES)], tmp_path / "s", catalogue, read, Site(templates=str(own)))


def test_any_kind_of_page_can_be_left_out(tmp_path: Path, catalogue: Catalogue) -> None:
    folder = build([Input("b.txt", PRIZES)], tmp_path, catalogue, read, Site(pages=())).folder
    assert {p.name for p in folder.iterdir()} == {
        NAME, "404.html", "assets", "film", "index.html", "list",
    }  # fmt: skip
    assert {p.name.split(".")[0] for p in (folder / "assets").iterdir()} == {"poster", "style"}


def test_a_site_without_an_address_has_no_feed(tmp_path: Path, catalogue: Catalogue) -> None:
    folder = build([Input("b.txt", PRIZES)], tmp_path, catalogue, read).folder
    assert not (folder / "feed.xml").exists()
    assert "canonical" not in (folder / "index.html").read_text("utf-8")


def test_a_site_speaks_russian(tmp_path: Path, catalogue: Catalogue) -> None:
    site = Site("Списки", language="ru")
    folder = build([Input("b.txt", PRIZES)], tmp_path, catalogue, read, site).folder
    page = (folder / "index.html").read_text("utf-8")
    assert '<html lang="ru">' in page
    assert "1 список, 3 фильма" in page
    assert "Режиссёр" in (folder / "film" / "come-and-see-1985.html").read_text("utf-8")


def test_cards_can_be_png(tmp_path: Path, catalogue: Catalogue) -> None:
    try:
        ready()
    except UsageError as error:
        pytest.skip(str(error))
    site = Site("Films", address="https://films.example/", cards="png")
    build(
        [Input("a.txt", "1. Stalker (1979)\n2. Come and See (1985)\n")],
        tmp_path,
        catalogue,
        read,
        site,
    )
    page = (tmp_path / "film" / "stalker-1979.html").read_text("utf-8")
    assert 'og:image" content="https://films.example/assets/card/stalker-1979.png"' in page
    for name in ("stalker-1979", "list/a"):
        assert (tmp_path / "assets" / "card" / f"{name}.png").read_bytes()[1:4] == b"PNG"
