"""Templates show every field that they are given and ask for none that there is not."""

from __future__ import annotations

import re
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes
from tests.publish.site.conftest import PRIZES, read

from kinoved.catalogue import Catalogue
from kinoved.errors import InputError
from kinoved.publish.site import Input, Site, build, variables
from kinoved.publish.site.rendering import PACKAGED
from kinoved.publish.site.words.en import WORDS
from kinoved.publish.site.words.kinds import Words

TEMPLATES = sorted(PACKAGED.glob("*.j2"))
TEXT = "\n".join(path.read_text("utf-8") for path in TEMPLATES)
VALUES = [
    held for held in vars(variables).values()
    if isinstance(held, type) and held.__module__ == variables.__name__
]  # fmt: skip
FIELDS = {field for held in VALUES for field in held.__match_args__}
OF_JINJA = {"startswith", "format", "index", "last", "first"}
DOCS = Path(__file__).parents[3] / "docs" / "publish.md"


def attributes(owner: str | None = None) -> set[str]:
    """Names that templates ask a value for; of the variable `owner` only, where one is given."""
    found = set()
    for path in TEMPLATES:
        tree = jinja2.Environment(autoescape=True).parse(path.read_text("utf-8"))
        for node in tree.find_all(nodes.Getattr):
            named = node.node.name if isinstance(node.node, nodes.Name) else None
            if owner is None or named == owner:
                found.add(node.attr)
    return found


@pytest.mark.parametrize("held", VALUES, ids=lambda held: held.__name__)
def test_every_field_is_shown(held: type) -> None:
    assert set(held.__match_args__) <= attributes()


def test_templates_ask_for_fields_that_there_are() -> None:
    known = FIELDS | set(Words.__match_args__) | OF_JINJA
    assert attributes() <= known
    assert attributes("t") <= set(Words.__match_args__)


def test_every_page_names_its_template() -> None:
    pages = [held for held in VALUES if held.__name__.endswith("Page")]
    named = {str(held.__doc__).partition(":")[0] for held in pages}
    assert named == {p.name for p in TEMPLATES} - {"layout.html.j2", "parts.html.j2"}


def test_templates_and_their_variables_are_documented() -> None:
    page = DOCS.read_text("utf-8")
    for path in TEMPLATES:
        assert f"`{path.name}`" in page
    for held in VALUES:
        assert held.__doc__


def test_every_word_is_used() -> None:
    code = "\n".join(path.read_text("utf-8") for path in PACKAGED.parent.glob("*.py"))
    for name in Words.__match_args__:
        assert re.search(rf"(?:\bt|words|_words)\.{name}\b", TEXT + code), name


def test_languages_have_the_same_words() -> None:
    from kinoved.publish.site.words.ru import WORDS as RUSSIAN

    for name in Words.__match_args__:
        english, russian = getattr(WORDS, name), getattr(RUSSIAN, name)
        if isinstance(english, dict) and name != "properties":
            assert english.keys() == russian.keys(), name
        elif isinstance(english, str):
            assert english.count("{}") == russian.count("{}"), name


@pytest.mark.parametrize(("number", "form"), [(1, 0), (2, 1), (5, 2), (11, 2), (21, 0), (112, 2)])
def test_russian_counts(number: int, form: int) -> None:
    from kinoved.publish.site.words.ru import WORDS as RUSSIAN

    assert RUSSIAN.form(number) == form


def test_a_folder_overrides_single_templates_and_the_style(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "lost.html.j2").write_text(
        '{% extends "layout.html.j2" %}{% block main %}'
        "<h1>Away: {{ page.title }}</h1>{% endblock %}"
    )
    (own / "style.css").write_text("body{color:green}")
    site = Site(templates=str(own))
    folder = build([Input("b.txt", PRIZES)], tmp_path / "s", catalogue, read, site).folder
    assert "<h1>Away: There is no such page</h1>" in (folder / "404.html").read_text("utf-8")
    assert "In these lists" in (folder / "film" / "come-and-see-1985.html").read_text("utf-8")
    (style,) = folder.glob("assets/style.*.css")
    assert style.read_text("utf-8").startswith("body{color:green}")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ page.nothing }}", "has no attribute 'nothing'"),
        ("{% if %}", "line 1"),
        ('{% extends "none.j2" %}', "none.j2"),
    ],
)
def test_a_template_at_fault_is_one_clear_sentence(
    tmp_path: Path, catalogue: Catalogue, text: str, told: str
) -> None:
    (tmp_path / "lost.html.j2").write_text(text)
    site = Site(templates=str(tmp_path), pages=())
    with pytest.raises(InputError, match=r"^The template [^\n]+\.$") as caught:
        build([Input("b.txt", PRIZES)], tmp_path / "s", catalogue, read, site)
    assert told in str(caught.value)
