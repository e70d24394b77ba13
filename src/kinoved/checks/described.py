"""Which film an entry's text describes, whatever its heading says.

A text gives a film away by people who made it, by its source, by actors and characters, by places,
prizes and plot. One such trace proves nothing: a director has many films, an author many
adaptations. Sentences that compare ("like Tarkovsky's Stalker", "a former assistant of …") or name
another film are left out, for the people in them belong elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kinoved.catalogue import Catalogue, Mention
from kinoved.checks.claims.sentences import sentences_of, tokens_of
from kinoved.model import Entry, FilmList, Statement, Subject
from kinoved.text import likeness, listing, normalise, words
from kinoved.value import value

_MAKERS = ("director", "writer", "camera", "music")
_CONTENT = frozenset({"source", "role", "plot", "place", "prize"})
_FEWEST_STEMS = 3
_MOST_FILMS = 60
_ALIKE = 0.75

_ELSEWHERE = re.compile(
    r"""\b(?:
      like|unlike|likened|reminiscent|recall\w*|echo\w*|evoke\w*|compar\w+|inspir\w+|influenc\w+|homage|
      tribute|remake|remade|sequel|prequel|predecessor|successor|companion|trilogy|rival\w*|
      assistant|assisted|student|studied|pupil|prot[ée]g[ée]\w*|mentor\w*|taught|teacher|colleague|
      wife|husband|widow|brother|sister|father|mother|son|daughter|friend\w*|nephew|grandson|
      not|never|nor|neither|without|rather|instead|originally|offered|refused|declined|turned|
      also|other|another|earlier|previous\w*|later|next|famous\ for|known\ for|author\ of|
      director\ of|star\ of|maker\ of|creator\ of|
      como|semelhante|parecid\w+|inspirad\w+|recuerda|lembra|discípulo|aluno|alumno|filho|hijo|
      wie|ähnlich|erinnert|inspiriert|schüler\w*|assistent\w*|sohn|neuverfilmung|
      comme|rappelle|inspiré\w*|élève|assistante?|fils|
      подобно|напоминает|словно|вдохновл\w+|ученик\w*|ассистент\w*|сын|продолжение|ремейк
    )\b|のよう|に似|影響|続編|リメイク|弟子|助監督""",
    re.VERBOSE | re.IGNORECASE,
)

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
_ENDING = re.compile(r"(?:ing|ers?|ed|es|s)$")


@value
class Trace:
    """One thing the text names that belongs to a film: of which kind, in words, on which word."""

    kind: str
    reason: str
    statement: Statement


@value
class Described:
    """A film that the text gives away; `alone` where no other film has two traces in it.

    `near` is whether the printed year is within one of the film's, `dated` whether it is one of
    them; None where none is printed or known.
    """

    film: Subject
    traces: tuple[Trace, ...]
    alone: bool
    near: bool | None
    dated: bool | None

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of its traces: maker, source, cast, role, place, prize, plot."""
        return frozenset(trace.kind for trace in self.traces)

    @property
    def telling(self) -> bool:
        """Whether it speaks for no other film, and is of the printed year or has three traces."""
        return self.alone and (bool(self.dated) or len(self.kinds) >= 3)

    @property
    def beyond_doubt(self) -> bool:
        """Whether maker or source, and the content, and a third thing all speak for it alone."""
        kinds = self.kinds
        leads = bool(kinds & {"maker", "source"})
        return self.alone and leads and len(kinds) >= 3 and bool(kinds & _CONTENT)

    def said(self) -> str:
        """The reasons, three at most, as one phrase."""
        return listing([trace.reason for trace in self.traces[:3]])


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
    """What of `told` belongs to `film`, one trace of a kind, the makers first."""
    found: dict[str, Trace] = {}
    for trace in _traces(film, told, catalogue):
        found.setdefault(trace.kind, trace)
    return tuple(found.values())


def described_by(
    entry: Entry, told: Told, catalogue: Catalogue, but: Iterable[str] = ()
) -> Described | None:
    """The film, none of those in `but`, that the text gives away by two traces or more, or None.

    One of them is a maker or the source. A film that another equals is none, unless the printed
    year tells them apart.
    """
    left_out = set(but)
    weighed = []
    for id_ in _films_of(told, catalogue):
        film = catalogue.film(id_)
        if film is not None and id_ not in left_out:
            traces = traces_in(film, told, catalogue)
            kinds = {trace.kind for trace in traces}
            if len(kinds) >= 2:
                near = is_near(film, entry.year)
                weighed.append((near is True, len(kinds), film, traces, near))
    weighed.sort(key=lambda row: (-row[0], -row[1], row[2].id))
    if not weighed:
        return None
    first, count, film, traces, near = weighed[0]
    if len(weighed) > 1 and weighed[1][:2] == (first, count):
        return None
    if not {trace.kind for trace in traces} & {"maker", "source"}:
        return None
    dated = None if near is None else entry.year in film.years
    return Described(film, traces, len(weighed) == 1, near, dated)


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
        _ENDING.sub("", word.bare)
        for word in words(text)
        if len(word.bare) > 4 and word.bare not in _PLAIN and not word.bare.isdigit()
    )


def _clean_sentences(text: str, title: str, catalogue: Catalogue) -> Iterator[str]:
    tokens = tokens_of(text)
    for sentence in sentences_of(text, tokens):
        said = text[sentence.tokens[0].start : sentence.tokens[-1].end]
        if not _ELSEWHERE.search(said) and not _names_a_film(said, title, catalogue):
            yield said


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
    for role in _MAKERS:
        for statement in film.all(role):
            if statement.value in told.people:
                doing = "its director" if role == "director" else "who made it"
                yield Trace("maker", f"the text names {statement.text}, {doing}", statement)
    for statement in film.all("based on"):
        work = catalogue.subject(statement.value)
        if work is None:
            continue
        if work.id in told.works:
            yield Trace("source", f"it names the source, {work.label}", statement)
        for author in work.all("author"):
            if author.value in told.people:
                yield Trace("source", f"it names {author.text}, author of the source", author)
    for statement in film.all("cast"):
        if statement.value in told.people:
            yield Trace("cast", f"it names {statement.text}, who plays in it", statement)
    for statement in film.all("cast"):
        role_words = [w.bare for w in words(statement.qualifier("role") or "") if len(w.bare) > 3]
        if role_words and role_words[-1] not in _PLAIN and role_words[-1] in told.capitals:
            character = statement.qualifier("role")
            yield Trace("role", f"it names the character {character}", statement)
    countries = set(film.values("country"))
    for statement in film.all("filmed in"):
        if statement.value in told.places - countries:
            yield Trace("place", f"it names {statement.text}, where it was filmed", statement)
    for statement in film.all("award"):
        if statement.value in told.prizes:
            yield Trace("prize", f"it names its prize, {statement.text}", statement)
    for statement in film.all("synopsis"):
        shared = sorted(stems(statement.value) & told.stems)
        if len(shared) >= _FEWEST_STEMS:
            yield Trace("plot", "the story is the same", statement)
