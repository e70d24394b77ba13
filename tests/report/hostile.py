"""Reports whose titles and sentences try to be more than words."""

from __future__ import annotations

from kinoved.model import Report
from kinoved.text import SourceText
from kinoved.value import changed

HOSTILE = (
    "</script><script>alert(1)</script><img src=x onerror=alert(1)>",
    "</style></div></details><h1 onclick=x>&amp;&lt;",
    "\u202eevil\u2066 \u200fעברית (1979) العربية",
    "{{ 7*7 }}{% raw %}${7*7}",
    "]](javascript:alert(1)) ![x](http://a.b/c) `code` | * _x_ @user #12",
    "::error file=x::y%0A\r\n::set-output name=a::b",
    "]]>&#0; \x00\x07\x1b[2J\x9b \ufffe \ud800",
    "黒い雨" * 2000,
    "x" * 10_000,
)


def hostile(report: Report, words: str) -> Report:
    """The report with `words` as the title, heading, prose and message of everything."""
    text = f"{words}\n\n{words}\n"
    source = SourceText(text)
    title = source.passage(0, len(words))
    place = source.span(len(words) + 2, 2 * len(words) + 2)
    heading = changed(title, text=words, span=place)
    entry = changed(
        report.list.entries[0],
        heading=heading, title=heading, fact=heading, people=(), span=place,
    )  # fmt: skip
    diagnostic = report.diagnostics[1]
    fix = report.diagnostics[0].fix
    assert fix is not None
    evidence = tuple(
        changed(e, value=words, source=changed(e.source, name=words, url=f"https://a.b/{words}"))
        for e in diagnostic.evidence[:1]
    ) + tuple(
        changed(e, source=changed(e.source, url=f"javascript:{words}"))
        for e in diagnostic.evidence[1:2]
    )
    return changed(
        report,
        path=f"{words[:200]}.txt",
        list=changed(report.list, text=text, title=title, entries=(entry,)),
        matches=report.matches[:1],
        claims=(changed(report.claims[0], span=place, text=words, value=words, reason=words),),
        diagnostics=(
            changed(
                diagnostic, span=place, message=words, evidence=evidence, help=words,
                fix=changed(fix, edits=(changed(fix.edits[0], span=place, text=words),)),
            ),
        ),
    )  # fmt: skip
