"""The line that a writer puts into an entry to answer for a finding."""

from __future__ import annotations

from kinoved.checks.overrides.rests import asks_for_source, memory
from kinoved.checks.overrides.values import Values
from kinoved.model import Diagnostic, Report

_OWN = frozenset({"faulty-mark", "unused-allow"})


class Lines:
    """The lines that allow the findings of one report."""

    def __init__(self, report: Report) -> None:
        self._values = Values(report)
        self._films = {match.position: match.film for match in report.matches}

    def of(self, diagnostic: Diagnostic) -> str | None:
        """The mark that allows a finding, its reason and source still to be filled in.

        None for a finding about an allowance, which is mended instead.
        """
        name = diagnostic.name
        if name in _OWN:
            return None
        value = self._values.of(diagnostic)
        fields = [f"allow={name}"]
        if value and asks_for_source(name):
            fields.append(f"value={_quoted(value)}")
        fields.append('reason="…"')
        if asks_for_source(name):
            fields.append('source="https://…"')
        record = self.record(diagnostic)
        if record:
            fields.append(f"record={record}")
        return f"<!-- kinoved: {' '.join(fields)} -->"

    def record(self, diagnostic: Diagnostic) -> str:
        """What a mark remembers of the record; empty where a finding rests on none."""
        film = self._films.get(diagnostic.entry) if diagnostic.entry is not None else None
        return memory(diagnostic.name, film)


def _quoted(words: str) -> str:
    """The words in quotation marks that they do not hold, on one line and no end of a comment."""
    words = " ".join(words.split()).replace("--", "–")
    return f'"{words}"' if '"' not in words else f"“{words.replace('”', '’')}”"
