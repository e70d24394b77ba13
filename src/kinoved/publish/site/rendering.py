"""Pages as HTML: the templates, compiled once, with a user's own before the packaged ones."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kinoved.errors import InputError
from kinoved.publish.search import search_form, search_style
from kinoved.publish.search.form import WORDS
from kinoved.publish.site.settings import Site, words_of

if TYPE_CHECKING:
    from jinja2 import Environment

PACKAGED = Path(__file__).parent / "templates"
STYLE = "style.css"
INDEX = "assets/search-index.js"
"""Where the index of the search stands: it changes with every list, and no page with it."""


class Renderer:
    """Renders pages of one site. Raises InputError where a template of the user's is at fault."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._environment = _environment(site)

    def render(self, template: str, page: object) -> str:
        """The page as HTML."""
        from jinja2 import TemplateError  # noqa: PLC0415 - comes with the environment

        try:
            return self._environment.get_template(template).render(page=page)
        except TemplateError as error:
            line = getattr(error, "lineno", None)
            where = f" line {line}" if line else ""
            raise InputError(
                f"The template {getattr(error, 'name', None) or template}{where} cannot be used "
                f"({error.message or type(error).__name__}): mend it, or remove it from "
                f"{self._site.templates or PACKAGED}."
            ) from error


def style_of(site: Site) -> str:
    """The style sheet: the user's own, where there is one."""
    own = Path(site.templates) / STYLE if site.templates else None
    path = own if own is not None and own.is_file() else PACKAGED / STYLE
    style = path.read_text("utf-8")
    return style + search_style() if site.has("search") else style


def hashed(text: str) -> str:
    """A short mark that changes with `text`, for the name of a file."""
    return hashlib.blake2b(text.encode(), digest_size=5).hexdigest()


def _environment(site: Site) -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - heavy
    from markupsafe import Markup  # noqa: PLC0415 - comes with jinja2

    folders = [site.templates] if site.templates else []
    environment = Environment(
        loader=FileSystemLoader([*folders, PACKAGED]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    # Pictures and structured data are made here and escaped where they are made.
    environment.filters["drawn"] = Markup
    environment.globals["t"] = words_of(site)

    @cache
    def finder(root: str, whole: bool) -> Markup:
        words = WORDS[site.language]
        return Markup(search_form(root, INDEX, words, whole=whole, films="film/index.html"))  # noqa: S704

    environment.globals["finder"] = finder
    return environment
