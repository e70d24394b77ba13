"""German: its words and the patterns of its claims, all reviews at most.

Verbs stand last in a subordinate clause and split in a main one, nouns grow together
("Schwarzweißfilm"), and a denial may follow what it denies.
"""

from __future__ import annotations

from kinoved.checks.claims.fortunes import de as fortunes
from kinoved.checks.claims.language import Language, joined, words
from kinoved.checks.claims.passing import de as passing
from kinoved.checks.claims.prizes import de as prizes

_KINDS = (
    "stumm ton spiel kriegs antikriegs horror vampir katastrophen kriminal historien abenteuer"
    " episoden farb schwarzweiss dokumentar animations zeichentrick fernseh kino kult monumental"
    " liebes gangster agenten spionage autoren debut kurz kinder marchen musik western heimat"
    " roadmovie zukunfts endzeit science fiction schwarz weiss lang revolutions samurai"
).split()
_HEADS = "film films filme filmes drama dramas komodie thriller epos klassiker".split()
_NOUNS = frozenset(_HEADS) | {f"{kind}{head}" for kind in _KINDS for head in _HEADS}
_FILM = "|".join(
    sorted(
        _NOUNS
        | words(
            "streifen werk meisterwerk produktion parabel satire western krimi dystopie melodram"
        )
    )
)
_FILMS_OWN = "film|streifen|spielfilm|stummfilm|klassiker|meisterwerk|werk|drama|komodie|epos"
_MADE = "gedreht|inszeniert|verfilmt|realisiert|geschaffen"
_DIRECTED = "drehte|drehten|inszenierte|inszenierten|realisierte|schuf|inszeniert|dreht"
_PLAYS = (
    "spielt|spielen|spielte|spielten|verkorpert|verkorpern|verkorperte|mimt|gibt"
    "|uberzeugt|glanzt|brilliert"
)
_WHOSE = "den|die|das|dessen|deren|seine|seinen|ihre|ihren|einen|eine"
_GOT = (
    "gewann|gewannen|erhielt|erhielten|bekam|bekamen|errang|holte|gewinnt|erhalt|brachte"
    "|eroberte|erntete"
)
_HONOURED = "ausgezeichnet|geehrt|pramiert|bedacht|gekront|gewurdigt"
_OF = "von|des|der"
_THE_SCRIPT = "drehbuch|buch|skript|szenario"
_WROTE = "schrieb|schrieben|verfasste|verfassten|lieferte|lieferten"
_MUSIC = "musik|filmmusik|originalmusik|partitur|soundtrack|score"
_BLACK = "(schwarzweiss | schwarz weiss | s w)"
_WITHIN = "[unter anderem | vor allem | zum teil | teilweise | grosstenteils]"
_PLACED = f"{_WITHIN} in|bei|um|nahe|auf|an|im|am {{places}}"
_SOURCE = (
    f"({{owner}} [{{worknoun}}] , [{{work}}]"
    f" | [{{worknoun}}] , {{work}} [, [{_OF}] {{people}}]"
    f" | {{worknoun}} {_OF} {{people}})"
)

LANGUAGE = Language(
    code="de",
    phrases=joined(
    {
        "director-claim": (
            "{credit=director} regie fuhrte|fuhrten|fuhrt|hatte [hier|dabei] {people}",
            "{credit=director} {people} fuhrte|fuhrten|fuhrt [hier|dabei|auch|die] regie",
            "{credit=director} unter|in der regie von {people}",
            "{credit=director} regie [ist|war|kam|stammt] von {people}",
            f"{{credit=director}} {{people}} {_DIRECTED} ({{film}} | das ganze)",
            f"{{credit=director}} {{film}} {_DIRECTED} {{people}}",
            f"{{credit=director}} [{{year}}] [wurde|ist] [{{year}}] von {{people}} [{{year}}]"
            f" {_MADE}",
            f"{{credit=director}} {_MADE} [wurde] [{{film}}] [{{year}}] von {{people}}",
            f"{{credit=director}} {_FILMS_OWN} [stammt|ist|war] von {{people}}",
            "{credit=director} {people} war|ist der|die regisseur|regisseurin",
            "{credit=director} regisseur|regisseurin [war|ist] {people}",
            "{relation=film_of} regisseurs|filmemachers|regisseurinnen|filmemacher {people}",
            f"{{relation=film_of}} {{people}} verfilmte|verfilmten|adaptierte|{_DIRECTED}",
            f"{{relation=film_of}} {{owner}} [{{nations}}] [{{year}}] ({_FILM})",
            f"~ {{relation=film_of}} {{owner}} ... {_FILM}",
        ),
        "cast-claim": (
            f"{{people}} {_PLAYS}",
            f"~ {{people}} {_PLAYS} ... , {{people}} {_WHOSE}",
            f"{_PLAYS} {{people}}",
            f"~ {_PLAYS} {{people}} , {_WHOSE} ... {{people}}",
            "mit {people} in der|den|einer|ihrer [weiblichen|mannlichen]"
            " hauptrolle|hauptrollen|titelrolle|titelrollen",
            "in der|den hauptrolle|hauptrollen|titelrolle [ist|sind|spielt|spielen|agiert]"
            " {people}",
            "die|den hauptrolle|hauptrollen|titelrolle spielt|spielte|spielen|ubernahm|hat|gab"
            " {people}",
            "{people} ubernahm|hat|spielte|spielt [die|den|eine] hauptrolle|titelrolle",
            "{people} [ist] in der|den hauptrolle|hauptrollen|titelrolle",
            "besetzt mit {people}",
            "hauptdarsteller|hauptdarstellerin [ist|war|sind] {people}",
        ),
        "crew-claim": (
            "{credit=camera} {people} fuhrte|fuhrten|fuhrt [hier|dabei] die kamera",
            "{credit=camera} die kamera fuhrte|fuhrten|fuhrt|ubernahm|besorgte {people}",
            "{credit=camera} hinter der kamera stand|standen|steht|stehen {people}",
            "{credit=camera} {people} stand|standen|steht hinter der kamera",
            "{credit=camera} {people} war|ist [der|dessen|die|sein] kameramann|kamerafrau",
            "{credit=camera} kameramann|kameramanns|kamerafrau|kameramannes [war|ist] {people}",
            "{credit=camera} kamera|kameraarbeit|bildgestaltung|fotografie [stammt|ist] von|des"
            " {people}",
            "{credit=camera} fotografiert [wurde] [{film}] von {people}",
            "{credit=camera} von {people} fotografiert",
            "{credit=camera} {people} fotografierte",
            f"{{credit=music}} {_MUSIC} [stammt|ist|kommt|kam] von|des {{people}}",
            f"{{credit=music}} {_MUSIC} [dazu|zum film] komponierte|{_WROTE} {{people}}",
            f"{{credit=music}} {{people}} komponierte|{_WROTE} [die|den] {_MUSIC}",
            "{credit=music} {people} komponierte|vertonte",
            "{credit=music} komponiert [wurde] von {people}",
            f"{{credit=writer}} {_THE_SCRIPT} [dazu | zum film] {_WROTE} {{people}}",
            f"{{credit=writer}} {_THE_SCRIPT} [stammt|ist|kam] von|des {{people}}",
            f"{{credit=writer}} {{people}} {_WROTE} [das|ein|am] {_THE_SCRIPT}",
            "{credit=writer} geschrieben [wurde] [es|er | {film}] von {people}",
            "{credit=writer} von {people} geschrieben",
            "{credit=editor} geschnitten [wurde] [{film}] von {people}",
            "{credit=editor} [den|der] schnitt [besorgte|ubernahm|verantwortete|stammt] [von]"
            " {people}",
            "{credit=producer} produziert [wurde] [{film}] von {people}",
            "{credit=producer} von {people} produziert",
            "{credit=producer} produzent|produzentin [war|ist] {people}",
            "{credit=producer} {people} produzierte {film}",
        ),
        "source-work-claim": (
            f"nach|auf {{manner=inspired}} {_SOURCE}",
            f"basiert|basierte|basierend|beruht|beruhend|fusst [lose|frei|lose] auf {_SOURCE}",
            f"adaptiert|adaptierte|verfilmt|verfilmte|adaptierten {_SOURCE}",
            f"verfilmung|adaption|adaptation|bearbeitung [von|des|der|eines|einer] {_SOURCE}",
            "[die] vorlage|romanvorlage|buchvorlage|romanvorlagen"
            " [stammt|ist|war|lieferte|bildete|schrieb] [von] {people}",
            f"[die] vorlage|romanvorlage|buchvorlage [ist|war|lieferte|bildete] {_SOURCE}",
            f"{{manner=inspired}} inspiriert von|durch {_SOURCE}",
            f"frei|lose nach {_SOURCE}",
            "~ nach|auf {manner=inspired} {worknoun} ... von|des {people}",
        ),
        "award-claim": (
            f"{_GOT} [er | {{film}}] [{{year}}] [{{festival}}] {{prize}} [{{festival}}]",
            f"{{festival}} {_GOT} [er | {{film}}] {{prize}}",
            f"{{prize}} [{{festival}}] {_GOT}",
            "{prize} [{festival}] ging|gingen [{year}] an {film}",
            f"mit {{prize}} [{{festival}}] [{{year}}] {_HONOURED}",
            f"{_HONOURED} [wurde] [{{film}}] [{{year}}] [{{festival}}] mit {{prize}}"
            f" [{{festival}}]",
            "teilte [sich] [{festival}] {prize}",
            "[{festival}] {prize} verliehen|zugesprochen|zuerkannt",
            "mit diesem film wurde {person} [{year}] [{festival}] {prize} verliehen",
            "[{year}] folgte [{festival}] {prize}",
            "gewinner|trager|preistrager|gewinnerfilm {prize} [{festival}]",
            "{result=nominated} fur {prize} [{festival}] [war|wurde] [{film}] nominiert",
            "{result=nominated} nominiert fur {prize}",
            "{result=nominated} nominierung|nominierungen fur {prize}",
        ),
        "year-claim": (
            "{event=made} der|dieser|das im [jahr|jahre] {year} entstandene|gedrehte|produzierte",
            "{event=made} der|dieser|das|die {year} entstandene|gedrehte|produzierte",
            "{event=made} entstand|entstanden|gedreht|produziert [im jahr|jahre] {year}",
            "{event=made} entstand|wurde [im jahr|jahre] {year} gedreht|produziert|fertiggestellt",
            "{event=released} kam|lief|startete|erschien [im jahr|jahre|fruhjahr|herbst] {year}"
            " [in die kinos | im kino | ins kino]",
            "{event=released} {year} uraufgefuhrt|erschienen",
            "{event=released} feierte {year} premiere",
            f"{{how=of}} ({{begins}} | ein|eine|dieser|dieses|diese) [{{nations}}] ({_FILM})"
            f" aus dem jahr|jahre {{year}}",
            f"{{how=of}} ({{begins}} | ein|eine|dieser|dieses|diese) [{{nations}}] ({_FILM})"
            f" von {{year}}",
            "{how=of} {film} [ist|stammt] aus dem jahr|jahre {year}",
            "{how=of} {film} ist|stammt von {year}",
        ),
        "runtime-claim": (
            "dauert|lauft|dauerte [etwa|rund|ungefahr|knapp|gut|ca|circa] {number} minuten",
            "laufzeit|lange|spieldauer [von|betragt|ist] [etwa|rund|knapp|gut|ca] {number} minuten",
            "{number} minuten lang|langer|lange|langes",
            "{number} minutige|minutiger|minutiges|minutigen",
        ),
        "colour-claim": (
            f"{{colour=black_and_white}} {{how=shot}} in {_BLACK} gedreht|aufgenommen|fotografiert"
            "|gehalten",
            f"{{colour=black_and_white}} gedreht|aufgenommen|fotografiert [wurde] [{{film}}] in"
            f" {_BLACK}",
            "{colour=black_and_white} schwarzweissfilm|schwarzweissdrama",
            "{colour=black_and_white} schwarz weiss film",
            "{colour=black_and_white} schwarzweisser|schwarzweisse|schwarzweisses film|drama",
            "{colour=colour} {how=shot} in farbe gedreht|aufgenommen|fotografiert",
            "{colour=colour} {how=shot} gedreht|aufgenommen [wurde] [{film}] in farbe",
            "{colour=colour} {how=shot} farbfilm",
        ),
        "country-claim": (
            "{relation=produced} {nations} koproduktion|coproduktion|gemeinschaftsproduktion",
            "{relation=produced} koproduktion|coproduktion von|zwischen|aus {country}"
            " [und|mit {country}]",
            f"{{relation=made}} ein|eine|dieser|dieses|diese|dem {{nations}} ({_FILM})",
            f"{{relation=made}} {{nations}} ({_FILM})",
            "{relation=produced} in {country} [und {country}] produziert",
            "{relation=produced} produziert [wurde] [{film}] in {country} [und {country}]",
        ),
        "filming-place-claim": (
            f"gedreht [wurde|wurden|hat] [{{film}}] [{{year}}] {_PLACED}",
            "~ gedreht [wurde|wurden] ... in {places}",
            f"{_PLACED} gedreht|aufgenommen|gefilmt",
            f"drehte|drehten|inszenierte [{{film}} | das ganze] {_PLACED}",
            "drehort|drehorte [war|waren|ist|sind] [unter anderem] {places}",
            f"dreharbeiten [fanden|begannen] {_PLACED}",
        ),
        "language-claim": (
            "auf|in {language} gedreht|gesprochen",
            "gesprochen|gedreht wird|wurde auf|in {language}",
            "gesprochen wird {language}",
            "[original] sprache|originalsprache ist {language}",
            "dialoge [sind|werden] [auf|in] {language}",
        ),
        "studio-claim": (
            "produziert|hergestellt [wurde] [{film}] [von|bei|im] {studio}",
            "von|bei|fur [der|dem] {studio} produziert|gedreht|hergestellt",
            "produktion der|des|von {studio}",
        ),
        "set-in-claim": (
            "spielt|angesiedelt [uberwiegend|hauptsachlich] in|im|auf {places}",
            "handlung spielt in|im|auf {places}",
        ),
        "subject-claim": (
            "spielt|handelt|erzahlt wahrend|im|nach|von|vom|in [dem|einem|einer] {theme}",
            "thematisiert|behandelt|schildert|zeigt [den|die|das|einen|eine] {theme}",
            "film uber [den|die|das|einen|eine] {theme}",
        ),
        "kind-claim": ("{kind=television_film} fernsehfilm|fernsehspiel",),
        "training-claim": (
            "[mit] laiendarsteller|laiendarstellern|laienschauspieler|laienschauspielern|laien",
        ),
        "first-or-last-film-claim": (
            f"{{rank=last}} {{owner}} letzter|letzte|letztes|letzten ({_FILMS_OWN})",
            f"{{rank=first}} {{owner}} erster|erste|erstes|ersten ({_FILMS_OWN})",
            "{rank=first} {owner} debut|regiedebut|debutfilm|erstling|spielfilmdebut",
            f"{{rank=last}} der|den letzte|letzten ({_FILMS_OWN}) von {{person}}",
            f"{{rank=first}} der|den erste|ersten ({_FILMS_OWN}) von {{person}}",
            "{rank=first} debut|regiedebut|debutfilm|erstling von {person}",
        ),
        "person-link-claim": (
            "{link=studied} schuler|schulerin von {person}",
            "{link=studied} {owner} schuler|schulerin",
            "{link=worked} assistent|regieassistent von|bei {person}",
        ),
    },
    fortunes.PHRASES,
    passing.PHRASES,
    ),
    neutral=words(
        "auch schliesslich ebenfalls ubrigens dann sogar spater gemeinsam zusammen selbst selber"
        " allein dafur damit daraufhin zudem ausserdem verdient endlich zugleich ganz vollstandig"
        " komplett uberwiegend hauptsachlich eigens allerdings jedoch wieder"
    ),
    hedges=words(
        "womoglich moglicherweise vielleicht wahrscheinlich wohl vermutlich angeblich anscheinend"
        " offenbar lose frei fast beinahe nahezu soll sollen konnte konnten durfte gilt manchmal"
        " teilweise uberwiegend vorwiegend hauptsachlich"
    ),
    negations=words("nicht nie niemals kein keine keinen keiner keines keinem weder ohne kaum"),
    foreign=words(
        "remake neuverfilmung ursprunglich zunachst zuerst fassung fassungen version versionen"
        " fortsetzung vorganger ehemann ehefrau frau bruder anders entgegen statt anstatt geplant"
        " vorgesehen sollte wollte hatte ware wurden irrtumlich falschlich legende gerucht einmal"
        " erneut neu nochmals fruher fruherer spaterer restaurierte restauriert vorbild ahnlich wie"
        " wahrend dokumentarfilm plante abgelehnt lehnte absagen gegen erinnert vergleich lange"
    )
    - {"wurden"},
    film_nouns=_NOUNS
    | words("streifen werk meisterwerk produktion parabel satire western krimi koproduktion"),
    film_kinds=words(
        "deutsche deutscher deutschen stumme sowjetische sowjetischer bedruckende dustere"
        " entstandene gedrehte schwarzweisse schwarzweisser beruhmte episodische grosse"
    ),
    pronouns=words("ihn es er"),
    pointing=words("der den dem dieser diesen diesem das dieses die diese"),
    articles=words("der die das den dem des ein eine einen einem einer eines"),
    possessives=words("sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres"),
    links=words("und sowie"),
    descriptions=words(
        "der die das den dem des regisseur regisseurs regisseurin filmemacher kameramann"
        " kameramanns komponist komponisten autor autors autoren autorin schriftsteller"
        " schriftstellers schauspieler schauspielers schauspielerin drehbuchautor franzosen"
        " franzose italieners italiener russen russe briten amerikaners amerikaner polen junge"
        " jungen grosse grossen bruder brudern beruhmten legendaren star stars altmeister meister"
    ),
    place_words=words("der die das den dem stadt nahe umgebung von studios region bergen"),
    work_nouns=words(
        "roman romans romane romanen erzahlung erzahlungen novelle novellen buch buches buchs"
        " theaterstuck theaterstucks stuck stucks stucke kurzgeschichte kurzgeschichten vorlage"
        " drama dramas gedicht memoiren erinnerungen autobiografie autobiographie comic comics"
        " bestseller bestsellers kriminalroman kriminalromans kinderbuch marchen geschichte"
        " gleichnamigen gleichnamige gleichnamiger beruhmten bekannten klassischen fruhen"
        " buhnenstuck manga science fiction"
    ),
    studio_words=words("der die das den dem studio studios filmstudio firma"),
    prize_words=words("der die das den dem des ein einen eine einer begehrten renommierten ihren"),
    at=words("in bei auf im beim"),
    festival_words=words(
        "filmfestspiele filmfestspielen filmfestival filmfestivals festival festspiele festspielen"
        " internationalen filmfest"
    ),
    festival_fillers=words("den der dem die das von internationalen jahr jahre"),
    festival_joints=words("in von"),
    festivals={
        "berlin": "berlin", "berliner": "berlin", "berlinale": "berlinale", "cannes": "cannes",
        "venedig": "venice", "moskau": "moscow", "moskauer": "moscow", "locarno": "locarno",
        "karlovy": "karlovy", "mannheim": "mannheim", "rotterdam": "rotterdam",
        "toronto": "toronto", "triest": "trieste", "montreal": "montreal", "sitges": "sitges",
        "avoriaz": "avoriaz", "oberhausen": "oberhausen", "annecy": "annecy",
    },
    languages={
        "deutsch": "German", "deutscher": "German", "russisch": "Russian", "russischer": "Russian",
        "englisch": "English", "englischer": "English", "franzosisch": "French",
        "franzosischer": "French", "italienisch": "Italian", "italienischer": "Italian",
        "schwedisch": "Swedish", "schwedischer": "Swedish", "polnisch": "Polish",
        "polnischer": "Polish", "tschechisch": "Czech", "tschechischer": "Czech",
        "estnisch": "Estonian", "georgisch": "Georgian", "ukrainisch": "Ukrainian",
        "spanisch": "Spanish", "spanischer": "Spanish", "japanisch": "Japanese",
        "japanischer": "Japanese", "ungarisch": "Hungarian", "ungarischer": "Hungarian",
        "portugiesisch": "Portuguese", "danisch": "Danish", "turkisch": "Turkish",
        "weissrussisch": "Belarusian", "belarussisch": "Belarusian", "latein": "Latin",
        "persisch": "Persian", "koreanisch": "Korean", "arabisch": "Arabic",
    },
    names={
        "prize": {
            **dict.fromkeys(
                ("goldene palme", "goldenen palme", "goldener palme"), "Palme d'Or"
            ),
            **dict.fromkeys(
                ("goldenen baren", "goldene bar", "goldener bar", "goldenem baren"), "Golden Bear"
            ),
            **dict.fromkeys(
                ("silbernen baren", "silberne bar", "silberner bar"), "Silver Bear"
            ),
            **dict.fromkeys(
                ("goldenen lowen", "goldene lowe", "goldener lowe"), "Golden Lion"
            ),
            **dict.fromkeys(
                ("silbernen lowen", "silberne lowe", "silberner lowe"), "Silver Lion"
            ),
            **dict.fromkeys(
                ("goldenen leoparden", "goldene leopard", "goldener leopard"), "Golden Leopard"
            ),
            **dict.fromkeys(
                (
                    "oscar fur den besten fremdsprachigen film", "auslandsoscar", "auslands oscar",
                    "oscar als bester fremdsprachiger film", "oscar fur den besten auslandsfilm",
                    "oscar fur den besten internationalen film", "auslands oscars",
                    "oscar als bester internationaler film",
                ),
                "Academy Award for Best International Feature Film",
            ),
            **dict.fromkeys(
                ("oscar fur den besten film", "oscar als bester film"),
                "Academy Award for Best Picture",
            ),
            **dict.fromkeys(
                ("europaischen filmpreis", "europaischer filmpreis", "europaische filmpreis"),
                "European Film Award for Best Film",
            ),
            **dict.fromkeys(
                ("grossen preis der jury", "grosse preis der jury", "grosser preis der jury"),
                "Grand Prix",
            ),
            **dict.fromkeys(
                ("kristallglobus", "grossen preis von karlovy vary"), "Crystal Globe"
            ),
            **dict.fromkeys(("fipresci preis", "fipresci preises"), "FIPRESCI Prize"),
            **dict.fromkeys(("regiepreis", "preis fur die beste regie"), "Best Director"),
        },
        "place": {
            "sowjetunion": "Soviet Union", "udssr": "USSR", "ddr": "East Germany",
            "westdeutschland": "West Germany", "tschechoslowakei": "Czechoslovakia",
            "jugoslawien": "Yugoslavia", "moskau": "Moscow", "warschau": "Warsaw",
            "prag": "Prague", "wien": "Vienna", "rom": "Rome", "venedig": "Venice",
            "mailand": "Milan", "kiew": "Kyiv", "sibirien": "Siberia", "munchen": "Munich",
            "lissabon": "Lisbon", "petersburg": "Saint Petersburg", "usa": "United States",
            "grossbritannien": "United Kingdom", "england": "United Kingdom", "reval": "Tallinn",
            "tiflis": "Tbilisi", "bohmen": "Bohemia", "hollywood": "Hollywood",
            "athen": "Athens", "peking": "Beijing", "hongkong": "Hong Kong",
            "sizilien": "Sicily", "kopenhagen": "Copenhagen", "bukarest": "Bucharest",
            "krakau": "Krakow", "lemberg": "Lviv", "danzig": "Gdańsk", "breslau": "Wrocław",
            "belgrad": "Belgrade", "jalta": "Yalta", "krim": "Crimea", "kairo": "Cairo",
            "teheran": "Tehran", "normandie": "Normandy", "stalingrad": "Volgograd",
            "mexiko stadt": "Mexico City", "havanna": "Havana", "charkow": "Kharkiv",
        },
        "studio": {
            "mosfilm studio": "Mosfilm", "mosfilm studios": "Mosfilm", "ufa": "UFA",
            "gorki studio": "Gorky Film Studio", "barrandov studios": "Barrandov Studios",
            "studio barrandov": "Barrandov Studios", "dowschenko studio": "Dovzhenko Film Studio",
        },
    },
    adjectives={
        "sowjetisch": "Soviet Union", "russisch": "Russia",
        "deutsch": "Germany/West Germany/East Germany",
        "westdeutsch": "West Germany", "ostdeutsch": "East Germany",
        "amerikanisch": "United States",
        "us amerikanisch": "United States", "britisch": "United Kingdom",
        "englisch": "United Kingdom", "franzosisch": "France", "italienisch": "Italy",
        "spanisch": "Spain", "schwedisch": "Sweden", "danisch": "Denmark", "norwegisch": "Norway",
        "finnisch": "Finland", "polnisch": "Poland", "tschechisch": "Czech Republic",
        "tschechoslowakisch": "Czechoslovakia", "ungarisch": "Hungary",
        "jugoslawisch": "Yugoslavia",
        "rumanisch": "Romania", "bulgarisch": "Bulgaria", "griechisch": "Greece",
        "turkisch": "Turkey", "iranisch": "Iran", "indisch": "India", "chinesisch": "China",
        "japanisch": "Japan", "koreanisch": "South Korea", "sudkoreanisch": "South Korea",
        "brasilianisch": "Brazil", "argentinisch": "Argentina", "mexikanisch": "Mexico",
        "kanadisch": "Canada", "australisch": "Australia", "osterreichisch": "Austria",
        "niederlandisch": "Netherlands", "belgisch": "Belgium", "portugiesisch": "Portugal",
        "estnisch": "Estonia", "lettisch": "Latvia", "litauisch": "Lithuania",
        "georgisch": "Georgia", "armenisch": "Armenia", "ukrainisch": "Ukraine",
        "kubanisch": "Cuba", "israelisch": "Israel", "irisch": "Ireland",
        "taiwanesisch": "Taiwan", "chilenisch": "Chile", "schweizerisch": "Switzerland",
    },
    endings=("er", "es", "en", "em", "e", ""),
    genitive=True,
    denies_after=True,
    plain=words("ist war wurde ein eine einer im mit sich in unter"),
    closing=words("und worden"),
    spellings=(("sch", "sh"), ("ch", "kh")),
    quotes="„»",
    prize_families=prizes.FAMILIES,
    prize_categories=prizes.CATEGORIES,
    prize_ranks=prizes.RANKS,
    prize_heads=words("preis preise auszeichnung auszeichnungen"),
    prize_best=words("beste besten bester bestes besten"),
    prize_for=words("fur als in"),
    prize_between=words("kategorie"),
    nominations=words("nominierung nominierungen"),
    numbers=fortunes.NUMBERS,
    number_joints=words("und"),
    one=words("ein eine einer anderthalb eineinhalb zweieinhalb dreieinhalb viereinhalb"),
    hours=words("stunde stunden"),
    minutes=words("minute minuten min"),
    parts_of_hour=fortunes.PARTS_OF_HOUR,
    near={
        "director": words(
            "regie regisseur regisseurs regisseurin drehte inszenierte gedreht inszeniert verfilmte"
            " film films"
        ),
        "filming-place": words("gedreht drehte drehort drehorte dreharbeiten gefilmt"),
        "award": words(
            "gewann erhielt bekam preis ausgezeichnet auszeichnung gewonnen geehrt verliehen"
        ),
        "source-work": words(
            "basiert beruht roman romans erzahlung vorlage verfilmung nach novelle buch"
        ),
        "cast": words(
            "spielt spielen spielte rolle hauptrolle hauptrollen darsteller darstellerin"
            " schauspieler schauspielerin"
        ),
        "studio": words("produziert produktion studio gedreht hergestellt"),
    },
)  # fmt: skip
