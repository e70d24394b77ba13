"""Trains and calibrates the identification: `make weights` writes `resolve/weights.py`.

`python -m bench.identify.train [--work FOLDER]` builds the catalogue of omdb.org and Wikidata (or
takes the one that FOLDER holds), draws mentions from MovieLens, fits title, year, standing and
"none of these" on one third of the films, checks the calibration on the second and reports on the
last. People and text clues are counted on the records. Every die is seeded.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.identify import train_fit as model
from bench.identify.train_calibration import curve, figures, picture
from bench.identify.train_mentions import PARTS, TrainingMention, mentions, written
from bench.identify.train_text import PLOT_STEPS, people_points, records, text_points, word_lists
from bench.identify.train_weights import JUDGED, MISSING, render
from bench.identify.train_world import World, write_world
from bench.labelled import DATA, ROOT
from kinoved.catalogue import Catalogue
from kinoved.resolve import tables, told, weights

TARGET = ROOT / "src" / "kinoved" / "resolve" / "weights.py"
PICTURE = ROOT / "docs" / "images" / "calibration.svg"
FIGURES = ROOT / "docs" / "identify-figures.md"
COMMON_IN_TITLES = 3.0e-4
"""Share of titles from which a word is common."""

MOST_RATES = {"country": 40, "theme": 60, "decade": 14, "director": 0}


def main() -> None:
    """Write weights, figures and picture."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--work", type=Path, help="folder to keep the training catalogue in")
    work: Path | None = parser.parse_args().work
    with TemporaryDirectory(prefix="kinoved-") as scratch:
        snapshot = (work or Path(scratch)) / "world.sqlite"
        if not snapshot.is_file():
            write_world(DATA / "data", snapshot)
        world = World(snapshot)
    catalogue = Catalogue.open()
    weights.COMMON_WORDS = common_words(world)
    tables.common_words.cache_clear()
    drawn = list(mentions(DATA / "data" / "movielens"))
    data = {part: _of(drawn, part, world) for part in PARTS}
    points = model.fit(data["train"])
    _take_words("", "")
    _take_words(*word_lists(records(catalogue)))
    counted = people_points(catalogue, list(written(DATA / "data" / "movielens")), list(JUDGED))
    counted |= text_points(catalogue, list(JUDGED))
    text = render(
        points, counted, _rates(catalogue), weights.COMMON_WORDS, weights.PLAIN_WORDS,
        weights.FREQUENT_STEMS, PLOT_STEPS,
    )  # fmt: skip
    TARGET.write_text(text, encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(TARGET)], check=True)
    PICTURE.write_text(picture(curve(points, data["test"])), encoding="utf-8")
    FIGURES.write_text(figures(points, data, counted), encoding="utf-8")


def _take_words(plain: str, frequent: str) -> None:
    """Let the plot clue use these words and nothing remembered from before."""
    weights.PLAIN_WORDS, weights.FREQUENT_STEMS = plain, frequent
    for remembered in (told.plain_words, told.frequent_stems, told.stems):
        remembered.cache_clear()


def common_words(world: World) -> str:
    """The words that are common in titles, by the alphabet."""
    counts = Counter(word for key in world.keys for word in set(key.split(" ")))
    least = COMMON_IN_TITLES * len(world.keys)
    return " ".join(sorted(word for word, count in counts.items() if count >= least))


def _of(drawn: list[TrainingMention], part: str, world: World) -> model.Examples:
    return model.examples([m for m in drawn if m.part == part], world, MISSING)


def _rates(catalogue: Catalogue) -> dict[str, dict[str, float]]:
    """How common the commonest countries, themes and decades are among all films."""
    (films,) = catalogue.ask("SELECT count(*) FROM film")[0]
    found: dict[str, dict[str, float]] = {}
    for property_, most in MOST_RATES.items():
        rows = catalogue.ask(
            "SELECT value, count(*) FROM facet JOIN holds ON facet = number WHERE property = ?"
            " GROUP BY value ORDER BY count(*) DESC, value LIMIT ?",
            (property_, most),
        )
        found[property_] = {value: count / films for value, count in rows}
    decades = catalogue.ask(
        "SELECT first / 10 * 10, count(*) FROM film WHERE first IS NOT NULL GROUP BY 1 ORDER BY 1"
    )
    found["decade"] = {str(decade): count / films for decade, count in decades if count > 50}
    return found


if __name__ == "__main__":
    main()
