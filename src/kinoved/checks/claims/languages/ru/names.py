"""What Russian calls places and prizes of the catalogue, where CLDR and the records do not say."""

from __future__ import annotations

from collections.abc import Mapping

PLACES: Mapping[str, str] = {
    "советский": "soviet-union", "российский": "russia", "итальянский": "italy",
    "польский": "poland", "английский": "united-kingdom", "британский": "united-kingdom",
    "шведский": "sweden", "японский": "japan", "грузинский": "georgia", "эстонский": "estonia",
    "армянский": "armenia", "венгерский": "hungary", "румынский": "romania",
    "болгарский": "bulgaria", "югославский": "yugoslavia", "чехословацкий": "czechoslovakia",
    "казахский": "kazakhstan", "узбекский": "uzbekistan", "таджикский": "tajikistan",
    "туркменский": "turkmenistan", "киргизский": "kyrgyzstan", "молдавский": "moldova",
    "азербайджанский": "azerbaijan", "финский": "finland", "датский": "denmark",
    "норвежский": "norway", "австрийский": "austria", "швейцарский": "switzerland",
    "канадский": "canada", "австралийский": "australia", "мексиканский": "mexico",
    "бразильский": "brazil", "аргентинский": "argentina", "китайский": "china",
    "корейский": "south-korea", "турецкий": "turkey", "греческий": "greece",
    "кубинский": "cuba", "монгольский": "mongolia", "голландский": "netherlands",
    "бельгийский": "belgium", "иранский": "iran", "португальский": "portugal",
    "восточногерманский": "east-germany", "западногерманский": "west-germany",
    "СССР": "soviet-union", "Советский Союз": "soviet-union", "Белоруссия": "belarus",
    "Соединённые Штаты": "united-states", "Америка": "united-states", "Англия": "england",
    "Голландия": "netherlands", "ГДР": "east-germany", "ФРГ": "west-germany",
    "Чехословакия": "czechoslovakia", "Югославия": "yugoslavia", "Молдавия": "moldova",
    "Киргизия": "kyrgyzstan", "Туркмения": "turkmenistan", "Средняя Азия": "central-asia",
    "Москва": "moscow", "Киев": "kyiv", "Ленинград": "leningrad", "Прага": "prague",
    "Варшава": "warsaw", "Краков": "krakow", "Париж": "paris", "Рим": "rome",
    "Венеция": "venice", "Вена": "vienna", "Берлин": "berlin", "Лондон": "london",
    "Стокгольм": "stockholm", "Копенгаген": "copenhagen", "Хельсинки": "helsinki",
    "Будапешт": "budapest", "Бухарест": "bucharest", "Таллин": "tallinn", "Рига": "riga",
    "Вильнюс": "vilnius", "Минск": "minsk", "Львов": "lviv", "Одесса": "odessa",
    "Харьков": "kharkiv", "Тбилиси": "tbilisi", "Ереван": "yerevan", "Ташкент": "tashkent",
    "Алма-Ата": "almaty", "Ашхабад": "ashgabat", "Душанбе": "dushanbe", "Фрунзе": "bishkek",
    "Каракумы": "karakum-desert", "Крым": "crimea", "Ялта": "yalta", "Сибирь": "siberia",
    "Дальний Восток": "russian-far-east", "Карпаты": "carpathian-mountains",
    "Камчатка": "kamchatka", "Якутия": "yakutia", "Донбасс": "donbas", "Нью-Йорк": "new-york-city",
    "Нижний Новгород": "nizhny-novgorod", "Ростов Великий": "rostov-veliky",
    "Калининград": "kaliningrad", "Токио": "tokyo", "Готланд": "gotland", "Дон": "the-don",
    "Екатеринбург": "yekaterinburg", "Чернобыль": "chernobyl-place", "Припять": "pripyat",
}  # fmt: skip

PRIZES: Mapping[str, str] = {
    "Золотая пальмовая ветвь": "palme-dor", "Золотой медведь": "golden-bear",
    "Золотой лев": "golden-lion", "Хрустальный глобус": "crystal-globe",
    "Оскар за лучший фильм": "academy-award-best-picture",
    "Оскар за лучший фильм на иностранном языке": "academy-award-best-international-feature",
    "Сталинская премия": "stalin-prize", "Государственная премия СССР": "ussr-state-prize",
    "Золотой приз": "moscow-grand-prix", "приз ФИПРЕССИ": "fipresci-prize",
    "премия ФИПРЕССИ": "fipresci-prize", "ФИПРЕССИ": "fipresci-prize",
    "премия Жоржа Садуля": "georges-sadoul-prize", "Феликс": "felix-for-music",
    "Серебряный медведь": "silver-bear", "Золотая раковина": "golden-shell",
    "Ника за лучший фильм": "nika-award-best-picture", "Оскар": "academy-award",
    "Серебряный лев": "silver-lion", "Гран-при жюри": "cannes-grand-prix special-jury-prize",
    "Гран-при": "cannes-grand-prix moscow-grand-prix crystal-globe grand-prize",
    "Золотой астероид": "golden-asteroid-trieste", "специальный приз жюри": "special-jury-prize",
    "Большой приз": "cannes-grand-prix moscow-grand-prix crystal-globe grand-prize",
}  # fmt: skip

STUDIOS: Mapping[str, str] = {
    "Киностудия имени Горького": "gorky-film-studio", "студия имени Горького": "gorky-film-studio",
    "имени Горького": "gorky-film-studio", "Таллинфильм": "tallinnfilm",
    "имени Довженко": "dovzhenko-film-studio", "Одесская киностудия": "odessa-film-studio",
    "Свердловская киностудия": "sverdlovsk-film-studio",
    "Рижская киностудия": "riga-film-studio", "Экран": "ekran",
}  # fmt: skip
