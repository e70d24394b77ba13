"""English words for prizes: families, categories and ranks, each with what it means.

The records tell prizes in English, so that a recorded prize is read with these words too, whatever
the language of the list.
"""

from __future__ import annotations

from functools import lru_cache

from kinoved.text import normalise

_REMEMBERED = 1_024
"""Names of prizes whose meanings are remembered; a list tells of few."""


class Table(dict[str, str]):
    """Meanings by phrase; a table is the same as no other."""

    __hash__ = object.__hash__  # type: ignore[assignment]


def table(text: str) -> Table:
    """Meanings by phrase, of lines such as "director: director, direction"."""
    return Table(
        (phrase.strip(), meaning.strip())
        for line in text.strip().splitlines()
        for meaning, _, phrases in [line.partition(":")]
        for phrase in phrases.split(",")
    )


FAMILIES = table("""
academy award: oscar, oscars, academy award, academy awards, academys award
bafta: bafta, baftas, bafta award, bafta awards, british academy film award, british academy television award, british academy tv award
nika award: nika, nikas, nika award, nika awards
golden globe: golden globe, golden globes, golden globe award, golden globe awards
cesar award: cesar, cesars, cesar award, cesar awards
emmy award: emmy, emmys, emmy award, emmy awards
european film award: european film award, european film awards
goya award: goya, goyas, goya award, goya awards
saturn award: saturn award, saturn awards
hugo award: hugo, hugos, hugo award, hugo awards
""")  # noqa: E501 - a table is read by its rows

CATEGORIES = table("""
picture: picture, film, feature, feature film, movie, motion picture
foreign: foreign film, foreign films, foreign language film, foreign language films, foreign language, foreign language picture, foreign language feature, international film, international films, international feature, international features, international feature film, film in a foreign language, films in a foreign language, film not in the english language, film not in english, foreign picture, foreign pictures, film from abroad
director: director, direction, directing, directors
actor: actor, male lead, leading actor, male performance
actress: actress, female lead, leading actress, female performance
acting: acting, performance
supporting actor: supporting actor
supporting actress: supporting actress
screenplay: screenplay, script, screenwriting, writing, original screenplay, adapted screenplay, original script, adapted script
cinematography: cinematography, cinematographer, photography, camera, camerawork, camera work
music: score, music, original score, original music, soundtrack
song: song, original song
costumes: costume design, costumes, costume designer
design: production design, art direction, set design, sets, production designer
editing: editing, film editing, cutting
sound: sound, sound editing, sound effects editing, sound mixing
effects: visual effects, special effects, effects
animation: animated feature, animated features, animated film, animation, animated feature film
documentary: documentary, documentary feature, documentary film, documentary features
short: short, short film, short subject, short films, animated short, documentary short
makeup: make up, makeup, makeup and hairstyling
debut: debut, first film, first feature, debut film, debut feature, newcomer
british: british film
""")  # noqa: E501 - a table is read by its rows

RANKS = table("""
top: top prize, top award, top honour, top honor, main prize, main award, highest prize, highest award, highest honour, highest honor, biggest prize, chief prize, first prize, grand prize, grand prix, great prize
jury: jury prize, jurys prize, special jury prize, special prize of the jury, jury award, grand jury prize, jurys special prize
critics: critics prize, critics award, international critics prize, prize of the critics, fipresci award
audience: audience award, audience prize, peoples choice award
""")  # noqa: E501 - a table is read by its rows


@lru_cache(maxsize=_REMEMBERED)
def meaning(text: str, phrases: Table) -> str:
    """What the longest phrase of `phrases` in `text` means, the last of several; empty if none."""
    keys = normalise(text).split()
    for size in range(6, 0, -1):
        for start in range(len(keys) - size, -1, -1):
            found = phrases.get(" ".join(keys[start : start + size]))
            if found is not None:
                return found
    return ""
