"""`kinoved show`: everything the record says of one film, and where it says so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from kinoved.cli.options import text_or_json

if TYPE_CHECKING:
    from kinoved.model import Statement, Subject


@click.command(
    short_help="Show the record of a film.", epilog='Example: kinoved show "Stalker (1979)"'
)
@click.argument("film")
@text_or_json
def command(film: str, output: str) -> None:
    """Show every statement about FILM with its sources.

    FILM is an id (stalker-1979), a title, or "Title (Year)". People, works, prizes, places and
    themes of the catalogue can be asked for, too.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.films import wanted  # noqa: PLC0415
    from kinoved.cli.output import layout, write  # noqa: PLC0415

    catalogue = pipeline.packaged()
    subject = wanted(film, catalogue)
    if output == "json":
        write(None, _as_json(subject, catalogue.version))
    else:
        write(None, "\n".join(_as_text(subject, layout().width)) + "\n")


def _as_text(subject: Subject, width: int) -> Iterator[str]:
    from kinoved.report.wrap import wrapped  # noqa: PLC0415

    sources = list(dict.fromkeys(s for item in subject.statements for s in item.sources))
    numbers = {source: number for number, source in enumerate(sources, 1)}
    layer = "; known from data sets only" if subject.indexed else ""
    yield f"{subject.label} ({subject.kind} {subject.id}{layer})"
    yield ""
    for statement in subject.statements:
        cited = "".join(f"[{numbers[source]}]" for source in statement.sources)
        yield from wrapped(f"{_said(statement)} {cited}", width, f"{statement.property}: ", " " * 4)
    yield ""
    for name, first, last in subject.complete:
        years = f", {first or '…'}–{last or '…'}" if first or last else ""
        yield f"complete: {name}{years}"
    for source in sources:
        line = f"{source.name} {source.url}" + (f" (read {source.seen})" if source.seen else "")
        yield from wrapped(line, width, f"[{numbers[source]}] ", " " * 4)


def _said(statement: Statement) -> str:
    words = [statement.text]
    words += [f"{name} {value}".strip() for name, value in statement.qualifiers]
    if statement.rank != "normal":
        words.append(statement.rank)
    return "; ".join(words)


def _as_json(subject: Subject, version: str) -> str:
    import json  # noqa: PLC0415

    from kinoved.catalogue.serialise import statement_value  # noqa: PLC0415
    from kinoved.report.formats.json import header  # noqa: PLC0415

    value = {
        "kinoved": header(version),
        "subject": {
            "id": subject.id,
            "kind": subject.kind,
            "label": subject.label,
            "layer": "index" if subject.indexed else "record",
        },
        "statements": [statement_value(statement) for statement in subject.statements],
        "complete": [
            {"name": name, "first": first, "last": last} for name, first, last in subject.complete
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
