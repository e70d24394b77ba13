"""Which film an entry's text describes, whatever its heading says.

A text gives a film away by people who made it, by its source, by actors and characters, by places,
prizes and plot. One such trace proves nothing: a director has many films, an author many
adaptations.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.stems import PLAIN, stems
from kinoved.checks.told import Told
from kinoved.model import Entry, FilmList, Statement, Subject
from kinoved.text import likeness, listing, words
from kinoved.value import value

_MAKERS = {
    "director": "director",
    "writer": "screenwriter",
    "camera": "cinematographer",
    "music": "composer",
}
_CONTENT = frozenset({"source", "role", "plot", "prize", "runtime"})
"""Kinds of traces that two films by the same people in the same year and place do not share."""
_STORY = ("synopsis", "subject", "set in")
_FEWEST_STEMS = 3
_MOST_FILMS = 60
_ALIKE = 0.75

_ENGLISH = frozenset("the of and was with by his her this that from which".split())


@value
class Trace:
    """One thing the text names that belongs to a film: of which kind, what, in words, on what."""

    kind: str
    named: str
    reason: str
    statement: Statement


@value
class Described:
    """A film that the text gives away; `rival` counts the traces of the next, 0 if under two.

    `near` is whether the printed year is within one of the film's, `dated` whether it is one of
    them; None where none is printed or known.
    """

    film: Subject
    traces: tuple[Trace, ...]
    rival: int
    near: bool | None
    dated: bool | None

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of its traces: maker, source, cast, role, place, prize, runtime, plot."""
        return frozenset(trace.kind for trace in self.traces)

    @property
    def telling(self) -> bool:
        """Whether it speaks less for any other film, and enough of it fits, the story included.

        People alone tell no film from the next that they made. Where the year does not fit, a
        version of the same source may be meant: then the director and two things more are needed.
        """
        if len(self.kinds) <= self.rival or not self.kinds & _CONTENT:
            return False
        directed = any(trace.statement.property == "director" for trace in self.traces)
        return bool(self.dated) or (len(self.kinds) >= 3 and (self.near is not False or directed))

    @property
    def beyond_doubt(self) -> bool:
        """Whether three things speak for it, and for no other film."""
        return self.telling and not self.rival and len(self.kinds) >= 3

    def said(self) -> str:
        """What of the film is in the text, three things at most, as one phrase."""
        return f"it has that film's {listing([trace.reason for trace in self.traces[:3]])}"


def traces_in(film: Subject, told: Told, catalogue: Catalogue) -> tuple[Trace, ...]:
    """What of `told` belongs to `film`, one trace of a kind, the makers first.

    Nobody counts twice: a director who also plays is one trace.
    """
    found: dict[str, Trace] = {}
    for trace in _traces(film, told, catalogue):
        if trace.named not in {other.named for other in found.values()}:
            found.setdefault(trace.kind, trace)
    return tuple(found.values())


def described_by(
    entry: Entry, told: Told, catalogue: Catalogue, but: Iterable[str] = ()
) -> Described | None:
    """The film, none of those in `but`, that the text gives away by two traces or more, or None.

    One of them is a maker or the source. Films of the printed year go before others.
    """
    left_out = set(but)
    weighed = []
    for id_ in _films_of(told, catalogue):
        film = catalogue.film(id_)
        if film is not None and id_ not in left_out:
            traces = traces_in(film, told, catalogue)
            if len(traces) >= 2:
                weighed.append((is_near(film, entry.year) is True, len(traces), film, traces))
    weighed.sort(key=lambda row: (-row[0], -row[1], row[2].id))
    if not weighed or not {trace.kind for trace in weighed[0][3]} & {"maker", "source"}:
        return None
    _, _, film, traces = weighed[0]
    near = is_near(film, entry.year)
    dated = None if near is None else entry.year in film.years
    rival = max((count for _, count, _, _ in weighed[1:]), default=0)
    return Described(film, traces, rival, near, dated)


def is_near(film: Subject, year: int | None) -> bool | None:
    """Whether `year` is within one of the film's years; None where one of them is not known."""
    if year is None or not film.years:
        return None
    return any(abs(year - known) <= 1 for known in film.years)


def said_in(entry: Entry) -> list[str]:
    """The words of an entry's prose in order, without possessive endings."""
    passages = (entry.description, entry.fact, *entry.notes)
    return [word.bare for passage in passages if passage for word in words(passage.text)]


def language_of(entry: Entry, film_list: FilmList) -> str | None:
    """The language of the list, else English where the entry's text is plainly so, else None."""
    if film_list.language is not None:
        return film_list.language
    return "en" if len(_ENGLISH.intersection(said_in(entry))) >= 2 else None


def may_be_called(film: Subject, title: str, language: str | None) -> bool:
    """Whether `title` may be a title of `film` that nobody has recorded: a variant, a translation.

    It may where a telling word of it stands, or nearly stands, in a recorded title; where the film
    has no recorded title in the language of the list, or that is not known; and where its letters
    are not those of that language.
    """
    if language is None or (language == "en" and not title.replace("’", "'").isascii()):
        return True
    if not any(known.lang.split("-")[0] == language for known in film.titles):
        return True
    return shares_a_word(film, title)


def shares_a_word(film: Subject, title: str) -> bool:
    """Whether a telling word of `title` stands, or nearly stands, in a recorded title of `film`."""
    known_words = {w.bare for known in film.titles for w in words(known.text) if len(w.bare) > 3}
    return any(
        len(word.bare) > 3
        and any(
            word.bare[:5] == other[:5] or likeness(word.bare, other) >= _ALIKE
            for other in known_words
        )
        for word in words(title)
    )


def _films_of(told: Told, catalogue: Catalogue) -> list[str]:
    """The ids of films that somebody in `told` made or played in, or that are after its works."""
    values = sorted(told.people | told.works)[:50]
    if not values:
        return []
    marks = ", ".join("?" * len(values))
    rows = catalogue.ask(
        "SELECT film.id, count(DISTINCT facet.property || facet.value) AS found FROM facet"  # noqa: S608
        " JOIN holds ON holds.facet = facet.number JOIN film ON film.number = holds.film"
        " WHERE facet.property IN ('director', 'writer', 'cast', 'based on')"
        f" AND facet.value IN ({marks})"
        " GROUP BY film.id ORDER BY found DESC, film.id LIMIT ?",
        [*values, _MOST_FILMS],
    )
    by_author = [
        film
        for person in sorted(told.people)
        for work in catalogue.having("author", person)
        for film in catalogue.having("based on", work)
    ]
    return list(dict.fromkeys([*(id_ for id_, _ in rows), *by_author[:_MOST_FILMS]]))


def _traces(film: Subject, told: Told, catalogue: Catalogue) -> Iterator[Trace]:
    works = [work for id_ in film.values("based on") if (work := catalogue.subject(id_))]
    authors = {author for work in works for author in work.values("author")}
    for role, called in _MAKERS.items():
        for statement in film.all(role):
            # An author who writes for the screen is one trace with the source, not another.
            apart = role == "director" or statement.value not in authors
            if apart and statement.value in told.people:
                yield Trace("maker", statement.value, f"{called} {statement.text}", statement)
    for work in works:
        if work.id in told.works:
            stated = next(s for s in film.all("based on") if s.value == work.id)
            yield Trace("source", work.id, f"source {work.label}", stated)
        for author in work.all("author"):
            if author.value in told.people:
                yield Trace("source", author.value, f"source's author {author.text}", author)
    for statement in film.all("cast"):
        if statement.value in told.people:
            yield Trace("cast", statement.value, f"actor {statement.text}", statement)
    for statement in film.all("runtime"):
        if statement.value in told.minutes:
            yield Trace(
                "runtime",
                f"{statement.value} minutes",
                f"running time of {statement.value} minutes",
                statement,
            )
    for statement in film.all("cast"):
        character = statement.qualifier("role") or ""
        role_words = [w.bare for w in words(character) if len(w.bare) > 3]
        if role_words and role_words[-1] not in PLAIN and role_words[-1] in told.capitals:
            yield Trace("role", role_words[-1], f"character {character}", statement)
    countries = set(film.values("country"))
    for statement in film.all("filmed in"):
        if statement.value in told.places - countries:
            yield Trace(
                "place",
                statement.value,
                f"location {statement.text}",
                statement,
            )
    for statement in film.all("award"):
        if statement.value in told.prizes:
            yield Trace("prize", statement.value, f"prize, the {statement.text}", statement)
    story = [s for role in _STORY for s in film.all(role)]
    if story:
        text = " ".join(statement.value for statement in story)
        if len(stems(text) & told.stems) >= _FEWEST_STEMS:
            yield Trace("plot", "", "story", story[0])
