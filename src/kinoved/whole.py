"""A file is written whole or not at all: to a draft beside it, which then takes its place."""

from __future__ import annotations

import os


def write_whole(target: str, data: bytes, *, lasting: bool = False) -> None:
    """Put `data` into the file at `target`; what stood there stays where it cannot be written.

    `lasting` is for what nobody can make again: it is on the disk before it takes the place, keeps
    the rights of the file that it replaces, and no draft of somebody else's is written over. Raises
    OSError.
    """
    folder, name = os.path.split(target)
    draft = os.path.join(folder, f".{name[:100]}.{os.getpid()}.part")
    try:
        with open(draft, "xb" if lasting else "wb") as file:
            file.write(data)
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        if lasting and os.path.exists(target):
            os.chmod(draft, os.stat(target).st_mode & 0o7777)
        os.replace(draft, target)
    except BaseException:
        if os.path.exists(draft):
            os.unlink(draft)
        raise
