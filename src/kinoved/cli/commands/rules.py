"""`kinoved rules`: everything that kinoved looks for, a line each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

import click

from kinoved.cli.options import text_or_json

if TYPE_CHECKING:
    from kinoved.report.explain import Page


@click.command(short_help="List the rules.", epilog="Example: kinoved rules")
@text_or_json
def command(output: str) -> None:
    """List the rules by family: code, how grave a finding is at most, name, what it is about."""
    from kinoved.cli.output import write  # noqa: PLC0415
    from kinoved.report.explain import pages  # noqa: PLC0415 - `--help` reads no rules

    found = pages()
    write(None, _json(found) if output == "json" else "\n".join(_lines(found)) + "\n")


def _lines(found: tuple[Page, ...]) -> Iterator[str]:
    from kinoved.cli.output import layout  # noqa: PLC0415
    from kinoved.report.explain import severities  # noqa: PLC0415
    from kinoved.report.wrap import wrapped  # noqa: PLC0415

    widest = max((len(page.name) for page in found), default=0)
    for number, (family, of) in enumerate(groupby(found, key=lambda page: page.family)):
        yield from ["", family] if number else [family]
        for page in of:
            at_most = next(iter(severities(page)), "")
            start = f"  {page.code}  {at_most:7}  {page.name:{widest}}  "
            yield from wrapped(page.summary, layout().width, start, " " * len(start))


def _json(found: tuple[Page, ...]) -> str:
    import json  # noqa: PLC0415 - the text needs none

    from kinoved.report.explain import severities  # noqa: PLC0415
    from kinoved.report.formats.json import header  # noqa: PLC0415

    rules = [
        {
            "code": page.code,
            "name": page.name,
            "family": page.family,
            "severities": [severity.value for severity in severities(page)],
            "summary": page.summary,
        }
        for page in found
    ]
    return (
        json.dumps({"kinoved": header(None), "rules": rules}, ensure_ascii=False, indent=2) + "\n"
    )
