"""Slots: each reads one kind of thing at a token and says where it ends and what it is."""

from __future__ import annotations

from kinoved.checks.claims.amounts import amount, length, when
from kinoved.checks.claims.grammar import Bindings, Outcome, Scene, Slot, soft
from kinoved.checks.claims.honours import family, festival, giver, nomination, prize, prizes, venue
from kinoved.checks.claims.makers import (
    acts,
    adjectives,
    belonging,
    chief,
    closing,
    creation,
    directs,
    maker,
    picture,
    product,
    trait,
)
from kinoved.checks.claims.names import Named
from kinoved.checks.claims.settings import setting, somewhere


def people(scene: Scene, at: int) -> list[Outcome]:
    """Names of people: "X", "X and Y", "X, Y and Z", with "director" and the like before."""
    found: list[Outcome] = []
    listed: list[Named] = []
    place = at
    while len(listed) < 8:
        one = _one("person", scene, place, scene.language.descriptions)
        if one is None and place == at:
            return _sharing_surname(scene, at)
        if one is None or _owns(scene, one[0]):
            break
        end, named = one
        listed.append(named)
        tail = end
        if tail < scene.limit and scene.tokens[tail].key in scene.language.siblings:
            tail += 1
        found.append((tail, (("people", tuple(listed)),)))
        following = _after_link(scene, tail)
        # "By X, stars Y" begins another clause.
        if following is None or scene.tokens[following].key in _STARS:
            break
        place = following
    return found


_STARS = frozenset({"star", "stars"})


def _sharing_surname(scene: Scene, at: int) -> list[Outcome]:
    """The second of "Arkady and Boris Strugatsky", told to be one of several."""
    if at + 2 >= scene.limit or not scene.tokens[at].capital:
        return []
    link, after = scene.tokens[at + 1 : at + 3]
    one = scene.names.at("person", at + 2)
    joined = link.key in scene.language.links and not link.hard and not after.hard
    if one is None or not joined or one[0] < at + 4 or _owns(scene, one[0]):
        return []
    return [(one[0], (("people", (one[1],)), ("jointly", True)))]


def _owns(scene: Scene, end: int) -> bool:
    """Whether the name that ends at `end` is an owner's: "directed by Klimov's wife"."""
    following = end < scene.limit and not scene.tokens[end].hard
    return scene.tokens[end - 1].possessive and following


def enclosed(scene: Scene, at: int) -> list[Outcome]:
    """People named in brackets of their own, as players are behind their parts: "Red (X)"."""
    if not scene.tokens[at].gap.endswith("("):
        return []
    return [
        (end, bound)
        for end, bound in people(scene, at)
        if end == len(scene.tokens) or scene.tokens[end].gap.startswith(")")
    ]


def person(scene: Scene, at: int) -> list[Outcome]:
    """One person; a possessive ending is allowed."""
    one = _one("person", scene, at, scene.language.descriptions)
    return [(one[0], (("people", (one[1],)),))] if one else []


def owner(scene: Scene, at: int) -> list[Outcome]:
    """One person in the possessive: "Tarkovsky's", "Murnaus"; people in the genitive."""
    if scene.language.oblique is not None:
        return _in_case(scene, at, "g")
    one = _one("person", scene, at, scene.language.descriptions)
    if one is None or not (scene.tokens[one[0] - 1].possessive or one[1].genitive):
        return []
    return [(one[0], (("people", (one[1],)),))]


def doer(scene: Scene, at: int) -> list[Outcome]:
    """People in the nominative, of a language that declines names."""
    return _in_case(scene, at, "n")


def agent(scene: Scene, at: int) -> list[Outcome]:
    """People in the instrumental, of a language that declines names."""
    return _in_case(scene, at, "i")


def _in_case(scene: Scene, at: int, case: str) -> list[Outcome]:
    if at and scene.tokens[at - 1].key in scene.language.barring:
        return []
    return [
        (end, bound)
        for end, bound in people(scene, at)
        if all(case in named.cases for named in _listed(bound))
    ]


def _listed(bound: Bindings) -> tuple[Named, ...]:
    return tuple(
        named
        for _, value in bound
        if isinstance(value, tuple)
        for named in value
        if isinstance(named, Named)
    )


def places(scene: Scene, at: int) -> list[Outcome]:
    """Names of places: "Estonia", "Tallinn, Estonia", "in and around Tallinn"."""
    found: list[Outcome] = []
    listed: list[Named] = []
    place = at
    while len(listed) < 6:
        one = _one("place", scene, place, scene.language.place_words)
        if one is None or one[1].adjective:
            break
        listed.append(one[1])
        found.append((one[0], (("places", tuple(listed)),)))
        following = _after_link(scene, one[0])
        if following is None:
            break
        place = following
    return found


def country(scene: Scene, at: int) -> list[Outcome]:
    """A country by name: "the Soviet Union"."""
    one = _one("place", scene, at, scene.language.pointing)
    return [(one[0], (("countries", (one[1],)),))] if one and not one[1].adjective else []


def nations(scene: Scene, at: int) -> list[Outcome]:
    """Countries by adjective: "Soviet", "Soviet-Italian", "Swedish, British and French"."""
    listed: list[Named] = []
    found: list[Outcome] = []
    place = at
    while len(listed) < 5:
        one = scene.names.at("place", place)
        if one is None or not one[1].adjective:
            break
        listed.append(one[1])
        found.append((one[0], (("countries", tuple(listed)),)))
        end = one[0]
        if end >= scene.limit:
            break
        token = scene.tokens[end]
        if token.key in scene.language.links | {"co"} and not token.hard:
            place = end + 1
        elif token.gap.strip() in {"-", "–", "/", ","} or "-" in token.gap:
            place = end + 1 if token.key in scene.language.links else end
        else:
            break
    return found


def work(scene: Scene, at: int) -> list[Outcome]:
    """A source work by title, in quotation marks or not, with "of the same name" after it."""
    one = scene.names.at("work", at)
    if one is None and scene.tokens[at].key in scene.language.articles and at + 1 < scene.limit:
        one = scene.names.at("work", at + 1)
    return [(one[0], (("work", one[1]),))] if one else []


def worknoun(scene: Scene, at: int) -> list[Outcome]:
    """ "the 1972 novel", "short story of the same name": words for a work without its title."""
    tokens, limit, language = scene.tokens, scene.limit, scene.language
    place = at
    said = False
    while place < limit and (place == at or not tokens[place].hard):
        token = tokens[place]
        if token.key in language.articles | language.possessives and place == at:
            pass
        elif token.key in language.work_nouns or token.bare in language.work_nouns:
            said = True
        elif token.key.isdigit() and len(token.key) == 4:
            pass
        elif (named := scene.names.at("place", place)) and named[1].adjective:
            place = named[0]
            continue
        else:
            break
        place += 1
    if not said:
        return []
    end = place
    while end < limit and tokens[end].key in language.after_work and not tokens[end].hard:
        end += 1
    return (
        [(end, ()), (place, ())]
        if end > place and tokens[end - 1].key in language.ends_work
        else [(place, ())]
    )


def studio(scene: Scene, at: int) -> list[Outcome]:
    """A studio by name, "the" before and "studios" after it allowed."""
    one = _one("studio", scene, at, scene.language.studio_words)
    if one is None:
        return []
    end = one[0]
    following = [(end, (("studio", one[1]),))]
    if end < scene.limit and scene.tokens[end].key in scene.language.after_studio:
        following.insert(0, (end + 1, (("studio", one[1]),)))
    return following  # type: ignore[return-value]


def year(scene: Scene, at: int) -> list[Outcome]:
    """A year from 1880 to 2099."""
    key = scene.tokens[at].key
    plausible = key.isdigit() and len(key) == 4 and 1880 <= int(key) <= 2099
    return [(at + 1, (("year", int(key)),))] if plausible else []


def number(scene: Scene, at: int) -> list[Outcome]:
    """A whole number in digits."""
    key = scene.tokens[at].key
    return [(at + 1, (("number", int(key)),))] if key.isdigit() and len(key) < 4 else []


def language(scene: Scene, at: int) -> list[Outcome]:
    """A language by its English name."""
    token = scene.tokens[at]
    named = scene.language.languages.get(token.key)
    written = token.capital or scene.language.code != "en"
    return [(at + 1, (("language", named),))] if named and written else []


def tongues(scene: Scene, at: int) -> list[Outcome]:
    """Languages in a row that end a phrase: "German, Polish and Russian", not "Russian cinema"."""
    found: list[Outcome] = []
    bound: tuple[tuple[str, object], ...] = ()
    place = at
    while len(bound) < 5 and (one := language(scene, place)):
        place, told = one[0]
        bound += told
        if place < scene.limit and scene.tokens[place].key in scene.language.language_words:
            place += 1
        if _phrase_ends(scene, place):
            found.insert(0, (place, bound))
        following = _after_link(scene, place)
        if following is None:
            break
        place = following
    return found


def _phrase_ends(scene: Scene, at: int) -> bool:
    """Whether no noun follows to which the word before `at` would belong."""
    if at >= scene.limit or scene.tokens[at].hard:
        return True
    return scene.tokens[at].key in scene.language.after_language


def nation_film(scene: Scene, at: int) -> list[Outcome]:
    """A film by its nationality: "Czechoslovak space film", not "American film critic"."""
    spoken = scene.language
    for place, bound in reversed(nations(scene, at)):
        end = place
        while end < min(place + 4, scene.limit) and not scene.tokens[end].hard:
            key = scene.tokens[end].key
            end += 1
            if key in spoken.nationed_nouns and _film_ends(scene, end):
                return [(end, bound)]
            if key not in spoken.film_kinds | spoken.nationed_nouns | spoken.work_nouns:
                break
    return []


def _film_ends(scene: Scene, at: int) -> bool:
    if at >= scene.limit or scene.tokens[at].hard:
        return True
    return scene.tokens[at].key in scene.language.after_film


def house(scene: Scene, at: int) -> list[Outcome]:
    """One word that may be a studio's short name: "Daiei", "the Gorky studio"."""
    place = at + 1 if scene.tokens[at].key in scene.language.studio_words else at
    if place >= scene.limit or not scene.tokens[place].capital:
        return []
    token = scene.tokens[place]
    raw = scene.text[token.start : token.end]
    named = Named(raw[:-2] if token.possessive else raw, ())
    end = place + 1
    while (
        end < min(place + 3, scene.limit) and scene.tokens[end].key in scene.language.after_studio
    ):
        end += 1
    return [(end, (("studio", named),))]


def film(scene: Scene, at: int) -> list[Outcome]:
    """The entry's film as an object: "the film", "it", "this Soviet drama", its title."""
    tokens, limit = scene.tokens, scene.limit
    token = tokens[at]
    if token.key in scene.language.pronouns:
        return [(at + 1, ())]
    found = _title(scene, at)
    pointed = token.key in scene.language.pointing
    endings = scene.language.film_endings
    if pointed or endings:
        place = at + pointed
        while place < min(at + 5, limit) and (place == at or not tokens[place].hard):
            if tokens[place].bare in scene.language.film_nouns:
                found.append((place + 1, ()))
                if place + 1 < limit:
                    found.extend(_title(scene, place + 1))
                break
            key = tokens[place].key
            if key not in scene.language.film_kinds and not (endings and key.endswith(endings)):
                break
            place += 1
    return found


def role(scene: Scene, at: int) -> list[Outcome]:
    """One or two words in capitals: a character, whose name is nobody's in the record."""
    tokens = scene.tokens
    ends = range(at + 1, min(at + 3, scene.limit + 1))
    return [(end, ()) for end in ends if all(t.capital for t in tokens[at:end])]


def it(scene: Scene, at: int) -> list[Outcome]:
    """The entry's film and no other: pointed at, by a pronoun, or by its title."""
    key = scene.tokens[at].key
    if key in scene.language.pronouns or key in scene.language.pointing:
        return film(scene, at)
    return _title(scene, at)


def begins(scene: Scene, at: int) -> list[Outcome]:
    """Nothing; only where a sentence begins."""
    opens = at == 0 or any(stop in scene.tokens[at].gap for stop in ".!?…\n")
    return [(at, ())] if opens else []


def dash(scene: Scene, at: int) -> list[Outcome]:
    """Nothing; only behind a dash or a colon, as one stands for "is"."""
    said = any(mark in scene.tokens[at].gap for mark in "—–:") or " - " in scene.tokens[at].gap
    return [(at, ())] if said else []


def _title(scene: Scene, at: int) -> list[Outcome]:
    keys = tuple(token.key for token in scene.tokens[at : min(at + 10, scene.limit)])
    return [
        (at + len(title), ())
        for title in scene.titles
        if keys[: len(title)] == title
        and scene.tokens[at].capital
        and not _longer_title(scene, at + len(title))
    ]


_PARTS = frozenset("2 3 4 5 6 7 8 ii iii iv v vi vii viii part chapter".split())


def _longer_title(scene: Scene, at: int) -> bool:
    """Whether a title goes on, so that it is another film's: "Psycho III", "Alien Resurrection"."""
    if at >= scene.limit or scene.tokens[at].hard:
        return False
    token = scene.tokens[at]
    if token.key in _PARTS and (token.capital or token.key.isdigit()):
        return True
    return scene.language.code == "en" and token.capital and not scene.names.any_at(at)


def _one(kind: str, scene: Scene, at: int, before: frozenset[str]) -> tuple[int, Named] | None:
    place = at
    while place < min(at + 5, scene.limit):
        one = scene.names.at(kind, place)
        if one is not None and not (one[1].adjective and (kind != "place" or place > at)):
            return None if kind == "person" and _goes_on(scene, one[0]) else one
        token = scene.tokens[place]
        adjective = scene.names.at("place", place) if kind == "person" else None
        if place > at and token.hard and not soft(token):
            return None
        if adjective is not None and adjective[1].adjective:
            place = adjective[0]
        elif token.key in before:
            place += 1
        else:
            return None
    return None


def _goes_on(scene: Scene, end: int) -> bool:
    """Whether a name is only the beginning of one that nobody has on record: "Benjamin Ross"."""
    if end >= scene.limit or scene.tokens[end - 1].possessive:
        return False
    token = scene.tokens[end]
    return token.capital and token.gap == " " and scene.language.code == "en"


def _after_link(scene: Scene, at: int) -> int | None:
    """The token after "and" or a comma at `at`, where a list may go on."""
    if at >= scene.limit:
        return None
    token = scene.tokens[at]
    if not soft(token):
        return None
    if token.key in scene.language.links:
        return at + 1 if at + 1 < scene.limit else None
    return at if "," in token.gap else None


def theme(scene: Scene, at: int) -> list[Outcome]:
    """A theme by one of its words."""
    one = scene.names.at("theme", at)
    if one is None and scene.tokens[at].key in scene.language.articles and at + 1 < scene.limit:
        one = scene.names.at("theme", at + 1)
    return [(one[0], (("theme", one[1]),))] if one else []


def another(scene: Scene, at: int) -> list[Outcome]:
    """Another film by its title, in quotation marks or not."""
    one = scene.names.at("film", at)
    if one is None and scene.tokens[at].key in scene.language.articles and at + 1 < scene.limit:
        one = scene.names.at("film", at + 1)
    return [(one[0], (("another", one[1]),))] if one else []


SLOTS: dict[str, Slot] = {
    "people": people,
    "enclosed": enclosed,
    "person": person,
    "owner": owner,
    "maker": maker,
    "acts": acts,
    "adjectives": adjectives,
    "belonging": belonging,
    "trait": trait,
    "chief": chief,
    "closing": closing,
    "creation": creation,
    "product": product,
    "directs": directs,
    "picture": picture,
    "doer": doer,
    "agent": agent,
    "it": it,
    "role": role,
    "begins": begins,
    "dash": dash,
    "places": places,
    "country": country,
    "nations": nations,
    "prize": prize,
    "prizes": prizes,
    "giver": giver,
    "nomination": nomination,
    "venue": venue,
    "oscars": family,
    "festival": festival,
    "work": work,
    "worknoun": worknoun,
    "studio": studio,
    "year": year,
    "number": number,
    "amount": amount,
    "length": length,
    "when": when,
    "language": language,
    "tongue": language,
    "tongues": tongues,
    "house": house,
    "nation_film": nation_film,
    "film": film,
    "theme": theme,
    "another": another,
    "somewhere": somewhere,
    "setting": setting,
}
