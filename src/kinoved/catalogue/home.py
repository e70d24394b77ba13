"""Where the user's own data lives: full copies of film data, what is made of them, and caches."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

SYNCED = "catalogue.sqlite"
"""The name of the snapshot that is made of the synchronised sources, inside `store()`."""


def home(environment: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path:
    """The user's folder for kinoved: KINOVED_HOME, or the place that the system has for data.

    The places: `XDG_DATA_HOME` or `~/.local/share` (XDG Base Directory Specification 0.8),
    `~/Library/Application Support` on macOS, `%LOCALAPPDATA%` on Windows. The folder need not
    exist yet.
    """
    known = os.environ if environment is None else environment
    if stated := known.get("KINOVED_HOME"):
        return Path(stated).expanduser()
    if platform == "win32":
        local = known.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "kinoved"
    if platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "kinoved"
    data = known.get("XDG_DATA_HOME", "")
    # The specification has a relative path ignored.
    place = Path(data) if os.path.isabs(data) else Path.home() / ".local" / "share"
    return place / "kinoved"


def cache(environment: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path:
    """The user's folder for what can be made again: under KINOVED_HOME, or where the system has it.

    The places: `XDG_CACHE_HOME` or `~/.cache` (XDG Base Directory Specification 0.8),
    `~/Library/Caches` on macOS, the folder of `home` on Windows. It need not exist yet.
    """
    known = os.environ if environment is None else environment
    if known.get("KINOVED_HOME") or platform == "win32":
        return home(known, platform) / "cache"
    if platform == "darwin":
        return Path.home() / "Library" / "Caches" / "kinoved"
    stated = known.get("XDG_CACHE_HOME", "")
    return (Path(stated) if os.path.isabs(stated) else Path.home() / ".cache") / "kinoved"


def store() -> Path:
    """The folder with a folder for each synchronised source, and the snapshot `SYNCED`."""
    return home() / "sync"
