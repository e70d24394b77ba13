"""What the column of a table holds, told by the name at its head, in the languages of lists."""

from __future__ import annotations

from kinoved.parse.labels import label_of

_TITLES = frozenset(
    "title film movie name titel título titulo titre titolo tytuł название фильм título タイトル"
    .split()
)  # fmt: skip
_NUMBERS = frozenset("# no no. nr nr. n° nº № pos pos. rank ranking place position platz".split())
_KEPT = frozenset({"director", "year", "country", "original"})


def column_kind(name: str) -> str:
    """`title`, `director`, `year`, `country`, `original` or `number`, or "" for anything else."""
    words = name.strip(" :.*").lower()
    if words in _NUMBERS or name.strip().lower() in _NUMBERS:
        return "number"
    label = label_of(f"{words}: ")
    kind = label.kind if label is not None else ""
    if kind in _KEPT:
        return kind
    return "title" if words in _TITLES or words.split(" ")[0] in _TITLES else ""
