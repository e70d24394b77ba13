"""Polish words for prizes: "Oscar za najlepszą reżyserię", "nagroda za scenariusz"."""

from __future__ import annotations

from kinoved.checks.claims.prize_words import table

FAMILIES = table("""
academy award: oscar, oscara, oscarem, oscary, oscarow
bafta: bafta, nagroda bafta, nagrode bafta
golden globe: zloty glob, zlotego globu, zlotym globem, zlote globy
cesar award: cezar, cezara, cezarem
emmy award: emmy
european film award: europejska nagroda filmowa, europejska nagrode filmowa
""")
CATEGORIES = table("""
foreign: film nieanglojezyczny, film zagraniczny, film miedzynarodowy, filmu nieanglojezycznego
picture: film, filmu
director: rezyserie, rezyser, rezysera
actor: role meska, aktora, kreacje aktorska, glowna role meska, aktor pierwszoplanowy, aktora pierwszoplanowego
actress: role zenska, aktorke, glowna role zenska, aktorki, aktorka pierwszoplanowa, aktorki pierwszoplanowej
supporting actor: drugoplanowa role meska, aktora drugoplanowego
supporting actress: drugoplanowa role zenska, aktorke drugoplanowa
screenplay: scenariusz, scenariusz oryginalny, scenariusz adaptowany
cinematography: zdjecia
music: muzyke, muzyke oryginalna, sciezke dzwiekowa
song: piosenke
costumes: kostiumy
design: scenografie
editing: montaz
sound: dzwiek
effects: efekty specjalne, efekty wizualne
animation: film animowany, pelnometrazowy film animowany
documentary: film dokumentalny
short: film krotkometrazowy
debut: debiut
""")  # noqa: E501 - a table is read by its rows
RANKS = table("""
top: glowna nagroda, glowna nagrode, glownej nagrody
audience: nagroda publicznosci, nagrode publicznosci
critics: nagroda krytyki, nagrode krytyki, nagroda krytykow, nagrode krytykow
""")
