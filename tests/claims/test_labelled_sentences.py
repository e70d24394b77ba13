"""The labelled sentences are well formed, rightly divided, and agree with the records."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from bench.claims.extraction import HALVES, main, outcome, tally
from bench.claims.rows import FRESH, KINDS, TYPES, Holds, Row, read, rows
from bench.claims.truth import agrees

from kinoved.catalogue import Catalogue
from kinoved.model import Stance

ROWS = rows()


def _shown(row: Row) -> str:
    """How a failing test names a row: a fresh sentence stays unseen."""
    return f"a fresh sentence, {row.film}" if row.half == FRESH else row.sentence


def test_there_are_enough_sentences_of_every_kind_and_language() -> None:
    languages = Counter(row.language for row in ROWS)
    assert languages["english"] >= 450
    assert all(count >= 40 for count in languages.values())
    assert set(languages) == {
        "english", "russian", "german", "spanish", "portuguese", "polish", "japanese"
    }  # fmt: skip
    assert {row.kind for row in ROWS} == set(KINDS)


def test_every_claim_type_is_said_somewhere_in_english() -> None:
    said = {label.type for row in ROWS if row.language == "english" for label in row.labels}
    assert said == TYPES


def test_no_sentence_stands_twice() -> None:
    said = Counter((row.film, row.sentence) for row in ROWS)
    assert [_shown(row) for row in ROWS if said[row.film, row.sentence] > 1] == []


def test_no_film_is_in_both_halves_and_the_halves_are_about_equal() -> None:
    halves: dict[str, set[str]] = {half: set() for half in HALVES}
    divided = [row for row in ROWS if row.half != FRESH and not row.shown]
    for row in divided:
        halves[row.half].add(row.film)
    assert not halves["development"] & halves["test"]
    share = sum(row.half == "test" for row in divided) / len(divided)
    # The last file of each of the six other languages is all about films of development.
    assert 0.3 <= share <= 0.6


def test_there_are_enough_fresh_sentences_of_every_language_about_many_films() -> None:
    fresh = [row for row in ROWS if row.half == FRESH]
    languages = Counter(row.language for row in fresh)
    assert languages["english"] >= 320
    assert all(count >= 20 for count in languages.values())
    assert len({row.film for row in fresh}) >= 80


def test_a_false_sentence_tells_what_is_wrong() -> None:
    wrong = [r for r in ROWS if r.kind == "false"]
    assert [_shown(r) for r in wrong if not r.reason] == []
    assert [_shown(r) for r in wrong if all(label.holds is Holds.TRUE for label in r.labels)] == []


def test_a_true_sentence_has_no_false_claim() -> None:
    assert [
        _shown(r)
        for r in ROWS
        if r.kind != "false"
        and any(
            label.holds is Holds.FALSE and label.stance is Stance.ASSERTED for label in r.labels
        )
    ] == []


def test_every_label_says_of_the_record_what_the_record_says(catalogue: Catalogue) -> None:
    wrong = []
    for row in ROWS:
        film = catalogue.film(row.film)
        assert film is not None, row.film
        wrong += [
            f"{row.film}: {label.type} {label.value}: {_shown(row)}"
            for label in row.labels
            if not agrees(label, film, catalogue)
        ]
    assert wrong == []


def test_a_label_that_is_not_well_formed_names_its_line(tmp_path: Path) -> None:
    file = tmp_path / "english.txt"
    file.write_text("= stalker-1979 | test\nIt is long.\n  true | + length: 163\n")
    with pytest.raises(ValueError, match=r"english\.txt:3: not"):
        list(read(file))


@pytest.mark.parametrize("part", ["test", FRESH])
def test_sentences_of_the_test_half_and_fresh_ones_are_never_shown(part: str) -> None:
    with pytest.raises(SystemExit, match="not shown"):
        main(["--show", part])


def test_a_fresh_sentence_that_was_shown_is_development_whatever_its_film(tmp_path: Path) -> None:
    file = tmp_path / "english-fresh.txt"
    file.write_text(
        "= the-ascent-1977 | shown\nIt is long.\n  opinion |\n"
        "= stalker-1979 | shown\nIt is long.\n  opinion |\n"
        "= stalker-1979 | fresh\nIt is slow.\n  opinion |\n"
    )
    assert [(row.half, row.shown) for row in read(file)] == [
        ("development", True), ("development", True), (FRESH, False)
    ]  # fmt: skip


def _row(sentence: str, told: str, tmp_path: Path, kind: str = "true") -> Row:
    file = tmp_path / "english.txt"
    file.write_text(f"= the-ascent-1977 | {_HALF}\n{sentence}\n  {kind} | {told} // why\n")
    return next(iter(read(file)))


_HALF = next(row.half for row in ROWS if row.film == "the-ascent-1977")


def test_a_claim_read_with_its_value_counts_as_found(catalogue: Catalogue, tmp_path: Path) -> None:
    row = _row("It won the Golden Bear.", "+ award: Golden Bear", tmp_path)
    count = tally([outcome(row, catalogue)]).count
    assert (count["found"], count["right"], count["supported"]) == (1, 1, 1)


def test_a_claim_with_another_value_counts_as_read_and_not_found(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    row = _row("It won the Golden Bear.", "? award: Silver Leopard", tmp_path)
    count = tally([outcome(row, catalogue)]).count
    assert (count["found"], count["read"], count["right"]) == (0, 1, 0)


def test_fault_found_with_a_true_sentence_is_not_borne_out(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    row = _row("It was directed by Elem Klimov.", "+ director: Elem Klimov", tmp_path)
    count = tally([outcome(row, catalogue)]).count
    assert (count["error"], count["error right"]) == (1, 0)


def test_fault_found_with_a_false_claim_is_borne_out(catalogue: Catalogue, tmp_path: Path) -> None:
    row = _row("It was directed by Elem Klimov.", "- director: Elem Klimov", tmp_path, "false")
    count = tally([outcome(row, catalogue)]).count
    assert (count["error"], count["error right"], count["caught as error"]) == (1, 1, 1)


def test_no_sentence_that_is_true_is_called_an_error(catalogue: Catalogue) -> None:
    """Numbers only, so that the unseen half stays unseen."""
    count = tally(outcome(row, catalogue) for row in ROWS).count
    assert count["error"] == count["error right"]
    assert count["warning"] == count["warning right"]
