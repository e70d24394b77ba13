"""JUnit XML: a suite a list, a test case an entry, a failure where the entry fails the call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from kinoved.model import Diagnostic, Entry, Report
from kinoved.report import Run, Unread
from kinoved.report.wording import (
    WHOLE,
    by_entry,
    gravest_first,
    meaning,
    path_of,
    repair,
    stated,
    written,
)
from kinoved.report.wrap import printable, readable, shortened

NAME = "junit"
_LONGEST = 200
_TIME = "0.000"
"""Entries are checked together, so that none has a time of its own."""


def render(run: Run) -> str:
    """The run as the schemas of Ant and Jenkins have it; what does not fail is in `system-out`."""
    root = ET.Element("testsuites")
    for number, report in enumerate(run.reports):
        _suite(root, number, report, run)
    for number, unread in enumerate(run.unread, len(run.reports)):
        _unread(root, number, unread, run)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(root: ET.Element, number: int, report: Report, run: Run) -> None:
    failing_from = run.failing_in(number).rank
    matches = {match.position: match for match in report.matches}
    found = by_entry(report.diagnostics)
    cases = [(_name(e), found.get(e.position, [])) for e in report.list.entries]
    whole = found.get(None, [])
    if any(d.severity.rank >= failing_from for d in whole):
        cases.append((WHOLE, whole))
    failures = sum(any(d.severity.rank >= failing_from for d in of) for _, of in cases)
    suite = _element(root, number, path_of(report), len(cases), (failures, 0), run)
    properties = ET.SubElement(suite, "properties")
    ET.SubElement(properties, "property", name="catalogue", value=printable(report.catalogue))
    for name, of in cases:
        case = _case(suite, name, path_of(report))
        failing = [d for d in of if d.severity.rank >= failing_from]
        if failing:
            first = failing[0]
            failure = ET.SubElement(
                case,
                "failure",
                type=f"{first.code} {first.name}",
                message=shortened(printable(first.message), _LONGEST),
            )
            failure.text = _block(line for d in failing for line in _lines(d, report))
    out = ET.SubElement(suite, "system-out")
    read = [f"{_name(e)} → {meaning(matches.get(e.position))}" for e in report.list.entries]
    spoken = [
        line
        for d in gravest_first(report.diagnostics)
        if d.severity.rank < failing_from
        for line in _lines(d, report)
    ]
    out.text = _block([*map(printable, read), "", *spoken])
    ET.SubElement(suite, "system-err")


def _unread(root: ET.Element, number: int, unread: Unread, run: Run) -> None:
    path = printable(unread.path) if unread.path is not None else "list"
    suite = _element(root, number, path, 1, (0, 1), run)
    ET.SubElement(suite, "properties")
    reason = printable(unread.reason)
    ET.SubElement(_case(suite, path, path), "error", type="unread", message=reason)
    ET.SubElement(suite, "system-out")
    ET.SubElement(suite, "system-err")


def _element(
    root: ET.Element, number: int, name: str, tests: int, bad: tuple[int, int], run: Run
) -> ET.Element:
    failures, errors = bad
    return ET.SubElement(
        root,
        "testsuite",
        {
            "name": name or "list",
            "package": "kinoved",
            "id": str(number),
            "tests": str(tests),
            "failures": str(failures),
            "errors": str(errors),
            "skipped": "0",
            "time": _TIME,
            # The schema of Ant asks for a name and allows this one where it is not to be told.
            "hostname": "localhost",
            **({"timestamp": run.moment} if run.moment else {}),
        },
    )


def _case(suite: ET.Element, name: str, path: str) -> ET.Element:
    return ET.SubElement(suite, "testcase", name=name, classname=path or "list", time=_TIME)


def _name(entry: Entry) -> str:
    return shortened(f"{entry.position}. {written(entry)}", _LONGEST)


def _lines(diagnostic: Diagnostic, report: Report) -> Iterator[str]:
    """A finding in a few lines, each of them one line of text."""
    span = diagnostic.span
    yield (
        f"{path_of(report)}:{span.line}:{span.column}: {diagnostic.severity.value} "
        f"{diagnostic.code} {diagnostic.name}: {printable(diagnostic.message)}"
    )
    for item in stated(diagnostic.evidence):
        said = f": {shortened(printable('; '.join(item.values)), _LONGEST)}" if item.values else ""
        yield f"  source: {printable(item.name)}{said} {printable(readable(item.url))}"
    if diagnostic.help:
        yield f"  help: {printable(diagnostic.help)}"
    if diagnostic.fix:
        safety = diagnostic.fix.safety.value
        yield f"  fix ({safety}): {repair(diagnostic.fix, report.list.text)}"


def _block(lines: Iterable[str]) -> str:
    return "\n" + "".join(f"{line}\n" for line in lines)
