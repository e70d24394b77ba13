"""What ties a sentence that opens with somebody's film to the entry's own.

"Béla Tarr's vision of three friends was shot by Gábor Szabó" may be about any film of Tarr's until
its cameraman is known: if he photographed the entry's film, and no film of Tarr's on record, then
the sentence is about the entry's, and its director is wrong. "A comedy by Béla Tarr, it is set in
Budapest" and "It is Béla Tarr's comedy" need no such claim.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.clause import AUXILIARY
from kinoved.checks.claims.grammar import soft
from kinoved.checks.claims.language import Language
from kinoved.checks.claims.reader import Reading
from kinoved.checks.claims.sentences import Sentence, Token, sentences_of
from kinoved.model import Claim, Passage, Subject, Tier, Verdict

_STRONG = frozenset({"crew-claim", "cast-claim", "award-claim"})
"""Claims that are seldom true of two films."""
_WEAK = frozenset(
    "studio-claim filming-place-claim year-claim set-in-claim subject-claim language-claim"
    " runtime-claim colour-claim country-claim".split()
)
"""Claims of which two have to come together."""
_OF_THE_STORY = frozenset({"set-in-claim", "subject-claim"})
"""Claims that hold of every film of one story."""
_BESIDE = frozenset(
    "also too same similar similarly likewise both another other others like unlike than later"
    " earlier next previous next again before until had would stage theatre theater opera musical"
    " play ballet television tv radio episode part parts half sequence scene scenes".split()
)
"""Words of sentences that may set one film beside another, or a stage beside the screen."""

Bears = Callable[[Reading, Subject], bool]
"""Whether the record of a film bears out a reading."""


def tied(
    reading: Reading,
    told: Iterable[tuple[Claim, Reading | None]],
    film: Subject,
    passage: Passage,
    tokens: tuple[Token, ...],
    spoken: Language,
    catalogue: Catalogue,
    bears: Bears,
) -> bool:
    """Whether another claim of the reading's sentence is true of `film` and of none by the named.

    `told` are the claims of the passage, each with its reading.
    """
    sentences = sentences_of(passage.text, tokens)
    sentence = _of(sentences, reading.start)
    if not _opens(sentence, reading.start):
        return False
    if not (_BESIDE | spoken.hedges | spoken.negations).isdisjoint(sentence.keys):
        return False
    keys = [token.key for token in sentence.tokens]
    if any(one == "as" and other in AUXILIARY for one, other in pairwise(keys)):
        return False
    if _in_full(reading) and _means_it(sentence, reading):
        return True
    theirs = _films_by(reading, catalogue)
    alone = not any(film.all(link) for link in ("based on", "remake of", "sequel to", "series"))
    found: set[str] = set()
    for claim, other in told:
        type_ = f"{claim.type}-claim"
        if claim.verdict is not Verdict.SUPPORTED or claim.tier is Tier.CORROBORATION:
            continue
        if type_ in _OF_THE_STORY and not alone:
            continue
        start = other.start if other is not None else claim.span.start - passage.span.start
        if _of(sentences, start) is sentence and (
            other is None or (_plain(other) and not any(bears(other, one) for one in theirs))
        ):
            found.add(type_)
    # "X shot it" speaks of this film already.
    return bool(found & _STRONG) or len(found & _WEAK) > (reading.get("said") != "shot")


def _plain(reading: Reading) -> bool:
    """Whether a claim is made of the film itself, and of a person more than that he is named."""
    passing = reading.get("said") == "in passing" and reading.type != "crew-claim"
    return not reading.doubtful and not passing


def _opens(sentence: Sentence, offset: int) -> bool:
    """Whether a sentence begins there, or with "in" or "Shot in colour," before it."""
    tokens = sentence.tokens
    at = next(number for number, token in enumerate(tokens) if token.start >= offset)
    if at == 0 or (at == 1 and tokens[0].key == "in"):
        return True
    told = tokens[0].key in _TOLD or tokens[0].key in _OPENING
    return told and soft(tokens[at]) and not any(t.hard for t in tokens[1:at]) and tokens[at].hard


def _means_it(sentence: Sentence, reading: Reading) -> bool:
    """Whether what is somebody's is said to be this film: "X's debut, it tells", "It is X's debut".

    "Like X's debut", "X's debut, it is said," and "It is X's debut that comes to mind" are not.
    """
    tokens = sentence.tokens
    after = next((n for n, token in enumerate(tokens) if token.start >= reading.end), len(tokens))
    if tokens[0].bare in _ITSELF and tokens[0].start == reading.start:
        following = tokens[after].key if after < len(tokens) else ""
        return after == len(tokens) or tokens[after].hard or following in _OF_IT
    # "Made by X in Riga in 1986, it" as well as "X's debut, it".
    after = next((n for n in range(after, len(tokens)) if tokens[n].hard), len(tokens))
    if after + 2 > len(tokens) or not soft(tokens[after]):
        return False
    told = [token.bare for token in tokens[after : after + 4]]
    if told[0] == "the" and told[1] in _FILM:
        return "said" not in told
    if told[0] != "it":
        return False
    if len(told) > 2 and told[1] in _IS:
        told.pop(1)
    aside = any(token.hard for token in tokens[after + 1 : after + 5])
    return len(told) > 1 and told[1] in _TOLD and not aside


_ITSELF = frozenset({"it", "this"})
_FILM = frozenset("film movie picture".split())
_IS = frozenset({"is", "was", "has", "had"})
_OF_IT = frozenset("about of from in on with and after set shot made".split())
_OPENING = frozenset("winner banned winning produced directed edited completed shelved".split())
_TOLD = frozenset(
    "a an the one set shot filmed made based adapted written photographed scored stars starred"
    " tells told follows followed plays played runs lasts won earned received brought features"
    " depicts explores portrays premiered opened released nominated awarded banned travelled"
    " traveled".split()
)
"""Words behind "it" that say something of a film: not "it is said", "it seems", "it takes"."""


def _of(sentences: Sequence[Sentence], offset: int) -> Sentence:
    """The sentence of a character."""
    starts = [sentence.tokens[0].start for sentence in sentences]
    return sentences[bisect_right(starts, offset) - 1]


def _in_full(reading: Reading) -> bool:
    """Whether those named are named by more than a surname."""
    people = reading.get("people")
    return isinstance(people, tuple) and all(one.whole for one in people)


def _films_by(reading: Reading, catalogue: Catalogue) -> tuple[Subject, ...]:
    """The films on record of the directors whom a reading names."""
    people = reading.get("people")
    ids = {i for one in people for i in one.ids} if isinstance(people, tuple) else set()
    films = {id_ for person in ids for id_ in catalogue.having("director", person)}
    return tuple(one for one in map(catalogue.film, sorted(films)) if one is not None)
