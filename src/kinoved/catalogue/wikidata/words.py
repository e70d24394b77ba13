"""What Wikidata's items and properties are called in the records' own words.

Kinds, countries and languages were held against the labels of a 2018 extract and against the
codes that omdb.org gives for the same films.
"""

from __future__ import annotations

KINDS: dict[str, tuple[str | None, str | None]] = {
    "Q11424": (None, None),  # film
    "Q24869": ("feature", None),  # feature film
    "Q24862": ("short", None),  # short film
    "Q506240": ("television film", None),
    "Q1259759": ("miniseries", None),
    "Q202866": (None, "animation"),  # animated film
    "Q29168811": ("feature", "animation"),  # animated feature film
    "Q17517379": ("short", "animation"),  # animated short film
    "Q20650540": (None, "animation"),  # anime film
    "Q93204": (None, "documentary"),  # documentary film
    "Q226730": (None, "silent film"),
    "Q20667187": ("short", "silent film"),  # silent short film
    "Q336144": (None, "anthology film"),
    "Q369747": (None, "war film"),
    "Q471839": (None, "science fiction"),  # science fiction film
    "Q130232": (None, "drama"),  # drama film
    "Q157443": (None, "comedy"),  # comedy film
    "Q200092": (None, "horror"),  # horror film
    "Q319221": (None, "adventure"),  # adventure film
    "Q188473": (None, "action"),  # action film
    "Q157394": (None, "fantasy"),  # fantasy film
    "Q790192": (None, "experimental film"),
    "Q842256": (None, "musical"),  # musical film
    "Q430525": (None, "concert film"),
    "Q517386": (None, None),  # live-action film
}
"""What an item is an instance of (P31) when it is a film: the kind and the genre that this states.

A plain "film" states no kind: Wikidata calls shorts and television films so, too.
"""

MINUTES = {"Q7727": 1.0, "Q11574": 1 / 60, "Q25235": 60.0}
"""Units of running time, in minutes."""

COLOURS = {"Q22006653": "colour", "Q838368": "black and white"}

PROPERTIES = {
    "P577": "date",
    "P495": "country",
    "P364": "language",
    "P57": "director",
    "P58": "writer",
    "P162": "producer",
    "P344": "camera",
    "P86": "music",
    "P1040": "editor",
    "P161": "cast",
    "P272": "studio",
    "P144": "based on",
    "P462": "colour",
    "P2047": "runtime",
    "P136": "genre",
    "P166": "award",
}
"""Wikidata's properties of a film and the records' words for them, in the order of a record."""

TITLE = "P1476"
KIND = "P31"
IDENTIFIERS = {"P345": "imdb", "P4947": "tmdb", "P6127": "letterboxd"}
PLACE, ROLE, ROLE_NAME, YEAR = "P291", "P453", "P4633", "P585"
"""Qualifiers: place of publication, character role (an item, a name), point in time."""

_COUNTRIES = """
Q15180 Soviet Union; Q30 United States; Q145 United Kingdom; Q142 France; Q183 Germany;
Q713750 West Germany; Q16957 East Germany; Q41304 Germany; Q7318 Germany; Q33946 Czechoslovakia;
Q213 Czech Republic; Q214 Slovakia; Q36704 Yugoslavia; Q83286 Yugoslavia;
Q838261 Serbia and Montenegro; Q37024 Serbia and Montenegro; Q403 Serbia; Q236 Montenegro;
Q224 Croatia; Q215 Slovenia; Q225 Bosnia and Herzegovina; Q221 North Macedonia; Q222 Albania;
Q159 Russia; Q34266 Russian Empire; Q212 Ukraine; Q184 Belarus; Q217 Moldova; Q230 Georgia;
Q399 Armenia; Q227 Azerbaijan; Q191 Estonia; Q211 Latvia; Q37 Lithuania; Q232 Kazakhstan;
Q813 Kyrgyzstan; Q863 Tajikistan; Q874 Turkmenistan; Q265 Uzbekistan; Q38 Italy; Q29 Spain;
Q45 Portugal; Q39 Switzerland; Q40 Austria; Q31 Belgium; Q55 Netherlands; Q32 Luxembourg;
Q27 Ireland; Q34 Sweden; Q35 Denmark; Q20 Norway; Q33 Finland; Q189 Iceland; Q36 Poland;
Q28 Hungary; Q218 Romania; Q219 Bulgaria; Q41 Greece; Q43 Turkey; Q229 Cyprus; Q233 Malta;
Q16 Canada; Q96 Mexico; Q414 Argentina; Q155 Brazil; Q298 Chile; Q739 Colombia; Q717 Venezuela;
Q419 Peru; Q77 Uruguay; Q750 Bolivia; Q733 Paraguay; Q736 Ecuador; Q241 Cuba; Q774 Guatemala;
Q786 Dominican Republic; Q800 Costa Rica; Q17 Japan; Q148 China; Q865 Taiwan; Q8646 Hong Kong;
Q884 South Korea; Q423 North Korea; Q711 Mongolia; Q668 India; Q843 Pakistan; Q902 Bangladesh;
Q854 Sri Lanka; Q837 Nepal; Q889 Afghanistan; Q794 Iran; Q796 Iraq; Q858 Syria; Q822 Lebanon;
Q801 Israel; Q810 Jordan; Q407199 Palestine; Q851 Saudi Arabia; Q878 United Arab Emirates;
Q79 Egypt; Q262 Algeria; Q948 Tunisia; Q1028 Morocco; Q1041 Senegal; Q965 Burkina Faso;
Q1033 Nigeria; Q117 Ghana; Q114 Kenya; Q1009 Cameroon; Q954 Zimbabwe; Q258 South Africa;
Q881 Vietnam; Q869 Thailand; Q424 Cambodia; Q252 Indonesia; Q833 Malaysia; Q334 Singapore;
Q928 Philippines; Q408 Australia; Q664 New Zealand
"""
_LANGUAGES = """
Q1860 English; Q7976 English; Q150 French; Q652 Italian; Q188 German; Q387066 German;
Q1321 Spanish; Q5287 Japanese; Q1568 Hindi; Q9186 Cantonese; Q7850 Chinese; Q9192 Mandarin;
Q727694 Mandarin; Q9176 Korean; Q7737 Russian; Q9027 Swedish; Q5146 Portuguese; Q809 Polish;
Q13955 Arabic; Q7411 Dutch; Q256 Turkish; Q5885 Tamil; Q9035 Danish; Q9056 Czech; Q9058 Slovak;
Q9043 Norwegian; Q1412 Finnish; Q9288 Hebrew; Q8097 Telugu; Q9217 Thai; Q9067 Hungarian;
Q36236 Malayalam; Q33673 Kannada; Q9610 Bengali; Q9168 Persian; Q9129 Greek; Q9299 Serbian;
Q9301 Serbo-Croatian; Q6654 Croatian; Q9303 Bosnian; Q9063 Slovenian; Q9296 Macedonian;
Q7913 Romanian; Q9240 Indonesian; Q34057 Tagalog; Q33298 Filipino; Q294 Icelandic; Q1617 Urdu;
Q7918 Bulgarian; Q9072 Estonian; Q9078 Latvian; Q9083 Lithuanian; Q8108 Georgian; Q8785 Armenian;
Q9292 Azerbaijani; Q8798 Ukrainian; Q9091 Belarusian; Q9252 Kazakh; Q9255 Kyrgyz; Q9260 Tajik;
Q9264 Uzbek; Q9267 Turkmen; Q25285 Tatar; Q8748 Albanian; Q7026 Catalan; Q8752 Basque;
Q9307 Galician; Q9199 Vietnamese; Q58635 Punjabi; Q1571 Marathi; Q36368 Kurdish; Q8641 Yiddish;
Q14196 Afrikaans; Q7838 Swahili; Q9205 Khmer; Q9211 Lao; Q9246 Mongolian; Q9309 Welsh;
Q9237 Malay; Q34271 Tibetan; Q397 Latin; Q58680 Pashto
"""


def _table(text: str) -> dict[str, str]:
    pairs = (entry.strip().partition(" ") for entry in text.replace("\n", " ").split(";"))
    return {item: name for item, _, name in pairs}


COUNTRIES = _table(_COUNTRIES)
"""States under the names that the records use; other countries are called by their label."""
LANGUAGES = _table(_LANGUAGES)
"""Languages under the names that the records use; others are called by their label."""
