"""Hand-made reports: what a format makes of them does not hang on what the check finds today."""

from __future__ import annotations

import pytest

from kinoved.model import (
    Allowance,
    Allowed,
    Candidate,
    Claim,
    Clue,
    Credit,
    Diagnostic,
    Edit,
    Entry,
    Evidence,
    FilmList,
    Fix,
    Grade,
    Match,
    Passage,
    Period,
    Place,
    Report,
    Safety,
    Scope,
    ScopeTerm,
    Severity,
    Source,
    Stance,
    Statement,
    Subject,
    Tier,
    Verdict,
)
from kinoved.report import Run, Unread
from kinoved.text import SourceText
from kinoved.value import changed

TEXT = """\
3 Soviet films

The Stalker (1979), directed by Andrei Tarkovsky
Fact: It was shot in black and white.

Nothing Known (1971)

Mirror (1975)
"""
SOURCES = tuple(
    Source(f"Source {number}", f"https://example.org/{number}", "2026-11-23")
    for number in range(1, 6)
)


def film(id_: str, label: str, original: str, year: str) -> Subject:
    def statement(property_: str, value: str, *qualifiers: tuple[str, str]) -> Statement:
        return Statement(
            f"{id_}/{property_}/{value}", id_, property_, value, value, qualifiers, SOURCES[:1]
        )

    return Subject(
        id_,
        "film",
        label,
        (
            statement("title", original, ("lang", "ru"), ("original", "")),
            statement("title", label, ("lang", "en")),
            statement("date", year, ("event", "release")),
            statement("director", "Andrei Tarkovsky"),
            statement("country", "Soviet Union"),
            statement("kind", "feature"),
        ),
    )


STALKER = film("stalker-1979", "Stalker", "Сталкер", "1979-05-25")
MIRROR = film("mirror-1975", "Mirror", "Зеркало", "1975")


@pytest.fixture
def report() -> Report:
    """Three entries: one with an error and a fix, one unknown, one about which nothing is said."""
    text = TEXT
    source = SourceText(text)

    def passage(words: str) -> Passage:
        start = text.index(words)
        return source.passage(start, start + len(words))

    def entry(position: int, heading: str, title: str, year: int, fact: str | None) -> Entry:
        people = (
            (Credit("Andrei Tarkovsky", "director", passage("Andrei Tarkovsky").span),)
            if position == 1
            else ()
        )
        return Entry(
            position, None, passage(heading), passage(title), year, None, (), people, (), None,
            passage(fact) if fact else None, (), (), None, passage(heading).span,
        )  # fmt: skip

    entries = (
        entry(1, "The Stalker (1979)", "The Stalker", 1979, "It was shot in black and white."),
        entry(2, "Nothing Known (1971)", "Nothing Known", 1971, None),
        entry(3, "Mirror (1975)", "Mirror", 1975, None),
    )
    soviet = passage("Soviet")
    scope = Scope(
        3,
        passage("3").span,
        (ScopeTerm("soviet-union", soviet.text, soviet.span, True),),
        Period(1922, 1991, "Soviet", soviet.span),
    )
    clue = Clue("title", 3.0, "the title is the recorded “Stalker”")
    evidence = tuple(Evidence("colour", item) for item in SOURCES)
    shot = passage("shot in black and white")
    wrong = passage("The Stalker")
    return Report(
        "list.txt",
        FilmList(text, passage("3 Soviet films"), None, entries, scope),
        (
            Match(1, Grade.CERTAIN, STALKER, (clue.reason,), (Candidate(STALKER, 0.9, (clue,)),)),
            Match(2, Grade.UNKNOWN, None, (), ()),
            Match(3, Grade.LIKELY, MIRROR, (), (Candidate(MIRROR, 0.5, ()),)),
        ),
        (
            Claim(1, "director", "P57", "Andrei Tarkovsky", Stance.ASSERTED,
                  passage("Andrei Tarkovsky").span, "directed by Andrei Tarkovsky", Tier.CLOSED,
                  Verdict.SUPPORTED, evidence[:1]),
            Claim(1, "colour", "P462", "black and white", Stance.ASSERTED, shot.span, shot.text,
                  Tier.CLOSED, Verdict.CONTRADICTED, evidence),
        ),
        (
            Diagnostic("KV105", "title-variant", Severity.NOTE, 1, wrong.span,
                       "No source gives this film the title “The Stalker”.", (),
                       "Write “Stalker”.", Fix(Safety.SAFE, (Edit(wrong.span, "Stalker"),))),
            Diagnostic("KV306", "colour-claim", Severity.ERROR, 1, shot.span,
                       "The list says the film was shot in black and white; it is in colour.",
                       evidence, "Write that it is in colour."),
            Diagnostic("KV101", "unknown-film", Severity.NOTE, 2, entries[1].title.span,
                       "“Nothing Known” is not in this catalogue."),
            Diagnostic("KV204", "count-mismatch", Severity.WARNING, None, passage("3").span,
                       "The list promises 3 and holds 2 of the Soviet Union."),
        ),
        "test catalogue",
        (2, None, 2),
    )  # fmt: skip


OTHER = """\
Films <b>& more</b> | of *note*

Stalker (1980): directed by Larisa Shepitko, it runs 100 minutes and was never banned. A beauty.
"""


@pytest.fixture
def other() -> Report:
    """A list whose words are markup elsewhere, with a claim of every verdict and a disagreement."""
    source = SourceText(OTHER)

    def passage(words: str) -> Passage:
        start = OTHER.index(words)
        return source.passage(start, start + len(words))

    heading = passage("Stalker (1980)")
    description = passage(OTHER[OTHER.index("directed") :].rstrip())
    entry = Entry(
        1, None, heading, passage("Stalker"), 1980, passage("1980").span, (), (), (), description,
        None, (), (), None, source.span(heading.span.start, description.span.end),
    )  # fmt: skip

    def claim(type_: str, words: str, verdict: Verdict, reason: str) -> Claim:
        found = passage(words)
        proof = (Evidence("163", SOURCES[0]),) if verdict is Verdict.UNLISTED else ()
        return Claim(
            1, type_, None, words, Stance.ASSERTED, found.span, words, Tier.CLOSED, verdict, proof,
            reason,
        )  # fmt: skip

    banned = changed(
        claim("broadcast", "never banned", Verdict.SILENT, "The record says nothing of it."),
        stance=Stance.NEGATED,
    )
    director = passage("directed by Larisa Shepitko")
    return Report(
        "other, 2.txt",
        FilmList(OTHER, passage("Films <b>& more</b> | of *note*"), None, (entry,), Scope()),
        (Match(1, Grade.CERTAIN, STALKER, ("the title is the recorded “Stalker”",), ()),),
        (
            claim("director", "directed by Larisa Shepitko", Verdict.CONTRADICTED,
                  "The record has Andrei Tarkovsky, and nobody else."),
            claim("runtime", "runs 100 minutes", Verdict.UNLISTED, "The record has 163 minutes."),
            banned,
            claim("subject", "A beauty", Verdict.NOT_CHECKABLE, "This is a matter of opinion."),
        ),
        (
            Diagnostic("KV301", "director-claim", Severity.REVIEW, 1, director.span,
                       "The list says that Larisa Shepitko directed it; it was Andrei Tarkovsky.",
                       (Evidence("Andrei Tarkovsky", SOURCES[0]),), "Name Andrei Tarkovsky."),
            Diagnostic("KV801", "lists-disagree", Severity.NOTE, 1, passage("1980").span,
                       "The lists disagree on the year of Stalker (1979): “1980” here, “1979” in "
                       "list.txt, line 3. The record bears out “1979”.",
                       related=(Place("list.txt", SourceText(TEXT).span(28, 32)),)),
        ),
        "test catalogue",
        allowed=(
            Allowed(
                Diagnostic("KV104", "year-mismatch", Severity.ERROR, 1, passage("1980").span,
                           "The year is wrong."),
                Allowance("KV104", "As <b>printed</b>.", "https://www.example.org/a|b", "1980", "",
                          1, passage("A beauty").span),
            ),
        ),
        known=(
            Diagnostic("KV105", "title-variant", Severity.NOTE, 1, passage("Stalker").span,
                       "No source gives this title."),
        ),
        gone=2,
    )  # fmt: skip


@pytest.fixture
def run(report: Report, other: Report) -> Run:
    """Two lists, and one that could not be read."""
    gone = Unread("gone.txt", "There is no file gone.txt: check the name and the folder.")
    return Run((report, other), None, unread=(gone,), moment="2026-11-26T12:00:00")
