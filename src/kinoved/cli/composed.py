"""In which form a composed list is written: as the call says, else by the ending of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kinoved.compose import Composition

FORMS = ("markdown", "text", "html", "json")
_ENDINGS = {".txt": "text", ".html": "html", ".htm": "html", ".json": "json"}


def form_of(said: str | None, target: str | None) -> str:
    """One of `FORMS`: what is `said`, else what the ending of `target` tells, else Markdown."""
    if said is not None:
        return said
    ending = "." + (target or "").rpartition(".")[2].lower()
    return _ENDINGS.get(ending, "markdown")


def in_form(form: str, composition: Composition, *, changes: bool = True) -> str:
    """The list in one of `FORMS`; `changes` are told, where the form holds them, unless False."""
    from kinoved import compose  # noqa: PLC0415 - `--help` needs no catalogue

    if form == "html":
        from dataclasses import replace  # noqa: PLC0415 - the composition is one, so it is loaded

        from kinoved.publish import render  # noqa: PLC0415 - templates where they are wanted

        return render(composition if changes else replace(composition, changes=()))
    if form == "json":
        return compose.to_json(composition, changes=changes)
    if form == "text":
        return compose.to_text(composition)
    return compose.to_markdown(composition, changes=changes)
