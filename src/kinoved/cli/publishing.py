"""What publishing asks of the pipeline and the configuration; other processes import it, too."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

from kinoved import pipeline
from kinoved.catalogue import Catalogue
from kinoved.cli.output import read
from kinoved.configuration import configured, publication
from kinoved.errors import UsageError
from kinoved.model import Report
from kinoved.publish.site import Input, Site, build, site_of
from kinoved.publish.site.addresses import list_slugs
from kinoved.text import slug


def checked(text: str | None, name: str) -> Report:
    """The report on the list `name`, read from its file where there is no text in hand.

    Findings that the configuration of its folder leaves out are left out.
    """
    path = _path(name)
    found = read(name) if text is None else text
    report = pipeline.check(found, catalogue=pipeline.packaged(), path=path)
    return configured(path).applied(report)


def inputs_of(names: Sequence[str]) -> list[Input]:
    """The lists as a build takes them: files by their path, others with their text."""
    if names.count("-") > 1:
        raise UsageError("Standard input can be read once: name `-` once.")
    return [
        Input(name, None if _path(name) else read(name), repr(configured(_path(name))))
        for name in names
    ]


def site_for(name: str, config: str | None) -> Site:
    """The site that the file `config`, or the nearest to the list `name`, describes."""
    table, path = publication(_path(name), config)
    return site_of(table, path or "kinoved.toml")


def publish(text: str, title: str, folder: str, catalogue: Catalogue) -> None:
    """Make the site of one list that is in hand."""
    site = site_for("-", None)
    build([Input(slug(title), text)], Path(folder), catalogue, checked, site)


def place_for(folder: str | None) -> AbstractContextManager[str]:
    """`folder`, or one that goes when it is not needed any more."""
    return nullcontext(folder) if folder else TemporaryDirectory(prefix="kinoved-")


def notes_of(names: Sequence[str], folder: Path) -> bytes:
    """The pages of the lists in the site built in `folder`, as one PDF."""
    from kinoved.publish.programme import programme  # noqa: PLC0415 - an extra

    pages = [f"list/{name}.html" for name in list_slugs(names)]
    return programme(folder, [page for page in pages if (folder / page).is_file()])


def _path(name: str) -> str | None:
    return None if name == "-" or name.startswith(("http://", "https://")) else name
