"""`kinoved identify --batch`: films looked for line by line, from standard input to output.

A few lines are answered here; where more are waiting, by a process for every core. The answers come
in the order of the lines and as soon as they are there: chunks are small where lines are rare and
grow where many wait.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from contextlib import ExitStack

from kinoved.catalogue import Catalogue
from kinoved.cli.batch.answer import BAD, Answers, answers_to
from kinoved.cli.batch.lines import Lines
from kinoved.cli.batch.progress import Progress
from kinoved.cli.batch.workers import Workers
from kinoved.model import Grade
from kinoved.resolve.many import hasten_from

_ALONE = 400
"""Lines that are answered in this process before it is worth starting others."""

_MISSPELT = 20
"""Misspelt titles among those lines from which many are expected among the rest."""

_SMALLEST, _LARGEST = 8, 8192
_QUICK, _SLOW = 0.15, 0.5
"""Seconds a chunk should take at least, so that handing it over costs little, and at most."""


def run(catalogue: Catalogue, limit: int, jobs: int | None) -> int:
    """Answer every line of standard input; 1 where one could not be understood, else 0.

    `jobs` is how many processes may look for films, every core's where it is None.
    """
    number = jobs or _cores()
    with ExitStack() as stack:
        progress = Progress()
        stack.callback(progress.end)
        batch = _Run(catalogue, limit, progress)
        batch.alone(None if number == 1 else _ALONE)
        if not batch.lines.ended or batch.lines.more():
            # Compiled here, if need be, it is compiled once and not by every process.
            hasten_from(_MISSPELT, catalogue, progress.say)
            workers = Workers(number, catalogue.path, limit, catalogue.hastened)
            batch.together(stack.enter_context(workers))
    sys.stderr.write(batch.summary())
    return 1 if batch.kinds[BAD] else 0


class _Run:
    """One batch under way."""

    def __init__(self, catalogue: Catalogue, limit: int, progress: Progress) -> None:
        self.catalogue = catalogue
        self.limit = limit
        self.progress = progress
        self.lines = Lines()
        self.kinds: Counter[str] = Counter()
        self.first_bad: int | None = None

    def alone(self, most: int | None) -> None:
        """Answer lines in this process, until `most` are done and more are waiting."""
        while not self.lines.ended or self.lines.more():
            if most is not None and self.lines.number > most and self.lines.more():
                return
            first, lines = self.lines.take(_SMALLEST, patient=True)
            if lines:
                self.write(answers_to(lines, first, self.catalogue, self.limit, self.progress.say))

    def together(self, workers: Workers) -> None:
        """Answer the rest with `workers`."""
        size = _SMALLEST
        while True:
            while workers.free:
                first, lines = self.lines.take(size, patient=not workers.at_work)
                if not lines:
                    break
                workers.give(first, lines)
            if not workers.at_work:
                return
            hungry = workers.free and not self.lines.ended
            workers.wait(*([self.lines.waiting] if hungry else []))
            while (taken := workers.take()) is not None:
                answers, seconds = taken
                self.write(answers)
                if seconds < _QUICK and self.lines.more():
                    size = min(size * 2, _LARGEST)
                elif seconds > _SLOW or not self.lines.more():
                    size = max(size // 2, _SMALLEST)

    def write(self, answers: Answers) -> None:
        """Write answers and count them."""
        sys.stdout.buffer.write(answers.data)
        sys.stdout.buffer.flush()
        self.kinds.update(answers.kinds)
        if self.first_bad is None:
            self.first_bad = answers.first_bad
        self.progress.show(self.kinds.total(), self.lines.bytes_taken)

    def summary(self) -> str:
        """One sentence on all of it, and one on the lines that could not be understood."""
        graded = ", ".join(f"{self.kinds[grade.value]:,} {grade.value}" for grade in Grade)
        total = self.kinds.total()
        said = f"kinoved: {total:,} {'line' if total == 1 else 'lines'}: {graded}\n"
        bad = self.kinds[BAD]
        if bad:
            lines = "1 line" if bad == 1 else f"{bad:,} lines"
            which = "line" if bad == 1 else "the first is line"
            said += f"kinoved: {lines} could not be understood ({which} {self.first_bad:,})\n"
        return said


def _cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
