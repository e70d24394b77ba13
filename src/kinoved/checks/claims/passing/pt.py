"""Portuguese: names near words for their part, languages and settings told by the way."""

from __future__ import annotations

from collections.abc import Mapping

from kinoved.checks.claims.language import in_passing

_DIRECTING = (
    "direcao|diretor|diretora|diretores|dirigiu|dirige|dirigido|dirigida|dirigir|realizador"
    "|realizadora|realizacao|realizou|realizado|cineasta|rodou|filmou|assina|estreia|codirigido"
    "|realiza|assinado|obra|assinou|adaptou|adapta|narra"
)
_CAMERA = (
    "fotografia|camera|camara|cinematografia|fotografo|imagens|fotografado|fotografada|operador"
)
_MUSIC = (
    "musica|musicas|trilha|banda|partitura|compositor|compositora|compos|composta|cancoes|sonora"
    "|musical|melodias|tema"
)
_SCRIPT = (
    "roteiro|roteirista|roteiristas|argumento|argumentista|guiao|escreveu|escrito|escrita|escreveram"
    "|coautor|coautora|coescrito|corroteirista|roteirizado|roteirizada|coescreveu|adaptou"
)
_CUT = "montagem|montador|montadora|montado|montada|edicao|editor|editora|montou|editou|editado"
_PRODUCED = "produtor|produtora|produtores|produziu|produzido|produzida|producao|produziram"
_PLAYED = (
    "interpreta|interpretam|interpretou|interpretado|interpretada|protagoniza|protagonizam|vive|vivem"
    "|viveu|papel|papeis|elenco|ator|atriz|atores|protagonista|protagonistas|personagem|atua|atuam"
    "|encarna|estrelado|estrelada|estrela|pele|faz|fazem|protagonizado|traz|conta|rosto|contracena"
    "|aparece|participa|vivido|vivida"
)
_WRITTEN = (
    "romance|romances|livro|livros|conto|contos|novela|peca|obra|adapta|adaptacao|adaptou|baseado"
    "|baseada|inspirado|inspirada|baseia|historia|memorias|homonimo|homonima|original|tragedia"
    "|escritor|escritora|versao|texto|adaptado|adaptada"
)
_SHOT = (
    "filmado|filmada|filmadas|filmados|rodado|rodada|rodadas|filmou|rodou|filmaram|filmagens|rodagem"
    "|locacoes|locacao|exteriores|gravado|gravada|gravadas|filmagem|cenas"
)
_SET = (
    "ambientado|ambientada|passa|passam|situado|situada|decorre|decorrem|acao|trama|historia|enredo"
    "|cenario|vida|aldeia|cidade|desenrola|lugar"
)
_IN = "em|no|na|nos|nas|num|numa|pelo|pela"
_OF = "de|do|da|dos|das"
_MADE = "produzido|produzida|produziu|producao|estudio|estudios|produtora|produtoras|filme"
_TONGUES = {
    "English": "ingles|inglesa", "Spanish": "espanhol|espanhola", "Russian": "russo|russa",
    "German": "alemao|alema", "French": "frances|francesa", "Italian": "italiano|italiana",
    "Polish": "polones|polaco", "Japanese": "japones|japonesa", "Swedish": "sueco|sueca",
    "Korean": "coreano|coreana", "Hungarian": "hungaro|hungara", "Portuguese": "portugues",
    "Georgian": "georgiano|georgiana", "Czech": "tcheco|checo",
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
            f"{words} ... {{people}}", f"{{people}} , ... {words}", f"{words} , {_OF} {{people}}",
        )
    ),
    "cast-claim": (
        f"{{people}} , ... {_PLAYED}",
        f"{_PLAYED} , ... {{people}}",
        "{people} como",
        "{enclosed}",
        "com {people}",
        "ao lado de|do|da {people}",
        "dirige|dirigiu|reune|reuniu {people}",
    ),
    "source-work-claim": (
        f"{_WRITTEN} ... {{people}}",
        f"{{people}} , ... {_WRITTEN}",
        f"{_WRITTEN} ... {{work}}",
    ),
    "filming-place-claim": (
        f"{_SHOT} ... {_IN} ... {{places}}",
        f"{_IN} ... {{places}} ... {_SHOT}",
        "locacoes|exteriores ... {places}",
        f"{_SHOT} ... {_IN} ... {{somewhere}}",
    ),
    "set-in-claim": (
        f"{_SET} ... {_IN}|{_OF} ... {{places}}",
        f"{_IN} ... {{places}} ... {_SET}",
        f"{_SET} ... {_IN}|{_OF} ... {{somewhere}}",
    ),
    "studio-claim": (
        f"{_MADE} ... {{studio}}",
        f"{{studio}} ... {_MADE}",
        f"para|pela|pelo|{_OF} [a|o|os] {{studio}}",
    ),
    "year-claim": (
        "{event=made} rodado|rodada|rodou|filmado|filmada|filmou|realizado|realizou|produzido"
        "|dirigiu ... {year}",
        "{event=released} lancado|lancada|estreou|estreado|estreia|estrear|cinemas|chegou ..."
        " {year}",
        "{event=released} {year} ... estreou|estreia|lancado|lancada|cinemas|salas",
        "{event=made} {year} ... rodado|rodada|rodou|realizado|filmado",
        "{how=of} ano {year}",
        "{how=of} filme|longa|drama|comedia|classico|obra|suspense|producao|fita ... de {year}",
        "{how=of} {film} [e|data] de {year}",
    ),
    "language-claim": tuple(
        f"em|lingua|idioma|falado|falada|dialogos [em] {words} {{language={name}}}"
        for name, words in _TONGUES.items()
    ),
    "country-claim": (
        "{relation=produced} coproducao|participacao|produzido|producao|entre ... {country}"
        " [, {country}] [e {country}]",
    ),
    "colour-claim": (
        "{colour=black_and_white} [em|a] preto e branco",
        "{colour=colour} a cores",
    ),
    "first-or-last-film-claim": (
        f"{{rank=first}} primeiro|primeira|estreia ... {_OF} {{person}}",
        f"{{rank=last}} ultimo|ultima|derradeiro ... {_OF} {{person}}",
    ),
}  # fmt: skip
PHRASES: Mapping[str, tuple[str, ...]] = in_passing(_PHRASES)
