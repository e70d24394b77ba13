"""What a list promises of its entries, as claims of each."""

from __future__ import annotations

from kinoved.catalogue import Catalogue
from kinoved.checks.promises import promises
from kinoved.pipeline import check

LIST = """Three Soviet post-apocalyptic films of the 1980s

Dead Man's Letters (1986)
Konstantin Lopushansky's first feature.

The Road (2009)
Viggo Mortensen plays in it, and it is based on Cormac McCarthy's novel.

Winter over Karagan (1984)
Nobody has seen it.
"""


def test_a_promise_is_borne_out_contradicted_or_beyond_the_record(catalogue: Catalogue) -> None:
    report = check(LIST, catalogue=catalogue)
    told = {
        entry.position: [
            (promise.about, promise.verdict.value)
            for promise in promises(report, entry, match, catalogue.label)
        ]
        for entry, match in zip(report.list.entries, report.matches, strict=True)
    }
    assert told == {
        1: [
            ("country", "supported"), ("period", "supported"), ("theme", "supported"),
            ("number", "supported"),
        ],
        2: [
            ("country", "unlisted"), ("period", "contradicted"), ("theme", "supported"),
            ("number", "supported"),
        ],
        3: [
            ("country", "silent"), ("period", "silent"), ("theme", "silent"), ("number", "silent"),
        ],
    }  # fmt: skip


def test_what_bears_a_promise_out_or_not_has_its_sources(catalogue: Catalogue) -> None:
    report = check(LIST, catalogue=catalogue)
    for entry, match in zip(report.list.entries, report.matches, strict=True):
        for promise in promises(report, entry, match, catalogue.label):
            sourced = promise.about != "number" and promise.verdict.value != "silent"
            assert bool(promise.evidence) is sourced
            assert all(evidence.source.url for evidence in promise.evidence)


def test_a_second_mention_is_none_of_the_promised_number(catalogue: Catalogue) -> None:
    text = "Two Soviet films\n\nStalker (1979)\nTarkovsky.\n\nSolaris (1972)\nA planet.\n"
    report = check(text + "\nStalker (1979)\nAgain.\n", catalogue=catalogue)
    told = [
        promise.verdict.value
        for entry, match in zip(report.list.entries, report.matches, strict=True)
        for promise in promises(report, entry, match, catalogue.label)
        if promise.about == "number"
    ]
    assert told == ["supported", "supported", "contradicted"]


def test_a_promise_is_contradicted_only_where_a_rule_finds_fault(catalogue: Catalogue) -> None:
    report = check(LIST, catalogue=catalogue)
    scope = {(d.entry, d.code) for d in report.diagnostics if d.code.startswith("KV2")}
    for entry, match in zip(report.list.entries, report.matches, strict=True):
        for promise in promises(report, entry, match, catalogue.label):
            if promise.verdict.value == "contradicted":
                assert any(position == entry.position for position, _ in scope)


def test_a_list_without_a_promise_has_none(catalogue: Catalogue) -> None:
    report = check("Films to see\n\nStalker (1979)\nA classic.\n", catalogue=catalogue)
    (entry,) = report.list.entries
    assert promises(report, entry, report.matches[0], catalogue.label) == ()
