"""Reads a brief such as "ten Soviet post-apocalyptic films", «чёрно-белые фильмы о войне»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kinoved.catalogue import Catalogue
from kinoved.compose.brief.filler import ABOUT, FILLER
from kinoved.compose.brief.marks import find_marks
from kinoved.compose.brief.people import find_people, nominatives
from kinoved.compose.brief.period import find_period
from kinoved.compose.brief.scenery import find_filming
from kinoved.compose.brief.states import state_of as russian_state_of
from kinoved.compose.brief.stems import Token, tokens
from kinoved.compose.brief.vocabulary import vocabulary
from kinoved.compose.values import VARIED, Brief, Term
from kinoved.errors import UsageError
from kinoved.model import Scope
from kinoved.parse.scope.nationality import state_of
from kinoved.parse.scope.numbers import number_of
from kinoved.text import romanise

DEFAULT_COUNT = 10
MOST = 100

_STATES = frozenset({"state", "republic"})
_TOGETHER = re.compile(r"co-?productions?|совместн\w+", re.IGNORECASE)
_DENIAL = re.compile(
    r"""(?:\b(?:not(?!\s+only)|non|no|without|except(?:ing)?(?:\s+for)?|excluding|other\s+than|nor
        |neither|never|minus|не|кроме|без|ни|исключая|за\s+исключением)\b[\s-]*
        (?:(?:any|the|an?|from|in|by|of|made|films?|with|фильм\w*|из|на|о|про|от)\s+)*)$""",
    re.VERBOSE | re.IGNORECASE,
)
_JOINED = re.compile(
    r"\s*,?\s*\b(?:and|or|nor|и|или|ни)\b\s*(?:from\s+|the\s+|из\s+)*", re.IGNORECASE
)
_SAYING = (
    "SELECT 1 FROM statement WHERE property IN ('subject', 'synopsis', 'set in')"
    " AND value LIKE ? LIMIT 1"
)
_SET_IN = re.compile(r"\b(?:set|takes?\s+place|действие)\s+(?:in|on|at|в|на)\s+(?P<where>[^,;.]+)",
                     re.IGNORECASE)  # fmt: skip
_LEAST_TOPIC = 3
_LIKE = re.compile(
    r"\b(?:films?|movies?|something)\s+(?:like|similar\s+to)\s+(?P<film>.+)", re.IGNORECASE
)
_OTHERS = frozenset(
    "actor actress star director filmmaker writer novel book composer soldier army troop people"
    " emigre актер актрис режиссер писател книг роман солдат арми".split()
)
_PRIZES = {"oscar": "academy-award", "оскар": "academy-award"}
"""What a prize is called in talk → how the ids of its prizes begin."""
_PRIZE_IDS = "SELECT id FROM subject WHERE kind = 'prize' AND id LIKE ? ORDER BY id"


def read_brief(
    text: str,
    catalogue: Catalogue,
    flags: tuple[Term, ...] = (),
    *,
    count: int | None = None,
    first: int | None = None,
    last: int | None = None,
    vary: tuple[str, ...] = VARIED,
) -> Brief:
    """What `text` asks for, and the flags beside it, which count where both say something.

    Raises UsageError where nothing can be looked up, or the number of films is none or too many.
    """
    reader = _Reader(" ".join(text.split()), catalogue)
    said_first, said_last = reader.period()
    if first is None and last is None:
        first, last = said_first, said_last
    together = reader.together()
    reader.marks()
    reader.filming()
    reader.set_in()
    reader.names()
    said = reader.count()
    unknown = reader.leftover()
    terms = (*reader.terms_in_order(), *flags)
    if not terms and first is None and last is None:
        if not text.strip():
            raise UsageError(
                'Say what is wanted: `kinoved compose "10 Soviet post-apocalyptic films"`.'
            )
        alike = _LIKE.search(text)
        if alike is not None:
            raise UsageError(f'For films like a film, write `kinoved similar "{alike["film"]}"`.')
        raise UsageError(
            f"Nothing in the brief {text.strip()[:80]!r} names a country, theme, director or "
            'period of the catalogue: try "10 Soviet post-apocalyptic films".'
        )
    wanted = next((n for n in (count, said) if n is not None), DEFAULT_COUNT)
    if not 1 <= wanted <= MOST:
        raise UsageError(f"A list of {wanted} films cannot be made: ask for 1 to {MOST}.")
    return Brief(
        text.strip(),
        wanted,
        tuple(dict.fromkeys(terms)),
        first,
        last,
        together,
        vary,
        counted=count is not None or said is not None,
        not_understood=unknown,
    )


def brief_of(scope: Scope, text: str, entries: int) -> Brief:
    """The brief that a given list promises by its own `scope`; it has `entries` films now."""
    terms = [Term("country", (term.id,), term.text) for term in scope.countries]
    terms += [Term("theme", (term.id,), term.text) for term in scope.themes]
    return Brief(
        text,
        min(max(scope.count or entries or DEFAULT_COUNT, 1), MOST),
        tuple(dict.fromkeys(terms)),
        first=scope.period.first if scope.period else None,
        last=scope.period.last if scope.period else None,
        not_understood=scope.not_understood,
    )


@dataclass(slots=True)
class _Reader:
    """Takes out of a text what it understands; `rest` has spaces where that stood."""

    text: str
    catalogue: Catalogue
    rest: str = ""
    found: list[tuple[int, Term]] = field(default_factory=list)
    denied: list[tuple[int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rest = self.text

    def terms_in_order(self) -> Iterator[Term]:
        """The terms found, as they stand in the text."""
        for _, term in sorted(self.found, key=lambda pair: pair[0]):
            yield term

    def period(self) -> tuple[int | None, int | None]:
        """The years asked for."""
        found = find_period(self.rest)
        if found is None:
            return None, None
        first, last, start, end = found
        self._blank(start, end)
        return first, last

    def together(self) -> bool:
        """Whether all the countries are to have made each film."""
        match = _TOGETHER.search(self.rest)
        if match is not None:
            self._blank(*match.span())
        return match is not None

    def marks(self) -> None:
        """Colour, kind, language, the director's sex."""
        query = "SELECT value FROM facet WHERE property = 'language'"
        known = frozenset(value for (value,) in self.catalogue.ask(query))
        for start, end, property_, value in sorted(find_marks(self.rest, known)):
            if self.rest[start:end].strip():
                self._take(start, end, property_, (value,))

    def filming(self) -> None:
        """Where the films are shot: a sort of place, or one by name."""
        found = find_filming(self.rest)
        if found is None:
            return
        start, end, where, kind = found
        if kind is not None:
            self._take(start, end, "scenery", (kind,))
            return
        for mention in self.catalogue.mentions(self.rest[where:], ("place",)):
            if mention.start == 0:
                self._take(start, where + mention.end, "filmed in", mention.of("place"))
                return
        for word in tokens(self.rest[where:])[:1]:
            state = russian_state_of(word.stem)
            places = (state,) if state else self._called(word.text, "place")
            if places:
                self._take(start, where + word.end, "filmed in", places)

    def set_in(self) -> None:
        """Where the stories are set, in words."""
        match = _SET_IN.search(self.rest)
        if match is None:
            return
        words = [w for w in tokens(match["where"]) if w.text.casefold() not in FILLER]
        if words:
            self._take(*match.span(), "set in", tuple(word.stem for word in words))

    def names(self) -> None:
        """Countries, prizes, studios, people, themes and genres; the longest name is meant."""
        found = list(self._places())
        for person in find_people(self.text, self.rest, self.catalogue):
            found.append((person.start, person.end, person.role, person.ids))
        words = tokens(self.rest)
        for first, behind, kind, id_ in vocabulary(self.catalogue).find(words, set()):
            found.append((words[first].start, words[behind - 1].end, kind, (id_,)))
        order = ("theme", "country", "award", "studio", "genre")
        found.sort(
            key=lambda f: (f[0] - f[1], order.index(f[2]) if f[2] in order else len(order), f[0])
        )
        taken: list[tuple[int, int, str, tuple[str, ...]]] = []
        for start, end, property_, ids in found:
            if all(end <= s or start >= e for s, e, _, _ in taken):
                taken.append((start, end, property_, ids))
        for start, end, property_, ids in sorted(taken):
            self._take(start, end, property_, ids)

    def count(self) -> int | None:
        """The number of films asked for, or None."""
        for word in tokens(self.rest):
            number = number_of(word.text)
            if number is None and word.text.isdecimal():
                number = int(word.text)
            if number is not None:
                self._blank(word.start, word.end)
                return number
        return None

    def leftover(self) -> tuple[str, ...]:
        """What is not understood; topics behind "about" that records speak of become terms."""
        unknown: list[str] = []
        words = tokens(self.rest)
        free = [w for w in words if w.text.casefold() not in FILLER and not w.text.isdecimal()]
        for run in _runs(free, self.rest):
            unread = run
            topic = [word for word in run if self._is_topic(word)]
            if topic and self._is_about(run[0].start):
                stems = tuple(word.stem for word in topic)
                self._take(topic[0].start, topic[-1].end, "about", stems)
                unread = [word for word in run if word not in topic]
            unknown += [word.text for word in unread]
        return tuple(dict.fromkeys(unknown))

    def _places(self) -> Iterator[tuple[int, int, str, tuple[str, ...]]]:
        kinds = ("place", "prize", "studio")
        for mention in self.catalogue.mentions(self.rest, kinds):
            states = [id_ for id_ in mention.of("place") if self._is_state(id_)]
            if states and self._is_of_somebody(mention.end):
                continue
            if states:
                yield mention.start, mention.end, "country", tuple(states[:1])
            elif prizes := mention.of("prize"):
                yield mention.start, mention.end, "award", prizes
            elif studios := mention.of("studio"):
                yield mention.start, mention.end, "studio", studios
        for word in tokens(self.rest):
            state = russian_state_of(word.stem) or state_of(word.text)
            if state is not None and (word.text.isupper() or len(word.text) > 2):
                if not self._is_of_somebody(word.end):
                    yield word.start, word.end, "country", (state,)
            elif word.stem in _PRIZES:
                known = self.catalogue.ask(_PRIZE_IDS, (f"{_PRIZES[word.stem]}%",))
                yield word.start, word.end, "award", tuple(id_ for (id_,) in known)
            elif not word.text.isascii() and word.text[0].isupper():
                studios = self._called(word.text, "studio")
                if studios:
                    yield word.start, word.end, "studio", studios

    def _called(self, word: str, kind: str) -> tuple[str, ...]:
        """The ids of what a Russian word names, in whatever case it stands."""
        for name in nominatives(word):
            # Studios and small places are known by their romanised names alone.
            for written in (name, romanise(name)):
                named = self.catalogue.named(written, kind)
                if named:
                    return tuple(dict.fromkeys(n.subject for n in named))
        return ()

    def _is_of_somebody(self, end: int) -> bool:
        """Whether the next word tells that people or books are of the country, not the films."""
        following = tokens(self.text[end:])[:1]
        return bool(following) and following[0].stem in _OTHERS

    def _is_state(self, id_: str) -> bool:
        place = self.catalogue.subject(id_)
        return place is not None and bool(_STATES & set(place.values("kind")))

    def _is_about(self, start: int) -> bool:
        """Whether "about" stands before, with nothing between but an article or what is read."""
        before = tokens(self.text[:start])
        while before and (
            before[-1].text.casefold() in {"the", "a", "an"}
            or not self.rest[before[-1].start : before[-1].end].strip()
        ):
            before.pop()
        return bool(before) and before[-1].text.casefold() in ABOUT

    def _is_topic(self, word: Token) -> bool:
        return len(word.stem) >= _LEAST_TOPIC and bool(
            self.catalogue.ask(_SAYING, (f"%{word.stem}%",))
        )

    def _take(self, start: int, end: int, property_: str, values: Iterable[str]) -> None:
        denied = self._is_denied(start)
        if denied:
            self.denied.append((start, end))
        said = self.text[start:end].strip()
        self.found.append((start, Term(property_, tuple(values), said, denied)))
        self._blank(start, end)

    def _is_denied(self, start: int) -> bool:
        if _DENIAL.search(self.text[:start]):
            return True
        return any(
            end <= start and _JOINED.fullmatch(self.text[end:start]) for _, end in self.denied
        )

    def _blank(self, start: int, end: int) -> None:
        self.rest = self.rest[:start] + " " * (end - start) + self.rest[end:]


def _runs(words: list[Token], text: str) -> Iterator[list[Token]]:
    """Words that stand side by side, with one space or hyphen between them."""
    run: list[Token] = []
    for word in words:
        if run and not re.fullmatch(r"[\s-]", text[run[-1].end : word.start]):
            yield run
            run = []
        run.append(word)
    if run:
        yield run
