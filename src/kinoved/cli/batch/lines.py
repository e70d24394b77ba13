"""Standard input as lines, read beside the work, so that a slow writer holds nothing up."""

from __future__ import annotations

import os
import sys
import threading
from collections import deque
from multiprocessing.connection import Connection, Pipe

from kinoved.cli.batch.line import LONGEST_LINE
from kinoved.errors import InputError

_BLOCK = 65_536


class Lines:
    """Lines of standard input as they come; `number` is that of the next line to be taken.

    A thread reads; where nobody takes what it has read, it waits, so that memory stays flat.
    """

    def __init__(self) -> None:
        if sys.stdin is None:
            raise InputError("Standard input is closed: name a file for it with `<`.")
        self.number = 1
        self.ended = False
        self.bytes_taken = 0
        self.waiting: Connection
        self.waiting, self._filled = Pipe(duplex=False)
        self._lines: deque[bytes] = deque()
        self._rest = b""
        self._failure: OSError | None = None
        threading.Thread(target=self._read, name="standard input", daemon=True).start()

    def take(self, most: int, *, patient: bool) -> tuple[int, list[bytes]]:
        """Up to `most` lines that are there, and the number of the first.

        `patient` waits for a line where there is none; the list is empty only at the end, or
        where nothing has come. Raises InputError where standard input cannot be read.
        """
        while not self.ended and len(self._lines) < most:
            if (self._lines or not patient) and not self.waiting.poll():
                break
            self._fill()
        first = self.number
        taken = [self._lines.popleft() for _ in range(min(most, len(self._lines)))]
        self.number += len(taken)
        self.bytes_taken += sum(map(len, taken)) + len(taken)
        return first, taken

    def more(self) -> bool:
        """Whether a line, or the end, is there without waiting."""
        return bool(self._lines) or (not self.ended and self.waiting.poll())

    def _fill(self) -> None:
        try:
            block = self.waiting.recv_bytes()
        except EOFError:
            self.ended = True
            if self._failure is not None:
                raise InputError(
                    f"Standard input cannot be read ({self._failure.strerror}): name a file for it "
                    "with `<`."
                ) from self._failure
            if self._rest:
                self._lines.append(self._rest)
                self._rest = b""
            return
        *whole, rest = (self._rest + block).split(b"\n")
        self._lines.extend(whole)
        # Of a line without an end, enough is kept to see that it is too long.
        self._rest = rest[: LONGEST_LINE + 1]

    def _read(self) -> None:
        stream = sys.stdin.buffer
        try:
            try:
                file = stream.fileno()
            except (OSError, ValueError):  # standard input is no file here, but holds bytes
                while block := stream.read(_BLOCK):
                    self._filled.send_bytes(block)
                return
            while block := os.read(file, _BLOCK):
                self._filled.send_bytes(block)
        except BrokenPipeError:  # nobody takes any more
            return
        except OSError as error:
            self._failure = error
        finally:
            self._filled.close()
