"""English: the words by which the reader knows films, works, places, hedges and denials."""

from __future__ import annotations

from kinoved.checks.claims import prize_words as prizes
from kinoved.checks.claims.festivals import FESTIVAL_SECOND, FESTIVALS
from kinoved.checks.claims.language import Language, words

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_LANGUAGES = (
    "Persian Korean Cantonese Chinese Yiddish Hebrew Arabic Hindi Tamil Greek Romanian Serbian"
    " Croatian Bulgarian Slovak Slovenian Dutch Icelandic Irish Welsh Catalan Thai Vietnamese"
    " Mongolian Uzbek Kyrgyz Tajik Turkmen Azerbaijani Albanian Macedonian Swahili Bambara Urdu"
    " Tibetan Khmer Basque Esperanto Galician Frisian Afrikaans Zulu Wolof Quechua"
)

LANGUAGE = Language(
    code="en",
    film_nouns=words(
        "film movie picture feature drama production thriller epic classic masterpiece"
        " parable tragedy work adaptation"
    ),
    film_kinds=words(
        "war science fiction sci fi silent sound animated short documentary feature"
        " horror nuclear historical psychological political anti space road crime new wave"
        " period art house costume disaster black white post apocalyptic spy romantic"
    ),
    descriptions=words(
        "director filmmaker auteur master novelist writer author composer cinematographer"
        " actor actress screenwriter playwright legendary great young acclaimed celebrated"
        " renowned famed maestro film the late brothers brother sisters veteran poet co"
        " stars star newcomer debutant first time visionary"
    ),
    place_words=words(
        "the city of town village island outskirts northern southern western eastern"
        " rural near outside around capital region suburbs vicinity"
    ),
    work_nouns=words(
        "novel novella story stories book play poem memoir tale comic manga teleplay"
        " short science fiction classic bestseller bestselling famous acclaimed celebrated"
        " eponymous prize winning pulitzer war popular epic painting memoirs text stage"
        " literary original own"
    ),
    neutral=words(
        "also famously notably deservedly duly ultimately himself herself jointly finally"
        " indeed triumphantly rightly memorably proudly masterfully brilliantly superbly"
        " beautifully mostly largely mainly primarily predominantly chiefly entirely"
        " wholly completely actually really exclusively solely even then subsequently"
        " eventually expertly skilfully skillfully principally partly partially fully all"
    ),
    hedges=words(
        "possibly reportedly allegedly perhaps probably supposedly arguably apparently"
        " purportedly presumably maybe loosely freely vaguely nearly almost practically"
        " virtually often sometimes may might could considered said believed rumoured"
        " rumored seemingly ostensibly nominally somewhat roughly partly partially mostly"
        " largely mainly primarily predominantly chiefly principally"
    ),
    negations=words(
        "not never neither nor wasnt isnt werent didnt hardly scarcely cannot without no"
    ),
    none=words("no another other any"),
    not_only=words("only just merely simply fewer less"),
    foreign=words(
        "remake remade restored restoration originally version versions sequel prequel"
        " husband wife brother unlike contrary rumour rumor myth legend according instead"
        " inspired-by director's earlier previous previously initially if could would"
        " should some thought failed lost unit almost documentary believe believes wrongly"
        " mistakenly erroneously falsely intended slated compare"
    ),
    after_work=words("of the same name title"),
    ends_work=words("name title"),
    articles=words("the a an its"),
    possessives=words("his her their"),
    links=words("and"),
    pronouns=words("it"),
    pointing=words("the this"),
    siblings=words("brothers sisters"),
    studio_words=words("the studio soviet"),
    after_studio=words("studio studios company film"),
    nationed_nouns=words(
        "film movie picture production feature comedy drama thriller western eastern retelling"
        " version remake adaptation musical melodrama satire epic fable classic blockbuster"
        " miniseries documentary anime cartoon short masterpiece parable tragedy horror"
    ),
    after_film=words(
        "to of that which about from by in on with and but for is was has had made shot set ever"
        " directed starring based at whose where when as not can could did does lasts runs follows"
        " tells moves looks ends begins opens"
    ),
    language_words=words("language"),
    after_language=words(
        "with and but by for it throughout only or is are was were rather instead as without spoken"
        " on though although while because this than to that which"
    ),
    prize_words=words(
        "the its his her their a an that this one prestigious coveted top very first second third"
        " only festivals years single special same"
    ),
    at=words("at in from of for"),
    festival_words=words("international film festival festivals filmfestival"),
    festival_fillers=words("the that year years s prestigious"),
    festival_joints=words("in of the that"),
    languages={
        "russian": "Russian",
        "english": "English",
        "german": "German",
        "french": "French",
        "italian": "Italian",
        "swedish": "Swedish",
        "polish": "Polish",
        "czech": "Czech",
        "estonian": "Estonian",
        "georgian": "Georgian",
        "ukrainian": "Ukrainian",
        "belarusian": "Belarusian",
        "spanish": "Spanish",
        "japanese": "Japanese",
        "hungarian": "Hungarian",
        "mandarin": "Mandarin",
        "latin": "Latin",
        "tatar": "Tatar",
        "turkish": "Turkish",
        "bengali": "Bengali",
        "armenian": "Armenian",
        "kazakh": "Kazakh",
        "lithuanian": "Lithuanian",
        "latvian": "Latvian",
        "portuguese": "Portuguese",
        "danish": "Danish",
        "norwegian": "Norwegian",
        "finnish": "Finnish",
        "farsi": "Persian",
        "serbocroat": "Serbo-Croatian",
        **{name.lower(): name for name in _LANGUAGES.split()},
    },
    festivals={
        name: name for name in (FESTIVALS | FESTIVAL_SECOND.keys()) - set(FESTIVAL_SECOND.values())
    },
    prize_families=prizes.FAMILIES,
    prize_categories=prizes.CATEGORIES,
    prize_ranks=prizes.RANKS,
    prize_givers={"academy": "academy award", "hollywood": "academy award"},
    prize_heads=words("prize prizes award awards honour honor trophy statuette diploma gong"),
    prize_best=words("best outstanding"),
    prize_for=words("for in"),
    prize_between=words("category of"),
    prize_joints=words("also later plus as well an even then both"),
    prize_tails=frozenset(["of the year", "of its year", "of that year"]),
    nominations=words("nomination nominations nominee nominees nominated contender contenders"),
    juries=words("jury juries critics judges festival there in at"),
    numbers={
        **dict(zip(_UNITS.split(), range(1, 20), strict=True)),
        **dict(zip(_TENS.split(), range(20, 100, 10), strict=True)),
        "hundred": 100,
    },
    number_joints=words("and a"),
    one=words("a an one"),
    hours=words("hour hours hrs"),
    minutes=words("minute minutes min mins"),
    parts_of_year=words(
        "january february march april may june july august september october november december"
        " jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter"
        " christmas early mid late the of year end beginning start first second half"
    ),
    parts_of_hour={"and a half": 30, "and a quarter": 15, "and three quarters": 45},
)
