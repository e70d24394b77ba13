"""Portuguese: its words and the patterns of its claims, all reviews at most.

Both of Brazil and of Portugal: "roteiro" and "argumento", "trilha sonora" and "banda sonora",
"filmado" and "rodado".
"""

from __future__ import annotations

from kinoved.checks.claims.fortunes import pt as fortunes
from kinoved.checks.claims.language import Language, joined, words
from kinoved.checks.claims.passing import pt as passing
from kinoved.checks.claims.prizes import pt as prizes

_FILM = (
    "filme|longa|longa metragem|fita|pelicula|obra|drama|comedia|classico|producao|epopeia|fabula"
    "|parabola|satira|suspense"
)
_FILM = f"(longa metragem | {_FILM.replace('|longa metragem', '')})"
_SORT = (
    "[mudo|muda|historico|historica|romantico|romantica|biografico|biografica|policial|fantastico"
    "|dramatico|dramatica|politico|politica|epico|epica | de guerra|terror|animacao|aventura|culto"
    " | de ficcao cientifica]"
)
_DIRECTED = "dirigido|dirigida|realizado|realizada|feito"
_DIRECTS = "dirigiu|dirige|dirigiram|realizou|filmou|rodou|recriou|recria|encena"
_PLAYS = (
    "interpreta|interpretam|interpretou|vive|vivem|viveu|protagoniza|protagonizam|protagonizou"
    "|encarna|encarnam"
)
_GOT = (
    "ganhou|ganharam|ganha|venceu|venceram|recebeu|receberam|conquistou|obteve|levou|arrebatou"
    "|mereceu|dividiu"
)
_HONOURED = "premiado|premiada|galardoado|galardoada|agraciado|distinguido|laureado"
_SCRIPT = "roteiro|argumento|guiao"
_MUSIC = "(trilha sonora | banda sonora | musica|trilha|partitura)"
_SHOT = "filmado|filmada|rodado|rodada|filmou|rodou|filmaram|gravado"
_BLACK = "(preto e branco | preto e branca)"
_IN = "em|no|na|nos|nas"
_OF = "de|do|da|dos|das"
_SOURCE = (
    f"({{worknoun}} [,] {{work}} [,] [{_OF}] {{people}}"
    f" | [{{worknoun}}] , {{work}} [, {_OF} {{people}}]"
    f" | {{worknoun}} [,] {_OF} {{people}}"
    " | {worknoun} [,] escrito|escrita por {people})"
)

LANGUAGE = Language(
    code="pt",
    phrases=joined(
    {
        "director-claim": (
            f"{{credit=director}} {_DIRECTED} por {{people}}",
            "{credit=director} {people} o|a dirigiu|realizou|filmou|rodou|fez",
            "{credit=director} {people} dirigiu|dirige|realizou|filmou {film}",
            "{credit=director} {people} assina|assinou|assume a direcao|realizacao",
            "{credit=director} sob [a] direcao de {people}",
            f"{{credit=director}} [a] direcao|realizacao [e|foi|ficou|coube|cargo] {_OF}|a"
            f" {{people}}",
            "{credit=director} {people} e|foi o|a diretor|diretora|realizador|realizadora|cineasta",
            "{credit=director} o|a|seu diretor|diretora|realizador|realizadora [e|foi] , {people}",
            f"{{relation=film_of}} {_FILM.replace('|obra', '')} [{{nations}}] {_OF} [diretor"
            "|realizador|cineasta]"
            " {people}",
            f"{{relation=film_of}} {_OF}|o|a diretor|diretora|cineasta|realizador|realizadora"
            " {people}",
            f"{{relation=film_of}} {{people}} {_DIRECTS}",
        ),
        "cast-claim": (
            f"{{people}} {_PLAYS}",
            f"~ {{people}} {_PLAYS} ... , {{people}} , a|o faz|vive|interpreta",
            "{people} faz|fazem o|a|de papel|protagonista",
            f"{_PLAYS} {{people}}",
            "interpretado|interpretada|interpretados|protagonizado|protagonizada|vivido|vivida"
            "|estrelado|estrelada por {people}",
            f"com {{people}} {_IN} papel|papeis [principal|principais|titular]",
            f"{_IN} papel|papeis principal|principais [esta|estao] {{people}}",
            "o|os papel|papeis principal|principais [e|cabe|coube|ficou] [vivido] [por|a|com]"
            " {people}",
            "o elenco [inclui|traz|conta] [com] {people}",
            "{people} estrela|estrelam|encabeca|encabecam [o] [elenco]",
            "protagonista|protagonistas [e|sao] {people}",
        ),
        "crew-claim": (
            "{credit=camera} fotografia|camera , de|do|da {people}",
            "{credit=camera} fotografia|camera [e|foi|ficou|esteve] [a] [cargo] de|do|da {people}",
            "{credit=camera} diretor de fotografia [e|foi] {people}",
            "{credit=camera} fotografado|fotografada por {people}",
            "{credit=camera} {people} assina|assinou a fotografia",
            f"{{credit=music}} {_MUSIC} , de|do|da {{people}}",
            f"{{credit=music}} {_MUSIC} [e|foi|ficou] [a] [cargo] de|do|da {{people}}",
            f"{{credit=music}} {_MUSIC} [foi] [composta|assinada] por {{people}}",
            f"{{credit=music}} {{people}} compos|assina|assinou|escreveu [a|sua] {_MUSIC}",
            f"{{credit=music}} {{people}} e|foi o|a autor|autora da {_MUSIC}",
            "{credit=music} musicado|musicada por {people}",
            f"{{credit=writer}} {_SCRIPT} , de|do|da {{people}}",
            f"{{credit=writer}} {_SCRIPT} [e|foi|ficou] [a] [cargo] [obra] de|do|da {{people}}",
            f"{{credit=writer}} {_SCRIPT} [e|foi] [escrito|assinado] por {{people}}",
            f"{{credit=writer}} {{people}} escreveu|escreveram|assina|assinou|assinam o {_SCRIPT}",
            "{credit=writer} escrito|escrita|roteirizado por {people}",
            "{credit=editor} montado|montada|editado|editada por {people}",
            "{credit=editor} montagem [e|foi] [a] [cargo] de|do|da {people}",
            "{credit=producer} produzido|produzida por {people}",
            "{credit=producer} {people} produziu {film}",
        ),
        "source-work-claim": (
            f"baseado|baseada|baseia [se] [livremente|vagamente] {_IN}|num|numa {_SOURCE}",
            f"adaptacao|versao|transposicao [livre|cinematografica] {_OF}|dum|duma {_SOURCE}",
            f"adapta|adaptou|adaptando|adaptaram [livremente] {_SOURCE}",
            f"{{manner=inspired}} inspirado|inspirada|inspirou [se] {_IN}|num|numa {_SOURCE}",
            f"a partir {_OF} {_SOURCE}",
            f"~ baseado|baseada|baseia {_IN}|num|numa {{worknoun}} ... {_OF}|por {{people}}",
            "o|a|um|uma peca|romance|livro|conto|novela de {people} inspirou|deu",
            f"leva|levou as telas|cinema {_SOURCE}",
        ),
        "award-claim": (
            f"{_GOT} [depois] [com ele] [{{film}}] [{{festival}}] {{prize}} [{{festival}}]",
            f"{{festival}} [{{film}}] {_GOT} {{prize}}",
            f"{_HONOURED} [{{festival}}] com {{prize}} [{{festival}}]",
            f"{_HONOURED} {{festival}} pelo|pela|por {{prize}}",
            f"vencedor|vencedora|ganhador|ganhadora {_OF} {{prize}} [{{festival}}]",
            "{prize} [{festival}] foi|coube para|a|ao {film}",
            "rendeu|valeu [lhe|ao|a] [{person}|{country}] {prize} [{festival}]",
            "{result=nominated} indicado|indicada|nomeado|nomeada|candidato|candidata ao|a|para"
            " {prize} [{festival}]",
            "{result=nominated} indicacao|nomeacao|indicacoes ao|a|para {prize} [{festival}]",
            "{result=nominated} concorreu ao|a {prize} [{festival}]",
        ),
        "year-claim": (
            f"{{event=made}} {_SHOT} em|durante {{year}}",
            "{event=made} realizado|realizada|produzido|produzida|concluido|feito em {year}",
            "{event=made} o|a dirigiu|realizou|filmou|terminou em {year}",
            "{event=released} lancado|lancada|estreado|estreou|estreia [se] em {year}",
            "{event=released} chegou aos cinemas em {year}",
            f"{{how=of}} ({{begins}} | e|foi [um|uma] | este|esta|deste|desta) {_FILM} {_SORT}"
            f" [{{nations}}] de {{year}}",
            "{how=of} {film} e|data de {year}",
        ),
        "runtime-claim": (
            "dura [cerca] [de|uns] {number} minutos",
            "duracao [e] [de] [cerca] [de] {number} minutos",
            "{number} minutos de duracao|projecao",
            "tem {number} minutos",
        ),
        "colour-claim": (
            f"{{colour=black_and_white}} {{how=shot}} ({_SHOT}|fotografado|fotografada) em"
            f" {_BLACK}",
            f"{{colour=black_and_white}} {_FILM} em {_BLACK}",
            f"{{colour=black_and_white}} [a] fotografia em {_BLACK}",
            f"{{colour=colour}} {{how=shot}} ({_SHOT}|fotografado|fotografada) em|a cor|cores",
            f"~ {{colour=colour}} {{how=shot}} ({_SHOT}) ... , em|a cores",
            f"{{colour=colour}} {{how=shot}} {_FILM} em|a cor|cores",
        ),
        "country-claim": (
            "{relation=produced} coproducao entre|de|do|da {country} [e {country}]",
            "{relation=produced} coproducao {nations}",
            "{relation=produced} coproduzido|coproduzida|produzido|produzida por|em|no|na|pelo|pela"
            " {country} [, {country}] [, {country}] [e {country}]",
            f"{{relation=made}} {_FILM} {_SORT} {{nations}}",
            "{relation=produced} esta|desta|nesta producao {nations}",
        ),
        "filming-place-claim": (
            f"{_SHOT} [inteiramente|parcialmente|todo|toda] {_IN} {{places}}",
            f"~ {_SHOT} ... em|no|na {{places}}",
            f"filmagens|rodagem [ocorreram|aconteceram|foram|decorreu] {_IN} {{places}}",
            f"filmagens|rodagem tiveram|teve lugar {_IN} {{places}}",
            "locacoes [sao|estao|em] {places}",
        ),
        "language-claim": (
            "falado|falada|rodado|filmado em {language}",
            "dialogos [sao|estao] em {language}",
            "idioma|lingua [original] e [o] {language}",
        ),
        "studio-claim": (
            "produzido|produzida|rodado|filmado pelo|pela|no|nos|na|para [estudios] {studio}",
            "producao do|da|dos {studio}",
            "{studio} produziu {film}",
        ),
        "set-in-claim": (
            f"ambientado|ambientada|situado|situada|decorre {_IN} {{places}}",
            f"passa [se] {_IN} {{places}}",
        ),
        "subject-claim": (
            "ambientado|ambientada|passa|situado|decorre se|em|durante|apos|depois|na|no"
            " [a|o|uma|um]"
            " {theme}",
            "trata|fala sobre|de|da|do [a|o|uma|um] {theme}",
            "retrata|mostra|descreve [a|o|uma|um] {theme}",
            "depois de|da|do uma|um [terceira] {theme}",
        ),
        "kind-claim": ("{kind=television_film} telefilme",),
        "training-claim": ("atores nao profissionais|amadores",),
        "first-or-last-film-claim": (
            f"{{rank=last}} [o|a] ultimo|ultima {_FILM} {_OF} {{person}}",
            f"{{rank=first}} [o|a] primeiro|primeira {_FILM} {_OF} {{person}}",
            f"{{rank=first}} estreia [na direcao | como diretor] {_OF} {{person}}",
        ),
        "person-link-claim": (
            "{link=studied} aluno|aluna|discipulo|discipula de {person}",
            "{link=worked} assistente de {person}",
        ),
    },
    fortunes.PHRASES,
    passing.PHRASES,
    ),
    neutral=words(
        "tambem alem finalmente justamente merecidamente depois ja entao ainda posteriormente"
        " inteiramente integralmente completamente mais tarde inclusive todo toda"
    ),
    hedges=words(
        "talvez possivelmente provavelmente supostamente aparentemente livremente vagamente quase"
        " parece teria poderia parcialmente principalmente alegadamente dizem consta"
    ),
    negations=words("nao nunca jamais tampouco nem sem nenhum nenhuma"),
    foreign=words(
        "remake refilmagem originalmente inicialmente versao versoes sequencia continuacao"
        " prequela marido esposo esposa mulher irmao irma contrario mito lenda boato rumor"
        " erroneamente equivocadamente restaurada restaurado restauracao deveria ia queria"
        " previsto prevista anterior anteriores posterior outro outra refez lembra diferente lugar"
        " enquanto recusou perdeu documentario homenagem influenciou influencia seria ante vez"
    )
    - {"vez"},
    film_nouns=words(
        "filme filmes longa fita pelicula obra drama comedia classico producao suspense epopeia"
    ),
    film_kinds=words("belo grande celebre famoso sovietico sovietica inesquecivel conhecido mudo"),
    pronouns=words("ele ela"),
    pointing=words("o a este esta esse essa deste desta"),
    articles=words("o a os as um uma seu sua seus suas"),
    possessives=words("seu sua"),
    links=words("e"),
    descriptions=words(
        "o a os as diretor diretora realizador cineasta mestre roteirista romancista escritor"
        " escritora autor autora compositor fotografo ator atriz jovem grande irmaos dramaturgo"
        " poeta russo frances italiano"
    ),
    place_words=words("a o as os cidade de aldeia ilha arredores provincia regiao"),
    work_nouns=words(
        "romance romances conto contos novela novelas livro livros obra peca memorias poema"
        " quadrinhos manga historia historias curta famoso celebre homonimo homonima classico"
        " teatral autobiografia infantil"
    ),
    after_work=words("do de mesmo nome titulo"),
    ends_work=words("nome titulo"),
    studio_words=words("os o a as estudio estudios produtora pelos"),
    prize_words=words("o a os as um uma premio seu sua primeiro cobicado prestigioso"),
    at=words("em no na de do da"),
    festival_words=words("festival internacional cinema mostra filme"),
    festival_fillers=words("o a os as edicao ano"),
    festival_joints=words("de em do da internacional cinema"),
    festivals={
        "berlim": "berlin", "berlinale": "berlinale", "cannes": "cannes", "veneza": "venice",
        "moscou": "moscow", "moscovo": "moscow", "locarno": "locarno", "karlovy": "karlovy",
        "mannheim": "mannheim", "roterda": "rotterdam", "toronto": "toronto",
        "trieste": "trieste", "montreal": "montreal", "sitges": "sitges", "avoriaz": "avoriaz",
        "oberhausen": "oberhausen", "annecy": "annecy",
    },
    languages={
        "portugues": "Portuguese", "russo": "Russian", "ingles": "English", "frances": "French",
        "alemao": "German", "italiano": "Italian", "sueco": "Swedish", "polones": "Polish",
        "polaco": "Polish", "tcheco": "Czech", "checo": "Czech", "estoniano": "Estonian",
        "georgiano": "Georgian", "ucraniano": "Ukrainian", "espanhol": "Spanish",
        "japones": "Japanese", "hungaro": "Hungarian", "dinamarques": "Danish", "turco": "Turkish",
        "latim": "Latin", "persa": "Persian", "coreano": "Korean", "arabe": "Arabic",
        "bielorrusso": "Belarusian", "bengali": "Bengali", "mandarim": "Mandarin",
    },
    names={
        "prize": {
            "palma de ouro": "Palme d'Or", "urso de ouro": "Golden Bear",
            "urso de prata": "Silver Bear", "leao de ouro": "Golden Lion",
            "leao de prata": "Silver Lion", "leopardo de ouro": "Golden Leopard",
            "globo de cristal": "Crystal Globe", "concha de ouro": "Golden Shell",
            "globo de ouro": "Golden Globe Award", "premio fipresci": "FIPRESCI Prize",
            "premio do juri": "Jury Prize", "grande premio do juri": "Grand Prix",
            "premio especial do juri": "Special Jury Prize",
            **dict.fromkeys(
                (
                    "oscar de melhor filme estrangeiro", "oscar de filme internacional",
                    "oscar de melhor filme internacional", "oscar de filme estrangeiro",
                    "oscar de melhor filme em lingua estrangeira",
                    "oscar de melhor filme de lingua nao inglesa",
                    "oscar para melhor filme estrangeiro", "oscar de melhor filme em lingua nao"
                    " inglesa",
                ),
                "Academy Award for Best International Feature Film",
            ),
            "oscar de melhor filme": "Academy Award for Best Picture",
        },
        "place": {
            "uniao sovietica": "Soviet Union", "urss": "USSR", "moscou": "Moscow",
            "moscovo": "Moscow", "varsovia": "Warsaw", "praga": "Prague", "viena": "Vienna",
            "veneza": "Venice", "londres": "London", "lisboa": "Lisbon", "siberia": "Siberia",
            "nova york": "New York City", "nova iorque": "New York City",
            "leningrado": "Leningrad", "tchecoslovaquia": "Czechoslovakia",
            "checoslovaquia": "Czechoslovakia", "iugoslavia": "Yugoslavia",
            "jugoslavia": "Yugoslavia", "estados unidos": "United States",
            "alemanha ocidental": "West Germany", "alemanha oriental": "East Germany",
            "inglaterra": "United Kingdom", "roma": "Rome", "estocolmo": "Stockholm",
            "munique": "Munich", "milao": "Milan",
            "sicilia": "Sicily", "atenas": "Athens", "pequim": "Beijing", "seul": "Seoul",
            "cidade do mexico": "Mexico City", "belgrado": "Belgrade",
            "copenhaga": "Copenhagen", "copenhague": "Copenhagen", "cracovia": "Krakow",
            "hamburgo": "Hamburg", "salzburgo": "Salzburg", "havana": "Havana",
            "cairo": "Cairo", "normandia": "Normandy", "bucareste": "Bucharest",
            "budapeste": "Budapest", "kiev": "Kyiv", "crimeia": "Crimea",
        },
        "studio": {"estudio ghibli": "Studio Ghibli", "estudios mosfilm": "Mosfilm"},
    },
    adjectives={
        "sovietic": "Soviet Union", "russ": "Russia",
        "alema": "Germany/West Germany/East Germany",
        "alemao": "Germany/West Germany/East Germany",
        "american": "United States", "estadunidens": "United States",
        "norte american": "United States", "britanic": "United Kingdom",
        "ingles": "United Kingdom", "frances": "France", "franc": "France", "italian": "Italy",
        "espanhol": "Spain", "suec": "Sweden", "dinamarques": "Denmark", "noruegues": "Norway",
        "finlandes": "Finland", "polones": "Poland", "polac": "Poland",
        "tchec": "Czech Republic", "tchecoslovac": "Czechoslovakia", "hungar": "Hungary",
        "iugoslav": "Yugoslavia", "jugoslav": "Yugoslavia", "romen": "Romania",
        "bulgar": "Bulgaria", "greg": "Greece", "turc": "Turkey", "iranian": "Iran",
        "indian": "India", "chines": "China", "japones": "Japan", "corean": "South Korea",
        "sul corean": "South Korea", "brasileir": "Brazil", "argentin": "Argentina",
        "mexican": "Mexico", "canadens": "Canada", "australian": "Australia",
        "austriac": "Austria", "holandes": "Netherlands", "belg": "Belgium",
        "portugues": "Portugal", "lus": "Portugal", "estonian": "Estonia", "leta": "Latvia",
        "lituan": "Lithuania", "georgian": "Georgia", "armeni": "Armenia", "ucranian": "Ukraine",
        "cuban": "Cuba", "chilen": "Chile", "irlandes": "Ireland", "suic": "Switzerland",
        "colombian": "Colombia", "peruan": "Peru", "uruguai": "Uruguay",
    },
    endings=("os", "as", "es", "o", "a", "e", ""),
    plain=words("e foi esta um uma se tem sido tenha o a"),
    closing=words("e"),
    spellings=(("gue", "ge"), ("gui", "gi"), ("j", "zh")),
    quotes="\"“«",
    prize_families=prizes.FAMILIES,
    prize_categories=prizes.CATEGORIES,
    prize_ranks=prizes.RANKS,
    prize_heads=words("premio premios galardao estatueta"),
    prize_best=words("melhor melhores"),
    prize_for=words("de do da pelo pela por"),
    prize_between=words("o a os as"),
    nominations=words("indicacao indicacoes nomeacao"),
    numbers=fortunes.NUMBERS,
    number_joints=words("e"),
    one=words("um uma"),
    hours=words("hora horas"),
    minutes=words("minuto minutos min"),
    parts_of_hour=fortunes.PARTS_OF_HOUR,
    near={
        "director": words(
            "diretor diretora dirigido dirigida dirigiu dirige direcao cineasta realizador filme"
            " longa filmou realizou assina recriou"
        ),
        "filming-place": words("filmado filmada rodado rodada filmagens rodagem locacoes"),
        "award": words(
            "premio premios ganhou vencedor venceu recebeu obteve premiado premiada conquistou"
        ),
        "source-work": words(
            "baseado baseada romance conto adaptacao adapta adaptou inspirado obra livro peca"
        ),
        "cast": words(
            "interpreta interpretam vive protagoniza ator atriz papel elenco estrelado encarna"
        ),
        "studio": words("produzido produzida producao estudio estudios produtora rodado"),
    },
)  # fmt: skip
