"""Reads record files: one film, work, person, place, prize, theme, studio or roll in plain text.

The format is described in docs/records.md. `python -m kinoved.catalogue.record FILE…` checks files.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from kinoved.catalogue.properties import PROPERTIES
from kinoved.errors import RecordError
from kinoved.value import value

RECORDS = Path(__file__).parent / "records"

KINDS = {
    "film": "films",
    "work": "works",
    "person": "people",
    "place": "places",
    "prize": "prizes",
    "theme": "themes",
    "studio": "studios",
    "roll": "rolls",
}
"""Kind → folder. A roll has a theme's id and names films that sources list under the theme."""

FILM_KINDS = frozenset(
    {"feature", "short", "television film", "miniseries", "television series", "segment"}
)
EVENTS = frozenset(
    {"production", "premiere", "release", "broadcast", "written", "serialised", "published",
     "painted", "performed", "exhibited", "happened"}
)  # fmt: skip
GRADES = frozenset({"core", "adjacent", "parallel", "influence"})
FLAGS = frozenset({"original", "alias", "loosely", "plain", "shared"})

_LINE = re.compile(r"^(?P<property>[a-z][a-z ]*?)\s*:\s+(?P<rest>.+)$")
_SOURCE = re.compile(r"^source\s+(?P<key>[\w-]+):\s+(?P<rest>\S.*)$")
_FORMERLY = re.compile(r"^formerly:\s+(?P<id>[a-z0-9-]+)$")
_KEYS = re.compile(r"\s*\[(?P<keys>[^\[\]]*)\]\s*$")
_DATE = re.compile(r"^-?\d{1,4}(?:-\d\d(?:-\d\d)?)?$")
_ID = re.compile(r"^[a-z0-9]+(?:-[a-z0-9]+)*$")


@value
class RecordSource:
    """A declared source: its key in the file, address, display name and the day it was read."""

    key: str
    url: str
    name: str | None
    seen: str | None


@value
class RecordLine:
    """One statement line of a record."""

    number: int
    property: str
    value: str
    qualifiers: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]

    def qualifier(self, name: str) -> str | None:
        """The first value of qualifier `name`, or None."""
        return next((value for key, value in self.qualifiers if key == name), None)


@value
class Record:
    """One record file, read and checked for form; `formerly` holds ids that it has replaced."""

    path: str
    kind: str
    id: str
    sources: tuple[RecordSource, ...]
    lines: tuple[RecordLine, ...]
    formerly: tuple[str, ...] = ()


def read_record(path: Path) -> Record:
    """The record in `path`. Raises RecordError with file and line for anything out of form."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RecordError(str(path), 0, f"cannot be read as UTF-8 text: {error}") from error
    return parse_record(text, path)


def parse_record(text: str, path: Path) -> Record:
    """The record that `text` holds; `path` gives the id that its first line must repeat."""
    name = str(path)
    kind = ""
    id_ = ""
    sources: dict[str, RecordSource] = {}
    lines: list[RecordLine] = []
    formerly: list[str] = []
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if not kind:
            kind, id_ = _opening(name, number, line)
            continue
        declared = _SOURCE.match(line)
        if declared:
            source = _source(declared["key"], declared["rest"])
            if source.key in sources:
                raise RecordError(name, number, f"source {source.key!r} is declared twice")
            if not source.url.startswith(("https://", "http://")):
                raise RecordError(name, number, "a source is an address that starts with http")
            sources[source.key] = source
            continue
        old = _FORMERLY.match(line)
        if old:
            formerly.append(old["id"])
            continue
        lines.append(_statement(name, number, line, sources))
    if not kind:
        raise RecordError(name, 1, "the file is empty; it begins with a line such as `film: id`")
    if path.stem != id_:
        raise RecordError(name, 1, f"the id {id_!r} is not the name of the file")
    if path.parent.name in KINDS.values() and path.parent.name != KINDS[kind]:
        raise RecordError(name, 1, f"a {kind} belongs in records/{KINDS[kind]}/")
    for statement in lines:
        if (statement.property == "film") != (kind == "roll"):
            why = "a roll has only lines that begin with `film:`, and no other record has one"
            raise RecordError(name, statement.number, why)
    return Record(name, kind, id_, tuple(sources.values()), tuple(lines), tuple(formerly))


def read_records(folder: Path = RECORDS) -> Iterator[Record]:
    """Every record below `folder`, in the order of file names."""
    for path in sorted(folder.rglob("*.rec")):
        yield read_record(path)


def _opening(name: str, number: int, line: str) -> tuple[str, str]:
    kind, _, id_ = (part.strip() for part in line.partition(":"))
    if kind not in KINDS:
        raise RecordError(name, number, f"the first line names a kind ({', '.join(KINDS)})")
    if not _ID.match(id_):
        raise RecordError(name, number, f"the id {id_!r} must be lower-case words with hyphens")
    return kind, id_


def _source(key: str, rest: str) -> RecordSource:
    url, *qualifiers = re.split(r"\s+\|\s+", rest.strip())
    pairs = dict(_qualifier(q) for q in qualifiers)
    return RecordSource(key, url, pairs.get("name"), pairs.get("seen"))


def _qualifier(text: str) -> tuple[str, str]:
    word, _, value = text.strip().partition(" ")
    return word, value.strip()


def _statement(name: str, number: int, line: str, sources: dict[str, RecordSource]) -> RecordLine:
    keys_found = _KEYS.search(line)
    if not keys_found:
        raise RecordError(name, number, "no source: a statement ends with its source keys, [w]")
    keys = tuple(keys_found["keys"].replace(",", " ").split())
    match = _LINE.match(line[: keys_found.start()].rstrip())
    if not match:
        raise RecordError(name, number, "not of the form `property: value | qualifier value [w]`")
    if not keys:
        raise RecordError(name, number, "the square brackets name no source")
    for key in keys:
        if key not in sources:
            raise RecordError(name, number, f"source {key!r} is not declared above")
    value, *rest = re.split(r"\s+\|\s+", match["rest"].strip())
    result = RecordLine(
        number, match["property"], value.strip(), tuple(_qualifier(q) for q in rest), keys
    )
    _check_value(name, result)
    return result


def _check_value(name: str, line: RecordLine) -> None:
    property_, value = line.property, line.value
    known = property_ in PROPERTIES or property_ in {"complete", "unknown"}
    problem = None
    if not known:
        problem = f"unknown property {property_!r}; docs/records.md lists them"
    elif property_ in {"date", "born", "died", "from", "to"} and not _DATE.match(value):
        problem = f"{value!r} is not a date such as 1986, 1986-09 or 1986-09-15"
    elif property_ == "date" and line.qualifier("event") not in EVENTS:
        problem = f"a date says its event: {', '.join(sorted(EVENTS))}"
    elif property_ == "runtime" and not value.isdigit():
        problem = "a runtime is a whole number of minutes"
    elif property_ == "imdb" and not re.fullmatch(r"tt\d{7,8}", value):
        problem = "an IMDb id looks like tt0091759"
    elif property_ == "theme" and line.qualifier("grade") not in GRADES:
        problem = f"a theme has a grade: {', '.join(sorted(GRADES))}"
    elif property_ == "equivalent" and not re.fullmatch(r"omdb:\d+|wikidata:Q\d+", value):
        problem = "an equivalent looks like omdb:52 or wikidata:Q1341051"
    elif property_ in {"title", "name"} and not line.qualifier("lang"):
        problem = "a title or name says its language: | lang en"
    if problem:
        raise RecordError(name, line.number, problem)
    for word, text in line.qualifiers:
        if not text and word not in FLAGS:
            raise RecordError(name, line.number, f"the qualifier {word!r} has no value")


def check_files(paths: Iterable[Path]) -> list[str]:
    """A sentence for every fault of form in `paths`; an empty list when all are well."""
    faults = []
    for path in paths:
        try:
            record = read_record(path)
            kinds = {"kind"} if record.kind == "film" else set[str]()
            missing = kinds - {line.property for line in record.lines}
            if missing:
                faults.append(f"{path}: no {' or '.join(sorted(missing))} stated")
            for line in record.lines:
                is_kind = record.kind == "film" and line.property == "kind"
                if is_kind and line.value not in FILM_KINDS:
                    faults.append(f"{path}:{line.number}: unknown kind {line.value!r}")
        except RecordError as error:
            faults.append(str(error))
    return faults


if __name__ == "__main__":
    found = check_files([Path(arg) for arg in sys.argv[1:]] or sorted(RECORDS.rglob("*.rec")))
    sys.stdout.write("\n".join(found or ["all records are well formed"]) + "\n")
    sys.exit(1 if found else 0)
