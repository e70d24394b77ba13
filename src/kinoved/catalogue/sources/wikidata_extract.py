"""A Wikidata extract of 2018: the film items that then had a Rotten Tomatoes id.

File `wikidata-movies.json` (one object a line, plain or gzip): item, English label, IMDb id, title
of the English Wikipedia article, genres, directors and cast as items, one publication date, one
country of origin, one original language; `genres.json` names the genre items. Wikidata is CC0.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kinoved.catalogue.cldr import country_name, language_name
from kinoved.catalogue.lines import find, text_lines
from kinoved.catalogue.rows import Fact, FilmRow
from kinoved.catalogue.sources import DataSource
from kinoved.errors import CatalogueError

SOURCE = DataSource(
    name="wikidata-extract",
    title="Wikidata (extract of 2018)",
    licence="CC0 1.0",
    licence_url="https://creativecommons.org/publicdomain/zero/1.0/",
    credit="Film data from Wikidata, CC0.",
    home="https://www.wikidata.org",
    folder="wikidata",
    witness="wikidata",
    contributes=True,
)

COUNTRIES = {
    "Q30": "US", "Q145": "GB", "Q142": "FR", "Q668": "IN", "Q183": "DE", "Q38": "IT", "Q16": "CA",
    "Q17": "JP", "Q8646": "HK", "Q29": "ES", "Q884": "KR", "Q408": "AU", "Q34": "SE", "Q148": "CN",
    "Q15180": "SU", "Q96": "MX", "Q36": "PL", "Q414": "AR", "Q159": "RU", "Q155": "BR",
    "Q35": "DK", "Q928": "PH", "Q801": "IL", "Q33": "FI", "Q55": "NL", "Q43": "TR", "Q20": "NO",
    "Q40": "AT", "Q31": "BE", "Q258": "ZA", "Q27": "IE", "Q869": "TH", "Q41": "GR", "Q28": "HU",
    "Q39": "CH", "Q213": "CZ", "Q664": "NZ", "Q794": "IR", "Q45": "PT", "Q865": "TW",
    "Q218": "RO", "Q36704": "YU", "Q83286": "YU", "Q252": "ID", "Q298": "CL", "Q79": "EG",
    "Q241": "CU", "Q16957": "DD", "Q219": "BG", "Q189": "IS", "Q224": "HR", "Q739": "CO",
    "Q843": "PK", "Q334": "SG", "Q717": "VE", "Q191": "EE", "Q225": "BA", "Q407199": "PS",
    "Q215": "SI", "Q211": "LV", "Q262": "DZ", "Q1041": "SN", "Q838261": "CS", "Q403": "RS",
    "Q37": "LT", "Q212": "UA", "Q214": "SK", "Q232": "KZ", "Q881": "VN", "Q77": "UY",
    "Q1033": "NG", "Q750": "BO", "Q965": "BF", "Q222": "AL",
}  # fmt: skip
"""Wikidata item → ISO 3166 code; held against omdb.org's codes for the same films by a test."""

STATES = {
    "Q33946": "Czechoslovakia", "Q713750": "West Germany", "Q41304": "Germany",
    "Q7318": "Germany", "Q34266": "Russian Empire",
}  # fmt: skip
"""Wikidata item → name of a state that ISO 3166 has no code for."""

LANGUAGES = {
    "Q1860": "en", "Q150": "fr", "Q652": "it", "Q188": "de", "Q5287": "ja", "Q1321": "es",
    "Q7737": "ru", "Q1568": "hi", "Q9027": "sv", "Q9176": "ko", "Q9035": "da", "Q809": "pl",
    "Q5146": "pt", "Q256": "tr", "Q9056": "cs", "Q7411": "nl", "Q9043": "no", "Q9168": "fa",
    "Q9288": "he", "Q9067": "hu", "Q13955": "ar", "Q9217": "th", "Q7913": "ro", "Q1412": "fi",
    "Q9129": "el", "Q294": "is", "Q7850": "zh", "Q9186": "zh", "Q9192": "zh", "Q727694": "zh",
    "Q9240": "id", "Q9610": "bn", "Q9299": "sr", "Q9303": "bs", "Q5885": "ta", "Q9199": "vi",
    "Q6654": "hr", "Q7918": "bg", "Q8748": "sq", "Q8108": "ka", "Q8097": "te", "Q9063": "sl",
    "Q7026": "ca", "Q9072": "et", "Q9058": "sk", "Q9078": "lv", "Q9083": "lt", "Q8785": "hy",
    "Q8798": "uk", "Q9252": "kk", "Q36236": "ml", "Q1571": "mr",
}  # fmt: skip
"""Wikidata item → ISO 639 code; held against omdb.org's codes for the same films by a test."""

GENRES = {
    "drama film": "drama", "comedy film": "comedy", "science fiction film": "science fiction",
    "horror film": "horror", "action film": "action", "thriller film": "thriller",
    "war film": "war film", "crime film": "crime", "adventure film": "adventure",
    "fantasy film": "fantasy", "romance film": "romance", "musical film": "musical",
    "western film": "western", "Western": "western", "documentary film": "documentary",
    "animated film": "animation", "animation": "animation",
    "computer-animated film": "animation", "silent film": "silent film", "film noir": "film noir",
    "historical film": "historical film", "biographical film": "biographical film",
    "disaster film": "disaster film", "spy film": "spy film", "black comedy": "black comedy",
    "romantic comedy": "romantic comedy", "comedy-drama": "comedy drama",
    "mystery film": "mystery", "political thriller": "political thriller",
    "post-apocalyptic film": "post-apocalyptic", "dystopian film": "dystopian",
    "children's film": "children's film", "family film": "family film",
    "fairy tale": "fairy tale", "satire": "satire", "road movie": "road movie",
    "melodrama": "melodrama", "propaganda film": "propaganda film", "teen film": "teen film",
    "anti-war film": "anti-war film", "art film": "art film", "martial arts film": "martial arts",
    "gangster film": "gangster film", "heist film": "heist film", "LGBT-related film": "LGBT",
    "superhero film": "superhero film", "zombie film": "zombie film", "time travel": "time travel",
    "experimental film": "experimental film", "anime": "anime", "cyberpunk": "cyberpunk",
}  # fmt: skip

_ARTICLE_NOTE = re.compile(r" \([^()]*(?:film|movie|\d{4})[^()]*\)$")
_DATE = re.compile(r"^\d{4}-\d\d-\d\d$")


def page(id_: str) -> str:
    """The film's item on Wikidata."""
    return f"https://www.wikidata.org/wiki/{id_}"


def read(folder: Path) -> Iterator[FilmRow]:
    """Every film of the extract in `folder`; directors are given by their items ("Q853")."""
    genres = {row["wikidata_id"]: row["genre_label"] for row in _lines(folder, "genres")}
    for row in _lines(folder, "wikidata-movies"):
        identifiers = [("wikidata", row["wikidata_id"])]
        if row.get("imdb_id", "").startswith("tt"):
            identifiers.insert(0, ("imdb", row["imdb_id"]))
        facts = tuple(dict.fromkeys(_facts(row, genres)))
        if any(fact.property == "title" for fact in facts):
            yield FilmRow(SOURCE.name, row["wikidata_id"], tuple(identifiers), facts)


def _facts(row: dict[str, Any], genres: dict[str, str]) -> Iterator[Fact]:
    article = _ARTICLE_NOTE.sub("", row.get("enwiki_title") or "")
    for title in dict.fromkeys((row.get("label"), article)):
        if title:
            yield Fact("title", " ".join(title.split()), (("lang", "en"),))
    date = row.get("publication_date") or ""
    year = int(date[:4]) if _DATE.match(date) else None
    if year:
        # The extract has no precision: the first of January stands for the year alone.
        yield Fact("date", date[:4] if date.endswith("-01-01") else date, (("event", "release"),))
    item = row.get("country_of_origin", "")
    country = STATES.get(item) or country_name(COUNTRIES.get(item, ""), year)
    if country:
        yield Fact("country", country)
    language = language_name(LANGUAGES.get(row.get("original_language", ""), ""))
    if language:
        yield Fact("language", language)
    names = [genres.get(genre, "") for genre in row.get("genre", [])]
    yield from (Fact("genre", GENRES[name]) for name in names if name in GENRES)
    yield from (Fact("theme", f"wikidata:{item}") for item in row.get("genre", []))
    yield from (Fact("director", item) for item in row.get("director", []))


def _lines(folder: Path, stem: str) -> Iterator[dict[str, Any]]:
    path = find(folder, f"{stem}.json")
    if path is None:
        raise CatalogueError(
            f"{folder} has no {stem}.json (plain or .gz): name the extract's folder."
        )
    for line in text_lines(path):
        if line.strip():
            yield json.loads(line)
