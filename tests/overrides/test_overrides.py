"""An allowance is a statement of the writer's own: it supports, it never accuses, it remembers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.overrides.ruritania import CROWN, ruritania

from kinoved.catalogue import Catalogue
from kinoved.catalogue.properties import PROPERTIES
from kinoved.checks import rule_modules
from kinoved.checks.claims.found import claim_types
from kinoved.checks.codes import codes
from kinoved.checks.overrides import faulty_mark, unused_allow
from kinoved.checks.overrides.line import Lines
from kinoved.checks.overrides.rests import rests_on
from kinoved.errors import InputError
from kinoved.model import Report, Severity
from kinoved.parse.allowing import allowances_in
from kinoved.parse.comments import without_comments
from kinoved.pipeline import check, compare
from kinoved.report import Layout, render

HEADINGS = ("What it does", "Why it matters", "Example", "What to do")
WRONG = "The Iron Crown (1921), directed by Rudolf Elphberg\nFact: It stars Flavia Strelsau.\n"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return ruritania(tmp_path_factory.mktemp("ruritania"))


def found(report: Report) -> list[str]:
    return [d.name for d in report.diagnostics]


def filled(line: str | None) -> str:
    assert line is not None
    return line.replace('"…"', '"The censor\'s card."').replace(
        "https://…", "https://example.org/c"
    )


def allowing(text: str, catalogue: Catalogue) -> str:
    """The list with the mark for its one finding, as the report gives it, filled in."""
    report = check(text, catalogue=catalogue)
    (only,) = report.diagnostics
    return f"{text}{filled(Lines(report).of(only))}\n"


@pytest.mark.parametrize(
    "text",
    [
        WRONG,
        "The Iron Crown (1931)\nFact: It stars Flavia Strelsau. It was directed by Otto Kafka.\n",
        "The Iron Crown (1931)\nFact: It stars Flavia Strelsau. This Syldavian film is short.\n",
        "The Iron Crown (1931)\nFact: It stars Flavia Strelsau. It was shot in colour.\n",
        "Two Crowns (1944), directed by Otto Kafka\n\nTwo Crowns (1944), directed by Otto Kafka\n",
    ],
)
def test_the_line_of_the_report_allows_the_finding_until_the_record_changes(
    text: str, small: Catalogue, tmp_path: Path
) -> None:
    marked = allowing(text, small)
    report = check(marked, catalogue=small)
    assert found(report) == []
    assert len(report.allowed) == 1
    if "record=" not in marked:
        return
    # An entry that names the director is found by him, and would be lost with him.
    director = "Rudolf" if "Rudolf" in text else "Michael"
    crown = tuple(
        line.replace("1930", "1929").replace("Rudolf", director).replace("black and", "grey and")
        if not line.startswith("country")
        else "country: Ruritania | as Great Ruritania"
        for line in CROWN
    )
    changed = ruritania(tmp_path, crown=crown)
    plain = check(text, catalogue=changed)
    again = check(marked, catalogue=changed)
    if plain.diagnostics:
        assert found(again) == found(plain)
        assert [d.severity for d in again.diagnostics] == [d.severity for d in plain.diagnostics]
        assert "the record has changed: it now says" in again.diagnostics[0].message
        fresh = re.search(r"record=(\w{8})", again.diagnostics[0].help or "")
        assert fresh is not None
        renewed = re.sub(r"record=\w{8}", fresh[0], marked)
        assert found(check(renewed, catalogue=changed)) == []
    else:
        assert found(again) == ["unused-allow"]


def test_another_source_for_the_same_is_no_change_of_the_record(
    small: Catalogue, tmp_path: Path
) -> None:
    marked = allowing(WRONG, small)
    crown = tuple(f"{line} [a]" if line.startswith("date: 1930") else line for line in CROWN)
    other = ruritania(tmp_path, "music: Anton Detchard", crown=crown)
    assert found(check(marked, catalogue=other)) == []


def test_what_the_writer_states_accuses_nobody(small: Catalogue) -> None:
    text = (
        "2 Ruritanian films of the 1930s\n\n"
        "The Iron Crown (1931), directed by Rudolf Elphberg\n"
        "Fact: It stars Flavia Strelsau. This Syldavian film was made in 1921. "
        "It was directed by Otto Kafka.\n{}\n\n"
        "Two Crowns (1944), directed by Otto Kafka\nFact: It stars Anna Kovacs.\n"
    )
    plain = check(text.format(""), catalogue=small)
    lines = Lines(plain)
    marks = [filled(lines.of(d)) for d in plain.diagnostics if d.entry == 1]
    assert len(marks) == 3
    for mark in (*marks, "\n".join(marks)):
        report = check(text.format(mark), catalogue=small)
        keys = {(d.code, d.entry): d.severity.rank for d in plain.diagnostics}
        assert all(d.severity.rank <= keys[d.code, d.entry] for d in report.diagnostics)
        assert len(report.diagnostics) < len(plain.diagnostics)
        assert report.matches == plain.matches


def test_the_year_to_print_is_never_the_writers(small: Catalogue) -> None:
    report = check(allowing(WRONG, small), catalogue=small)
    film = report.matches[0].film
    assert film is not None
    assert (film.year, film.years) == (1931, (1930, 1931))


def test_a_disagreement_of_lists_is_allowed_and_one_list_alone_does_not_call_it_unused(
    small: Catalogue,
) -> None:
    mark = '<!-- kinoved: allow=lists-disagree reason="The other is ours, too." -->\n'
    a = check(f"{WRONG.replace('1921', '1931')}{mark}", catalogue=small, path="a.txt")
    b = check(WRONG.replace("1921", "1930"), catalogue=small, path="b.txt")
    assert found(a) == []
    first, second = compare([a, b], catalogue=small)
    assert found(first) == []
    assert [x.by.reason for x in first.allowed] == ["The other is ours, too."]
    assert found(second) == ["lists-disagree"]
    first, _ = compare([a, a], catalogue=small)
    assert found(first) == ["unused-allow"]


SIDECAR = """\
[[allow]]
entry = "The Iron Crown (1921)"
rule = "year-mismatch"
value = 1921
reason = "The censor's card."
source = "https://www.example.org/card"
"""


def beside(folder: Path, text: str, sidecar: str, catalogue: Catalogue) -> Report:
    path = folder / "list.txt"
    path.with_name("list.txt.kinoved.toml").write_text(sidecar, "utf-8")
    return check(text, catalogue=catalogue, path=str(path))


def test_a_sidecar_allows_as_a_mark_does(small: Catalogue, tmp_path: Path) -> None:
    report = beside(tmp_path, WRONG, SIDECAR, small)
    assert found(report) == []
    assert report.allowed[0].by.path == str(tmp_path / "list.txt.kinoved.toml")
    pinned = f'{SIDECAR}\n[pins]\n1 = "the-iron-crown-1931"\n'
    assert found(beside(tmp_path, WRONG, pinned, small)) == []


def test_a_sidecar_allows_what_is_said_of_the_list_as_a_whole(
    small: Catalogue, tmp_path: Path
) -> None:
    text = f"3 Ruritanian films\n\n{WRONG.replace('1921', '1931')}"
    sidecar = '[[allow]]\nrule = "KV204"\nreason = "The others follow."\n'
    assert found(beside(tmp_path, text, sidecar, small)) == []


def test_what_a_table_of_the_sidecar_lacks_is_a_note(small: Catalogue, tmp_path: Path) -> None:
    report = beside(tmp_path, WRONG, SIDECAR.replace("source", "sauce"), small)
    assert found(report) == ["year-mismatch", "faulty-mark"]
    report = beside(
        tmp_path, WRONG.replace("1921", "1931"), SIDECAR.replace("1921)", "1931)"), small
    )
    (note,) = report.diagnostics
    assert note.name == "unused-allow"
    assert note.fix is None
    assert "list.txt.kinoved.toml" in note.message


def test_a_table_for_a_title_that_is_there_twice_is_used_once(
    small: Catalogue, tmp_path: Path
) -> None:
    text = (
        "Two Crowns (1944), directed by Otto Kafka\n\nTwo Crowns (1944), directed by Otto Kafka\n"
    )
    sidecar = '[[allow]]\nentry = "Two Crowns"\nrule = "duplicate-film"\nreason = "Both cuts."\n'
    assert found(beside(tmp_path, text, sidecar, small)) == []


@pytest.mark.parametrize(
    ("sidecar", "sentence"),
    [
        (SIDECAR.replace("Iron", "Lost"), "no entry of the list"),
        (SIDECAR.replace("[[allow]]", "[allow]"), "`[[allow]]` in two brackets"),
        (SIDECAR.replace("1921\n", "[1921]\n"), "must be words or a number"),
        ("allows = 1", "write `[pins]` or `[[allow]]`"),
    ],
)
def test_a_sidecar_that_cannot_be_read_is_answered_in_one_sentence(
    sidecar: str, sentence: str, small: Catalogue, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match=re.escape(sentence)):
        beside(tmp_path, WRONG, sidecar, small)


@pytest.mark.parametrize("module", [faulty_mark, unused_allow])
def test_rule_docstring_is_a_page(module: object) -> None:
    assert all(f"\n{heading}\n" in (module.__doc__ or "") for heading in HEADINGS)
    assert codes()[module.CODE] == module.NAME  # type: ignore[attr-defined]


def test_what_rules_rest_on_are_properties_of_records() -> None:
    for name in (*claim_types(), *(module.NAME for module in rule_modules())):
        assert set(rests_on(name)) <= PROPERTIES.keys(), name
    assert rests_on("year-mismatch") == rests_on("year-claim") == ("date",)
    assert rests_on("count-mismatch") == ()


def test_a_mark_in_quotation_marks_of_any_kind_is_read() -> None:
    text = (
        "<!--kinoved:allow = KV104 reason=“He said \"no\".” value='1921' source=«https://a.b/c» -->"
    )
    (mark,) = allowances_in(text, [0])
    assert (mark.rule, mark.reason, mark.value) == ("KV104", 'He said "no".', "1921")
    assert (mark.source, mark.fault, mark.entry) == ("https://a.b/c", "", 1)


def test_a_pin_is_no_allowance() -> None:
    assert not list(allowances_in("<!-- kinoved: film=stalker-1979 -->", [0]))


MARKS = st.lists(
    st.sampled_from([
        "<!--", "-->", " kinoved:", " allow=", " film=x", '"', "'", "“", "”", "\n", "\r\n", " ",
        "reason=", "KV104", "https://a.b", "=", "1. Stalker (1979)\n", "é",
    ]),
    max_size=40,
).map("".join)  # fmt: skip


@given(MARKS)
def test_any_text_is_read_and_keeps_every_place(text: str) -> None:
    shown = without_comments(text)
    assert len(shown) == len(text)
    assert [i for i, c in enumerate(text) if c in "\r\n"] == [
        i for i, c in enumerate(shown) if c in "\r\n"
    ]
    for mark in allowances_in(text, [0]):
        assert text[mark.span.start : mark.span.end].startswith("<!--")
        assert text[mark.span.start : mark.span.end].endswith("-->")
        assert mark.fault or mark.rule or not mark.reason


@pytest.mark.parametrize("words", ["<!-- kinoved: ", "<!--", 'a="', "<!-- kinoved: a=b a ", "a=b "])
def test_marks_without_end_are_read_in_one_go(words: str, small: Catalogue) -> None:
    for text in (words * 20_000, f"<!-- kinoved: {words * 20_000} -->"):
        assert isinstance(list(allowances_in(text, [0])), list)
        assert len(without_comments(text)) == len(text)
    report = check(f"{WRONG}{words * 3000}", catalogue=small)
    assert Severity.ERROR in {d.severity for d in report.diagnostics}


def test_an_unused_mark_can_be_removed(small: Catalogue) -> None:
    text = f"{WRONG.replace('1921', '1931')}{allowing(WRONG, small).removeprefix(WRONG)}"
    (note,) = check(text, catalogue=small).diagnostics
    assert note.fix is not None
    (edit,) = note.fix.edits
    mended = text[: edit.span.start] + edit.text + text[edit.span.end :]
    assert found(check(mended, catalogue=small)) == []


@pytest.mark.parametrize("width", [40, 80])
def test_the_line_can_be_pasted_as_the_terminal_shows_it(width: int, small: Catalogue) -> None:
    text = "The Iron Crown (1931)\nFact: It was directed by Otto Kafka. It stars Flavia Strelsau.\n"
    shown = render("text", [check(text, catalogue=small)], layout=Layout(width=width, verbose=True))
    (line,) = re.findall(r"to allow it: (<!--.*?-->)", shown, re.DOTALL)
    assert "\n" in line
    marked = text.replace("Kafka. ", f"Kafka. {filled(line)} ")
    assert [a.by.value for a in check(marked, catalogue=small).allowed] == ["Otto Kafka"]
