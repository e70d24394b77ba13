"""How well known a film is: what omdb.org holds is packed, read back, and counted with reasons."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.catalogue.index.renown import MARKS, Attention, gather, read, write
from kinoved.catalogue.renown import Renown
from kinoved.errors import CatalogueError

counts = st.integers(0, 10_000)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    seen = {"12": Attention(3, 4, ("cult", "oscar")), "7": Attention(0, 1, ())}
    write(seen, tmp_path / "renown.tsv.xz")
    assert read(tmp_path / "renown.tsv.xz") == seen


def test_no_file_is_no_renown(tmp_path: Path) -> None:
    assert read(tmp_path / "none.tsv.xz") == {}


@pytest.mark.parametrize(
    "data",
    [b"", b"no xz", lzma.compress(b"another format\n"), lzma.compress(b"kinoved renown\t1\nx")],
)
def test_a_damaged_file_is_one_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "renown.tsv.xz"
    path.write_bytes(data)
    with pytest.raises(CatalogueError, match=r"renown\.tsv\.xz.*fetch the project again"):
        read(path)


def test_attention_is_counted_from_the_files(tmp_path: Path) -> None:
    (tmp_path / "movie_references.csv").write_text(
        '"movie_id","referenced_id","type"\n"1","5","Remake"\n"2","5",\\N\n"5","5",\\N\n'
    )
    (tmp_path / "movie_categories.csv").write_text(
        '"movie_id","category_id"\n"5","35"\n"5","19877"\n"6","1"\n'
    )
    assert gather(tmp_path, ["5", "9"]) == {"5": Attention(2, 2, ("registry",))}


@given(counts, counts, counts, counts, st.sets(st.sampled_from(sorted(MARKS.values()))),
       st.none() | st.integers(1, 10**9), st.none() | st.integers(1, 10**7))  # fmt: skip
def test_points_are_the_sum_of_their_reasons(
    prizes: int, languages: int, cited: int, filed: int, marks: set[str], item: int | None,
    entry: int | None,
) -> None:  # fmt: skip
    known = Renown(prizes, languages, cited, filed, tuple(sorted(marks)), item, entry)
    assert known.points >= 0
    assert abs(known.points - sum(points for _, points in known.parts)) <= len(known.parts) + 5
    assert all(reason and points > 0 for reason, points in known.parts)
    more = Renown(prizes + 1, languages, cited, filed, known.marks, item, entry)
    assert more.points >= known.points
