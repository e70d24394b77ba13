"""Hand-made reports: what a format makes of them does not hang on what the check finds today."""

from __future__ import annotations

import pytest

from kinoved.model import (
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
from kinoved.text import SourceText

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
