"""Whether a sentence goes on about another film, or a book, that the one before it speaks of.

"Those who like it may also like Come and See. Elem Klimov directed it." says nothing of the film
above which it stands; and where no record of the other film speaks against it, nobody can tell.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.another_film import opens_with_another
from kinoved.checks.claims.clause import AUXILIARY, TELLING
from kinoved.checks.claims.grammar import Scene
from kinoved.checks.claims.judge import judged
from kinoved.checks.claims.language import Language
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.reader import Reader, Reading
from kinoved.checks.claims.sentences import Sentence, Token
from kinoved.model import Entry, Match, Passage, Span, Subject, Tier, Verdict
from kinoved.resolve import tables
from kinoved.value import changed

_VERSIONS = frozenset(
    "remake remakes remade sequel sequels prequel version versions series miniseries"
    " spinoff".split()
)
"""Words of a sentence after which "it" and "the film" may mean what was made before or later."""
_BESIDE = frozenset(
    "follow followed successor companion compare compared comparable similar reminiscent".split()
)
"""Words by which another film is brought in, unless the sentence is about the film itself."""
_WORKS = frozenset(
    "novel novella book play story comic manga musical opera soundtrack score song game script"
    " screenplay memoir poem remake sequel documentary short".split()
)
"""What may be the subject of a sentence, and be meant by the "it" of the next one."""
_ELSEWHERE = frozenset("television tv stage radio broadway bbc".split())
"""Where a film made for cinemas was not shown first: another version is spoken of."""
_SUBJECT = 4
"""Words from the beginning of a sentence within which its subject is named."""
_ITSELF = frozenset("it its".split())
_OF_MANY_FILMS = frozenset(
    "colour-claim country-claim kind-claim language-claim runtime-claim".split()
)
"""Claims that are true of so many films that it tells nothing if they are true of one named long
before."""
_OF_WORKS = frozenset({"award-claim", "year-claim"})
"""Claims that are made of books and scores as well."""
_NO_TITLES = ("person", "place", "prize", "studio", "theme")
"""Kinds of names that are not taken for titles of films that only data sets know."""
_ANOTHER = frozenset("a another other his her their".split())
"""Words before the film's own title by which another version of it is meant."""
_LONGEST = 8
"""Words in the longest title that is looked for among films that only data sets know."""
_DATED = re.compile(r"\((?:[^()]*\D)?((?:18|19|20)\d\d)\)")
"""A year in brackets, as it stands behind the title of a film."""


_Called = tuple[int, int, list[Subject]]
"""First and last token of a title in a sentence, and the films that are called so."""


class Antecedents:
    """The sentences of a passage, asked what those before a claim speak of."""

    def __init__(
        self,
        passage: Passage,
        tokens: tuple[Token, ...],
        names: NameIndex,
        reader: Reader,
        spoken: Language,
        catalogue: Catalogue,
    ) -> None:
        self._passage = passage
        self._tokens = tokens
        self._names = names
        self._reader = reader
        self._titles = reader.titles
        self._spoken = spoken
        self._catalogue = catalogue
        self._scenes: tuple[tuple[Scene, Sentence], ...] = ()
        self._found: dict[int, tuple[_Called, ...]] = {}

    def held(self, reading: Reading, entry: Entry, match: Match, span: Span) -> Reading | None:
        """A reading that finds fault, as firm as the sentences before it leave it.

        It is left as it is where they speak of no other film, or of one that it cannot be said of
        either; it is read in the second tier where it might be, and None where it may well be.
        """
        text = self._passage.text
        self._scenes = self._scenes or self._reader.scenes(text, self._tokens, self._names)
        sentences = [sentence for _, sentence in self._scenes]
        starts = [sentence.tokens[0].start for sentence in sentences]
        number = bisect_right(starts, reading.start) - 1
        sentence = sentences[number]
        own = match.film.id if match.film is not None else None
        if self._has_another(sentence, own):
            return None
        if number < 1 or self._names_own(sentence) or reading.get("label") is not None:
            return reading
        before = sentences[number - 1]
        titled = (f for _, _, films in self._titled(before) for f in films if f.id != own)
        films = tuple(dict.fromkeys([*self._films(before), *titled]))
        verdicts = [self._verdict(reading, span, entry, match, film) for film in films]
        telling = reading.type not in _OF_MANY_FILMS
        for earlier in sentences[: number - 1] if telling else ():
            found = (self._verdict(reading, span, entry, match, f) for f in self._films(earlier))
            verdicts += [verdict for verdict in found if verdict is Verdict.SUPPORTED]
        if Verdict.SUPPORTED in verdicts:
            return None
        goes_on = self._goes_on(before, sentence)
        if films and goes_on:
            silent = Verdict.SILENT in verdicts and (telling or any(f.indexed for f in films))
            return None if silent else reading
        if films:
            if all(verdict in _AGAINST for verdict in verdicts):
                return reading
            told = Verdict.UNLISTED in verdicts and Verdict.SILENT not in verdicts
            return changed(reading, tier=Tier.GUARDED) if told else None
        if not goes_on and opens_with_another(*self._scenes[number - 1]):
            return None
        away = self._leads_away(before, sentence, match.film, goes_on=goes_on)
        away = away or (reading.type in _OF_WORKS and self._is_of_work(before, sentence))
        return None if away else reading

    def _verdict(
        self, reading: Reading, span: Span, entry: Entry, match: Match, film: Subject
    ) -> Verdict:
        """What the record of another film makes of a reading."""
        other = changed(match, film=film)
        found = judged(reading, span, self._passage, entry, other, self._catalogue)
        return Verdict.SILENT if found is None else found[0].verdict

    def _names_own(self, sentence: Sentence, behind: frozenset[str] = frozenset()) -> bool:
        """Whether a sentence has the film's own title, right behind one of the words `behind`."""
        tokens = sentence.tokens
        keys = tuple(token.key for token in tokens)
        return any(
            tokens[at].capital
            and keys[at : at + len(title)] == title
            and (not behind or (at > 0 and keys[at - 1] in behind))
            for title in self._titles
            for at in range(len(keys))
            if title != ("it",) and self._called(sentence, at) <= at + len(title)
        )

    def _films(self, sentence: Sentence) -> Iterator[Subject]:
        """The films of other titles that a sentence names."""
        last = sentence.first + len(sentence.tokens)
        for first, end in self._names.films:
            named = self._names.at("film", first)
            keys = tuple(token.key for token in self._tokens[first:end])
            if not sentence.first <= first < last or named is None or keys in self._titles:
                continue
            for id_ in named[1].ids:
                film = self._catalogue.film(id_)
                if film is not None:
                    yield film

    def _has_another(self, sentence: Sentence, own: str | None) -> bool:
        """Whether a title of several words stands in a sentence that is another film's, no work's.

        Those that the reader itself sees make a reading doubtful before it comes here.
        """
        return any(
            end - start > 1
            and self._names.at("work", sentence.first + start) is None
            and all(film.id != own for film in films)
            for start, end, films in self._titled(sentence)
        )

    def _titled(self, sentence: Sentence) -> tuple[_Called, ...]:
        """The whole titles that a sentence has, with their films, also those only in data sets."""
        found = self._found.get(sentence.first)
        if found is None:
            found = self._found[sentence.first] = tuple(self._titles_in(sentence))
        return found

    def _titles_in(self, sentence: Sentence) -> Iterator[_Called]:
        tokens, place = sentence.tokens, 0
        while place < len(tokens):
            known = self._called(sentence, place)
            for end in range(min(len(tokens), place + _LONGEST), known, -1):
                found = self._named(sentence, place, end)
                if found:
                    yield place, end, found
                    known = end
                    break
            place = max(known, place + 1)

    def _named(self, sentence: Sentence, start: int, end: int) -> list[Subject]:
        """The films that are called by a sentence's tokens from `start` up to `end`.

        They are written as titles are, with capitals at both ends, or just as recorded.
        """
        tokens = sentence.tokens
        run = tokens[start:end]
        last = run[-1]
        if not run[0].capital or tuple(t.key for t in run) in self._titles:
            return []
        after = tokens[end].key if end < len(tokens) else ""
        opens = len(run) == 1 and start == 0
        if opens and (after not in _VERBS or last.key in tables.common_words()):
            return []
        words = self._passage.text[run[0].start : last.end]
        named = [n for n in self._catalogue.named(words, "film") if n.scheme != "article"]
        if not (last.capital or last.key.isdecimal()):
            named = [name for name in named if name.text == words]
        films = (self._catalogue.film(name.subject) for name in named)
        return [film for film in films if film is not None]

    def _called(self, sentence: Sentence, start: int) -> int:
        """The token after the name of a person, a place or a prize that begins at `start`.

        It is `start` where none does, or where the name is what somebody made: "his Hitchcock".
        """
        if start > 0 and sentence.tokens[start - 1].possessive:
            return start
        found = (self._names.at(kind, sentence.first + start) for kind in _NO_TITLES)
        return max((name[0] - sentence.first for name in found if name), default=start)

    def _goes_on(self, before: Sentence, sentence: Sentence) -> bool:
        """Whether both sentences have the film itself for their subject, or one points at it.

        "It has been compared to Stalker. It was made in Italy.", "This Italian film"
        """
        nouns = self._spoken.film_nouns
        tokens = sentence.tokens
        pointed = any(
            token.key == "this" and not nouns.isdisjoint(t.key for t in tokens[at : at + 5])
            for at, token in enumerate(tokens)
        )
        opening = before.tokens[:2]
        own = opening[0].key in _ITSELF or (
            opening[0].key in {"the", "this"} and opening[-1].key in nouns
        )
        own = own or any(token.key == "it" and token.hard for token in before.tokens)
        return pointed or (own and tokens[0].key in _ITSELF)

    def _is_of_work(self, before: Sentence, sentence: Sentence) -> bool:
        """Whether a book, a play or a score is the subject, and the "it" of the next sentence."""
        keys = [token.key for token in before.tokens]
        opening = any(key in _WORKS for key in keys[:_SUBJECT]) and keys[0] not in _ITSELF
        return opening and not sentence.keys.isdisjoint(_ITSELF)

    def _leads_away(
        self, before: Sentence, sentence: Sentence, film: Subject | None, *, goes_on: bool
    ) -> bool:
        """Whether a sentence speaks of another version, or of a film that nobody has on record.

        What the next one says of "it" is then said of that.
        """
        keys = [token.key for token in before.tokens]
        if not _VERSIONS.isdisjoint(keys):
            return True
        made_for_cinemas = film is not None and film.values("kind") == ("feature",)
        if made_for_cinemas and not _ELSEWHERE.isdisjoint(keys):
            return True
        if self._names_own(before, _ANOTHER):
            return True
        if goes_on:
            return False
        if not _BESIDE.isdisjoint(keys):
            return True
        start = max(0, before.tokens[0].start - 1)
        text = self._passage.text[start : sentence.tokens[0].start]
        years = film.years if film is not None else ()
        return any(int(year) not in years for year in _DATED.findall(text))


_VERBS = AUXILIARY | TELLING | frozenset("came comes followed made inspired".split())
"""Words behind the one word that opens a sentence by which that is its subject."""
_AGAINST = frozenset({Verdict.CONTRADICTED, Verdict.PARTLY})
