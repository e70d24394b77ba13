"""Whether a sentence is about a thing that the "it" of the next one may mean. English only.

"Its trailer was famous. It was directed by Elem Klimov." gives the film no director, and "The
festival was founded in 1951. It is a West German one." no country.
"""

from __future__ import annotations

from kinoved.checks.claims.another_film import ACTING, acts
from kinoved.checks.claims.clause import AUXILIARY, FILM, TELLING
from kinoved.checks.claims.languages.en import LANGUAGE as ENGLISH
from kinoved.checks.claims.sentences import Sentence, Token

_INDEFINITE = frozenset("a an another one".split())
_DETERMINERS = _INDEFINITE | frozenset("the this that its his her their each".split())
_FILMS = FILM | ENGLISH.film_nouns
_BEHIND = frozenset(
    "of for by in about from with at on to which that who whose where directed made shot".split()
)
_VERBS = AUXILIARY | TELLING | ACTING
_LONGEST = 6
"""Words in the longest subject that is looked at."""
_OWN = frozenset(
    "music camera photography cinematography shooting filming production action plot cast ending"
    " end mood tone style dialogue setting subject title premise pace rhythm message theme jury"
    " audience public press result rest whole opening finale editing sound beginning response"
    " reception effect atmosphere narrative budget shoot narration colour color palette look"
    " premiere acting direction world war winter summer state country city town zone".split()
)
"""Things of a film, or around it, behind which "it" is the film again."""
_PEOPLE = (ENGLISH.descriptions - _FILMS) | frozenset(
    "hero heroine man woman boy girl child soldier partisan teacher king tsar doctor officer"
    " scientist lead protagonist narrator crew couple family mother father wife husband son"
    " daughter widow friend critic censor producer editor cameraman stalker".split()
)
_DIRECTED = frozenset(
    "trailer teaser documentary short video play opera musical ballet series episode scene sequence"
    " prologue epilogue commercial advertisement festival theatre theater studio company school"
    " institute staging show version print cut concert newsreel reportage interview programme"
    " program broadcast cartoon clip sketch retrospective exhibition orchestra choir band"
    " unit".split()
)
"""Things of which somebody may be called the director."""
_BROUGHT_IN = frozenset("documentary short series trailer opera musical play video film".split())
"""Things that a sentence may end by bringing in: "Her friend made a documentary"."""


def thing_before(before: Sentence, sentence: Sentence, claim: str) -> bool:
    """Whether what `sentence` says of "it" may be said of a thing that `before` speaks of.

    `claim` is the type of what is said, "director-claim" and so on.
    """
    opening = sentence.tokens[0].key
    if "it" not in sentence.keys and not opening.endswith("ed") and opening not in {"made", "shot"}:
        return False
    thing = _subject(before.tokens)
    if thing is None:
        return _brings_in(before.tokens)
    return thing.key in _DIRECTED or thing.key in _FILMS or claim != "director-claim"


def _subject(tokens: tuple[Token, ...]) -> Token | None:
    """The noun for a thing, not the film nor of it, that is the subject of these tokens."""
    determiner = tokens[0].key
    if determiner not in _DETERMINERS:
        return None
    last = min(len(tokens), _LONGEST)
    end = next(
        (n for n in range(1, last) if tokens[n].key in _BEHIND | _VERBS or tokens[n].hard), 0
    )
    if end < 2 or not (tokens[end].key in _VERBS or acts(tokens, end - 1)):
        return None
    noun = tokens[end - 1]
    plural = noun.key.endswith("s") and not noun.key.endswith("ss") and noun.key != "series"
    if noun.capital or plural or noun.key in _PEOPLE or noun.key in _OWN:
        return None
    return None if noun.key in _FILMS and determiner not in _INDEFINITE else noun


def _brings_in(tokens: tuple[Token, ...]) -> bool:
    """Whether a film or the like is made in these tokens, of which somebody else is the subject."""
    if tokens[0].key in {"it", "this"}:
        return False
    keys = [token.key for token in tokens]
    return any(
        key in _BROUGHT_IN
        and not _INDEFINITE.isdisjoint(keys[max(0, at - 2) : at])
        and _IS.isdisjoint(keys[max(0, at - 4) : at])
        and "made" in keys[:at]
        for at, key in enumerate(keys)
    )


_IS = frozenset("is was as".split())
