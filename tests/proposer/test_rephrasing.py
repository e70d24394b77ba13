"""Sentences in other words are taken where the checker bears them out, and else dropped."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.proposer.conftest import KEY
from tests.proposer.server import Behaviour, Handler, model
from tests.proposer.test_misbehaviour import MISBEHAVIOURS, spare

from kinoved.catalogue import Catalogue
from kinoved.cli import main
from kinoved.compose import Composition, compose, to_markdown
from kinoved.compose.rephrase import Kept, Rephrasing, brings_in, rephrased
from kinoved.pipeline import check
from kinoved.proposer import endpoint

BRIEF = "12 Soviet post-apocalyptic films"
FILMED = "It was filmed in Pripyat."
SHOT = "It was shot in Pripyat."
"""The same as the composed list has it."""
DIRECTED = "Aleksandr Rogozhkin directed; Gennady Belolipetsky wrote the music."
TURNED = "It was directed by Aleksandr Rogozhkin, and the music is by Gennady Belolipetsky."

Run = Callable[..., Result]


@pytest.fixture
def composed(catalogue: Catalogue) -> Composition:
    return compose(BRIEF, catalogue)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(endpoint, "_PAUSE", 0.0)
    for name in ("KINOVED_BASE_URL", "KINOVED_MODEL", "KINOVED_API_KEY"):
        monkeypatch.delenv(name, raising=False)

    def run(url: str | None, *more: str, **environment: str) -> Result:
        asking = ["--rephrase", "--base-url", url, "--model", "small"] if url else []
        return CliRunner().invoke(
            main,
            ["compose", BRIEF, *asking, *more],
            env={"KINOVED_HOME": str(tmp_path / "home"), **environment},
        )

    return run


def answering(words: dict[str, str]) -> Behaviour:
    """A model that has other words for these sentences and none for the others."""
    return lambda handler: handler.say(
        {"sentences": [words.get(sentence) for sentence in handler.entry["sentences"]]}
    )


def asked(
    composed: Composition, catalogue: Catalogue, words: dict[str, str]
) -> tuple[Composition, Rephrasing]:
    return rephrased(composed, lambda _, told: [words.get(text) for text in told], catalogue)


@pytest.mark.parametrize(
    ("original", "words"),
    [
        (FILMED, "Pripyat is where it was filmed."),
        (FILMED, "It was shot in Pripyat."),
        (DIRECTED, TURNED),
        ("It runs for 99 minutes.", "Its running time is 99 minutes."),
    ],
)
def test_other_words_for_the_same_bring_nothing_in(original: str, words: str) -> None:
    assert brings_in(original, words) is None


@pytest.mark.parametrize(
    ("original", "words", "why"),
    [
        (FILMED, "It was filmed in Chernobyl.", Kept.NAME),
        (FILMED, "It was filmed in Pripyat in 1989.", Kept.NAME),
        (FILMED, "It was filmed in Pripyat by Belikov.", Kept.NAME),
        (FILMED, "It was filmed in Pripyat, as “Stalker” was.", Kept.NAME),
        (FILMED, "Belikov filmed it in Pripyat.", Kept.NAME),
        (FILMED, "It was shot twice in Pripyat.", Kept.NAME),
        (FILMED, "It was shot in haunting Pripyat.", Kept.WORD),
        (FILMED, "It was masterfully shot in Pripyat.", Kept.WORD),
        (FILMED, "It was not filmed in Pripyat.", Kept.WORD),
        (FILMED, "It was filmed there.", Kept.LOST),
        ("It is loosely based on “We” by Zamyatin.", "It adapts “We” by Zamyatin.", Kept.LOST),
        ("It runs for 99 minutes.", "It runs long.", Kept.LOST),
        ("It was based on the story “A” by B.", "Its source is A, the story by B.", Kept.LOST),
        (FILMED, "", Kept.FORM),
        (FILMED, "It was filmed in Pripyat", Kept.FORM),
        (FILMED, "It was filmed in Pripyat. It is there.", Kept.FORM),
        (FILMED, "It was filmed in **Pripyat**.", Kept.FORM),
        (FILMED, "It was filmed in <b>Pripyat</b>.", Kept.FORM),
        (FILMED, "It was filmed\nin Pripyat.", Kept.FORM),
        (FILMED, "It was filmed in Pripyat" + ", in Pripyat" * 9 + ".", Kept.FORM),
    ],
)
def test_what_is_brought_in_or_left_out_is_seen(original: str, words: str, why: Kept) -> None:
    assert brings_in(original, words) is why


def test_good_words_are_taken_with_the_sources(composed: Composition, catalogue: Catalogue) -> None:
    prizes = "the Silver St. George and the Prize of the Ecumenical Jury"
    words = {
        SHOT: FILMED,
        DIRECTED: TURNED,
        f"It won {prizes} at the Moscow International Film Festival in 1989.":
        f"In 1989 it received {prizes} at the Moscow International Film Festival.",
    }  # fmt: skip
    made, went = asked(composed, catalogue, words)
    before = {s.text: s for item in composed.items for s in (*item.description, *item.fact)}
    after = {s.text: s for item in made.items for s in (*item.description, *item.fact)}
    assert went.taken == len(words)
    for old, new in words.items():
        assert old not in after
        assert after[new].sources == before[old].sources
    assert check(to_markdown(made), catalogue=catalogue).diagnostics == ()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (
            {DIRECTED: "Gennady Belolipetsky directed; Aleksandr Rogozhkin wrote the music."},
            Kept.UNSUPPORTED,
        ),
        ({DIRECTED: "Aleksandr Rogozhkin gave Gennady Belolipetsky a part."}, Kept.UNCLAIMED),
        ({SHOT: "It is Pripyat."}, Kept.UNCLAIMED),
    ],
)
def test_other_claims_are_dropped(
    composed: Composition, catalogue: Catalogue, words: dict[str, str], why: Kept
) -> None:
    made, went = asked(composed, catalogue, words)
    assert made == composed
    assert went.taken == 0
    assert dict(went.kept)[why] == 1


@pytest.mark.parametrize(
    ("told", "turned"),
    [
        (
            "Konstantin Lopushansky directed, with Rolan Bykov as Professor Larsen.",
            "Rolan Bykov directed, with Konstantin Lopushansky as Professor Larsen.",
        ),
        (
            "Anna Matyukhina plays Alyona and Boris Sokolov plays Anton.",
            "Anna Matyukhina plays Anton and Boris Sokolov plays Alyona.",
        ),
        (
            "It is based on the story “There Will Come Soft Rains” by Ray Bradbury, published in"
            " 1950.",
            "The story “There Will Come Soft Rains” by Ray Bradbury is based on it, published in"
            " 1950.",
        ),
        (
            "Aleksandr Rogozhkin directed; Gennady Belolipetsky wrote the music.",
            "Gennady Belolipetsky directed; Aleksandr Rogozhkin wrote the music.",
        ),
        (
            "Sulambek Mamilov made this film in colour at Gorky Film Studio.",
            "Sulambek Mamilov made Gorky Film Studio at this film in colour.",
        ),
    ],
)
def test_what_changes_hands_is_dropped(
    composed: Composition, catalogue: Catalogue, told: str, turned: str
) -> None:
    assert told in {s.text for item in composed.items for s in (*item.description, *item.fact)}
    made, went = asked(composed, catalogue, {told: turned})
    assert made == composed
    assert went.taken == 0


def test_sentences_without_a_checkable_claim_are_not_offered(
    composed: Composition, catalogue: Catalogue
) -> None:
    offered: list[str] = []
    rephrased(composed, lambda _, told: offered.extend(told) or [], catalogue)
    plots = {text for item in composed.items for text in item.film.texts("synopsis")}
    assert offered
    assert plots.isdisjoint(offered)
    assert not [text for text in offered if text.startswith("Disabled and mentally ill")]


def test_a_model_that_answers_anything_leaves_the_list_clean(
    composed: Composition, catalogue: Catalogue
) -> None:
    told = [s.text for item in composed.items for s in (*item.description, *item.fact)]
    turned = dict(zip(told, [*told[1:], told[0]], strict=True))
    made, _ = asked(composed, catalogue, turned)
    assert made == composed


def test_the_command_says_how_it_went_and_keeps_answers(run: Run) -> None:
    with model(answering({SHOT: FILMED})) as server:
        first = run(server.url, KINOVED_API_KEY=KEY)
        questions = len(server.asked)
        again = run(server.url)
        assert len(server.asked) == questions
    assert first.exit_code == again.exit_code == 0
    assert first.stdout == again.stdout
    assert FILMED in first.stdout
    assert f"sentences about 12 films go to {server.url[7:-3]} (model small)." in first.stderr
    assert "1 of " in first.stderr
    assert "without other words" in first.stderr
    assert KEY not in first.stdout + first.stderr


def test_only_titles_and_offered_sentences_are_sent(run: Run) -> None:
    with model(answering({})) as server:
        run(server.url)
    for handler in server.asked:
        assert set(handler.entry) == {"film", "sentences"}
    sent = json.dumps([handler.entry for handler in server.asked])
    assert "http" not in sent


BROKEN: dict[str, tuple[Behaviour, str]] = {
    **{
        name: MISBEHAVIOURS[name]
        for name in (
            "no such model", "key refused", "always down", "a page", "nothing", "endless",
            "broken off", "hanging up", "prose", "half an answer", "no object", "deep claims",
            "no number",
        )
    },
    "too few": (lambda h: h.say({"sentences": []}), "another form than asked"),
    "other keys": (lambda h: h.say({"sentences": [], "x": 1}), "another form than asked"),
    "no texts": (lambda h: h.say({"sentences": [7] * len(h.entry["sentences"])}), "without other"),
    "half letters": (
        lambda h: h.say({"sentences": ["\ud800"] * len(h.entry["sentences"])}),
        "without other",
    ),
    "long": (
        lambda h: h.say({"sentences": ["x" * 9000] * len(h.entry["sentences"])}),
        "without other",
    ),
    "echo of the prompt": (
        lambda h: h.say({"sentences": [h.question["messages"][0]["content"][:300]] * len(
            h.entry["sentences"])}),
        "no single plain sentence",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_however_it_fails_the_list_is_as_without(name: str, run: Run) -> None:
    behave, sentence = BROKEN[name]
    plain = run(None)
    with model(behave) as server:
        asked = run(server.url)
    assert asked.exit_code == 0
    assert asked.stdout == plain.stdout
    assert sentence in spare(asked.stderr)


def test_without_an_endpoint_it_is_a_usage_error(run: Run) -> None:
    done = run(None, "--rephrase")
    assert done.exit_code == 2
    assert "`--rephrase` needs an endpoint" in done.stderr


def silent_about_it(_: Handler) -> None:
    raise AssertionError


def test_without_the_option_nothing_is_sent(run: Run) -> None:
    with model(silent_about_it) as server:
        run(None, KINOVED_BASE_URL=server.url, KINOVED_MODEL="m")
        assert server.asked == []
