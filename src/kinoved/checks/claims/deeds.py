"""People of the record who do or have something: "Murnau had a free hand", "Barry's cimbalom".

A sentence about a film that makes one of its people its subject, or speaks of what is theirs, takes
their part in the film for granted. That is support for the part and nothing else: nobody is
accused by it. Only those whom the record has are looked at, so that prose costs no more for it.
English only.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.grammar import Bindings, Scene, soft
from kinoved.checks.claims.makers import acts, belonging, maker, trait
from kinoved.checks.claims.names import Named, NameIndex
from kinoved.checks.claims.reader import Reader
from kinoved.checks.claims.sentences import Token
from kinoved.checks.claims.slots import people
from kinoved.checks.claims.support import Made, Offered, supported
from kinoved.model import Claim, Entry, Match, Passage, Statement, Subject
from kinoved.text import listing
from kinoved.value import value

_CREDITS = ("writer", "camera", "music", "editor", "producer")
_TYPES = {
    "director": ("director", "P57"), "cast": ("cast", "P161"), "author": ("source-work", "P144"),
    "writer": ("crew", "P58"), "camera": ("crew", "P344"), "music": ("crew", "P86"),
    "editor": ("crew", "P1040"), "producer": ("crew", "P162"),
}  # fmt: skip
"""Parts in a film with the claim type and the property of each."""
_CREDITING = frozenset(
    "wrote writes composed composes scored directed directs made makes shot shoots filmed"
    " photographed played plays appeared appears starred stars edited produced adapted worked"
    " took had got".split()
)
"""Verbs by which a part in the film may be denied: "never directed it"."""
_FROM = frozenset({"after", "from", "on"})
"""Words before an author's name that take the source from him."""
_ADVERBS = 2
_WITH = frozenset("with and by to from on gave in".split())
_AS = frozenset({"as", "in"})
_BEING = frozenset("are is was were would never both all can".split())


def doing(
    passage: Passage,
    tokens: tuple[Token, ...],
    names: NameIndex,
    entry: Entry,
    match: Match,
    claims: list[Claim],
    catalogue: Catalogue,
    reader: Reader,
) -> Iterator[Offered]:
    """Supported claims about people whose part no claim in `claims` tells, with their offsets."""
    film = match.film
    persons = names.all("person")
    if film is None or not persons:
        return
    parts = _parts(film, catalogue)
    if not any(id_ in parts for _, _, named in persons for id_ in named.ids):
        return
    offset = passage.span.start
    told = [(c.type, c.span.start - offset, c.span.end - offset) for c in claims]
    for scene, sentence in reader.scenes(passage.text, tokens, names):
        if scene.language.code != "en":
            return
        here = [one for one in persons if sentence.first <= one[0] and one[1] <= scene.limit]
        for row in _rows(_shown(scene, here, parts), tokens):
            begin, stop = tokens[row[0].first].start, tokens[row[-1].end - 1].end
            types = {_TYPES[row[0].part][0], "director"}
            if not any(t in types and start < stop and begin < end for t, start, end in told):
                yield begin, stop, _claim(entry, row, passage.text[begin:stop])


@value
class _Shown:
    """Somebody of the record, by the tokens of his name, whose part is taken for granted."""

    first: int
    end: int
    part: str
    statement: Statement


def _shown(
    scene: Scene,
    persons: list[tuple[int, int, Named]],
    parts: dict[str, dict[str, Statement]],
) -> Iterator[_Shown]:
    """Those of a sentence's `persons` who do or have something in it, and have part in the film."""
    listed: _Listed | None = None
    for first, end, named in persons:
        known = {part: held for id_ in named.ids for part, held in parts.get(id_, {}).items()}
        if not known:
            continue
        if listed is None:
            listed = _Listed(
                [one for at, _, _ in persons for one in _acting(scene, at)],
                [one for at, _, _ in persons for one in _beside(scene, at)],
            )
        part = _part(scene, first, end, named, known, listed)
        if part is not None:
            yield _Shown(first, end, part, known[part])


def _rows(shown: Iterator[_Shown], tokens: tuple[Token, ...]) -> Iterator[list[_Shown]]:
    """Those named one after another with the same part: "X, Y and Z"."""
    row: list[_Shown] = []
    for one in shown:
        between = [token.key for token in tokens[row[-1].end : one.first]] if row else []
        joined = row and one.part == row[-1].part and between in ([], ["and"])
        if row and not joined:
            yield row
            row = []
        row.append(one)
    if row:
        yield row


def _parts(film: Subject, catalogue: Catalogue) -> dict[str, dict[str, Statement]]:
    """What everybody of the record did for the film, by id and part, with the statement of it."""
    found: dict[str, dict[str, Statement]] = {}
    for part in ("director", "cast", *_CREDITS):
        for statement in film.all(part):
            found.setdefault(statement.value, {}).setdefault(part, statement)
    for work in map(catalogue.subject, film.values("based on")):
        for statement in work.all("author") if work is not None else ():
            found.setdefault(statement.value, {}).setdefault("author", statement)
    return found


@value
class _Listed:
    """Those in a sentence who are the subject of a verb, and those who stand beside others."""

    acting: list[Named]
    beside: list[Named]


def _acting(scene: Scene, at: int) -> tuple[Named, ...]:
    """Those who are the subject of a verb, of whom the first is named at `at`."""
    for end, bound in maker(scene, at):
        place = end
        while place < min(end + _ADVERBS, scene.limit) and (
            scene.tokens[place].key in scene.language.skipped
        ):
            place += 1
        if place < scene.limit and soft(scene.tokens[place]) and acts(scene, place):
            denied = {token.key for token in scene.tokens[end:place]} & scene.language.negations
            return () if denied and scene.tokens[place].key in _CREDITING else _people(bound)
    return ()


def _beside(scene: Scene, at: int) -> tuple[Named, ...]:
    """Those in a row that begins at `at`, who are "with" others, "as" somebody or just "are"."""
    tokens = scene.tokens
    found = people(scene, at)
    if not found:
        return ()
    place = at
    while place > 0 and not tokens[place].hard and tokens[place - 1].key in _titles(scene):
        place -= 1
    led = place > 0 and not tokens[place].hard and tokens[place - 1].key in _WITH
    for end, bound in reversed(found):
        if led or (end < scene.limit and soft(tokens[end]) and tokens[end].key in _AS):
            return _people(bound)
    for end, bound in maker(scene, at):
        if end < scene.limit and soft(tokens[end]) and tokens[end].key in _BEING:
            return _people(bound)
    return ()


def _titles(scene: Scene) -> frozenset[str]:
    return scene.language.descriptions


def _people(bound: Bindings) -> tuple[Named, ...]:
    return tuple(one for _, held in bound if isinstance(held, tuple) for one in held)


def _part(
    scene: Scene,
    first: int,
    end: int,
    named: Named,
    known: dict[str, Statement],
    listed: _Listed,
) -> str | None:
    """The part in the film that is taken for granted of somebody named from `first` to `end`."""
    tokens = scene.tokens
    acting = any(one is named for one in listed.acting)
    owns = tokens[end - 1].possessive and end < scene.limit
    theirs = owns and bool(trait(scene, end))
    if "director" in known:
        return "director" if acting or theirs else None
    if "cast" in known:
        beside = any(one is named for one in listed.beside)
        return "cast" if acting or beside or (owns and belonging(scene, end)) else None
    if "author" in known:
        source = first > 0 and tokens[first - 1].key in _FROM and not tokens[first].hard
        return "author" if theirs or source else None
    credits = [part for part in _CREDITS if part in known]
    return credits[0] if len(credits) == 1 and (acting or theirs) else None


def _claim(entry: Entry, row: list[_Shown], words: str) -> Made:
    type_, property_ = _TYPES[row[0].part]
    held = [one.statement for one in row]
    value = listing([one.text for one in held])
    reason = "The record has this, and the sentence takes it for granted."
    return supported(entry, type_, property_, value, words, held, reason)
