"""Mutation fuzz over every reader: `python -m bench.fuzz [--count 100000] [--seed 8] [--jobs 2]`.

Each reader gets files that kinoved writes and some of its own kind, cut, doubled, spliced, flipped
and sprinkled with the signs that matter to it; then the same texts go through the whole parse. An
error of kinoved is an answer; anything else is a crash. An input that takes more than five
seconds of processor time is a hang. Memory is the most that the process ever held, with the
catalogue open.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import resource
import signal
import sys
import time
from collections import Counter
from types import FrameType

from kinoved.catalogue import Catalogue
from kinoved.errors import KinovedError
from kinoved.parse import parse
from kinoved.parse.files import Reader, reader_for, readers
from kinoved.publish.files import writers
from kinoved.publish.files.sheet import Row, Sheet

HANG = 5.0
WHOLE_EVERY = 10
"""One input in so many also goes through the whole parse, names and scope included."""
SIGNS = (
    '"', "'", ",", ";", "\t", "\n", "\r", "\r\n", "\x00", "\ufeff", "{", "}", "[", "]", ":", "\\",
    "\\u", "<", ">", "</", "<!--", "-->", "&", "&#x", "<table>", "<tr><td>", "<ol><li>", "<b>",
    "<a href='", "<script type='application/ld+json'>", "(1979)", "1979", "tt0079944", "tmdb:1",
    "#", "- ", "1. ", "**", "`", "*", "&a", "*a", "!!python/object:", "null", "-1", "1e999",
    "9" * 400, "(" * 50, "é", "😀", "\ud800", "\u2028", "\x85", "<<: *a",
)  # fmt: skip
EXTRA = (
    "Letterboxd list export v7\nDate,Name,Tags,URL,Description\n2024-01-01,Films,,,All of them\n\n"
    "Position,Name,Year,URL,Description\n1,Stalker,1979,https://boxd.it/x,A zone\n",
    'TMDb ID,IMDb ID,Type,Name,Release Date,Season Number\n1398,tt0079944,movie,Stalker,"1979",\n',
    '{"id":1,"name":"Films","items":[{"media_type":"movie","title":"Stalker","id":1398}]}',
    "<!DOCTYPE html><html><head><title>Films</title></head><body><ol><li><b>Stalker</b> (1979)<p>"
    "A zone</ol><table><tr><th>Film<th>Year<tr><td>Solaris<td>1972</table></body></html>",
    "collections:\n  Films:\n    imdb_id: &a\n      - tt0079944 # Stalker (1979)\n    summary: x\n",
    "Ten Soviet films\n\n1. Stalker (1979)\nDescription: A zone.\nFact: It rains.\n\n2. Solaris\n",
)


def seeds() -> list[str]:
    """Files of every format, the size of a small list."""
    rows = tuple(
        Row(f"Film “{n}”, the", 1970 + n, n, ("Фильм",), ("A. Director",), ("USSR",), "Told, so.",
            "A fact; one.", ("A note.",), f"tt{n:07}", str(n + 1), f"Q{n + 1}")
        for n in range(1, 4)
    )  # fmt: skip
    sheet = Sheet("Films & more", "An introduction.", rows, "en")
    return [*EXTRA, *(writer.write(sheet) for writer in writers())]


def mutated(chance: random.Random, texts: list[str]) -> str:
    """One text with one to twelve changes, seldom a very long one."""
    text = chance.choice(texts)
    for _ in range(chance.randint(1, 12)):
        size = len(text)
        at = chance.randint(0, size)
        to = min(size, at + int(chance.expovariate(1 / 12)))
        how = chance.randrange(8)
        if how == 0:
            text = text[:at] + text[to:]
        elif how == 1:
            text = text[:at] + text[at:to] * 2 + text[to:]
        elif how <= 3:
            text = text[:at] + chance.choice(SIGNS) * chance.choice((1, 1, 2, 9)) + text[at:]
        elif how == 4:
            other = chance.choice(texts)
            cut = chance.randint(0, len(other))
            text = text[:at] + other[cut : cut + 200]
        elif how == 5 and size:
            at = min(at, size - 1)
            text = text[:at] + chr(ord(text[at]) ^ (1 << chance.randrange(7))) + text[at + 1 :]
        elif how == 6:
            text = text[:at]
        else:
            text = text[:to] + text[at:]
    if chance.random() < 0.002 and text:
        at = chance.randint(0, len(text))
        text = text[:at] + text[at : at + 40] * chance.choice((100, 3000)) + text[at:]
    return text


def run(job: tuple[int, int]) -> tuple[Counter[str], list[str], float, int]:
    """Counts, failures, the longest time in seconds and the most memory in MB of one share."""
    seed, count = job
    chance = random.Random(seed)  # noqa: S311 - for repetition, not for secrets
    texts = seeds()
    every = readers()
    catalogue = Catalogue.open()
    tally: Counter[str] = Counter()
    failures: list[str] = []
    longest = 0.0
    signal.signal(signal.SIGVTALRM, _stop)
    for number in range(count):
        text = mutated(chance, texts)
        began = time.process_time()
        signal.setitimer(signal.ITIMER_VIRTUAL, HANG)
        try:
            _read(every[number % len(every)], text, tally)
            if number % WHOLE_EVERY == 0:
                _parsed(text, catalogue, tally)
        except Exception as error:
            kind = "hang" if isinstance(error, TimeoutError) else "crash"
            tally[kind] += 1
            name = every[number % len(every)].NAME
            failures.append(f"{kind} {name} {type(error).__name__}: {error} in {text[:300]!r}")
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        longest = max(longest, time.process_time() - began)
        tally["inputs"] += 1
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return tally, failures, longest, most


def _read(reader: Reader, text: str, tally: Counter[str]) -> None:
    fitting = reader_for(text)
    if fitting is not None:
        tally["recognised"] += 1
    for one in {reader, fitting or reader}:
        try:
            found = one.read(text)
        except KinovedError:
            tally["refused"] += 1
            continue
        for entry in found.entries:
            assert 0 <= entry.span.start <= entry.span.end <= len(text)  # noqa: S101 - a finding
            assert 0 <= entry.title.span.start <= entry.title.span.end <= len(text)  # noqa: S101


def _parsed(text: str, catalogue: Catalogue, tally: Counter[str]) -> None:
    try:
        parse(text, catalogue)
    except KinovedError:
        tally["refused"] += 1


def _stop(number: int, frame: FrameType | None) -> None:
    raise TimeoutError(f"more than {HANG:g} seconds")


def main() -> int:
    """Run the shares side by side; 1 where anything fell."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=8)
    options.add_argument("--jobs", type=int, default=2)
    told = options.parse_args()
    shares = [(told.seed * 1000 + n, told.count // told.jobs) for n in range(told.jobs)]
    with multiprocessing.get_context("spawn").Pool(told.jobs) as pool:
        outcomes = pool.map(run, shares)
    tally: Counter[str] = sum((outcome[0] for outcome in outcomes), Counter())
    for failure in [failure for outcome in outcomes for failure in outcome[1]][:40]:
        print(failure)
    longest, most = max(o[2] for o in outcomes), max(o[3] for o in outcomes)
    print(
        f"{tally['inputs']} inputs, {tally['recognised']} recognised, {tally['refused']} readings "
        f"refused in a sentence; {tally['crash']} crashes, {tally['hang']} hangs; longest "
        f"{longest:.2f} s, most memory {most} MB a process"
    )
    return 1 if tally["crash"] or tally["hang"] else 0


if __name__ == "__main__":
    sys.exit(main())
