"""Bytes of every kind a person may hand over."""

from __future__ import annotations

import pytest

from kinoved.errors import InputError
from kinoved.text.decode import decode

RUSSIAN = "Советские фильмы о войне. Сталкер (1979)\nОписание: проводник ведёт двоих в Зону.\n"
JAPANESE = "ソ連映画を10本選びます。\n惑星ソラリス (1972)\n説明: 科学者が謎の惑星を調べる。\n"
GERMAN = "Die größten Filme: Das Böse über den Dächern (1979), schön und öde zugleich gesehen.\n"


@pytest.mark.parametrize("text", [RUSSIAN, JAPANESE, GERMAN, "Stalker (1979)\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_with_and_without_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a file") == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [RUSSIAN, GERMAN, "Stalker (1979)\n"])
def test_utf16_without_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a file") == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "cp1251"), (JAPANESE, "shift_jis"), (GERMAN, "latin-1"), (GERMAN, "cp1252")],
)
def test_older_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a file") == text


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"", "empty"), (b" \n\t", "empty"), (b"\xef\xbb\xbf", "empty"), (b"\xff\xfe", "empty"),
     (b"%PDF-1.7 ...", "not text but a PDF"), (bytes(range(256)) * 8, "not text"),
     (b"\x89PNG\r\n\x1a\n", "a picture"), (b"a" * 5_000_001, "larger than 5 MB")],
)  # fmt: skip
def test_what_is_not_a_list_gets_one_sentence(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words) as error:
        decode(data, "list.txt")
    assert str(error.value).startswith("list.txt ")
    assert str(error.value).count(". ") == 0


def test_utf8_cut_in_the_middle_of_a_letter_gives_the_rest() -> None:
    data = RUSSIAN.strip().encode()
    assert decode(data + "я".encode()[:1], "a file") == RUSSIAN.strip()


@pytest.mark.parametrize(
    ("declared", "written", "words"),
    [
        ("iso-8859-1", "cp1252", "“Stalker” – 1979, café"),
        ("gb2312", "gb18030", "霸王別姬（1993）囧"),
        ("Shift_JIS", "cp932", "七人の侍①（1954）～"),
        ("euc-kr", "cp949", "올드보이 (2003) 똠"),
        ("windows-1250", "cp1250", "Ostře sledované vlaky (1966)"),
        ("windows-1251", "cp1251", "Сталкер (1979)"),
    ],
)
def test_a_page_declares_its_encoding_as_browsers_understand_it(
    declared: str, written: str, words: str
) -> None:
    for head in (f"<html><meta charset='{declared}'>", f'<?xml encoding="{declared}"?><html>'):
        assert decode(f"{head}<p>{words}".encode(written), "page.html").endswith(words)


def test_one_broken_byte_does_not_spoil_a_page() -> None:
    text = "<html><meta charset=utf-8><p>Сталкер (1979), Зеркало (1975)</p>"
    for whole in (text, text.replace("<meta charset=utf-8>", "")):
        broken = whole.encode().replace(b"(1979)", b"(\xff1979)")
        assert decode(broken, "page.html") == whole.replace("(1979)", "(\ufffd1979)")


def test_a_page_may_be_twice_as_large_as_a_list() -> None:
    page = b"\xef\xbb\xbf<html>" + b"a" * 9_000_000
    assert len(decode(page, "page.html")) == len(page) - 3
    with pytest.raises(InputError, match="larger than 10 MB"):
        decode(b"<html>" + b"a" * 10_000_000, "page.html")
