"""The site of a preview: how it is built, and which files it is made of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kinoved import pipeline
from kinoved.cli.publishing import checked, inputs_of, site_for
from kinoved.errors import InputError, UsageError
from kinoved.publish.site import build
from kinoved.text.english import plural

_SIDECAR = ".kinoved.toml"
_CONFIGURATIONS = ("kinoved.toml", "pyproject.toml")


class Draft:
    """The site of the files `lists` in `folder`. Raises UsageError and InputError for no files."""

    def __init__(self, lists: tuple[str, ...], folder: Path, config: str | None) -> None:
        for name in lists:
            if name == "-" or name.startswith(("http://", "https://")):
                raise UsageError(f"A preview watches files, and {name} is none: save it as one.")
            if not Path(name).is_file():
                raise InputError(f"There is no list {name}: check the name and the folder.")
        self.folder = folder
        self._lists = lists
        self._config = config
        self._templates = ""

    def build(self) -> str:
        """Build what has changed; a sentence about it. Raises KinovedError, also for one list."""
        site = site_for(self._lists[0], self._config)
        self._templates = site.templates
        # One process: another could not be forked safely beside the server's threads.
        built = build(inputs_of(self._lists), self.folder, pipeline.packaged(), checked, site, 1)
        if built.faults:
            raise InputError(" ".join(f"{name}: {fault}" for name, fault in built.faults))
        return f"Built: {plural(built.pages, 'page')}, {built.written} written."

    def watched(self) -> Iterator[Path]:
        """Lists, what is written beside them, every configuration that may count, templates."""
        if self._config:
            yield Path(self._config)
        for name in self._lists:
            yield Path(name)
            yield Path(name + _SIDECAR)
            for folder in Path(name).resolve().parents:
                for configuration in _CONFIGURATIONS:
                    yield folder / configuration
        if self._templates:
            yield Path(self._templates)
