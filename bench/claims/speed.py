"""How many sentences a second the reader of claims gets through on one core, stage by stage.

    python -m bench.claims.speed

Process time of this one process, which other work on the machine hardly touches. The first pass
meets every sentence and every pattern for the first time; the warm one has read them all before,
but no text is so recent that its words or names would still be remembered.
"""

from __future__ import annotations

import time

from bench.claims.rows import Row, rows
from kinoved.catalogue import Catalogue
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.reader import Reader
from kinoved.checks.claims.sentences import tokens_of
from kinoved.text import normalise

WANTED = 5_000
_PASSES = 5
_CODES = {
    "english": "en", "russian": "ru", "german": "de", "spanish": "es", "portuguese": "pt",
    "polish": "pl", "japanese": "ja",
}  # fmt: skip


class _Pass:
    """One pass over some sentences, in seconds of process time for each stage."""

    def __init__(self, chosen: list[Row], catalogue: Catalogue) -> None:
        self.tokens = self.names = self.reading = 0.0
        readers = [Reader(_titles(row, catalogue), _CODES[row.language]) for row in chosen]
        clock = time.process_time
        for reader, row in zip(readers, chosen, strict=True):
            begun = clock()
            tokens = tokens_of(row.sentence)
            cut = clock()
            names = NameIndex(row.sentence, tokens, catalogue)
            named = clock()
            reader.read(row.sentence, tokens, names)
            done = clock()
            self.tokens += cut - begun
            self.names += named - cut
            self.reading += done - named

    @property
    def whole(self) -> float:
        return self.tokens + self.names + self.reading


def _titles(row: Row, catalogue: Catalogue) -> frozenset[tuple[str, ...]]:
    film = catalogue.film(row.film)
    assert film is not None  # noqa: S101 - a test holds that every labelled film is recorded
    return frozenset(tuple(normalise(title.text).split()) for title in film.titles)


def table(path: str | None = None) -> str:
    """Sentences a second of the first and of the best warm pass, English and all languages."""
    every = rows()
    english = [row for row in every if row.language == "english"]
    lines = []
    for name, chosen in (("English", english), ("all seven languages", list(every))):
        catalogue = Catalogue.open(path)
        first = _Pass(chosen, catalogue)
        warm = min((_Pass(chosen, catalogue) for _ in range(_PASSES)), key=lambda p: p.whole)
        lines += [
            f"{name}, {len(chosen)} sentences:",
            f"  first pass: {_line(first, len(chosen))}",
            f"  warm: {_line(warm, len(chosen))} (at least {WANTED:,})",
        ]
    return "\n".join(lines)


def _line(done: _Pass, count: int) -> str:
    return (
        f"tokens {count / done.tokens:,.0f}/s, names {count / done.names:,.0f}/s, "
        f"reading {count / done.reading:,.0f}/s; all {count / done.whole:,.0f}/s"
    )


if __name__ == "__main__":
    print(table())
