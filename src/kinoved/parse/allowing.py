"""Marks by which the writer of a list answers for a finding.

`<!-- kinoved: allow=year-mismatch value="1975" reason="…" source="https://…" record=ab12cd34 -->`
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from kinoved.model import Allowance, Span
from kinoved.text import SourceText

KEYS = ("value", "reason", "source", "record")

_MARK = re.compile(r"<!--\s{0,9}kinoved:")
_PIN = re.compile(r"\s*film\s*=\s*[\w-]+\s*\Z")
_BRIEF = re.compile(r"\s*brief=\{")
"""The mark in which a composed list carries its brief."""
_FIELD = re.compile(
    r"""
    \s* (?P<key>[^\W\d_][\w-]*) \s* = \s*
    (?: "(?P<straight>[^"]*)" | '(?P<single>[^']*)' | “(?P<curly>[^”]*)” | «(?P<angle>[^»]*)»
      | (?P<bare>[^\s"'“«]\S*) )
    (?=\s|\Z)
    """,
    re.VERBOSE,
)
_SHOWN = 40


def allowances_in(text: str, starts: list[int]) -> Iterator[Allowance]:
    """The allowances of a list whose entries begin at `starts`, in the order of the text.

    One before the first entry is about the list as a whole. A mark that is neither a pin nor an
    allowance comes as an allowance with its fault.
    """
    source = SourceText(text)
    position = 0
    while (found := _MARK.search(text, position)) is not None:
        end = text.find("-->", found.end())
        if end < 0:
            return
        position = end + 3
        inside = text[found.end() : end]
        if _PIN.match(inside) or _BRIEF.match(inside):
            continue
        fields, fault = _fields(inside)
        span = source.span(found.start(), position)
        entry = bisect_right(starts, found.start()) or None
        if not fault and "allow" not in fields:
            fault = "It has neither `film=` nor `allow=`."
        rule = fields.pop("allow", "")
        yield allowance(rule, fields, entry, span, fault=fault)


def allowance(
    rule: str,
    fields: dict[str, str],
    entry: int | None,
    span: Span,
    *,
    path: str | None = None,
    fault: str = "",
) -> Allowance:
    """The allowance that `fields` make; its fault is the first thing that there is not."""
    strange = next((key for key in fields if key not in KEYS), None)
    if not fault and strange is not None:
        fault = f"It has “{strange[:_SHOWN]}”, which there is not: there are {', '.join(KEYS)}."
    told = {key: " ".join(fields.get(key, "").split()) for key in KEYS}
    return Allowance(
        rule.strip(), told["reason"], told["source"], told["value"], told["record"].lower(),
        entry, span, path, fault,
    )  # fmt: skip


def _fields(inside: str) -> tuple[dict[str, str], str]:
    """The fields of a mark, and what is wrong with it or nothing."""
    fields: dict[str, str] = {}
    position, end = 0, len(inside.rstrip())
    while position < end:
        found = _FIELD.match(inside, position, end)
        if found is None:
            words = " ".join(inside[position:end].split())[:_SHOWN]
            return fields, f'“{words}” is not read: write each as key="words" or key=word.'
        key = found["key"].lower()
        if key in fields:
            return fields, f"It has `{key}=` twice: write a mark for each finding."
        fields[key] = next(g for g in found.group(*_GROUPS) if g is not None)
        position = found.end()
    return fields, ""


_GROUPS = ("straight", "single", "curly", "angle", "bare")
