"""`kinoved find`: films by country, years, theme, people, studio, genre, colour or text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from kinoved.cli.options import text_or_json

if TYPE_CHECKING:
    from kinoved.model import Subject


_GAP = "  "


@click.command(
    short_help="Find films by what is known of them.",
    epilog='Example: kinoved find --country Estonia --theme "science fiction" --to 1991',
)
@click.argument("text", default="")
@click.option("--country", multiple=True, help="Producing country, in any language; its history "
              "counts: Estonia finds Soviet films in Estonian.")  # fmt: skip
@click.option("--from", "first", type=click.IntRange(1880, 2200), help="First year.")
@click.option("--to", "last", type=click.IntRange(1880, 2200), help="Last year.")
@click.option("--theme", multiple=True, help="Theme, best grade first.")
@click.option("--director", multiple=True, help="Director, in any recorded spelling.")
@click.option("--writer", multiple=True, help="Screenwriter.")
@click.option("--cast", multiple=True, help="Actor.")
@click.option("--studio", multiple=True, help="Production company.")
@click.option("--genre", multiple=True, help="Genre, in English.")
@click.option("--colour", multiple=True, help="colour, black and white …")
@click.option("--language", multiple=True, help="Original language, in English.")
@click.option("--award", multiple=True, help="A prize the film has won or been named for.")
@click.option("--kind", multiple=True, help="feature, short, television film …")
@click.option(
    "--layer", type=click.Choice(("record", "index")), help="Only films with a record, or without."
)
@click.option(
    "--limit",
    type=click.IntRange(1, 1000),
    default=20,
    show_default=True,
    help="How many films to show.",
)
@text_or_json
def command(
    text: str,
    first: int | None,
    last: int | None,
    layer: str | None,
    limit: int,
    output: str,
    **filters: tuple[str, ...],
) -> None:
    """Find films; TEXT is looked for in titles of every script, synopses and subjects.

    Every filter narrows, and each may be repeated. Films with a record come before those that
    only data sets know (marked *), the best documented first.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.catalogue.find import Wanted, find  # noqa: PLC0415
    from kinoved.cli.output import layout, write  # noqa: PLC0415
    from kinoved.errors import UsageError  # noqa: PLC0415

    having = tuple((name, value) for name, values in filters.items() for value in values)
    if not (text or having or first or last):
        raise UsageError("Say what to look for: a text, or a filter such as --theme dystopia.")
    catalogue = pipeline.packaged()
    films, total = find(Wanted(having, first, last, text, layer or ""), catalogue, limit)
    if output == "json":
        write(None, _as_json(films, total, catalogue.version))
    else:
        write(None, "\n".join(_as_text(films, total, layout().width)) + "\n")


def _as_text(films: tuple[Subject, ...], total: int, width: int) -> Iterator[str]:
    if not films:
        yield "No film in the catalogue is all of this; leave a filter out."
        return
    rows = [("Year", "Film", "Director", "Country"), *map(_row, films)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    room = width - widths[0] - 3 * len(_GAP)
    shares = [min(widths[1], room - min(widths[2], room // 4) - min(widths[3], room // 4 - 2))]
    shares += [min(widths[2], room // 4), min(widths[3], room // 4 - 2)]
    for year, *cells in rows:
        cut = [_cut(text, most) for text, most in zip(cells, shares, strict=True)]
        yield _GAP.join([f"{year:{widths[0]}}", *cut]).rstrip()
    yield ""
    listed = f"{len(films)} of {total} films" if total > len(films) else _films(total)
    marked = " * Only data sets know it." if any(film.indexed for film in films) else ""
    yield f"{listed}.{marked}"


def _films(count: int) -> str:
    return "1 film" if count == 1 else f"{count} films"


def _row(film: Subject) -> tuple[str, str, str, str]:
    original = next((t.text for t in film.titles if t.role == "original"), "")
    name = film.label + (f" / {original}" if original and original != film.label else "")
    mark = "*" if film.indexed else ""
    makers = ", ".join(film.texts("director")[:2])
    return str(film.year or "?"), name + mark, makers, ", ".join(film.texts("country")[:2])


def _cut(text: str, most: int) -> str:
    return f"{text:{most}}" if len(text) <= most else text[: most - 1] + "…"


def _as_json(films: tuple[Subject, ...], total: int, version: str) -> str:
    import json  # noqa: PLC0415

    from kinoved.report.formats.json import film_value, header  # noqa: PLC0415

    value = {
        "kinoved": header(version),
        "total": total,
        "films": [
            {**film_value(film), "layer": "index" if film.indexed else "record"} for film in films
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
