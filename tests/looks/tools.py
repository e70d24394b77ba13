"""The two checkers that `make looks` asks: axe for accessibility, the Nu checker for HTML.

Both come from the npm registry in one known version; nothing of them gets into the site.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tarfile
from pathlib import Path

FOLDER = Path(".venv/looks")
_AXE = ("axe-core", "4.14.1", "package/axe.min.js")
_NU = ("vnu-jar", "26.9.27", "package/build/dist/vnu.jar")


def axe() -> str:
    """The script of axe."""
    return _file(*_AXE).read_text("utf-8")


def invalid(pages: list[Path]) -> list[str]:
    """A sentence for each thing that the Nu checker finds in `pages`."""
    java = shutil.which("java")
    if java is None:
        raise SystemExit("java is missing: `make looks` installs it on Debian.")
    listed = [str(page) for page in pages]
    done = subprocess.run(
        [java, "-Xss1m", "-jar", str(_file(*_NU)), "--format", "json", *listed],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    try:
        messages = json.loads(done.stderr)["messages"]
    except (ValueError, KeyError) as error:
        raise SystemExit(f"The Nu checker cannot be read: {done.stderr[:500]}") from error
    return [
        f"{Path(m.get('url', '?')).name}:{m.get('lastLine', '?')}: {m['message']}"
        f" ({' '.join(m.get('extract', '').split())[:100]})"
        for m in messages
        if m["type"] != "info" or m.get("subType") == "warning"
    ]


def _file(package: str, version: str, member: str) -> Path:
    """The file `member` of a package, fetched once."""
    target = FOLDER / f"{package}-{version}-{Path(member).name}"
    if target.is_file():
        return target
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is missing: `make looks` installs it on Debian.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [npm, "pack", "--silent", f"{package}@{version}", "--pack-destination", str(FOLDER)],
        check=True,
        capture_output=True,
        timeout=240,
    )
    archive = FOLDER / f"{package}-{version}.tgz"
    with tarfile.open(archive) as packed:
        held = packed.extractfile(member)
        if held is None:
            raise SystemExit(f"{package} {version} holds no {member}.")
        target.write_bytes(held.read())
    archive.unlink()
    return target
