from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kinoved.report.wrap import columns, printable, readable, shortened, wrapped


def test_wide_letters_take_two_columns_and_marks_none() -> None:
    assert columns("黒い雨") == 6
    assert columns("и\u0306") == 1


def test_text_without_spaces_is_cut_where_the_line_is_full() -> None:
    assert wrapped("黒い雨" * 3, 8, "→ ", "  ") == ["→ 黒い雨", "  黒い雨", "  黒い雨"]


def test_an_address_is_never_cut() -> None:
    address = "https://example.org/" + "a" * 100
    assert wrapped(f"name {address}", 40, "", "  ") == ["name", f"  {address}"]


def test_letters_of_other_scripts_in_addresses_are_shown_as_letters() -> None:
    assert readable("http://a.org/%D0%96%D1%80_%28x%29?q=%20%E3") == (
        "http://a.org/Жр_%28x%29?q=%20%E3"
    )


@settings(derandomize=True)
@given(st.text(max_size=300), st.integers(10, 80))
def test_every_line_fits_and_no_letter_is_lost(text: str, width: int) -> None:
    shown = printable(text)
    lines = wrapped(text, width, "  ", "    ")
    if "http" not in shown:
        assert all(columns(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(shown.split())
    assert columns(shortened(shown, width)) <= width


@settings(derandomize=True)
@given(st.text(max_size=60))
def test_any_address_stays_an_address(text: str) -> None:
    from urllib.parse import quote, unquote

    address = quote(text.encode("utf-8", "replace").decode())
    assert unquote(readable(address)) == unquote(address)
