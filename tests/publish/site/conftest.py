"""A small site, built once: a list as found, the same put right, a composed one, a bare one."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.compose import compose, repair, to_markdown
from kinoved.model import Report
from kinoved.pipeline import check
from kinoved.publish.site import Built, Input, Site, build

FOUND = """10 Soviet post-apocalyptic films

The Stalker (1979)
Description: A guide leads two men through the Zone.
Fact: The film was shot in Estonia.

Dead Man's Letters (1986)
Description: After a nuclear war, survivors live under a ruined museum. I find it very moving.

The Road (1983)
Fact: The film was based on Cormac McCarthy's novel.

A Film Nobody Made (1971)
Fact: It was directed by Andrei Tarkovsky.
"""
PRIZES = """Three films of war

1. Come and See (1985)
2. The Ascent (1977)
3. Dr. Strangelove (1964)
"""
SITE = Site("Lists & things", "A few lists.", "https://films.example/", footer="By nobody.")


def read(text: str | None, name: str) -> Report:
    """The check of a test: the packaged catalogue, files by their path."""
    from kinoved import pipeline

    found = Path(name).read_text("utf-8") if text is None else text
    return check(found, catalogue=pipeline.packaged(), path=name)


@pytest.fixture(scope="session")
def inputs(catalogue: Catalogue) -> list[Input]:
    report = check(FOUND, catalogue=catalogue)
    return [
        Input("as-found.txt", FOUND),
        Input("repaired.md", to_markdown(repair(report, catalogue))),
        Input("01-nuclear-war.md", to_markdown(compose("8 nuclear war films", catalogue))),
        Input("prizes.txt", PRIZES),
    ]


@pytest.fixture(scope="session")
def built(
    tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue, inputs: list[Input]
) -> Built:
    return build(inputs, tmp_path_factory.mktemp("site"), catalogue, read, SITE)


@pytest.fixture(scope="session")
def pages(built: Built) -> dict[str, str]:
    """Every page by its address."""
    return {
        path.relative_to(built.folder).as_posix(): path.read_text("utf-8")
        for path in sorted(built.folder.rglob("*.html"))
    }
