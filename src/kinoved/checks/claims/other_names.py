"""Names as languages other than English write and inflect them: "Murnaus", "Palma de Oro".

The catalogue finds names as it spells them. Here are those of its subjects that it spells
otherwise: the names of the language's own table, of today's states from CLDR, persons under any
romanisation, and the surnames of the film's own people. A surname of somebody else is no name
here, because it may as well be another spelling of a person whom the catalogue does not know.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.language import Language
from kinoved.checks.claims.names import Found, Named
from kinoved.checks.claims.sentences import Token
from kinoved.model import Subject
from kinoved.text import romanisation_key

_LONGEST = 9
_MADE_IT = ("director", "writer", "cast", "camera", "music", "editor", "producer")
_HELD = "SELECT key, subject FROM name WHERE scheme = ? AND kind = ? AND key IN (%s)"


def people_of(film: Subject | None, catalogue: Catalogue) -> tuple[str, ...]:
    """The ids of those who made the film and of the authors of the works it is based on."""
    if film is None:
        return ()
    made = [id_ for role in _MADE_IT for id_ in film.values(role)]
    works = [w for w in map(catalogue.subject, film.values("based on")) if w is not None]
    made.extend(id_ for work in works for id_ in work.values("author"))
    return tuple(dict.fromkeys(made))


def other_names(
    text: str,
    tokens: tuple[Token, ...],
    language: Language,
    catalogue: Catalogue,
    film: Subject | None,
) -> Iterator[Found]:
    """The names that the catalogue alone does not find, the longest at each token."""
    own = people_of(film, catalogue)
    if language.vocabulary:
        yield from _japanese(text, tokens, catalogue, own, film)
    spans = tuple(_spans(tokens, language))
    places = _held(catalogue, "foreign", "place", {key for _, _, key, _ in spans})
    persons = _held(catalogue, "roman", "person", {roman for _, _, _, roman in spans})
    surnames = _surnames(own, catalogue)
    past: dict[str, int] = {}
    for first, end, key, roman in spans:
        for kind in ("prize", "studio", "place", "person"):
            if past.get(kind, 0) > first:
                continue
            named = _told(kind, key, language, catalogue)
            if named is None and kind == "place":
                named = _state(key, places, catalogue) or _adjective(
                    tokens[first:end], language, catalogue
                )
            if named is None and kind == "person" and tokens[first].capital:
                named = _person(roman, end - first, persons, surnames, language, catalogue)
            if named is not None:
                past[kind] = end
                yield kind, first, end, named


def _japanese(
    text: str,
    tokens: tuple[Token, ...],
    catalogue: Catalogue,
    own: tuple[str, ...],
    film: Subject | None,
) -> Iterator[Found]:
    from kinoved.checks.claims.japanese_names import japanese_names  # noqa: PLC0415 - its tables

    places = (*film.values("filmed in"), *film.values("set in")) if film else ()
    return japanese_names(text, tokens, catalogue, own, places)


def _spans(tokens: tuple[Token, ...], language: Language) -> Iterator[tuple[int, int, str, str]]:
    """Runs of words without a stop between them, the longest first at each: key, romanised key."""
    folded = [romanisation_key(token.bare) if token.capital else "" for token in tokens]
    spelt = [
        romanisation_key(_respelt(token.bare, language)) if token.capital else ""
        for token in tokens
    ]
    for first, token in enumerate(tokens):
        last = first + 1
        while last < min(first + _LONGEST, len(tokens)) and not tokens[last].hard:
            last += 1
        for end in range(last, first, -1):
            words = tokens[first:end]
            key = " ".join(word.bare for word in words)
            if not (token.capital and words[-1].capital and end - first < 6):
                yield first, end, key, ""
                continue
            yield first, end, key, " ".join(folded[first:end])
            if folded[first:end] != spelt[first:end]:
                yield first, end, key, " ".join(spelt[first:end])
            if language.genitive and words[-1].bare.endswith("ts"):
                # "Truffauts" would be folded as if it ended in "ts" without the ending.
                bare = f"{romanisation_key(words[-1].bare[:-1])}s"
                yield first, end, key, " ".join((*folded[first : end - 1], bare))


def _respelt(word: str, language: Language) -> str:
    """A word with what the language writes for sounds of Russian put as English puts it."""
    for own, english in language.spellings:
        word = word.replace(own, english)
    return word


def _held(
    catalogue: Catalogue, scheme: str, kind: str, keys: Iterable[str]
) -> Mapping[str, tuple[str, ...]]:
    wanted = sorted(set(keys) - {""})
    wanted += [key[:-1] for key in wanted if key.endswith("s")]
    found: dict[str, tuple[str, ...]] = {}
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        marks = ",".join("?" * len(part))
        for key, subject in catalogue.ask(_HELD % marks, (scheme, kind, *part)):
            found[key] = tuple(dict.fromkeys((*found.get(key, ()), subject)))
    return found


def _told(kind: str, key: str, language: Language, catalogue: Catalogue) -> Named | None:
    """The name that the language's own table has for what the catalogue calls otherwise."""
    label = language.names.get(kind, {}).get(key)
    if label is None:
        return None
    ids = _ids(label, kind, catalogue)
    return Named(label.split("/")[0], ids) if ids else None


def _ids(labels: str, kind: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The ids of what one name may mean, written as "Germany/West Germany"."""
    named = [name for label in labels.split("/") for name in catalogue.named(label, kind)]
    return tuple(dict.fromkeys(name.subject for name in named))


def _state(key: str, places: Mapping[str, tuple[str, ...]], catalogue: Catalogue) -> Named | None:
    return Named(catalogue.label(places[key][0]), places[key]) if key in places else None


def _adjective(words: tuple[Token, ...], language: Language, catalogue: Catalogue) -> Named | None:
    """A nationality in any of its endings: "sowjetischer", "soviéticas"."""
    if len(words) != 1:
        return None
    for ending in language.endings:
        stem = words[0].key.removesuffix(ending) if ending else words[0].key
        label = language.adjectives.get(stem) if words[0].key.endswith(ending) else None
        if label is not None:
            ids = _ids(label, "place", catalogue)
            return Named(words[0].key, ids, adjective=True) if ids else None
    return None


def _person(
    roman: str,
    length: int,
    persons: Mapping[str, tuple[str, ...]],
    own: Mapping[str, tuple[str, ...]],
    language: Language,
    catalogue: Catalogue,
) -> Named | None:
    """A whole name in any romanisation, or a surname of the film's people; both with "-s"."""
    known = persons if length > 1 else own
    for key, genitive in ((roman, False), (roman.removesuffix("s"), True)):
        if key in known and (not genitive or (language.genitive and key != roman)):
            ids = known[key]
            return Named(catalogue.label(ids[0]), ids, whole=length > 1, genitive=genitive)
    return None


def _surnames(ids: tuple[str, ...], catalogue: Catalogue) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for id_ in ids:
        surname = romanisation_key(catalogue.label(id_)).split(" ")[-1]
        found[surname] = (*found.get(surname, ()), id_)
    return found
