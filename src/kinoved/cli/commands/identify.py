"""`kinoved identify`: which film a title means, how sure that is, and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from kinoved.cli.options import text_or_json

if TYPE_CHECKING:
    from kinoved.model import Match

_MEANING = {
    "certain": "certain: title and at least one other clue agree",
    "likely": "likely: nothing fits as well, but a clue is missing or disagrees",
    "ambiguous": "ambiguous: more than one film may be meant, or too little is said",
    "unknown": "unknown: no film of this catalogue fits",
}


@click.command(
    short_help="Say which film a title means, and why.",
    epilog='Example: kinoved identify "Black Rain (1989)" --director "Shohei Imamura"',
)
@click.argument("title", metavar='"TITLE (YEAR)"')
@click.option("--year", type=click.IntRange(1880, 2200), help="Year, if not in the title.")
@click.option("--director", "people", multiple=True, help="A director; may be repeated.")
@click.option("--country", help="A producing country, in any recorded language.")
@click.option(
    "--limit",
    type=click.IntRange(1, 50),
    default=5,
    show_default=True,
    help="How many candidates to show.",
)
@text_or_json
def command(
    title: str,
    year: int | None,
    people: tuple[str, ...],
    country: str | None,
    limit: int,
    output: str,
) -> None:
    """Say which film of the catalogue a title means, with the reasons and the runners-up.

    A title and a year alone are never certain: several films may share both.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.films import title_and_year  # noqa: PLC0415
    from kinoved.cli.output import layout, write  # noqa: PLC0415
    from kinoved.errors import UsageError  # noqa: PLC0415
    from kinoved.resolve import identify  # noqa: PLC0415

    name, printed = title_and_year(title)
    if not name:
        raise UsageError('There is no title: write one, as in `kinoved identify "Stalker (1979)"`.')
    catalogue = pipeline.packaged()
    match = identify(
        name,
        year=year if year is not None else printed,
        people=people,
        country=country,
        catalogue=catalogue,
        limit=limit,
    )
    if output == "json":
        write(None, _as_json(match, catalogue.version))
    else:
        write(None, "\n".join(_as_text(match, layout().width)) + "\n")


def _as_text(match: Match, width: int) -> Iterator[str]:
    from kinoved.cli.films import described  # noqa: PLC0415
    from kinoved.report.wrap import wrapped  # noqa: PLC0415

    yield from wrapped(_MEANING[match.grade.value], width, "", " " * 4)
    if match.film is not None:
        yield from wrapped(described(match.film), width, "→ ", "  ")
    shown = [c for c in match.candidates if match.film is None or c.film.id == match.film.id]
    others = [c for c in match.candidates if c not in shown]
    for heading, candidates in (("", shown), ("Others that were weighed:", others)):
        if heading and candidates:
            yield ""
            yield heading
        for candidate in candidates:
            if match.film is None or heading:
                yield from wrapped(
                    f"{described(candidate.film)} {candidate.score:.2f}", width, "· ", "  "
                )
            for clue in candidate.clues:
                yield from wrapped(
                    f"{clue.reason}", width, f"    {clue.score:+.1f} {clue.name}: ", " " * 9
                )


def _as_json(match: Match, version: str) -> str:
    import json  # noqa: PLC0415

    from kinoved.report.formats.json import header, match_value  # noqa: PLC0415

    value = {"kinoved": header(version), "match": match_value(match)}
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
