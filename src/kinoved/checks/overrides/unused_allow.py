"""Nothing is left that this mark allows.

What it does
    Notes an allowance whose rule finds nothing in its entry any more, or nothing about its value.
    Where the film of the entry is not known, nothing is said of an allowance of a fact.

Why it matters
    What allows nothing today may hide a mistake tomorrow.

Example
    Noted: `allow=year-mismatch` in an entry whose year has been put right.
    Silent: the same where the year still differs from the record.

What to do
    Remove it.
"""

from __future__ import annotations

from kinoved.model import Allowance, Diagnostic, Edit, Fix, Safety, Severity

CODE = "KV611"
NAME = "unused-allow"


def diagnose(allowance: Allowance, name: str) -> Diagnostic:
    """The note on an allowance of the rule `name` that allows nothing; a mark can be removed."""
    of = f" about “{allowance.value}”" if allowance.value else ""
    where = "this entry" if allowance.entry is not None else "the list as a whole"
    named = f"[[allow]] in {allowance.path}" if allowance.path else "This mark"
    fix = None if allowance.path else Fix(Safety.SAFE, (Edit(allowance.span, ""),))
    return Diagnostic(
        CODE, NAME, Severity.NOTE, allowance.entry, allowance.span,
        f"{named} allows nothing: {name} finds nothing{of} in {where}.",
        help="Remove it.", fix=fix,
    )  # fmt: skip
