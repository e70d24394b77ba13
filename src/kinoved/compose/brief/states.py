"""Countries in a brief that the catalogue's names do not give: Russian words in any case."""

from __future__ import annotations

from functools import cache

from kinoved.compose.brief.stems import stem

_RUSSIAN = {
    "soviet-union": "советский ссср советской",
    "russia": "российский русский россия отечественный",
    "ukraine": "украинский украина", "belarus": "белорусский белоруссия беларусь",
    "estonia": "эстонский эстония", "latvia": "латвийский латышский латвия",
    "lithuania": "литовский литва", "georgia": "грузинский грузия",
    "armenia": "армянский армения", "azerbaijan": "азербайджанский азербайджан",
    "moldova": "молдавский молдавия", "kazakhstan": "казахский казахстанский казахстан",
    "kyrgyzstan": "киргизский киргизия", "tajikistan": "таджикский таджикистан",
    "turkmenistan": "туркменский туркмения", "uzbekistan": "узбекский узбекистан",
    "poland": "польский польша", "czechoslovakia": "чехословацкий чехословакия",
    "czech-republic": "чешский чехия", "slovakia": "словацкий словакия",
    "hungary": "венгерский венгрия", "bulgaria": "болгарский болгария",
    "romania": "румынский румыния", "yugoslavia": "югославский югославия",
    "serbia": "сербский сербия", "croatia": "хорватский хорватия",
    "east-germany": "восточногерманский гдр", "west-germany": "западногерманский фрг",
    "germany": "немецкий германский германия", "austria": "австрийский австрия",
    "switzerland": "швейцарский швейцария", "france": "французский франция",
    "belgium": "бельгийский бельгия", "netherlands": "голландский нидерландский нидерланды",
    "united-kingdom": "британский английский великобритания англия",
    "ireland": "ирландский ирландия", "united-states": "американский сша голливудский америка",
    "canada": "канадский канада", "mexico": "мексиканский мексика",
    "brazil": "бразильский бразилия", "argentina": "аргентинский аргентина",
    "chile": "чилийский чили", "cuba": "кубинский куба", "italy": "итальянский италия",
    "spain": "испанский испания", "portugal": "португальский португалия",
    "greece": "греческий греция", "turkey": "турецкий турция", "israel": "израильский израиль",
    "egypt": "египетский египет", "iran": "иранский иран", "india": "индийский индия",
    "china": "китайский китай", "hong-kong": "гонконгский гонконг",
    "south-korea": "южнокорейский корейский корея", "japan": "японский япония",
    "australia": "австралийский австралия", "sweden": "шведский швеция",
    "norway": "норвежский норвегия", "denmark": "датский дания", "finland": "финский финляндия",
    "iceland": "исландский исландия", "mongolia": "монгольский монголия",
}  # fmt: skip
_SAME = {"usa": "united-states", "us": "united-states", "uk": "united-kingdom"}


@cache
def _stems() -> dict[str, str]:
    return {stem(word): id_ for id_, words in _RUSSIAN.items() for word in words.split()} | _SAME


def state_of(stem_: str) -> str | None:
    """The id of the state that a word of this stem names, as noun or adjective, or None."""
    return _stems().get(stem_)
