"""Claims: what a list says of its films, and what the record says of that."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.check.claims.corroboration import corroborated
from kinoved.check.claims.found import claim_types
from kinoved.check.claims.judge import judged, severity_of
from kinoved.check.claims.reader import Reader, Reading
from kinoved.model import Claim, Diagnostic, Entry, FilmList, Match, Passage, Span
from kinoved.text import SourceText, normalise

__all__ = ["claims_of", "diagnostics_of"]


def claims_of(
    film_list: FilmList, matches: tuple[Match, ...], catalogue: Catalogue
) -> tuple[Claim, ...]:
    """Every claim of the list with its verdict, entry by entry, in the order of the text."""
    return tuple(
        claim
        for entry, match, source in _entries(film_list, matches)
        for claim, _, _ in _judged(entry, match, source, catalogue)
    )


def diagnostics_of(
    claims: tuple[Claim, ...],
    film_list: FilmList,
    matches: tuple[Match, ...],
    catalogue: Catalogue,
) -> Iterator[Diagnostic]:
    """A diagnostic for every claim that the record does not bear out, and for chronology."""
    wanted = set(claims)
    for entry, match, source in _entries(film_list, matches):
        chronology = claim_types()["source-published-after-film"]
        for claim, message, reading in _judged(entry, match, source, catalogue):
            if reading is not None:
                yield from chronology.diagnose(reading, claim.span, entry, match, catalogue)
            severity = severity_of(claim, match, shade=bool(message and message[2]))
            if severity is None or claim not in wanted or message is None or not message[0]:
                continue
            module = _module(claim.type)
            yield Diagnostic(
                module[0], module[1], severity, entry.position, claim.span, message[0],
                claim.evidence, message[1] or None,
            )  # fmt: skip


_Message = tuple[str, str, bool]


def _judged(
    entry: Entry, match: Match, source: SourceText, catalogue: Catalogue
) -> Iterator[tuple[Claim, _Message | None, Reading | None]]:
    reader = Reader(catalogue, _titles(entry, match))
    told: list[tuple[Claim, _Message | None, Reading | None]] = []
    for passage in _passages(entry):
        for reading in reader.read(passage.text):
            span = _span(source, passage, reading.start, reading.end)
            outcome = judged(reading, span, passage, entry, match, catalogue)
            if outcome is not None:
                told.append((*outcome, reading))
        claims = [claim for claim, _, _ in told]
        for start, end, claim in corroborated(passage, entry, match, catalogue, claims):
            told.append((claim(_span(source, passage, start, end)), None, None))
    yield from sorted(told, key=lambda item: (item[0].span.start, item[0].span.end))


def _entries(
    film_list: FilmList, matches: tuple[Match, ...]
) -> Iterator[tuple[Entry, Match, SourceText]]:
    source = SourceText(film_list.text)
    for entry, match in zip(film_list.entries, matches, strict=True):
        yield entry, match, source


def _passages(entry: Entry) -> Iterator[Passage]:
    for passage in (entry.description, entry.fact, *entry.notes):
        if passage is not None:
            yield passage


def _span(source: SourceText, passage: Passage, start: int, end: int) -> Span:
    """The place of a part of a passage; the whole passage where its text is free of markup."""
    whole = passage.span
    if whole.end - whole.start != len(passage.text):
        found = source.text.find(passage.text[start:end], whole.start, whole.end)
        if found < 0:
            return whole
        return source.span(found, found + end - start)
    return source.span(whole.start + start, whole.start + end)


def _titles(entry: Entry, match: Match) -> frozenset[tuple[str, ...]]:
    texts = [entry.title.text, *(p.text for p in entry.alternatives)]
    if match.film is not None:
        texts.extend(title.text for title in match.film.titles)
    keys = {tuple(normalise(text).split()) for text in texts}
    bare = {key[1:] for key in keys if len(key) > 1 and key[0] == "the"}
    return frozenset(key for key in keys | bare if key)


def _module(type_: str) -> tuple[str, str]:
    for name, module in claim_types().items():
        if name.removesuffix("-claim") == type_:
            return module.CODE, name
    raise KeyError(type_)
