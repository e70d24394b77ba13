"""German words for prizes: "der Oscar für die beste Regie", "der Hauptpreis"."""

from __future__ import annotations

from kinoved.checks.claims.prize_words import table

FAMILIES = table("""
academy award: oscar, oscars, academy award, academy awards
bafta: bafta, bafta award, bafta awards, baftas
golden globe: golden globe, golden globes, golden globe award
cesar award: cesar, cesars
emmy award: emmy, emmys
european film award: europaischer filmpreis, europaischen filmpreis, europaische filmpreis
goya award: goya, goyas
""")
CATEGORIES = table("""
foreign: fremdsprachigen film, fremdsprachiger film, auslandischen film, auslandsfilm, internationalen film, internationaler film, nicht englischsprachigen film
picture: film, spielfilm
director: regie, regisseur, regisseurin, regieleistung
actor: hauptdarsteller, schauspieler, darsteller
actress: hauptdarstellerin, schauspielerin, darstellerin
supporting actor: nebendarsteller
supporting actress: nebendarstellerin
screenplay: drehbuch, originaldrehbuch, adaptierte drehbuch, adaptiertes drehbuch
cinematography: kamera, kameraarbeit, bildgestaltung, kamerafuhrung
music: musik, filmmusik, originalmusik, score
song: song, lied, filmsong
costumes: kostume, kostumdesign, kostumbild
design: ausstattung, szenenbild, buhnenbild, produktionsdesign, bauten
editing: schnitt, montage
sound: ton, tonschnitt
effects: spezialeffekte, visuellen effekte, effekte, visuelle effekte
animation: animationsfilm, zeichentrickfilm
documentary: dokumentarfilm
short: kurzfilm
debut: debutfilm, erstlingsfilm, debut
""")  # noqa: E501 - a table is read by its rows
RANKS = table("""
top: hauptpreis, grosser preis, grossen preis, grosse preis
audience: publikumspreis
critics: kritikerpreis, preis der filmkritik
""")
