"""The bytes of a list file as text."""

from __future__ import annotations

import codecs
import re

from kinoved.errors import InputError

MOST_BYTES = 5_000_000
MOST_OF_A_PAGE = 10_000_000
_SAMPLE = 65_536
_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"SQLite format 3", "a database"),
)
_DECLARED = re.compile(rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9_-]{2,40})")
_BEFORE = b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"
_CONTROLS = frozenset(range(32)) - {7, 8, 9, 10, 12, 13, 26, 27}


def decode(data: bytes, name: str) -> str:
    """The text of `data`: UTF-8, UTF-16 with or without a mark, or a detectable older encoding.

    `name` is what the sentence calls the file. Raises InputError for nothing, for more than 5 MB
    (10 MB of a web page), and for what is not text.
    """
    most = MOST_OF_A_PAGE if data[:99].lstrip(_BEFORE)[:1] == b"<" else MOST_BYTES
    if len(data) > most:
        raise InputError(
            f"{name} is larger than {most // 1_000_000} MB: a list is a page of text, so pass only "
            "the part that holds the list."
        )
    if not data.strip(_BEFORE):
        raise InputError(f"{name} is empty: paste or save the list into it and try again.")
    text = _text(data, name)
    if not text.strip("\ufeff\u200b \t\r\n"):
        raise InputError(f"{name} is empty: paste or save the list into it and try again.")
    return text


def _text(data: bytes, name: str) -> str:
    for opening, what in _SIGNATURES:
        if data.startswith(opening):
            raise _not_text(name, f" but {what}")
    for mark, encoding in _MARKED:
        if data.startswith(mark):
            return _strictly(data, encoding, name)
    wide = _unmarked_utf16(data)
    if wide is not None:
        return _strictly(data, wide, name)
    if _is_binary(data):
        raise _not_text(name, "")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and error.start > 0 and not data[: error.start].isascii():
            return data[: error.start].decode("utf-8")
    return _older(data, name)


def _strictly(data: bytes, encoding: str, name: str) -> str:
    if encoding.startswith("utf-16") and len(data) % 2:
        data = data[:-1]
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise _not_text(name, "") from None


def _not_text(name: str, what: str) -> InputError:
    return InputError(
        f"{name} is not text{what}: save the list as plain text (UTF-8) and try again."
    )


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 shows in zero bytes, or in one repeated high byte, at every other place."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    even, odd = sample[0::2], sample[1::2]
    if len(odd) < 4:
        return None
    for high, low, encoding in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if low.count(0) * 50 > len(low):
            continue
        narrow = sum(high.count(byte) for byte in (0x00, 0x04))
        if narrow * 10 > len(high) * 7 and high.count(0) * 50 > len(high):
            return encoding
    return None


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    return b"\x00" in sample or sum(sample.count(bytes([c])) for c in _CONTROLS) * 50 > len(sample)


def _older(data: bytes, name: str) -> str:
    """A page by what it declares, Shift-JIS and cp1251 by their signs, the rest by a library."""
    from kinoved.text.charset import decoded, nearly_utf_8  # noqa: PLC0415 - most are UTF-8

    declared = _DECLARED.search(data, 0, 4096) if b"<" in data[:99] else None
    told = decoded(data, declared[1].decode("ascii")) if declared is not None else None
    if told is None:
        told = nearly_utf_8(data)
    if told is not None:
        return told
    japanese = decoded(data, "cp932")
    if japanese is not None and _share(japanese, _is_kana) > 0.2:
        return japanese
    russian = decoded(data, "cp1251")
    if russian is not None and _reads_as_russian(russian):
        return russian
    western = decoded(data, "cp1252")
    if western is not None and _share(western, str.isascii) > 0.85:
        return western
    from charset_normalizer import from_bytes  # noqa: PLC0415  # heavy, and seldom needed

    best = from_bytes(data[:_SAMPLE]).best()
    text = decoded(data, best.encoding) if best is not None else None
    if text is None:
        raise InputError(
            f"The encoding of {name} cannot be told: save the list as UTF-8 and try again."
        )
    return text


def _share(text: str, test) -> float:  # type: ignore[no-untyped-def]
    letters = [letter for letter in text[:_SAMPLE] if letter.isalpha()]
    return sum(1 for letter in letters if test(letter)) / max(1, len(letters))


def _is_kana(letter: str) -> bool:
    return "\u3040" <= letter <= "\u30ff"


def _reads_as_russian(text: str) -> bool:
    """Mostly Cyrillic, mostly small letters, and the commonest letters are those of Russian."""
    sample = [letter for letter in text[:_SAMPLE] if not letter.isascii() and letter.isalpha()]
    if not sample:
        return False
    common = sum(1 for letter in sample if letter in "оеаинтсрвлкмдпуяыьгзбч")
    cyrillic = sum(1 for letter in sample if "а" <= letter.lower() <= "я" or letter in "ёЁ")
    return cyrillic > 0.95 * len(sample) and common > 0.7 * len(sample)
