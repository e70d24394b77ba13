"""Wikidata's entities in JSON, one or many a file, as films and labels.

Source: https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html and, for the dump,
https://www.wikidata.org/wiki/Wikidata:Database_download#JSON_dumps.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from kinoved.catalogue.lines import lines
from kinoved.catalogue.wikidata import words
from kinoved.catalogue.wikidata.film import Claim, Film, is_item
from kinoved.errors import CatalogueError

_CLAIMED = frozenset((words.KIND, words.TITLE, *words.PROPERTIES, *words.IDENTIFIERS))
_QUALIFIERS = (words.PLACE, words.ROLE, words.ROLE_NAME, words.YEAR)
_NAMED_IN = ("en", "mul", "en-gb", "en-us", "en-ca")
"""Where a name is looked for; `mul` holds names that are written alike in many languages."""

_ID = re.compile(rb'"id":"(Q\d+)"')
_KINDS = re.compile(rb'"(?:' + b"|".join(kind.encode() for kind in words.KINDS) + rb')"')
_NEAR = 200
"""An entity's own id stands among the first bytes of its line."""


def entities(path: Path) -> Iterator[bytes]:
    """Every entity of the file `path` as JSON, without parsing more than its form requires.

    The file is a dump (an array with one entity a line), one entity a line without brackets, one
    entity, or `{"entities": {...}}`. CatalogueError where it is something else.
    """
    read = lines(path)
    first = next(read, b"")
    if first.strip() == b"[":
        yield from _bare(read)
    elif _one_a_line(first):
        yield from _bare(chain([first], read))
    else:
        read.close()  # type: ignore[attr-defined]
        yield from (json.dumps(entity).encode() for entity in _whole(path))


def identifier(entity: bytes) -> str | None:
    """The QID of `entity`, read without parsing where it is the dump's compact form."""
    found = _ID.search(entity, 0, _NEAR)
    if found is not None:
        return found[1].decode()
    id_ = _parsed(entity).get("id")
    return id_ if isinstance(id_, str) and is_item(id_) else None


def film(entity: bytes) -> Film | None:
    """The film that `entity` describes, or None where it is an instance of something else."""
    if not _may_be_film(entity):
        return None
    value = _parsed(entity)
    id_, claims = value.get("id"), value.get("claims")
    if not isinstance(id_, str) or not is_item(id_) or not isinstance(claims, dict):
        return None
    try:
        read = tuple(_claims(claims))
        labels = tuple(_labels(value).items())
    except (AttributeError, KeyError, TypeError) as error:
        raise CatalogueError(
            f"The entity {id_} is not in Wikidata's form ({error!r}): download the file again."
        ) from error
    kinds = {c.value for c in read if c.property == words.KIND and c.rank != "deprecated"}
    if not kinds & words.KINDS.keys():
        return None
    return Film(id_, labels, read)


def name(entity: bytes) -> str | None:
    """The English label of `entity`, or None where it has none."""
    labels = _labels(_parsed(entity))
    return next((labels[code] for code in _NAMED_IN if code in labels), None)


def _bare(read: Iterator[bytes]) -> Iterator[bytes]:
    for line in read:
        entity = line.strip().rstrip(b",")
        if entity not in {b"", b"[", b"]"}:
            yield entity


def _one_a_line(line: bytes) -> bool:
    try:
        value = json.loads(line.strip().rstrip(b","))
    except ValueError:
        return False
    return isinstance(value, dict) and "entities" not in value


def _whole(path: Path) -> Iterator[Any]:
    try:
        value = json.loads(b"".join(lines(path)))
    except ValueError as error:
        raise CatalogueError(
            f"{path} is not Wikidata's JSON ({error}): download it again or take it away."
        ) from error
    held = value.get("entities", value) if isinstance(value, dict) else value
    if isinstance(held, dict):
        yield from [held] if "id" in held else held.values()
    elif isinstance(held, list):
        yield from held


def _parsed(entity: bytes) -> dict[str, Any]:
    try:
        value = json.loads(entity)
    except ValueError as error:
        raise CatalogueError(
            f"An entity of Wikidata is not JSON ({error}): download the file again."
        ) from error
    return value if isinstance(value, dict) else {}


def _may_be_film(entity: bytes) -> bool:
    """False where the entity is surely no film: a dump of 100 million need not all be parsed."""
    start = entity.find(b'"P31":[')
    if start < 0:
        return b'"P31"' in entity
    # The next property's statements begin where the list of P31 is over.
    end = entity.find(b':[{"mainsnak"', start + len(b'"P31":[{"mainsnak"'))
    return _KINDS.search(entity, start, end if end >= 0 else len(entity)) is not None


def _labels(entity: dict[str, Any]) -> dict[str, str]:
    labels = entity.get("labels")
    if not isinstance(labels, dict):  # PHP writes an empty map as an empty list
        return {}
    return {code: label["value"] for code, label in labels.items() if "value" in label}


def _claims(claims: dict[str, Any]) -> Iterator[Claim]:
    for property_ in [name for name in claims if name in _CLAIMED]:
        for stated in claims[property_]:
            claim = _claim(stated)
            if claim is not None:
                yield claim


def _claim(stated: dict[str, Any]) -> Claim | None:
    value = _value(stated.get("mainsnak"))
    if value is None:
        return None
    qualifiers = stated.get("qualifiers")
    if not isinstance(qualifiers, dict):
        qualifiers = {}
    read = (
        (property_, read["value"])
        for property_ in _QUALIFIERS
        for snak in qualifiers.get(property_, ())
        if (read := _value(snak)) is not None
    )
    property_ = stated["mainsnak"]["property"]
    return Claim(property_, rank=stated.get("rank", "normal"), qualifiers=tuple(read), **value)


def _value(snak: Any) -> dict[str, Any] | None:
    """The parts of a value as `Claim` names them; None for "unknown" and "no value"."""
    if not isinstance(snak, dict) or snak.get("snaktype") != "value":
        return None
    held = snak.get("datavalue", {})
    value = held.get("value")
    if held.get("type") == "string" and isinstance(value, str):
        return {"value": value}
    if not isinstance(value, dict):
        return None
    match held.get("type"):
        case "wikibase-entityid":
            return {"value": value.get("id") or f"Q{value.get('numeric-id')}"}
        case "monolingualtext":
            return {"value": value["text"], "lang": value["language"]}
        case "time":
            calendar = value.get("calendarmodel", "").rpartition("/")[2]
            return {"value": value["time"], "precision": value["precision"], "calendar": calendar}
        case "quantity":
            return {"value": value["amount"], "unit": value.get("unit", "").rpartition("/")[2]}
    return None
