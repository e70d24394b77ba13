"""Claims: what a list says of its films, and what the record says of that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.antecedents import Antecedents
from kinoved.checks.claims.corroboration import corroborated
from kinoved.checks.claims.deeds import doing
from kinoved.checks.claims.found import claim_types
from kinoved.checks.claims.judge import judged, severity_of
from kinoved.checks.claims.language import Language
from kinoved.checks.claims.names import Found, NameIndex
from kinoved.checks.claims.reader import Reader, Reading
from kinoved.checks.claims.recorded import borne_out, recorded, recorded_in
from kinoved.checks.claims.retold import fates_retold
from kinoved.checks.claims.sentences import Token, tokens_of
from kinoved.checks.claims.story import storied
from kinoved.checks.claims.strangers import Strangers
from kinoved.checks.claims.years_told import years_told
from kinoved.model import Claim, Diagnostic, Entry, FilmList, Match, Passage, Span, Subject, Verdict
from kinoved.text import SourceText, normalise
from kinoved.value import changed

__all__ = ["claims_of", "diagnostics_of", "passages_of", "span_in", "titles_of"]


def claims_of(
    film_list: FilmList, matches: tuple[Match, ...], catalogue: Catalogue
) -> tuple[Claim, ...]:
    """Every claim of the list with its verdict, entry by entry, in the order of the text."""
    return tuple(claim for told in _told(film_list, matches, catalogue) for claim, _, _ in told)


def diagnostics_of(
    claims: tuple[Claim, ...],
    film_list: FilmList,
    matches: tuple[Match, ...],
    catalogue: Catalogue,
) -> Iterator[Diagnostic]:
    """A diagnostic for every claim that the record does not bear out, and for chronology."""
    wanted = set(claims)
    chronology = claim_types()["source-published-after-film"]
    everything = _told(film_list, matches, catalogue)
    for entry, match, told in zip(film_list.entries, matches, everything, strict=True):
        for claim, message, reading in told:
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
_Told = tuple[Claim, _Message | None, Reading | None]

_last: list[tuple[FilmList, tuple[Match, ...], Catalogue, tuple[tuple[_Told, ...], ...]]] = []
"""The list that was read last, so that claims and diagnostics read it once between them."""


def _told(
    film_list: FilmList, matches: tuple[Match, ...], catalogue: Catalogue
) -> tuple[tuple[_Told, ...], ...]:
    """What every entry says, with verdict and message."""
    for known_list, known_matches, known_catalogue, told in _last:
        if known_list is film_list and known_matches is matches and known_catalogue is catalogue:
            return told
    source = SourceText(film_list.text)
    told = tuple(
        tuple(_judged(entry, match, source, catalogue, film_list.language))
        for entry, match in zip(film_list.entries, matches, strict=True)
    )
    _last[:] = [(film_list, matches, catalogue, told)]
    return told


_AGAINST = frozenset({Verdict.CONTRADICTED, Verdict.PARTLY})
"""Verdicts that find fault with a list."""


def _judged(
    entry: Entry,
    match: Match,
    source: SourceText,
    catalogue: Catalogue,
    language: str | None,
) -> Iterator[_Told]:
    reader = Reader(titles_of(entry, match), language)
    told: list[_Told] = []
    for passage in passages_of(entry):
        tokens = tokens_of(passage.text)
        names = NameIndex(passage.text, tokens, catalogue)
        spoken = reader.language(passage.text, tokens)
        heard: frozenset[str] = frozenset()
        if spoken is not None and spoken.code != "en":
            named = tuple(_named(passage.text, tokens, spoken, catalogue, match.film))
            by_ear = _by_ear(passage.text, tokens, spoken, catalogue, match.film, named)
            heard = frozenset(id_ for _, _, _, one in by_ear for id_ in one.ids)
            names.in_other_words((*named, *by_ear))
        strangers = Strangers(passage, tokens, names, catalogue)
        antecedents = spoken and Antecedents(passage, tokens, names, reader, spoken, catalogue)
        places = recorded_in(passage, match.film)
        first = len(told)
        for reading in reader.read(passage.text, tokens, names):
            span = span_in(source, passage, reading.start, reading.end)
            outcome = judged(reading, span, passage, entry, match, catalogue)
            if outcome is None:
                continue
            against = match.film if outcome[0].verdict in _AGAINST else None
            if against and heard and _hears(reading, heard):
                continue
            english = spoken is not None and spoken.code == "en"
            if against and strangers.meant(reading, against, reader.titles, english=english):
                continue
            held: Reading | None = reading
            if against and antecedents:
                held = antecedents.held(reading, entry, match, span)
            if held is None:
                continue
            if held is not reading:
                outcome = judged(held, span, passage, entry, match, catalogue) or outcome
            if places:
                outcome = borne_out(outcome, reading.start, reading.end, places)
            told.append((*outcome, held))
        for backed in (corroborated, doing):
            claims = [claim for claim, _, _ in told]
            for start, end, claim in backed(
                passage, tokens, names, entry, match, claims, catalogue, reader
            ):
                told.append((claim(span_in(source, passage, start, end)), None, None))
        for start, end, claim in recorded(places, entry):
            told.append((claim(span_in(source, passage, start, end)), None, None))
        read = [claim for claim, _, _ in told]
        for tells in (storied, fates_retold, years_told):
            for start, end, claim in tells(passage, tokens, names, entry, match, read, reader):
                told.append((claim(span_in(source, passage, start, end)), None, None))
        if spoken is not None:
            told[first:] = _settled(
                told[first:], passage, tokens, names, spoken, entry, match, catalogue
            )
    yield from sorted(told, key=lambda item: (item[0].span.start, item[0].span.end))


def _settled(
    told: list[_Told],
    passage: Passage,
    tokens: tuple[Token, ...],
    names: NameIndex,
    spoken: Language,
    entry: Entry,
    match: Match,
    catalogue: Catalogue,
) -> list[_Told]:
    """What a passage tells; what needs a tie to the film and has none is no fault."""
    hanging = [r for claim, _, r in told if r and r.get("tie") and claim.verdict in _AGAINST]
    if not hanging or match.film is None:
        return told
    from kinoved.checks.claims.ties import tied  # noqa: PLC0415 - few passages need it

    def bears(reading: Reading, film: Subject) -> bool:
        other = changed(match, film=film)
        whole = passage.span
        outcome = judged(reading, whole, passage, entry, other, catalogue)
        return outcome is not None and outcome[0].verdict is Verdict.SUPPORTED

    known = [(claim, reading) for claim, _, reading in told]
    settled: list[_Told] = []
    for one in told:
        reading = one[2]
        if reading not in hanging or tied(
            reading, known, match.film, passage, tokens, names, spoken, catalogue, bears
        ):
            settled.append(one)
            continue
        bound = tuple(held for held in reading.bound if held[0] != "tie")
        loose = changed(reading, bound=bound)
        outcome = judged(loose, one[0].span, passage, entry, match, catalogue)
        if outcome is not None:
            settled.append((*outcome, loose))
    return settled


def _named(
    text: str,
    tokens: tuple[Token, ...],
    spoken: Language,
    catalogue: Catalogue,
    film: Subject | None,
) -> Iterable[Found]:
    """The names that only readers of the language know: few lists need the tables for them."""
    if spoken.oblique is not None:
        from kinoved.checks.claims.declined import declined_names  # noqa: PLC0415

        return declined_names(text, tokens, catalogue, spoken)
    from kinoved.checks.claims.other_names import other_names  # noqa: PLC0415

    return other_names(text, tokens, spoken, catalogue, film)


def _by_ear(
    text: str,
    tokens: tuple[Token, ...],
    spoken: Language,
    catalogue: Catalogue,
    film: Subject | None,
    named: tuple[Found, ...],
) -> tuple[Found, ...]:
    """The film's people as the language spells them by ear, where no other name stands."""
    if spoken.oblique is None:
        return ()
    from kinoved.checks.claims.by_ear import names_by_ear  # noqa: PLC0415 - few lists need it

    taken = {
        at
        for kind, first, end, one in named
        if kind != "person" or one.whole
        for at in range(first, end)
    }
    found = names_by_ear(tokens, text, spoken, catalogue, film)
    return tuple(one for one in found if taken.isdisjoint(range(one[1], one[2])))


def _hears(reading: Reading, heard: frozenset[str]) -> bool:
    from kinoved.checks.claims.by_ear import heard_in  # noqa: PLC0415 - as above

    return heard_in(reading.bound, heard)


def passages_of(entry: Entry) -> Iterator[Passage]:
    """The prose of an entry, part by part, in the order in which it is read."""
    for passage in (entry.description, entry.fact, *entry.notes):
        if passage is not None:
            yield passage


def span_in(source: SourceText, passage: Passage, start: int, end: int) -> Span:
    """The place of a part of a passage; the whole passage where its text is free of markup."""
    whole = passage.span
    if whole.end - whole.start != len(passage.text):
        found = source.text.find(passage.text[start:end], whole.start, whole.end)
        if found < 0:
            return whole
        return source.span(found, found + end - start)
    return source.span(whole.start + start, whole.start + end)


def titles_of(entry: Entry, match: Match) -> frozenset[tuple[str, ...]]:
    """The titles by which the entry's film may be called in its prose, as words."""
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
