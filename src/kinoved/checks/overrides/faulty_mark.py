"""A mark for kinoved cannot be followed.

What it does
    Notes a mark in the list, or a table `[[allow]]` in its sidecar file, that names no rule, gives
    no reason, lacks the source or value that its rule asks for, or cannot be read. It then allows
    nothing.

Why it matters
    A slip must not silence a finding, and the writer must not believe that it did.

Example
    Noted: `<!-- kinoved: allow=year-mismatch reason="As in the credits." -->` without a source.
    Silent: the same with `source="https://www.example.org/credits"`.

What to do
    Complete it as the message says. `kinoved check --verbose` shows for each finding the line that
    allows it, with all that is needed.
"""

from __future__ import annotations

from kinoved.checks.codes import codes, nearest, rule_named
from kinoved.checks.overrides.local import host_of
from kinoved.checks.overrides.rests import asks_for_source, asks_for_value
from kinoved.model import Allowance, Diagnostic, Severity

CODE = "KV610"
NAME = "faulty-mark"

_RECORD = 8
_OWN = ("KV610", "KV611")
"""Findings about allowances are answered by mending them."""


def diagnose(allowance: Allowance) -> Diagnostic | None:
    """A note on what is wrong with an allowance, or None where it can be followed."""
    fault = allowance.fault or _fault(allowance)
    if not fault:
        return None
    where = f"[[allow]] in {allowance.path}" if allowance.path else "This mark"
    return Diagnostic(
        CODE, NAME, Severity.NOTE, allowance.entry, allowance.span,
        f"{where} allows nothing. {fault}",
        help="`kinoved check --verbose` shows the line that allows a finding.",
    )  # fmt: skip


def _fault(allowance: Allowance) -> str:
    rule = rule_named(allowance.rule)
    if rule is None:
        return _no_such(allowance.rule)
    code, name = rule
    if code in _OWN:
        return f"{name} cannot be allowed: mend what it speaks of."
    if not any(letter.isalnum() for letter in allowance.reason):
        return "It gives no reason: say why in `reason`."
    if asks_for_source(name) and not allowance.source:
        return f"{name} is about a fact: give the address where you read it in `source`."
    if allowance.source and host_of(allowance.source) is None:
        return f"“{allowance.source}” is no address: `source` must begin with https:// or http://."
    if asks_for_value(name) and not allowance.value:
        return f"{name} may speak of more than one value: say which one in `value`."
    if allowance.record and not _is_record(allowance.record):
        return f"“{allowance.record}” is no memory of a record: those are eight of 0-9 and a-f."
    return ""


def _no_such(rule: str) -> str:
    if not rule:
        return "It names no rule."
    known = codes()
    if len(rule) > 1 and any(code.startswith(rule.upper()) for code in known):
        return f"“{rule}” begins the codes of several rules: name one."
    near = nearest(rule, (*known, *known.values()))
    meant = f"is “{near}” meant?" if near else "`kinoved rules` lists them all."
    return f"There is no rule “{rule}”: {meant}"


def _is_record(words: str) -> bool:
    return len(words) == _RECORD and all(letter in "0123456789abcdef" for letter in words)
