"""Which film an entry's text describes, whatever its heading says.

A text gives a film away by people who made it, by its source, by actors and characters, by places,
prizes and plot. One such trace proves nothing: a director has many films, an author many
adaptations. Sentences that compare ("like Tarkovsky's Stalker", "a former assistant of …") or name
another film are left out, for the people in them belong elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from kinoved.catalogue import Catalogue, Mention
from kinoved.checks.claims.sentences import Sentence, sentences_of, tokens_of
from kinoved.model import Entry, FilmList, Statement, Subject
from kinoved.text import likeness, listing, normalise, words
from kinoved.value import value

_MAKERS = {
    "director": "director",
    "writer": "screenwriter",
    "camera": "cinematographer",
    "music": "composer",
}
_CONTENT = frozenset({"source", "role", "plot", "prize"})
"""Kinds of traces that two films by the same people in the same year and place do not share."""
_STORY = ("synopsis", "subject", "set in")
_FEWEST_STEMS = 3
_MOST_FILMS = 60
_ALIKE = 0.75

_ELSEWHERE = frozenset(
    # that something is compared, or was made anew, or not
    "like unlike homage tribute remake remade sequel prequel predecessor successor companion"
    " trilogy not never nor neither without rather instead originally offered refused declined"
    " turned also other another earlier previous previously later next famous known"
    # that somebody is spoken of for somebody else's sake
    " assistant assisted student studied pupil taught teacher colleague wife husband widow brother"
    " sister father mother son daughter friend friends nephew grandson"
    # the same in Portuguese and Spanish, German, French and Russian
    " como semelhante parecido parecida recuerda lembra discipulo aluno alumno filho hijo"
    " wie ahnlich erinnert schuler sohn neuverfilmung comme rappelle eleve assistante fils"
    " подобно напоминает словно ученик ученика ассистент ассистентом сын продолжение ремеик".split()
)
_ELSEWHERE_BEGINNINGS = (
    "likened", "reminiscen", "recall", "echo", "evok", "compar", "inspir", "influenc", "rival",
    "protege", "mentor", "assisten", "вдохнов",
)  # fmt: skip
_ELSEWHERE_RUNS = ("のよう", "に似", "影響", "続編", "リメイク", "弟子", "助監督")
_OF = frozenset("director author star maker creator".split())
"""Words that, with "of" behind them, name somebody by another film."""

_PLAIN = frozenset(
    "about after again against along among another around became because become becomes before"
    " begins behind being between brings called comes country during every father female figure"
    " filmed films finally finds first found friend friends group helps home house human images"
    " kind known large later leads leaves life little lives local looks loses lost makes meets"
    " mother movie moves must named night other others over part people picture place played plays"
    " scene scenes second several shot shows sister small some soon soviet stands starts still"
    " stories story takes tells that their them then there these they thing third this those three"
    " through time together town tries turns under until very village wants when where which while"
    " whole whom whose wife with without woman women work works world year years young".split()
)
_ENGLISH = frozenset("the of and was with by his her this that from which".split())
_ENDINGS = ("ing", "ers", "er", "ed", "es", "s")


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
        """The kinds of its traces: maker, source, cast, role, place, prize, plot."""
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


@value
class Told:
    """What an entry's text names: ids of people (by whole names), works, places and prizes.

    `capitals` are its capitalised words and `stems` its telling ones.
    """

    people: frozenset[str]
    works: frozenset[str]
    places: frozenset[str]
    prizes: frozenset[str]
    capitals: frozenset[str]
    stems: frozenset[str]


def told_in(entry: Entry, catalogue: Catalogue) -> Told:
    """What the text of `entry` names, and the people of its heading."""
    title = normalise(entry.title.text)
    passages = [p.text for p in (entry.description, entry.fact, *entry.notes) if p is not None]
    clean = [s for text in passages for s in _clean_sentences(text, title, catalogue)]
    mentions = [(s, m) for s in clean for m in _mentions(s, catalogue)]
    people = {id_ for s, m in mentions for id_ in _whole_people(s, m)}
    for credit in entry.people:
        people |= {n.subject for n in catalogue.named(credit.name, "person")}
    of = {
        kind: frozenset(id_ for _, m in mentions for id_ in m.of(kind))
        for kind in ("work", "place", "prize")
    }
    prose = "\n".join(passages)
    own = {word.bare for word in words(entry.title.text)}
    return Told(
        frozenset(people),
        frozenset(w for w in of["work"] if normalise(catalogue.label(w)) != title),
        of["place"],
        of["prize"],
        frozenset(w.bare for s in clean for w in words(s) if s[w.start].isupper()) - own,
        stems(prose) - stems(entry.title.text),
    )


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


def language_of(entry: Entry, film_list: FilmList) -> str | None:
    """The language of the list, else English where the entry's text is plainly so, else None."""
    if film_list.language is not None:
        return film_list.language
    passages = [p.text for p in (entry.description, entry.fact, *entry.notes) if p is not None]
    found = {word.bare for text in passages for word in words(text)} & _ENGLISH
    return "en" if len(found) >= 2 else None


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


def stems(text: str) -> frozenset[str]:
    """The telling words of a text without their commonest endings."""
    return frozenset(
        _stem(word.bare)
        for word in words(text)
        if len(word.bare) > 4 and word.bare not in _PLAIN and not word.bare.isdigit()
    )


def _stem(word: str) -> str:
    ending = next((ending for ending in _ENDINGS if word.endswith(ending)), "")
    return word.removesuffix(ending)


def _clean_sentences(text: str, title: str, catalogue: Catalogue) -> Iterator[str]:
    tokens = tokens_of(text)
    for sentence in sentences_of(text, tokens):
        said = text[sentence.tokens[0].start : sentence.tokens[-1].end]
        if not _leads_elsewhere(sentence, said) and not _names_a_film(said, title, catalogue):
            yield said


def _leads_elsewhere(sentence: Sentence, said: str) -> bool:
    """Whether the sentence compares, denies, or names people for the sake of somebody else."""
    keys = [token.bare for token in sentence.tokens]
    return (
        not _ELSEWHERE.isdisjoint(keys)
        or any(key.startswith(_ELSEWHERE_BEGINNINGS) for key in keys)
        or any(one in _OF and other == "of" for one, other in pairwise(keys))
        or any(run in said for run in _ELSEWHERE_RUNS)
    )


def _names_a_film(sentence: str, title: str, catalogue: Catalogue) -> bool:
    """Whether the sentence names a film other than the heading's, by two words or in quotes."""
    people = [(m.start, m.end) for m in catalogue.mentions(sentence, ("person", "place", "work"))]
    for mention in catalogue.mentions(sentence, ("film",)):
        said = sentence[mention.start : mention.end]
        quoted = sentence[mention.start - 1 : mention.start] in {"“", '"', "«", "*", "_", "‘", "『"}
        parts = [w for w in words(said) if len(w.bare) > 3]
        capital = len(parts) > 1 and all(said[w.start].isupper() for w in parts)
        inside = any(a <= mention.start and mention.end <= b for a, b in people)
        if (quoted or capital) and not inside and normalise(said) != title:
            return True
    return False


def _mentions(sentence: str, catalogue: Catalogue) -> tuple[Mention, ...]:
    return catalogue.mentions(sentence, ("person", "work", "place", "prize"))


def _whole_people(sentence: str, mention: Mention) -> Iterator[str]:
    if sentence[mention.start].isupper():
        for name in mention.names:
            if name.kind == "person" and name.scheme != "surname" and " " in name.text:
                yield name.subject


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
    for statement in film.all("cast"):
        character = statement.qualifier("role") or ""
        role_words = [w.bare for w in words(character) if len(w.bare) > 3]
        if role_words and role_words[-1] not in _PLAIN and role_words[-1] in told.capitals:
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
