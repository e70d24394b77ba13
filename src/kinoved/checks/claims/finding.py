"""What a verifier is given and what it answers."""

from __future__ import annotations

from collections.abc import Iterable

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.names import Named
from kinoved.checks.claims.reader import Reading
from kinoved.model import Entry, Evidence, Statement, Subject, Verdict
from kinoved.text import listing, romanisation_key
from kinoved.value import value


@value
class Case:
    """A reading about an entry and the film that the entry was found to mean, and its words."""

    reading: Reading
    entry: Entry
    film: Subject
    catalogue: Catalogue
    words: str = ""

    def label(self, id_: str) -> str:
        """How the subject is called in English."""
        return self.catalogue.label(id_)

    def named(self, slot: str) -> tuple[Named, ...]:
        """The names that a slot has read, wherever it stands in the pattern, always as a tuple."""
        found: list[Named] = []
        for name, held in self.reading.bound:
            if name == slot and isinstance(held, Named):
                found.append(held)
            elif name == slot and isinstance(held, tuple):
                found.extend(held)
        return tuple(found)

    def number(self, slot: str) -> int | None:
        """The whole number that a slot has read."""
        value = self.reading.get(slot)
        return value if isinstance(value, int) else None


@value
class Finding:
    """A verdict with what was understood, why, on which evidence, and what the record has.

    `message` is the sentence of a diagnostic; `shade` marks a `partly` that is only a matter of
    words, such as "Russian" for a Soviet film.
    """

    verdict: Verdict
    value: str
    reason: str
    evidence: tuple[Evidence, ...] = ()
    message: str = ""
    shade: bool = False
    help: str = ""


def evidence(statements: Iterable[Statement], limit: int = 6) -> tuple[Evidence, ...]:
    """Every source of the statements with the value it states, without repeats."""
    found: list[Evidence] = []
    # To compare the few there are is quicker than to hash what they hold.
    for statement in statements:
        for source in statement.sources:
            one = Evidence(statement.text, source)
            if one not in found:
                found.append(one)
                if len(found) == limit:
                    return tuple(found)
    return tuple(found)


def if_borne_out(case: Case, finding: Finding) -> Finding | None:
    """The finding; where the claim is only made in passing, nothing unless the record has it."""
    passing = case.reading.get("said") == "in passing"
    return finding if finding.verdict is Verdict.SUPPORTED or not passing else None


def texts(named: Iterable[Named]) -> str:
    """The names as the list writes them, joined as English does."""
    return listing([name.text.removesuffix("'s").removesuffix("’s") for name in named])


def same_person(catalogue: Catalogue, a: str, b: str) -> bool:
    """Whether two ids may be one person: the same, or of one surname under any romanisation."""
    if a == b:
        return True
    first, second = (_surname(catalogue.label(id_)) for id_ in (a, b))
    return first == second or (first[:4] == second[:4] and abs(len(first) - len(second)) <= 2)


def _surname(name: str) -> str:
    return romanisation_key(name).split(" ")[-1]


def members(
    case: Case, slot: str, statements: tuple[Statement, ...]
) -> tuple[list[str], list[str]]:
    """The names of `slot` that the statements have, and those that they have not."""
    values = {s.value for s in statements}
    have: list[str] = []
    lack: list[str] = []
    for name in case.named(slot):
        target = have if values & set(name.ids) else lack
        target.append(texts([name]))
    return have, lack


def membership(case: Case, slot: str, property_: str, what: str) -> Finding:
    """The finding on names that ought to be among the values of a property: never contradicted."""
    statements = case.film.all(property_)
    have, lack = members(case, slot, statements)
    value = texts(case.named(slot))
    if not statements:
        return Finding(Verdict.SILENT, value, f"The record says nothing of its {what}.")
    if not lack:
        ids = {i for name in case.named(slot) for i in name.ids}
        proof = evidence(s for s in statements if s.value in ids)
        return Finding(Verdict.SUPPORTED, value, f"The record has {value} as {what}.", proof)
    if have:
        reason = f"The record has {listing(have)} as {what}, but not {listing(lack)}."
        return Finding(Verdict.UNLISTED, value, reason, evidence(statements))
    others = listing(list(dict.fromkeys(s.text for s in statements))[:4])
    return Finding(
        Verdict.UNLISTED, value, f"The record has {others} as {what}.", evidence(statements)
    )
