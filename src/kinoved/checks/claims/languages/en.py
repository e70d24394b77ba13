"""English: the words by which the reader knows films, works, places, hedges and denials."""

from __future__ import annotations

from kinoved.checks.claims.language import Language, words

LANGUAGE = Language(
    code="en",
    film_nouns=words(
        "film movie picture feature drama production thriller epic classic masterpiece"
        " parable tragedy work adaptation"
    ),
    film_kinds=words(
        "war science fiction sci fi silent sound animated short documentary feature"
        " horror nuclear historical psychological political anti"
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
    foreign=words(
        "remake remade restored restoration originally version versions sequel prequel"
        " husband wife brother unlike contrary rumour rumor myth legend according instead"
        " inspired-by director's earlier previous previously initially if could would"
        " should some thought failed lost unit almost documentary believe believes wrongly"
        " mistakenly erroneously falsely intended slated"
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
    after_studio=words("studio studios company"),
    prize_words=words("the its a an prestigious coveted top award prize"),
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
    },
    festivals={
        "berlin": "berlin",
        "cannes": "cannes",
        "venice": "venice",
        "moscow": "moscow",
        "locarno": "locarno",
        "berlinale": "berlinale",
        "karlovy": "karlovy",
        "mannheim": "mannheim",
        "rotterdam": "rotterdam",
        "toronto": "toronto",
        "trieste": "trieste",
        "montreal": "montreal",
        "chicago": "chicago",
        "sitges": "sitges",
        "avoriaz": "avoriaz",
        "oberhausen": "oberhausen",
        "annecy": "annecy",
        "madrid": "madrid",
        "varna": "varna",
    },
)
