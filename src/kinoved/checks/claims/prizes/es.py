"""Spanish words for prizes: "el Óscar al mejor director", "el gran premio"."""

from __future__ import annotations

from kinoved.checks.claims.prize_words import table

FAMILIES = table("""
academy award: oscar, oscars, oscares, premio oscar, premio de la academia
bafta: bafta, premio bafta, baftas
golden globe: globo de oro, globos de oro
cesar award: cesar, premio cesar
emmy award: emmy, emmys
goya award: goya, goyas, premio goya, premios goya
""")
CATEGORIES = table("""
foreign: pelicula extranjera, pelicula de habla no inglesa, pelicula internacional, pelicula en lengua extranjera, pelicula de lengua extranjera
picture: pelicula, largometraje
director: director, directora, direccion
actor: actor, interprete masculino
actress: actriz, interprete femenina
supporting actor: actor de reparto, actor secundario
supporting actress: actriz de reparto, actriz secundaria
screenplay: guion, guion original, guion adaptado
cinematography: fotografia
music: banda sonora, musica, musica original, banda sonora original, partitura
song: cancion, cancion original
costumes: vestuario, diseno de vestuario
design: direccion artistica, direccion de arte, diseno de produccion
editing: montaje, edicion
sound: sonido
effects: efectos especiales, efectos visuales
animation: pelicula de animacion, pelicula animada
documentary: documental
short: cortometraje
debut: opera prima, direccion novel
""")  # noqa: E501 - a table is read by its rows
RANKS = table("""
top: gran premio, premio principal, maximo galardon
audience: premio del publico
critics: premio de la critica, premio de la critica internacional
""")
