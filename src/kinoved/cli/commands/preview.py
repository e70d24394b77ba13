"""`kinoved preview`: the site of lists in a browser, made anew as they change."""

from __future__ import annotations

import click


@click.command(
    short_help="Show the site of lists while you write them.",
    epilog="Example: kinoved preview lists/*.md",
)
@click.argument("lists", metavar="LIST...", nargs=-1, required=True)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8765,
    show_default=True,
    help="Where a browser finds it on this machine; 0 for any port that is free.",
)
@click.option(
    "-o",
    "--output",
    "folder",
    metavar="FOLDER",
    help="Build it there and leave it. [default: a folder that goes when the preview ends]",
)
@click.option(
    "--config",
    metavar="FILE",
    help="Take the site's title and so on from this file. [default: the nearest kinoved.toml]",
)
def command(lists: tuple[str, ...], port: int, folder: str | None, config: str | None) -> None:
    """Show the site of LISTs in a browser, and show it anew whenever one of them changes.

    Only this machine can open it. A list that cannot be read leaves its page as it was, and the
    page says why. The configuration and your own templates are watched as well. Ctrl-C ends it.
    """
    import signal  # noqa: PLC0415 - `--help` needs nothing
    from pathlib import Path  # noqa: PLC0415

    from kinoved.cli.previewing import Draft  # noqa: PLC0415
    from kinoved.cli.publishing import place_for  # noqa: PLC0415
    from kinoved.web.preview import Preview  # noqa: PLC0415

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with place_for(folder) as place:
        draft = Draft(lists, Path(place), config)
        made = Preview(draft.folder, draft.build, draft.watched, click.echo, port=port)
        click.echo(f"{made.address} shows the site; Ctrl-C ends it.")
        made.run()
    click.echo("The preview has ended.")
