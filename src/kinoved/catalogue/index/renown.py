"""How well known a film is by what omdb.org holds about it, beside the shards as `renown.tsv.xz`.

One film a line, by its number on omdb.org: how many other films refer to it or were made after it
(`movie_references`), under how many categories it is filed, and which of the categories in `MARKS`
are among them. The first line says format and version. Films with nothing to tell are left out.
omdb.org is CC BY; see LICENSE-DATA.
"""

from __future__ import annotations

import csv
import lzma
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from kinoved.catalogue.lines import find, text_lines
from kinoved.errors import CatalogueError
from kinoved.value import value

RENOWN = Path(__file__).parent / "renown.tsv.xz"
MARKS = {
    "19877": "registry",
    "1110": "classic",
    "49": "cult",
    "3148": "milestone",
    "10281": "oscar",
    "10282": "oscar nomination",
    "15588": "cannes",
    "17580": "berlin",
    "19863": "golden globe",
    "19853": "bafta",
}
"""Category of omdb.org → what it says: a canon, or a prize. Source: category_names."""

_HEAD = "kinoved renown\t1"


@value
class Attention:
    """What omdb.org holds about one film: references to it, categories, and marks of `MARKS`."""

    cited: int
    filed: int
    marks: tuple[str, ...]


def gather(folder: Path, numbers: Iterable[str]) -> dict[str, Attention]:
    """The attention that the films `numbers` get in the files of omdb.org in `folder`."""
    cited = Counter(
        row["referenced_id"]
        for row in _rows(folder, "movie_references")
        if row["movie_id"] != row["referenced_id"]
    )
    filed: dict[str, set[str]] = defaultdict(set)
    for row in _rows(folder, "movie_categories"):
        filed[row["movie_id"]].add(row["category_id"])
    found = {}
    for number in numbers:
        categories = filed.get(number, set())
        marks = tuple(sorted(MARKS[c] for c in categories & MARKS.keys()))
        if categories or cited[number]:
            found[number] = Attention(cited[number], len(categories), marks)
    return found


def write(found: dict[str, Attention], path: Path = RENOWN) -> None:
    """Write what `gather` has found; the same films give the same bytes."""
    lines = [_HEAD]
    for number in sorted(found, key=int):
        seen = found[number]
        lines.append(f"{number}\t{seen.cited}\t{seen.filed}\t{','.join(seen.marks)}")
    data = ("\n".join(lines) + "\n").encode()
    path.write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))


def read(path: Path = RENOWN) -> dict[str, Attention]:
    """Number on omdb.org → attention; empty where there is no file. Raises CatalogueError."""
    if not path.is_file():
        return {}
    try:
        lines = lzma.decompress(path.read_bytes()).decode().splitlines()
        if lines[0] != _HEAD:
            raise CatalogueError(f"{path} is of another version: fetch the project again.")
        found = {}
        for line in lines[1:]:
            number, cited, filed, marks = line.split("\t")
            found[number] = Attention(
                int(cited), int(filed), tuple(marks.split(",") if marks else ())
            )
    except (lzma.LZMAError, ValueError, IndexError) as error:
        raise CatalogueError(f"{path} is damaged ({error}): fetch the project again.") from error
    return found


def _rows(folder: Path, stem: str) -> Iterable[dict[str, str]]:
    path = find(folder, f"{stem}.csv")
    if path is None:
        raise CatalogueError(f"{folder} has no {stem}.csv (plain, .gz or .bz2).")
    return csv.DictReader(text_lines(path), escapechar="\\", doublequote=False)
