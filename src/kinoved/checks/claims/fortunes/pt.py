"""Portuguese: premieres, links, ranks, prizes counted, fates, audiences, numbers in words."""

from __future__ import annotations

from collections.abc import Mapping

_IN = "em|no|na|nos|nas"
_OF = "de|do|da|dos|das"
_VENUE = f"({{venue}} | {_IN} {{places}})"
_FILM = "filme|longa|fita|pelicula|producao|documentario"
_FILMS = "filmes|longas|fitas|producoes"
_GOT = "ganhou|ganharam|venceu|recebeu|conquistou|obteve|levou|arrebatou"
_SEEN = "espectadores|pessoas|ingressos|bilhetes"

PHRASES: Mapping[str, tuple[str, ...]] = {
    "premiere-claim": (
        f"{{manner=vague}} estreou [mundialmente] [em {{year}}] {_VENUE} [em {{year}}]",
        f"{{manner=vague}} [teve] [sua|a] estreia|premiere [mundial] [aconteceu|ocorreu|foi]"
        f" [em {{year}}] {_VENUE}"
        " [em {year}]",
        f"{{manner=vague}} exibido|exibida|apresentado|apresentada [pela] [primeira] [vez]"
        f" [em {{year}}] {_VENUE}"
        " [em {year}]",
        f"{{manner=vague}} lancado|lancada {_VENUE} em {{year}}",
    ),
    "film-link-claim": (
        "{film} e|foi [um|o|uma] remake|refilmagem {link=remake} {sure=yes} de|do|da {another}",
        "{film} e|foi [a|uma] sequencia|continuacao {link=sequel} {sure=yes} de|do|da {another}",
        f"remake|refilmagem {{link=remake}} {_OF} {{another}} {{manner=vague}}",
        f"sequencia|continuacao|sequela {{link=sequel}} {_OF} {{another}} {{manner=vague}}",
        f"prequela|preludio {{link=prequel}} {_OF} {{another}} {{manner=vague}}",
    ),
    "series-claim": (
        f"primeira|primeiro|segunda|segundo|terceira|terceiro|ultima|ultimo parte|filme {_OF}"
        " [uma|sua] ... trilogia {series=trilogy} {firm=no}",
        f"parte {_OF} [uma|sua] ... trilogia {{series=trilogy}} {{firm=no}}",
        "abre|encerra|completa|inicia [a|uma|sua] ... trilogia {series=trilogy} {firm=no}",
        f"parte {_OF} serie|saga {{series=series}} {{firm=no}}",
    ),
    "superlative-claim": (
        f"~ um|uma dos|das {{among=yes}} primeiros|primeiras|ultimos|ultimas|melhores|mais"
        f" {{rank=other}} ... {_FILMS}",
        f"~ um|uma dos|das {{among=yes}} {_FILMS} mais {{rank=other}}",
        "o|a (primeiro|primeira {rank=first} | unico|unica {rank=only}) filme|longa {nations}"
        " (a ganhar|vencer|receber|conquistar | que ganhou|venceu|recebeu|conquistou) {prize}"
        " {plain=today}",
        "o|a (primeiro|primeira {rank=first} | unico|unica {rank=only}) filme|longa {nations}"
        f" vencedor|ganhador|premiado {_OF}|com {{prize}} {{plain=today}}",
        f"o|a primeiro|primeira {{rank=first}} ({_FILM}) [sonoro|sonora|a cores] {{nations}}",
        f"primeiro|primeira {{rank=first}} ({_FILM}) [sonoro|sonora|a cores] {{nations}}",
        f"o|a unico|unica {{rank=only}} ({_FILM}) {{nations}}",
        f"o|a ({_FILM}) [{{nations}}] mais longo|longa {{rank=longest}}",
        f"o|a ({_FILM}) [{{nations}}] mais caro|cara|visto|vista|famoso|famosa {{rank=other}}",
    ),
    "award-count-claim": (
        f"({{film}} | {{begins}}) {_GOT} [{{film}}] [em {{year}}] {{amount}}"
        f" oscars|oscar|oscares|estatuetas"
        " {family=academy_award}",
        f"vencedor|vencedora|ganhador|ganhadora {_OF} {{amount}} oscars|oscares"
        " {family=academy_award}",
        f"({{film}} | {{begins}}) {_GOT} [{{film}}] {{amount}} premios {{venue}}",
        f"({{film}} | {{begins}}) {_GOT} {{venue}} {{amount}} premios",
    ),
    "fate-claim": (
        "proibido|proibida|proibiu|proibiram|banido|banida {fate=banned} {firm=no}",
        "vetado|vetada {fate=banned} {firm=no}",
        "~ censura|censores ... proibiu|cortou|cortaram|vetou|mutilou {fate=cut} {firm=no}",
        "censurado|censurada {fate=banned} {firm=no}",
        "apreendido|apreendida|apreendidas|apreendidos|confiscado|confiscada {fate=seized}"
        " {firm=no}",
        "retirado|retirada dos|de cinemas|cartaz|circulacao {fate=withdrawn} {firm=no}",
        "~ so pode ser exibido|exibida|visto|vista ... em {fate=shelved} {manner=vague}",
        "engavetado|engavetada {fate=shelved} {manner=vague}",
        "restaurado|restaurada {fate=restored} {manner=vague}",
        "exibido|exibida|transmitido|transmitida pela|na televisao|tv {fate=shown} {firm=no}",
    ),
    "audience-claim": (
        f"{{amount}} milhoes de {_SEEN} {{told=audience}} {{firm=no}}",
        f"milhoes de {_SEEN} {{told=audience}} {{firm=no}}",
        f"o|a ({_FILM}) mais visto|vista|assistido {{told=most_seen}} {{firm=no}}",
        "sucesso|fracasso de|nas bilheteria|bilheterias {told=earnings} {firm=no}",
        "arrecadou|faturou ... {amount} milhoes {told=earnings} {firm=no}",
    ),
    "runtime-claim": (
        "dura [cerca] [quase|mais] [de] [uns|umas] {length}",
        "duracao [e|aproximada] [de] [cerca|quase|mais] [de] {length}",
        "{length} de duracao|projecao",
    ),
}

_UNITS = (
    "um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis"
    " dezessete dezoito dezenove vinte"
)
_TENS = "trinta quarenta cinquenta sessenta setenta oitenta noventa"
NUMBERS: Mapping[str, int] = {
    **{word: number for number, word in enumerate(_UNITS.split(), 1) if number > 1},
    **dict(zip(_TENS.split(), range(30, 100, 10), strict=True)),
    "duas": 2, "catorze": 14, "dezasseis": 16, "dezassete": 17, "dezanove": 19, "cem": 100,
    "cento": 100, "duzentos": 200, "trezentos": 300,
}  # fmt: skip
PARTS_OF_HOUR: Mapping[str, int] = {"e meia": 30, "e quinze": 15}
