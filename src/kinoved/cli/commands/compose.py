"""`kinoved compose`: a list from a brief, or a given list put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kinoved.cli.composed import FORMS, form_of, in_form
from kinoved.cli.options import asks_model

if TYPE_CHECKING:
    from collections.abc import Callable

    from kinoved.catalogue import Catalogue
    from kinoved.compose.values import Brief

    _Command = Callable[..., None]

_VARIED = ("directors", "years", "countries")
_SCENERIES = (
    "sea", "mountains", "desert", "islands", "river", "lake", "forest", "steppe", "snow",
    "village", "ruins", "studio",
)  # fmt: skip


def _flag(name: str, text: str, *, metavar: str = "NAME") -> Callable[[_Command], _Command]:
    return click.option(f"--{name}", multiple=True, metavar=metavar, help=text)


@click.command(
    short_help="Make a list from a brief, or repair one.",
    epilog='Example: kinoved compose "10 Soviet post-apocalyptic films" -o list.md',
)
@click.argument("brief", required=False)
@click.option("--count", type=click.IntRange(1, 100), help="How many films. [default: 10]")
@_flag("country", "Producing country, in any language; one of several is enough.")
@_flag("not-country", "No film of this country.")
@click.option("--from", "first", type=click.IntRange(1880, 2200), help="First year.")
@click.option("--to", "last", type=click.IntRange(1880, 2200), help="Last year.")
@_flag("theme", "Theme; a film must belong to every one.")
@_flag("not-theme", "No film of this theme.")
@_flag("genre", "Genre, in English.")
@_flag("kind", "feature, short, television film …")
@_flag("language", "Original language, in English.")
@_flag("colour", "colour, black and white …")
@_flag("director", "Director, in any recorded spelling.")
@_flag("not-director", "No film by this director.")
@_flag("person", "Somebody with any credit in the film.")
@click.option("--woman-director", is_flag=True, help="Only films that a woman directed.")
@_flag("studio", "Production company.")
@_flag("award", "A prize the film has won.")
@_flag("filmed-in", "A place where it was shot, or one around that.")
@click.option(
    "--shot-by",
    multiple=True,
    type=click.Choice(_SCENERIES),
    metavar="SCENERY",
    help=f"What a filming place is: {', '.join(_SCENERIES)}.",
)
@_flag("set-in", "Where it plays, in words.", metavar="WORDS")
@_flag("about", "Words of its subject or synopsis.", metavar="WORDS")
@click.option(
    "--vary",
    metavar="WHAT",
    help="Vary these only, parted by commas. [default: directors,years,countries]",
)
@click.option("--no-variety", is_flag=True, help="The best, whatever they repeat.")
@click.option(
    "--repair",
    metavar="LIST",
    help="Keep what is right in LIST (- for standard input) and fill it up to its promise.",
)
@click.option(
    "-o", "--output", "target", metavar="FILE", help="Write the list to FILE. [default: terminal]"
)
@click.option(
    "--as",
    "form",
    type=click.Choice(FORMS),
    help="Write markdown, text, html or json. [default: by FILE's ending, else markdown]",
)
@click.option(
    "--rephrase",
    is_flag=True,
    help="Let a language model put sentences in other words: sends them to --base-url. Taken are "
    "only those that claim the same and that the record supports.",
)
@asks_model("--rephrase")
@click.option("--page", metavar="FOLDER", help="Make a web site of the list in FOLDER, too.")
@click.option(
    "--why",
    is_flag=True,
    help="Say on standard error how the brief was understood, why each film is in with all its "
    "points, and which ten just miss.",
)
def command(
    brief: str | None,
    repair: str | None,
    target: str | None,
    form: str | None,
    rephrase: bool,
    base_url: str | None,
    model: str | None,
    api_key_env: str,
    no_cache: bool,
    page: str | None,
    why: bool,
    **flags: object,
) -> None:
    """Make a list from the catalogue, every sentence with its source.

    BRIEF says in English or Russian what is wanted: how many, from where, about what, when, by
    whom. The options say the same, one by one, and narrow the brief. What is not understood is
    said in the list.
    """
    from kinoved import compose, pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.output import layout, read, write  # noqa: PLC0415
    from kinoved.errors import UsageError  # noqa: PLC0415

    form = form_of(form, target)
    if repair is not None and (brief is not None or any(flags.values())):
        raise UsageError("Give a brief or `--repair LIST`, not both.")
    catalogue = pipeline.packaged()
    if repair is not None:
        path = None if repair == "-" else repair
        report = pipeline.check(read(repair), catalogue=catalogue, path=path)
        composition = compose.repair(report, catalogue)
    else:
        composition = compose.compose(_brief(brief or "", flags, catalogue), catalogue)
    if rephrase:
        from kinoved.cli.rephrasing import in_other_words  # noqa: PLC0415 - else it is not loaded

        composition = in_other_words(
            composition,
            catalogue,
            base_url=base_url,
            model=model,
            key_variable=api_key_env,
            config="",
            cached=not no_cache,
        )
    write(target, in_form(form, composition))
    if page is not None:
        from kinoved.cli.publishing import publish  # noqa: PLC0415 - only where it is wanted

        publish(compose.to_markdown(composition), composition.title, page, catalogue)
    if why:
        from kinoved.cli.why import lines_of  # noqa: PLC0415

        for line in lines_of(composition, catalogue, layout().width):
            click.echo(line, err=True)
    if not composition.items:
        nothing = "kinoved: no film of the catalogue fits"
        hint = (
            "ask for more years, countries or themes" if why else "`--why` tells what just misses"
        )
        click.echo(f"{nothing}: {hint}.", err=True)
        raise SystemExit(1)


def _brief(text: str, flags: dict[str, object], catalogue: Catalogue) -> Brief:
    """The brief that the words and the flags make together."""
    from kinoved.compose.brief import read_brief, terms_of  # noqa: PLC0415 - as above

    given = dict(flags)
    count, first, last = (_number(given.pop(name)) for name in ("count", "first", "last"))
    vary = _varied(given.pop("vary"), given.pop("no_variety"))
    said = [("gender", "female")] if given.pop("woman_director") else []
    for name, values in given.items():
        property_ = {"shot_by": "scenery"}.get(name, name).replace("_", " ")
        said += [(property_, str(value)) for value in (values if isinstance(values, tuple) else ())]
    terms = terms_of(said, catalogue)
    return read_brief(text, catalogue, terms, count=count, first=first, last=last, vary=vary)


def _varied(said: object, nothing: object) -> tuple[str, ...]:
    from kinoved.errors import UsageError  # noqa: PLC0415 - as above

    if nothing:
        return ()
    if not said:
        return _VARIED
    wanted = tuple(part.strip() for part in str(said).split(","))
    unknown = [part for part in wanted if part not in _VARIED]
    if unknown:
        raise UsageError(f"--vary knows {', '.join(_VARIED)}, not {unknown[0]!r}.")
    return wanted


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
