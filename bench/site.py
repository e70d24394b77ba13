"""How long a large site takes to build, and a build after one list has changed.

`python -m bench.site [--lists 1000] [--films 5000] [--jobs 2]` writes lists made from the catalogue
(films with a record first; a title, a year and two sentences each), builds their site with
`kinoved publish`, changes one sentence of one list and builds again. Told are seconds of wall
clock, seconds of processor of all processes, and the most memory that one process held.
"""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from kinoved.catalogue import Catalogue
from kinoved.model import Subject

_OF_A_LIST = 10
_PICTURE = re.compile("<figure.*?</figure>", re.DOTALL)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lists", type=int, default=1000)
    parser.add_argument("--films", type=int, default=5000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", help="a folder for lists and site")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(asked.keep or temporary)
        lists = written(folder / "lists", asked.lists, asked.films)
        for said in ("all", "nothing changed"):
            print(f"{said}: {build(lists, folder / 'site', asked.jobs)}")
        changed = lists[len(lists) // 2]
        changed.write_text(changed.read_text("utf-8").replace("directed", "made", 1), "utf-8")
        print(f"one sentence changed: {build(lists, folder / 'site', asked.jobs)}")
        text = changed.read_text("utf-8").split("\n\n")
        changed.write_text("\n\n".join([*text[:2], *text[3:]]), "utf-8")
        print(f"one film less: {build(lists, folder / 'site', asked.jobs)}")
        pages = [p.read_text("utf-8") for p in (folder / "site").rglob("*.html")]
        bare = max(
            len(re.sub("<svg.*?</svg>", "", page, flags=re.DOTALL).encode()) for page in pages
        )
        print(f"{len(pages)} pages, the largest of {bare:,} bytes without its pictures")


def written(folder: Path, lists: int, films: int) -> list[Path]:
    """So many lists in `folder`, which share so many films of the catalogue."""
    folder.mkdir(parents=True, exist_ok=True)
    catalogue = Catalogue.open()
    known = [entry(film) for film in islice(catalogue.films(), films)]
    paths = []
    for number in range(lists):
        step = 1 + number * _OF_A_LIST // len(known)
        start = number * _OF_A_LIST * step
        chosen = [known[(start + i * step) % len(known)] for i in range(_OF_A_LIST)]
        path = folder / f"list-of-films-{number + 1}.txt"
        path.write_text(
            f"{_OF_A_LIST} films, selection {number + 1}\n\n" + "\n\n".join(chosen), "utf-8"
        )
        paths.append(path)
    return paths


def entry(film: Subject) -> str:
    """A film as an entry of a list."""
    lines = [f"{film.label} ({film.year})" if film.year else film.label]
    synopsis = film.one("synopsis")
    if synopsis is not None:
        lines.append(f"Description: {synopsis.text}")
    elif film.all("genre"):
        lines.append(f"Description: A {film.texts('genre')[0]} of {film.texts('country')[:1]}.")
    if film.all("director"):
        lines.append(f"Fact: It was directed by {film.texts('director')[0]}.")
    return "\n".join(lines)


def build(lists: list[Path], folder: Path, jobs: int) -> str:
    """Build the site and say what it took."""
    began = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "kinoved", "publish", *map(str, lists), "-o", str(folder),
         "--jobs", str(jobs)],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return (
        f"{time.perf_counter() - began:.1f} s, {spent:.1f} s of processor, "
        f"{after.ru_maxrss / 1024:.0f} MB at most"
    )


if __name__ == "__main__":
    main()
