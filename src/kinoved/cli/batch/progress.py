"""How far a batch has come, on standard error, where that is a terminal."""

from __future__ import annotations

import os
import stat
import sys
import time

_EVERY = 0.2


class Progress:
    """One line that is written over; nothing where standard error is no terminal."""

    def __init__(self) -> None:
        self._visible = sys.stderr.isatty()
        self._began = self._last = time.monotonic()
        self._size = _size_of_input() if self._visible else None

    def show(self, lines: int, read: int) -> None:
        """Say that `lines` have been answered, made of `read` bytes."""
        now = time.monotonic()
        if not self._visible or now - self._last < _EVERY:
            return
        self._last = now
        share = f"{min(100, 100 * read // self._size):3}% " if self._size else ""
        speed = lines / max(now - self._began, 0.001)
        sys.stderr.write(f"\r{share}{lines:,} lines, {speed:,.0f} a second\x1b[K")
        sys.stderr.flush()

    def say(self, sentence: str) -> None:
        """Say something on a line of its own; `sentence` comes without a full stop."""
        self.end()
        sys.stderr.write(f"kinoved: {sentence}\n")
        sys.stderr.flush()

    def end(self) -> None:
        """Take the line away."""
        if self._visible:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def _size_of_input() -> int | None:
    """The bytes of standard input where it is a file, else None."""
    try:
        found = os.fstat(sys.stdin.fileno())
    except (OSError, ValueError):  # standard input is no file
        return None
    return found.st_size if stat.S_ISREG(found.st_mode) else None
