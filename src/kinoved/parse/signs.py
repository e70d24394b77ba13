"""Whether a text may be the file of another program, told without loading any reader."""

from __future__ import annotations

_HEAD = 4000
_OPENINGS = ("[", "{", "<", "Letterboxd list", "tt", "tmdb:", "---")
_WITHIN = ("collections:", "playlists:", "\ntt", "\ntmdb:")
_COLUMNS = frozenset(
    ["title", "name", "const", "tmdbid", "tmdb id", "imdbid", "imdb id", "letterboxduri"]
)


def may_be_file(text: str) -> bool:
    """False for nearly everything people write, so that a check pays for no reader then.

    Looks at the first four thousand characters: an opening bracket or tag, the name of a
    column in the first line, or a word by which a known file begins.
    """
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    line = head.partition("\n")[0]
    return head.startswith(_OPENINGS) or _is_header(line) or any(word in head for word in _WITHIN)


def _is_header(line: str) -> bool:
    """Whether a cell of the line is the name of a column by which a reader knows its table."""
    low = line.lower()
    return any(
        mark in low and not _COLUMNS.isdisjoint(cell.strip(' "\r') for cell in low.split(mark))
        for mark in ",;\t"
    )
