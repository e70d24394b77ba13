"""What is sent, to whom, how often, and what is kept of the answers."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from importlib import resources
from pathlib import Path

import jsonschema
import pytest
from tests.proposer.conftest import KEY, LIST, Check
from tests.proposer.server import KLIMOV, PALME, Handler, helpful, model

from kinoved import pipeline
from kinoved.catalogue import Catalogue
from kinoved.cli import proposing
from kinoved.proposer import Proposer, Settings
from kinoved.report import format_names


def test_proposals_become_reviews_that_say_so(check: Check) -> None:
    with model(helpful) as server:
        text = check(server.url, "--verbose")
        told = json.loads(check(server.url, "--output", "json").stdout)
    plain = check(None, "--verbose")
    assert text.exit_code == plain.exit_code == 0
    assert "Read by a language model: The list says that Elem Klimov directed it" in " ".join(
        text.stdout.split()
    )
    assert "2 of them read by a language model" in " ".join(text.stdout.split())
    assert "2 proposals: 2 kept." in text.stderr
    assert "language model" not in plain.stdout
    claims = [claim for entry in told["entries"] for claim in entry["claims"]]
    assert [claim["tier"] for claim in claims] == ["proposed", "proposed"]
    found = [d for d in told["diagnostics"] if d["message"].startswith("Read by a language model")]
    assert [(d["code"], d["severity"]) for d in found] == [("KV301", "review"), ("KV302", "review")]


@pytest.mark.parametrize("name", format_names())
def test_every_format_takes_proposals(name: str, check: Check, listed: Path) -> None:
    listed.write_text(LIST.replace("Elem Klimov", "Tarkovsky"), "utf-8")
    right = {**KLIMOV, "quote": "the camera stood Tarkovsky", "people": ["Tarkovsky"]}

    def both(handler: Handler) -> None:
        handler.say({"claims": [right if handler.entry["heading"] == "Stalker (1979)" else PALME]})

    with model(both) as server:
        asked = check(server.url, "--output", name)
    assert "2 kept" in asked.stderr
    assert "Read by a language model: " in asked.stdout.replace("\n", " ").replace("%3A", ":")
    if name == "json":
        schema = resources.files("kinoved.schemas").joinpath("report-1.json").read_text("utf-8")
        jsonschema.validate(json.loads(asked.stdout), json.loads(schema))
    if name == "sarif":
        assert '"tier": "proposed"' in asked.stdout


def test_a_supported_proposal_is_marked_where_support_is_shown(check: Check, listed: Path) -> None:
    listed.write_text("The Ascent (1977)\nBehind the camera stood Larisa Shepitko.\n", "utf-8")

    def right(handler: Handler) -> None:
        quote, people = handler.entry["prose"][0], ["Shepitko"]
        fixed = {"occurrence": None, "stance": "asserted"}
        handler.say({"claims": [{"type": "director", "quote": quote, **fixed, "people": people}]})

    with model(right) as server:
        asked = check(server.url, "--verbose")
    assert "supported director: Larisa Shepitko (read by a language model)" in asked.stdout


def test_what_the_writer_allows_is_not_reported(check: Check, listed: Path) -> None:
    """The mark is of no use without the model, and is not called so where it has proposed."""
    (listed.parent / "list.txt.kinoved.toml").write_text(
        '[[allow]]\nentry = "The Ascent"\nrule = "award-claim"\nvalue = "Palme d\'Or"\n'
        'reason = "so says the jury"\nsource = "https://www.example.org/jury"\n'
    )
    with model(helpful) as server:
        told = json.loads(check(server.url, "--output", "json").stdout)
    assert [d["code"] for d in told["diagnostics"]] == ["KV301"]
    assert [item["code"] for item in told["allowed"]] == ["KV302"]
    plain = json.loads(check(None, "--output", "json").stdout)
    assert [d["code"] for d in plain["diagnostics"]] == ["KV611"]


def test_the_file_that_is_named_says_whom_to_ask(check: Check, tmp_path: Path) -> None:
    with model(helpful) as server:
        own = tmp_path / "own.toml"
        own.write_text(f'[proposer]\nbase-url = "{server.url}"\nmodel = "m"\n')
        assert "2 kept" in check(None, "--propose", "--config", str(own)).stderr
        assert check(None, "--propose", "--no-config").exit_code == 2


def test_without_the_option_nothing_is_imported_and_nothing_is_sent(listed: Path) -> None:
    code = (
        "import sys; from kinoved.cli import main\n"
        "try: main(['check', sys.argv[1]])\n"
        "except SystemExit: pass\n"
        "ours = 'kinoved.proposer', 'kinoved.cli.proposing', 'kinoved.checks.proposed'\n"
        "theirs = 'urllib3', 'urllib.request', 'http', 'socket', 'ssl'\n"
        "print(*(m for m in sys.modules if m.startswith((*ours, *theirs))), file=sys.stderr)"
    )
    (listed.parent / "kinoved.toml").write_text('[proposer]\nmodel = "small"\n')
    with model(helpful) as server:
        known = {"KINOVED_BASE_URL": server.url, "KINOVED_MODEL": "m", "KINOVED_API_KEY": KEY}
        done = subprocess.run(
            [sys.executable, "-c", code, str(listed)],
            capture_output=True, text=True, check=False, env={**os.environ, **known},
        )  # fmt: skip
    assert done.returncode == 0
    assert done.stderr.strip() == ""
    assert "Stalker" in done.stdout
    assert server.asked == []


def test_only_heading_and_prose_of_known_films_are_sent(check: Check, listed: Path) -> None:
    listed.write_text(
        f"Ten films I like\n\n{LIST}\nNobody Ever Heard of It (1971)\nA secret.\n\nMirror (1975)\n"
    )
    with model(helpful) as server:
        asked = check(server.url)
    assert f"the text of 2 entries goes to 127.0.0.1:{server.server_address[1]}" in asked.stderr
    assert [handler.entry for handler in server.asked] == [
        {"heading": "Stalker (1979)", "prose": ["Behind the camera stood Elem Klimov."]},
        {"heading": "The Ascent (1977)", "prose": ["The Palme d'Or adorned it in the end."]},
    ]
    for handler in server.asked:
        sent = json.dumps(handler.question) + str(handler.headers)
        assert "secret" not in sent
        assert "Ten films" not in sent
        assert str(listed.parent) not in sent
        assert handler.path == "/v1/chat/completions"
        assert "Authorization" not in handler.headers


def test_nothing_is_sent_where_there_is_nothing_to_ask(check: Check, listed: Path) -> None:
    listed.write_text("Mirror (1975)\n")
    with model(helpful) as server:
        asked = check(server.url)
    assert server.asked == []
    assert "nothing is sent" in asked.stderr


def test_an_answer_is_asked_for_once(check: Check, tmp_path: Path) -> None:
    with model(helpful) as server:
        first = check(server.url, KINOVED_API_KEY=KEY)
        again = check(server.url, KINOVED_API_KEY=KEY)
        assert len(server.asked) == 2
        assert again.stdout == first.stdout
        assert "2 proposals: 2 kept (2 answers from the cache)." in again.stderr
        assert check(server.url, "--model", "other").exit_code == 0
        assert len(server.asked) == 4
        assert check(server.url, "--no-cache").stdout == first.stdout
        assert len(server.asked) == 6
    files = list((tmp_path / "home" / "cache" / "proposals").iterdir())
    assert len(files) == 4
    for file in files:
        assert file.suffix == ".json"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert KEY not in file.read_text("utf-8")


def test_what_is_kept_is_used_when_the_endpoint_is_gone(check: Check) -> None:
    with model(helpful) as server:
        first = check(server.url)
    assert check(server.url).stdout == first.stdout


@pytest.mark.parametrize("damage", [b"", b"\xff", b"[]", b'{"kinoved": 9}', b"[" * 100_000])
def test_a_damaged_cache_is_asked_anew(damage: bytes, check: Check, tmp_path: Path) -> None:
    with model(helpful) as server:
        first = check(server.url)
        for file in (tmp_path / "home" / "cache" / "proposals").iterdir():
            file.write_bytes(damage)
        assert check(server.url).stdout == first.stdout
        assert len(server.asked) == 4


def test_a_cache_that_cannot_be_written_is_no_matter(check: Check, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where a folder should be")
    with model(helpful) as server:
        asked = check(server.url)
    assert "2 kept" in asked.stderr


def test_no_cache_keeps_nothing(check: Check, tmp_path: Path) -> None:
    with model(helpful) as server:
        check(server.url, "--no-cache")
    assert not (tmp_path / "home").exists()


def test_the_key_goes_to_an_address_of_ones_own_only(check: Check, listed: Path) -> None:
    with model(helpful) as server:
        own = check(server.url, KINOVED_API_KEY=KEY + "\n")
        assert server.asked[-1].headers["Authorization"] == f"Bearer {KEY}"
        check(None, "--propose", "--model", "a", KINOVED_BASE_URL=server.url, KINOVED_API_KEY=KEY)
        assert server.asked[-1].headers["Authorization"] == f"Bearer {KEY}"
        other = check(server.url, "--model", "b", "--api-key-env", "OWN", OWN="k" * 20)
        assert server.asked[-1].headers["Authorization"] == "Bearer " + "k" * 20
        lines = f'[proposer]\nbase-url = "{server.url}"\nmodel = "c"\n'
        (listed.parent / "kinoved.toml").write_text(lines)
        filed = check(None, "--propose", KINOVED_API_KEY=KEY)
        assert "Authorization" not in server.asked[-1].headers
        assert "the key is not sent" in filed.stderr
    assert KEY not in own.output + other.output + filed.output


@pytest.mark.parametrize("level", [0, 1, 2])
def test_an_endpoint_that_takes_no_schema_is_asked_for_less(level: int, check: Check) -> None:
    """Schema, any JSON, plain text: the rung that works is kept for the rest of the call."""

    def picky(handler: Handler) -> None:
        form = handler.question.get("response_format", {}).get("type", "text")
        if ["json_schema", "json_object", "text"].index(form) < level:
            handler.reply(400, b'{"error": {"message": "response_format"}}')
            return
        if level < 2:
            helpful(handler)
            return
        handler.say('<think>{"claims"?}</think>Here:\n```json\n{"claims": []}\n```')

    with model(picky) as server:
        asked = check(server.url)
    assert len(server.asked) == level + 2
    assert ("2 kept" if level < 2 else "0 proposals.") in asked.stderr


def asked_with(server_url: str, sleeps: list[float], now: list[float], total: float = 100.0):
    catalogue = Catalogue.open()
    report = pipeline.check(LIST, catalogue=catalogue)
    proposer = Proposer(None, now=lambda: now[0], sleep=sleeps.append)
    merged, outcome = proposer.propose(
        report, catalogue, Settings(server_url, "small", timeout=5.0, total=total)
    )
    proposer.close()
    return merged, outcome


def test_what_may_pass_is_tried_again_after_a_pause() -> None:
    answers = iter([429, 503, 200, 200])

    def busy(handler: Handler) -> None:
        status = next(answers)
        if status == 200:
            helpful(handler)
        else:
            handler.reply(status, b"{}", **({"Retry_After": "7"} if status == 429 else {}))

    sleeps: list[float] = []
    with model(busy) as server:
        _, outcome = asked_with(server.url, sleeps, [0.0])
    assert sleeps == [7.0, 2.0]
    assert outcome.troubles == ()
    assert str(outcome.tally) == "2 proposals: 2 kept"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_what_will_not_pass_is_not_tried_again(status: int) -> None:
    sleeps: list[float] = []
    with model(lambda handler: handler.reply(status, b"{}")) as server:
        _, outcome = asked_with(server.url, sleeps, [0.0])
    assert sleeps == []
    assert len(server.asked) == (3 if status in {400, 422} else 1)
    assert len(outcome.troubles) == 1


def test_the_time_for_all_entries_ends() -> None:
    now = [0.0]

    def slow(handler: Handler) -> None:
        now[0] += 60.0
        helpful(handler)

    with model(slow) as server:
        merged, outcome = asked_with(server.url, [], now, total=60.0)
    assert len(server.asked) == 1
    assert outcome.troubles == (("was not asked any more: the time for all entries is over", 1),)
    assert sum(claim.tier == "proposed" for claim in merged.claims) == 1


def test_an_entry_that_is_too_long_is_not_sent(check: Check, listed: Path) -> None:
    listed.write_text(LIST.replace("stood", "stood very " * 2000), "utf-8")
    with model(helpful) as server:
        asked = check(server.url)
    assert len(server.asked) == 1
    assert "was not asked about what is too long" in asked.stderr


def test_a_terminal_sees_how_far_it_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = proposing._Steps(Settings("http://127.0.0.1:9/v1", "m"))
    steps.show(1, 2)
    steps.clear()
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    steps.show(2, 10)
    steps.clear()
    shown = "asking 127.0.0.1:9: 2 of 10 …"
    assert capsys.readouterr().err == f"\r{shown}\r{' ' * len(shown)}\r"
