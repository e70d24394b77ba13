"""What Polish calls places and prizes of the catalogue, where CLDR and the records do not say."""

from __future__ import annotations

from collections.abc import Mapping

PLACES: Mapping[str, str] = {
    "radziecki": "soviet-union", "sowiecki": "soviet-union", "gruziński": "georgia",
    "czeski": "czech-republic", "czechosłowacki": "czechoslovakia", "węgierski": "hungary",
    "rumuński": "romania", "bułgarski": "bulgaria", "jugosłowiański": "yugoslavia",
    "litewski": "lithuania", "łotewski": "latvia", "norweski": "norway", "słowacki": "slovakia",
    "angielski": "united-kingdom", "kanadyjski": "canada", "belgijski": "belgium",
    "portugalski": "portugal", "irański": "iran", "indyjski": "india",
    "wschodnioniemiecki": "east-germany", "zachodnioniemiecki": "west-germany",
    "enerdowski": "east-germany", "ormiański": "armenia", "kazachski": "kazakhstan",
    "Związek Radziecki": "soviet-union", "ZSRR": "soviet-union", "Związek Sowiecki": "soviet-union",
    "USA": "united-states", "Ameryka": "united-states", "NRD": "east-germany",
    "RFN": "west-germany", "Czechosłowacja": "czechoslovakia", "Jugosławia": "yugoslavia",
    "Anglia": "england", "Holandia": "netherlands", "Moskwa": "moscow", "Leningrad": "leningrad",
    "Kijów": "kyiv", "Praga": "prague", "Warszawa": "warsaw", "Kraków": "krakow",
    "Wrocław": "wroclaw", "Gdańsk": "gdansk", "Paryż": "paris", "Rzym": "rome",
    "Wenecja": "venice", "Wiedeń": "vienna", "Berlin": "berlin", "Londyn": "london",
    "Sztokholm": "stockholm", "Kopenhaga": "copenhagen", "Budapeszt": "budapest",
    "Bukareszt": "bucharest", "Tallin": "tallinn", "Tallinn": "tallinn", "Ryga": "riga",
    "Wilno": "vilnius", "Mińsk": "minsk", "Lwów": "lviv", "Odessa": "odessa",
    "Charków": "kharkiv", "Jałta": "yalta", "Krym": "crimea", "Syberia": "siberia",
    "Karpaty": "carpathian-mountains", "Nowy Jork": "new-york-city", "Tokio": "tokyo",
    "Gotlandia": "gotland", "Czarnobyl": "chernobyl-place", "Jura": "krakow-czestochowa-upland",
    "Wieliczka": "wieliczka-salt-mine", "Monachium": "munich", "Hawana": "havana",
    "pustynia Gobi": "gobi-desert", "Gobi": "gobi-desert", "Genewa": "geneva",
    "Mediolan": "milan", "Sycylia": "sicily", "Ateny": "athens", "Pekin": "beijing",
    "Hongkong": "hong-kong", "Seul": "seoul", "Lizbona": "lisbon", "Dublin": "dublin",
    "Kair": "cairo", "Teheran": "tehran", "Zagrzeb": "zagreb", "Belgrad": "belgrade",
    "Bratysława": "bratislava", "Sewastopol": "sevastopol", "Stalingrad": "volgograd",
    "Wołgograd": "volgograd", "Normandia": "normandy", "Meksyk": "mexico mexico-city",
    "Madryt": "madrid", "Hamburg": "hamburg", "Salzburg": "salzburg", "Montreal": "montreal",
}  # fmt: skip

PRIZES: Mapping[str, str] = {
    "Złota Palma": "palme-dor", "Złoty Niedźwiedź": "golden-bear", "Złoty Lew": "golden-lion",
    "Srebrny Niedźwiedź": "silver-bear", "Srebrne Lwy": "silver-lion",
    "Srebrny Lew": "silver-lion", "Kryształowy Globus": "crystal-globe", "Oscar": "academy-award",
    "Oscar za najlepszy film": "academy-award-best-picture",
    "Oscar za najlepszy film nieanglojęzyczny": "academy-award-best-international-feature",
    "Oscar dla najlepszego filmu nieanglojęzycznego": "academy-award-best-international-feature",
    "nagroda FIPRESCI": "fipresci-prize", "FIPRESCI": "fipresci-prize",
    "Złota Asteroida": "golden-asteroid-trieste", "Cezar": "cesar-award", "BAFTA": "bafta",
    "Grand Prix jury": "cannes-grand-prix special-jury-prize",
    "Grand Prix": "cannes-grand-prix moscow-grand-prix crystal-globe grand-prize",
    "Złota Muszla": "golden-shell", "nagroda jury": "special-jury-prize",
}  # fmt: skip

STUDIOS: Mapping[str, str] = {
    "Zespół Filmowy X": "zespol-filmowy-x", "Zespół X": "zespol-filmowy-x",
    "Perspektywa": "zespol-filmowy-perspektywa", "Kadr": "kadr", "Kamera": "kamera",
    "Pryzmat": "zespol-filmowy-pryzmat", "wytwórnia imienia Dowżenki": "dovzhenko-film-studio",
}  # fmt: skip
