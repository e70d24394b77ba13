"""Places inside a passage carried back to the original text, marks or no marks."""

from __future__ import annotations

from kinoved.model import Passage, Span
from kinoved.parse.marks import Plain
from kinoved.text import SourceText


def span_in(source: SourceText, passage: Passage, start: int, end: int) -> Span:
    """The span in the original text of `passage.text[start:end]`.

    Without Markdown marks this is plain addition; with them the passage's lines are read again.
    """
    first, last = passage.span.start, passage.span.end
    if len(passage.text) == last - first:
        return source.span(first + start, first + end)
    text = source.text
    opening = text.rfind("\n", 0, first) + 1
    closing = text.find("\n", last)
    plain = Plain(source, opening, closing if closing >= 0 else len(text))
    shift = plain.text.find(passage.text)
    while shift >= 0 and plain.original(shift) != first:
        shift = plain.text.find(passage.text, shift + 1)
    if shift < 0:
        return passage.span
    return plain.passage(shift + start, shift + end).span
