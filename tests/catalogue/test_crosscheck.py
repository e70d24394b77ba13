"""No record claims to be whole where the data folder knows more."""

from __future__ import annotations

from pathlib import Path

from bench.crosscheck import overreaching


def test_no_record_claims_all_where_a_data_set_knows_another(data: Path) -> None:
    assert overreaching(data / "data") == []
