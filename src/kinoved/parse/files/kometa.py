"""Collections or playlists of Kometa in YAML: identifiers of IMDb or TMDB with names as comments.

What a builder would fetch from elsewhere (charts, other lists, files) is not looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kinoved.errors import InputError
from kinoved.model import Entry, Identifier, Passage
from kinoved.parse.files.columns import parted
from kinoved.parse.files.reading import Found, entry
from kinoved.text import SourceText

if TYPE_CHECKING:
    from yaml import Node

NAME = "kometa"
_TELLTALE = re.compile(r"^(?:collections|playlists):[ \t]*(?:#[^\n]*)?\r?\n[ \t]+\S", re.MULTILINE)
_LARGEST = 200_000
_BUILDERS = {"imdb_id": "imdb", "tmdb_movie": "tmdb"}
_VALUES = {"imdb": re.compile(r"tt\d{7,9}"), "tmdb": re.compile(r"\d{1,9}")}
_NOTE = re.compile(r"[ \t]*\#[ \t]*(?P<title>[^\r\n]+?)(?:[ \t]*\((?P<year>\d{4})\))?[ \t]*\r?$",
                   re.MULTILINE)  # fmt: skip


def recognises(text: str) -> bool:
    """A mapping of collections or playlists at the left edge."""
    return len(text) <= _LARGEST and _TELLTALE.search(text) is not None


def read(text: str) -> Found:
    """The films of the first collection that has some; the comment behind each names it."""
    import yaml  # noqa: PLC0415 - few lists need it

    if len(text) > _LARGEST:
        raise InputError("The YAML is larger than 200 KB: pass the one collection that is meant.")
    source = SourceText(text)
    try:
        root = yaml.compose(text.removeprefix("\ufeff"), Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        at = getattr(error, "problem_mark", None)
        where = f" at line {at.line + 1}" if at is not None else ""
        raise InputError(f"The YAML is damaged{where}: mend it there.") from error
    shift = int(text.startswith("\ufeff"))
    for _, held in _members(root):
        for name, collection in _members(held):
            entries = tuple(_entries(source, collection, shift))
            if entries:
                about = next((n for k, n in _members(collection) if k.value == "summary"), None)
                return Found(
                    _passage(source, name, shift),
                    _passage(source, about, shift) if about is not None else None,
                    entries,
                )
    return Found(None, None, ())


def _entries(source: SourceText, collection: Node, shift: int) -> Iterator[Entry]:
    position = 0
    for builder, held in _members(collection):
        kind = _BUILDERS.get(str(builder.value))
        if kind is None:
            continue
        for told in _values(source, held, shift):
            if not _VALUES[kind].fullmatch(told.text):
                continue
            position += 1
            title, year = told, None
            named = _NOTE.match(source.text, told.span.end)
            if named:
                title = source.passage(*named.span("title"))
                year = source.passage(*named.span("year")) if named["year"] else None
            end = named.end() if named else told.span.end
            yield entry(
                position, source.span(told.span.start, end), title, year=year,
                identifiers=(Identifier(kind, told.text, told.span),),
            )  # fmt: skip


def _values(source: SourceText, held: Node, shift: int) -> Iterator[Passage]:
    """The identifiers of a builder: a list, or one string in which commas part them."""
    for node in held.value if isinstance(held.value, list) else [held]:
        told = None if isinstance(node, tuple) else _passage(source, node, shift)
        if told is not None:
            yield from parted(told, source) if "," in told.text else (told,)


def _members(node: object) -> Iterator[tuple[Node, Node]]:
    held = getattr(node, "value", None)
    for pair in held if isinstance(held, list) else ():
        if isinstance(pair, tuple) and isinstance(getattr(pair[0], "value", None), str):
            yield pair


def _passage(source: SourceText, node: Node, shift: int) -> Passage | None:
    if not isinstance(node.value, str):
        return None
    start, end = node.start_mark.index + shift, node.end_mark.index + shift
    return Passage(" ".join(node.value.split()), source.span(start, end))
