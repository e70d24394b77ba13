"""How many sentences a second the reader of claims gets through on one core, stage by stage.

    python -m bench.claims.speed

Process time of this one process, in which cycles are looked for as seldom as in the command. The
first pass meets every sentence and every pattern for the first time; the warm one has read them
all before, but no text is so recent that its words or names would still be remembered.

"With verdicts" is all that a check does for claims: reading, and holding against the record, of
lists whose entries have the true sentences on a film below its heading.

How fast the machine is at the time stands below: the million look-ups in a table of words that an
empty loop of Python makes a second, so that figures of two days can be compared.
"""

from __future__ import annotations

import time
from collections import defaultdict

from bench.claims.rows import Row, rows
from kinoved.__main__ import collect_seldom
from kinoved.catalogue import Catalogue
from kinoved.checks.claims import claims_of
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.reader import Reader
from kinoved.checks.claims.sentences import tokens_of
from kinoved.model import FilmList, Match
from kinoved.parse import parse
from kinoved.resolve import resolve
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
    collect_seldom()
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
    lines += [_held(english, Catalogue.open(path)), _machine()]
    return "\n".join(lines)


def _held(chosen: list[Row], catalogue: Catalogue) -> str:
    """Sentences a second with their verdicts, of the best of some passes."""
    told: dict[str, list[str]] = defaultdict(list)
    for row in chosen:
        if row.kind == "true":
            told[row.film].append(row.sentence)
    count = sum(map(len, told.values()))
    lists = [_list(film, sentences, catalogue) for film, sentences in told.items()]
    best = min(_verdicts(lists, catalogue) for _ in range(_PASSES))
    return f"English with verdicts, {count} true sentences: {count / best:,.0f}/s"


def _list(
    id_: str, sentences: list[str], catalogue: Catalogue
) -> tuple[FilmList, tuple[Match, ...]]:
    film = catalogue.film(id_)
    assert film is not None  # noqa: S101 - as above
    text = f"{film.label} ({film.year})\n\nFact: {' '.join(sentences)}\n"
    film_list = parse(text, catalogue)
    return film_list, resolve(film_list, catalogue, {1: id_})


def _verdicts(lists: list[tuple[FilmList, tuple[Match, ...]]], catalogue: Catalogue) -> float:
    begun = time.process_time()
    for film_list, matches in lists:
        claims_of(film_list, matches, catalogue)
    return time.process_time() - begun


def _machine() -> str:
    """How many million look-ups of words the machine makes a second, at its best of some times."""
    table = {str(number): number for number in range(1_000)}
    words = [str(number) for number in range(1_000)] * 300
    best = min(_lookups(table, words) for _ in range(_PASSES))
    return f"this machine now: {len(words) / best / 1e6:.0f} million look-ups a second"


def _lookups(table: dict[str, int], words: list[str]) -> float:
    begun = time.process_time()
    for word in words:
        table.get(word)
    return time.process_time() - begun


def _line(done: _Pass, count: int) -> str:
    return (
        f"tokens {count / done.tokens:,.0f}/s, names {count / done.names:,.0f}/s, "
        f"reading {count / done.reading:,.0f}/s; all {count / done.whole:,.0f}/s"
    )


if __name__ == "__main__":
    print(table())
