"""Spanish: its words and the patterns of its claims, all reviews at most.

Films are feminine ("la película", "la cinta") or masculine ("el filme"), so that participles stand
in both endings; a prize or a person may follow its verb or precede it.
"""

from __future__ import annotations

from kinoved.checks.claims.fortunes import es as fortunes
from kinoved.checks.claims.language import Language, joined, words
from kinoved.checks.claims.passing import es as passing
from kinoved.checks.claims.prizes import es as prizes

_FILM = (
    "pelicula|cinta|film|filme|largometraje|obra|drama|comedia|clasico|thriller|produccion"
    "|epopeya|fabula|parabola|satira"
)
_SORT = (
    "[muda|mudo|historica|historico|belica|belico|romantica|romantico|biografica|biografico"
    "|policiaca|policiaco|fantastica|fantastico|dramatica|dramatico|politica|politico|epica|epico"
    " | de guerra|terror|animacion|aventuras|culto | de ciencia ficcion]"
)
_DIRECTED = "dirigida|dirigido|realizada|realizado"
_DIRECTS = "dirigio|dirige|dirigieron|dirigen|realizo|rodo|ruedan|rodaron|filmo|recrea|recreo"
_PLAYS = (
    "interpreta|interpretan|interpreto|protagoniza|protagonizan|protagonizo|encarna|encarnan"
    "|encarno"
)
_GOT = "gano|ganaron|gana|obtuvo|recibio|consiguio|conquisto|logro|merecio|cosecho|alzo"
_HONOURED = "galardonada|galardonado|premiada|premiado|distinguida|distinguido|reconocida"
_SCRIPT = "guion|guiones|libreto"
_MUSIC = "musica|partitura | banda sonora"
_SHOT = "rodada|rodado|filmada|filmado|rodo|filmo|rodaron|rodar"
_BLACK = "blanco y negro"
_SOURCE = (
    "({worknoun} [,] {work} [,] [de] {people}"
    " | [la|el] [{worknoun}] , {work} [, de {people}]"
    " | {worknoun} [,] [de|del|escrita|escrito] [por] {people})"
)

LANGUAGE = Language(
    code="es",
    phrases=joined(
    {
        "director-claim": (
            f"{{credit=director}} {_DIRECTED} por {{people}}",
            "{credit=director} la|lo dirigio|dirigieron|realizo|firmo|firma|hizo {people}",
            "{credit=director} {people} la|lo dirigio|realizo|rodo|filmo|hizo",
            "{credit=director} {people} dirigio|dirige|realizo|filmo {film}",
            "{credit=director} {people} firma|firmo|asume|asumio la direccion|realizacion",
            "{credit=director} bajo la direccion de {people}",
            "{credit=director} [la] direccion es|fue|corrio|corre [a] [cargo] de {people}",
            "{credit=director} con direccion de {people}",
            "{credit=director} {people} es|fue el|la director|directora|realizador|realizadora",
            "{credit=director} el|la|su director|directora|realizador|realizadora"
            " [es|fue] , {people}",
            f"{{relation=film_of}} ({_FILM.replace('|obra', '')}) [{{nations}}] [de|del]"
            " [director|realizador|cineasta]"
            " {people}",
            "{relation=film_of} del|el|la director|directora|cineasta|realizador|realizadora"
            " {people}",
            f"{{relation=film_of}} {{people}} {_DIRECTS}",
        ),
        "cast-claim": (
            f"{{people}} {_PLAYS}",
            "{people} hace|da vida|hacen de|a",
            f"{_PLAYS} {{people}}",
            "interpretada|interpretado|interpretados|protagonizada|protagonizado|protagonizados"
            " por {people}",
            "con {people} en el|los papel|papeles [principal|principales|protagonista]",
            "con {people} como protagonista|protagonistas",
            "en el|los papel|papeles principal|principales|protagonista [esta|estan] {people}",
            "el|los papel|papeles principal|principales [lo|los] [interpreta|corre|esta]"
            " [a cargo de] {people}",
            "el reparto [lo] incluye|encabeza|encabezan {people}",
            "{people} encabeza|encabezan|lidera el reparto",
            "protagonista|protagonistas [es|son] {people}",
        ),
        "crew-claim": (
            "{credit=camera} fotografia|camara|cinematografia , de|del {people}",
            "{credit=camera} fotografia|camara|cinematografia [es|fue|corrio|corre] [a cargo]"
            " de|del {people}",
            "{credit=camera} director de fotografia [es|fue] {people}",
            "{credit=camera} fotografiada|fotografiado por {people}",
            "{credit=camera} {people} se encargo|ocupo de la fotografia",
            "{credit=camera} {people} firma|firmo|hizo la fotografia",
            f"{{credit=music}} ({_MUSIC}) , de|del {{people}}",
            f"{{credit=music}} ({_MUSIC}) [es|fue|corrio|corre] [a cargo] de|del {{people}}",
            f"{{credit=music}} ({_MUSIC}) [la|fue] [compuesta|compuso|firma|firmo] [por]"
            f" {{people}}",
            f"{{credit=music}} {{people}} compuso|firma|firmo|escribio [la|su] ({_MUSIC})",
            f"{{credit=music}} {{people}} es|fue el|la autor|autora de la ({_MUSIC})",
            "{credit=music} musicada|musicado por {people}",
            f"{{credit=writer}} {_SCRIPT} , de|del {{people}}",
            f"{{credit=writer}} {_SCRIPT} [es|fue|corrio|corre] [a cargo] [obra] de|del {{people}}",
            f"{{credit=writer}} {_SCRIPT} [lo] [escrito|escribio|escribieron|firma|firmo|firman]"
            " [por] {people}",
            f"{{credit=writer}} {{people}} escribio|escribieron|firmo|firma|firman el {_SCRIPT}",
            "{credit=writer} escrita|escrito por {people}",
            "{credit=editor} montada|montado|editada|editado por {people}",
            "{credit=editor} montaje [es|fue] [a cargo] de|del {people}",
            "{credit=producer} producida|producido por {people}",
            "{credit=producer} {people} produjo|produce {film}",
        ),
        "source-work-claim": (
            f"basada|basado|basandose [libremente|vagamente] en {_SOURCE}",
            f"adaptacion|version [cinematografica|libre] de|del [la|el|una|un] {_SOURCE}",
            f"adapta|adapto|adaptando|adaptaron [libremente] {_SOURCE}",
            f"{{manner=inspired}} inspirada|inspirado|inspirandose en {_SOURCE}",
            f"parte de {_SOURCE}",
            f"basa|baso en {_SOURCE}",
            "~ basada|basado|basa en {worknoun} ... de|del|por {people}",
            f"lleva|llevo a la|al pantalla|cine {_SOURCE}",
            f"a partir de {_SOURCE}",
            f"segun {{manner=inspired}} {_SOURCE}",
            "~ rodo|filmo ... las|la|el|los memorias|novela|relato|relatos|cuento de {people}",
            "{people} escribio la novela|obra|historia original|homonima",
        ),
        "award-claim": (
            f"{_GOT} [{{film}}] [{{festival}}] {{prize}} [{{festival}}]",
            "volvio a ganar {prize} [{festival}]",
            f"{{festival}} [{{film}}] {_GOT} {{prize}}",
            f"{_HONOURED} [{{festival}}] con {{prize}} [{{festival}}]",
            "se llevo|alzo [con] {prize} [{festival}]",
            "se alzo|hizo con {prize} [{festival}]",
            "ganadora|ganador|vencedora|vencedor de|del {prize} [{festival}]",
            "le valio|dio [a] [{person}|{country}] {prize} [{festival}]",
            "{prize} [{festival}] fue|recayo para|en {film}",
            "la academia [de hollywood] la|lo eligio|premio|eligio [como] {prize}",
            "{result=nominated} nominada|nominado|candidata|candidato a|al {prize} [{festival}]",
            "{result=nominated} candidatura|nominacion a|al {prize} [{festival}]",
            "{result=nominated} opto|aspiro a|al {prize} [{festival}]",
        ),
        "year-claim": (
            f"{{event=made}} {_SHOT} en|durante {{year}}",
            "{event=made} realizada|realizado|producida|producido|terminada|terminado en {year}",
            "{event=made} la|lo dirigio|realizo|termino|rodo|filmo en {year}",
            "{event=released} estrenada|estrenado|estreno en {year}",
            "{event=released} se estreno en {year}",
            "{event=released} llego a los cines|las salas en {year}",
            f"{{how=of}} ({{begins}} | es|fue [una|un] | esta|este) ({_FILM}) {_SORT}"
            f" [{{nations}}] de|del"
            " {year}",
            "{how=of} {film} es|data de {year}",
        ),
        "runtime-claim": (
            "dura [unos|casi|cerca] {number} minutos",
            "duracion [es] [de] [unos] {number} minutos",
            "{number} minutos de duracion|metraje",
            "metraje [es] de {number} minutos",
        ),
        "colour-claim": (
            f"{{colour=black_and_white}} {{how=shot}} ({_SHOT}|fotografiada|fotografiado) en"
            f" {_BLACK}",
            f"{{colour=black_and_white}} ({_FILM}) en {_BLACK}",
            f"{{colour=black_and_white}} [la] fotografia en {_BLACK}",
            f"{{colour=colour}} {{how=shot}} ({_SHOT}|fotografiada|fotografiado) en color|colores",
            "{colour=colour} {how=shot} es en color|colores",
            f"{{colour=colour}} {{how=shot}} ({_FILM}) en color",
        ),
        "country-claim": (
            "{relation=produced} coproduccion entre|de {country} [, {country}] [y {country}]",
            "{relation=produced} coproduccion {nations}",
            "{relation=produced} coproducida|producida|producido|coproducido por|en {country}"
            " [, {country}] [, {country}] [y {country}]",
            f"{{relation=made}} ({_FILM}) {_SORT} {{nations}}",
        ),
        "filming-place-claim": (
            f"{_SHOT} [integramente|parcialmente|enteramente] en|cerca {{places}}",
            f"~ {_SHOT} ... en {{places}}",
            "rodaje [tuvo lugar|transcurrio|fue] en {places}",
            "se rodo|filmo|rodaron en {places}",
            "las localizaciones [estan|son] [en] {places}",
        ),
        "language-claim": (
            "hablada|hablado|rodada|rodado|filmada [integramente] en {language}",
            "dialogos [son|estan] en {language}",
            "idioma|lengua [original] es [el] {language}",
        ),
        "studio-claim": (
            "producida|producido|rodada|rodado por|en|para [los|el] {studio}",
            "produccion de {studio}",
            "{studio} produjo {film}",
        ),
        "set-in-claim": (
            "ambientada|ambientado|situada|situado|transcurre|transcurren en {places}",
            "~ situa ... en {places}",
        ),
        "subject-claim": (
            "ambientada|ambientado|transcurre|situada|situado en|durante|tras|despues"
            " [la|el|una|un]"
            " {theme}",
            "trata|habla sobre|de [la|el|una|un] {theme}",
            "retrata|muestra|describe [la|el|una|un] {theme}",
        ),
        "kind-claim": ("{kind=television_film} telefilme|telefilm",),
        "training-claim": ("actores|interpretes no profesionales|aficionados",),
        "first-or-last-film-claim": (
            f"{{rank=last}} [la|el] ultima|ultimo ({_FILM}) de|del {{person}}",
            f"{{rank=first}} [la|el] primera|primer ({_FILM}) de|del {{person}}",
            "{rank=first} debut|opera prima [como director] de|del {person}",
        ),
        "person-link-claim": (
            "{link=studied} alumno|alumna|discipulo|discipula de {person}",
            "{link=worked} ayudante|asistente de {person}",
        ),
    },
    fortunes.PHRASES,
    passing.PHRASES,
    ),
    neutral=words(
        "tambien ademas finalmente justamente merecidamente luego despues ya si mas tarde"
        " precisamente posteriormente enteramente integramente completamente entonces incluso"
    ),
    hedges=words(
        "quiza quizas posiblemente probablemente supuestamente acaso aparentemente libremente"
        " vagamente casi tal vez seguramente presuntamente parece habria podria parcialmente"
        " principalmente mayormente"
    ),
    negations=words("no nunca jamas tampoco ni sin ningun ninguna apenas"),
    foreign=words(
        "remake nueva-version originalmente inicialmente version versiones secuela precuela"
        " continuacion marido esposo esposa mujer hermano hermana contrario segun mito leyenda"
        " rumor equivocadamente erroneamente restaurada restauracion iba debia quiso queria"
        " previsto prevista hubiera anterior anteriores posterior otra otro como recuerda"
        " semejante comparada diferencia lugar mientras rechazo hubiese perdio ante frente anos"
        " documental homenaje influyo influencia"
    )
    - {"segun", "como"},
    film_nouns=words(
        "pelicula peliculas cinta film filme largometraje obra drama comedia clasico produccion"
        " thriller epopeya historia"
    ),
    film_kinds=words("gran bella celebre famosa sovietica sovietico inolvidable conocida muda"),
    pronouns=words("la lo ella"),
    pointing=words("la el esta este dicha"),
    articles=words("la el los las una un su sus"),
    possessives=words("su sus"),
    links=words("y e"),
    descriptions=words(
        "el la los las director directora realizador cineasta maestro guionista novelista escritor"
        " escritora autor autora compositor fotografo actor actriz joven gran hermanos a los"
        " dramaturgo poeta operador"
    ),
    place_words=words("la el los las ciudad de pueblo isla taiga afueras provincia region"),
    work_nouns=words(
        "novela novelas relato relatos cuento cuentos libro libros obra teatral teatro memorias"
        " poema comic manga historieta historia corta clasica celebre homonima homonimo famosa"
        " autobiografia drama pieza corto breve guion"
    )
    - {"guion"},
    after_work=words("del de mismo nombre titulo"),
    ends_work=words("nombre titulo"),
    studio_words=words("los las el la estudio estudios productora"),
    prize_words=words("el la los las un una premio su primer prestigioso codiciado codiciada"),
    at=words("en de del"),
    festival_words=words("festival internacional cine mostra"),
    festival_fillers=words("el la los las edicion ano"),
    festival_joints=words("de en internacional cine"),
    festivals={
        "berlin": "berlin", "berlinale": "berlinale", "cannes": "cannes", "venecia": "venice",
        "moscu": "moscow", "locarno": "locarno", "karlovy": "karlovy", "mannheim": "mannheim",
        "rotterdam": "rotterdam", "toronto": "toronto", "trieste": "trieste",
        "montreal": "montreal", "sitges": "sitges", "avoriaz": "avoriaz",
        "oberhausen": "oberhausen", "annecy": "annecy", "madrid": "madrid",
    },
    languages={
        "espanol": "Spanish", "castellano": "Spanish", "ruso": "Russian", "ingles": "English",
        "frances": "French", "aleman": "German", "italiano": "Italian", "sueco": "Swedish",
        "polaco": "Polish", "checo": "Czech", "estonio": "Estonian", "georgiano": "Georgian",
        "ucraniano": "Ukrainian", "japones": "Japanese", "hungaro": "Hungarian",
        "portugues": "Portuguese", "danes": "Danish", "turco": "Turkish", "latin": "Latin",
        "persa": "Persian", "coreano": "Korean", "arabe": "Arabic", "bielorruso": "Belarusian",
        "bengali": "Bengali", "mandarin": "Mandarin", "catalan": "Catalan",
    },
    names={
        "prize": {
            "palma de oro": "Palme d'Or", "oso de oro": "Golden Bear",
            "oso de plata": "Silver Bear",
            "leon de oro": "Golden Lion", "leon de plata": "Silver Lion",
            "leopardo de oro": "Golden Leopard", "globo de cristal": "Crystal Globe",
            "concha de oro": "Golden Shell", "globo de oro": "Golden Globe Award",
            "premio fipresci": "FIPRESCI Prize", "premio del jurado": "Jury Prize",
            "gran premio del jurado": "Grand Prix",
            "premio especial del jurado": "Special Jury Prize",
            **dict.fromkeys(
                (
                    "oscar a la mejor pelicula de habla no inglesa", "mejor pelicula extranjera",
                    "oscar a la mejor pelicula internacional", "oscar a mejor pelicula extranjera",
                    "oscar a la mejor pelicula en lengua extranjera",
                    "oscar a la mejor pelicula extranjera", "mejor pelicula en lengua extranjera",
                    "oscar a la mejor pelicula en lengua no inglesa",
                    "oscar a la mejor pelicula de lengua no inglesa",
                ),
                "Academy Award for Best International Feature Film",
            ),
            "oscar a la mejor pelicula": "Academy Award for Best Picture",
        },
        "place": {
            "union sovietica": "Soviet Union", "urss": "USSR", "rda": "East Germany",
            "alemania occidental": "West Germany", "alemania oriental": "East Germany",
            "checoslovaquia": "Czechoslovakia", "yugoslavia": "Yugoslavia", "moscu": "Moscow",
            "varsovia": "Warsaw", "praga": "Prague", "viena": "Vienna", "venecia": "Venice",
            "londres": "London", "lisboa": "Lisbon", "nueva york": "New York City",
            "leningrado": "Leningrad", "siberia": "Siberia", "estocolmo": "Stockholm",
            "estados unidos": "United States", "inglaterra": "United Kingdom", "roma": "Rome",
            "gran bretana": "United Kingdom", "munich": "Munich", "milan": "Milan",
            "sicilia": "Sicily", "atenas": "Athens", "pekin": "Beijing", "seul": "Seoul",
            "ciudad de mexico": "Mexico City", "belgrado": "Belgrade",
            "copenhague": "Copenhagen", "cracovia": "Krakow", "hamburgo": "Hamburg",
            "salzburgo": "Salzburg", "la habana": "Havana", "el cairo": "Cairo",
            "normandia": "Normandy", "bucarest": "Bucharest", "kiev": "Kyiv",
        },
        "studio": {"estudios mosfilm": "Mosfilm", "estudio mosfilm": "Mosfilm",
                   "estudio ghibli": "Studio Ghibli"},
    },
    adjectives={
        "sovietic": "Soviet Union", "rus": "Russia", "aleman": "Germany/West Germany/East Germany",
        "german": "Germany/West Germany/East Germany", "estadounidens": "United States",
        "norteamerican": "United States", "britanic": "United Kingdom", "ingles": "United Kingdom",
        "frances": "France", "franc": "France", "italian": "Italy", "ital": "Italy",
        "espanol": "Spain", "hispan": "Spain", "suec": "Sweden", "danes": "Denmark",
        "norueg": "Norway", "finlandes": "Finland", "polac": "Poland", "chec": "Czech Republic",
        "checoslovac": "Czechoslovakia", "hungar": "Hungary", "yugoslav": "Yugoslavia",
        "ruman": "Romania", "bulgar": "Bulgaria", "grieg": "Greece", "turc": "Turkey",
        "irani": "Iran", "indi": "India", "chin": "China", "japones": "Japan",
        "corean": "South Korea", "surcorean": "South Korea", "brasilen": "Brazil",
        "argentin": "Argentina", "mexican": "Mexico", "canadiens": "Canada",
        "australian": "Australia", "austriac": "Austria", "neerlandes": "Netherlands",
        "holandes": "Netherlands", "belg": "Belgium", "portugues": "Portugal",
        "luso": "Portugal", "eston": "Estonia", "estoni": "Estonia", "leton": "Latvia",
        "lituan": "Lithuania", "georgian": "Georgia", "armeni": "Armenia", "ucranian": "Ukraine",
        "cuban": "Cuba", "chilen": "Chile", "irlandes": "Ireland", "suiz": "Switzerland",
        "colombian": "Colombia", "peruan": "Peru", "uruguay": "Uruguay",
    },
    endings=("os", "as", "es", "o", "a", "e", ""),
    plain=words("es fue esta un una se y ha sido la lo"),
    closing=words("y e"),
    spellings=(("gue", "ge"), ("gui", "gi"), ("j", "kh")),
    quotes="\"“«",
    prize_families=prizes.FAMILIES,
    prize_categories=prizes.CATEGORIES,
    prize_ranks=prizes.RANKS,
    prize_heads=words("premio premios galardon"),
    prize_best=words("mejor mejores"),
    prize_for=words("a al por de"),
    prize_between=words("la el los las"),
    nominations=words("nominacion nominaciones"),
    numbers=fortunes.NUMBERS,
    number_joints=words("y"),
    one=words("un una"),
    hours=words("hora horas"),
    minutes=words("minuto minutos min"),
    parts_of_hour=fortunes.PARTS_OF_HOUR,
    near={
        "director": words(
            "director directora dirigida dirigido dirigio dirige direccion cineasta realizador film"
            " pelicula cinta rodo filmo filme firma narra"
        ),
        "filming-place": words("rodada rodado rodo rodaje filmada filmado filmo localizaciones"),
        "award": words(
            "premio premios gano ganadora obtuvo recibio galardonada galardonado premiada conquisto"
        ),
        "source-work": words(
            "basada basado novela relato adaptacion adapta adapto inspirada obra libro cuento"
        ),
        "cast": words(
            "interpreta interpretan protagoniza protagonizada actor actriz papel reparto encarna"
        ),
        "studio": words("producida producido produccion estudio estudios productora rodada"),
    },
)  # fmt: skip
