"""Programme notes of one list as PDF, and its pages as pictures to look at."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from kinoved.errors import UsageError
from kinoved.publish.programme import programme

FEWEST_BYTES = 10_000


def notes(site: Path, out: Path) -> list[str]:
    """What is wrong with the notes of the longest list; pictures of their pages go to `out`."""
    pages = (page for page in (site / "list").glob("*.html") if page.stem != "index")
    longest = max(pages, key=lambda page: (page.stat().st_size, page.name))
    target = out / "notes.pdf"
    try:
        data = programme(site, [f"list/{longest.name}"])
    except UsageError as error:
        return [str(error)]
    target.write_bytes(data)
    pdftoppm = shutil.which("pdftoppm")
    if pdftoppm is not None:
        subprocess.run(
            [pdftoppm, "-r", "60", "-png", str(target), str(out / "notes")], check=True, timeout=120
        )
    return [] if len(data) >= FEWEST_BYTES else [f"{target} holds only {len(data)} bytes"]
