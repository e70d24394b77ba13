"""A proposer that says everything of everything that is named, with each sentence as quotation."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from kinoved.catalogue import Catalogue
from kinoved.checks.claims import passages_of
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.sentences import Sentence, sentences_of, tokens_of
from kinoved.checks.proposed import Proposal, admitted
from kinoved.checks.proposed.shape import MANY, NAMED, RANGES, Slot, shapes
from kinoved.model import Diagnostic, Report, Severity, Stance


def harmless(before: Report, catalogue: Catalogue) -> list[Diagnostic]:
    """What the greedy proposer finds in a list; AssertionError where it is more than a review."""
    everything = list(_everything(before, catalogue))
    after, tally = admitted(before, everything, catalogue)
    assert sum(number for _, number in tally.counts) == len(everything)
    found = [d for d in after.diagnostics if d not in before.diagnostics]
    assert set(before.diagnostics) <= set(after.diagnostics)
    assert set(before.claims) <= set(after.claims)
    assert all(d.severity in {Severity.REVIEW, Severity.NOTE} for d in found)
    assert all(d.message.startswith("Read by a language model: ") for d in found)
    return found


def _everything(report: Report, catalogue: Catalogue) -> Iterator[Proposal]:
    for entry in report.list.entries:
        for passage in passages_of(entry):
            tokens = tokens_of(passage.text)
            names = NameIndex(passage.text, tokens, catalogue)
            for sentence in sentences_of(passage.text, tokens):
                quote = passage.text[sentence.tokens[0].start : sentence.tokens[-1].end]
                for shape in shapes():
                    stated = [_values(slot, sentence, names) for slot in shape.slots]
                    for values, stance in product(product(*stated), Stance):
                        yield Proposal(entry.position, shape.type, quote, 1, stance, values)


def _values(slot: Slot, sentence: Sentence, names: NameIndex) -> list[tuple[str, object]]:
    """All that a slot can hold of what the sentence names."""
    values: list[object] = [*slot.choices]
    limit = sentence.first + len(sentence.tokens)
    if slot.kind in NAMED:
        found = names.all(NAMED[slot.kind])
        values = [named.text for first, _, named in found if sentence.first <= first < limit]
    elif slot.kind in RANGES:
        first, last = RANGES[slot.kind]
        said = [int(t.key) for t in sentence.tokens if t.key.isdigit() and len(t.key) < 5]
        values = [number for number in said if first <= number <= last]
    elif slot.kind == "language":
        values = ["English", "Russian"]
    if slot.kind in MANY:
        values = [(name,) for name in values]
    return [(slot.name, value) for value in (*values, *([None] if slot.optional else []))]
