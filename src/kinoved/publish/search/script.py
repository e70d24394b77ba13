"""The scripts and the style of the search, as they are written into a site."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path

from kinoved.publish.search.keys import tables

_FOLDER = Path(__file__).parent
_PLACE = '"kinoved:tables"'
_INDENT = re.compile(r"\n\s+")
_COMMENT = re.compile(r"^[ ]*/\*.*?\*/[ ]*\n", re.DOTALL | re.MULTILINE)


@lru_cache(maxsize=1)
def search_script() -> str:
    """The text of the script that every page with a form loads: it shows what is found."""
    return _short("form.js")


@lru_cache(maxsize=1)
def finding_script() -> str:
    """The script that finds, with the tables by which it folds a query; it goes with an index."""
    written = json.dumps(tables(), ensure_ascii=True, separators=(",", ":"))
    return _short("find.js").replace(_PLACE, written)


@lru_cache(maxsize=1)
def search_style() -> str:
    """The rules for a style sheet that lay out the form and what is found."""
    return _short("search.css")


def _short(name: str) -> str:
    """A file without its indents and the comments that have lines of their own."""
    return _INDENT.sub("\n", _COMMENT.sub("", (_FOLDER / name).read_text("utf-8")))
