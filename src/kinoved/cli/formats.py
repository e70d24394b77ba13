"""Names of formats as they are given on the command line."""

from __future__ import annotations

from kinoved.errors import UsageError


def reader_name(name: str | None) -> str | None:
    """The name of a reader as given, None for the one that fits; UsageError where there is none."""
    from kinoved.parse.files import reader_named, readers  # noqa: PLC0415 - seldom asked for
    from kinoved.report import format_names  # noqa: PLC0415

    if name is None or name == "text" or reader_named(name) is not None:
        return name
    names = ", ".join(["text", *(reader.NAME for reader in readers())])
    said = f"There is no format “{name}” to read: choose one of {names}."
    if name in format_names():
        said += f" It is a format of reports: `kinoved check LIST --output {name}`."
    raise UsageError(said)
