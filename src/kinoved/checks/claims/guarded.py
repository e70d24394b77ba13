"""The second tier: patterns that occur anywhere in prose, and what may stand against them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from kinoved.checks.claims.clause import AUXILIARY, FILM, TELLING
from kinoved.checks.claims.grammar import Scene
from kinoved.checks.claims.matches import Matches
from kinoved.checks.claims.names import Named
from kinoved.checks.claims.noun_phrase import Told, noun_phrase
from kinoved.checks.claims.phrases import Phrase
from kinoved.checks.claims.sentences import Sentence
from kinoved.checks.claims.slots import SLOTS
from kinoved.text import normalise

_OTHERS = frozenset(
    "she he they novel book story play unit actor actress who films movies both".split()
)
_PARTS = frozenset("part instalment installment episode chapter half".split())
_MAKERS = frozenset("director filmmaker writer cameraman cinematographer composer star".split())
_AFTER_NOUN = frozenset(
    "about of by from set in that directed based starring made shot for with".split()
)
_COMPARING = frozenset("of than over like unlike alongside against after before beside".split())
_OPENING = frozenset("the a an its his her their".split())
_LONGEST_NOUN = 5
_MEANING_IT = frozenset("it this that which and but also later then".split())
_INDEFINITE = frozenset({"a", "an"})
_RELATIVE = frozenset({"which", "that", "who"})
_COMPARED_WITH = frozenset("to with of like than and beside alongside".split())
_AFTER_PHRASE = TELLING | AUXILIARY | _AFTER_NOUN
_DENYING = frozenset(
    [
        ("let", "alone"), ("much", "less"), ("still", "less"), ("far", "from"),
        ("going", "to"), ("meant", "to"), ("supposed", "to"), ("might", "have"), ("may", "have"),
        ("taken", "for"), ("took", "for"), ("mistaken", "for"), ("pass", "for"), ("passes", "for"),
        ("passed", "for"), ("as", "if"), ("as", "though"), ("have", "been"),
        ("to", "be"), ("to", "have"), ("would", "have"), ("could", "have"),
    ]
)  # fmt: skip
"""Pairs of words after which a thing did not happen, or had not happened yet."""
_OPENING_DENIALS = frozenset(first for first, _ in _DENYING)


def guarded(matches: Matches, sentence: Sentence, taken: set[int]) -> Iterator[Told]:
    """Phrases that occur anywhere in the rest of a sentence, whatever their subject is.

    Claims of different types may share words: "X wrote and directed it".
    """
    scene = matches.scene
    past: dict[_Kind, int] = {}
    reach: dict[_Kind, tuple[int, frozenset[str]]] = {}
    english = scene.language.code == "en"
    for at in matches.begun(pointing=english and "this" in sentence.keys):
        if at in taken:
            continue
        for told in _phrases_at(matches, at).values():
            overlaps = bool(taken) and not taken.isdisjoint(range(told.first, told.end))
            kind = _kind(told)
            if at >= past.get(kind, 0) and not overlaps:
                if not _in_passing(told):
                    past[kind] = told.end
                    yield told
                    continue
                past[kind] = at + 1
                # The rest of a longer list of names says nothing that the whole does not.
                end, before = reach.get(kind, _NOTHING)
                named = _people(told)
                if told.end > end or not named <= before:
                    reach[kind] = max(told.end, end), named
                    yield told
        if english and scene.tokens[at].key == "this":
            phrase = noun_phrase(scene, at)
            if phrase is not None and phrase.told and _ends_there(scene, phrase.end):
                for told in phrase.told:
                    if told.first >= past.get(_kind(told), 0):
                        past[_kind(told)] = told.end
                        yield told


def _ends_there(scene: Scene, at: int) -> bool:
    """Whether a noun phrase is over at `at`, so that "this American film scholar" is none."""
    if at >= scene.limit or scene.tokens[at].hard:
        return True
    return scene.tokens[at].key in _AFTER_PHRASE


def another_subject(scene: Scene, sentence: Sentence, first: int) -> bool:
    """Whether the words before a phrase name somebody or something else than the film."""
    place = first - 1
    tokens, skipped = scene.tokens, scene.language.skipped
    if place < sentence.first or tokens[first].hard:
        return False
    while place > sentence.first and (
        (token := tokens[place]).key in AUXILIARY or token.key in skipped
    ):
        if token.hard:
            return token.key in _RELATIVE and _is_strange_title(scene, sentence, place)
        place -= 1
    token = scene.tokens[place]
    determiners = {t.key for t in scene.tokens[max(sentence.first, place - 2) : place]}
    indefinite = place < first - 1 and not determiners.isdisjoint(_INDEFINITE)
    if indefinite and token.key not in FILM and token.key not in scene.language.film_nouns:
        return True
    if scene.language.oblique is not None and token.key in scene.language.work_nouns:
        return True
    if token.key in _PARTS and determiners & {"second", "third", "fourth", "next", "later"}:
        return True
    if token.key in _OTHERS:
        return True
    return (
        token.capital
        and place > sentence.first
        and token.key not in scene.language.film_nouns
        and not any(token.key in title for title in scene.titles)
    )


def _is_strange_title(scene: Scene, sentence: Sentence, end: int) -> bool:
    """Whether a name that is not the film's, nor anything else on record, ends before `end`.

    "It has been compared to Krasnaya ploshchad, which was directed by" speaks of that.
    """
    start = end - 1
    while (
        start > sentence.first and not scene.tokens[start].capital and end - start < _LONGEST_NOUN
    ):
        start -= 1
    before = scene.tokens[start - 1].key if start > sentence.first else ""
    named = scene.tokens[start].capital and (start == end - 1 or before in _COMPARED_WITH)
    if not named or any(scene.tokens[start].key in title for title in scene.titles):
        return False
    return not any(scene.names.ends(kind, end) for kind in ("person", "place", "studio", "prize"))


def something_else(scene: Scene, sentence: Sentence, first: int) -> bool:
    """Whether a phrase is about a thing that is no film: "The novel, made", "a newsreel shot in".

    It is where the phrase follows "of" or "like", a noun with "a", or where the sentence opens
    with an article and a noun that the phrase follows at once or after a comma.
    """
    tokens = scene.tokens
    films = FILM | scene.language.film_nouns
    place = first - 1
    while place > sentence.first and tokens[place].key in AUXILIARY | scene.language.skipped:
        place -= 1
    if place < sentence.first:
        return False
    if tokens[place].key in _COMPARING:
        return True
    named = any(tokens[place].key in title for title in scene.titles)
    if place == sentence.first and tokens[place].capital and not tokens[first].hard:
        it = _MEANING_IT | scene.language.pronouns | scene.language.pointing
        return not named and tokens[place].key not in it | films
    indefinite = place > sentence.first and tokens[place - 1].key in {"a", "an"}
    if indefinite and not tokens[first].hard:
        return tokens[place].key not in films and not named
    end = next((n for n in range(sentence.first + 1, place + 1) if tokens[n].hard), place + 1)
    noun = next((n for n in range(sentence.first + 1, end) if tokens[n].key in _AFTER_NOUN), end)
    if noun - sentence.first > _LONGEST_NOUN or (end <= place and not tokens[first].hard):
        return False
    if tokens[sentence.first].key not in _OPENING and not (tokens[first].hard and end == first):
        return False
    last = tokens[noun - 1]
    return last.key not in films and not any(last.key in title for title in scene.titles)


def denied(scene: Scene, sentence: Sentence, first: int) -> bool:
    """Whether a pair of words such as "let alone" stands shortly before a phrase."""
    if sentence.keys.isdisjoint(_OPENING_DENIALS):
        return False
    before = [token.key for token in scene.tokens[max(sentence.first, first - 4) : first]]
    return not _DENYING.isdisjoint(pairwise(before))


def denied_after(scene: Scene, end: int) -> bool | None:
    """Whether what ends at `end` is taken back right after it, in a language that may do so.

    None where a denial stands further on in the clause and may be that of something else.
    """
    if not scene.language.denies_after:
        return False
    language = scene.language
    passed = language.skipped | language.pronouns | language.pointing | language.film_nouns
    place, near = end, True
    while place < scene.limit and not scene.tokens[place].hard:
        key = scene.tokens[place].key
        if key in scene.language.negations:
            over = place + 1 >= scene.limit or scene.tokens[place + 1].hard
            return True if near and over else None
        near = near and (key in passed)
        place += 1
    return False


def plainly(scene: Scene, sentence: Sentence, told: Told) -> bool:
    """Whether nothing but words for the film stands before a phrase, and nothing right behind it.

    Outside English no clause is read whole, so that only such a phrase may disagree with a record.
    """
    language = scene.language
    first = max((end for end, _ in SLOTS["film"](scene, sentence.first)), default=sentence.first)
    known = language.plain | language.skipped | language.film_nouns | language.film_kinds
    known |= language.pronouns | language.pointing
    if any(token.key not in known for token in scene.tokens[first : told.first]):
        return False
    if told.end >= scene.limit or scene.tokens[told.end].hard:
        return True
    return scene.tokens[told.end].key in language.closing


def somebody_won(scene: Scene, first: int, since: int = 0) -> bool:
    """Whether a person stands before a phrase about a prize: it may be for another film.

    Nobody before the token `since` is looked at.
    """
    place = first - 1
    while place >= since and (scene.tokens[place].hard or scene.tokens[place].key in AUXILIARY):
        if since and scene.names.ends("person", place + 1):
            return True
        place -= 1
    if place < since:
        return False
    return scene.names.ends("person", place + 1) or scene.tokens[place].key in _MAKERS


_ANOTHER_TIME = frozenset(
    "again anew first second third later television tv stage theatre theater radio opera before"
    " after dubbing unit documentary dream".split()
)
_OPENS_FILM = frozenset(
    "based shot written set filmed made released starring produced photographed adapted scored"
    " edited banned co directed helmed".split()
)
_DONE = frozenset(
    "directed helmed written scripted conceived produced shot photographed edited made filmed"
    " brought co jointly".split()
)
_CREDITED = frozenset("director composer cinematographer cameraman editor producer writer".split())


def not_its_director(scene: Scene, sentence: Sentence, told: Told) -> bool:
    """Whether words about a director may be of another film, a version or a thing on a stage."""
    if sentence.keys & _ANOTHER_TIME:
        return True
    tokens = scene.tokens
    if tokens[told.first].key not in _DONE or told.first == sentence.first:
        return False
    place = told.first - 1
    passed = AUXILIARY | scene.language.skipped
    while place > sentence.first and tokens[place].key in passed and not tokens[place].hard:
        if tokens[place].key == "who":
            return True
        place -= 1
    if tokens[place].key == "who":
        return True
    if tokens[told.first].hard or tokens[place + 1].hard or tokens[place].key == "and":
        opening = tokens[sentence.first].key
        opened = noun_phrase(scene, sentence.first) is not None
        return not (opened or opening in _OPENS_FILM or bool(SLOTS["film"](scene, sentence.first)))
    leading = {t.key for t in tokens[max(sentence.first, place - 3) : place]}
    # "the film" is the entry's, and "the German film" may be another one.
    article = bool(leading & _INDEFINITE) or ("the" in leading and tokens[place - 1].key != "the")
    predicate = article and not any(
        t.key in {"is", "was"} for t in tokens[max(sentence.first, place - 5) : place]
    )
    return predicate and place - 3 > sentence.first


def won_by_a_person(scene: Scene, sentence: Sentence, first: int, earlier: list[Told]) -> bool:
    """Whether the subject of a closed clause, and so of a prize told in it, is a person."""
    tokens = scene.tokens
    for told in earlier:
        if told.first >= first:
            continue
        credited = {t.key for t in tokens[told.first : told.first + 3]} & _CREDITED
        if scene.names.at("person", told.first) is not None or credited:
            return True
    place = first - 1
    while place > sentence.first and tokens[place].key in AUXILIARY:
        if tokens[place].key == "who":
            return True
        place -= 1
    return tokens[place].key == "having"


def somebody_said(scene: Scene, sentence: Sentence, first: int) -> bool:
    """Whether somebody who may be the subject stands before a phrase, where cases tell."""
    language = scene.language
    if language.oblique is None:
        return False
    named = any(
        sentence.first <= place < first and "n" in one.cases
        for place, _, one in scene.names.all("person")
    )
    makers = language.descriptions | language.barring
    before = {token.key for token in scene.tokens[sentence.first : first]}
    return named or not before.isdisjoint(makers - language.at)


def of_somebody_before(scene: Scene, sentence: Sentence, first: int) -> bool:
    """Whether who won may be somebody named in an earlier sentence, and not the film.

    Other languages than English need no subject, or have one word for "he" and "it": "Regie führte
    Tarkowski. Er gewann 1962 den Goldenen Löwen."
    """
    language = scene.language
    if language.code == "en" or not scene.names.begins_before("person", sentence.first):
        return False
    said = scene.tokens[sentence.first : first]
    named = any(token.key in title for token in said for title in scene.titles if token.capital)
    return not named and not any(token.bare in language.film_nouns for token in said)


def of_a_winner(scene: Scene, sentence: Sentence, told: Told) -> bool:
    """Whether a prize of a family is told of a person, who may have won it for another film."""
    told_of = dict(told.bound)
    prize = told_of.get("prize")
    only = "family" in told_of and "category" not in told_of
    if scene.language.code == "en" or not only or not isinstance(prize, Named):
        return False
    nouns, after = scene.language.film_nouns, scene.tokens[told.end : scene.limit]
    if normalise(prize.text) not in scene.language.prize_families:
        return False
    return not any(token.bare in nouns for token in after) and any(
        scene.names.within("person", sentence.first, told.first)
    )


def of_another_film(scene: Scene, sentence: Sentence, told: Told) -> bool:
    """Whether a phrase is about a film that its clause picks out among others.

    "The second film", "the American film", "a picture that won": languages without articles have
    one form for these and for the film itself. "Tarkovsky's film, made in 1962", may be another.
    """
    language, tokens = scene.language, scene.tokens
    if language.oblique is None:
        return False
    before = max(sentence.first, told.first - 1)
    for place in range(before, min(told.first + 1, scene.limit)):
        one = scene.names.at("place", place)
        nation = one is not None and one[1].adjective
        if tokens[place].key in language.another or (nation and place + 1 < scene.limit):
            return True
    if tokens[before].key in language.relatives:
        return True
    return told.type == "year-claim" and any(
        tokens[place - 1].bare in language.film_nouns and scene.names.at("person", place)
        for place in range(sentence.first + 1, told.end)
    )


def since(scene: Scene, sentence: Sentence, first: int) -> int:
    """The token, at most four back and behind no comma, from which words may deny a phrase."""
    if not scene.language.denies_before:
        return first
    place = first
    while place > max(sentence.first, first - 4) and not scene.tokens[place].hard:
        place -= 1
    return place


def _phrases_at(matches: Matches, at: int) -> dict[_Kind, Told]:
    """The firmest, then longest phrase of every claim type and credit that begins at a token."""
    scene = matches.scene
    token = scene.tokens[at]
    best: dict[_Kind, Told] = {}
    if token.key in scene.language.skipped:
        return best
    free = matches.free(at, prose=True) if matches.named(at) else ()
    begun: Iterable[Phrase] = matches.opened(at, prose=True)
    if token.bare != token.key:
        begun = [phrase for phrase in begun if token.key in phrase.begins]
    for phrase in chain(begun, free):
        outcomes = matches.of(phrase, at)
        if outcomes and outcomes[0][0] > at + (not outcomes[0][1]):
            end, bound = outcomes[0]
            told = Told(phrase.type, bound, at, end)
            kind = _kind(told)
            known = best.get(kind)
            if known is None or _firmer(told, known):
                best[kind] = told
    return best


_Kind = tuple[str, object]


def _kind(told: Told) -> _Kind:
    """What a claim is about: its type and, of a crew, the credit."""
    if told.type != "crew-claim":
        return told.type, None
    return told.type, next((held for name, held in told.bound if name == "credit"), None)


def _firmer(told: Told, known: Told) -> bool:
    return (not _in_passing(told), told.end) > (not _in_passing(known), known.end)


_NOTHING: tuple[int, frozenset[str]] = (0, frozenset())


def _people(told: Told) -> frozenset[str]:
    """The names of people that a phrase has read, as they are written."""
    held = next((held for name, held in told.bound if name == "people"), ())
    return frozenset([one.text for one in held]) if isinstance(held, tuple) else frozenset()


def _in_passing(told: Told) -> bool:
    """Whether a claim is only taken for granted, and read where the record bears it out."""
    return ("said", "in passing") in told.bound
