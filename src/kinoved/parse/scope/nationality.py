"""Adjectives of nationality that the catalogue's places do not have, by the id of the state."""

from __future__ import annotations

from functools import cache

_ENGLISH = {
    "argentina": "argentine argentinian",
    "australia": "australian",
    "austria": "austrian",
    "belgium": "belgian",
    "brazil": "brazilian",
    "bulgaria": "bulgarian",
    "canada": "canadian",
    "chile": "chilean",
    "china": "chinese",
    "croatia": "croatian",
    "cuba": "cuban",
    "czech-republic": "czech",
    "czechoslovakia": "czechoslovak czechoslovakian",
    "denmark": "danish",
    "egypt": "egyptian",
    "estonia": "estonian",
    "finland": "finnish",
    "france": "french",
    "georgia": "georgian",
    "germany": "german",
    "greece": "greek",
    "hungary": "hungarian",
    "iceland": "icelandic",
    "india": "indian",
    "iran": "iranian",
    "ireland": "irish",
    "israel": "israeli",
    "italy": "italian",
    "japan": "japanese",
    "latvia": "latvian",
    "lithuania": "lithuanian",
    "mexico": "mexican",
    "netherlands": "dutch",
    "new-zealand": "kiwi",
    "norway": "norwegian",
    "poland": "polish",
    "portugal": "portuguese",
    "romania": "romanian",
    "russia": "russian",
    "serbia": "serbian",
    "slovakia": "slovak",
    "soviet-union": "soviet ussr",
    "spain": "spanish",
    "sweden": "swedish",
    "switzerland": "swiss",
    "taiwan": "taiwanese",
    "turkey": "turkish",
    "ukraine": "ukrainian",
    "united-kingdom": "british",
    "united-states": "american",
    "yugoslavia": "yugoslav yugoslavian",
}
_STEMS = {
    "soviet-union": "soviétic sovietic soviétique soviétiques sowjetisch советск радянськ radzieck",
    "russia": "ruso rusa rusos rusas russo russa russos russas russe russes russisch российск",
    "united-states": "americano americana americanos americanas américain amerikanisch американск",
    "france": "francés francesa francesas franceses französisch français французск francusk",
    "italy": "italiano italiana italianos italianas italiani italiane italienisch итальянск włosk",
    "germany": "alemán alemana alemanes alemão alemã alemães deutsch allemand немецк niemieck",
    "japan": "japonés japonesa japoneses japanisch japonais японск japońsk",
    "poland": "polaco polaca polacos polnisch polonais польск polsk",
    "spain": "español española españolas españoles spanisch espagnol испанск hiszpańsk",
    "united-kingdom": "británic britânic britisch britannique британск brytyjsk",
    "brazil": "brasileño brasileir brasilianisch brésilien бразильск",
    "sweden": "schwedisch suédois шведск szwedzk",
}
_ENDINGS = frozenset(
    "a o as os i e en er es em s he ie ich im ий ая ое ие их ого ой ому им ими ую ом ej ą".split()
) | {""}
_JAPANESE = {
    "ソ連": "soviet-union",
    "ソビエト": "soviet-union",
    "ロシア": "russia",
    "日本": "japan",
    "アメリカ": "united-states",
    "フランス": "france",
    "イタリア": "italy",
    "ドイツ": "germany",
}


@cache
def _words() -> dict[str, str]:
    return {word: id_ for id_, forms in _ENGLISH.items() for word in forms.split()}


@cache
def _stems() -> dict[str, str]:
    return {stem: id_ for id_, forms in _STEMS.items() for stem in forms.split()}


def state_of(adjective: str) -> str | None:
    """The id of the state whose nationality `adjective` (any case, any ending) names, or None."""
    word = adjective.casefold()
    if word in _words():
        return _words()[word]
    for length in range(len(word), max(3, len(word) - 4), -1):
        if word[length:] in _ENDINGS and word[:length] in _stems():
            return _stems()[word[:length]]
    return None


def japanese_states(text: str) -> list[tuple[int, int, str]]:
    """Places of Japanese names of states, with the id of each; no spaces set words apart there."""
    return [
        (at, at + len(name), id_) for name, id_ in _JAPANESE.items() if (at := text.find(name)) >= 0
    ]
