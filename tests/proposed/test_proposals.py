"""Every proposal of the case file meets the end that stands behind it."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.proposed.greedy import harmless

from kinoved import pipeline
from kinoved.catalogue import Catalogue
from kinoved.checks import check
from kinoved.checks.proposed import Proposal, Reason, admitted
from kinoved.checks.proposed.shape import MANY, RANGES, Shape, shapes
from kinoved.errors import InputError
from kinoved.model import Entry, FilmList, Grade, Match, Report, Scope, Severity, Stance, Tier
from kinoved.text import SourceText

CASES = Path(__file__).with_name("proposals.md")
SPLIT = Path(__file__).parents[2] / "bench" / "split.json"
_PROPOSAL = re.compile(
    r'(?P<type>[\w-]+) (?P<stance>\w+ )?"(?P<quote>.*)"(?P<place> \d+)?(?P<rest>.*)'
)


@cache
def catalogue() -> Catalogue:
    return Catalogue.open()


def reported(film_id: str, text: str, year: int | None = None) -> Report:
    film = catalogue().film(film_id)
    assert film is not None
    whole = f"{film.label}\n{text}"
    source = SourceText(whole)
    title = source.passage(0, len(film.label))
    entry = Entry(
        1, None, title, title, year or film.year, None, (), (), (), None,
        source.passage(len(film.label) + 1, len(whole)), (), (), None, source.span(0, len(whole)),
    )  # fmt: skip
    film_list = FilmList(whole, None, None, (entry,), Scope())
    return check(film_list, (Match(1, Grade.CERTAIN, film, (), ()),), catalogue())


def proposal(text: str) -> Proposal:
    found = _PROPOSAL.fullmatch(text)
    assert found is not None, text
    shape = next(s for s in shapes() if s.type.removesuffix("-claim") == found["type"])
    return Proposal(
        1, shape.type, found["quote"], int(found["place"]) if found["place"] else None,
        Stance((found["stance"] or "asserted").strip()), tuple(values(shape, found["rest"])),
    )  # fmt: skip


def values(shape: Shape, text: str):
    stated = dict(re.findall(r"(\w+)=(.*?)(?= \w+=|$)", text))
    for slot in shape.slots:
        given = stated.get(slot.name)
        if given is None:
            yield slot.name, None
        elif slot.kind in MANY:
            yield slot.name, tuple(given.split(", "))
        else:
            yield slot.name, int(given) if slot.kind in RANGES else given


def outcome(case: str) -> str:
    subject, text, proposed = case.split(" | ")
    film_id, _, year = (part.strip() for part in subject.partition("="))
    before = reported(film_id, text, int(year) if year else None)
    after, tally = admitted(before, [proposal(proposed)], catalogue())
    ((reason, number),) = tally.counts
    assert number == 1
    if reason is not Reason.KEPT:
        assert after == before
        return reason.value
    (claim,) = set(after.claims) - set(before.claims)
    assert claim.tier is Tier.PROPOSED
    found = [
        f"{d.code} {d.severity.value}" for d in after.diagnostics if d.message.startswith("Read")
    ]
    stance = "" if claim.stance is Stance.ASSERTED else f"{claim.stance.value} "
    return f"{stance}{claim.value}: {claim.verdict.value} ({', '.join(found) or 'nothing'})"


def cases() -> list[tuple[str, str, str]]:
    found = []
    part = ""
    for line in CASES.read_text("utf-8").splitlines():
        if line.startswith("## "):
            part = line[3:]
        if line.startswith("- "):
            case, _, expected = line[2:].partition(" → ")
            found.append((part, case, expected))
    return found


@pytest.mark.parametrize(("part", "case", "expected"), cases())
def test_a_proposal_meets_the_end_that_its_case_says(part: str, case: str, expected: str) -> None:
    if os.environ.get("KINOVED_REFRESH") == "1":
        return
    assert outcome(case) == expected
    assert (part == "Dropped") is (expected in {reason.value for reason in Reason})


def test_the_cases_are_refreshed_by_one_command(refresh: bool) -> None:
    if not refresh:
        return
    lines = CASES.read_text("utf-8").splitlines()
    fresh = [
        f"- {(case := line[2:].partition(' → ')[0])} → {outcome(case)}"
        if line.startswith("- ")
        else line
        for line in lines
    ]
    CASES.write_text("\n".join(fresh) + "\n", "utf-8")


def test_what_is_proposed_twice_is_counted_once() -> None:
    before = reported("stalker-1979", "Behind the camera stood Elem Klimov.")
    twice = [proposal('director "stood Elem Klimov" people=Elem Klimov')] * 2
    after, tally = admitted(before, twice, catalogue())
    assert len(after.claims) == len(before.claims) + 1
    assert str(tally) == "2 proposals: 1 kept, 1 repeated"


def test_a_proposal_about_no_entry_or_of_no_type_is_dropped() -> None:
    before = reported("stalker-1979", "Behind the camera stood Elem Klimov.")
    good = proposal('director "stood Elem Klimov" people=Elem Klimov')
    strange = [
        Proposal(7, good.type, good.quote, None, good.stance, good.values),
        Proposal(1, "source-published-after-film", good.quote, None, good.stance, ()),
    ]
    after, tally = admitted(before, strange, catalogue())
    assert after == before
    assert tally.count(Reason.MALFORMED) == 2


@given(st.data())
def test_whatever_the_values_each_proposal_meets_one_end(data: st.DataObject) -> None:
    """Values from the text, from the catalogue and from nowhere, in every slot."""
    text = "In 1977 Larisa Shepitko won the Golden Bear at Karlovy Vary; в Таллине. 「犬」 it’s."
    before = reported("the-ascent-1977", text)
    pieces = [
        "",
        " ",
        "the ",
        "Tallinn",
        "Shepitko",
        "'s",
        "Golden Bear",
        "1977",
        "犬",
        "\u0301",
        "%",
    ]
    words = st.one_of(st.sampled_from(pieces), st.text(st.characters(codec="utf-8"), max_size=6))
    shape = data.draw(st.sampled_from(shapes()))
    start = data.draw(st.integers(0, len(text)))
    quote = data.draw(st.one_of(words, st.just(text), st.just(text[start:])))
    slots = []
    for slot in shape.slots:
        if slot.choices:
            value: object = data.draw(st.sampled_from(slot.choices))
        elif slot.kind in RANGES:
            value = data.draw(st.integers(*RANGES[slot.kind]))
        else:
            value = data.draw(words)
        slots.append((slot.name, (value,) if slot.kind in MANY else value))
    stance = data.draw(st.sampled_from(list(Stance)))
    made = Proposal(
        1, shape.type, quote, data.draw(st.none() | st.integers()), stance, tuple(slots)
    )
    _, tally = admitted(before, [made], catalogue())
    assert sum(number for _, number in tally.counts) == 1


PROSE = (
    "Directed by Elem Klimov, it won the Golden Bear at Cannes in 1991 and was shot in Estonia.",
    "Based on Stanisław Lem's Solaris, this Italian film in black and white runs 99 minutes.",
    "The last film of Andrei Tarkovsky was banned in the Soviet Union, a Mosfilm production.",
)


@pytest.mark.parametrize("film", ["stalker-1979", "the-ascent-1977", "the-sacrifice-1986"])
@pytest.mark.parametrize("text", PROSE)
def test_whatever_is_proposed_never_rises_above_review(film: str, text: str) -> None:
    before = reported(film, text)
    harmless(before, catalogue())


def test_the_greediest_proposer_accuses_nobody_on_the_labelled_lists(data: Path) -> None:
    """On the development half: whatever it proposes, at most every tenth entry gets a review."""
    split = json.loads(SPLIT.read_text("utf-8"))["development"]
    entries = reviews = 0
    for number in (page for pages in split.values() for page in pages):
        path = data / "lists" / "labelled" / "pages" / f"{number:03}.txt"
        with suppress(InputError):  # a page on which no film is set off from its prose
            before = pipeline.check(path.read_text("utf-8"), catalogue=catalogue())
            entries += len(before.list.entries)
            reviews += sum(d.severity is Severity.REVIEW for d in harmless(before, catalogue()))
    assert entries > 50
    assert reviews * 10 <= entries
