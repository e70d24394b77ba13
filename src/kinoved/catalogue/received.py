"""Gathers how films were received, for the table `renown`, while a snapshot is written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from kinoved.catalogue.compile import RecordCompiler
from kinoved.catalogue.index.renown import Attention
from kinoved.catalogue.index.renown import read as read_attention
from kinoved.catalogue.renown import Renown

_NOT_WON = frozenset({"nominated"})


class Received:
    """What is known of every film's reception: from its record, its titles and omdb.org."""

    def __init__(self, compiler: RecordCompiler) -> None:
        self._attention = read_attention()
        self._rows: dict[int, Renown] = {}
        self._prizes = _prizes(compiler)

    def indexed(
        self, number: int, identifiers: Iterable[tuple[str, str]], languages: Iterable[str]
    ) -> None:
        """Enter the indexed film `number`, with the languages of its titles."""
        self._rows[number] = self._renown(dict(identifiers), languages, 0)

    def recorded(
        self,
        compiler: RecordCompiler,
        numbers: Mapping[str, int],
        identifiers: Mapping[tuple[str, str], str],
    ) -> None:
        """Enter the films that have a record, by id; `identifiers` tell which film each names."""
        known: dict[str, dict[str, str]] = {}
        for (kind, value), id_ in sorted(identifiers.items()):
            known.setdefault(id_, {}).setdefault(kind, value)
        for id_, number in numbers.items():
            qualifiers = [json.loads(s[4]) for s in compiler.statements[id_] if s[1] == "title"]
            languages = [dict(pairs).get("lang", "") for pairs in qualifiers]
            self._rows[number] = self._renown(
                known.get(id_, {}), languages, self._prizes.get(id_, 0)
            )

    def rows(self) -> Iterator[tuple[object, ...]]:
        """The rows of the table, by film."""
        for number, known in sorted(self._rows.items()):
            yield (
                number, known.points, known.prizes, known.languages, known.cited, known.filed,
                ",".join(known.marks), known.item, known.entry,
            )  # fmt: skip

    def _renown(self, known: dict[str, str], languages: Iterable[str], prizes: int) -> Renown:
        entry = known.get("omdb", "")
        seen = self._attention.get(entry) or Attention(0, 0, ())
        item = known.get("wikidata", "")[1:]
        # The same title in another script is not another language.
        told = {tag.split("-")[0] for tag in languages} - {"", "und"}
        return Renown(
            prizes,
            max(len(told), 1),
            seen.cited,
            seen.filed,
            seen.marks,
            int(item) if item.isdecimal() else None,
            int(entry) if entry.isdecimal() else None,
        )


def _prizes(compiler: RecordCompiler) -> dict[str, int]:
    """How many different prizes the records say each film has won."""
    won: dict[str, set[str]] = {}
    for id_, statements in compiler.statements.items():
        for statement in statements:
            if statement[1] == "award" and statement[6] != "deprecated":
                if dict(json.loads(statement[4])).get("result") not in _NOT_WON:
                    won.setdefault(id_, set()).add(statement[2])
            elif statement[1] == "winner":
                won.setdefault(statement[2], set()).add(id_)
    return {id_: len(prizes) for id_, prizes in won.items()}
