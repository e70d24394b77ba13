"""Films made ready in a second process are the same films, and its failures are told."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from kinoved.catalogue.ahead import ready
from kinoved.catalogue.rows import IndexedFact, IndexedFilm
from kinoved.errors import CatalogueError, OutputError

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no second process here"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]


def films(count: int) -> Iterator[IndexedFilm]:
    for number in range(count):
        title = IndexedFact("title", f"The Film {number}", (("lang", "en"),), ("omdb-org",))
        yield IndexedFilm(f"tt{number}", (("omdb-org", str(number)),), (), (title,))


def test_a_second_process_makes_the_same_films_ready() -> None:
    beside = list(ready(films(1201), side_by_side=True))
    assert beside == list(ready(films(1201)))
    assert beside[7][1] == [("the film 7", "film 7", "film 7")]


def test_an_error_of_the_second_process_is_raised_here() -> None:
    def failing() -> Iterator[IndexedFilm]:
        yield from films(600)
        raise CatalogueError("The shard is damaged: fetch it again.")

    with pytest.raises(CatalogueError, match="fetch it again"):
        list(ready(failing(), side_by_side=True))


def test_a_second_process_that_dies_is_one_sentence() -> None:
    def dying() -> Iterator[IndexedFilm]:
        yield from films(600)
        os._exit(9)

    with pytest.raises(OutputError, match="could not be read to the end"):
        list(ready(dying(), side_by_side=True))


def test_a_reader_that_stops_early_leaves_no_process() -> None:
    some = ready(films(100_000), side_by_side=True)
    next(some)
    some.close()  # type: ignore[attr-defined]
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
