"""What may contradict a list rests on two independent witnesses."""

from __future__ import annotations

import pytest

from kinoved.catalogue.independence import origin, witnesses
from kinoved.catalogue.record import read_records

MAY_CONTRADICT = ("director", "country", "colour")


@pytest.mark.parametrize(
    ("url", "name", "whose"),
    [
        ("https://en.wikipedia.org/wiki/Stalker_(1979_film)", "", "wikipedia-en"),
        ("https://ru.wikipedia.org/wiki/Сталкер", "", "wikipedia-ru"),
        ("http://piglix.com/piglix/Stalker", "English Wikipedia (piglix copy)", "wikipedia-en"),
        ("https://de.zxc.wiki/wiki/Stalker", "German Wikipedia (mirror)", "wikipedia-de"),
        ("https://www.criterion.com/films/1", "", "criterion.com"),
    ],
)
def test_copies_are_one_witness(url: str, name: str, whose: str) -> None:
    assert origin(url, name) == whose


def test_complete_properties_rest_on_two_witnesses() -> None:
    thin = []
    for record in read_records():
        declared = {source.key: (source.url, source.name or "") for source in record.sources}
        complete = " ".join(line.value for line in record.lines if line.property == "complete")
        for line in record.lines:
            if record.kind != "film" or line.property not in MAY_CONTRADICT:
                continue
            said_by = witnesses(declared[key] for key in line.sources)
            if line.property in complete.split() and said_by < 2:
                thin.append(f"{record.id}: {line.property} {line.value}")
    assert thin == []
