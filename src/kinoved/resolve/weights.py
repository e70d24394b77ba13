"""How much each clue counts, in one table. Written by `make weights`; not by hand.

Points are natural logarithms of how much likelier an observation is for the film that is meant than
for another one, fitted on MovieLens titles and counted on the records (docs/identify.md). Lengths,
namesakes and standings are cut into buckets at the steps in `tables.py`.
"""

from __future__ import annotations

TITLE = {
    "exact": 14.63,
    "article": 11.74,
    "roman": 12.79,
    "main": 10.21,
}
"""Points of a title by the scheme that found it."""

FUZZY = (
    (10.50, 9.00, 10.75, 11.12, 12.46, 13.08),
    (10.50, 9.00, 9.64, 9.32, 11.28, 11.83),
    (10.50, 9.00, 9.64, 6.90, 7.93, 10.29),
    (10.50, 9.00, 9.64, 6.90, 7.87, 9.97),
)
"""Points of a misspelt title: a row for each count of edits, a column for each length."""

YEAR = (3.86, 0.55, -0.56, -0.81, -4.39, -2.81, 0.00)
"""Points of the year: 0, 1, 2, 3, 4 and more off; film undated; no year given."""

STANDING = (-1.30, -1.18, -1.01, -1.06, -0.01)
"""Points of how much is known of the film, from least to most."""

NONE = (
    (10.57, 9.18, 9.17, 9.21, 9.84, 10.38),
    (10.61, 10.63, 10.27, 9.96, 9.67, 9.11),
    (10.86, 11.14, 11.33, 10.95, 10.74, 11.93),
    (10.78, 11.78, 11.62, 11.46, 12.06, 11.67),
    (11.39, 12.08, 12.43, 12.19, 12.85, 12.71),
)
"""Points of none: a row for each count of namesakes, a column for each length."""

NONE_WORDS = (0.99, -0.06, -0.35, 1.88, 1.42, 0.68)
"""Points of none: one, two, more words with a rare one; the same, all common."""

CLUE = {
    "identifier": 20.00,
    "untitled": -1.60,
    "second title": 3.00,
    "part of title": 4.00,
    "director named": 6.28,
    "surname named": 6.08,
    "maker named": 0.00,
    "other named": -4.14,
    "other named, indexed": -3.62,
    "director in text": 4.19,
    "maker in text": 3.50,
    "author in text": 4.19,
    "source in text": 4.19,
    "cast in text": 3.50,
    "much cast in text": 4.19,
    "role in text": 2.80,
    "place in text": 2.80,
    "prize in text": 2.44,
    "runtime in text": 2.80,
    "unlisted country": -1.00,
    "other country": -2.50,
    "feature stated": 0.10,
    "short stated": 2.00,
    "television film stated": 1.50,
    "miniseries stated": 2.50,
    "television series stated": 2.00,
    "other kind": -1.50,
}
"""Points of the other clues, by what was observed."""

PLOT_STEPS = (1.5, 2.5, 4.0, 6.0)
"""Weight of shared words at which the next row begins."""

PLOT = (0.76, 2.33, 3.69, 3.69)
"""Points of the words that text and record share."""

RENOWN_STEPS = (45, 60, 80, 100)
"""Points of `catalogue.renown` at which the next row begins."""

RENOWN = (0.84, 2.43, 3.23, 3.95)
"""Points of how well known a film is, for an entry of a list that says no year."""

COMPANY = (1.5, 0.5)
"""Entries on record and not, that every list is taken to have besides its own."""

SELDOM = {"country": 0.002, "theme": 0.004, "decade": 0.01, "director": 0.0005}
"""The share of films assumed for a value that is not in RATES, by property."""

SHARED = 0.5
"""How much of a shared value's rarity counts: they come together."""

FURTHER = 0.8
"""How much of a text's clues count after the strongest: they come together."""

LIST_PRIOR = 6.0
"""Entries' worth of the usual share that a list's own is mixed with."""

LEAST_SHOWN = 0.1
"""Points below which the rest of the list is not worth a sentence."""

LIKELY = 0.95
"""Probability from which a film is likely."""

CERTAIN = 0.999
"""Probability from which a film may be certain."""

HELD = 0.95
"""Probability that must remain when any one clue is taken from a certain film."""

WITNESS = 1.0
"""Points from which a clue is a witness of its own for a certain film."""

OUTRIGHT = 4.5
"""Points of a clue that names the film's maker outright, beside its title."""

FAR_BEHIND = 9.0
"""Points behind the best heading from which no text can catch up."""

UNKNOWN = 0.5
"""Probability of none from which an entry is unknown and not ambiguous."""

RATES = {
    "country": {
        "united-states": 0.5252,
        "france": 0.1122,
        "united-kingdom": 0.1060,
        "germany": 0.0694,
        "italy": 0.0574,
        "canada": 0.0440,
        "japan": 0.0317,
        "spain": 0.0241,
        "india": 0.0181,
        "soviet-union": 0.0149,
        "hong-kong": 0.0144,
        "australia": 0.0136,
        "belgium": 0.0132,
        "sweden": 0.0129,
        "south-korea": 0.0110,
        "china": 0.0090,
        "denmark": 0.0085,
        "netherlands": 0.0073,
        "mexico": 0.0073,
        "switzerland": 0.0071,
        "russia": 0.0069,
        "poland": 0.0063,
        "austria": 0.0063,
        "ireland": 0.0059,
        "norway": 0.0051,
        "brazil": 0.0047,
        "argentina": 0.0046,
        "finland": 0.0043,
        "turkey": 0.0042,
        "israel": 0.0041,
        "iran": 0.0036,
        "hungary": 0.0031,
        "south-africa": 0.0030,
        "czech-republic": 0.0030,
        "czechoslovakia": 0.0029,
        "romania": 0.0029,
        "new-zealand": 0.0025,
        "greece": 0.0025,
        "thailand": 0.0023,
        "portugal": 0.0022,
    },
    "theme": {
        "comedy": 0.1721,
        "romance": 0.1122,
        "horror": 0.0966,
        "thriller": 0.0953,
        "crime": 0.0685,
        "science-fiction": 0.0542,
        "adventure": 0.0488,
        "fantasy": 0.0411,
        "musical": 0.0347,
        "lgbt": 0.0309,
        "biography": 0.0298,
        "western": 0.0256,
        "war": 0.0242,
        "literary-adaptation": 0.0240,
        "coming-of-age": 0.0199,
        "historical": 0.0180,
        "adolescence": 0.0138,
        "mystery": 0.0137,
        "monsters": 0.0134,
        "film-noir": 0.0124,
        "friendship": 0.0107,
        "sport": 0.0104,
        "melodrama": 0.0090,
        "heist": 0.0080,
        "zombies": 0.0080,
        "espionage": 0.0079,
        "post-apocalyptic": 0.0072,
        "christmas-and-new-year": 0.0069,
        "vampires": 0.0069,
        "social-problems": 0.0068,
        "catastrophe": 0.0064,
        "gangsters": 0.0063,
        "dystopia": 0.0055,
        "satire": 0.0053,
        "political-thriller": 0.0045,
        "prison": 0.0043,
        "politics": 0.0039,
        "fairy-tale": 0.0035,
        "road-movie": 0.0035,
        "ghosts": 0.0032,
        "courtroom": 0.0032,
        "marriage-and-divorce": 0.0029,
        "alien-contact": 0.0028,
        "detective": 0.0025,
        "police": 0.0021,
        "nuclear-war": 0.0020,
        "cold-war": 0.0020,
        "utopia-and-dystopia": 0.0018,
        "dance": 0.0017,
        "world-war-ii": 0.0017,
        "time-travel": 0.0014,
        "totalitarianism": 0.0012,
        "space-travel": 0.0009,
        "surrealism": 0.0009,
        "environmental-disaster": 0.0007,
        "religion": 0.0007,
        "cinema-about-cinema": 0.0005,
        "samurai": 0.0005,
        "faith-and-doubt": 0.0004,
        "refugees": 0.0004,
    },
    "decade": {
        "1910": 0.0031,
        "1920": 0.0096,
        "1930": 0.0289,
        "1940": 0.0357,
        "1950": 0.0522,
        "1960": 0.0635,
        "1970": 0.0782,
        "1980": 0.0876,
        "1990": 0.1107,
        "2000": 0.2075,
        "2010": 0.2709,
        "2020": 0.0493,
    },
    "director": {},
}
"""Share of all films that have a country, theme, decade."""

COMMON_WORDS = (
    "0 000 1 10 100 11 12 13 14 15 16 17 18 2 20 2000 21 3 30 3d 4 40 5 6 7 8 9 a abenteuer"
    " about academy across act action adam adventure adventures affair affaire africa afrika"
    " after again against age agent ai air al alice alien alive all alla alle allein alles"
    " alone als alte always am amazing america american amor amore amour an and andere angel"
    " angels angst animal anna anne another ans apocalypse april ar are arizona army around"
    " art arthur as at attack au auch auf august aus autumn aux away b ba baby back bad ball"
    " ballad band bank bar barbie batman battle bay be beach bear beast beat beautiful beauty"
    " bed before beginning behind bei being bell bella belle below beneath berlin berliner"
    " best better between beverly beyond big bikini bilder bill billy bin bird birds bis black"
    " blade blind blonde blood bloody blue blues bob bobby body book born box boy boys brain"
    " brand braut break breaking bride bridge bright broadway broken brooklyn brother brothers"
    " brown bruder bullet burning business but butterfly by bye c cafe california call called"
    " came camp can cant captain car carry casa case castle cat ce cest chan chance change"
    " chapter charlie che chi child children china chinese christmas chronicles cinema circle"
    " circus city class close club code coeur cold color come comedy comes coming comme"
    " company con conan confessions cool cop country county cowboy crash crazy creature creek"
    " crime cross cry curse cut d da daddy dame damned dance dancing danella danger dangerous"
    " dans dark darkness darling das date daughter david dawn day days de dead deadly dear"
    " death deep dei dein del della delle dem demon den der dernier des desert desire"
    " detective deutsche deutschen deutschland deux devil devils di diaries diary dich dick"
    " die dinner dir dirty do doctor dog dogs dollar don dont doo door dorf double down dr"
    " dracula dragon dream dreams drei drive du dun dune durch dust e eagle earth east easy"
    " eat eden edge eight ein eine einem einen einer eines einmal el elephant em empire en end"
    " ende enemy engel england episode er ermittelt es escape est et eve ever every everything"
    " evil ex express eye eyes f face faces fahrt fall falling falls familie famille family"
    " far farm fast fatal father fear fei femme femmes fever fforde fight fighter fighting"
    " fille film fils final finding fine fire first fish five flesh flight flower fly flying"
    " for forbidden force forest forever forgotten four frank frankenstein frau frauen free"
    " freedom freiheit french freunde friday friend friends from fruhling fu full funny fur"
    " fury future g game games gang gangster ganz garden gay gegen geheimnis geht general"
    " generation george geschichte get ghost ghosts giant gift girl girls glass glory gluck go"
    " god gods godzilla goes going gold golden gone gong good goodbye got gott grace grand"
    " grande grave great greatest green grosse ground guerre gun guns guy guys h hai half"
    " halloween hand hands happened happiness happy hard harry has hat hate haunted haunting"
    " haus have he head heart hearts heat heaven heimat hell hello hen henry her hercules here"
    " hero heroes herr herz herzen hidden high hill hills himmel his histoire history hitler"
    " hochzeit holiday holle hollywood holmes hombre home homme hommes honey hong honor hood"
    " hope horror horse hot hotel hour hours house how hu human hunt hunter i ice ich if ihr"
    " ii iii il ill im immer in incident inga inn ins inside into invasion invisible io iron"
    " is island ist it its iv ja jack jahre james jane je jesus ji jing job joe john johnny"
    " jones jour journey jours joy ju julia jungle just justice k kaiser katie kein keine ki"
    " kid kids kill killed killer killers killing kind kinder king kingdom kings kiss kleine"
    " knight knights know kommt kong konig krimi kung l la ladies lady lake land lane las last"
    " late law le league leben lebens left legacy legend les let lets letter letzte lie liebe"
    " lied lies life light lights like lindstrom line lion little live lives living lo london"
    " long look looking lord los lost louis love lover lovers loves luck lucky luna lust m ma"
    " machine macht mad madame madchen made madness mafia magic mai main make making mal mama"
    " man manhattan mann manner mans maria marie mark marriage married mars mary massacre"
    " master max may me meer meet meets mein meine meiner meitantei men mer mere merry mes"
    " meurtres mi mia mich michael midnight million mind mine miniseries minutes mio mir"
    " miracle miss missing mission mister mit mo moi moment mon monde mondo money monogatari"
    " monsieur monster monsters monte moon mord morder more morgen morning mort morte most"
    " mother mothers mountain movie mr mrs murder murders music musical muss must mutter my"
    " mystery n na nach nacht naked name nation national nature ne neue never new next ni"
    " nicht nie night nightmare nights nine ninja no nobody noch noche noel noir non north nos"
    " not nothing notte nous now nr nuit number nur o och oder of off og oh ohne old on once"
    " one ones only open operation or other ou our out outer over own p pa padre papa para"
    " parade paradies paradise paris park part party pas passage passion past paul pauli peace"
    " people per pere perfect peter petit petite phantom picture piece pilcher pink pirates"
    " place plan planet play please plus point police portrait pour power pretty prince"
    " princess prison private project psycho qi que queen quest qui quiet r race rage raiders"
    " rain rainbow ranger re real rebel red reise remember report rescue return returns"
    " revenge revolution rich ride rider riders rides right ring rio rise rising river road"
    " robert robin robot rock roll roma roman romance rome room rosamunde rose roses rouge"
    " round royal run running rupan s sa saint sam samurai san sand sang sans sansei santa"
    " sarah satan savage save saw say schatten schon schone school schwarze scooby scream se"
    " sea search season second secret secrets see sein seine september serial series seven sex"
    " shadow shadows shanghai shark she sherlock shi shoe shoot short shot show si sich side"
    " sie siege silence silent silver simon sin sind sing sister sisters six skin sky sleep"
    " sleeping small snow so soldier soldiers solo som some something sommer son song sons"
    " soul souls sound sous south space special spider spirit spring spur spy squad st"
    " staatsanwalt stadt stand star stars state steel step still stille stone stop stories"
    " storm story straight strange stranger strangers street streets strike strikes summer sun"
    " sunday sunset super superman sur sweet sword t tag tage tai take takes taking tale tales"
    " talk tall tango tarzan te team tears teenage teil tell temps ten terror teufel texas"
    " than that the their them there they thief thing things third this thousand three through"
    " thunder tian tiger till time times to tochter tod toi tokyo tom tomorrow too top tora"
    " tot tote toten toto touch tour tout town trail train trap traum traume treasure tree"
    " trial trip trois trouble true truth tu tv two u uber um un una und under undercover une"
    " unknown uns unter untitled uomo up upon us utta v va vacation valley vampire van vater"
    " vegas vengeance venus very vida video vie vier villa village violence virgin vita voice"
    " vom von vor vous voyage vs w wa wahrheit waiting walk walking wall want wanted war"
    " warrior warriors wars was water way we wedding week weekend weg weisse welcome welt wenn"
    " wer were werewolf west what when where white who why wie wieder wien wife wild wilhelm"
    " will wind wings winter wir wird wish witch with within without wo wolf woman women"
    " wonderful words world worlds wort wrong wu wunder x xiao y year years yellow yi ying"
    " york you young your youre youth yu z zeit zero zhi zi zombie zombies zone zu zum zur"
    " zuruck zwei zwischen"
)
"""Words that are common in titles."""

PLAIN_WORDS = "aft film find from into people soviet that their with world year young"
"""Stems that records use too often to tell."""

FREQUENT_STEMS = (
    "about again against american among anoth away back becom before between bomb br break"
    " bring broth call century child children city civil cold com come country crew daught"
    " dead death destroy down driv dur each earth fall family fath fiction fight first follow"
    " friend future german girl go great grow have help himself home house hunt husband keep"
    " kill last lead learn left life liv live look lost lov love made mak marri meet moscow"
    " moth murd must novel nuclear only oth ov part planet play pow prison read ruin rul"
    " russian science scientist search second secret sent set show small soldi space state"
    " story survivor tak take tell them they three through time town tri turn und union until"
    " village want what when where which while whose wife will without woman work"
)
"""Stems that tell half as much as others."""
