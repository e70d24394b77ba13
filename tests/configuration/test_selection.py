from __future__ import annotations

import pytest

from kinoved.checks.selection import Selection
from kinoved.model import Diagnostic, Severity, Span

HERE = Span(0, 1, 1, 1)


def found(code: str, name: str, severity: Severity = Severity.ERROR) -> Diagnostic:
    return Diagnostic(code, name, severity, 1, HERE, "Something.")


COLOUR = found("KV306", "colour-claim")


@pytest.mark.parametrize(
    ("select", "ignore", "wanted"),
    [
        ((), (), True),
        (("KV306",), (), True),
        (("kv3",), (), True),
        (("colour-claim",), (), True),
        (("KV",), (), True),
        (("KV1", "KV2"), (), False),
        (("KV301",), (), False),
        ((), ("KV3",), False),
        ((), ("Colour-Claim",), False),
        ((), ("KV1",), True),
        (("KV306",), ("KV3",), True),
        (("KV3",), ("KV306",), False),
        (("KV306",), ("KV306",), False),
        (("colour-claim",), ("KV306",), True),
    ],
)
def test_the_closer_name_wins(
    select: tuple[str, ...], ignore: tuple[str, ...], wanted: bool
) -> None:
    assert Selection(select, ignore).wants(COLOUR) is wanted


@pytest.mark.parametrize(
    ("caps", "before", "after"),
    [
        ({}, "error", "error"),
        ({"KV3": "review"}, "error", "review"),
        ({"KV3": "review", "KV306": "warning"}, "error", "warning"),
        ({"colour-claim": "note", "KV306": "warning"}, "error", "note"),
        ({"KV306": "error"}, "note", "note"),
        ({"KV1": "note"}, "error", "error"),
    ],
)
def test_a_severity_is_lowered_and_never_raised(
    caps: dict[str, str], before: str, after: str
) -> None:
    selection = Selection(severity=tuple((rule, Severity(s)) for rule, s in caps.items()))
    diagnostic = found("KV306", "colour-claim", Severity(before))
    assert selection.lowered(diagnostic).severity.value == after
