"""Where a command's output goes: the terminal as it is, or a file that is written whole or not."""

from __future__ import annotations

import os
import sys

import click

from kinoved.errors import InputError, OutputError
from kinoved.terminal import layout
from kinoved.whole import write_whole

__all__ = ["layout", "read", "write"]


def write(path: str | None, text: str) -> None:
    """Write `text` to the file `path`, or to standard output where it is None or "-".

    A file appears whole or not at all: it is written beside its place and moved there.
    Raises OutputError.
    """
    if path is None or path == "-":
        click.echo(text, nl=False, color=True)
        return
    # A lone surrogate (a file name that is no text) becomes an escape that JSON reads back.
    write_bytes(path, text.encode("utf-8", "backslashreplace"))


def write_bytes(path: str, data: bytes) -> None:
    """Write `data` to the file `path`, as `write` does. Raises OutputError."""
    target = os.path.realpath(path)
    try:
        if os.path.exists(target) and not os.path.isfile(target):
            with open(target, "wb") as device:
                device.write(data)
        else:
            write_whole(target, data, lasting=True)
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written ({error.strerror}): choose another place, or make room."
        ) from error


def read(path: str, *, private: bool = False) -> str:
    """The text of the list at `path`, of standard input where it is "-", or of a web address.

    Pages of private networks are read only with `private`.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no pipeline

    if path.startswith(("http://", "https://")):
        from kinoved.web.fetch import Limits, fetch  # noqa: PLC0415 - few lists are fetched

        return fetch(path, Limits(private=private))
    if path != "-":
        return pipeline.read(path)
    try:
        data = sys.stdin.buffer.read()
    except OSError as error:
        raise InputError(
            f"Standard input cannot be read ({error.strerror}): name a file instead."
        ) from error
    return pipeline.decoded(data, "standard input")
