from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kinoved.cli import main

LIST = """\
Stalker (1979)
Directed by Andrei Tarkovsky.

Mirror (1975)
Directed by Andrei Tarkovsky.
"""
TWICE = LIST + "\nStalker (1979)\nDirected by Andrei Tarkovsky.\n"


def run(*arguments: str, stdin: str | bytes | None = None, **environment: str) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin, env=dict(environment))


def process(
    *arguments: str, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "kinoved", *arguments],
        input=stdin,
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
        timeout=60,
    )


@pytest.fixture
def clean(tmp_path: Path) -> str:
    path = tmp_path / "list.txt"
    path.write_text(LIST, "utf-8")
    return str(path)


@pytest.fixture
def faulty(tmp_path: Path) -> str:
    path = tmp_path / "twice.txt"
    path.write_text(TWICE, "utf-8")
    return str(path)


def one_sentence(result: Result) -> None:
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    assert result.stderr.startswith("kinoved: ")
    assert result.stderr.count("\n") == 1
    assert "Traceback" not in result.output
    assert "fault of kinoved itself" not in result.stderr


def test_a_clean_list_exits_with_0(clean: str) -> None:
    result = run("check", clean)
    assert result.exit_code == 0, result.output
    assert "✓ Stalker (1979)" in result.output


def test_an_error_exits_with_1_and_names_the_place(faulty: str) -> None:
    result = run("check", faulty)
    assert result.exit_code == 1, result.output
    assert "KV106 duplicate-film" in result.output
    assert f"{faulty}:7:1" in result.output


def test_what_fails_the_call_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text(LIST + "\nNobody Ever Heard of It (1971)\n", "utf-8")
    assert run("check", str(path)).exit_code == 0
    assert run("check", str(path), "--fail-on", "note").exit_code == 1


def test_a_list_can_come_from_standard_input() -> None:
    result = run("check", "-", stdin=TWICE)
    assert result.exit_code == 1
    assert "list:7:1" in result.output


@pytest.mark.parametrize(
    "data",
    [b"", b"  \n\n", bytes(range(256)) * 20, b"\x89PNG\r\n\x1a\n" + b"\0" * 500,
     b"Films are fun to watch.\nMany people think so.\n", b"a" * 10_000_000],
    ids=["empty", "blank", "binary", "image", "no headings", "one line of 10 MB"],
)  # fmt: skip
def test_what_is_no_list_is_answered_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes(data)
    one_sentence(run("check", str(path)))
    one_sentence(run("check", "-", stdin=data))


def test_what_cannot_be_read_is_answered_in_one_sentence(tmp_path: Path) -> None:
    one_sentence(run("check", str(tmp_path / "missing.txt")))
    one_sentence(run("check", str(tmp_path)))
    one_sentence(run("check", "nul\0byte"))
    one_sentence(run("check", "x" * 5000))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_answered_in_one_sentence(clean: str) -> None:
    Path(clean).chmod(0)
    one_sentence(run("check", clean))


RUSSIAN = """\
Сталкер (1979)
Описание: Проводник ведёт писателя и профессора через запретную Зону к комнате желаний.
"""
JAPANESE = """\
黒い雨 (1989)
説明：原爆投下後の広島で黒い雨に打たれた女性とその家族の暮らしを描く。
事実：今村昌平監督の作品である。
"""


@pytest.mark.parametrize(
    ("encoding", "heading", "film"),
    [
        ("cp1251", RUSSIAN, "stalker-1979"),
        ("utf-16", RUSSIAN, "stalker-1979"),
        ("utf-8-sig", RUSSIAN, "stalker-1979"),
        ("shift_jis", JAPANESE, "black-rain-imamura-1989"),
    ],
)
def test_other_encodings_are_read(tmp_path: Path, encoding: str, heading: str, film: str) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes(f"{heading}\n".encode(encoding))
    result = run("check", str(path), "--output", "json")
    assert result.exit_code in {0, 1}, result.output
    entry = json.loads(result.stdout)["entries"][0]
    assert entry["heading"].startswith(heading[:3])
    assert film in [c["film"]["id"] for c in entry["match"]["candidates"]]


def test_several_reports_in_one_run(faulty: str, tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    result = run("check", faulty, "--output", "text", "--output", f"json={target}")
    assert result.exit_code == 1
    assert "KV106" in result.output
    assert json.loads(target.read_text("utf-8"))["summary"]["works"] == 2
    assert sorted(os.listdir(tmp_path)) == ["report.json", "twice.txt"]


def test_several_lists_in_one_report(clean: str, faulty: str) -> None:
    result = run("check", clean, faulty, "--output", "json")
    lists = json.loads(result.stdout)["lists"]
    assert [item["path"] for item in lists] == [clean, faulty]


def test_one_unreadable_list_fails_the_call_and_the_others_are_reported(clean: str) -> None:
    result = run("check", "missing.txt", clean)
    assert result.exit_code == 2
    assert "✓ Stalker" in result.stdout
    assert "missing.txt" in result.stderr


def test_every_format_can_be_had_in_one_run(faulty: str, tmp_path: Path) -> None:
    from kinoved.report import format_names

    names = format_names()
    wanted = [f"--output={name}={tmp_path / name}" for name in names]
    result = run("check", faulty, *wanted)
    assert result.exit_code == 1
    assert result.output == ""
    assert sorted(os.listdir(tmp_path)) == sorted([*names, "twice.txt"])
    assert all("KV106" in (tmp_path / name).read_text("utf-8") for name in names)


def test_help_and_the_answer_to_an_unknown_format_name_those_there_are(clean: str) -> None:
    from kinoved.report import format_names

    said = run("check", clean, "--output", "papyrus").stderr
    help_ = run("check", "--help").output
    for name in format_names():
        assert name in said
        assert name in help_


def test_lists_that_contradict_each_other_say_so(tmp_path: Path) -> None:
    for name, year in (("a.txt", 1979), ("b.txt", 1980)):
        (tmp_path / name).write_text(f"Stalker ({year})\nDirected by Andrei Tarkovsky.\n", "utf-8")
    result = run("check", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), COLUMNS="80")
    assert result.exit_code == 0
    assert result.output.count("KV801 lists-disagree") == 2


def test_a_list_that_cannot_be_read_is_told_in_reports_that_are_kept(
    clean: str, tmp_path: Path
) -> None:
    target = tmp_path / "junit.xml"
    result = run("check", clean, "missing.txt", "--output", f"junit={target}")
    assert result.exit_code == 2
    assert 'errors="1"' in target.read_text("utf-8")


@pytest.mark.parametrize(
    "outputs",
    [("papyrus",), ("json=",), ("text", "json"), ("text=a", "json=a"), ("json=/no/such/folder/x",)],
)
def test_an_output_that_cannot_be_is_answered_in_one_sentence(
    clean: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, outputs: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    one_sentence(run("check", clean, *(f"--output={output}" for output in outputs)))


def test_a_failed_write_leaves_the_old_file(clean: str, tmp_path: Path) -> None:
    from kinoved.cli import output
    from kinoved.errors import OutputError

    target = tmp_path / "report"
    target.write_text("old", "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", _full)
        with pytest.raises(OutputError, match="No space left"):
            output.write(str(target), "new")
    assert target.read_text("utf-8") == "old"
    assert sorted(os.listdir(tmp_path)) == ["list.txt", "report"]


def _full(_: int) -> None:
    raise OSError(28, "No space left on device")


def test_colour_follows_the_option_and_the_terminal(faulty: str) -> None:
    assert "\x1b[" not in run("check", faulty).output
    assert "\x1b[" not in run("check", faulty, "--color", "never").output
    assert "\x1b[" in process("check", faulty, "--color", "always").stdout.decode()
    assert "\x1b[" not in process("check", faulty, NO_COLOR="1").stdout.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_a_terminal_gets_colour_unless_it_says_no(
    faulty: str, environment: dict[str, str], coloured: bool
) -> None:
    import pty

    master, slave = pty.openpty()
    clear = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "TERM"}}
    try:
        subprocess.run(
            [sys.executable, "-m", "kinoved", "check", faulty, "--quiet"],
            stdout=slave,
            stderr=slave,
            env={**clear, "TERM": "xterm", **environment},
            check=False,
            timeout=60,
        )
        os.set_blocking(master, False)
        shown = os.read(master, 100_000)
    finally:
        os.close(slave)
        os.close(master)
    assert b"KV106" in shown
    assert (b"\x1b[" in shown) is coloured


def test_lines_keep_to_columns(faulty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(faulty).parent)
    shown = process("check", Path(faulty).name, COLUMNS="50").stdout.decode()
    assert all(len(line) <= 50 or "http" in line for line in shown.splitlines())


def test_an_output_that_lacks_letters_is_no_reason_to_fail(faulty: str) -> None:
    result = process("check", faulty, PYTHONIOENCODING="latin-1")
    assert result.returncode == 1
    assert b"\\u2713" in result.stdout


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_answered_in_one_sentence(faulty: str) -> None:
    with open("/dev/full", "wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "kinoved", "check", faulty],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert result.returncode == 2
    assert result.stderr.decode().startswith("kinoved: The disk is full")
    assert result.stderr.count(b"\n") == 1


def test_a_reader_that_leaves_early_is_no_fault(faulty: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "kinoved", "check", faulty],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert child.stderr.read() == b""
        child.wait(60)


def test_a_pin_beside_the_list_holds(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("Black Rain (1989)\n", "utf-8")
    sidecar = tmp_path / "list.txt.kinoved.toml"
    for key in ('"Black Rain (1989)"', '"black rain"', "1"):
        sidecar.write_text(f'[pins]\n{key} = "black-rain-imamura-1989"\n', "utf-8")
        match = json.loads(run("check", str(path), "--output", "json").stdout)["entries"][0][
            "match"
        ]
        assert match["grade"] == "certain"
        assert match["film"]["id"] == "black-rain-imamura-1989"


@pytest.mark.parametrize(
    "text",
    ['[pins]\n9 = "stalker-1979"', '[pins]\n1 = "no-film"', "pins = 3", "[pins", "[pins]\n1=1"],
)
def test_a_pin_that_cannot_hold_is_answered_in_one_sentence(clean: str, text: str) -> None:
    Path(f"{clean}.kinoved.toml").write_text(text, "utf-8")
    one_sentence(run("check", clean))


def test_an_interrupt_exits_with_130(clean: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kinoved.pipeline.check", interrupted)
    assert run("check", clean).exit_code == 130


def test_a_fault_of_kinoved_itself_is_not_taken_for_findings(
    clean: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("gone")

    monkeypatch.setattr("kinoved.pipeline.check", broken)
    result = run("check", clean)
    assert result.exit_code == 2
    assert "fault of kinoved itself (KeyError" in result.stderr


def test_checking_imports_nothing_of_the_other_commands(clean: str) -> None:
    code = (
        "import sys\nfrom kinoved.cli import main\n"
        f"main(['check', {clean!r}], standalone_mode=False)\n"
        "print([m for m in sys.modules if m.startswith(('kinoved.cli.commands.', 'kinoved.comp', "
        "'kinoved.publ', 'kinoved.report.formats.', 'kinoved.checks.across')) or m in {'jinja2', "
        "'markdown_it', 'charset_normalizer', 'tomllib', 'xml', 'hashlib'}])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.splitlines()[-1] == (
        "['kinoved.cli.commands.check', 'kinoved.report.formats.text']"
    )
