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

_NOT_ASKED = (
    # It reads files, whose origin no 'self' of a policy can mean; Chromium tells real violations.
    "Resource violates Content Security Policy",
    "Inline script violates Content Security Policy",
    # It guesses the language by the words, of which many are titles in other languages.
    "This document appears to be written in",
)


def axe() -> str:
    """The script of axe."""
    return _file(*_AXE).read_text("utf-8")


def invalid(pages: list[Path]) -> list[str]:
    """A sentence for each thing that the Nu checker finds in `pages`, with how many have it."""
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
    found: dict[str, list[str]] = {}
    for m in messages:
        if m["message"].startswith(_NOT_ASKED):
            continue
        if m["type"] != "info" or m.get("subType") == "warning":
            place = f"{Path(m.get('url', '?')).name}:{m.get('lastLine', '?')}"
            extract = " ".join(m.get("extract", "").split())[:100]
            found.setdefault(m["message"], []).append(f"{place}: {m['message']} ({extract})")
    return [f"{places[0]}, {len(places)} in all" for places in found.values()]


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
