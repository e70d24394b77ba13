"""Slots for people as those who do or own something: "X, then a doctor,", "X's costume drama"."""

from __future__ import annotations

from kinoved.checks.claims.grammar import Outcome, Scene, soft
from kinoved.checks.claims.language import words
from kinoved.checks.claims.sentences import Token

_GOVERNS = words(
    "of by with for from to than like unlike after before under between about on at against"
    " without behind not as in over upon if featuring starring including includes rather nor or"
)
"""Words after which a name is not the subject of what follows it."""
_NO_ASIDE = words("and but or while so yet plus with by from directed starring")
"""Words that begin a new clause or a row of names after a comma, and no aside about the name."""
_LONGEST_ASIDE = 14

CREATIONS = words(
    "film films movie picture feature drama comedy satire saga epic masterpiece masterwork classic"
    " debut western eastern musical thriller chiller fable parable fantasy allegory tragedy"
    " tragicomedy adaptation version retelling reconstruction portrait meditation vision labyrinth"
    " report letter opus melodrama documentary mockumentary blockbuster silent noir mystery"
    " dystopia anime cartoon short production work poem elegy chronicle essay farce romance"
    " extravaganza spectacle miniseries trilogy shocker hit caper whodunnit potboiler biopic"
    " swansong testament nightmare fairytale creation effort outing experiment study tale triptych"
    " diptych fantasia monument take tribute homage hymn ode ballad evocation exploration"
    " dissection fresco tapestry mosaic panorama requiem lament reverie romp weepie actioner"
    " tearjerker dance"
)
_NOT_OF_FILM = words(
    "the a an this that his her its their and or of in on to for with is was were are had has at"
    " from by favourite favorite wife husband brother sister father mother son daughter friend"
    " assistant teacher student pupil novel book story play memoir lawyers"
)
"""Words that do not stand between an owner and the word for the film."""
_PEOPLE_OF_FILM = words(
    "director directors career school schools theory crew company studio studios star stars actor"
    " actors criticism critic critics festival festivals editor historian music score writing"
)
"""Words before which "film" is only an adjective."""
_AFTER_THIS = words("for in at with on when from to of that which about and before after")
_LONGEST_PHRASE = 6
_ADJECTIVES = 4


def maker(scene: Scene, at: int) -> list[Outcome]:
    """People who may be the subject of what follows, with an aside about them between commas."""
    if _governed(scene, at):
        return []
    from kinoved.checks.claims.slots import people  # noqa: PLC0415 - slots list this one

    found: list[Outcome] = []
    for end, bound in people(scene, at):
        if scene.tokens[end - 1].possessive:
            continue
        found.append((end, bound))
        found.extend((after, bound) for after in _after_aside(scene, end))
    return found


def _governed(scene: Scene, at: int) -> bool:
    """Whether a preposition or a name joined by "and" stands before the name at `at`."""
    tokens = scene.tokens
    place = at
    while place > 0 and not tokens[place].hard and tokens[place - 1].key in _titles(scene):
        place -= 1
    if place == 0 or tokens[place].hard:
        return False
    before = tokens[place - 1]
    if before.key in _GOVERNS:
        return True
    return before.key == "and" and place > 1 and tokens[place - 2].capital


def _titles(scene: Scene) -> frozenset[str]:
    return scene.language.descriptions


def _after_aside(scene: Scene, at: int) -> list[int]:
    """Where the clause may go on after an aside that begins at `at`."""
    tokens = scene.tokens
    if at >= scene.limit or not _parts(tokens[at]) or tokens[at].key in _NO_ASIDE:
        return []
    last = min(at + _LONGEST_ASIDE, scene.limit)
    found: list[int] = []
    for place in range(at + 1, last):
        if tokens[place].hard and not _parts(tokens[place]):
            break
        if _parts(tokens[place]):
            found.append(place)
    return found[:2]


def _parts(token: Token) -> bool:
    return "," in token.gap and soft(token)


def directs(scene: Scene, at: int) -> list[Outcome]:
    """ "directed" or "directs" at the end of its clause, so that it says so of this film."""
    return _at_end(scene, at, DIRECTS)


def chief(scene: Scene, at: int) -> list[Outcome]:
    """ "director" at the end of its clause: not "the director who admired it most"."""
    return _at_end(scene, at, DIRECTOR)


DIRECTS = words("directed directs helmed")
DIRECTOR = words("director directors")


def _at_end(scene: Scene, at: int, said: frozenset[str]) -> list[Outcome]:
    after = at + 1
    over = after >= scene.limit or (scene.tokens[after].hard and not soft(scene.tokens[after]))
    return [(after, ())] if scene.tokens[at].key in said and over else []


def closing(scene: Scene, at: int) -> list[Outcome]:
    """People at the end of their clause: "A film by X." and not "A film by X has the same plot"."""
    from kinoved.checks.claims.slots import people  # noqa: PLC0415 - slots list this one

    return [
        (end, bound)
        for end, bound in people(scene, at)
        if end >= scene.limit or scene.tokens[end].hard
    ]


_AFTER_MAKING = words("in for at on with from as and between over when while after during under")


def product(scene: Scene, at: int) -> list[Outcome]:
    """What was made, where that is all: not "made it known", "made it his model"."""
    return [
        (end, bound)
        for end, bound in picture(scene, at)
        if end >= scene.limit or scene.tokens[end].key in _AFTER_MAKING
    ]


def creation(scene: Scene, at: int) -> list[Outcome]:
    """The words for a film behind its owner: "costume drama", "most sober work", "love letter"."""
    tokens = scene.tokens
    for place in range(at, min(at + _LONGEST_PHRASE, scene.limit)):
        token = tokens[place]
        if (place > at and token.hard and not soft(token)) or token.key in _NOT_OF_FILM:
            return []
        if token.possessive and token.key not in CREATIONS:
            return []
        if token.key in CREATIONS and not (token.capital and place > at):
            after = place + 1
            if after >= scene.limit or tokens[after].hard:
                return [(after, ())]
            if tokens[after].key in _PEOPLE_OF_FILM:
                return []
            if tokens[after].key not in CREATIONS:
                return [(after, ())]
    return []


def picture(scene: Scene, at: int) -> list[Outcome]:
    """The entry's film as an object, with any adjectives: "this saga", "this bleak satire"."""
    from kinoved.checks.claims.slots import film  # noqa: PLC0415 - slots list this one

    found = film(scene, at)
    tokens = scene.tokens
    if tokens[at].key != "this" or found:
        return found
    after = at + 1
    if after >= scene.limit or tokens[after].hard or tokens[after].key in _AFTER_THIS:
        return [(after, ())]
    for place in range(after, min(after + _LONGEST_PHRASE, scene.limit)):
        if tokens[place].key in _STORIES:
            return [(place + 1, ())]
        if tokens[place].hard or tokens[place].key in _NOT_OF_FILM:
            break
    return creation(scene, after)


_STORIES = words("tale story saga")


def adjectives(scene: Scene, at: int) -> list[Outcome]:
    """One to four words that may stand before a noun: "glassy, ambient"."""
    found: list[Outcome] = []
    for place in range(at, min(at + _ADJECTIVES, scene.limit)):
        token = scene.tokens[place]
        if (place > at and not soft(token)) or token.key in _NOT_OF_FILM - {"and"}:
            break
        if token.capital and (place > at or scene.names.at("person", place)):
            break
        found.append((place + 1, ()))
    return found


PAST = words(
    "became gave won took made led acted appeared received stole stood sang spoke wore wrote shone"
    " brought came began sat went saw held found got lost kept put left let threw drew fell grew"
    " knew ran rose shot spent met hid cut set hit lead head join face drive share round fill"
    " form complete support carry built told chose fought said sent"
)
_NO_VERB = words(
    "this his hers its as was has had is does plus thus perhaps always sometimes besides need seed"
)


_KIN = words(
    "wife husband brother sister father mother son daughter friend widow family parents child"
    " children cousin uncle aunt assistant teacher student pupil colleague next previous later"
    " earlier other novel book novels books oscar oscars film films career death life birth mentor"
    " idol rival hero admirer biographer favourite favorite"
)


def belonging(scene: Scene, at: int) -> list[Outcome]:
    """A word behind an owner that is no relative, and no other work, of theirs."""
    token = scene.tokens[at]
    return [] if token.hard or token.key in _KIN else [(at + 1, ())]


def trait(scene: Scene, at: int) -> list[Outcome]:
    """A word for what is somebody's and neither a relative nor another work: "camera", "bleak"."""
    token = scene.tokens[at]
    return [] if token.capital or token.possessive else belonging(scene, at)


def acts(scene: Scene, at: int) -> list[Outcome]:
    """A verb of a plot or of acting behind its subject: "walks", "acted", "is", "gave"."""
    token = scene.tokens[at]
    if token.capital or token.possessive:
        return []
    key = token.key
    verb = key in PAST or (
        key.endswith(("s", "ed")) and not key.endswith("ss") and key not in _NO_VERB
    )
    following = scene.tokens[at + 1].key if at + 1 < scene.limit else ""
    denied = following in _NONE or following in scene.language.negations
    return [(at + 1, ())] if verb and not denied else []


_NONE = words("nothing none nobody")
