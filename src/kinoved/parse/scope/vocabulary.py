"""Words of lists about themselves: film nouns with their kinds, praise, list words, stops."""

from __future__ import annotations

from functools import cache

_NOUNS = {
    None: "film films movie movies cinema picture pictures title titles feature features classic"
    " classics masterpiece masterpieces filme filmes filmen spielfilme longa longas película"
    " películas pelicula peliculas filmy filmów filmu filmi filmele pellicole фильм фильма фильмов"
    " фильмы картина картин картины кинолент киноленты lungometraggi favorites favourites",
    "documentary": "documentary documentaries documental documentales documentário documentários"
    " dokumentarfilme documentaires documentari",
    "short": "shorts cortometrajes courts-métrages kurzfilme",
    "miniseries": "miniseries",
    "television series": "series serials",
    "animation": "animations cartoons мультфильмов мультфильмы",
    "comedy": "comedy comedies comedias comédias komödien comédies commedie komedii"
    " комедий комедии",
    "drama": "dramas",
    "thriller": "thrillers",
    "western": "westerns",
    "musical": "musicals",
    "biography": "biopics",
}
_KIND_ADJECTIVES = {
    "short": "short", "documentary": "documentary", "animated": "animation", "tv": "television",
    "television": "television", "comedy": "comedy", "musical": "musical",
}  # fmt: skip
_PRAISE = frozenset(
    "best top greatest great finest essential classic must see seen watch curated favourite"
    " favorite favourites favorites good iconic important notable remarkable celebrated beloved"
    " famous popular cult unmissable brilliant outstanding feature all time melhores mejores besten"
    " beste meilleurs migliori najlepszych лучших лучшие великих".split()
)
_LIST_WORDS = frozenset(
    "list selection collection ranking guide roundup countdown picks this these here following"
    " below chosen selected gathered our my lista seleção selección selecionamos selecionei"
    " auswahl liste diese dieser hier sammlung подборка подборке список списке эти вот"
    " iată oto este esta estos estas ces cette voici vamos nosso ecco questi confira".split()
)
_SHY = frozenset("of about over nearly almost than among some roughly around".split())
_JOINING = frozenset("and or und oder y e o et ou и или i lub".split())
_OPEN_ENDED = frozenset("beyond more plus bonus honorable honourable outside".split())
_STOPS = frozenset(
    "the a an of in on at by for from with to about and or that which who is are was were has have"
    " had era inspired influenced banned set like not non as into through during under their its"
    " his her de da do del der die das les la le los las el en sobre über um zum com e y et и в о"
    " про из für von aus no top10 made produced produce show shows".split()
)


@cache
def _nouns() -> dict[str, str | None]:
    return {word: kind for kind, words in _NOUNS.items() for word in words.split()}


def is_film_noun(word: str) -> bool:
    """Whether `word` (case-folded) is a noun for films, compounds such as Jazzfilme included."""
    return word in _nouns() or (len(word) > 6 and word.endswith(("filme", "filmen", "film")))


def kind_of_noun(word: str) -> str | None:
    """The kind or genre that a film noun tells of itself (documentaries → documentary), or None."""
    return _nouns().get(word)


def kind_of_adjective(word: str) -> str | None:
    """The kind that a word before the noun tells (short, animated, television), or None."""
    return _KIND_ADJECTIVES.get(word)


def is_praise(word: str) -> bool:
    """Whether the word says nothing checkable of the films (best, classic)."""
    return word in _PRAISE


def is_list_word(word: str) -> bool:
    """Whether the word is one by which a text speaks of itself (this list, here, we)."""
    return word in _LIST_WORDS


def is_shy(word: str) -> bool:
    """Whether a number behind the word is no promise (one of ten, more than ten)."""
    return word in _SHY


def is_joining(word: str) -> bool:
    """Whether the word is an "and" or "or" in a language of the lists."""
    return word in _JOINING


def is_open_ended(word: str) -> bool:
    """Whether the word opens the promise to other films (and beyond, plus, bonus)."""
    return word in _OPEN_ENDED


def is_stop(word: str) -> bool:
    """Whether the word ends a run of adjectives."""
    return word in _STOPS
