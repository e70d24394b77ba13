from __future__ import annotations

import bz2
import gzip
import json
from datetime import date as day
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.catalogue.rows import FilmRow
from kinoved.catalogue.sources import wikidata
from kinoved.catalogue.wikidata import words
from kinoved.catalogue.wikidata.languages import bcp47
from kinoved.catalogue.wikidata.times import JULIAN, date
from kinoved.errors import CatalogueError

ITEM = "http://www.wikidata.org/entity/"


def snak(property_: str, type_: str, value: Any) -> dict[str, Any]:
    return {
        "snaktype": "value",
        "property": property_,
        "datavalue": {"type": type_, "value": value},
    }


def item(property_: str, qid: str) -> dict[str, Any]:
    return snak(property_, "wikibase-entityid", {"entity-type": "item", "id": qid})


def string(property_: str, text: str) -> dict[str, Any]:
    return snak(property_, "string", text)


def title(text: str, lang: str) -> dict[str, Any]:
    return snak("P1476", "monolingualtext", {"text": text, "language": lang})


def time(property_: str, text: str, precision: int, calendar: str = "Q1985727") -> dict[str, Any]:
    value = {"time": text, "precision": precision, "calendarmodel": ITEM + calendar}
    return snak(property_, "time", value)


def minutes(amount: str, unit: str = "Q7727") -> dict[str, Any]:
    return snak("P2047", "quantity", {"amount": amount, "unit": ITEM + unit})


def entity(
    qid: str, labels: dict[str, str], *claims: dict[str, Any] | tuple[dict[str, Any], ...]
) -> dict[str, Any]:
    """An entity; a claim is a main snak, or a tuple of it, a rank and its qualifiers."""
    stated: dict[str, list[dict[str, Any]]] = {}
    for claim in claims:
        main, *more = claim if isinstance(claim, tuple) else (claim,)
        value: dict[str, Any] = {"mainsnak": main, "type": "statement", "rank": "normal"}
        for part in more:
            if "rank" in part:
                value |= part
            else:
                value.setdefault("qualifiers", {}).setdefault(part["property"], []).append(part)
        stated.setdefault(main["property"], []).append(value)
    return {
        "type": "item",
        "id": qid,
        "labels": {code: {"language": code, "value": text} for code, text in labels.items()},
        "claims": stated,
    }


PREFERRED, DEPRECATED = {"rank": "preferred"}, {"rank": "deprecated"}
STALKER = entity(
    "Q200437",
    {"en": "Stalker", "ru": "Сталкер", "zh-tw": "潛行者", "mul": "Stalker"},
    item("P31", "Q11424"),
    title("Сталкер", "ru"),
    time("P577", "+1979-05-00T00:00:00Z", 10),
    (time("P577", "+1979-05-25T00:00:00Z", 11), PREFERRED, item("P291", "Q15180")),
    (time("P577", "+1981-00-00T00:00:00Z", 9), DEPRECATED),
    item("P495", "Q15180"),
    item("P364", "Q7737"),
    item("P57", "Q853"),
    (item("P57", "Q999"), DEPRECATED),
    (item("P161", "Q1"), string("P4633", "Stalker")),
    item("P161", "Q404"),
    minutes("+163"),
    minutes("+2", "Q25235"),
    item("P136", "Q471839"),
    item("P462", "Q22006653"),
    item("P462", "Q838368"),
    item("P144", "Q2"),
    (item("P166", "Q3"), time("P585", "+1980-00-00T00:00:00Z", 9)),
    string("P345", "tt0079944"),
    string("P4947", "1398"),
    string("P6127", "stalker"),
    {"snaktype": "somevalue", "property": "P86"},
)
NAMES = [
    entity("Q853", {"en": "Andrei Tarkovsky", "ru": "Андрей Тарковский"}),
    entity("Q1", {"mul": "Alexander Kaidanovsky"}, item("P31", "Q5")),
    entity("Q2", {"en": "Roadside Picnic"}),
    entity("Q3", {"en": "Prize of the Ecumenical Jury"}),
    entity("Q404", {"ru": "без имени"}),
    entity("Q471839", {"en": "science fiction film"}),
]
FACTS = [
    "title: Сталкер | lang ru | original",
    "title: Stalker | lang en",
    "title: 潛行者 | lang zh-Hant-TW",
    "title: Stalker | lang und",
    "date: 1979-05-25 | event release | place Soviet Union",
    "date: 1979-05 | event release",
    "country: Soviet Union",
    "language: Russian",
    "director: Andrei Tarkovsky",
    "cast: Alexander Kaidanovsky | role Stalker",
    "based on: Roadside Picnic",
    "colour: black and white and colour",
    "runtime: 163",
    "runtime: 120",
    "genre: science fiction",
    "award: Prize of the Ecumenical Jury | year 1980 | result won",
]
IDENTIFIERS = (
    ("imdb", "tt0079944"),
    ("tmdb", "1398"),
    ("letterboxd", "stalker"),
    ("wikidata", "Q200437"),
)


def shown(row: FilmRow) -> list[str]:
    return [
        " | ".join((f"{f.property}: {f.value}", *(f"{k} {v}".strip() for k, v in f.qualifiers)))
        for f in row.facts
    ]


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def dump(*entities: dict[str, Any]) -> bytes:
    return ("[\n" + ",\n".join(compact(e) for e in entities) + "\n]\n").encode()


def test_the_dump_gives_films_with_names_from_the_whole_of_it(tmp_path: Path) -> None:
    packed = gzip.compress(dump(*NAMES[:3], STALKER, *NAMES[3:]))
    (tmp_path / "latest-all.json.gz").write_bytes(packed)
    (row,) = wikidata.read(tmp_path)
    assert row.identifiers == IDENTIFIERS
    assert shown(row) == FACTS


def test_entity_files_of_every_form_are_read_alike(tmp_path: Path) -> None:
    (tmp_path / "film.json").write_text(json.dumps(STALKER, indent=1), "utf-8")
    names = {"entities": {name["id"]: name for name in NAMES[:2]}}
    (tmp_path / "people.json").write_text(json.dumps(names), "utf-8")
    (tmp_path / "works.json").write_text(json.dumps({"entities": {"Q2": NAMES[2]}}, indent=1))
    lines = "\n".join(json.dumps(name) for name in NAMES[3:])
    (tmp_path / "more.json.bz2").write_bytes(bz2.compress(lines.encode()))
    (row,) = wikidata.read(tmp_path)
    assert row.identifiers == IDENTIFIERS
    assert shown(row) == FACTS


def test_without_names_what_a_table_names_stays(tmp_path: Path) -> None:
    (tmp_path / "film.json").write_text(json.dumps(STALKER), "utf-8")
    (row,) = wikidata.read(tmp_path)
    said = shown(row)
    assert "country: Soviet Union" in said
    assert "language: Russian" in said
    assert not any(line.startswith(("director", "cast", "award")) for line in said)


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("Q24869", ["kind: feature"]),
        ("Q24862", ["kind: short"]),
        ("Q506240", ["kind: television film"]),
        ("Q1259759", ["kind: miniseries"]),
        ("Q202866", ["genre: animation"]),
        ("Q93204", ["genre: documentary"]),
        ("Q226730", ["genre: silent film"]),
        ("Q11424", []),
    ],
)
def test_the_kind_is_said_only_where_it_is_stated(
    kind: str, facts: list[str], tmp_path: Path
) -> None:
    (tmp_path / "film.json").write_text(compact(entity("Q7", {}, item("P31", kind))), "utf-8")
    (row,) = wikidata.read(tmp_path)
    assert shown(row) == facts


@pytest.mark.parametrize(
    "other",
    [
        entity("Q5398426", {"en": "A series"}, item("P31", "Q5398426")),
        entity("Q8", {}, (item("P31", "Q11424"), DEPRECATED)),
        entity("Q9", {"en": "On Q11424"}, item("P921", "Q11424")),
        entity("Q10", {}, item("P31", "Q5"), item("P101", "Q11424")),
    ],
)
def test_what_is_no_film_is_left_out(other: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(dump(STALKER, other))
    assert [row.id for row in wikidata.read(tmp_path)] == ["Q200437"]


def test_empty_maps_may_be_empty_lists(tmp_path: Path) -> None:
    film = entity("Q7", {}, item("P31", "Q11424"))
    film["labels"] = []
    (tmp_path / "a.json").write_bytes(dump(film, {"id": "Q8", "labels": [], "claims": []}))
    (row,) = wikidata.read(tmp_path)
    assert row.facts == ()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{ not JSON", "is not Wikidata's JSON"),
        ("[\n{broken,\n]", "is not JSON"),
        (
            '[\n{"id":"Q7","claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31",'
            '"datavalue":{"type":"monolingualtext","value":{"id":"Q11424"}}}}]}}\n]',
            "is not in Wikidata's form",
        ),
    ],
)
def test_a_file_out_of_form_is_one_sentence(text: str, sentence: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(text, "utf-8")
    with pytest.raises(CatalogueError, match=sentence):
        list(wikidata.read(tmp_path))


def test_a_dump_that_is_cut_off_is_one_sentence(tmp_path: Path) -> None:
    packed = gzip.compress(dump(STALKER, *NAMES))
    (tmp_path / "latest-all.json.gz").write_bytes(packed[:-12])
    with pytest.raises(CatalogueError, match="is cut off"):
        list(wikidata.read(tmp_path))


def test_a_folder_without_files_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="catalogue sync wikidata"):
        list(wikidata.read(tmp_path))


def uri(qid: str) -> dict[str, str]:
    return {"type": "uri", "value": ITEM + qid}


def literal(text: str, lang: str | None = None) -> dict[str, str]:
    return {"type": "literal", "value": text} | ({"xml:lang": lang} if lang else {})


def test_a_page_of_the_query_service_gives_films_with_names(tmp_path: Path) -> None:
    normal = {"type": "uri", "value": "http://wikiba.se/ontology#NormalRank"}
    deprecated = {"type": "uri", "value": "http://wikiba.se/ontology#DeprecatedRank"}

    def stated(property_: str, value: dict[str, str], **more: Any) -> dict[str, Any]:
        return {"property": uri(property_), "value": value, "rank": normal} | more

    rows: list[dict[str, Any]] = [
        {"value": literal("Stalker", "en")},
        {"value": literal("Сталкер", "ru")},
        stated("P1476", literal("Сталкер", "ru")),
        stated(
            "P577",
            literal("1979-05-25T00:00:00Z"),
            precision=literal("11"),
            place=literal("Soviet Union", "en"),
        ),
        stated("P495", uri("Q15180"), label=literal("Soviet Union", "en")),
        stated("P57", uri("Q853"), label=literal("Andrei Tarkovsky", "en")),
        stated("P57", uri("Q999"), label=literal("Nobody", "en")) | {"rank": deprecated},
        stated("P161", uri("Q1"), label=literal("A. K.", "mul"), role=literal("Stalker", "en")),
        stated("P2047", literal("163"), unit=uri("Q7727")),
        stated("P166", uri("Q3"), label=literal("A prize", "en"), year=literal("1980")),
        stated("P345", literal("tt0079944")),
        stated("P86", {"type": "bnode", "value": "t1"}),
        stated("P86", {"type": "uri", "value": "http://www.wikidata.org/.well-known/genid/a"}),
    ]
    answer = {"results": {"bindings": [row | {"film": uri("Q200437")} for row in rows]}}
    (tmp_path / "page-00001.json.gz").write_bytes(gzip.compress(json.dumps(answer).encode()))
    (row,) = wikidata.read(tmp_path)
    assert row.identifiers == (("imdb", "tt0079944"), ("wikidata", "Q200437"))
    assert shown(row) == [
        "title: Сталкер | lang ru | original",
        "title: Stalker | lang en",
        "date: 1979-05-25 | event release | place Soviet Union",
        "country: Soviet Union",
        "director: Andrei Tarkovsky",
        "cast: A. K. | role Stalker",
        "runtime: 163",
        "award: A prize | year 1980 | result won",
    ]


@pytest.mark.parametrize(
    ("time", "precision", "calendar", "expected"),
    [
        ("+1979-05-25T00:00:00Z", 11, None, "1979-05-25"),
        ("+1979-05-00T00:00:00Z", 10, None, "1979-05"),
        ("+1979-00-00T00:00:00Z", 9, None, "1979"),
        ("+00000001979-05-25T00:00:00Z", 11, None, "1979-05-25"),
        ("1979-05-25T00:00:00Z", 11, None, "1979-05-25"),
        ("+1970-01-01T00:00:00Z", 8, None, None),
        ("+1900-01-01T00:00:00Z", 7, None, None),
        ("-0044-03-15T00:00:00Z", 11, None, None),
        ("+1979-13-01T00:00:00Z", 11, None, "1979"),
        ("+1979-02-30T00:00:00Z", 11, None, "1979-02"),
        ("+1900-02-29T00:00:00Z", 11, None, "1900-02"),
        ("+1900-02-29T00:00:00Z", 11, JULIAN, "1900-03-13"),
        ("+1908-10-15T00:00:00Z", 11, JULIAN, "1908-10-28"),
        ("+1917-12-25T00:00:00Z", 11, JULIAN, "1918-01-07"),
        ("+1917-12-00T00:00:00Z", 10, JULIAN, "1917"),
        ("nonsense", 11, None, None),
        ("+1979-05-25T00:00:00Z", 99, None, None),
    ],
)
def test_a_time_is_cut_to_what_is_known(
    time: str, precision: int, calendar: str | None, expected: str | None
) -> None:
    assert date(time, precision, calendar) == expected


@given(st.dates(day(1, 1, 1)), st.sampled_from([9, 10, 11, 14]))
def test_every_day_of_our_calendar_comes_back(when: day, precision: int) -> None:
    length = {9: 4, 10: 7}.get(precision, 10)
    assert date(f"+{when.isoformat()}T00:00:00Z", precision) == when.isoformat()[:length]


@given(st.dates(day(1888, 1, 1), day(2099, 12, 1)))
def test_a_julian_day_is_twelve_or_thirteen_days_later(when: day) -> None:
    found = date(f"+{when.isoformat()}T00:00:00Z", 11, ITEM + JULIAN)
    assert found is not None
    # The calendars drift apart on 29 February 1900, which only the Julian one has.
    assert (day.fromisoformat(found) - when).days == (12 if when < day(1900, 3, 1) else 13)


@given(st.text(), st.integers(-1, 15))
def test_any_text_is_a_date_or_none(text: str, precision: int) -> None:
    found = date(text, precision)
    assert found is None or found[:4].isdigit()


@pytest.mark.parametrize(
    ("code", "tag"),
    [
        ("ru", "ru"),
        ("pt-br", "pt-BR"),
        ("zh-hans", "zh-Hans"),
        ("zh-tw", "zh-Hant-TW"),
        ("be-x-old", "be-tarask"),
        ("de-formal", "de-x-formal"),
        ("simple", "en-simple"),
        ("als", "gsw"),
        ("sr-ec", "sr-Cyrl"),
        ("tt-latn", "tt-Latn"),
        ("en-x-gb", "en-x-gb"),
        ("und", None),
        ("mul", None),
        ("", None),
    ],
)
def test_codes_of_wikimedia_become_tags(code: str, tag: str | None) -> None:
    assert bcp47(code) == tag


def test_tables_name_items() -> None:
    for table in (words.COUNTRIES, words.LANGUAGES):
        assert all(qid[0] == "Q" and qid[1:].isdigit() and name for qid, name in table.items())
