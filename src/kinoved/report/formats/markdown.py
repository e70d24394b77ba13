"""Markdown for pull requests, issues and wikis: what was found, then what was in order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinoved.model import Diagnostic, Report, Severity
from kinoved.report import Run
from kinoved.report.wording import (
    SAFETY,
    WHOLE,
    by_entry,
    claims_line,
    counts,
    entries_line,
    kept_back_lines,
    meaning,
    path_of,
    quoted,
    repair,
    scope_line,
    stated,
    written,
)
from kinoved.report.wrap import printable, shortened
from kinoved.text import plural

NAME = "markdown"
_SOURCES = 4
_LONGEST = 300
_WEB = ("https://", "http://")

_MARKUP = re.compile(r"""
    [\\`*_{}\[\]~$]               # markup wherever it stands
    | ^[-+=\#>] | \#(?=\#*$)        # a list, a heading, a line below one, a heading's end
    | (?<=^\d)[.)] | (?<=^\d\d)[.)] | (?<=^\d\d\d)[.)] | (?<=^\d\d\d\d)[.)]   # a numbered list
    | (?<=www)\.                   # an address that nobody made a link
    | :(?=//|[\w+-]+:|[^\s:]+@)    # likewise, and pictures such as :smile:
    """, re.VERBOSE | re.IGNORECASE)  # fmt: skip
_MENTION = re.compile(r"(?<=[@#])(?=\w)|(?<=\bGH-)(?=\d)")
"""Where a code host sees a mention of a person or an issue."""


def render(run: Run) -> str:
    """The lists one after the other: a heading, the counts, the findings by entry, the rest."""
    parts = ["\n".join(_list(report, run)) for report in run.reports]
    parts += [
        f"## {words(unread.path or 'standard input')}\n\n**Not read:** {words(unread.reason)}"
        for unread in run.unread
    ]
    return "\n\n".join(parts) + "\n"


def _list(report: Report, run: Run) -> Iterator[str]:
    title = report.list.title.text if report.list.title else ""
    named = f": {words(title)}" if title else ""
    yield f"## {words(path_of(report))}{named}"
    yield ""
    told = [f"**{sum_}**" if s is Severity.ERROR else sum_ for s, sum_ in counts(report)]
    yield ", ".join(told)
    yield ""
    if not run.layout.quiet:
        summed = (entries_line(report), scope_line(report), claims_line(report.claims))
        lines = (*summed, *kept_back_lines(report))
        yield from (f"- {words(line)}" for line in lines if line is not None)
        yield ""
    matches = {match.position: match for match in report.matches}
    found = by_entry(report.diagnostics)
    calm = []
    for entry in report.list.entries:
        line = f"{entry.position}\\. {words(written(entry))} → "
        line += words(meaning(matches.get(entry.position)))
        if entry.position not in found:
            calm.append(line)
            continue
        yield f"### {line}"
        yield ""
        for diagnostic in found[entry.position]:
            yield from _finding(diagnostic, report)
    if None in found:
        yield f"### {WHOLE}"
        yield ""
        for diagnostic in found[None]:
            yield from _finding(diagnostic, report)
    if calm and not run.layout.quiet:
        number = plural(len(calm), "entry", "entries")
        yield f"<details><summary>{number} without findings</summary>"
        yield ""
        yield from (f"- {line}" for line in calm)
        yield ""
        yield "</details>"
        yield ""
    yield f"_kinoved, catalogue {words(report.catalogue)}_"


def _finding(diagnostic: Diagnostic, report: Report) -> Iterator[str]:
    span = diagnostic.span
    yield (
        f"- **{diagnostic.severity.value}** `{diagnostic.code}` {words(diagnostic.name)}, "
        f"line {span.line}: {words(diagnostic.message)}"
    )
    quote = quoted(report, span.start, span.end, _LONGEST)
    if quote:
        yield f"  > {words(quote)}"
        yield ""
    told = stated(diagnostic.evidence)
    if told:
        sources = "; ".join(_source(item.name, item.url, item.values) for item in told[:_SOURCES])
        more = f"; and {len(told) - _SOURCES} more" if len(told) > _SOURCES else ""
        yield f"  - sources: {sources}{more}"
    if diagnostic.help:
        yield f"  - help: {words(diagnostic.help)}"
    if diagnostic.fix:
        label = SAFETY[diagnostic.fix.safety.value]
        yield f"  - {words(label)}: {words(repair(diagnostic.fix, report.list.text))}"
    yield ""


def _source(name: str, url: str, values: tuple[str, ...]) -> str:
    said = f": {words(shortened('; '.join(values), 120))}" if values else ""
    if not url.startswith(_WEB):
        return f"{words(name)}{said} {words(url)}"
    # In <…> an address ends at > only; what could end it or break the line is escaped.
    address = printable(url).replace(" ", "%20").replace("<", "%3C").replace(">", "%3E")
    return f"[{words(name)}](<{address.replace(chr(92), '%5C')}>){said}"


def words(text: str) -> str:
    """`text` on one line, so that every letter is shown and none is markup."""
    shown = printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # A comment nobody sees parts the sign from the word; an escape would not keep it from linking.
    return _MENTION.sub("<!-- -->", _MARKUP.sub(r"\\\g<0>", shown))
