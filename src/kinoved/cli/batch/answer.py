"""Some lines of a batch answered: one line of JSON for each, in their order."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from kinoved.catalogue import Catalogue
from kinoved.cli.batch.line import Asked, read_line
from kinoved.model import Match
from kinoved.report.formats.json import match_value
from kinoved.resolve.many import identify_many
from kinoved.value import value

BAD = "bad"
"""What a line that could not be understood counts as; others count under their grade."""


@value
class Answers:
    """The answers to some lines, ready to be written, and how many there are of each kind.

    `first_bad` is the number of the first line that could not be understood, or None.
    """

    data: bytes
    kinds: dict[str, int]
    first_bad: int | None


def answers_to(
    lines: Sequence[bytes],
    first: int,
    catalogue: Catalogue,
    limit: int,
    notify: Callable[[str], None] | None = None,
) -> Answers:
    """The answers to `lines`, of which the first has the number `first`.

    `notify` is told where something has to be compiled before.
    """
    asked = [
        found
        for number, line in enumerate(lines, first)
        if (found := read_line(line, number, catalogue)) is not None
    ]
    matches = _matches([a for a in asked if a.query is not None], catalogue, limit, notify)
    kinds: Counter[str] = Counter()
    first_bad: int | None = None
    written = []
    for one in asked:
        match = next(matches) if one.query is not None else None
        said = _bad(one, one.error) if match is None else _told(one, match)
        kinds[said.get("grade", BAD)] += 1
        if "error" in said and first_bad is None:
            first_bad = one.number
        written.append(json.dumps(said, ensure_ascii=False))
    # A lone surrogate in an id becomes the escape that it was read from.
    data = "".join(f"{line}\n" for line in written).encode("utf-8", "backslashreplace")
    return Answers(data, dict(kinds), first_bad)


def _matches(
    asked: list[Asked], catalogue: Catalogue, limit: int, notify: Callable[[str], None] | None
) -> Iterator[Match | None]:
    """The match for each; None for one on which kinoved itself fails, so that the rest goes on."""
    queries = [one.query for one in asked if one.query is not None]
    try:
        found: list[Match | None] = list(identify_many(queries, catalogue, limit, notify))
    except Exception:
        if os.environ.get("KINOVED_TRACEBACK"):
            raise
        found = []
        for query in queries:
            try:
                found.extend(identify_many([query], catalogue, limit))
            except Exception:  # noqa: BLE001, RUF100 - whatever it is, it is this line's
                found.append(None)
    return iter(found)


def _told(asked: Asked, match: Match) -> dict[str, Any]:
    told = match_value(match)
    best = match.candidates[0].score if match.candidates else None
    reasons = [*told["reasons"], *(f"no country is called “{c}”" for c in asked.strange)]
    return {
        "id": asked.id,
        "grade": told["grade"],
        "film": told["film"],
        "score": best,
        "reasons": reasons,
        "candidates": told["candidates"],
    }


def _bad(asked: Asked, error: str | None) -> dict[str, Any]:
    own = "kinoved itself failed on this line: please report it with what KINOVED_TRACEBACK=1 shows"
    return {"id": asked.id, "line": asked.number, "error": error or own}
