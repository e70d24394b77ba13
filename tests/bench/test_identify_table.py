"""The tables of identification say what was counted, of which engine."""

from pathlib import Path

import pytest
from bench.identify import engines, figures, table
from bench.identify.corpus import Corpus
from bench.identify.engines import Engine, Timed
from bench.identify.figures import Columns, Figures
from bench.identify.mentions import Mention
from bench.identify.ours import Answer
from bench.identify.world import Film, World

from kinoved.model import Grade

MENTIONS = (
    Mention("exact", "Solaris", 1972, "a", True),
    Mention("exact", "Stalker", 1979, "b", False),
    Mention("exact", "Mirror", 1975, "c", False),
    Mention("exact", "Unheard", 1975, None, False),
)
ANSWERS = (
    Answer("a", Grade.LIKELY),
    Answer("x", Grade.CERTAIN),
    Answer("c", Grade.AMBIGUOUS),
    Answer(None, Grade.UNKNOWN),
)


def timed(first: int, seconds: float) -> Timed:
    return Timed(Figures(100, 2, first, 80, 78, 15, 5), seconds)


def test_what_counts_as_right_given_and_first():
    assert figures.of_ours(MENTIONS, ANSWERS) == Figures(
        count=4, tied=1, first=2, given=2, right=1, ambiguous=1, unknown=1
    )


def test_candidates_without_grades_are_told_from_unknown_films():
    bare = [Answer(answer.film, None) for answer in ANSWERS]
    assert figures.of_ours(MENTIONS, bare) == Figures(4, 1, 2, 0, 0, 0, 0)
    assert not figures.of_ours(MENTIONS, bare).graded
    assert figures.of_ours(MENTIONS, ANSWERS).graded


def test_a_peer_is_believed_from_the_customary_likeness_on():
    from bench.identify.corpus import Found

    found = [Found("a", 0.95), Found("b", 0.85), None, Found("x", 0.9)]
    assert figures.of_peer(MENTIONS, found) == Figures(4, 1, 2, 2, 1, 0, 2)


def test_columns_are_as_wide_as_their_headings():
    columns = Columns("what", ["n", "rapidfuzz"])
    assert columns.heading == f"{'what':22}      n rapidfuzz"
    assert columns.row("  exact", ["2,000", "99.1"]) == f"{'  exact':22}  2,000      99.1"


def test_a_share_of_nothing_is_a_dash():
    assert (figures.share(1, 3), figures.share(0, 0)) == ("33.3", "–")
    assert (figures.speed(812.4), figures.speed(31_940)) == ("812", "32k")


def test_precision_and_speed_of_every_engine():
    ready = [
        Engine("ours", True, None, 0.5),
        Engine("tantivy", False, None, 1.5),
        Engine("FTS5", False, None, 2.5),
    ]
    measured = {
        "ours": {"exact": timed(99, 0.1), "absent": timed(0, 0.1)},
        "tantivy": {"exact": timed(97, 0.5), "absent": timed(0, 0.1)},
        "FTS5": {"exact": timed(96, 1.0), "absent": timed(0, 0.1)},
    }
    lines = list(table.precision_table(measured))
    assert lines[0].split() == ["precision", "at", "1,", "%", "n", "tied", *measured]
    assert lines[1].split() == ["exact", "100", "2.0", "99.0", "97.0", "96.0"]
    assert lines[3].split() == ["absent", "100", "2.0", "80.0", "80.0", "80.0"]
    speeds = list(table.speed_table("small", measured, ready, {"exact": ("exact",)}))
    assert speeds[1].split() == ["exact", "1,000", "200", "100"]
    assert speeds[2].strip() == "ours: 5.00 times the fastest peer, tantivy"
    assert speeds[3].split() == ["made", "ready,", "s", "0.5", "1.5", "2.5"]
    own = list(table.own_table("ours", measured["ours"]))
    assert own[1].split() == ["exact", "99.0", "97.5", "78.0", "2.0", "15.0", "5.0"]
    assert own[2].split() == ["absent", "–", "–", "–", "2.0", "15.0", "5.0"]
    assert max(map(len, [*lines, *speeds, *own])) <= 110


def test_a_peer_that_is_not_installed_is_said_to_be_missing(monkeypatch: pytest.MonkeyPatch):
    def missing(name: str):
        raise ImportError(name)

    monkeypatch.setattr(engines, "import_module", missing)
    world = World("small", Path("none"), (), ())
    found = list(engines.peers(world))
    assert [engine.name for engine in found] == list(engines.peer_names())
    assert all(e.ask is None and "not installed" in e.missing for e in found)


def test_the_shared_corpus_finds_keys_romanised_and_by_year():
    pytest.importorskip("rapidfuzz")
    films = (
        Film("a", "", ("Solaris",), (1972,)),
        Film("b", "", ("Solaris",), (2002,)),
        Film("c", "", ("Сталкер",), (1979,)),
    )
    corpus = Corpus(World("small", Path("none"), films, ()))
    asked: list[list[str]] = []

    def search(keys, years):
        asked.append(list(keys))
        return [[] for _ in keys]

    titles = ["solaris", "The Solaris", "STALKER", "Сталкер", "Zerkalo", "Solaris"]
    years = [1973, 2002, 1979, 1979, 1975, 1920]
    found = corpus.find(search, titles, years)
    assert [f and f.film for f in found] == ["a", "b", "c", "c", None, None]
    assert asked == [["zerkalo", "solaris"]]


def test_the_shared_re_ranking_weighs_letters_then_years():
    pytest.importorskip("rapidfuzz")
    films = (
        Film("a", "", ("Solaris",), (1972,)),
        Film("b", "", ("Solaris",), (2002,)),
        Film("c", "", ("Polaris",), (2003,)),
    )
    corpus = Corpus(World("small", Path("none"), films, ()))
    found = corpus.find(lambda keys, years: [[0, 1] for _ in keys], ["Solarsi"], [2003])
    assert [f and f.film for f in found] == ["b"]
