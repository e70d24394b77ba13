"""How Polish declines names: people, places, prizes, and the adjectives that go with them."""

from __future__ import annotations

from kinoved.text.declension import Declension, exceptions, rules

_ADJECTIVES = (
    "y: ego ga, emu d, ym il, a n, ej gdl, ą ai, e na, ych gal, ymi i",
    "i: iego ga, iemu d, im il, a n, iej gdl, ą ai, ie na, ich gal, imi i",
    "ski: ska n, skie na, skiego ga, skiemu d, skim dil, skiej gdl, ską ai, scy n, skich gal,"
    " skimi i, sko n",
    "cki: cka n, ckie na, ckiego ga, ckiemu d, ckim dil, ckiej gdl, cką ai, ccy n, ckich gal,"
    " ckimi i, cko n",
    "dzki: dzka n, dzkie na, dzkiego ga, dzkim dil, dzkiej gdl, dzką ai, dzcy n, dzkich gal,"
    " dzko n",
    "a: ej gdl, iej gdl, ą ai",
    "e: ych gal, ym d, ymi i",
    "ie: ich gal, im d, imi i",
)
_SOFTENED = (
    "t: cie l", "d: dzie l", "n: nie l", "r: rze l", "ł: le l", "s: sie l", "z: zie l", "w: wie l",
    "m: mie l", "b: bie l", "p: pie l", "f: fie l", "st: ście l", "sł: śle l", "nn: nie l",
    "ta: cie dl", "da: dzie dl", "na: nie dl", "ra: rze dl", "ła: le dl", "sa: sie dl",
    "za: zie dl", "wa: wie dl", "ma: mie dl", "ba: bie dl", "pa: pie dl", "fa: fie dl",
    "ka: ce dl", "ga: dze dl", "cha: sze dl", "sta: ście dl", "sna: śnie dl", "zna: źnie dl",
    "zda: ździe dl", "ro: rze dl",
)  # fmt: skip
"""Locatives, and datives of feminine names, in which the last consonant of the stem changes."""

_NOUNS = (
    "-: a ga, owi d, em i, iem i, ie l, u gl, owie n, ów ga, om d, ami i, ach l, y n, i n",
    "-: 'a ga, 'owi d, 'em i, 'u gl, 'ego ga, ’a ga, ’owi d, ’em i, ’u gl, ’ego ga",
    "-: ia ga, iowi d, iem i, iu l",
    "ń: nia ga, niowi d, niem i, niu l",
    "ś: sia ga, siowi d, siem i, siu l",
    "ć: cia ga, ciowi d, ciem i, ciu l",
    "dź: dzi gdl, dzią i, dzia ga, dziem i, dziu l",
    "eł: ła ga, łowi d, łem i, le l",
    "ek: ka ga, kowi d, kiem i, ku gl",
    "ec: ca ga, cowi d, cem i, cu l",
    "ier: ra ga, rem i, rze l",
    "ew: wa ga, wem i, wie l",
    "ów: owa ga, owowi d, owem i, owie l",
    "ód: odu g, odem i, odzie l, oda ga",
    "óg: oga ga, ogiem i, ogu l",
    "a: y g, i g, ę a, ą i, o n",
    "ia: ii gdl, i gdl, ię a, ią i",
    "ja: ji gdl, i gdl, ję a, ją i",
    "ska: sce dl",
    "eja: ei gdl, eję a, eją i",
    "o: a g, u d, em i, y g, i g, ę a, ą i, owi d",
    "y: ów g, om d, ami i, ach l, - g",
    "i: ów g, om d, ami i, ach l, - g",
    "e: y gdl, ów g, om d, ami i, ach l",
)
_IRREGULAR = (
    "węgry: węgier g, węgrzech l",
    "niemcy: niemiec g, niemczech l",
    "włochy: włoch g, włoszech l",
    "łódź: łodzi gdl, łodzią i",
    "lew: lwa ga, lwu d, lwem i, lwie l",
    "lwów: lwowa g, lwowie l, lwowem i",
    "kozioł: kozła ga, kozłem i",
    "niedźwiedź: niedźwiedzia ga, niedźwiedziem i, niedźwiedziowi d, niedźwiedziu l",
    "gałąź: gałęzi gdl, gałęzią i",
    "usa: usa ngdail",
)

DECLENSION = Declension(
    rules(*_ADJECTIVES, *_SOFTENED, *_NOUNS),
    exceptions(*_IRREGULAR),
    ("o", "u", "é", "oe", "es", "aux"),
)
