"""Entries outside the list's promise moved below a heading of their own, at the end."""

from __future__ import annotations

from itertools import pairwise

from kinoved.model import Diagnostic, Entry, FilmList, Severity
from kinoved.parse.section import section_heading

_OUTSIDE = {
    "outside-country": frozenset({Severity.ERROR}),
    "outside-period": frozenset({Severity.ERROR, Severity.REVIEW}),
    "outside-kind": frozenset({Severity.ERROR, Severity.REVIEW}),
}
"""Which findings move an entry: those where the record speaks against it. A missing theme is none.
"""


def outside(diagnostics: tuple[Diagnostic, ...]) -> list[Diagnostic]:
    """The first finding of each entry that the list's promise leaves out, by entry."""
    found: dict[int, Diagnostic] = {}
    for one in diagnostics:
        if one.entry is not None and one.severity in _OUTSIDE.get(one.name, ()):
            found.setdefault(one.entry, one)
    return [found[entry] for entry in sorted(found)]


def moved(text: str, film_list: FilmList, findings: list[Diagnostic]) -> str:
    """`text` with the entries of `findings` taken out and put at the end, word for word.

    They go below the section's heading, which is written in the list's language where it is not
    there yet. Nothing is moved where no other entry would be left.
    """
    positions = {one.entry for one in findings}
    entries = [entry for entry in film_list.entries if entry.position in positions]
    if not entries or len(entries) == len(film_list.entries):
        return text
    newline = "\r\n" if "\r\n" in text else "\n"
    apart = newline * (2 if _stand_apart(text, film_list.entries) else 1)
    parts = []
    kept = text
    numbers = _numbers(film_list.entries, positions)
    for entry in reversed(film_list.entries):
        first, last = _lines(text, entry)
        at = _number_at(text, first, entry)
        if at is not None and entry.position in numbers:
            number = str(numbers[entry.position])
            kept = kept[: at[0]] + number + kept[at[1] :]
            last += len(number) - (at[1] - at[0])
        if entry.position not in positions:
            continue
        parts.append(kept[first:last])
        rest = kept[last:].lstrip("\r\n \t")
        gap = kept[last : len(kept) - len(rest)] if rest else ""
        indent = gap[gap.rfind("\n") + 1 :] if gap else ""
        kept = kept[:first] + indent + rest
    parts.reverse()
    kept = kept.rstrip()
    if film_list.beyond is None:
        mark = _heading_mark(text, entries[0])
        kept += f"{newline * 2}{mark}{section_heading(film_list.language)}{newline}"
    else:
        kept += newline
    end = newline if text.endswith("\n") else ""
    return kept + newline * (len(apart) > len(newline)) + apart.join(parts) + end


def _numbers(entries: tuple[Entry, ...], moving: set[int | None]) -> dict[int, int]:
    """The number of each entry in its new place, where all have counted one by one before."""
    held = [entry.number for entry in entries if entry.number is not None]
    steps = {after - before for before, after in pairwise(held)}
    if len(held) < len(entries) or steps not in ({1}, {-1}):
        return {}
    order = sorted(entries, key=lambda entry: entry.position in moving)
    return {entry.position: number for entry, number in zip(order, held, strict=True)}


def _number_at(text: str, line: int, entry: Entry) -> tuple[int, int] | None:
    """Where the entry's number stands in digits before its title."""
    at = text.find(str(entry.number), line, entry.title.span.start)
    return None if at < 0 else (at, at + len(str(entry.number)))


def _lines(text: str, entry: Entry) -> tuple[int, int]:
    """The whole lines on which the entry stands, without the last line's end."""
    first = text.rfind("\n", 0, entry.span.start) + 1
    last = text.find("\n", entry.span.end)
    last = len(text) if last < 0 else last
    while last > first and text[last - 1] == "\r":
        last -= 1
    return first, last


def _stand_apart(text: str, entries: tuple[Entry, ...]) -> bool:
    """Whether blank lines stand between the entries."""
    _, last = _lines(text, entries[0])
    gap = text[last:].lstrip(" ").replace("\r", "")[:2]
    return gap == "\n\n"


def _heading_mark(text: str, entry: Entry) -> str:
    """The signs of a Markdown heading where entries have them: `## `."""
    first, _ = _lines(text, entry)
    head = text[first : entry.span.start]
    return head if head.startswith("#") else ""
