"""Generated briefs, composed and checked: what is composed must be clean and borne out.

`python -m bench.briefs [--count 500] [--show]` writes briefs from a seed over countries, periods
and themes, two of the three at most in one brief, one brief in six in Russian; composes each and
checks the Markdown. Counted are briefs with any diagnostic (notes too), briefs of five films and
more, and factual sentences: those of descriptions and facts that are not a synopsis. Such a
sentence comes back supported when the checker reads at least one claim in it and supports every
claim it reads. `--show` prints the others.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from kinoved.catalogue import Catalogue
from kinoved.compose import Composition, Sentence, compose, escaped, to_markdown
from kinoved.errors import UsageError
from kinoved.model import Report, Verdict
from kinoved.pipeline import check

BRIEFS = 500
SEED = 20261126
_RUSSIAN = 6
"""One brief in so many is in Russian."""

_COUNTRIES = (
    "Soviet", "Soviet", "Russian", "American", "British", "French", "German", "East German",
    "Italian", "Japanese", "Polish", "Czechoslovak", "Hungarian", "Swedish", "Danish", "Spanish",
    "Estonian", "Georgian", "Ukrainian", "Indian", "Chinese", "Canadian", "Australian", "Mexican",
    "Brazilian", "Korean", "Yugoslav", "Finnish", "Norwegian", "Austrian", "Belgian", "Dutch",
)  # fmt: skip
_PERIODS = (
    "of the 1920s", "of the 1930s", "of the 1950s", "of the 1960s", "of the 1970s", "of the 1980s",
    "of the 1990s", "from 1960 to 1991", "before 1970", "after 1980", "of the early sixties",
    "of the 20th century",
)  # fmt: skip
_THEMES = (
    "post-apocalyptic", "science fiction", "nuclear war", "dystopian", "zombie", "horror", "comedy",
    "war", "western", "fantasy", "crime", "road", "disaster", "historical", "musical", "romantic",
    "drama", "adventure", "space travel", "robot", "time travel", "vampire", "spy", "prison",
    "thriller", "mystery", "alien invasion", "survival", "children's", "animated",
)  # fmt: skip
_RUSSIAN_COUNTRIES = (
    "советских", "французских", "польских", "американских", "итальянских", "японских", "эстонских",
    "грузинских", "немецких", "чехословацких",
)  # fmt: skip
_RUSSIAN_PERIODS = ("1960-х", "1970-х", "1980-х", "до 1970 года", "после 1980 года")
_RUSSIAN_THEMES = (
    "о войне", "о ядерной войне", "о зомби", "о роботах", "про космос", "про вампиров",
    "о путешествиях во времени",
)  # fmt: skip


@dataclass(slots=True)
class Result:
    """What came of some briefs; `shown` has a line for every finding and unsupported sentence."""

    briefs: int = 0
    faulty: int = 0
    full: int = 0
    films: int = 0
    sentences: int = 0
    unread: int = 0
    unsupported: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    shown: list[str] = field(default_factory=list)

    @property
    def supported(self) -> float:
        """The share of factual sentences that the checker supports, from 0 to 1."""
        good = self.sentences - self.unread - self.unsupported
        return good / self.sentences if self.sentences else 1.0


def briefs(count: int, seed: int = SEED) -> list[str]:
    """`count` different briefs, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    found: dict[str, None] = {}
    while len(found) < count:
        found[_russian(chance) if len(found) % _RUSSIAN == 0 else _english(chance)] = None
    return list(found)


def _english(chance: random.Random) -> str:
    number = chance.choice(("", "5", "8", "10", "12", "ten", "15"))
    form = chance.random()
    country = chance.choice(_COUNTRIES) if form < 0.7 else ""
    theme = chance.choice(_THEMES) if form > 0.35 else ""
    when = chance.random() < (0 if country and theme else 0.6)
    period = chance.choice(_PERIODS) if when else ""
    return " ".join(part for part in (number, country, theme, "films", period) if part)


def _russian(chance: random.Random) -> str:
    number = chance.choice(("5", "8", "10", "десять"))
    country = chance.choice(_RUSSIAN_COUNTRIES) if chance.random() < 0.7 else ""
    theme = chance.choice(_RUSSIAN_THEMES) if chance.random() < 0.5 or not country else ""
    when = chance.random() < (0 if country and theme else 0.6)
    period = chance.choice(_RUSSIAN_PERIODS) if when else ""
    return " ".join(part for part in (number, country, "фильмов", period, theme) if part)


def measure(wanted: list[str], catalogue: Catalogue) -> Result:
    """Every brief composed and checked."""
    result = Result()
    for brief in wanted:
        result.briefs += 1
        try:
            composition = compose(brief, catalogue)
        except UsageError as error:
            result.faulty += 1
            result.shown.append(f"{brief} · {error}")
            continue
        result.films += len(composition.items)
        result.full += len(composition.items) >= 5
        if composition.items:
            _count(brief, composition, catalogue, result)
    return result


def _count(brief: str, composition: Composition, catalogue: Catalogue, result: Result) -> None:
    text = to_markdown(composition)
    report = check(text, catalogue=catalogue)
    result.faulty += bool(report.diagnostics)
    for diagnostic in report.diagnostics:
        result.codes[f"{diagnostic.code} {diagnostic.name}"] += 1
        heading = composition.title if diagnostic.entry is None else f"entry {diagnostic.entry}"
        result.shown.append(
            f"{brief} · {diagnostic.code} {diagnostic.severity} · {heading} · {diagnostic.message}"
        )
    for film, sentence, verdicts in _read(composition, text, report):
        result.sentences += 1
        if not verdicts:
            result.unread += 1
            result.shown.append(f"unread · {film} · {sentence.text}")
        elif set(verdicts) != {Verdict.SUPPORTED}:
            result.unsupported += 1
            told = ", ".join(verdict.value for verdict in verdicts)
            result.shown.append(f"unsupported ({told}) · {film} · {sentence.text}")


def _read(
    composition: Composition, text: str, report: Report
) -> Iterator[tuple[str, Sentence, list[Verdict]]]:
    """Every factual sentence, its film, and the verdicts of the claims that begin in it."""
    at = 0
    for _, items in composition.sections:
        for item in items:
            synopsis = set(item.film.texts("synopsis"))
            for sentence in (*item.description, *item.fact):
                at = text.index(escaped(sentence.text), at)
                end = at + len(escaped(sentence.text))
                if sentence.text in synopsis:
                    continue
                inside = [c for c in report.claims if at <= c.span.start < end]
                yield item.title, sentence, [claim.verdict for claim in inside]


def table(catalogue: Catalogue, count: int = BRIEFS, *, show: bool = False) -> str:
    """The counts as text; with `show` also what is behind them."""
    result = measure(briefs(count), catalogue)
    lines = [*sorted(set(result.shown))] if show else []
    lines += [
        f"briefs                     {result.briefs}",
        f"  with any diagnostic      {result.faulty} (must be 0)",
        f"  of five films and more   {result.full} (of 500 at least 400)",
        f"films                      {result.films}",
        f"factual sentences          {result.sentences}",
        f"  no claim read            {result.unread}",
        f"  not supported            {result.unsupported}",
        f"  supported                {result.supported:.1%} (at least 95 %)",
    ]
    lines += [f"  {code:24} {many}" for code, many in result.codes.most_common()]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--count", type=int, default=BRIEFS)
    parser.add_argument("--show", action="store_true")
    given = parser.parse_args(arguments)
    print(table(Catalogue.open(), given.count, show=given.show))


if __name__ == "__main__":
    main()
