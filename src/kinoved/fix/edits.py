"""Which repairs can be made together, and the text with them made."""

from __future__ import annotations

from collections.abc import Iterable

from kinoved.model import Diagnostic, Edit, Safety


def chosen(diagnostics: Iterable[Diagnostic], unsafe: bool) -> list[Diagnostic]:
    """The findings whose repairs are asked for and do not touch each other, the gravest first.

    A repair that only shows what could be done is never made. Of two repairs of one place the
    graver finding's is made, and the other one's in a later round, if it is still needed.
    """
    wanted = {Safety.SAFE, Safety.UNSAFE} if unsafe else {Safety.SAFE}
    taken: list[tuple[int, int]] = []
    found: list[Diagnostic] = []
    for one in sorted(diagnostics, key=_order):
        if one.fix is None or one.fix.safety not in wanted or not one.fix.edits:
            continue
        spans = [(edit.span.start, edit.span.end) for edit in one.fix.edits]
        if not any(_touch(span, other) for span in spans for other in taken):
            taken.extend(spans)
            found.append(one)
    return found


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made; an entry taken out leaves no gap behind."""
    for edit in sorted(edits, key=lambda e: (e.span.start, e.span.end), reverse=True):
        start, end = edit.span.start, edit.span.end
        if not edit.text:
            start, end = _with_gap(text, start, end)
        text = text[:start] + edit.text + text[end:]
    return text


def _order(found: Diagnostic) -> tuple[int, int, str]:
    return -found.severity.rank, found.span.start, found.code


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return (one[0] < other[1] and other[0] < one[1]) or one == other


def _with_gap(text: str, start: int, end: int) -> tuple[int, int]:
    """A part that fills whole lines, with its list mark and the blank lines behind it.

    At the end of the text it is the blank lines before it that go.
    """
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    line_end = len(text) if last < 0 else last
    if text[end:line_end].strip() or any(c.isalpha() for c in text[first:start]):
        return start, end
    after = line_end
    while after < len(text) and text[after] in "\r\n \t":
        after += 1
    if after < len(text):
        return first, text.rfind("\n", 0, after) + 1
    kept = text[:first].rstrip()
    return len(kept), len(text.rstrip())
