"""The plain words with which a record is told: they say how things stand and praise nothing."""

from __future__ import annotations

PLAIN = frozenset(
    """a an the this that these those it its he she they his her their there here which who whom
    whose what where when while and or also both as at by for from in into of off on onto out over
    to under up upon with within is are was were be been being has have had do does did
    film films movie movies picture pictures feature features short shorts production productions
    direct directs directed directing direction director directors helm helmed make makes made
    making maker makers shoot shoots shot shooting film filmed filming location locations
    write writes wrote written writing writer writers script screenplay scripted co-wrote
    compose composes composed composing composer music score scored camera photographed photography
    cinematographer cinematography lensed behind
    act acts acted play plays played playing appear appears appeared cast role roles part character
    base based basis adapt adapts adapted adapting adaptation source draws drawn takes taken
    work published publication author pen
    win wins won winning receive receives received receiving take took award awards awarded prize
    prizes given gave got earn earned collected
    run runs ran running time length lasts lasted minute minutes long
    year festival""".split()
)
"""Words that may come in where the original has others; none of them is a number or a judgement."""

HEDGES = frozenset(
    """not no never none nor neither without only but except almost nearly partly loosely freely
    reportedly allegedly supposedly perhaps probably jointly shared together nominated nomination
    runner-up honorary first last debut final second co-director remake sequel""".split()
)
"""Words that change what is said: they neither come in nor go out."""

NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {"once": 1, "twice": 2, "both": 2}
"""Numbers in words."""
