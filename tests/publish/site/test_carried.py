"""A composed list in JSON keeps its sources, grades and changes; what is damaged is left out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.publish.site.conftest import FOUND, read

from kinoved.catalogue import Catalogue
from kinoved.compose import compose, repair, to_json
from kinoved.pipeline import check
from kinoved.publish.site import Input, build
from kinoved.publish.site.carried import Carried, carried_in

NOTHING = Carried({}, {}, (), ())


def test_a_composed_list_in_json_is_shown_as_in_markdown(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    text = to_json(repair(check(FOUND, catalogue=catalogue), catalogue))
    build([Input("list.json", text)], tmp_path, catalogue, read)
    page = (tmp_path / "list" / "list.html").read_text("utf-8")
    assert 'id="changes"' in page
    assert 'class="badge ' in page
    assert page.count('class="cite"') > 10


def test_every_sentence_keeps_its_sources(catalogue: Catalogue) -> None:
    composition = compose("5 Soviet war films", catalogue)
    found = carried_in(to_json(composition))
    item = composition.items[0]
    for sentence in (*item.description, *item.fact):
        assert [s.url for s in found.said[sentence.text]] == [s.url for s in sentence.sources]
    assert len(found.grades) == 5
    assert found.misses


@pytest.mark.parametrize(
    "text",
    [
        "", "[1]", "{", '{"sentences": 3}', '{"sentences": [{"text": 1}], "films": 3}',
        '{"sentences": [], "sources": [{"id": 1}]}', '{"sentences": [], "films": [3]}',
        '{"sentences": [], "changes": [{}]}', "[" * 100_000,
    ],
)  # fmt: skip
def test_what_is_damaged_is_left_out(text: str) -> None:
    assert carried_in(text) == NOTHING


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["sentences", "films", "sources", "changes", "text", "id", "grade"]
                ),
                inner,
                max_size=4,
            )
        ),
    )
)
def test_any_json_is_read_without_a_fault(data: object) -> None:
    assert isinstance(carried_in(json.dumps({"sentences": data, "films": data})), Carried)
