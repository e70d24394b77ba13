"""The rules and claim types as their own files describe them; read, never imported."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kinoved.checks.codes import FOLDERS
from kinoved.model import Severity

FAMILIES = {
    "KV1": "identity",
    "KV2": "scope",
    "KV3": "claims",
    "KV4": "chronology",
    "KV5": "first, last, only",
    "KV6": "form of the list",
    "KV7": "omissions",
    "KV8": "several lists",
    "KV9": "defects of the catalogue",
}
"""What the rules are about whose codes begin like this."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a rule is called and what its file says of it.

    `words` are the severities and verdicts that its code speaks of.
    """

    code: str
    name: str
    text: str
    words: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """The first line: what is wrong where the rule speaks."""
        return self.text.partition("\n")[0]

    @property
    def family(self) -> str:
        """What the rules whose codes begin like this one are about."""
        return FAMILIES[self.code[:3]]

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
        source = path.read_text("utf-8")
        tree = ast.parse(source)
        constants = dict(_constants(tree))
        text = ast.get_docstring(tree)
        if text and "CODE" in constants and "NAME" in constants:
            words = (a or b for a, b in _WORD.findall(source))
            yield Page(constants["CODE"], constants["NAME"], text, tuple(dict.fromkeys(words)))


def severities(page: Page) -> tuple[Severity, ...]:
    """How grave the findings of a rule may be, gravest first, by what its file speaks of.

    A claim type speaks of verdicts: what the list says and the record contradicts is an error or a
    review; what the list denies and the record has, a review; what is partly true a review or note.
    """
    from kinoved.checks.claims.judge import REVIEW_AT_MOST  # noqa: PLC0415 - one command asks

    found = {grade for word in page.words for grade in _GRADES.get(word, ())}
    if page.name.removesuffix("-claim") in REVIEW_AT_MOST:
        found.discard(Severity.ERROR)
    return tuple(sorted(found, key=lambda grade: -grade.rank))


_HELD = (Severity.ERROR, Severity.REVIEW)
_GRADES = {
    **{grade.name: (grade,) for grade in Severity},
    "CONTRADICTED": _HELD,
    "SUPPORTED": (Severity.REVIEW,),
    "membership": (Severity.REVIEW,),
    "PARTLY": (Severity.REVIEW, Severity.NOTE),
}
_WORD = re.compile(r"\b(?:Severity|Verdict)\.([A-Z]+)\b|\b(membership)\(")


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                if isinstance(target, ast.Name) and isinstance(node.value.value, str):
                    yield target.id, node.value.value
