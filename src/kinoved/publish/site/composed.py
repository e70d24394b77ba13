"""What a list that kinoved composed or put right says beside its films: changes, misses, grades."""

from __future__ import annotations

import re

from kinoved.model import Source
from kinoved.publish.site.notes import Notes
from kinoved.publish.site.variables import Change, Group, Told

_MARK = "<!-- kinoved: brief="
_REFERENCE = re.compile(r"\[\^([A-Za-z0-9_-]{1,40})\]")
_CHANGED = re.compile(r"^- ([a-z ]{1,20}): \*((?:[^*\\]|\\.)*)\*\. (.*)$", re.M)
_MISSED = re.compile(r"^- \*((?:[^*\\]|\\.)*)\*, (\d{4}|None)\. (.*)$", re.M)
_GRADED = re.compile(r"^\*\*Grade:\*\* (core|adjacent|parallel|influence)\. (.*)$", re.M)
_KINDS = ("kept", "corrected", "left out", "added", "moved", "reworded")


def composed(text: str) -> bool:
    """Whether `text` is a list that `kinoved compose` wrote."""
    return _MARK in text


def changes_in(
    text: str, cited: dict[str, Source], notes: Notes, words: dict[str, str]
) -> tuple[Group, ...]:
    """What changed in a list that was put right, by kind."""
    found: dict[str, list[Change]] = {}
    for kind, title, reason in _CHANGED.findall(_section(text, "What changed")):
        if kind in _KINDS:
            told = told_with(reason, cited, notes)
            found.setdefault(kind, []).append(Change(_plain(title), told))
    return tuple(Group(words[kind], tuple(found[kind])) for kind in _KINDS if kind in found)


def misses_in(text: str, cited: dict[str, Source], notes: Notes) -> tuple[Change, ...]:
    """The films that just missed the list, with the reasons."""
    return tuple(
        Change(
            f"{_plain(title)} ({year})" if year.isdigit() else _plain(title),
            told_with(reason, cited, notes),
        )
        for title, year, reason in _MISSED.findall(_section(text, "Near misses"))
    )


def grade_in(entry: str, cited: dict[str, Source], notes: Notes) -> tuple[str, Told] | None:
    """The grade that an entry of a composed list states, with the reason."""
    found = _GRADED.search(entry)
    return (found[1], told_with(found[2], cited, notes)) if found else None


def told_with(text: str, cited: dict[str, Source], notes: Notes) -> Told:
    """Markdown on one line as words and the numbers of its footnotes."""
    sources = [cited[mark] for mark in _REFERENCE.findall(text) if mark in cited]
    return notes.tell(_plain(_REFERENCE.sub("", text)), sources)


def _section(text: str, heading: str) -> str:
    _, found, rest = text.partition(f"\n## {heading}\n")
    return re.split(r"^(?:## |---$)", rest, maxsplit=1, flags=re.M)[0] if found else ""


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
