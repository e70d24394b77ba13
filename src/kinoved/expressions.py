"""Regular expressions compiled beforehand, as Python keeps the compiled code of its modules.

A check needs some eighty expressions, and compiling them is a third of the Python that it runs
before it has read a word. The build keeps what came of them in a file beside this one, under the
text and flags of each, so that an entry cannot be out of date: at worst it is not asked for. A file
of another Python, a damaged one and a missing one are passed over, and all is compiled as ever.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from typing import Any
from zlib import crc32

FILE = os.path.join(os.path.dirname(__file__), "expressions.bin")
_SUM = 4
_FORM = 1

_SAMPLE = """\
5 best Soviet films (1957-1986)

1. The Cranes Are Flying (1957), dir. Mikhail Kalatozov
Description: A war drama, shot in black and white in Moscow. It won the Palme d'Or at Cannes.
Fact: It is 95 minutes long, and was based on a play by Viktor Rozov; see tt0050634.

2. Stalkers: The “Zone” (1979)
Description: Not a French film: "the first" Soviet science fiction film (aka Сталкер).
Fact: Based on the novel Roadside Picnic, published in 1972.
"""


def recall(path: str = FILE) -> int:
    """Hand the expressions kept at `path` to Python's own cache of them; how many those were."""
    try:
        with open(path, "rb") as file:
            data = file.read()
        if crc32(data[_SUM:]) != int.from_bytes(data[:_SUM], "big"):
            return 0
        made_by, kept = marshal.loads(data[_SUM:])  # noqa: S302 - as Python loads its own .pyc
        if made_by != _maker():
            return 0
        compiled = re._compiler._sre.compile  # type: ignore[attr-defined]
        for text, flags, *made in kept:
            re._cache[type(text), text, flags] = compiled(text, *made)  # type: ignore[attr-defined]
    except (OSError, AttributeError, ValueError, TypeError, EOFError, RuntimeError, ImportError):
        return 0
    return len(kept)


def keep(path: str = FILE) -> int:
    """Write the expressions that a check needs to `path`, whole or not at all; how many they are.

    Raises OSError where it cannot be written, and CatalogueError without a catalogue.
    """
    from kinoved.pipeline import check  # noqa: PLC0415 - only the build runs a check here
    from kinoved.report import render  # noqa: PLC0415
    from kinoved.whole import write_whole  # noqa: PLC0415

    render("text", [check(_SAMPLE)])
    kept = []
    for kind, text, flags in tuple(re._cache):  # type: ignore[attr-defined]
        if kind in {str, bytes}:
            kept.append((text, int(flags), *_compiled(text, flags)))
    body = marshal.dumps((_maker(), kept))
    write_whole(path, crc32(body).to_bytes(_SUM, "big") + body)
    return len(kept)


def _compiled(text: str | bytes, flags: int) -> tuple[Any, ...]:
    """What Python makes of an expression, as its `_sre.compile` takes it."""
    compiler = re._compiler  # type: ignore[attr-defined]
    parsed = compiler._parser.parse(text, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    code = list(map(int, compiler._code(parsed, flags)))
    return int(flags | state.flags), code, state.groups - 1, dict(state.groupdict), tuple(names)


def _maker() -> tuple[int | str, ...]:
    """What an expression's code depends on: this module's form, and the Python that runs it."""
    engine = re._compiler._sre  # type: ignore[attr-defined]
    python = sys.implementation.name, sys.hexversion, sys.byteorder
    return _FORM, *python, engine.MAGIC, engine.CODESIZE


if __name__ == "__main__":
    keep()
