"""Spanish: premieres, links, ranks, prizes counted, fates, audiences, numbers in words."""

from __future__ import annotations

from collections.abc import Mapping

_VENUE = "({venue} | en {places})"
_FILM = "pelicula|cinta|film|filme|largometraje|produccion|documental"
_FILMS = "peliculas|cintas|filmes|films|largometrajes|producciones"
_GOT = "gano|ganaron|obtuvo|recibio|conquisto|logro|consiguio|gana"
_SEEN = "espectadores|personas|entradas"
_IT = "(la|esta pelicula|cinta | el|este film|filme|largometraje | {film})"
_WHOSE = "de [la|una|su]"

PHRASES: Mapping[str, tuple[str, ...]] = {
    "premiere-claim": (
        f"{{manner=vague}} se estreno [mundialmente] [en {{year}}] {_VENUE} [en {{year}}]",
        f"{{manner=vague}} estrenada|estrenado|presentada|presentado [en {{year}}] {_VENUE}"
        f" [en {{year}}]",
        f"{{manner=vague}} [tuvo] [su] estreno|premiere [mundial] [tuvo lugar | fue] [en"
        f" {{year}}] {_VENUE}"
        " [en {year}]",
        f"{{manner=vague}} se proyecto|presento|vio por primera vez [en {{year}}] {_VENUE}"
        f" [en {{year}}]",
    ),
    "film-link-claim": (
        f"{_IT} es|fue [un|el|una] remake {{link=remake}} {{sure=yes}} de {{another}}",
        f"{_IT} es|fue [la|una] secuela|continuacion {{link=sequel}} {{sure=yes}} de {{another}}",
        "remake {link=remake} de {another} {manner=vague}",
        "nueva version {link=remake} de {another} {manner=vague}",
        "secuela|continuacion {link=sequel} de {another} {manner=vague}",
        "precuela {link=prequel} de {another} {manner=vague}",
    ),
    "series-claim": (
        f"primera|segunda|tercera|ultima parte|entrega|pelicula {_WHOSE} ... trilogia"
        " {series=trilogy} {firm=no}",
        f"parte {_WHOSE} ... trilogia {{series=trilogy}} {{firm=no}}",
        "abre|cierra|completa|inicia [la|una|su] ... trilogia {series=trilogy} {firm=no}",
        f"parte|entrega {_WHOSE} serie|saga {{series=series}} {{firm=no}}",
    ),
    "superlative-claim": (
        f"~ una|uno de las|los {{among=yes}} primeras|primeros|ultimas|ultimos|mejores|mas"
        f" {{rank=other}} ... {_FILMS}",
        f"~ una|uno de las|los {{among=yes}} {_FILMS} mas {{rank=other}}",
        "la|el (primera|primer {rank=first} | unica|unico {rank=only}) pelicula|film|filme|cinta"
        " {nations} (en|a|de ganar|obtener|recibir | que [ha] gano|ganado|obtuvo|obtenido|recibio)"
        " {prize} {plain=today}",
        "la|el (primera|primer {rank=first} | unica|unico {rank=only}) pelicula|film|filme|cinta"
        " {nations} ganadora|ganador|galardonada|galardonado de|del|con {prize} {plain=today}",
        f"la|el primera|primer {{rank=first}} ({_FILM}) [sonora|sonoro|en color] {{nations}}",
        f"primera|primer {{rank=first}} ({_FILM}) [sonora|sonoro|en color] {{nations}}",
        f"la|el unica|unico {{rank=only}} ({_FILM}) {{nations}}",
        f"la|el ({_FILM}) [{{nations}}] mas larga|largo {{rank=longest}}",
        f"la|el ({_FILM}) [{{nations}}] mas cara|caro|vista|visto|famosa|taquillera|taquillero"
        " {rank=other}",
    ),
    "award-count-claim": (
        f"({_IT} | {{begins}}) {_GOT} [{{film}}] [en {{year}}] {{amount}}"
        f" oscar|oscars|oscares|estatuillas"
        " {family=academy_award}",
        "ganadora|ganador|galardonada|galardonado de|con {amount} oscar|oscars|oscares"
        " {family=academy_award}",
        f"({_IT} | {{begins}}) {_GOT} [{{film}}] {{amount}} premios|galardones {{venue}}",
        f"({_IT} | {{begins}}) {_GOT} {{venue}} {{amount}} premios|galardones",
    ),
    "fate-claim": (
        "prohibida|prohibido|prohibio|prohibieron {fate=banned} {firm=no}",
        "vetada|vetado|veto {fate=banned} {firm=no}",
        "~ censura|censores ... prohibio|corto|cortaron|mutilo|elimino|suprimio {fate=cut}"
        " {firm=no}",
        "censurada|censurado {fate=banned} {firm=no}",
        "secuestrada|confiscada|confiscado|incautada|incautado|confiscaron {fate=seized} {firm=no}",
        "retirada|retirado de los|las cines|salas|cartelera|circulacion {fate=withdrawn} {firm=no}",
        "~ no se estreno|vio|proyecto ... hasta {fate=shelved} {manner=vague}",
        "~ no pudo estrenarse|verse|exhibirse ... hasta {fate=shelved} {manner=vague}",
        "restaurada|restaurado {fate=restored} {manner=vague}",
        "emitida|emitido|emite|emitio ... television {fate=shown} {firm=no}",
    ),
    "audience-claim": (
        f"{{amount}} millones de {_SEEN} {{told=audience}} {{firm=no}}",
        f"millones de {_SEEN} {{told=audience}} {{firm=no}}",
        f"la|el ({_FILM}) mas vista|visto {{told=most_seen}} {{firm=no}}",
        "exito|fracaso de|en taquilla {told=earnings} {firm=no}",
        "recaudo ... {amount} millones {told=earnings} {firm=no}",
    ),
    "runtime-claim": (
        "dura|duro [unos|unas|casi|cerca] [de] [mas] [de] {length}",
        "duracion|metraje [es|aproximada] [de] [unos|unas|casi|mas] [de] {length}",
        "{length} de duracion|metraje",
    ),
}

_UNITS = (
    "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis"
    " diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro"
    " veinticinco veintiseis veintisiete veintiocho veintinueve"
)
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
NUMBERS: Mapping[str, int] = {
    **{word: number for number, word in enumerate(_UNITS.split(), 1) if number > 1},
    **dict(zip(_TENS.split(), range(30, 100, 10), strict=True)),
    "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "veintiun": 21,
}  # fmt: skip
PARTS_OF_HOUR: Mapping[str, int] = {"y media": 30, "y cuarto": 15, "y tres cuartos": 45}
