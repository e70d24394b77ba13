"""Themes and genres in a brief, by the words that the catalogue has for them in any language."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from kinoved.catalogue import Catalogue
from kinoved.compose.brief.stems import Token, stem, tokens

_NAMES = (
    "SELECT subject, value FROM statement JOIN subject ON subject.id = statement.subject"
    " WHERE subject.kind = 'theme' AND property IN ('name', 'word')"
)
_GENRES = "SELECT value FROM facet WHERE property = 'genre'"
_AROUND = frozenset(
    stem(word)
    for word in "film films movie movies cinema picture pictures about on the a an of story stories"
    " genre drama dramas фильм фильмы кино киноленты картина картины о об про film filme filmy"
    " película películas sur les la über das der".split()
)
"""Words around a theme's own in its names: "films about the sea", "courtroom drama"."""
_GENRE_WORDS = {
    "drama": "drama, драма", "action": "action, боевик",
    "animation": "animated, cartoon, animation, мультфильм, анимационный, анимация, мультик",
    "documentary": "documentary, документальный", "silent film": "silent, немой",
    "children's film": "детский", "family film": "семейный", "teen film": "teen, teenage",
    "tragicomedy": "трагикомедия", "parody": "пародия", "anime": "аниме",
    "experimental film": "экспериментальный", "black comedy": "чёрная комедия, dark comedy",
    "anti-war film": "antiwar, антивоенный", "superhero film": "superhero, супергеройский",
    "martial arts": "kung fu, боевые искусства",
    "psychological thriller": "психологический триллер", "propaganda film": "propaganda",
}  # fmt: skip
_THEME_WORDS = {
    "war": "wartime, война, военный", "science-fiction":
    "sci-fi, scifi, sf, фантастика, фантастический", "horror": "scary, ужас, хоррор",
    "post-apocalyptic": "postapocalyptic, постапокалиптический, постапокалипсис",
    "nuclear-war": "nuclear apocalypse, атомная война", "western": "вестерн",
    "thriller": "триллер", "fantasy": "фэнтези", "musical": "мюзикл", "melodrama": "мелодрама",
    "adventure": "приключение, приключенческий", "crime": "криминальный",
    "historical": "исторический", "biography": "biopic, biographical, биографический",
    "comedy": "комедийный", "romance": "love, romantic, romance, романтический, о любви",
    "sea": "seafaring, море", "zombies": "зомби", "vampires": "вампир", "samurai": "самурай",
    "film-noir": "нуар", "espionage": "шпион, шпионский, разведчик", "partisans": "партизан",
    "school": "школа", "childhood": "детство", "space-travel": "outer space, космос, космический",
    "dystopia": "антиутопический, антиутопия", "submarines": "подводная лодка",
    "prison": "тюрьма", "robots": "robotic, робот", "time-travel": "путешествие во времени",
    "christmas-and-new-year": "christmas, рождественский, новогодний", "catastrophe":
    "фильм-катастрофа", "courtroom": "судебный", "fairy-tale": "сказка, сказочный",
}  # fmt: skip
"""Words that briefs have and the themes' own lists of words have not."""

Found = tuple[int, int, str, str]
"""First word, word behind the last, "theme" or "genre", and its id or name."""


class Vocabulary:
    """The themes and genres that the catalogue has words for."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._runs: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
        themes = catalogue.ask(_NAMES)
        known = {id_ for id_, _ in themes}
        genres = [value for (value,) in catalogue.ask(_GENRES)]
        for value in genres:
            self._add("genre", value, f"{value}, {_GENRE_WORDS.get(value, value)}")
        for id_, value in themes:
            self._add("theme", id_, value)
        for id_, words in _THEME_WORDS.items():
            if id_ in known:
                self._add("theme", id_, words)
        for runs in self._runs.values():
            # The longest run first, and themes before genres of the same name.
            runs.sort(key=lambda run: (-len(run[0]), run[1] != "theme", run[2]))

    def find(self, words: list[Token], taken: set[int]) -> list[Found]:
        """The longest runs of words not in `taken` that name a theme or genre, left to right."""
        found: list[Found] = []
        at = 0
        while at < len(words):
            match = self._at(words, at, taken)
            if match is not None:
                found.append(match)
            at = match[1] if match is not None else at + 1
        return found

    def _at(self, words: list[Token], at: int, taken: set[int]) -> Found | None:
        for run, kind, id_ in self._runs.get(words[at].stem, ()):
            end = at + len(run)
            free = end <= len(words) and taken.isdisjoint(range(at, end))
            if free and tuple(word.stem for word in words[at:end]) == run:
                return at, end, kind, id_
        return None

    def _add(self, kind: str, id_: str, names: str) -> None:
        for name in names.split(", "):
            for run in set(_runs(name)):
                known = self._runs.setdefault(run[0], [])
                if (run, kind, id_) not in known:
                    known.append((run, kind, id_))


def vocabulary(catalogue: Catalogue) -> Vocabulary:
    """The vocabulary of `catalogue`, made once for as long as it is open."""
    known = _MADE.get(catalogue)
    if known is None:
        known = _MADE[catalogue] = Vocabulary(catalogue)
    return known


_MADE: WeakKeyDictionary[Catalogue, Vocabulary] = WeakKeyDictionary()


def _runs(name: str) -> Iterator[tuple[str, ...]]:
    """The stems of `name`, and those without the words that only say that it is a film."""
    whole = tuple(token.stem for token in tokens(name))
    if len(whole) > 1 or whole[0] not in _AROUND or name in {"drama", "драма"}:
        yield whole
    bare = whole
    while bare and bare[-1] in _AROUND:
        bare = bare[:-1]
    while bare and bare[0] in _AROUND:
        bare = bare[1:]
    if bare:
        yield bare
