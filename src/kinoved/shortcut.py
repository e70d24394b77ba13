"""`kinoved check FILE` and no more, as it is run on every save: without a parser of options.

Reading options takes an eighth of a cold start. What is not that plain call, and what fails before
a word is written, goes the long way by `kinoved.cli`, which says it as it should be said.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence

_ADDRESS = ("http://", "https://")


def run(arguments: Sequence[str]) -> int | None:
    """The exit code of the call with these arguments, None where it must go the long way."""
    if not _plain(arguments):
        return None
    try:
        text, fails = checked(arguments[1])
    except Exception:  # the long way meets it too, and says it
        return None
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        from kinoved.cli import failed_by  # noqa: PLC0415 - only failures need it

        return failed_by(error)
    return int(fails)


def _plain(arguments: Sequence[str]) -> bool:
    """Whether the call is `check FILE`, on a system and to an output that need no more care."""
    if len(arguments) != 2 or arguments[0] != "check" or "_KINOVED_COMPLETE" in os.environ:
        return False
    file = arguments[1]
    if file.startswith(("-", *_ADDRESS)) or not os.path.isfile(file) or os.name != "posix":
        return False
    return sys.stdout is not None and sys.stdout.encoding.lower() == "utf-8"


def checked(path: str) -> tuple[str, bool]:
    """The report on the list at `path` as text, and whether a finding of it fails the call."""
    from kinoved import pipeline  # noqa: PLC0415 - other calls need none of it
    from kinoved.configuration import configured  # noqa: PLC0415
    from kinoved.model import Severity  # noqa: PLC0415
    from kinoved.report import Run, render_run  # noqa: PLC0415
    from kinoved.terminal import layout  # noqa: PLC0415

    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    began = time.gmtime()
    selection = configured(path)
    catalogue = pipeline.packaged()
    report = pipeline.check(pipeline.read(path), catalogue=catalogue, path=path)
    run = Run(
        (selection.applied(report),),
        catalogue,
        layout(),
        moment=time.strftime("%Y-%m-%dT%H:%M:%S", began),
        failing_each=(selection.fail_on or Severity.ERROR,),
    )
    return render_run("text", run), run.fails()
