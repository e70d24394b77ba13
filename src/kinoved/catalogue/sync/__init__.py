"""The user's own full copies of film data: downloaded, or read from a folder, into a catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kinoved.catalogue.home import SYNCED
from kinoved.catalogue.lock import alone
from kinoved.catalogue.rows import FilmRow
from kinoved.catalogue.sources import source
from kinoved.catalogue.sync.step import Progress, Step
from kinoved.errors import CatalogueError, UsageError

if TYPE_CHECKING:
    from kinoved.catalogue.sync.connection import Connection

__all__ = ["Progress", "Step", "SyncResult", "Synced", "synchronise"]

_REPORT_EVERY = 1_000
"""Rows between two reports of progress: often enough to move, seldom enough to cost nothing."""


@dataclass(frozen=True, slots=True)
class Synced:
    """A source that was read: its name, the folder, and how many rows it gave."""

    name: str
    folder: Path
    rows: int


@dataclass(frozen=True, slots=True)
class SyncResult:
    """The sources that were read and the snapshot `target` that came of them."""

    sources: tuple[Synced, ...]
    target: Path


def synchronise(
    names: Sequence[str],
    *,
    folder: Path | None,
    store: Path,
    base: Mapping[str, str] | None,
    witnesses: int,
    progress: Progress,
    dump: bool = False,
    connection: Connection | None = None,
) -> SyncResult:
    """The snapshot of all films in the sources `names`, in `store`, after their files are there.

    Each source is downloaded into `store/<name>`, or read from `folder`: from its sub-folder that
    is called as the source, or from `folder` itself. `base` maps names to addresses that replace
    the publishers'. A film is taken when `witnesses` independent sources attest it, the packaged
    ones among them. With `dump`, Wikidata's dump is downloaded and its query service not asked.
    Raises KinovedError.
    """
    from kinoved.catalogue.build import build_synced  # noqa: PLC0415 - reading needs no builder

    chosen = known(names)
    if witnesses < 1:
        raise UsageError("A film needs one witness at least.")
    if folder is None:
        places = _downloaded(chosen, store, base or {}, progress, dump, connection)
    else:
        places = {name: place_of(name, folder) for name in chosen}
    read = dict.fromkeys(chosen, 0)
    target = store / SYNCED
    build_synced(
        _rows(places, read, progress),
        target,
        lambda done: progress(Step("catalogue", "films", done, None)),
        witnesses=witnesses,
    )
    return SyncResult(tuple(Synced(name, places[name], read[name]) for name in chosen), target)


def known(names: Sequence[str]) -> tuple[str, ...]:
    """The names of the sources as they call themselves, each once.

    CatalogueError for a name that no source has, UsageError where there is none.
    """
    if not names:
        raise UsageError("Name a source: `kinoved catalogue sync --list` shows them.")
    return tuple(dict.fromkeys(source(name).SOURCE.name for name in names))


def place_of(name: str, folder: Path) -> Path:
    """Where the source `name` has its files in `folder`; CatalogueError where that is no folder."""
    if not folder.is_dir():
        raise CatalogueError(f"{folder} is not a folder: name the one that has the files.")
    inner = (folder / name, folder / source(name).SOURCE.folder)
    return next((place for place in inner if place.is_dir()), folder)


def _downloaded(
    names: Sequence[str],
    store: Path,
    base: Mapping[str, str],
    progress: Progress,
    dump: bool,
    connection: Connection | None,
) -> dict[str, Path]:
    from kinoved.catalogue.sync.connection import Connection  # noqa: PLC0415 - imports urllib3
    from kinoved.catalogue.sync.fetch import fetch  # noqa: PLC0415 - imports urllib3

    with connection or Connection() as asked:
        for name in names:
            place = store / name
            with alone(place, "download"):
                fetch(
                    name,
                    place,
                    base=base.get(name),
                    progress=progress,
                    connection=asked,
                    dump=dump,
                )
    return {name: store / name for name in names}


def _rows(
    places: Mapping[str, Path], read: dict[str, int], progress: Progress
) -> Iterator[FilmRow]:
    """Every row of every source; `read` counts them."""
    for name, place in places.items():
        for row in source(name).read(place):
            read[name] += 1
            if read[name] % _REPORT_EVERY == 0:
                progress(Step(name, "rows", read[name], None))
            yield row
        progress(Step(name, "rows", read[name], read[name]))
