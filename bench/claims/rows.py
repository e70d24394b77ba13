"""The labelled sentences: what each says of its film, and what the record makes of that.

The folder `sentences` has one file a language, or more; its README.md tells the form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from kinoved.model import Stance

FOLDER = Path(__file__).parent / "sentences"

KINDS = ("true", "false", "hedged", "negated", "other film", "other person", "opinion")

TYPES = frozenset(
    {
        "director", "year", "award", "nominated", "award count", "filmed in", "set in", "based on",
        "author", "country", "co-production", "colour", "runtime", "language", "cast", "writer",
        "producer", "camera", "music", "editor", "studio", "series", "first or last film",
        "superlative", "remake", "sequel", "premiere", "training", "subject", "fate", "kind",
        "chronology",
    }
)  # fmt: skip
"""The claim types of the design; `fate` is broadcast, banned and audience."""


class Holds(StrEnum):
    """What the record makes of a claim."""

    TRUE = "+"
    FALSE = "-"
    SILENT = "?"


@dataclass(frozen=True, slots=True)
class Label:
    """One claim that a sentence makes: type, value in the record's words, stance, and its truth.

    A value that goes by two names has them both, as "Palme d'Or / Grand Prix".
    """

    type: str
    value: str
    stance: Stance
    holds: Holds

    @property
    def values(self) -> tuple[str, ...]:
        """The value under each of its names."""
        return tuple(self.value.split(" / "))


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence about the record film `film`, with the sentence before it, if it needs one."""

    language: str
    film: str
    half: str
    kind: str
    sentence: str
    context: str
    labels: tuple[Label, ...]
    reason: str
    shown: bool = False
    """A sentence once fresh: its film may be one of the test half."""


FRESH = "fresh"
"""The third part: sentences that nobody who works on the reader has seen, whatever their film."""

SHOWN = "shown"
"""Written beside a fresh sentence that has been shown since: it is development from then on."""

_STANCES = {"": Stance.ASSERTED, "~": Stance.HEDGED, "!": Stance.NEGATED}
_LABEL = re.compile(r"([+?-])([~!]?) ([a-z -]+): (\S.*)")


def half_of(film: str) -> str:
    """The half to which every sentence about `film` belongs: the parity of a hash of its id."""
    odd = int(sha256(film.encode()).hexdigest(), 16) % 2
    return "test" if odd else "development"


def rows() -> tuple[Row, ...]:
    """Every labelled sentence; ValueError where a file is not well formed."""
    return tuple(row for path in sorted(FOLDER.glob("*.txt")) for row in read(path))


def read(path: Path) -> Iterator[Row]:
    """The rows of one file; ValueError names the line that is not well formed."""
    language = path.stem.split("-")[0]
    film = half = context = sentence = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("= "):
            film, _, half = line[2:].partition(" | ")
        elif line.startswith("< "):
            context = line[2:]
        elif not line.startswith("  "):
            sentence = line
        else:
            kind, bar, rest = line.strip().partition(" |")
            parts = {FRESH, SHOWN, half_of(film)}
            if not bar or kind not in KINDS or not sentence or half not in parts:
                raise ValueError(f"{path.name}:{number}: not a labelled sentence: {line}")
            told, _, reason = rest.partition(" // ")
            labels = tuple(_label(part, path, number) for part in told.split(";") if part.strip())
            part = "development" if half == SHOWN else half
            told_of = (language, film, part, kind, sentence, context, labels, reason.strip())
            yield Row(*told_of, shown=half == SHOWN)
            context = sentence = ""


def _label(part: str, path: Path, number: int) -> Label:
    found = _LABEL.fullmatch(part.strip())
    if found is None or found[3] not in TYPES:
        raise ValueError(f"{path.name}:{number}: not a claim: {part.strip()}")
    return Label(found[3], found[4], _STANCES[found[2]], Holds(found[1]))
