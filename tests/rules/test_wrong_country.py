"""No true heading is told to name a wrong country."""

from __future__ import annotations

from itertools import islice

import pytest

from kinoved.catalogue import Catalogue
from kinoved.model import Subject
from kinoved.pipeline import check

FORMS = (
    "{title} ({year}, {country})",
    "{title} ({country}, {year})",
    "{title} | {country} | {year}",
)


def entry(form: str, film: Subject) -> str:
    heading = form.format(title=film.label, year=film.year, country=film.texts("country")[-1])
    said = " and ".join(film.texts("cast")[:2])
    return f"{heading}\nDirected by {film.texts('director')[0]}. {said} play in it.\n"


@pytest.mark.parametrize("form", FORMS)
def test_a_true_country_in_a_heading_is_nothing_to_look_at(form: str, catalogue: Catalogue) -> None:
    films = [
        film
        for film in islice(catalogue.all("film"), 0, None, 37)
        if not film.indexed and film.year and film.values("country") and film.texts("director")
        and len(film.texts("cast")) > 1
    ]  # fmt: skip
    assert len(films) > 20
    text = "Films\n\n" + "\n".join(entry(form, film) for film in films)
    report = check(text, catalogue=catalogue)
    assert [d.message for d in report.diagnostics if d.name == "wrong-country"] == []
