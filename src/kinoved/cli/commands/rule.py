"""`kinoved rule`: what a rule does, why it matters, an example, and what to do."""

from __future__ import annotations

import click

_FULL = 86
"""From this many columns on, a line of a docstring goes on in the next one."""


@click.command(short_help="Explain a rule.", epilog="Example: kinoved rule KV106")
@click.argument("rule", metavar="NAME|CODE")
def command(rule: str) -> None:
    """Explain a rule by its name (duplicate-film) or its code (KV106)."""
    from kinoved.cli.output import layout, write  # noqa: PLC0415
    from kinoved.errors import UsageError  # noqa: PLC0415
    from kinoved.report.explain import pages  # noqa: PLC0415 - `--help` reads no rules

    asked = rule.strip().lower().replace("_", "-")
    found = [page for page in pages() if asked in {page.code.lower(), page.name.lower()}]
    if not found:
        raise UsageError(f"There is no rule “{rule}”: `kinoved rules` lists them all.")
    width = layout().width
    texts = [f"{page.code} {page.name}\n\n{_filled(page.text, width)}\n" for page in found]
    write(None, "\n".join(texts))


def _filled(text: str, width: int) -> str:
    """`text`, written for a hundred columns, in `width`; short lines keep their ends."""
    from kinoved.report.wrap import wrapped  # noqa: PLC0415

    joined: list[str] = []
    full = False
    for line in text.splitlines():
        if full and line.strip():
            joined[-1] += f" {line.strip()}"
        else:
            joined.append(line)
        full = len(line) >= _FULL
    lines: list[str] = []
    for line in joined:
        indent = line[: len(line) - len(line.lstrip())]
        lines += wrapped(line, width, indent, indent)
    return "\n".join(lines)
