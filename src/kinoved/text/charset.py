"""What the name of an encoding means on the web, where many mean another than they say.

https://encoding.spec.whatwg.org/#names-and-labels has the names: pages that call themselves
ISO-8859-1 hold the curly quotation marks of windows-1252, those of GB 2312 the signs of GB 18030.
"""

from __future__ import annotations

_MEANT = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "x-euc-jp": "euc_jp",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "x-mac-cyrillic": "mac_cyrillic",
    "macintosh": "mac_roman",
    "unicode-1-1-utf-8": "utf-8",
    "utf8": "utf-8",
}
_FEWEST_GOOD = 10
"""So many letters of several bytes must be whole for each that is broken, to call it UTF-8."""


def decoded(data: bytes, name: str) -> str | None:
    """The text of `data` in the encoding that `name` means; None where it is not so."""
    low = name.strip().lower()
    try:
        return data.decode(_MEANT.get(low, low))
    except (UnicodeDecodeError, LookupError, ValueError):
        return None


def nearly_utf_8(data: bytes) -> str | None:
    """The text of UTF-8 that has a broken letter here and there, U+FFFD in its place, or None.

    No older encoding comes so near to it by chance: there hardly two letters fit each other.
    """
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for letter in text if letter > "\x7f") - broken
    return text if whole >= _FEWEST_GOOD * broken else None
