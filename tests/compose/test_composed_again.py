"""A composed list carries its brief; composed again, the difference is told with reasons."""

import re

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from kinoved.catalogue import Catalogue
from kinoved.cli import main
from kinoved.compose import Brief, Change, compose, recompose, to_markdown
from kinoved.compose.carried import brief_in, brief_mark
from kinoved.compose.values import Term
from kinoved.errors import UsageError
from kinoved.pipeline import check

BRIEF = "10 Soviet post-apocalyptic films"


@pytest.fixture(scope="module")
def text(catalogue: Catalogue) -> str:
    return to_markdown(compose(BRIEF, catalogue))


def changes(text: str, catalogue: Catalogue) -> list[tuple[Change, str]]:
    made = recompose(text, check(text, catalogue=catalogue), catalogue)
    return [(change.change, change.title) for change in made.changes]


def test_nothing_changes_on_the_same_catalogue(text: str, catalogue: Catalogue) -> None:
    assert changes(text, catalogue) == []


def test_missing_film_is_added(text: str, catalogue: Catalogue) -> None:
    shorter = re.sub(r"## 3\. .*?(?=## 4\. )", "", text, flags=re.DOTALL)
    assert changes(shorter, catalogue) == [(Change.ADDED, "A Visitor to a Museum")]


def test_film_of_another_brief_is_left_out(text: str, catalogue: Catalogue) -> None:
    other = text.replace("## 2. There Will Come Soft Rains (1984)", "## 2. Solaris (1972)")
    assert (Change.LEFT_OUT, "Solaris") in changes(other, catalogue)


def test_other_words_and_places_are_told(text: str, catalogue: Catalogue) -> None:
    assert (Change.REWORDED, "Psy") in changes(text.replace("filmed by", "seen by"), catalogue)
    first, second = re.findall(r"## [12]\. .*?(?=## [23]\. )", text, flags=re.DOTALL)
    swapped = text.replace(first + second, second + first)
    assert {c for c, _ in changes(swapped, catalogue)} == {Change.MOVED}


@given(
    st.builds(
        Brief,
        st.text(),
        st.integers(1, 100),
        st.lists(st.builds(Term, st.text(), st.tuples(st.text()), st.text(), st.booleans())).map(
            tuple
        ),
        st.none() | st.integers(1880, 2200),
    )
)
def test_every_brief_comes_back_from_its_mark(brief: Brief) -> None:
    mark = brief_mark(brief)
    assert mark.count("-->") == 1
    assert brief_in(f"# A list\n\n{mark}\n") == brief


@pytest.mark.parametrize("text", ["", "<!-- kinoved: brief={} -->", "<!-- kinoved: brief={[} -->"])
def test_list_without_a_brief_is_a_usage_error(text: str) -> None:
    with pytest.raises(UsageError):
        brief_in(text)


def test_command_shows_the_difference(text: str) -> None:
    told = CliRunner().invoke(main, ["recompose", "-"], input=text)
    assert told.exit_code == 0
    assert told.stdout == "Nothing has changed.\n"
