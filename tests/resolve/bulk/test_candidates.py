"""Candidates in bulk are those of the single path, and no input makes them fail."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.catalogue import Catalogue
from kinoved.catalogue.ngrams.order import (
    FAR,
    LOOSER_COST,
    NOT_ASKED,
    UNDATED,
    YEAR_COST,
    allowed,
    cost,
)
from kinoved.catalogue.ngrams.search import Searcher
from kinoved.resolve import bulk
from kinoved.text import distance, title_keys

LETTERS = "abcdefghijklmnopqrstuvwxyz "


def misspelt(title: str, edits: int, chance: random.Random) -> str:
    """A title with so many letters put in, lost, changed or swapped."""
    letters = list(title)
    for _ in range(edits):
        at = chance.randrange(len(letters)) if letters else 0
        kind = chance.randrange(4)
        if kind == 0 or not letters:
            letters.insert(at, chance.choice(LETTERS))
        elif kind == 1:
            letters[at] = chance.choice(LETTERS)
        elif kind == 2:
            del letters[at]
        else:
            letters[at : at + 2] = reversed(letters[at : at + 2])
    return "".join(letters)


def queries(catalogue: Catalogue, count: int) -> list[tuple[str, int | None]]:
    """Titles of the catalogue as they are or misspelt, with their year, a near one or none."""
    chance = random.Random(20261126)  # noqa: S311 - nothing secret
    index = catalogue.title_index
    found: list[tuple[str, int | None]] = []
    while len(found) < count:
        row = chance.randrange(len(index.films))
        years = list(index.years(index.films[row]))
        title = misspelt(index.key(row), chance.choice((0, 0, 0, 0, 0, 0, 0, 1, 1, 2)), chance)
        year = chance.choice(years) + chance.choice((0, 0, 0, 1, -2, 9)) if years else None
        if title.strip():
            found.append((title, chance.choice((year, year, year, None))))
    return found


def one_by_one(
    catalogue: Catalogue, searcher: Searcher, numbers: dict[str, int], title: str, year: int | None
) -> list[tuple[int, int, int]]:
    """Cost, standing and number of the films that the single path finds, best first."""
    index = catalogue.title_index
    _, bare, roman = title_keys(title)
    best: dict[int, int] = {}

    def off(film: int) -> int:
        known = index.years(film)
        if year is None:
            return NOT_ASKED
        return min(FAR, *(abs(y - year) for y in known)) if known else UNDATED

    for name in catalogue.named(title):
        film = numbers[name.subject]
        level = ("exact", "article", "roman").index(name.scheme)
        best[film] = min(best.get(film, 9999), YEAR_COST[off(film)] + LOOSER_COST[level])
    if not best or min(best.values()):
        for found in searcher.find((bare, roman), year, 8):
            looser = found.edits - distance(bare, found.key)
            longest = max(len(roman if looser else bare), len(found.key))
            order = cost(found.edits, longest, off(found.film))
            if found.edits and found.edits - bool(looser) <= allowed(longest):
                best[found.film] = min(best.get(found.film, 9999), order)
    return sorted((c, -index.standings[film], film) for film, c in best.items())


def test_the_best_film_is_that_of_the_single_path(catalogue: Catalogue, ready: Any) -> None:
    asked = queries(catalogue, 2000)
    numbers = {id_: number for number, id_ in enumerate(ready.ids)}
    searcher = Searcher(catalogue.title_index)
    found = ready.candidates([title for title, _ in asked], [year for _, year in asked])
    best: dict[int, int] = {}
    for mention, film in zip(found.mention.tolist(), found.film.tolist(), strict=True):
        best.setdefault(mention, film)
    differ = []
    for at, (title, year) in enumerate(asked):
        single = one_by_one(catalogue, searcher, numbers, title, year)
        if (single[0][2] if single else None) != best.get(at):
            differ.append((title, year, single[:2], best.get(at)))
    assert len(differ) <= len(asked) // 100, differ  # of films that are alike another may be first


EXTREME = [
    "", " ", "\n", "\n\n", "...", "?!", "…", "\ud800", "a\ud800b", "\0", "x" * 100_000,
    "long title " * 9000, "é" * 100_000, "e\u0301" * 5000, "千と千尋の神隠し", "千と千尋の隠し",
    "Сталкер", "Сталкре", "𝕊𝕥𝕒𝕝𝕜𝕖𝕣", "😀", "a", "M", "ab", "The", "the the", "Stalker\nStalker",
    "Ёжик в тумане",
    "בשר ודם", "الطيور", "\u200b", "'", "---", "1984", "½",
]  # fmt: skip


@pytest.mark.parametrize("year", [None, 0, 1, -5, 1979, 2**40])
def test_no_title_is_too_strange(ready: Any, year: int | None) -> None:
    found = ready.candidates(EXTREME, [year] * len(EXTREME))
    assert set(found.mention.tolist()) <= set(range(len(EXTREME)))


def test_nothing_is_asked(ready: Any) -> None:
    found = ready.candidates([], [])
    assert len(found.mention) == len(found.film) == len(found.scheme) == 0


@given(st.lists(st.tuples(st.text(max_size=30), st.none() | st.integers(1800, 2100)), max_size=8))
def test_any_text_is_answered_alone_as_in_company(
    ready: Any, asked: list[tuple[str, int | None]]
) -> None:
    titles, years = [title for title, _ in asked], [year for _, year in asked]
    together = ready.candidates(titles, years)
    for at in range(len(asked)):
        alone = ready.candidates(titles[at : at + 1], years[at : at + 1])
        theirs = together.mention == at
        assert alone.film.tolist() == together.film[theirs].tolist()
        assert alone.edits.tolist() == together.edits[theirs].tolist()


def test_each_film_is_there_once_and_no_more_than_asked(ready: Any) -> None:
    titles = ["Hamlet", "Hamlt", "The Killers", "Stalkr"]
    for limit in (1, 3, 8):
        found = ready.candidates(titles, [None] * 4, limit)
        for at in range(4):
            films = found.film[found.mention == at].tolist()
            assert 0 < len(films) <= limit
            assert len(set(films)) == len(films)


def test_candidates_say_how_they_were_found(ready: Any) -> None:
    from kinoved.resolve.bulk.candidates import SCHEMES

    titles = ["Stalker", "stalkre", "Stalker, The", "Stalker", "Stalker"]
    found = ready.candidates(titles, [1979, 1979, 1979, None, 1981], 1)
    told = [
        (ready.ids[film], SCHEMES[scheme], edits, off)
        for film, scheme, edits, off in zip(
            found.film.tolist(), found.scheme.tolist(), found.edits.tolist(),
            found.years_off.tolist(), strict=True,
        )
    ]  # fmt: skip
    assert told[0] == ("stalker-1979", "exact", 0, 0)
    assert told[1] == ("stalker-1979", "fuzzy", 1, 0)
    assert told[2][1:] == ("article", 0, 0)
    assert told[3][1:] == ("exact", 0, NOT_ASKED)
    assert told[4][3] == 2


def test_every_film_of_the_title_can_be_asked_for(ready: Any) -> None:
    best = ready.candidates(["Solaris"], [1972], 50)
    every = ready.candidates(["Solaris"], [1972], 50, every=True)
    assert set(best.film.tolist()) <= set(every.film.tolist())
    assert every.film[0] == best.film[0]
    assert (every.edits > 0).any()


def test_the_extra_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "find_spec", lambda name: None if name == "numba" else object())
    assert not bulk.available()


def test_compiling_is_announced_once(
    catalogue: Catalogue, ready: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kinoved.resolve.bulk import compiled
    from kinoved.resolve.bulk.candidates import Bulk

    said: list[str] = []
    Bulk(catalogue, said.append)
    assert said == []
    monkeypatch.setattr(compiled, "is_complete", lambda: False)
    Bulk(catalogue, said.append)
    assert len(said) == 1


def test_a_function_without_a_file_is_compiled_all_the_same(ready: Any) -> None:
    from kinoved.resolve.bulk.compiled import kernel

    place: dict[str, Any] = {}
    exec("def twice(number):\n    return 2 * number", place)  # noqa: S102 - code of no file
    assert kernel(place["twice"])(21) == 42
