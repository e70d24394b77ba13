"""Whether a text may be the file of another program, told without loading any reader."""

from __future__ import annotations

_HEAD = 4000
_OPENINGS = ("[", "{", "<", "Letterboxd list", "tt", "tmdb:", "---")
_WITHIN = ("collections:", "playlists:", "\ntt", "\ntmdb:")


def may_be_file(text: str) -> bool:
    """False for nearly everything people write, so that a check pays for no reader then.

    Looks at the first four thousand characters: an opening bracket or tag, a separator in the
    first line, or a word by which a known file begins.
    """
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    line = head.partition("\n")[0]
    return (
        head.startswith(_OPENINGS)
        or any(mark in line for mark in ",;\t")
        or any(word in head for word in _WITHIN)
    )
