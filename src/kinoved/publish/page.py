"""A composed list as one page that needs nothing from anywhere else."""

from __future__ import annotations

from pathlib import Path

from kinoved.compose import Composition
from kinoved.publish.view import view_of_composition

_TEMPLATES = Path(__file__).parent / "templates"


def render(composition: Composition) -> str:
    """The page as HTML."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - heavy
    from markupsafe import Markup  # noqa: PLC0415 - comes with jinja2

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # Posters, style sheet and structured data are made here and escaped where they are made.
    environment.filters["drawn"] = Markup
    style = (_TEMPLATES / "style.css").read_text("utf-8")
    return environment.get_template("page.html.j2").render(
        view=view_of_composition(composition), style=style
    )
