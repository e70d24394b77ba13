"""HTML in one file: the list as written, marks on its words, findings and sources in the margin."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from kinoved import __version__
from kinoved.report import Run
from kinoved.report.marked import page

NAME = "html"
_TEMPLATES = Path(__file__).parent.parent / "templates"


def render(run: Run) -> str:
    """The page: it loads nothing, and all of it can be read without its script."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - heavy
    from markupsafe import Markup  # noqa: PLC0415 - comes with jinja2

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    # Style sheet and script are our own files; the page's policy lets no other script run.
    environment.filters["own"] = Markup
    style = (_TEMPLATES / "report.css").read_text("utf-8")
    script = (_TEMPLATES / "report.js").read_text("utf-8")
    digest = b64encode(sha256(script.encode()).digest()).decode()
    return environment.get_template("report.html.j2").render(
        page=page(run), style=style, script=script, digest=digest, version=__version__
    )
