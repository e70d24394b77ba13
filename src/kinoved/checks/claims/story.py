"""What a sentence tells of the story: its subject, where and when it is set. English only.

A verb of telling ("explores", "follows", "a film about") makes the rest of its clause a claim about
the subject. Without one, a sentence supports what the record says of subject and setting when it
has their telling words. Nothing here ever speaks against a list.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.claims.clause import AUXILIARY
from kinoved.checks.claims.finding import evidence
from kinoved.checks.claims.grammar import Scene
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.reader import Reader, other_films
from kinoved.checks.claims.sentences import Sentence, Token
from kinoved.checks.claims.settings import SCENES
from kinoved.checks.claims.support import Made, Offered
from kinoved.checks.stems import roots
from kinoved.model import Claim, Entry, Match, Passage, Span, Stance, Statement, Tier, Verdict
from kinoved.text import normalise
from kinoved.value import value

_TELLS = frozenset(
    "explores explore exploring depicts depict depicting depicted portrays portraying "
    "captures capturing follows following tells telling chronicles chronicling examines "
    "examining imagines imagining documents documenting recounts recounting dramatises "
    "dramatizes highlights highlighting showcases showcasing reflects reflecting concerns "
    "presents traces confronts evokes studies observes recreates reconstructs envisions "
    "exposes satirises satirizes contemplates questions addresses address addressing shows "
    "delves mirrors denounces condemns paralleling parallels exploration meditation parable "
    "allegory metaphor study".split()
)
_WITH = {
    "deals": "with", "dealing": "with", "deal": "with", "focuses": "on", "focusing": "on",
    "focused": "on", "centres": "on", "centers": "on", "centred": "on", "centered": "on",
    "revolves": "around", "resonates": "with", "resonating": "with", "resonate": "with",
    "centering": "on", "grapples": "with", "touches": "on", "story": "of", "tale": "of",
    "depiction": "of", "result": "of", "portrait": "of", "chronicle": "of", "life": "of",
    "reflection": "on",
}  # fmt: skip
"""Words that tell of a subject only with another behind them."""
_ABOUT = frozenset(
    "film movie picture drama story tale is it fable comedy thriller all novel book play satire"
    " parable documentary musical western epic".split()
)
_OPENING = _TELLS | _WITH.keys() | {"about"}
"""Words that open what a film tells."""
_ELSEWHERE = frozenset(
    "directed played plays starring stars cast won winning festival premiere premiered released"
    " shown broadcast screened shot filmed filming shooting born studio studios prize award awarded"
    " unlike not never remake".split()
)
"""Words of sentences that speak of the making and showing, so that their names are no setting."""
_ACTED = frozenset("played plays starring stars".split())
"""Those of them that tell who is in the story, and so of the place in which it happens."""
_RECEIVED = frozenset(
    "director directors critic critics censor censors censorship cinema cinemas theatre theatres"
    " opened banned archive restored prints negative budget financed funded produced producer"
    " producers production crew location locations audience audiences tickets distributor"
    " distributed version dubbed published born died studied emigrated exile written wrote writer"
    " author novelist composer music score photographed cameraman festivals retrospective"
    " rerelease better worse success failure plaque museum tourists tour fans papers newspapers"
    " reviewer reviewers poll queues mayor named".split()
)
"""Words by which a place is where the film was made or received, or where its people lived."""
_COMPARED = frozenset("unlike earlier previous instead rather remake sequel prequel".split())
_COUNTED = frozenset("million millions audience audiences viewers".split())
"""Words of sentences on who went to see it."""
_FEWEST = 2
_FEWEST_WORDS = 2
_STORY = ("subject", "synopsis", "set in")
_PROPERTIES = {"subject": "P921", "set-in": "P840"}
_OWN = frozenset(["subject", "set-in", "event-after-film"])


@value
class _Record:
    """What the record says of the story, statement by statement, with their telling words.

    `apart` are the themes that the film only touches: as a parallel or an influence.
    """

    stated: tuple[tuple[Statement, frozenset[str]], ...]
    apart: tuple[Statement, ...]
    all: frozenset[str]


def storied(
    passage: Passage,
    tokens: tuple[Token, ...],
    names: NameIndex,
    entry: Entry,
    match: Match,
    claims: list[Claim],
    reader: Reader,
) -> Iterator[Offered]:
    """Claims about subject and setting that no pattern has read, with their offsets."""
    record = _recorded(match)
    own = roots(normalise(entry.title.text).split())
    offset = passage.span.start
    for scene, sentence in reader.scenes(passage.text, tokens, names):
        if scene.language.code != "en":
            continue
        start, end = sentence.tokens[0].start, sentence.tokens[-1].end
        known = [
            (c.span.start - offset, c.span.end - offset, c.type)
            for c in claims
            if c.span.start - offset < end and start < c.span.end - offset
        ]
        types = {type_ for _, _, type_ in known}
        compared = not sentence.keys.isdisjoint(_COMPARED)
        told = [] if compared else list(_told(sentence, names))
        for first, last in told:
            begin, stop = tokens[first].start, tokens[last - 1].end
            if other_films(scene, sentence.first, first):
                continue
            if not any(f < stop and begin < e and t in _OWN for f, e, t in known):
                themes = frozenset(
                    id_
                    for f, e, n in names.all("theme")
                    if first <= f and e <= last
                    for id_ in n.ids
                )
                words = passage.text[begin:stop]
                said = roots([token.bare for token in tokens[first + 1 : last]])
                if themes or len(said) >= _FEWEST:
                    stance = _stance(scene, sentence, first)
                    yield begin, stop, _subject(entry, record, said, words, themes, stance)
        for begin, stop, made in _denied(passage, scene, sentence, entry, record):
            if "subject" not in types:
                yield begin, stop, made
        apart = (_ELSEWHERE - _ACTED) | scene.language.negations
        if record is None or sentence.keys & apart or reader.uncertain(scene, sentence):
            continue
        acted = not sentence.keys.isdisjoint(_ACTED)
        if not acted and not told and types.isdisjoint({"subject", "superlative"}):
            yield from _subject_echoed(passage, sentence, entry, record, own, names)
        received = not sentence.keys.isdisjoint(_RECEIVED) or _of_film(sentence)
        if "set-in" not in types and not received:
            yield from _setting_echoed(passage, sentence, entry, record, names)


def _of_film(sentence: Sentence) -> bool:
    """Whether a sentence speaks of the film as a thing: "In Vienna it was soon forgotten".

    "It moves the end of the world to 2006" and "It's the winter of 1942" tell of what is in it.
    """
    keys = [token.key for token in sentence.tokens]
    after = keys[1] if len(keys) > 1 else ""
    tells = keys[0] == "it" and after.endswith("s") and after not in AUXILIARY
    tells = tells or (keys[0] == "its" and after in {"a", "the"}) or "set" in keys
    return any(key in {"it", "its"} for key in (keys[1:] if tells else keys))


def _recorded(match: Match) -> _Record | None:
    if match.film is None:
        return None
    stated = tuple((s, roots(normalise(s.text).split())) for p in _STORY for s in match.film.all(p))
    themes = tuple(
        (s, roots(normalise(f"{s.text} {s.qualifier('reason') or ''}").split()))
        for s in match.film.all("theme")
        if s.qualifier("grade") in {"core", "adjacent"}
    )
    found = (*stated, *themes)
    firm = {s.id for s, _ in themes}
    apart = tuple(s for s in match.film.all("theme") if s.id not in firm)
    return _Record(found, apart, frozenset(root for _, own in found for root in own))


def _told(sentence: Sentence, names: NameIndex) -> Iterator[tuple[int, int]]:
    """The first and last token of every phrase that a verb of telling opens."""
    if sentence.keys.isdisjoint(_OPENING):
        return
    tokens = sentence.tokens
    at = 0
    while at < len(tokens):
        opened = _opens(tokens, at)
        if not opened:
            at += 1
            continue
        end = opened
        while end < len(tokens) and not (tokens[end].hard and not _runs_on(tokens, end)):
            if end > opened and _opens(tokens, end):
                break
            end += 1
        while end > opened and tokens[end - 1].key in {"and", "while", "that", "which", "in"}:
            end -= 1
        if end - opened >= _FEWEST_WORDS and not _named(sentence, at, names):
            yield sentence.first + at, sentence.first + end
        at = max(end, at + 1)


def _opens(tokens: tuple[Token, ...], at: int) -> int:
    """The token behind an opening of a told subject, or 0 where none stands at `at`."""
    key = tokens[at].key
    following = tokens[at + 1].key if at + 1 < len(tokens) else ""
    if key in _TELLS:
        return at + 1
    if following and _WITH.get(key) == following:
        return at + 2
    before = tokens[at - 1].key if at else ""
    apart = at > 0 and tokens[at].hard and following in _DETERMINERS
    return at + 1 if key == "about" and (before in _ABOUT or apart) else 0


_DETERMINERS = frozenset("a an the two three four five how people".split())


def _runs_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a comma only parts the members of a row: "fear, hope and despair"."""
    if "," not in tokens[at].gap:
        return False
    return any(t.key == "and" and not t.hard for t in tokens[at : at + 4]) and not tokens[
        at
    ].key.endswith("ing")


def _named(sentence: Sentence, at: int, names: NameIndex) -> bool:
    """Whether a person is the subject of the verb or its object, so that no story is told.

    In "this film by X explores" the film is the subject.
    """
    place, tokens = sentence.first + at, sentence.tokens
    for first, end, _ in names.all("person"):
        number = first - sentence.first
        if not 0 <= number < len(tokens):
            continue
        before = tokens[number - 1].key if number else ""
        if end in {place, place - 1} and before not in {"by", "from", "of"}:
            return True
        if first == place + 1 and tokens[number].possessive:
            return True
    return False


def _subject(
    entry: Entry,
    record: _Record | None,
    said: frozenset[str],
    words: str,
    themes: frozenset[str],
    stance: Stance,
) -> Made:
    fitting = _fitting(said, themes, record)
    if stance is Stance.NEGATED:
        fitting = []
    if record is None:
        reason = "The film is not known, so nothing can be held against this."
    elif fitting:
        reason = f"The record says of it: {fitting[0].text}"
    else:
        reason = "The record's account of the story does not speak of it."
    verdict = Verdict.SUPPORTED if fitting else Verdict.SILENT
    return _claim(entry, "subject", words, words, Tier.GUARDED, verdict, fitting, reason, stance)


def _stance(scene: Scene, sentence: Sentence, first: int) -> Stance:
    """How firmly a phrase is said, by the three words before it and its own verb."""
    near = {t.key for t in scene.tokens[max(sentence.first, first - 3) : first]}
    if near & scene.language.negations:
        return Stance.NEGATED
    return Stance.HEDGED if near & scene.language.hedges else Stance.ASSERTED


def _fitting(
    said: frozenset[str], themes: frozenset[str], record: _Record | None
) -> list[Statement]:
    """The statements that bear out what is said: its theme, two telling words, or all of them."""
    if record is None:
        return []
    named = [s for s, _ in record.stated if s.property == "theme" and s.value in themes]
    needed = min(_FEWEST, len(said))
    if named or not needed or len(said & record.all) < needed:
        return named
    ranked = sorted(record.stated, key=lambda pair: -len(pair[1] & said))
    return [statement for statement, own in ranked if own & said][:2]


def _denied(
    passage: Passage, scene: Scene, sentence: Sentence, entry: Entry, record: _Record | None
) -> Iterator[Offered]:
    """Themes that the sentence denies: "not strictly post-apocalyptic"."""
    tokens, names, language = scene.tokens, scene.names, scene.language
    for first, end, named in names.all("theme"):
        if not sentence.first <= first < scene.limit:
            continue
        place = first - 1
        while place > sentence.first and tokens[place].key in _STRICTLY | language.articles:
            place -= 1
        if place < sentence.first or tokens[place].key not in language.negations:
            continue
        graded = [s for s, _ in record.stated if s.value in named.ids] if record else []
        apart = [s for s in record.apart if s.value in named.ids] if record else []
        if graded:
            reason = f"The record grades it {graded[0].qualifier('grade')}."
        elif apart:
            reason = f"The record grades it {apart[0].qualifier('grade')} only."
        else:
            reason = "The record does not have the theme."
        words = passage.text[tokens[place].start : tokens[end - 1].end]
        verdict = Verdict.SUPPORTED if apart and not graded else Verdict.SILENT
        yield (
            tokens[place].start, tokens[end - 1].end,
            _claim(
                entry, "subject", named.text, words, Tier.GUARDED, verdict, apart, reason,
                Stance.NEGATED,
            ),
        )  # fmt: skip


_STRICTLY = frozenset("strictly really exactly technically properly quite truly itself".split())


def _subject_echoed(
    passage: Passage,
    sentence: Sentence,
    entry: Entry,
    record: _Record,
    own: frozenset[str],
    names: NameIndex,
) -> Iterator[Offered]:
    """Support for the subject by a sentence that has two of its words, or its proper name."""
    placed = frozenset(r for s, known in record.stated if s.property == "set in" for r in known)
    said = roots([token.bare for token in sentence.tokens]) - own
    last = sentence.first + len(sentence.tokens)
    if sentence.keys & _COUNTED or any(
        sentence.first <= first < last for first, _, _ in names.all("person")
    ):
        return
    themes = frozenset(
        id_
        for first, _, named in names.all("theme")
        if sentence.first <= first < last and " " in normalise(named.text)
        for id_ in named.ids
    )
    capital = roots([t.bare for t in sentence.tokens[1:] if t.capital]) - own
    fitting = [
        s
        for s, known in record.stated
        if (s.property == "subject" and _shares(known & said, placed, _FEWEST))
        or (s.property == "subject" and _named_by(s, capital - placed))
        or (s.property == "synopsis" and _shares(known & said, placed, _needed(said)))
        or (s.property == "theme" and s.value in themes)
    ]
    if fitting:
        start, end = sentence.tokens[0].start, sentence.tokens[-1].end
        reason = f"The record says of it: {fitting[0].text}"
        yield (
            start, end,
            _claim(
                entry, "subject", fitting[0].text, passage.text[start:end], Tier.CORROBORATION,
                Verdict.SUPPORTED, fitting, reason,
            ),
        )  # fmt: skip


def _needed(said: frozenset[str]) -> int:
    """How many words of a synopsis have to be in a sentence of so many telling words: half."""
    return max(_FEWEST, (len(said) + 1) // 2)


def _shares(shared: frozenset[str], placed: frozenset[str], fewest: int) -> bool:
    """Whether enough words are shared, and not only those of the setting."""
    return len(shared) >= fewest and bool(shared - placed)


def _named_by(stated: Statement, capital: frozenset[str]) -> bool:
    """Whether a proper name in a recorded subject is among the sentence's capitalised words."""
    named = roots([normalise(w) for w in stated.text.split()[1:] if w[:1].isupper()])
    return bool(named & capital - {key[:5] for key in _NO_NAME})


def _setting_echoed(
    passage: Passage, sentence: Sentence, entry: Entry, record: _Record, names: NameIndex
) -> Iterator[Offered]:
    """Support for a recorded setting by a sentence that has its name or year."""
    others = {
        place
        for kind in ("person", "studio", "prize", "film", "work")
        for first, end, named in names.all(kind)
        if named.whole or names.at("place", first) is None
        for place in range(first, end)
    }
    for number, token in enumerate(sentence.tokens):
        if sentence.first + number in others or not _may_name(sentence, number, names):
            continue
        for stated, _ in record.stated:
            if stated.property == "set in" and _has_name(token, stated):
                reason = f"The record says where it is set: {stated.text}"
                words = passage.text[token.start : token.end]
                yield (
                    token.start, token.end,
                    _claim(
                        entry, "set-in", stated.text, words, Tier.CORROBORATION,
                        Verdict.SUPPORTED, [stated], reason,
                    ),
                )  # fmt: skip
                return


def _may_name(sentence: Sentence, number: int, names: NameIndex) -> bool:
    """Whether a word may name the setting: a year behind "in", or a place and no mere origin."""
    token = sentence.tokens[number]
    before = sentence.tokens[number - 1].key if number else ""
    following = sentence.tokens[number + 1].key if number + 1 < len(sentence.tokens) else ""
    if token.bare.isdigit():
        return before in _BEFORE_YEAR
    place = names.at("place", sentence.first + number)
    adjective = place is not None and place[1].adjective
    if adjective:
        return token.capital and following in SCENES
    near = sentence.tokens[max(0, number - _WHERE) : number]
    opens = number == 0 or (number == 1 and before in {"the", "a", "an"})
    return token.capital and (opens or any(t.key in _PLACED for t in near))


_WHERE = 3
_PLACED = frozenset(
    "in at on near around outside across from inside along within of to through into under over"
    " for between above beyond against".split()
)
"""Words before a place that something happens in or to; two adjectives may stand between."""
_BEFORE_YEAR = frozenset("in of year since until summer winter autumn spring early late".split())


def _has_name(token: Token, stated: Statement) -> bool:
    said = [word for word in stated.text.replace(",", " ").split() if word[:1].isupper()]
    wanted = {key[:5] for word in said for key in normalise(word).split() if len(key) > 2}
    years = {word for word in normalise(stated.text).split() if word.isdigit() and len(word) == 4}
    return token.bare in years or token.bare[:5] in wanted - {key[:5] for key in _NO_NAME}


_NO_NAME = frozenset(
    "soviet german french english british american russian italian polish japanese second first"
    " world war civil great europe new saint north south east west old".split()
)


def _claim(
    entry: Entry,
    type_: str,
    value: str,
    words: str,
    tier: Tier,
    verdict: Verdict,
    fitting: list[Statement],
    reason: str,
    stance: Stance = Stance.ASSERTED,
) -> Made:
    def made(span: Span) -> Claim:
        return Claim(
            entry.position, type_, _PROPERTIES[type_], value, stance, span, words, tier,
            verdict, evidence(fitting), reason,
        )  # fmt: skip

    return made
