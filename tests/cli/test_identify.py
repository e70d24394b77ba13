"""`kinoved identify`: several titles, shapes of heading, exit codes, and the batch."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from importlib.resources import files

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from kinoved.catalogue import Catalogue
from kinoved.cli import main
from kinoved.cli.batch import progress
from kinoved.cli.batch.line import read_line
from kinoved.model import Grade

SCHEMA = Draft202012Validator(
    json.loads(files("kinoved").joinpath("schemas/identify-1.json").read_text("utf-8"))
)
COMMAND = [sys.executable, "-m", "kinoved", "identify", "--batch"]


def run(*arguments: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ("identify", *arguments), input=stdin)


def batch(
    *lines: object, arguments: tuple[str, ...] = ()
) -> tuple[Result, list[dict[str, object]]]:
    """The result of a batch of `lines`, each a value to be made JSON or a raw line in bytes."""
    raw = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    result = run("--batch", "--jobs", "1", *arguments, stdin=b"\n".join(raw) + b"\n")
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    for answer in answers:
        SCHEMA.validate(answer)
    return result, answers


def test_every_text_is_a_title_of_its_own() -> None:
    result = run("Stalker", "Solaris", "--director", "Andrei Tarkovsky")
    assert result.exit_code == 0
    blocks = result.stdout.split("\n\n")
    assert blocks[0].startswith("Stalker\n")
    assert any(block.startswith("Solaris\n") for block in blocks)
    assert "[stalker-1979]" in result.stdout
    assert "[solaris-1972]" in result.stdout


@pytest.mark.parametrize(
    "text",
    ["Stalker (1979)", "Stalker, 1979", "Stalker 1979", "2. «Сталкер» (1979)",
     "Stalker (Andrei Tarkovsky, 1979)"],
)  # fmt: skip
def test_a_heading_may_have_the_shapes_of_lists(text: str) -> None:
    result = run(text)
    assert result.exit_code == 0, result.output
    assert "[stalker-1979]" in result.stdout


def test_one_that_is_not_found_is_exit_code_one() -> None:
    assert run("Stalker (1979)", "The Winter Harbour (1971)").exit_code == 1
    assert run("Black Rain (1989)").exit_code == 1


def test_unquoted_words_are_told_about_quotes() -> None:
    result = run("Dead", "Mans", "Letters", "1986")
    assert result.exit_code == 1
    assert "4 words were taken for 4 titles: quote a title of several words." in result.stderr


def test_matches_fit_eighty_columns_and_colours_can_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    plain = run("Black Rain (1989)", "Solaris").stdout
    assert all(len(line) <= 80 for line in plain.splitlines())
    assert "\x1b[" not in plain
    assert "\x1b[" in run("Black Rain (1989)", "--color", "always").stdout


def test_several_matches_are_shown_to_programs() -> None:
    value = json.loads(run("Stalker (1979)", "Solaris (1972)", "--output", "json").stdout)
    assert [match["text"] for match in value["matches"]] == ["Stalker (1979)", "Solaris (1972)"]
    assert value["matches"][0]["match"]["film"]["id"] == "stalker-1979"
    SCHEMA.validate(value)
    SCHEMA.validate(json.loads(run("Solaris", "--output", "json").stdout))


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "There is no title"),
        (("…",), "There is no title in"),
        (("x" * 2000,), "no longer than 1,000"),
        (("Stalker", "--country", "Ruritania"), "Ruritania"),
        (("Stalker", "--jobs", "2"), "goes with `--batch`"),
        (("Stalker", "--batch"), "everything is said in the lines"),
        (("--batch", "--output", "json"), "everything is said in the lines"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(arguments: tuple[str, ...], says: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith("kinoved: ")
    assert says in result.stderr


# the batch


def test_a_batch_answers_every_line_in_order() -> None:
    result, answers = batch(
        {"id": 7, "title": "Stalker", "year": 1979, "people": ["Andrei Tarkovsky"]},
        {"id": "b", "title": "Black Rain", "year": 1989},
        {"title": "The Winter Harbour", "year": 1971},
        {"id": None, "title": "Solaris (1972)"},
    )
    assert result.exit_code == 0
    assert [(a["id"], a["grade"]) for a in answers] == [
        (7, "certain"), ("b", "ambiguous"), (None, "unknown"), (None, "likely"),
    ]  # fmt: skip
    assert all(
        list(a) == ["id", "grade", "film", "score", "reasons", "candidates"] for a in answers
    )
    assert answers[0]["film"]["id"] == "stalker-1979"  # type: ignore[index]
    assert answers[2]["film"] is None
    assert result.stderr == "kinoved: 4 lines: 1 certain, 1 likely, 1 ambiguous, 1 unknown\n"


def test_text_country_and_limit_count() -> None:
    told = "Directed by Shohei Imamura, it follows survivors of Hiroshima."
    _, (answer, other) = batch(
        {"title": "Black Rain", "year": 1989, "text": told},
        {"title": "Black Rain", "year": 1989, "country": "Ruritania"},
        arguments=("--limit", "1"),
    )
    assert answer["film"]["id"] == "black-rain-imamura-1989"  # type: ignore[index]
    assert len(answer["candidates"]) == 1  # type: ignore[arg-type]
    assert "no country is called “Ruritania”" in other["reasons"]  # type: ignore[operator]


BAD = [
    (b"nope", "not JSON"),
    (b'{"title": "Stalker"', "not JSON"),
    (b"[" * 100_000, "not JSON"),
    (b"[]", "no JSON object"),
    (b'"Stalker"', "no JSON object"),
    (b"\xff\xfe", "not UTF-8"),
    (b'{"title": NaN}', "not JSON"),
    (b'{"id": 1}', "there is no “title”"),
    (b'{"title": null}', "“title” is no text"),
    (b'{"title": 1979}', "“title” is no text"),
    (b'{"title": " \\u200b\\u0000 "}', "“title” is empty"),
    (b'{"title": "\\ud800"}', "lone surrogate"),
    (b'{"title": "Stalker", "text": "\\udfff"}', "lone surrogate"),
    (b'{"title": "' + b"x" * 100_000 + b'"}', "longer than 1,000 characters"),
    (b'{"title": "' + b"x" * 1_200_000 + b'"}', "longer than 1,000,000 bytes"),
    (b'{"title": "Stalker", "year": "last year"}', "“year” is no whole number"),
    (b'{"title": "Stalker", "year": true}', "“year” is no whole number"),
    (b'{"title": "Stalker", "year": 19790}', "does not lie between"),
    (b'{"title": "Stalker", "year": ' + b"9" * 5000 + b"}", "not JSON"),
    (b'{"title": "Stalker", "people": 3}', "neither a text nor a list of texts"),
    (b'{"title": "Stalker", "people": ["a", null]}', "neither a text nor a list of texts"),
    (b'{"title": "Stalker", "country": {}}', "neither a text nor a list of texts"),
    (b'{"title": "Stalker", "text": []}', "“text” is no text"),
    (b'{"title": "Stalker", "id": [1]}', "“id” is neither"),
]


@pytest.mark.parametrize(("line", "says"), BAD)
def test_a_bad_line_gets_an_error_in_its_place_and_the_rest_goes_on(line: bytes, says: str) -> None:
    good = {"id": 2, "title": "Stalker", "year": 1979}
    result, answers = batch(good, line, good)
    assert result.exit_code == 1
    assert [a.get("grade") for a in answers] == ["likely", None, "likely"]
    assert answers[1]["line"] == 2
    assert says in str(answers[1]["error"])
    assert "1 line could not be understood (line 2)" in result.stderr


@pytest.mark.parametrize(
    "title",
    ["?!", "…", "Сталкер Stalker 惑星", "\u202eStalker\u202c", "שלום", "Sta\u200blker",
     "🎬 Stalker", "Sta\u0007lker", "'" * 500, "%_\\"],
)  # fmt: skip
def test_odd_titles_are_answered(title: str) -> None:
    result, answers = batch({"id": 1, "title": title})
    assert result.exit_code == 0
    assert answers[0]["grade"] in set(Grade)


@pytest.mark.parametrize(
    ("given", "year"), [(1979, 1979), (1979.0, 1979), ("1979", 1979), ("", None), (None, None)]
)
def test_a_year_may_be_written_as_tables_do(
    given: object, year: int | None, catalogue: Catalogue
) -> None:
    asked = read_line(json.dumps({"title": "Stalker", "year": given}).encode(), 1, catalogue)
    assert asked is not None
    assert asked.query is not None
    assert asked.query.year == year


def test_empty_lines_and_a_missing_last_line_feed_are_no_lines() -> None:
    result = run("--batch", "--jobs", "1", stdin=b'\n  \r\n{"title": "Stalker"}')
    assert len(result.stdout.splitlines()) == 1
    assert run("--batch", stdin=b"").stdout == ""


def test_an_id_comes_back_as_it_was() -> None:
    result = run("--batch", stdin=b'{"id": "\\ud800\\u0000", "title": "Stalker"}\n')
    assert result.stdout.startswith('{"id": "\\ud800\\u0000", "grade"')


def _many(count: int) -> bytes:
    lines = [json.dumps({"id": n, "title": f"Stalker {n % 7}", "year": 1979}) for n in range(count)]
    lines[700] = "nope"
    return ("\n".join(lines) + "\n").encode()


def test_processes_answer_as_one_does() -> None:
    text = _many(1200)
    alone = subprocess.run([*COMMAND, "--jobs", "1"], input=text, capture_output=True, check=False)
    beside = subprocess.run([*COMMAND, "--jobs", "3"], input=text, capture_output=True, check=False)
    assert alone.returncode == beside.returncode == 1
    assert alone.stdout == beside.stdout
    assert alone.stderr == beside.stderr
    assert len(alone.stdout.splitlines()) == 1200
    assert json.loads(alone.stdout.splitlines()[700])["line"] == 701


def test_an_answer_comes_before_the_next_line_is_written() -> None:
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(3):
            process.stdin.write(b'{"id": %d, "title": "Stalker"}\n' % number)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(30) == 0


def test_a_reader_that_has_enough_ends_the_batch() -> None:
    with subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b'{"title": "Stalker"}\n')
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        try:
            process.stdin.write(_many(3000))
            process.stdin.close()
        except BrokenPipeError:
            pass
        assert process.wait(30) == 141
        assert process.stderr.read() == b""


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_ctrl_c_ends_the_batch_and_its_processes() -> None:
    def heard() -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)

    with subprocess.Popen(
        [*COMMAND, "--jobs", "2"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        start_new_session=True, preexec_fn=heard,  # noqa: PLW1509 - nothing else runs here
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(_many(800))
        process.stdin.flush()
        for _ in range(800):
            process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr.read() == b""


def test_progress_is_shown_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "_EVERY", 0)
    quiet = progress.Progress()
    quiet.show(10, 100)
    quiet.end()
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    shown = progress.Progress()
    shown.show(12_345, 100)
    shown.end()
    assert "12,345 lines, " in capsys.readouterr().err


# in Python


def test_the_catalogue_identifies(catalogue: Catalogue) -> None:
    match = catalogue.identify("Black Rain", year=1989, people=["Shohei Imamura"], country="Japan")
    assert match.film is not None
    assert match.film.id == "black-rain-imamura-1989"
    assert len(catalogue.identify("Solaris", limit=2).candidates) == 2


def test_the_catalogue_identifies_many_as_they_come(catalogue: Catalogue) -> None:
    asked: list[str] = []

    def wanted() -> object:
        for title in ("Stalker", "Solaris"):
            asked.append(title)
            yield {"title": title, "year": 1979 if title == "Stalker" else 1972}
        yield "Сталкер"

    matches = catalogue.identify_many(wanted())  # type: ignore[arg-type]
    first = next(matches)
    assert asked == ["Stalker"]
    found = [first, *matches]
    assert [m.film.id if m.film else None for m in found][:2] == ["stalker-1979", "solaris-1972"]
    assert [m.position for m in found] == [1, 2, 3]
