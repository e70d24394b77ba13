"""JSON as a tree whose strings and numbers know where they stand in the text.

The json module reads the values and does not say where they stand; here it is asked for one string
or number at a time, and the brackets between them are read without recursion.
"""

from __future__ import annotations

import json
import re

from kinoved.errors import InputError
from kinoved.model import Passage
from kinoved.text import SourceText
from kinoved.value import value

_SPACE = re.compile(r"[ \t\n\r]*")
_LITERAL = re.compile(r"true|false|null|-?\d[\d.eE+-]{0,40}")
_DEEPEST = 64
_DECODER = json.JSONDecoder(strict=False)


@value
class Node:
    """One value: `kind` is "object", "array", "string", "number", "true", "false" or "null".

    `passage` is a string's or number's text and place; `items` the members, `names` their keys
    where it is an object. `start` and `end` are offsets in the text.
    """

    kind: str
    start: int
    end: int
    passage: Passage | None = None
    names: tuple[str, ...] = ()
    items: tuple[Node, ...] = ()

    def get(self, *names: str) -> Node | None:
        """The member under the path `names`, or None where there is none or it is null."""
        node: Node | None = self
        for name in names:
            if node is None or name not in node.names:
                return None
            node = node.items[node.names.index(name)]
        return None if node is None or node.kind == "null" else node

    def told(self, *names: str) -> Passage | None:
        """The string or number under the path `names`, or None."""
        node = self.get(*names)
        return node.passage if node is not None else None


def tree(source: SourceText) -> Node:
    """The one value that the text holds. Raises InputError where it is no JSON, with the place."""
    text = source.text
    node, position = _value(source, _after(text, 1 if text.startswith("\ufeff") else 0), 0)
    position = _after(text, position)
    if position < len(text):
        raise _damaged(source, position)
    return node


def _value(source: SourceText, start: int, depth: int) -> tuple[Node, int]:
    text = source.text
    if depth > _DEEPEST:
        raise InputError("The JSON is nested too deeply to be a list of films: pass the list only.")
    if text.startswith('"', start):
        told, end = _string(source, start)
        return Node("string", start, end, Passage(told, source.span(start + 1, end - 1))), end
    if text.startswith(("{", "["), start):
        return _members(source, start, depth)
    found = _LITERAL.match(text, start)
    if found is None:
        raise _damaged(source, start)
    word = found.group()
    kind = word if word in {"true", "false", "null"} else "number"
    passage = Passage(word, source.span(*found.span())) if kind == "number" else None
    return Node(kind, start, found.end(), passage), found.end()


def _members(source: SourceText, start: int, depth: int) -> tuple[Node, int]:
    text = source.text
    named = text[start] == "{"
    close = "}" if named else "]"
    names: list[str] = []
    items: list[Node] = []
    position = _after(text, start + 1)
    if text.startswith(close, position):
        return Node("object" if named else "array", start, position + 1), position + 1
    while True:
        if named:
            name, position = _string(source, position)
            names.append(name)
            position = _after(text, position)
            if not text.startswith(":", position):
                raise _damaged(source, position)
            position = _after(text, position + 1)
        item, position = _value(source, position, depth + 1)
        items.append(item)
        position = _after(text, position)
        if text.startswith(close, position):
            kind = "object" if named else "array"
            node = Node(kind, start, position + 1, None, tuple(names), tuple(items))
            return node, position + 1
        if not text.startswith(",", position):
            raise _damaged(source, position)
        position = _after(text, position + 1)


def _string(source: SourceText, start: int) -> tuple[str, int]:
    if not source.text.startswith('"', start):
        raise _damaged(source, start)
    try:
        told, end = _DECODER.raw_decode(source.text, start)
    except ValueError as error:
        raise _damaged(source, start) from error
    return str(told), end


def _after(text: str, position: int) -> int:
    found = _SPACE.match(text, position)
    return found.end() if found else position


def _damaged(source: SourceText, position: int) -> InputError:
    span = source.span(position, position)
    return InputError(
        f"The JSON is damaged at line {span.line}, column {span.column}: export the list again."
    )
