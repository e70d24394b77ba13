"""Reads an entry's prose: what it says of the film, in which of the three tiers, and how firmly.

What remains of a sentence beside a closed clause may be opaque only where it begins in a way that
adds to the clause and does not take anything back.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from kinoved.checks.claims.another_film import (
    another_of_theirs,
    denies_another,
    indefinite,
    of_its_matter,
    opens_with_another,
)
from kinoved.checks.claims.clause import AUXILIARY, TELLING, Clause
from kinoved.checks.claims.grammar import Bindings, Scene
from kinoved.checks.claims.guarded import (
    another_subject,
    denied,
    denied_after,
    guarded,
    not_its_director,
    of_a_winner,
    of_somebody_before,
    plainly,
    since,
    somebody_said,
    somebody_won,
    something_else,
    won_by_a_person,
)
from kinoved.checks.claims.language import Language, language_of
from kinoved.checks.claims.matches import Matches
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.noun_phrase import ENDS, Told
from kinoved.checks.claims.sentences import Sentence, Token, sentences_of, tokens_of
from kinoved.model import Stance, Tier
from kinoved.value import changed, value

_OF_THINGS = frozenset({"year-claim", "award-claim", "colour-claim"})
"""Claims that are made of other things than films as well."""
_RANKING = frozenset({"first-or-last-film-claim", "superlative-claim"})
_LONGEST = 150
"""Words in the longest sentence that is read; what is longer is no prose."""
_RETRACTING = frozenset(
    "except but although though however apart while whereas sequences scenes flashbacks actually"
    " unless save if partially printed converted drained desaturated tinted colourised"
    " colorized".split()
)

_NAMED = ("prize", "work", "studio")
"""Kinds whose names may hold a word that denies ("mejor película de habla no inglesa"), and which
stand between «» and „” beside titles of films."""
_NO_DENIAL = frozenset("fewer less doubt small".split())
"""Words with which "no" denies nothing: "no fewer than six roles"."""

_OF_A_SOURCE = frozenset(
    "based basis adapted adapts adapting inspired inspiration after source screenplay"
    " script wrote written version draws drawn comes goes".split()
)
_OPENERS = frozenset(
    "it this that he she they we who what here there film movie picture director directors"
    " music camera screenplay script editing photography cinematography production filming"
    " shooting story action dialogue language everything nothing everybody nobody".split()
)
"""Words that open sentences about any film, though a film may be called so."""
_APPENDED = frozenset("also directed which another a an the too released made".split())


@value
class Reading:
    """One claim as read: its type, what its slots hold, its words, stance and tier.

    `doubtful` is True where the sentence also speaks of another work or person, so that a
    disagreement may not be the list's fault. `plain` is False where a phrase of another language
    than English does not stand alone with words for the film, so that it cannot disagree. `start`
    and `end` are offsets in the passage.
    """

    type: str
    bound: Bindings
    stance: Stance
    tier: Tier
    start: int
    end: int
    keys: frozenset[str]
    doubtful: bool
    plain: bool = True

    def get(self, name: str) -> object:
        """What the slot value `name` holds, or None."""
        for key, held in self.bound:
            if key == name:
                return held
        return None


class Reader:
    """Reads passages about one film whose titles are `titles` (as tuples of words).

    `language` is that of the list, where it is known; every passage is asked for its own.
    """

    def __init__(self, titles: frozenset[tuple[str, ...]], language: str | None = None) -> None:
        self.titles = titles
        self._language = language
        self._tokens: tuple[Token, ...] | None = None
        self._spoken: Language | None = None
        self._names: NameIndex | None = None
        self._scenes: tuple[tuple[Scene, Sentence], ...] = ()
        self._uncertain: dict[int, bool] = {}

    def language(self, text: str, tokens: tuple[Token, ...]) -> Language | None:
        """The language of a passage, None where the reader does not know it."""
        if self._tokens is not tokens:
            self._tokens, self._names = tokens, None
            keys = [token.key for token in tokens]
            self._spoken = language_of(text, keys, self._language)
        return self._spoken

    def read(self, text: str, tokens: tuple[Token, ...], names: NameIndex) -> tuple[Reading, ...]:
        """Every claim in `text`, in order, each from the firmest tier that reads it."""
        readings: list[Reading] = []
        before: Sentence | None = None
        for scene, sentence in self.scenes(text, tokens, names):
            if len(sentence.tokens) <= _LONGEST:
                readings.extend(_sentence(self.uncertain(scene, sentence), scene, sentence, before))
            before = sentence
        return tuple(readings)

    def scenes(
        self, text: str, tokens: tuple[Token, ...], names: NameIndex
    ) -> tuple[tuple[Scene, Sentence], ...]:
        """The sentences of a passage in a language that the reader knows, with what to look at.

        Those of the passage asked for last are kept, since several ask for them in turn.
        """
        spoken = self.language(text, tokens)
        if self._names is not names:
            self._names = names
            self._scenes = tuple(self._cut(text, tokens, names, spoken))
            self._uncertain = {}
        return self._scenes

    def _cut(
        self, text: str, tokens: tuple[Token, ...], names: NameIndex, spoken: Language | None
    ) -> Iterator[tuple[Scene, Sentence]]:
        if spoken is None:
            return
        titles = self.titles
        if spoken.vocabulary:
            titles = frozenset(tuple(t.key for t in tokens_of("".join(title))) for title in titles)
        if spoken.oblique is not None:
            from kinoved.checks.claims.declined import declined_titles  # noqa: PLC0415 - few

            titles |= declined_titles(titles, text, tokens, spoken)
        for sentence in sentences_of(text, tokens):
            limit = sentence.first + len(sentence.tokens)
            yield Scene(text, tokens, names, titles, limit, spoken), sentence

    def uncertain(self, scene: Scene, sentence: Sentence) -> bool:
        """Whether a sentence of `scenes` may speak of another work, person or version, or asks."""
        found = self._uncertain.get(sentence.first)
        if found is None:
            found = self._uncertain[sentence.first] = uncertain(scene, sentence)
        return found


def _sentence(
    doubtful: bool, scene: Scene, sentence: Sentence, before: Sentence | None
) -> Iterator[Reading]:
    matches = Matches(scene, sentence.first)
    at = sentence.first
    consumed: list[tuple[int, int]] = []
    told: list[tuple[Told, int]] = []
    known = not (
        before is not None
        and (other_films(scene, before.first, sentence.first) or opens_with_another(scene, before))
    )
    # No clause tells anything without a phrase or a noun phrase.
    clauses = matches.closes or not sentence.keys.isdisjoint(ENDS)
    while clauses and at < scene.limit and scene.language.code == "en":
        clause = Clause(matches, at, known)
        end = clause.parse()
        if end is not None and end > at and clause.told:
            told.extend(clause.told)
            consumed.append((at, end))
            at, known = end, True
            continue
        at, known = _next_start(scene, at), False
    retracted = bool(consumed) and not sentence.keys.isdisjoint(_RETRACTING)
    retracted = retracted and any(
        token.key in _RETRACTING for token in scene.tokens[consumed[-1][1] : scene.limit]
    )
    # A list, because to compare the few there are is quicker than to hash what they hold.
    seen: list[tuple[str, Bindings]] = []
    before_it: Reading | None = None
    for item, start in told:
        seen.append((item.type, item.bound))
        # "Its director, Andrei Tarkovsky, won": the prize may be for another film.
        other = doubtful or (item.type == "award-claim" and somebody_won(scene, item.first))
        other = other or _anothers(scene, sentence, item, [one for one, _ in told])
        other = other or _narrows(scene, item, told)
        tier = Tier.GUARDED if other or retracted else Tier.CLOSED
        read = _reading(scene, item, start, tier, other, sentence.keys)
        if before_it is not None and scene.tokens[item.first - 1].end == before_it.end:
            read = _following(read, before_it)
        before_it = read
        yield read
    # In these languages the guards above have been measured to be enough.
    readily = scene.language.code == "en" or scene.language.oblique is not None
    taken = {place for first, end in consumed for place in range(first, end)}
    for item in guarded(matches, sentence, taken):
        if (item.type, item.bound) in seen or _is_beside(scene, sentence, item, doubtful):
            continue
        seen.append((item.type, item.bound))
        other = doubtful or _left_open(scene, sentence, item)
        plain = readily or plainly(scene, sentence, item)
        start = since(scene, sentence, item.first)
        yield _reading(scene, item, start, Tier.GUARDED, other, sentence.keys, plain)


def _left_open(scene: Scene, sentence: Sentence, item: Told) -> bool:
    """Whether something in prose lets a phrase be about another thing or person, or be denied."""
    first = item.first
    other = another_subject(scene, sentence, first) or denied(scene, sentence, first)
    other = other or _anothers(scene, sentence, item, [])
    if item.type == "award-claim":
        other = other or somebody_won(scene, first)
        other = other or somebody_said(scene, sentence, first)
        other = other or of_somebody_before(scene, sentence, first)
    if item.type in _OF_THINGS:
        other = other or something_else(scene, sentence, first)
    if item.type == "year-claim":
        other = other or of_its_matter(scene, sentence, first)
    return other or denied_after(scene, item.end) is None


def _is_beside(scene: Scene, sentence: Sentence, item: Told, doubtful: bool) -> bool:
    """Whether what is told by the way tells nothing of the film, since another may be meant."""
    if doubtful and scene.language.code != "en" and _in_passing(item):
        return True
    return item.type == "award-claim" and of_a_winner(scene, sentence, item)


def _in_passing(told: Told) -> bool:
    """Whether a claim counts only where the record bears it out."""
    return ("said", "in passing") in told.bound


def _following(read: Reading, before: Reading) -> Reading:
    """A reading that tells `after` what claim it directly follows, as in "made by X in 1929"."""
    bound = (*read.bound, ("after", (before.type, before.keys)))
    return changed(read, bound=bound)


def _narrows(scene: Scene, item: Told, told: list[tuple[Told, int]]) -> bool:
    """Whether words only say which first film is meant: "Bergman's first film in colour"."""
    return not scene.tokens[item.first].hard and any(
        one.end == item.first and one.type in _RANKING for one, _ in told
    )


def _anothers(scene: Scene, sentence: Sentence, item: Told, told: list[Told]) -> bool:
    """Whether a director may be another film's, or a prize that of the clause's own person."""
    if item.type == "director-claim":
        return not_its_director(scene, sentence, item)
    return item.type == "award-claim" and won_by_a_person(scene, sentence, item.first, told)


def uncertain(scene: Scene, sentence: Sentence) -> bool:
    """Whether the sentence may speak of another work, person or version, or only asks."""
    return (
        bool(sentence.keys & scene.language.foreign)
        or other_films(scene, sentence.first, scene.limit)
        or _asks(scene, sentence)
        or _no_film(scene, sentence)
        or _quotes_another(scene, sentence)
        or another_of_theirs(scene, sentence)
        or opens_with_another(scene, sentence)
        or indefinite(scene, sentence)
    )


def _reading(
    scene: Scene,
    told: Told,
    start: int,
    tier: Tier,
    doubtful: bool,
    said: frozenset[str],
    plain: bool = True,
) -> Reading:
    """The claim that `told` is, in a sentence of the words `said`."""
    language = scene.language
    stance = Stance.ASSERTED
    negated = False
    swept = not language.sweeping.isdisjoint(said)
    doubtful = doubtful or swept
    if swept or not (said.isdisjoint(language.hedges) and said.isdisjoint(language.negations)):
        named = {place for kind in _NAMED for place in scene.names.within(kind, start, told.end)}
        before = {scene.tokens[place].key for place in range(start, told.end) if place not in named}
        weakening = before
        if not language.denies_before:
            weakening = before | {scene.tokens[at].key for at in range(told.end, scene.limit)}
        if weakening & language.hedges or swept:
            stance = Stance.HEDGED
        if "no" in before and _NO_DENIAL & before:
            before.discard("no")
        negated = bool(before & language.negations) and _denies(scene, start, told)
    negated = negated or denied_after(scene, told.end) is True
    if negated and ("denial", "meant") not in told.bound:
        stance = Stance.NEGATED
        # Where words are freely ordered, what is denied may be another part of the clause.
        doubtful = doubtful or scene.language.oblique is not None or denies_another(said)
    if language.code == "en" and _in_passing(told):
        stance = Stance.ASSERTED
    tokens = scene.tokens
    keys = frozenset([token.key for token in tokens[told.first : told.end]])
    first, last = tokens[told.first].start, tokens[told.end - 1].end
    return Reading(told.type, told.bound, stance, tier, first, last, keys, doubtful, plain)


def _denies(scene: Scene, start: int, told: Told) -> bool:
    """Whether a word there denies, other than in "not only" and "X, and not Y, wrote it"."""
    tokens, language, end = scene.tokens, scene.language, told.end
    return any(
        tokens[place].key in language.negations
        and not (place + 1 < end and tokens[place + 1].key in language.not_only)
        and not _sets_apart(scene, start, place)
        and not (place + 2 < told.first and _ranks(scene, place))
        for place in range(start, end)
    )


def _sets_apart(scene: Scene, start: int, place: int) -> bool:
    """Whether a "not" only keeps somebody named before it apart from somebody else."""
    tokens = scene.tokens
    joined = tokens[place].hard or tokens[place - 1].key == "and"
    return place > start and joined and bool(scene.names.within("person", start, place))


def _ranks(scene: Scene, place: int) -> bool:
    """Whether a "not" only denies a rank: "not the first film based on", "not its only film by"."""
    determined, ranked = scene.tokens[place + 1 : place + 3]
    return determined.key in _DETERMINERS and ranked.key in _RANKS


_DETERMINERS = frozenset("the his her its their".split())
_RANKS = frozenset("first second third last only best worst sole earliest latest".split())


def _next_start(scene: Scene, at: int) -> int:
    """The next token at which a clause may begin."""
    place = at + 1
    while place < scene.limit:
        token = scene.tokens[place]
        if token.hard or token.key in {"and", "that"}:
            return place
        place += 1
    return scene.limit


def _asks(scene: Scene, sentence: Sentence) -> bool:
    last = sentence.tokens[-1].end
    return scene.text[last : last + 4].lstrip("\"'”’»)*_ ")[:1] in {"?", "？"}


def other_films(scene: Scene, start: int, end: int) -> bool:
    """Whether another film's title stands between two tokens.

    A run of words that names a person, place, prize or theme too is not taken for a title, nor one
    that names a work where the sentence speaks of the film's source.
    """
    films = scene.names.films
    for first, last in films[bisect_left(films, (start, 0)) : bisect_left(films, (end, 0))]:
        keys = tuple(token.key for token in scene.tokens[first:last])
        # "Elite Squad" is another film where the entry's is "Elite Squad: The Enemy Within".
        ours = keys in scene.titles
        named = any(
            _is_called(scene, kind, first, last)
            for kind in ("person", "place", "prize", "theme", "studio")
        )
        named = named or " ".join(keys) in scene.language.prize_families
        # The novel may have an article that the film has not: "The Children of Men".
        work = _is_called(scene, "work", first, last) or (
            first > start and _is_called(scene, "work", first - 1, last)
        )
        source = work and (_speaks_of_source(scene, start, end) or _is_adaptation(scene, start))
        opening = last - first == 1 and first == start and not _is_subject(scene, first)
        if not ours and not named and not source and not opening:
            return True
    return False


def _no_film(scene: Scene, sentence: Sentence) -> bool:
    """Whether it speaks of "no Soviet film" before, or of any other."""
    tokens, language = scene.tokens, scene.language
    return not sentence.keys.isdisjoint(language.none) and any(
        tokens[place].key in language.none
        and any(t.bare in language.film_nouns for t in tokens[place + 1 : place + 4])
        for place in range(sentence.first, scene.limit)
    )


def _is_called(scene: Scene, kind: str, first: int, last: int) -> bool:
    """Whether the whole run of tokens is a name of `kind`: "White" is none of "White Nights"."""
    named = scene.names.at(kind, first)
    return named is not None and named[0] >= last


def _speaks_of_source(scene: Scene, start: int, end: int) -> bool:
    return any(
        token.key in _OF_A_SOURCE or token.key in scene.language.work_nouns
        for token in scene.tokens[start:end]
    )


def _is_adaptation(scene: Scene, start: int) -> bool:
    """Whether the sentence says of the film itself that it is an adaptation, and not of another."""
    opening = [token.key for token in scene.tokens[start : min(start + 8, scene.limit)]]
    said = opening[2:] if opening[:2] == ["the", "film"] else opening[1:]
    itself = opening[:1] in (["it"], ["this"]) or opening[:2] == ["the", "film"]
    return itself and said[:1] in (["is"], ["was"]) and "adaptation" in said


def _is_subject(scene: Scene, place: int) -> bool:
    """Whether the word that opens a sentence is what it speaks of: "Zardoz was directed by …".

    "Directed", "Winter" and "It" are titles, too, and open sentences about the film.
    """
    token = scene.tokens[place]
    if token.key in _OPENERS or place + 1 >= scene.limit:
        return False
    after = scene.tokens[place + 1]
    return after.key in AUXILIARY | TELLING or (after.hard and after.key in _APPENDED)


def _quotes_another(scene: Scene, sentence: Sentence) -> bool:
    """Whether a title in quotation marks stands in the sentence that is not the film's own."""
    tokens = sentence.tokens
    for number, token in enumerate(tokens):
        if (
            token.quoted
            and token.capital
            and any(mark in token.gap for mark in scene.language.quotes)
        ):
            closing = next(
                (n for n in range(number + 1, len(tokens)) if tokens[n].quoted), len(tokens)
            )
            title = tuple(t.key for t in tokens[number:closing])
            ours = any(title[: len(t)] == t or t[: len(title)] == title for t in scene.titles)
            kinds = _NAMED if "«" in token.gap or "„" in token.gap else ("work",)
            named = any(scene.names.at(kind, sentence.first + number) for kind in kinds)
            opens = number == 0 or not tokens[number - 1].quoted or token.gap.strip()[:1] != '"'
            if not ours and not named and opens and closing - number < 8:
                return True
    return False
