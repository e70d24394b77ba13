"""The data sets that the catalogue can take facts from, one file a source, found by this folder.

Each file defines, besides its docstring, which says where the data comes from and what it holds:

- `SOURCE`: a `DataSource` with name, title, licence, credit and whether facts may be packaged;
- `page(id)`: the address where a person sees the row `id`;
- `read(folder)`: an iterator of `FilmRow` over the files of the source in `folder`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol

from kinoved.catalogue.rows import FilmRow
from kinoved.errors import CatalogueError


@dataclass(frozen=True, slots=True)
class DataSource:
    """A data set: its name on the command line, its title, licence and credit.

    `folder` is its folder inside a data folder. `witness` groups sources that copy each other:
    only sources of different groups attest a film independently. `contributes` is False where
    the licence lets us look but not carry facts into the packaged catalogue.
    """

    name: str
    title: str
    licence: str
    licence_url: str
    credit: str
    home: str
    folder: str
    witness: str
    contributes: bool


class SourceModule(Protocol):
    """What each file in this folder defines."""

    SOURCE: DataSource

    @staticmethod
    def page(id_: str) -> str:
        """The address where a person sees the row `id_`."""

    @staticmethod
    def read(folder: Path) -> Iterator[FilmRow]:
        """Every film of the source's files in `folder`; CatalogueError for files out of form."""


def names() -> tuple[str, ...]:
    """The names of all sources, in order."""
    here = Path(__file__).parent
    return tuple(sorted(p.stem for p in here.glob("*.py") if not p.stem.startswith("_")))


def source(name: str) -> SourceModule:
    """The source called `name` on the command line; CatalogueError where there is none."""
    module = name.replace(".", "_").replace("-", "_")
    if module not in names():
        known = ", ".join(n.replace("_", "-") for n in names())
        raise CatalogueError(f"There is no source {name!r}; there are {known}.")
    found: SourceModule = import_module(f"kinoved.catalogue.sources.{module}")  # type: ignore[assignment]
    return found
