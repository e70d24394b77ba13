"""Publishes a list as one static page that needs nothing from anywhere else."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from kinoved.catalogue import Catalogue
from kinoved.compose import Composition
from kinoved.errors import OutputError
from kinoved.model import Report
from kinoved.publish.checked import view_of_report
from kinoved.publish.view import View, view_of_composition

_TEMPLATES = Path(__file__).parent / "templates"


def publish(source: Report | Composition, folder: Path, catalogue: Catalogue) -> Path:
    """The path of the page written to `folder`, replaced as a whole. Raises OutputError."""
    text = render(source, catalogue)
    target = folder / "index.html"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="\n", dir=folder, suffix=".tmp", delete=False
        ) as file:
            file.write(text)
        os.chmod(file.name, 0o644)
        os.replace(file.name, target)
    except OSError as error:
        raise OutputError(
            f"The page cannot be written to {folder} ({error.strerror}): name another folder with "
            "`-o FOLDER`, or make room."
        ) from error
    return target


def render(source: Report | Composition, catalogue: Catalogue) -> str:
    """The page as HTML."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - heavy
    from markupsafe import Markup  # noqa: PLC0415 - comes with jinja2

    view: View = (
        view_of_composition(source)
        if isinstance(source, Composition)
        else view_of_report(source, catalogue)
    )
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
    return environment.get_template("page.html.j2").render(view=view, style=style)
