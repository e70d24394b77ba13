"""What a record still lacks: faults of form, single witnesses, and what would make it deep."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kinoved.catalogue.depth import CLAIMABLE, missing
from kinoved.catalogue.independence import witnesses
from kinoved.catalogue.record import Record, RecordLine, check_files, read_record

_ACCUSING = ("director", "country", "colour")


def faults(path: Path) -> list[str]:
    """A sentence for everything that must be mended before the record can be used."""
    found = check_files([path])
    if found:
        return found
    record = read_record(path)
    return [*_page_read(record), *_unlicensed(record)]


def advice(record: Record) -> Iterator[str]:
    """Sentences on what the record does not say yet, most useful first; none is a fault."""
    if record.kind != "film":
        return
    complete = {word for line in record.lines if line.property == "complete"
                for word in line.value.split()}  # fmt: skip
    for property_ in _ACCUSING:
        lines = [line for line in record.lines if line.property == property_]
        if not lines:
            continue
        if any(_independent(record, line) < 2 for line in lines):
            yield (
                f"{property_}: one witness only; it supports a list and may not contradict it. "
                "A second, independent source would let it."
            )
        elif property_ not in complete:
            yield (
                f"{property_}: two witnesses; if these are all its values, say so with "
                f"`complete: {property_}`."
            )
    stated = {line.property for line in record.lines}
    told = stated | {
        name
        for line in record.lines
        if line.property in {"unknown", "complete"}
        for name in CLAIMABLE
        if name in line.value
    }
    lacking = missing(told)
    if lacking:
        yield (
            f"Not deep yet: {', '.join(lacking)} neither stated nor named in an `unknown:` line, "
            "which says that the pages read do not tell."
        )


def _page_read(record: Record) -> Iterator[str]:
    """A film that only data sets know belongs to the index, not to the records."""
    if record.kind == "film" and not any(
        "wikidata.org" not in s.url and "omdb.org" not in s.url for s in record.sources
    ):
        yield f"{record.path}: no page among the sources; data sets alone make no record"


def _unlicensed(record: Record) -> Iterator[str]:
    """`complete` without two independent witnesses would accuse on one word."""
    for line in record.lines:
        if line.property == "complete" and record.kind == "film" and _independent(record, line) < 2:
            yield (
                f"{record.path}:{line.number}: complete: {line.value} rests on one witness; copies "
                "of one encyclopedia are one"
            )


def _independent(record: Record, line: RecordLine) -> int:
    sources = {s.key: s for s in record.sources}
    return witnesses((sources[key].url, sources[key].name or "") for key in line.sources)
