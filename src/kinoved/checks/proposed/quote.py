"""Where the words that a proposal quotes stand in an entry."""

from __future__ import annotations

from kinoved.checks.proposed.proposal import Dropped, Proposal, Reason
from kinoved.model import Passage
from kinoved.value import value


@value
class Quote:
    """A quotation that was found: its passage, and its offsets in the passage's text."""

    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        """The quoted words."""
        return self.passage.text[self.start : self.end]


def found(proposal: Proposal, passages: tuple[Passage, ...]) -> Quote:
    """The one place that the proposal quotes; Dropped where there is none, or one of several.

    The words must stand there letter for letter, and begin and end where words do.
    """
    words = proposal.quote.strip()
    places = [
        Quote(passage, start, start + len(words))
        for passage in passages
        for start in _places(words, passage.text)
    ]
    if not places:
        raise Dropped(Reason.NOT_QUOTED)
    if len(places) == 1:
        return places[0]
    if proposal.occurrence is None:
        raise Dropped(Reason.SEVERAL)
    if not 1 <= proposal.occurrence <= len(places):
        raise Dropped(Reason.NOT_QUOTED)
    return places[proposal.occurrence - 1]


def _places(words: str, text: str) -> list[int]:
    places: list[int] = []
    at = text.find(words) if words else -1
    while at >= 0:
        if not _inside_word(text, at) and not _inside_word(text, at + len(words)):
            places.append(at)
        at = text.find(words, at + len(words))
    return places


def _inside_word(text: str, at: int) -> bool:
    """Whether a word goes on over the offset `at`, in scripts that part their words."""
    return 0 < at < len(text) and _part_of_word(text[at - 1]) and _part_of_word(text[at])


def _part_of_word(letter: str) -> bool:
    return letter.isdigit() or letter.lower() != letter.upper()
