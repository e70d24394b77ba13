"""Spanish: names near words for their part, languages and settings told by the way."""

from __future__ import annotations

from collections.abc import Mapping

from kinoved.checks.claims.language import in_passing

_DIRECTING = (
    "direccion|director|directora|directores|dirigio|dirige|dirigida|dirigido|dirigir|dirigiendo"
    "|realizador|realizadora|realizacion|cineasta|rodo|filmo|firma|codirigida|codirigio|debut|opera|obra|firmo|adapto|adapta|narra|lleva|llevo"
)
_CAMERA = (
    "fotografia|camara|camaras|cinematografia|fotografo|operador|imagenes|fotografiada|fotografiado"
    "|cinematografo"
)
_MUSIC = (
    "musica|partitura|banda|compositor|compositora|compuso|compuesta|canciones|sonora|musical"
    "|melodias|musicalizada|musico|tema"
)
_SCRIPT = (
    "guion|guiones|guionista|guionistas|libreto|coguionista|escribio|escrita|escrito|coescrita"
    "|coescrito|escribieron|coautor|coautora|firman|dialogos"
)
_CUT = "montaje|montador|montadora|montada|montado|editor|editora|edicion|monto|edito"
_PRODUCED = "productor|productora|productores|produjo|producida|producido|produccion|produjeron"
_PLAYED = (
    "interpreta|interpretan|interpreto|protagoniza|protagonizan|protagonizada|protagonizado|encarna"
    "|encarnan|papel|papeles|reparto|actor|actriz|actores|elenco|protagonista|protagonistas|personaje"
    "|actua|actuan|vida|encabeza|debuta|debuto|rol|piel|interpretacion|rostro|estrella|aparece|rival"
    "|interpretado|interpretada|participan|trabaja"
)
_WRITTEN = (
    "novela|novelas|relato|relatos|cuento|cuentos|libro|libros|obra|adapta|adaptacion|adapto|basada"
    "|basado|inspirada|inspirado|basa|baso|historia|memorias|homonima|homonimo|original|tragedia"
    "|escritor|escritora|version|texto|pieza|drama"
)
_SHOT = (
    "rodada|rodado|rodo|rodaron|rodaje|filmada|filmado|filmo|filmaron|filmacion|localizaciones"
    "|exteriores|escenarios|rodadas|rodados|filmadas|rodar"
)
_SET = (
    "ambientada|ambientado|transcurre|transcurren|situada|situado|desarrolla|desarrollan|accion|trama"
    "|historia|escenario|sucede|ocurre|lugar|vida|pueblo|ciudad|traslada|situa"
)
_MADE = "producida|producido|produjo|produccion|estudio|estudios|productora|productoras|casa"
_TONGUES = {
    "English": "ingles|inglesa", "Spanish": "espanol|castellano", "Russian": "ruso|rusa",
    "German": "aleman|alemana", "French": "frances|francesa", "Italian": "italiano|italiana",
    "Polish": "polaco|polaca", "Japanese": "japones|japonesa", "Swedish": "sueco|sueca",
    "Korean": "coreano|coreana", "Hungarian": "hungaro|hungara", "Portuguese": "portugues",
    "Georgian": "georgiano|georgiana", "Czech": "checo|checa",
}  # fmt: skip

_PHRASES: Mapping[str, tuple[str, ...]] = {
    "director-claim": (f"{_DIRECTING} ... {{people}}", f"{{people}} ... {_DIRECTING}"),
    "crew-claim": tuple(
        f"{{credit={credit}}} {pattern}"
        for credit, words in (
            ("camera", _CAMERA), ("music", _MUSIC), ("writer", _SCRIPT), ("editor", _CUT),
            ("producer", _PRODUCED),
        )
        for pattern in (
            f"{words} ... {{people}}", f"{{people}} , ... {words}", f"{words} , de {{people}}",
        )
    ),
    "cast-claim": (
        f"{{people}} , ... {_PLAYED}",
        f"{_PLAYED} , ... {{people}}",
        "{people} como",
        "{enclosed}",
        "con {people}",
        "dirige|dirigio|reune|reunio a {people}",
        "junto|lado|acompanado|acompanada|frente a|al|por|de {people}",
        "{people} a {role}",
    ),
    "source-work-claim": (
        f"{_WRITTEN} ... {{people}}",
        f"{{people}} , ... {_WRITTEN}",
        f"{_WRITTEN} ... {{work}}",
    ),
    "filming-place-claim": (
        f"{_SHOT} ... en|por|entre ... {{places}}",
        f"en ... {{places}} ... {_SHOT}",
        "localizaciones|escenarios|exteriores ... {places}",
        f"{_SHOT} ... en ... {{somewhere}}",
    ),
    "set-in-claim": (
        f"{_SET} ... en|a|de ... {{places}}",
        f"en ... {{places}} ... {_SET}",
        f"{_SET} ... en|de ... {{somewhere}}",
    ),
    "studio-claim": (
        f"{_MADE} ... {{studio}}",
        f"{{studio}} ... {_MADE}",
        "para|de [la|el|los] {studio}",
    ),
    "year-claim": (
        "{event=made} rodada|rodado|rodo|filmada|filmado|filmo|realizada|realizo|producida|dirigio"
        " ... {year}",
        "{event=released} estrenada|estrenado|estreno|estreno|estrenarse|estrena|lanzada|cines ..."
        " {year}",
        "{event=released} {year} ... estreno|estrenada|estrenado|cines|salas",
        "{event=made} {year} ... rodada|rodado|rodo|realizada|filmada",
        "{how=of} ano {year}",
        "{how=of} pelicula|cinta|film|filme|drama|comedia|clasico|obra|largometraje ... de|del"
        " {year}",
    ),
    "language-claim": tuple(
        f"en|habla|idioma|lengua|hablada|hablado|dialogos [en] {words} {{language={name}}}"
        for name, words in _TONGUES.items()
    ),
    "country-claim": (
        "{relation=produced} coproduccion|participacion|producida|produccion|entre ... {country}"
        " [, {country}] [y {country}]",
    ),
    "first-or-last-film-claim": (
        "{rank=first} opera prima de|del {person}",
        "{rank=first} primer|primera|debut ... de|del {person}",
        "{rank=last} ultima|ultimo ... de|del {person}",
    ),
}  # fmt: skip
PHRASES: Mapping[str, tuple[str, ...]] = in_passing(_PHRASES)
