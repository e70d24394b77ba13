"""Small pieces of English for the sentences that kinoved writes."""

from __future__ import annotations

from collections.abc import Sequence

_WITH_ARTICLE = ("soviet union", "united ", "netherlands", "philippines", "czech republic")


def the(name: str) -> str:
    """`name` with its article where English wants one: the Soviet Union, but Sweden."""
    low = name.lower()
    needs = low.startswith(_WITH_ARTICLE) or low.endswith((" ssr", " republic", " sfsr"))
    needs = needs and low != "united artists"
    return f"the {name}" if needs else name


def listing(items: Sequence[str], last: str = "and") -> str:
    """The items as English lists them: "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """The count with its noun: "1 entry", "9 entries"."""
    return f"{count} {one if count == 1 else many or one + 's'}"
