"""A list whose titles and sentences try to be more than words."""

from __future__ import annotations

WORDS = (
    "</script><script>alert(1)</script><img src=x onerror=alert(1)>",
    "</style></div></details><h1 onclick=alert(1)>&amp;&lt;",
    "<svg onload=alert(1)><iframe srcdoc='<script>parent.alert(1)</script>'>",
    "\u202eevil\u2066 \u200fעברית العربية",
    "{{ 7*7 }}{% raw %}${7*7}",
    "![x](javascript:alert(1)) `code` | * _x_",
    "黒い雨" * 60,
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" * 4,
    "x" * 10_000,
)


def listed() -> str:
    """The text of the list, with films that exist between those that cannot."""
    entries = [
        f"{words[:300]} (1979)\nDescription: {words}\nFact: It was directed by {words[:200]}.\n"
        "Source: https://example.org/%3Cscript%3E?a=1&b=<b>\n"
        for words in WORDS
    ]
    known = "Stalker (1979)\nFact: It was directed by Andrei Tarkovsky.\n"
    return "\n".join([f"Ten films <b>of</b> {WORDS[0]}\n", known, *entries])
