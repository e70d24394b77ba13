"""Polish: its words for films, works, places, hedges and denials, and its patterns."""

from __future__ import annotations

from kinoved.checks.claims.fortunes import pl as fortunes
from kinoved.checks.claims.language import Language, joined
from kinoved.checks.claims.language import words as split
from kinoved.checks.claims.languages.pl import people, works
from kinoved.checks.claims.languages.pl.forms import FILM, WORK, adjective, key, noun
from kinoved.checks.claims.languages.pl.names import PLACES, PRIZES, STUDIOS
from kinoved.checks.claims.passing import pl as passing
from kinoved.checks.claims.prizes import pl as prizes
from kinoved.text.polish import DECLENSION


def words(text: str) -> frozenset[str]:
    """The words of a text, as keys; alternatives count as words."""
    return split(key(text).replace("|", " "))


_MAKERS = " ".join(
    (
        noun("reżyser", "- a owi em ze ów zy"), noun("pisar", "z za zowi zem"),
        noun("autor", "- a owi em"), noun("mistrz", "- a owi em"), "twórca twórcy twórcę",
        noun("scenarzyst", "a y ę ą"), noun("debiutant", "- a em ka ki kę ką"),
        noun("reżyserk", "a i ę ą"), "reżyserze aktor aktora aktorem aktorka aktorki aktorkę",
        "aktorką pisarka pisarki pisarką poeta poety noblista noblisty sam sama młody młodego",
        adjective("znan", "wybitn", "słynn", "polsk", "radzieck", "wielk"), "bracia braci braćmi",
    )
)  # fmt: skip
_ROLES = (
    "operator operatora operatorem operatorowi kompozytor kompozytora kompozytorem producent"
    " producenta producentem montażysta montażystą scenograf scenografa scenografem aktor aktora"
    " aktorem aktorka aktorką uczeń ucznia uczniem syn syna synem córka córki córką mąż męża mężem"
    " żona żony żoną wraz razem asystent asystenta asystentem"
)

_PHRASES = joined(people.PHRASES, works.PHRASES, fortunes.PHRASES, passing.PHRASES)

LANGUAGE = Language(
    code="pl",
    phrases={name: tuple(key(pattern) for pattern in told) for name, told in _PHRASES.items()},
    film_nouns=words(FILM),
    film_kinds=words(adjective("wojenn", "fabularn", "czarno", "biał", "polsk", "radzieck")),
    film_endings=tuple(
        key("ny wy ski cki ły ty na wa ska cka ła ną wą ską cką łą ne we ie").split()
    ),
    descriptions=words(_MAKERS),
    place_words=words(
        "miasto miasta mieście miasteczku wieś wsi okolicach okolicy pobliżu pustyni górach wyspie"
        " dzielnicy stolicy północnej południowej wschodniej zachodniej ówczesnej dzisiejszej"
        " kopalni soli studiu studiach lotnisku"
    ),
    work_nouns=words(
        f"{WORK} {adjective('słynn', 'znan', 'głośn', 'obszern', 'wczesn')} tej samej tym samym"
        " własnej własnego autobiograficznej autobiograficzną bestsellerowej"
    ),
    neutral=words(
        "także również też sam sama sami właśnie tu tutaj naprawdę zasłużenie wkrótce wówczas wtedy"
        " całkowicie się ostatecznie potem"
    ),
    hedges=words(
        "możliwe może prawdopodobnie podobno rzekomo zapewne chyba niemal prawie częściowo luźno"
        " swobodnie przypuszczalnie bodaj bodajże głównie"
    ),
    sweeping=words(
        "możliwe może prawdopodobnie podobno rzekomo zapewne chyba przypuszczalnie ponoć jakoby"
        " bodaj mówi uważa uchodzi twierdzą plotka plotki legenda legendy wydaje"
    ),
    negations=words("nie nigdy bez ani wcale bynajmniej żaden żadnej żadnego"),
    foreign=words(
        "remake remakeu sequel sequela prequel kontynuacja kontynuacji kontynuację ciąg wersja"
        " wersji wersję przeciwieństwie wbrew zamiast błędnie omyłkowo mit mitowi mylnie miał miała"
        " mieli planował planowano planowała chciał chciała zamierzał odmówił odmówiła by byłby"
        " gdyby jeśli mąż mąża mężem żona żony żoną brat syn córka ojciec wcześniej później potem"
        " następnie przedtem uprzednio kolejny kolejnego kolejną następny następnego poprzedni"
        " poprzedniego inny innego innej innym inne wpłynął wpłynęła zainspirował zainspirowała"
        " przypomina podobny podobnie porównywano porównuje nawiązuje ekranizowano odnowiona"
        " odnowiony odrestaurowana odrestaurowany restaurację proponowano zaproponowano kandydował"
        " dokumentalny dokumentalnego teatr teatru teatrze spektakl spektaklu nowela scena sceny"
        " scenę sceną fragment fragmenty archiwalne"
        " prolog prologu prologiem finał finale część części połowa sny snach dyplomowy etiuda"
        " etiudę oryginał oryginału początkowo pierwotnie asystent"
        " asystentem uczeń uczniem nauczyciel mistrz podziwiał cenił nazwał chwalił lata latach"
        " epizod epizody sekwencja sekwencje wstawki krótkometrażowy telewizyjny serial serialu"
    ),
    pronouns=words("go ją"),
    pointing=words("ten ta to tę tego tej tym temu ów owa"),
    links=words("i oraz"),
    siblings=words("bracia braci"),
    studio_words=words(
        "zespół zespole zespołu zespołem filmowy filmowym filmowego studio studiu studia studiem"
        " wytwórnia wytwórni wytwórnię wytwórnią radzieckie radzieckim"
    ),
    prize_words=words(
        "nagroda nagrodę nagrody nagrodą główną główna głównej prestiżową prestiżowa najwyższą"
        " statuetkę statuetka wyróżnienie wyróżnieniem"
    ),
    at=words("w we na z"),
    festival_words=words(
        "festiwal festiwalu festiwalem międzynarodowym międzynarodowego filmowym filmowego msfm mff"
    ),
    festival_fillers=words("roku r tym samym słynnym prestiżowym"),
    festival_joints=words("w we na"),
    festivals={
        key(form): name
        for name, forms in {
            "cannes": f"cannes {adjective('canneńsk')}",
            "venice": f"wenecja wenecji {adjective('weneck')}",
            "berlin": f"berlin berlinie berlina {adjective('berlińsk')}",
            "berlinale": "berlinale",
            "moscow": f"moskwa moskwie moskwy {adjective('moskiewsk')}",
            "locarno": "locarno",
            "karlovy": "karlowych",
            "rotterdam": "rotterdamie",
            "toronto": "toronto",
            "trieste": "trieście",
            "montreal": "montrealu",
            "chicago": "chicago",
            "sitges": "sitges",
            "avoriaz": "avoriaz",
            "madrid": "madrycie",
            "mannheim": "mannheim",
            "oberhausen": "oberhausen",
            "annecy": "annecy",
            "varna": "warnie",
        }.items()
        for form in forms.replace("|", " ").split()
    },
    languages={
        key(form): name
        for name, stem in {
            "Russian": "rosyjsk",
            "English": "angielsk",
            "German": "niemieck",
            "French": "francusk",
            "Italian": "włosk",
            "Swedish": "szwedzk",
            "Polish": "polsk",
            "Czech": "czesk",
            "Estonian": "estońsk",
            "Georgian": "gruzińsk",
            "Ukrainian": "ukraińsk",
            "Belarusian": "białorusk",
            "Spanish": "hiszpańsk",
            "Japanese": "japońsk",
            "Hungarian": "węgiersk",
            "Turkish": "tureck",
            "Armenian": "ormiańsk",
            "Lithuanian": "litewsk",
            "Latvian": "łotewsk",
            "Latin": "łacińsk",
        }.items()
        for form in (f"{stem}im", f"{stem}u", f"{stem}i")
    },
    quotes='"“«„',
    denies_after=True,
    oblique=DECLENSION,
    calls={"place": PLACES, "prize": PRIZES, "studio": STUDIOS},
    common=words(f"{FILM} {WORK} {_MAKERS} {_ROLES} rola role premiera akcja muzyka scenariusz"),
    barring=words(
        "z ze u dla bez od do po przed przeciw zamiast oprócz prócz pod nad między za ku o przy"
        f" przez dzięki na {_ROLES}"
    ),
    prize_families=prizes.FAMILIES,
    prize_categories=prizes.CATEGORIES,
    prize_ranks=prizes.RANKS,
    prize_heads=words("nagroda nagrodę nagrody nagrodą statuetkę wyróżnienie"),
    prize_best=words("najlepszą najlepszy najlepsze najlepsza najlepszego najlepszej najlepszym"),
    prize_for=words("za dla jako"),
    prize_between=words("kategorii"),
    numbers=fortunes.NUMBERS,
    number_joints=words("i"),
    one=words("półtorej"),
    hours=words("godzina godzinę godziny godzin"),
    minutes=words("minuta minutę minuty minut min"),
    parts_of_hour=fortunes.PARTS_OF_HOUR,
    near={
        "director": words(f"{FILM} reżyser reżysera reżyserem reżyseria nakręcił wyreżyserował"),
        "filming-place": words("kręcono nakręcono zdjęcia plenery kręcił kręcony nakręcony"),
        "award": words("otrzymał otrzymała zdobył zdobyła nagroda nagrodę nagrodzony nagrodzono"),
        "source-work": words(f"{WORK} ekranizacja adaptacja podstawie według oparty oparta"),
        "cast": words("gra grają zagrał zagrała wystąpił wystąpiła rola rolę roli rolach obsadzie"),
        "studio": words("zespół zespole studio wytwórnia wyprodukował nakręcony"),
        "": words("nie ani bez"),
    },
)
