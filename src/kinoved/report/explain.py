"""The rules and claim types as their own files describe them; read, never imported."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kinoved.checks.codes import FOLDERS


@dataclass(frozen=True, slots=True)
class Page:
    """What a rule is called and what its file says of it."""

    code: str
    name: str
    text: str

    @property
    def summary(self) -> str:
        """The first line: what is wrong where the rule speaks."""
        return self.text.partition("\n")[0]

    def section(self, heading: str) -> str:
        """The words under a heading as one paragraph, or nothing where there is no such heading."""
        _, _, after = self.text.partition(f"\n{heading}\n")
        lines: list[str] = []
        for line in after.splitlines():
            if line and not line.startswith(" "):
                break
            lines.append(line)
        return " ".join(" ".join(lines).split())


def pages() -> tuple[Page, ...]:
    """Every rule and claim type that has a code, by code."""
    found = (page for folder in FOLDERS for page in _pages_in(folder))
    return tuple(sorted(found, key=lambda page: (page.code, page.name)))


def _pages_in(folder: Path) -> Iterator[Page]:
    for path in sorted(folder.glob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        constants = dict(_constants(tree))
        text = ast.get_docstring(tree)
        if text and "CODE" in constants and "NAME" in constants:
            yield Page(constants["CODE"], constants["NAME"], text)


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                if isinstance(target, ast.Name) and isinstance(node.value.value, str):
                    yield target.id, node.value.value
