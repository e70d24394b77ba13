"""`kinoved compose --rephrase`: sentences in other words by a language model, told on stderr."""

from __future__ import annotations

import os
from typing import Any

import click

from kinoved.catalogue import Catalogue
from kinoved.catalogue.home import cache
from kinoved.compose import Composition
from kinoved.compose.rephrase import Rephrasing, rephrased
from kinoved.configuration import proposer as configured
from kinoved.proposer import given
from kinoved.proposer.rephrasing import Rephraser
from kinoved.report.wrap import printable
from kinoved.text import plural


def in_other_words(
    composition: Composition,
    catalogue: Catalogue,
    *,
    base_url: str | None,
    model: str | None,
    key_variable: str,
    config: str | None,
    cached: bool,
) -> Composition:
    """The list in the words of a model that the claim checker lets through.

    `config` is the file to look in, "" for the nearest one, None for no file at all. Raises
    UsageError or InputError where it is not said whom to ask; any other failure is a sentence.
    """
    nowhere: tuple[dict[str, Any], str | None] = ({}, None)
    file, path = nowhere if config is None else configured(None, config)
    key = os.environ.get(key_variable)
    settings = given({"base-url": base_url, "model": model}, file, path, key, "--rephrase")
    films = plural(len(composition.items), "film")
    _tell(f"sentences about {films} go to {settings.host} (model {settings.model}).")
    if key and not settings.key:
        _tell(f"the key is not sent to {settings.host}: {path} names the address.")
    rephraser = Rephraser(settings, cache() / "rephrasings" if cached else None)
    try:
        made, went = rephrased(composition, rephraser.ask, catalogue)
    finally:
        rephraser.close()
    _tell(_counted(went))
    for sentence in rephraser.troubles():
        _tell(sentence)
    return made


def _counted(went: Rephrasing) -> str:
    kept = went.offered - went.taken
    told = f"{went.taken} of {plural(went.offered, 'sentence')} in other words, {kept} kept"
    reasons = ", ".join(f"{number} {reason}" for reason, number in went.kept)
    return f"{told}: {reasons}." if reasons else f"{told}."


def _tell(sentence: str) -> None:
    click.echo(printable(f"kinoved: {sentence}"), err=True)
