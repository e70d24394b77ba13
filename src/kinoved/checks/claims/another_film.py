"""Whether a sentence speaks of another film that no catalogue need know, by the way it is built.

"Fellini's next feature, 8½, won", "Aparajito, which continues the story, got", "he never wrote
another score": what is said there is no matter of the entry's film.
"""

from __future__ import annotations

from itertools import pairwise

from kinoved.checks.claims.clause import AUXILIARY, TELLING
from kinoved.checks.claims.grammar import Scene
from kinoved.checks.claims.sentences import Sentence, Token

_SUBJECT_WORDS = 12
_OWNER_WORDS = 3
_FILMS = frozenset("film films movie movies picture pictures feature features".split())
_WORKS = _FILMS | frozenset(
    "work project effort production comedy drama western thriller documentary".split()
)
_FOLLOWING = frozenset("next following subsequent".split())
_OTHER = _FOLLOWING | frozenset("previous earlier later another other".split())
"""Words that never mean the film itself, as "his last film" may."""
_NUMBERED = frozenset(
    "first second third fourth fifth sixth last final only two three four five six seven ten few"
    " many early late".split()
)
_ITSELF = frozenset("it this which".split())
_WINNING = frozenset("won got took gets wins received receives earned shared came went".split())
_RELATIVE = frozenset({"which", "whose"})
_RELATIVES = frozenset("which whose that who where whom".split())
_CLAUSE_ENDS = frozenset(";:–—")
_SOME = frozenset("a an one some".split())
_ACTING = frozenset("is was were are has had won took came went opened appeared beat".split())
"""Verbs that no noun phrase holds, as "made" and "shown" may stand in one."""
_NO_TITLES = ("place", "studio", "prize")
_ARTICLES = frozenset("the a an".split())
_ELSEWHERE = frozenset("another other others else again elsewhere before since".split())
_MATTER = frozenset(
    "script screenplay scenario draft treatment novel novella book play story rights idea score"
    " music song soundtrack negative print prints set sets contract".split()
)
_SOURCE = frozenset("on from of after to upon by".split())


def another_of_theirs(scene: Scene, sentence: Sentence) -> bool:
    """Whether the subject is a maker's film by its number: "Bergman's last film was made in".

    A title behind it says which film that is: the entry's own, or another one.
    """
    opening = sentence.tokens[:_SUBJECT_WORDS]
    owned = ranked = other = noun = False
    for number, token in enumerate(opening):
        if number and token.hard:
            return noun and _is_apposed(scene, sentence, number, other)
        if noun and token.key in AUXILIARY | TELLING | (_WINNING if other else frozenset()):
            return True
        noun = noun or (ranked and token.key in _FILMS) or (other and token.key in _WORKS)
        other = other or token.key in (_OTHER if owned else _FOLLOWING)
        ranked = ranked or other or (owned and token.key in _NUMBERED)
        owned = owned or token.possessive or token.key in {"his", "her", "their"}
    return False


def _is_apposed(scene: Scene, sentence: Sentence, number: int, other: bool) -> bool:
    """Whether another title stands behind the comma there, or a verb behind what stands there."""
    at = sentence.first + number
    opens = scene.tokens[at]
    if opens.key in _ITSELF or _is_own(scene, at):
        return False
    if opens.capital or opens.key[0].isdecimal():
        return True
    after = next((n for n in range(at + 1, scene.limit) if scene.tokens[n].hard), None)
    if after is None or not other:
        return False
    return scene.tokens[after].key in AUXILIARY | TELLING | _WINNING


def _is_own(scene: Scene, at: int) -> bool:
    """Whether the film's own title begins at `at`, or its words for itself ("the film")."""
    keys = tuple(token.key for token in scene.tokens[at : at + 10])
    if keys[:1] == ("the",) and keys[1:2] and keys[1] in _WORKS:
        return True
    return any(keys[: len(title)] == title for title in scene.titles)


def opens_with_another(scene: Scene, sentence: Sentence) -> bool:
    """Whether the sentence opens with a name and a clause on it: "Aparajito, which continues …".

    Names of people, places and studios are left to the claims, which know the film's own. A title
    that ends in "!" leaves a sentence that opens with the clause.
    """
    tokens = sentence.tokens
    if tokens[0].key in _RELATIVE and not tokens[0].capital:
        return True
    if _opens_with_owned(scene, sentence):
        return True
    end = next((n for n, token in enumerate(tokens) if n and token.hard), 0)
    if not end or end > _SUBJECT_WORDS or tokens[end].key not in _RELATIVE:
        return False
    if not (tokens[0].key in _ARTICLES and end > 1 and tokens[end - 1].capital) and not all(
        token.capital or token.key[0].isdecimal() for token in tokens[:end]
    ):
        return False
    first = sentence.first + (tokens[0].key in _ARTICLES)
    kinds = _NO_TITLES if tokens[end].key == "which" else (*_NO_TITLES, "person")
    named = any(scene.names.at(kind, first) is not None for kind in kinds)
    return not named and not _is_own(scene, sentence.first)


def _opens_with_owned(scene: Scene, sentence: Sentence) -> bool:
    """Whether somebody's title is the subject: "Kubrick's 2001 had opened", not the film's own."""
    tokens = sentence.tokens
    number = next((n for n, t in enumerate(tokens[:_OWNER_WORDS]) if t.possessive), None)
    if number is None or not all(token.capital for token in tokens[: number + 1]):
        return False
    first = end = number + 1
    while end < len(tokens) and (tokens[end].capital or tokens[end].key.isdecimal()):
        if tokens[end].hard:
            return False
        end += 1
    if end == first or end >= len(tokens) or tokens[end].hard:
        return False
    verb = tokens[end].key in AUXILIARY | TELLING | _WINNING
    return verb and not _is_own(scene, sentence.first + first)


def indefinite(scene: Scene, sentence: Sentence) -> bool:
    """Whether the subject is some film or other: "A French film of 2006, Them, was directed by".

    "A French film, which won" says by itself that the entry's is one; what does something more is
    another film.
    """
    if sentence.keys.isdisjoint(_FILMS) or sentence.keys.isdisjoint(_ACTING):
        return False
    tokens = sentence.tokens
    begins = (
        at for at, token in enumerate(tokens) if not at or not _CLAUSE_ENDS.isdisjoint(token.gap)
    )
    return any(tokens[at].key in _SOME and _acts(tokens[at:]) for at in begins)


def _acts(tokens: tuple[Token, ...]) -> bool:
    """Whether tokens begin with a phrase for a film, and go on with what that film does."""
    noun = next((n for n, t in enumerate(tokens[1:_SUBJECT_WORDS], 1) if t.key in _FILMS), None)
    if noun is None or any(token.hard for token in tokens[1:noun]):
        return False
    stopped = within = False
    for before, token in pairwise(tokens[noun:]):
        if token.hard:
            stopped, within = True, False
        if token.key in _RELATIVES and before.key != "of":
            within = True
        elif token.key in _ACTING and not within and (token.hard or not stopped):
            return True
    return False


def denies_another(said: frozenset[str]) -> bool:
    """Whether what a sentence of these words denies may be denied of other films, or times."""
    return not _ELSEWHERE.isdisjoint(said)


def of_its_matter(scene: Scene, sentence: Sentence, first: int) -> bool:
    """Whether a script, a book, a score is what was finished then: "the script was finished in".

    It is the last noun of that kind that stands as a subject before the phrase, with no word for
    the film after it.
    """
    for place in range(first - 1, sentence.first - 1, -1):
        token = scene.tokens[place]
        if token.key in _WORKS or token.key in {"it", "shooting", "filming"}:
            return False
        if token.key in _MATTER:
            return not _follows(scene, sentence, place, _SOURCE)
    return False


def _follows(scene: Scene, sentence: Sentence, place: int, words: frozenset[str]) -> bool:
    before: tuple[Token, ...] = scene.tokens[max(sentence.first, place - 3) : place]
    return any(token.key in words for token in before)
