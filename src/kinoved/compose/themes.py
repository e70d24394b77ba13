"""What films of a theme are called in a title: comedies, spy films, films about chess."""

from __future__ import annotations

from collections.abc import Sequence

from kinoved.catalogue import Catalogue
from kinoved.text import listing
from kinoved.value import value

_CALLED = {
    "adolescence": ("teen films", "adolescence"),
    "afghanistan-war": ("films about the war in Afghanistan", "the war in Afghanistan"),
    "alien-invasion": ("alien invasion films", "alien invasion"),
    "biography": ("biographical films", "biography"),
    "catastrophe": ("catastrophe films", "catastrophe"),
    "chernobyl": ("films about the Chernobyl disaster", "the Chernobyl disaster"),
    "children-in-war": ("films about children in war", "children in war"),
    "circus": ("circus films", "the circus"),
    "cold-war": ("Cold War films", "the Cold War"),
    "comedy": ("comedies", "comedy"),
    "coming-of-age": ("coming-of-age films", "coming of age"),
    "courtroom": ("courtroom dramas", "the courtroom drama"),
    "detective": ("detective films", "the detective story"),
    "dystopia": ("dystopian films", "dystopia"),
    "espionage": ("spy films", "espionage"),
    "existential": ("existential films", "the existential"),
    "fairy-tale": ("fairy-tale films", "the fairy tale"),
    "fall-of-the-berlin-wall": (
        "films about the fall of the Berlin Wall",
        "the fall of the Berlin Wall",
    ),
    "feminism": ("feminist films", "feminism"),
    "film-noir": ("films noirs", "film noir"),
    "gangsters": ("gangster films", "the gangster film"),
    "ghosts": ("ghost films", "the ghost story"),
    "gulag": ("films about the Gulag", "the Gulag"),
    "heist": ("heist films", "the heist"),
    "historical": ("historical films", "history"),
    "jazz": ("jazz films", "jazz"),
    "lgbt": ("LGBT films", "LGBT cinema"),
    "literary-adaptation": ("literary adaptations", "literary adaptation"),
    "lost-worlds": ("lost-world films", "lost worlds"),
    "mad-scientists": ("films about mad scientists", "the mad scientist"),
    "mathematics": ("films about mathematics", "mathematics"),
    "melodrama": ("melodramas", "melodrama"),
    "monsters": ("monster films", "the monster film"),
    "mountains": ("mountain films", "the mountain film"),
    "musical": ("musicals", "the musical"),
    "nuclear-war": ("nuclear war films", "nuclear war"),
    "ostern": ("Red Westerns", "the Red Western"),
    "parallel-worlds": ("films about parallel universes", "parallel universes"),
    "partisans": ("partisan films", "the partisan film"),
    "police": ("police films", "the police film"),
    "political-thriller": ("political thrillers", "the political thriller"),
    "politics": ("political films", "political cinema"),
    "post-apocalyptic": ("post-apocalyptic films", "the post-apocalyptic"),
    "prison": ("prison films", "the prison film"),
    "railways": ("films about railways", "railways"),
    "religion": ("religious films", "religion"),
    "revolution": ("films about the Russian Revolution", "the Russian Revolution"),
    "road-movie": ("road movies", "the road movie"),
    "robots": ("robot films", "robots"),
    "russian-civil-war": ("films about the Russian Civil War", "the Russian Civil War"),
    "samurai": ("samurai films", "the samurai film"),
    "satire": ("satires", "satire"),
    "science-fiction": ("science fiction films", "science fiction"),
    "september-11-attacks": (
        "films about the September 11 attacks",
        "the September 11 attacks",
    ),
    "social-problems": ("social problem films", "the social problem film"),
    "social-satire": ("social satires", "social satire"),
    "space-travel": ("space travel films", "space travel"),
    "sport": ("sports films", "sport"),
    "submarines": ("submarine films", "the submarine film"),
    "surrealism": ("surrealist films", "surrealism"),
    "thriller": ("thrillers", "the thriller"),
    "time-travel": ("time travel films", "time travel"),
    "utopia": ("utopian films", "utopia"),
    "utopia-and-dystopia": ("utopian and dystopian films", "utopia and dystopia"),
    "vampires": ("vampire films", "vampires"),
    "vietnam-war": ("films about the Vietnam War", "the Vietnam War"),
    "war": ("war films", "war"),
    "western": ("westerns", "the western"),
    "zombies": ("zombie films", "zombies"),
}
"""What its films are called, and what they are about, where the theme's name does not say it."""
_SINGULAR = {"films noirs": "film noir", "comedies": "comedy"}


@value
class Called:
    """Films as a title calls them: words before the noun, the noun in both numbers, words behind.

    `topic` is what they are about, as it stands behind "in and around".
    """

    before: str
    noun: str
    nouns: str
    behind: str
    topic: str

    def counted(self, count: int) -> str:
        """The phrase for `count` films."""
        words = (self.before, self.noun if count == 1 else self.nouns, self.behind)
        return " ".join(word for word in words if word)


def called(id_: str, catalogue: Catalogue) -> Called:
    """What films of the theme with this id are called."""
    if id_ in _CALLED:
        return _taken_apart(*_CALLED[id_])
    label = catalogue.label(id_)
    for opening in ("films about ", "movies about "):
        if label.startswith(opening):
            topic = label.removeprefix(opening)
            return _taken_apart(f"films about {topic}", topic)
    bare = label.removesuffix("s").removesuffix(" film")
    if bare != label.removesuffix("s"):
        return _taken_apart(f"{bare} films", bare)
    return _taken_apart(f"films about {label}", label)


def called_so(words: str) -> Called:
    """What films are called whose theme is named by `words` of a brief: nuclear catastrophe."""
    bare = words.removesuffix("s")
    for noun in (" film", " movie"):
        if bare.endswith(noun):
            return _taken_apart(f"{bare.removesuffix(noun)} films", bare.removesuffix(noun))
    return _taken_apart(f"films about {words}", words)


def called_together(ids: Sequence[str], catalogue: Catalogue) -> Called:
    """What films are called that belong to each of several themes: science fiction comedies."""
    each = [called(id_, catalogue) for id_ in ids]
    if len(each) == 1:
        return each[0]
    own = [one for one in each if one.nouns != "films"]
    head = own[0] if len(own) == 1 else None
    before = [one.before or one.noun for one in each if one is not head and not one.behind]
    about = [one.topic for one in each if one.behind]
    joined = listing(before)
    if head is not None:
        joined = f"{joined} {head.before}".strip()
    return Called(
        joined,
        head.noun if head else "film",
        head.nouns if head else "films",
        f"about {listing(about)}" if about else "",
        listing([one.topic for one in each]),
    )


def _taken_apart(phrase: str, topic: str) -> Called:
    if phrase in _SINGULAR:
        return Called("", _SINGULAR[phrase], phrase, "", topic)
    ahead, films, behind = f" {phrase} ".partition(" films ")
    if films:
        return Called(ahead.strip(), "film", "films", behind.strip(), topic)
    before, _, nouns = phrase.rpartition(" ")
    noun = _SINGULAR.get(nouns) or nouns.removesuffix("s")
    return Called(before, noun, nouns, "", topic)
