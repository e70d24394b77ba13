"""Misspelt titles are found among all titles, and a damaged index is told in one sentence."""

from __future__ import annotations

import io
import random
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.small import film, indexed, snapshot

from kinoved.catalogue import Catalogue
from kinoved.catalogue.ngrams.alignment import distances
from kinoved.catalogue.ngrams.grams import code_of, grams_of, kind_of
from kinoved.catalogue.ngrams.mapped import Mapped
from kinoved.catalogue.ngrams.write import TitleIndex
from kinoved.catalogue.rows import IndexedFact, IndexedFilm
from kinoved.catalogue.verify import faults
from kinoved.errors import CatalogueError
from kinoved.text import distance, title_keys

RECORDS = [
    film("stalker-1979", "title: Stalker | lang en", "date: 1979 | event release"),
    film("dead-mans-letters-1986", "title: Письма мёртвого человека | lang ru | original",
         "date: 1986 | event release"),
    film("m-1931", "title: M | lang de | original", "date: 1931 | event release"),
]  # fmt: skip
FILMS = [
    indexed(1, "Solaris", 1972, lang="ru"),
    indexed(2, "Solaris", 2002),
    indexed(3, "千と千尋の神隠し", 2001, lang="ja"),
    indexed(4, "It Happened One Night", 1934),
    indexed(5, "Up", 2009),
    indexed(6, "The Thing", 1982),
    indexed(7, "A Very Long Engagement " * 20, 2004),
]


def shelved() -> IndexedFilm:
    """A film made in 1967 and shown in 1987."""
    film_ = indexed(8, "Komissar Vavilova", 1967, lang="ru")
    later = IndexedFact("date", "1987", (("event", "release"),), ("omdb-org",))
    return IndexedFilm(film_.id, film_.rows, film_.identifiers, (*film_.facts, later))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return snapshot(tmp_path_factory.mktemp("titles"), RECORDS, [*FILMS, shelved()])


@pytest.fixture(scope="module")
def small(made: Path) -> Catalogue:
    return Catalogue.open(made)


def first(catalogue: Catalogue, text: str, year: int | None = None) -> str:
    return next((name.subject for name in catalogue.similar_titles(text, year)), "")


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("Stlaker", "stalker-1979"),
        ("Stalkers", "stalker-1979"),
        ("It Hapened One Nigth", "tt0000004"),
        ("Pisma mertvovo cheloveka", "dead-mans-letters-1986"),
        ("Писма мертвого челавека", "dead-mans-letters-1986"),
        ("千と千尋の神", "tt0000003"),
        ("Upp", "tt0000005"),
        ("Mm", "m-1931"),
        ("Teh Thing", "tt0000006"),
        ("The Thingg", "tt0000006"),
        ("A Vary Long Engagement " * 20, "tt0000007"),
    ],
)
def test_a_misspelt_title_finds_its_film(small: Catalogue, text: str, id_: str) -> None:
    assert first(small, text) == id_


def test_a_title_is_given_as_it_is_written(small: Catalogue) -> None:
    name = small.similar_titles("Pisma mertvovo cheloveka")[0]
    assert (name.text, name.lang, name.role) == ("Письма мёртвого человека", "ru", "original")
    assert name.scheme == "fuzzy"
    thing = small.similar_titles("Thingg")[0]
    assert (thing.text, thing.lang, thing.role) == ("The Thing", "en", "title")


@pytest.mark.parametrize("text", ["", "…", "xyzzy", "\u200b", "?" * 300])
def test_a_title_like_none_finds_nothing(small: Catalogue, text: str) -> None:
    assert small.similar_titles(text) == ()


def test_a_year_orders_and_never_excludes(small: Catalogue) -> None:
    assert first(small, "Solariss", 2002) == "tt0000002"
    assert first(small, "Solariss", 1972) == "tt0000001"
    both = {name.subject for name in small.similar_titles("Solariss", 2002, limit=2)}
    assert both == {"tt0000001", "tt0000002"}
    assert first(small, "Stalkr", 1995) == "stalker-1979"


def test_every_dated_event_is_near(small: Catalogue) -> None:
    assert first(small, "Komisar Vavilova", 1967) == "tt0000008"
    assert first(small, "Komisar Vavilova", 1987) == "tt0000008"


def test_a_film_comes_once(small: Catalogue) -> None:
    found = [name.subject for name in small.similar_titles("Komisar Vavilova", 1987)]
    assert len(found) == len(set(found))


def test_no_more_than_asked_for(small: Catalogue) -> None:
    assert len(small.similar_titles("Solariss", 2002, limit=1)) == 1


def test_one_edit_is_always_found() -> None:
    """Every title of six letters or more, with one letter changed, lost, added or swapped."""
    catalogue = Catalogue.open()
    chance = random.Random(7)  # noqa: S311 - nothing secret
    rows = catalogue.ask("SELECT key, film FROM title WHERE scheme = 0 AND length(key) > 5")
    for key, number in chance.sample(rows, 150):
        ((id_,),) = catalogue.ask("SELECT id FROM film WHERE number = ?", (number,))
        at = chance.randrange(1, len(key) - 1)
        letter = chance.choice("abcdefgh")
        for text in (
            key[:at] + letter + key[at + 1 :],
            key[:at] + key[at + 1 :],
            key[:at] + letter + key[at:],
            key[: at - 1] + key[at] + key[at - 1] + key[at + 1 :],
        ):
            _, bare, _ = title_keys(text)
            if distance(bare, title_keys(key)[1]) > 1:
                continue  # the change made or unmade an article
            found = [name.subject for name in catalogue.similar_titles(text, limit=200)]
            assert id_ in found, (text, key)


def _by_matrix(one: str, other: str) -> int:
    """The same distance, cell by cell."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, opposite in enumerate(other, start=1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != opposite))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == opposite:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, above = above, row
    return above[-1]


@given(st.text("abcd ", max_size=20), st.text("abcd ", max_size=20))
def test_alignment_counts_as_the_plain_matrix_does(one: str, other: str) -> None:
    assert distance(one, other) == _by_matrix(one, other)


@given(st.text("abc ж", max_size=20), st.lists(st.text("abc жx", max_size=24), max_size=9))
def test_many_aligned_side_by_side_count_as_each_by_itself(one: str, others: list[str]) -> None:
    assert distances(one, others) == [_by_matrix(one, other) for other in others]


@given(st.text("ab\U0001f600ж", min_size=60, max_size=90))
def test_alignment_has_no_longest_text(text: str) -> None:
    assert distance(text, text) == 0
    assert distance(text, text[1:]) == 1
    assert distance(text, text + "x") == 1


@given(st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_runs_are_ordered_as_their_numbers(one: str, other: str) -> None:
    runs = sorted(grams_of(one, kind_of(one)) | grams_of(other, kind_of(other)))
    numbers = [code_of(run) for run in runs]
    assert numbers == sorted(set(numbers))
    assert numbers[-1] < 1 << 63


def test_an_index_of_nothing_can_be_written() -> None:
    file = io.BytesIO()
    TitleIndex().write(file)
    assert len(file.getvalue()) % 8 == 0


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    from kinoved.catalogue.build import build

    plain, aside = tmp_path / "plain.sqlite", tmp_path / "aside.sqlite"
    records = tmp_path / "records"
    records.mkdir()
    build(records, FILMS, plain, shards=None)
    build(records, FILMS, aside, shards=None, side_by_side=True)
    assert plain.read_bytes() == aside.read_bytes()


def damages(data: bytes) -> dict[str, bytes]:
    start = data.index(b"KV-GRAMS")
    return {
        "is missing": data[:start],
        "is cut off or followed by something else": data[:-8],
        "followed by something else": data + bytes(8),
        "is damaged": data[: start + 20] + b"\xff" + data[start + 21 :],
        "of another version": data[: start + 8] + b"\xff" + data[start + 9 :],
    }


@pytest.mark.parametrize("what", damages(b"KV-GRAMS" + bytes(32)))
def test_a_damaged_index_says_so(made: Path, tmp_path: Path, what: str) -> None:
    path = tmp_path / "c.sqlite"
    path.write_bytes(damages(made.read_bytes())[what])
    with pytest.raises(CatalogueError, match=rf"damaged or not a catalogue \(its title .*{what}"):
        Catalogue.open(path)
    (fault,) = faults(path)
    assert what in fault


def test_the_index_of_another_build_is_refused(made: Path, tmp_path: Path) -> None:
    other = snapshot(tmp_path / "other", RECORDS, FILMS[:2]).read_bytes()
    data = made.read_bytes()
    path = tmp_path / "c.sqlite"
    path.write_bytes(data[: data.index(b"KV-GRAMS")] + other[other.index(b"KV-GRAMS") :])
    with pytest.raises(CatalogueError, match="its title index is of another build"):
        Catalogue.open(path)


def test_arrays_written_over_are_told_in_one_sentence(made: Path, tmp_path: Path) -> None:
    data = made.read_bytes()
    films = bytes(Mapped(made).films)
    path = tmp_path / "c.sqlite"
    path.write_bytes(data.replace(films, b"\xff" * len(films)))
    assert faults(path) == ["Its title index is damaged."]
    catalogue = Catalogue.open(path)
    with pytest.raises(CatalogueError, match="its title index is damaged"):
        catalogue.similar_titles("Stalkers")


def test_sqlite_itself_finds_nothing_amiss(made: Path) -> None:
    database = sqlite3.connect(made)
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    database.close()
