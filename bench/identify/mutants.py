"""Lists drawn from the packaged catalogue, a quarter of their entries changed, one by one.

Each list has films with records, described by facts of their own, and films of the index, with what
is known of them. Two entries of eight are changed, about as many as are wrong in lists drafted by
machine. What a change must come to: a misspelt or translated title and a year that is a little off
are found; an invented film is given no film; the text of one film under another's title is
reported, with the film that the text is about.

`python -m bench.identify.mutants [--lists 1000] [--show KIND]`
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from bench.identify import sentences as say
from bench.identify.figures import Columns, share
from bench.identify.typist import misspelt
from bench.identify.world import SEED
from bench.labelled import MIX_UPS, names
from kinoved.catalogue import Catalogue
from kinoved.errors import InputError
from kinoved.model import Diagnostic, Grade, Match, Severity, Subject
from kinoved.pipeline import check
from kinoved.text import normalise, title_keys

LISTS = 1_000
RECORDED, INDEXED = 4, 4
CHANGED = 2

_POOL = 6_000
_TRIES = 20


@dataclass(frozen=True, slots=True)
class Draft:
    """One entry before it is written.

    `film` is the one meant, None where nobody made it; of a moved entry it is the text's. `kind`
    says what was changed.
    """

    film: Subject | None
    title: str
    year: int
    told: tuple[str, ...] = ()
    director: str = ""
    country: str = ""
    kind: str = "unchanged"

    def text(self) -> str:
        """The entry as it stands in the list."""
        lines = [f"{self.title} ({self.year})"]
        lines += [f"Director: {self.director}"] if self.director else []
        lines += [f"Country: {self.country}"] if self.country else []
        half = (len(self.told) + 1) // 2
        lines += [f"Description: {' '.join(self.told[:half])}"] if self.told else []
        lines += [f"Fact: {' '.join(self.told[half:])}"] if self.told[half:] else []
        return "\n".join(lines)


class Dealer:
    """Draws films of the catalogue and writes entries about them."""

    def __init__(self, catalogue: Catalogue, chance: random.Random) -> None:
        self.catalogue = catalogue
        self.chance = chance
        rows = catalogue.ask("SELECT id FROM film WHERE layer = 'index' ORDER BY id")
        ids = [id_ for (id_,) in rows]
        films = (catalogue.film(id_) for id_ in chance.sample(ids, min(_POOL, len(ids))))
        self.indexed = [film for film in films if film is not None and film.year]
        self.recorded = [
            film for film in catalogue.all("film") if film.year and film.values("director")
        ]

    def draft(self, film: Subject) -> Draft:
        """An entry about `film`, as a careful writer has it."""
        chance = self.chance
        director, country = film.texts("director")[:1], film.texts("country")[:1]
        return Draft(
            film,
            film.label,
            film.year or 0,
            self._told(film),
            director[0] if director and chance.random() < 0.3 else "",
            country[0] if country and chance.random() < 0.3 else "",
        )

    def _told(self, film: Subject) -> tuple[str, ...]:
        if film.indexed:
            genre = film.texts("genre")[:1]
            return (f"A picture for those who like {genre[0]}.",) if genre else ()
        told = [s.text for s in say.sentences(film, self.catalogue, self.chance)]
        self.chance.shuffle(told)
        plot = film.one("synopsis")
        return (*([plot.text] if plot else []), *told)

    def deal(self) -> list[Draft]:
        """A list of films with and without records, in no order."""
        films = [
            *self.chance.sample(self.recorded, RECORDED),
            *self.chance.sample(self.indexed, INDEXED),
        ]
        self.chance.shuffle(films)
        return [self.draft(film) for film in films]

    def other(self, film: Subject) -> Subject:
        """Another film, of the same years where one is drawn, that shares no title with `film`."""
        own = {key for title in film.titles for key in title_keys(title.text)}
        found = film
        for _ in range(_TRIES):
            found = self.chance.choice(self.chance.choice((self.recorded, self.indexed)))
            apart = own.isdisjoint(key for t in found.titles for key in title_keys(t.text))
            if apart and abs((found.year or 0) - (film.year or 0)) <= 10:
                break
        return found


Change = Callable[[Draft, Dealer], Draft | None]


def _misspelt(draft: Draft, dealer: Dealer) -> Draft | None:
    errors = 1 if dealer.chance.random() < 0.7 else 2
    title = misspelt(draft.title, errors, dealer.chance)
    return replace(draft, title=title) if title else None


def _translated(draft: Draft, dealer: Dealer) -> Draft | None:
    """Under another title that the catalogue has for the film."""
    assert draft.film is not None  # noqa: S101 - only whole entries are changed
    own = normalise(draft.title)
    titles = [t.text for t in draft.film.titles if normalise(t.text) != own]
    return replace(draft, title=dealer.chance.choice(titles)) if titles else None


def _moved(draft: Draft, dealer: Dealer, *, own_year: bool) -> Draft | None:
    """Under another film's title, with that film's year or with its own."""
    if draft.film is None or draft.film.indexed or len(draft.told) < 2:
        return None
    other = dealer.other(draft.film)
    if other is draft.film:
        return None
    year = draft.year if own_year else other.year or draft.year
    return replace(draft, title=other.label, year=year, country="", director="")


def _invented(draft: Draft, dealer: Dealer) -> Draft | None:
    """A film that nobody made: words of two titles that together are none, and plain facts."""
    for _ in range(_TRIES):
        one, other = (dealer.chance.choice(dealer.indexed).label.split() for _ in range(2))
        title = " ".join([*one[: (len(one) + 1) // 2], *other[len(other) // 2 :]])
        if not dealer.catalogue.named(title) and len(title) > 5:
            told = tuple(
                s.text
                for s in say.sentences(draft.film, dealer.catalogue, dealer.chance)
                if s.fact in {"colour", "country"}
            )
            return replace(draft, film=None, title=title, told=told, director="", country="")
    return None


def _year_off(draft: Draft, dealer: Dealer, *, by: int) -> Draft | None:
    assert draft.film is not None  # noqa: S101 - only whole entries are changed
    near = [
        year
        for year in (draft.year - by, draft.year + by)
        if min(abs(year - known) for known in draft.film.years) == by
    ]
    return replace(draft, year=dealer.chance.choice(near)) if near else None


CHANGES: dict[str, Change] = {
    "title misspelt": _misspelt,
    "title translated": _translated,
    "moved, title's year": lambda draft, dealer: _moved(draft, dealer, own_year=False),
    "moved, text's year": lambda draft, dealer: _moved(draft, dealer, own_year=True),
    "film invented": _invented,
    "year off by 1": lambda draft, dealer: _year_off(draft, dealer, by=1),
    "year off by 2": lambda draft, dealer: _year_off(draft, dealer, by=2),
    "year off by 5": lambda draft, dealer: _year_off(draft, dealer, by=5),
}
KINDS = ("unchanged", *CHANGES)


def drafts(catalogue: Catalogue, lists: int = LISTS) -> Iterator[list[Draft]]:
    """The lists, the same ones every time; their changes go round in turn."""
    dealer = Dealer(catalogue, random.Random(f"{SEED} mutants"))  # noqa: S311 - nothing secret
    kinds = list(CHANGES)
    for number in range(lists):
        found = dealer.deal()
        for turn in range(CHANGED):
            kind = kinds[(number * CHANGED + turn) % len(kinds)]
            for at in dealer.chance.sample(range(len(found)), len(found)):
                draft = found[at]
                changed = CHANGES[kind](draft, dealer) if draft.kind == "unchanged" else None
                if changed is not None:
                    found[at] = replace(changed, kind=kind)
                    break
        yield found


def render(found: list[Draft]) -> str:
    """The list as a text."""
    opening = f"These {len(found)} films are worth another look.\n\n\n"
    return opening + "\n\n\n".join(draft.text() for draft in found) + "\n"


def judged(match: Match, told: list[Diagnostic], draft: Draft) -> Iterator[str]:
    """What came of one entry, in the words of the table's columns."""
    yield "n"
    if match.grade in {Grade.AMBIGUOUS, Grade.UNKNOWN}:
        yield match.grade.value
    else:
        right = match.film is not None and draft.film is not None and match.film.id == draft.film.id
        yield f"{match.grade.value} {'right' if right else 'wrong'}"
    if draft.film is not None and match.candidates:
        yield from ["first"] if match.candidates[0].film.id == draft.film.id else []
    flagged = [d for d in told if d.name in MIX_UPS]
    if flagged:
        yield "flagged"
        titles = {t.text for t in draft.film.titles} | {draft.film.label} if draft.film else set()
        yield from ["named"] if any(names(d, titles) for d in flagged) else []
    if any(d.severity is Severity.ERROR for d in told):
        yield "error"


def counts(
    catalogue: Catalogue, lists: int = LISTS, show: str = ""
) -> tuple[dict[str, Counter[str]], int, list[str]]:
    """Counts by kind of change, the lists read as other than their entries, and entries to show."""
    found: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    misread = 0
    shown: list[str] = []
    for entries in drafts(catalogue, lists):
        try:
            report = check(render(entries), catalogue=catalogue)
        except InputError:
            misread += 1
            continue
        if len(report.matches) != len(entries):
            misread += 1
            continue
        for match, draft in zip(report.matches, entries, strict=True):
            told = [d for d in report.diagnostics if d.entry == match.position]
            result = list(judged(match, told, draft))
            found[draft.kind].update(result)
            if draft.kind == show:
                shown.append(f"{' | '.join(result)}\n{draft.text()}")
    return found, misread, shown


def table(catalogue: Catalogue, lists: int = LISTS, show: str = "") -> str:
    """The printed table, in percent of the entries so changed."""
    found, misread, shown = counts(catalogue, lists, show)
    columns = Columns(
        f"{lists:,} lists of {RECORDED + INDEXED}, %",
        [
            "n",
            "certain",
            "likely",
            "ambig.",
            "unknown",
            "first",
            "WRONG",
            "flagged",
            "named",
            "error",
        ],
    )
    lines = [columns.heading]
    for kind, count in found.items():
        wrong = count["certain wrong"] + count["likely wrong"]
        parts = (
            count["certain right"], count["likely right"], count["ambiguous"], count["unknown"],
            count["first"], wrong, count["flagged"], count["named"], count["error"],
        )  # fmt: skip
        cells = [f"{count['n']:,}", *(share(part, count["n"]) for part in parts)]
        lines.append(columns.row(f"  {kind}", cells))
    lines += [
        "  certain, likely: the film meant, of moved entries the text's; WRONG: another;",
        "  first: first candidate; flagged, named: by title-of-another-film or wrong-title,",
        "  with the film meant; error: any on the entry",
        f"  {misread} lists were read as more or fewer entries and are left out",
    ]
    return "\n".join([*lines, *shown])


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--lists", type=int, default=LISTS)
    parser.add_argument("--show", choices=KINDS, default="", help="print the entries so changed")
    options = parser.parse_args()
    print(table(Catalogue.open(), options.lists, options.show))


if __name__ == "__main__":
    main()
