"""Numbers and names put into the words of a site's language."""

from __future__ import annotations

from kinoved.publish.site.words.kinds import Counted, Words


def counted(words: Words, forms: Counted, number: int) -> str:
    """The number with its noun in the right form."""
    return forms[words.form(number)].format(f"{number:,}" if number > 9999 else number)
