"""Portuguese words for prizes: "o Oscar de melhor diretor", "o grande prêmio"."""

from __future__ import annotations

from kinoved.checks.claims.prize_words import table

FAMILIES = table("""
academy award: oscar, oscars, oscares, oscar da academia
bafta: bafta, premio bafta, baftas
golden globe: globo de ouro, globos de ouro
cesar award: cesar, premio cesar
emmy award: emmy, emmys
goya award: goya, premio goya
""")
CATEGORIES = table("""
foreign: filme estrangeiro, filme em lingua estrangeira, filme internacional, filme de lingua nao inglesa, filme em lingua nao inglesa
picture: filme, longa, longa metragem
director: diretor, diretora, direcao, realizador, realizadora, realizacao
actor: ator, ator principal
actress: atriz, atriz principal
supporting actor: ator coadjuvante, ator secundario
supporting actress: atriz coadjuvante, atriz secundaria
screenplay: roteiro, argumento, roteiro original, roteiro adaptado, argumento original, argumento adaptado
cinematography: fotografia
music: trilha sonora, banda sonora, musica original, trilha sonora original, trilha, banda sonora original
song: cancao, cancao original
costumes: figurino, guarda roupa
design: direcao de arte, design de producao
editing: montagem, edicao
sound: som, edicao de som
effects: efeitos visuais, efeitos especiais
animation: filme de animacao, animacao
documentary: documentario
short: curta, curta metragem
debut: primeira obra, primeiro filme
""")  # noqa: E501 - a table is read by its rows
RANKS = table("""
top: grande premio, premio principal, premio maximo
audience: premio do publico
critics: premio da critica, premio da critica internacional
""")
