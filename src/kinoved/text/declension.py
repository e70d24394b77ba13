"""From a declined word to the nominatives it may stand for, by rules about endings.

A rule is an ending, the ending of the nominative, and the cases in which the ending stands, one
letter each: n, g, d, a, i, l (nominative, genitive, dative, accusative, instrumental, locative).
Rules over-generate on purpose: what they propose counts only where it is a known name, and a name
of several words only where its words can stand in one case.
"""

from __future__ import annotations

from collections.abc import Mapping

from kinoved.value import value

EVERY_CASE = frozenset("ngdail")
_SHORTEST = 2


@value
class Reading:
    """A nominative that a word may stand for, and the cases in which it does."""

    nominative: str
    cases: frozenset[str]


@value
class Declension:
    """The rules of a language by ending, and words of which no rule knows.

    `indeclinable` endings belong to words that are alike in every case.
    """

    rules: Mapping[str, tuple[tuple[str, str], ...]]
    exceptions: Mapping[str, tuple[tuple[str, str], ...]]
    indeclinable: tuple[str, ...]

    def __call__(self, word: str) -> tuple[Reading, ...]:
        """What `word`, in lower case and with its marks, may stand for; itself comes first."""
        alike = EVERY_CASE if word.endswith(self.indeclinable) else frozenset("na")
        found: dict[str, frozenset[str]] = {word: alike}
        for nominative, cases in self.exceptions.get(word, ()):
            found[nominative] = found.get(nominative, frozenset()) | frozenset(cases)
        for length in range(min(len(word) - _SHORTEST, _longest(self.rules)), -1, -1):
            stem, ending = word[: len(word) - length], word[len(word) - length :]
            for nominative, cases in self.rules.get(ending, ()):
                made = stem + nominative
                found[made] = found.get(made, frozenset()) | frozenset(cases)
        return tuple(Reading(made, cases) for made, cases in found.items())


def rules(*lines: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Rules from lines such as "ский: ского ga, скому d": nominative ending, then the others.

    A hyphen is an empty ending.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for line in lines:
        nominative, _, declined = line.partition(": ")
        made = "" if nominative == "-" else nominative
        for part in declined.split(", "):
            ending, cases = part.split(" ")
            found.setdefault("" if ending == "-" else ending, []).append((made, cases))
    return {ending: tuple(dict.fromkeys(known)) for ending, known in found.items()}


def exceptions(*lines: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Whole words in the form of `rules`."""
    return rules(*lines)


def _longest(known: Mapping[str, object]) -> int:
    return max(map(len, known), default=0)
