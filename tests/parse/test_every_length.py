"""Every shape of line is read alike at every length: entries, titles, years, directors, all right.

The films are drawn from the packaged catalogue, so that a true list may be accused of nothing: what
a reader does to one title in a hundred shows here, and so does a shape that wins by its length.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tests.parse.drawn import HARD, Drawn, drawn

from kinoved.catalogue import Catalogue
from kinoved.checks import check
from kinoved.model import Severity
from kinoved.parse import parse
from kinoved.resolve import resolve

_SHAPES = (
    "{n}. {title} ({year})\n",
    "{n}. {title} ({year})\n\n",
    "{n}) {title} ({year})\n",
    "#{n} {title} ({year})\n",
    "No. {n}: {title} ({year})\n",
    "{n} {title} ({year})\n",
    "{n} - {title} ({year})\n",
    "{n} {title} {year}\n",
    "{n}. {title} {year}\n",
    "{n}. {title}, {year}\n",
    "{n}. {title} - {year}\n",
    "{title} ({year})\n",
    "{title} [{year}]\n",
    "{title}, {year}\n",
    "{title} - {year}\n",
    "{title}: {year}\n",
    "{title} {year}\n",
    "{year} {title}\n",
    "{year}: {title}\n",
    "{year} - {title}\n",
    "{year} – {title}\n",
    "({year}) {title}\n",
    "[{year}] {title}\n",
    "{year}. {title}\n",
    "{year}, {title}\n",
    "- {title} ({year})\n",
    "- {title}, {year}\n",
    "- {title} – {director}, {year}\n",
    "- {title} – {director} ({year})\n",
    "* {title} - {year} - {director}\n",
    "• {title}\n",
    "{title}, {director} ({year})\n",
    "{title}, {director}, {year}\n",
    "{title}, {year}, {director}\n",
    "{director}, {title}, {year}\n",
    "{director}, {title} ({year})\n",
    "{director}: {title} ({year})\n",
    "{director} – {title} ({year})\n",
    "{director} - {title}\n",
    "{title} / {year} / {director}\n",
    "{title} / {director} / {year}\n",
    "{title} // {director} // {year}\n",
    "{title} | {year} | {director}\n",
    "{title} | {director} | {year}\n",
    "{title}; {year}; {director}\n",
    "{title}; {director}; {year}\n",
    "{title}\t{year}\t{director}\n",
    "{title}\t{year}\n",
    "{year}\t{title}\n",
    "{title} · {year} · {director}\n",
    "{title} · {director} · {year}\n",
    "{title} – {director} – {year}\n",
    "{title} – {year} – {director}\n",
    "{title} — {director}, {year}\n",
    "{title}. {director}. {year}.\n",
    "{title}. {year}. {director}.\n",
    "{title}, {year}, dir. {director}\n",
    "{title}, dir. {director}, {year}\n",
    "{title}, dir. {director} ({year})\n",
    "{title} ({year}) {director}\n",
    "{title} ({year}) - {director}\n",
    "{title} ({year}), {director}\n",
    "{title} ({year}) by {director}\n",
    "{title} ({year}) dir. {director}\n",
    "{title} ({year}, {director})\n",
    "{title} ({director}, {year})\n",
    "{title} ({director} {year})\n",
    "{title} (dir. {director}, {year})\n",
    "{title} ({director})\n",
    "{title} ({country}, {year})\n",
    "{title} ({country} {year})\n",
    "{title} ({country}, {year}, {director})\n",
    "{title} ({director}, {country}, {year})\n",
    "{title} (dir. {director}; {country}; {year})\n",
    "{title} by {director} ({year})\n",
    "{title} by {director}\n",
    "{title}\n",
    "{n}. {title}\n",
    "{n} {title}\n",
    "{n}. {title} - {director}\n",
    "{n}. {title}, {director}\n",
    "{n}. {title} by {director}\n",
    "{n}. {director} - {title}\n",
    "{n}. {title} ({director})\n",
    "{n}. {director} - {title} ({year})\n",
    "{n}. {title} - {director} ({year})\n",
    "{n}. {director}: {title} ({year})\n",
    "{n}. {title}, {director}, {country}, {year}\n",
    "{n}. {title}, {director}, {year}\n",
    "{n}. {title}, {country}, {year}\n",
    "{n}. {title} ({director}, {country}, {year})\n",
    "{n}. {title} [{year}] {director}\n",
    "{n}. {year} {title}\n",
    "{n}. {title} ({year}) - {director}\n",
    "{n}. {title}, {year}, {director}\n",
    "{year}. {title}. {director}\n",
    "{year}: {title} ({director})\n",
    "{year} – {title} – {director}\n",
    "{year} | {title} | {director}\n",
    "“{title}” ({director}, {country}, {year})\n",
    "“{title}”, {year}\n",
    '"{title}" {year}\n',
    "{title}, {country}, {year}\n",
    "{title}, {country}, {year}, 97 min\n",
    "{title} ({country}, {year}, 162 min, colour)\n",
    "{title} {director} {year}\n",
    "**{title}** — {year}, {country}. Directed by {director}.\n\n",
    "**{title}** ({year}) – {director}\n",
    "*{title}* ({director}, {year})\n",
    "## {title} ({year})\n\nDirected by {director}.\n\n",
    "{title}\n{director}, {year}\n\n",
    "{title}\n{year}\n\n",
    "{title}\nDirector: {director}\nYear: {year}\n\n",
    "{title}\nDirector: {director} | Year: {year} | Country: {country}\n\n",
    "Title: {title}\nYear: {year}\nDirector: {director}\n\n",
    "{title} ({year}) ★★★★\n",
    "{title} ({year}) 8.1/10\n",
    "{title} ({year}) - 8.1/10\n",
    "{title} ({year}) 1h 52m\n",
    "{title} ({year}) | 112 min | R\n",
    "★★★★ {title} ({year})\n",
    "{n}. {title} ({year}) ★★★½\n",
    "{n}. {title} ({year}) (R) 112 min\n",
    "{title} ({year})\nDirected by {director}\n---\n",
    "☐ {title} ({year})\n",
    "- [ ] {title} ({year})\n",
    "- [x] {title} ({year})\n",
    "{n:02d}. {title} ({year})\n",
    "{n}.{title} ({year})\n",
    "({n}) {title} ({year})\n",
    "{n}: {title} ({year})\n",
    "{n} | {title} | {year}\n",
    "{n}\t{title}\t{year}\t{director}\n",
    "{n}\t{title}\t{director}\t{year}\n",
    "{n}, {title}, {year}\n",
    "{title} | Director: {director} | Year: {year} | Country: {country}\n",
)
_TABLES = {
    "| # | Film | Director | Year |\n|---|---|---|---|\n": (
        "| {n} | {title} | {director} | {year} |\n"
    ),
    "| Rank | Title | Year | Runtime | Rating | Where to watch | Director |\n|-|-|-|-|-|-|-|\n": (
        "| {n} | {title} | {year} | 97 min | 8.1 | Netflix | {director} |\n"
    ),
    "Title,Year,Director\n": '"{title}",{year},"{director}"\n',
    "Rank;Titel;Jahr;Regie\n": "{n};{title};{year};{director}\n",
    "Film\tAño\tDirector\n": "{title}\t{year}\t{director}\n",
}
_PARTS = 6
"""A long list takes a while, so each of the longest is made of every sixth shape only."""
_HEAD = "Great films of the world\n\n"


@pytest.mark.parametrize("count", [3, 10, 20, 60])
def test_shapes_at_every_length(count: int, catalogue: Catalogue) -> None:
    assert not _all_wrong(_SHAPES, count, catalogue)


@pytest.mark.parametrize(("count", "part"), [(19, 0), (25, 1), (250, 2), (250, 5)])
def test_shapes_at_other_lengths(count: int, part: int, catalogue: Catalogue) -> None:
    assert not _all_wrong(_SHAPES[part::_PARTS], count, catalogue)


@pytest.mark.parametrize("shape", _SHAPES)
def test_titles_that_are_hard_to_read(shape: str, catalogue: Catalogue) -> None:
    assert not _wrong(_HEAD, shape, HARD, catalogue)


@pytest.mark.parametrize("head", _TABLES)
def test_tables_with_a_head(head: str, catalogue: Catalogue) -> None:
    assert not _wrong(head, _TABLES[head], HARD, catalogue)
    assert not _wrong(_HEAD + head, _TABLES[head], drawn(catalogue, 30, seed=1), catalogue)


@pytest.mark.parametrize("shape", _SHAPES)
def test_a_true_list_is_not_accused(shape: str, catalogue: Catalogue) -> None:
    found = parse(f"12 great films\n\n{_text(shape, drawn(catalogue, 12, seed=2))}", catalogue)
    matches = resolve(found, catalogue)
    graver = {Severity.ERROR, Severity.WARNING}
    assert not [d for d in check(found, matches, catalogue).diagnostics if d.severity in graver]


def _all_wrong(shapes: Sequence[str], count: int, catalogue: Catalogue) -> dict[str, list[object]]:
    films = drawn(catalogue, count, seed=count)
    found = {shape: _wrong(_HEAD, shape, films, catalogue) for shape in shapes}
    return {shape: wrong for shape, wrong in found.items() if wrong}


def _text(shape: str, films: Sequence[Drawn]) -> str:
    return "".join(shape.format(n=n, **film._asdict()) for n, film in enumerate(films, 1))


def _wrong(head: str, shape: str, films: Sequence[Drawn], catalogue: Catalogue) -> list[object]:
    """What is read otherwise than it was written, or how many entries there are."""
    entries = parse(head + _text(shape, films), catalogue).entries
    if len(entries) != len(films):
        return [len(entries)]
    read = [
        (e.title.text, e.year, [p.name for p in e.people if p.role == "director"]) for e in entries
    ]
    told = [
        (
            film.title,
            film.year if "{year}" in shape else None,
            [film.director] if "{director}" in shape else [],
        )
        for film in films
    ]
    return [pair for pair in zip(read, told, strict=True) if pair[0] != pair[1]]
