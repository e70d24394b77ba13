"""Every claim of the first list, sentence by sentence, as a page that a film scholar can read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.sentences import sentences_of, tokens_of
from kinoved.checks.promises import promises
from kinoved.model import Claim, Entry, Passage, Report
from kinoved.pipeline import check

EXAMPLE = Path(__file__).parents[2] / "examples" / "soviet-post-apocalyptic.txt"
PAGE = Path(__file__).parent / "first_list_claims.md"
FOUND = Path(__file__).parent / "found_list_claims.md"
HEAD = """# The claims of the first list

Written by `KINOVED_REFRESH=1`, then read: every sentence of examples/soviet-post-apocalyptic.txt
with what it claims, how it says it, in which tier it was read, and what the record makes of it.
Before them stands what the list's own title promises of the entry.
"""

FOUND_HEAD = """# The claims of the list as it was found

Written by `KINOVED_REFRESH=1`, then read beside the list, whose words are not ours to print: for
every sentence its claims by type, stance, tier and verdict.
"""


def page(report: Report, catalogue: Catalogue) -> str:
    parts = [HEAD]
    for entry, match in zip(report.list.entries, report.matches, strict=True):
        meant = f"{match.film.id}, {match.grade}" if match.film else match.grade
        parts.append(f"\n## {entry.position}. {entry.heading.text} → {meant}\n\n")
        for promise in promises(report, entry, match, catalogue.label):
            values = "; ".join(dict.fromkeys(item.value for item in promise.evidence))
            record = f" – {values}" if values else ""
            parts.append(
                f"- promised {promise.about} “{promise.value}”: **{promise.verdict}**{record}\n"
            )
        parts.extend(_sentences(entry, report))
    return "".join(parts)


def _sentences(entry: Entry, report: Report) -> Iterator[str]:
    claims = [claim for claim in report.claims if claim.entry == entry.position]
    for passage in (entry.description, entry.fact, *entry.notes):
        if passage is None:
            continue
        for start, end, text in _parts(passage):
            yield f"\n> {text}\n\n"
            own = [c for c in claims if start <= c.span.start < end]
            yield from map(_line, own)
            if not own:
                yield "- no claim\n"


def wordless(report: Report) -> str:
    parts = [FOUND_HEAD]
    for entry in report.list.entries:
        parts.append(f"\n## {entry.position}. {entry.heading.text}\n\n")
        claims = [claim for claim in report.claims if claim.entry == entry.position]
        for name, passage in (("description", entry.description), ("fact", entry.fact)):
            for number, (start, end, _) in enumerate(_parts(passage) if passage else (), 1):
                own = [
                    f"{c.type} {c.stance} {c.tier} **{c.verdict}**"
                    for c in claims
                    if start <= c.span.start < end
                ]
                parts.append(f"- {name}, sentence {number}: {'; '.join(own) or 'no claim'}\n")
    return "".join(parts)


def _parts(passage: Passage) -> Iterator[tuple[int, int, str]]:
    offset = passage.span.start
    for sentence in sentences_of(passage.text, tokens_of(passage.text)):
        start, end = sentence.tokens[0].start, sentence.tokens[-1].end
        yield offset + start, offset + end, passage.text[start:end]


def _line(claim: Claim) -> str:
    return (
        f"- {claim.type} “{claim.text}”, {claim.stance}, {claim.tier}: "
        f"**{claim.verdict}** – {claim.reason}\n"
    )


def test_every_claim_of_the_first_list_is_as_it_was_read(catalogue: Catalogue) -> None:
    told = page(check(EXAMPLE.read_text(encoding="utf-8"), catalogue=catalogue), catalogue)
    if os.environ.get("KINOVED_REFRESH") == "1":
        PAGE.write_text(told, encoding="utf-8")
    assert told == PAGE.read_text(encoding="utf-8")


def test_every_claim_of_the_list_as_found_is_as_it_was_read(
    catalogue: Catalogue, data: Path
) -> None:
    path = data / "lists" / "soviet-post-apocalyptic.txt"
    told = wordless(check(path.read_text(encoding="utf-8"), catalogue=catalogue))
    if os.environ.get("KINOVED_REFRESH") == "1":
        FOUND.write_text(told, encoding="utf-8")
    assert told == FOUND.read_text(encoding="utf-8")
