"""`kinoved identify`: which film a title means, how sure that is, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from kinoved.cli.options import text_or_json

if TYPE_CHECKING:
    from kinoved.catalogue import Catalogue
    from kinoved.model import Match
    from kinoved.report import Layout
    from kinoved.resolve.query import Query

_LONGEST = 1_000


@click.command(
    short_help="Say which films titles mean, and why.",
    epilog='Example: kinoved identify "Black Rain (1989)" --director "Shohei Imamura"',
)
@click.argument("texts", metavar="TEXT...", nargs=-1)
@click.option("--year", type=click.IntRange(1880, 2200), help="Year, if not in the text.")
@click.option(
    "--director", "people", metavar="NAME", multiple=True, help="A director; may be repeated."
)
@click.option("--country", metavar="NAME", help="A producing country, in any recorded language.")
@click.option(
    "--limit",
    type=click.IntRange(1, 50),
    default=5,
    show_default=True,
    help="How many films to show that were weighed.",
)
@click.option(
    "--batch", is_flag=True, help="Read queries from standard input, one line of JSON each."
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    help="With --batch: processes that look for films. [default: one a core]",
)
@click.option(
    "--color",
    type=click.Choice(("auto", "always", "never")),
    default="auto",
    show_default=True,
    help="Colour the text; auto looks at the terminal and at NO_COLOR.",
)
@text_or_json
@click.pass_context
def command(
    ctx: click.Context,
    texts: tuple[str, ...],
    year: int | None,
    people: tuple[str, ...],
    country: str | None,
    limit: int,
    batch: bool,
    jobs: int | None,
    color: str,
    output: str,
) -> None:
    """Say which film of the catalogue each TEXT means, with reasons and runners-up.

    Each TEXT is one heading in any shape that lists have; quote what holds a space. What the
    options say holds for every TEXT. A title and a year alone are never certain: several films may
    share both.

    \b
      kinoved identify Stalker Solaris --director "Andrei Tarkovsky"
      kinoved identify "«Сталкер» (1979), реж. А. Тарковский"
      kinoved identify --batch < queries.jsonl > films.jsonl

    A line of a batch is {"id", "title", "year", "people", "country", "text"}, of which only the
    title is needed; its answer is {"id", "grade", "film", "score", "reasons", "candidates"}, or
    {"id", "line", "error"} where it cannot be understood. The answers keep the order of the lines.

    Exit codes: 0 every film is certain or likely, 1 one is not; with --batch 0 every line was
    understood, 1 one was not; 2 the call failed.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.errors import UsageError  # noqa: PLC0415

    if batch:
        if texts or year is not None or people or country or output != "text":
            raise UsageError("With `--batch` everything is said in the lines of standard input.")
        from kinoved.cli.batch import run  # noqa: PLC0415 - a title at hand needs no processes

        ctx.exit(run(pipeline.packaged(), limit, jobs))
    if jobs is not None:
        raise UsageError("`--jobs` goes with `--batch`.")
    if not texts:
        raise UsageError('There is no title: write one, as in `kinoved identify "Stalker (1979)"`.')
    catalogue = pipeline.packaged()
    if country is not None and not catalogue.named(country, "place"):
        raise UsageError(f"No country is called “{country}”: write its name in full.")
    from kinoved.resolve.many import identify_many  # noqa: PLC0415

    queries = [_query(text, year, people, country, catalogue) for text in texts]
    found = list(zip(texts, identify_many(queries, catalogue, limit), strict=True))
    _show(found, catalogue, color, output)
    if all(match.film is not None for _, match in found):
        return
    if len(texts) > 1 and not any(" " in text.strip() for text in texts):
        click.echo(
            f"kinoved: {len(texts)} words were taken for {len(texts)} titles: quote a title of "
            "several words.",
            err=True,
        )
    ctx.exit(1)


def _query(
    text: str, year: int | None, people: tuple[str, ...], country: str | None, catalogue: Catalogue
) -> Query:
    from kinoved.errors import UsageError  # noqa: PLC0415
    from kinoved.report.wrap import printable  # noqa: PLC0415
    from kinoved.value import changed  # noqa: PLC0415

    if len(text) > _LONGEST:
        raise UsageError(f"A title is no longer than {_LONGEST:,} characters: shorten it.")
    read = _read(printable(text), catalogue)
    named = tuple(n.subject for n in catalogue.named(country, "place")) if country else ()
    return changed(
        read,
        year=year if year is not None else read.year,
        people=tuple(dict.fromkeys([*people, *read.people])),
        countries=tuple(dict.fromkeys([*named, *read.countries])),
    )


def _read(text: str, catalogue: Catalogue) -> Query:
    """The query for a heading; one that is a title, perhaps with its year, needs no parser."""
    from kinoved.cli.films import title_and_year  # noqa: PLC0415
    from kinoved.errors import UsageError  # noqa: PLC0415
    from kinoved.resolve.asked import query_for, query_for_heading  # noqa: PLC0415

    title, year = title_and_year(text)
    if title.replace(" ", "").replace("'", "").isalpha() and " aka " not in title.lower():
        return query_for(title, year=year, catalogue=catalogue)
    from kinoved.parse.alone import read_alone  # noqa: PLC0415 - see above

    entry = read_alone(text, catalogue)
    if entry is None:
        raise UsageError(
            f'There is no title in “{text}”: write one, as in `kinoved identify "Stalker (1979)"`.'
        )
    return query_for_heading(entry, catalogue)


def _show(found: list[tuple[str, Match]], catalogue: Catalogue, color: str, output: str) -> None:
    from kinoved.cli.output import layout, write  # noqa: PLC0415

    if output == "json":
        write(None, _as_json(found, catalogue.version))
    else:
        write(None, "\n".join(_as_text(found, layout(color))))


def _as_text(found: list[tuple[str, Match]], layout: Layout) -> list[str]:
    from kinoved.cli.identified import asked_line, lines_of  # noqa: PLC0415

    blocks = []
    for text, match in found:
        lines = [asked_line(text, layout)] if len(found) > 1 else []
        blocks.append("".join(f"{line}\n" for line in (*lines, *lines_of(match, layout))))
    return blocks


def _as_json(found: list[tuple[str, Match]], version: str) -> str:
    import json  # noqa: PLC0415

    from kinoved.report.formats.json import header, match_value  # noqa: PLC0415

    matches = [{"text": text, "match": match_value(match)} for text, match in found]
    body: dict[str, Any] = matches[0] if len(matches) == 1 else {"matches": matches}
    value = {"kinoved": header(version), **body}
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
