"""The script and the style of the search, as they are written into a site."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from kinoved.publish.search.keys import tables

_FOLDER = Path(__file__).parent
_PLACE = '"kinoved:tables"'


@lru_cache(maxsize=1)
def search_script() -> str:
    """The text of the script, with the tables by which it folds a query."""
    written = json.dumps(tables(), ensure_ascii=True, separators=(",", ":"))
    return (_FOLDER / "search.js").read_text("utf-8").replace(_PLACE, written)


@lru_cache(maxsize=1)
def search_style() -> str:
    """The rules for a style sheet that lay out the form and what is found."""
    return (_FOLDER / "search.css").read_text("utf-8")
