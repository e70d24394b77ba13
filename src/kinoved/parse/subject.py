"""Whether what looks like a list is one of films: books, albums, ships have titles and years too.

A word for films above the list or in the text settles it, and so does one for books, songs or the
like above it. Where the text says neither, the catalogue must know enough of the entries, or they
must be stories with years and directors of which it knows nothing else. What is in doubt is not
read: no diagnostic may speak of a film where a wine is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kinoved.catalogue import Catalogue
from kinoved.model import Entry
from kinoved.parse.introduction import film_word, title_and_introduction
from kinoved.parse.page import Page

_HEAD = 2000
_DATED = 0.25
_TITLED = 0.5
_DIRECTED = 0.5
_FEWEST = 2
_MOST = 60

_LABELS = frozenset({"director", "cast", "description", "fact"})
_OTHERS = frozenset(
    # books
    "book books novel novels bookshelf bibliography bibliographie references readings authors poems"
    " libro libros novela novelas bücher romane buch livres livre libri romanzi livros romances"
    " книги книг книга романы романов książki książek powieści knihy knih romány kitap kitaplar"
    " kitabı kirjat kirjaa romaanit bibliografía bibliografia"
    # music
    " album albums song songs track tracks playlist singles bands operas opera concertos symphonies"
    " canciones discos álbumes álbuns músicas lieder alben opern chansons disques opéras canzoni"
    " dischi песни песен альбомы альбомов piosenki płyty písně alba şarkılar albümler laulut levyt"
    # the kitchen
    " recipe recipes ingredients wines beers cocktails shopping recetas rezepte zutaten recettes"
    " ricette receitas ingredientes рецепты рецептов przepisy recepty tarifler reseptit"
    # plays, pictures, games, things
    " theatre theater paintings photographs podcasts videogames ships hurricanes cities countries"
    " restaurants hotels cars museums apps juegos videojuegos spiele jogos jeux игры игр gry hry"
    # papers
    " changelog minutes protokoll agenda todo contents inhaltsverzeichnis lebenslauf resume cv"
    " résumé résumés curriculum faq oglavlenie оглавление содержание índice indice".split()
)
_OTHER_PAIRS = ("video game", "board game", "works cited", "release notes", "what's new", "to-do")
_OTHER_SIGNS = (
    "小説",
    "書籍",
    "絵本",
    "アルバム",
    "レシピ",
    "楽曲",
    "小说",
    "书籍",
    "歌曲",
    "食谱",
    "소설",
)


def is_of_films(page: Page, first: int, entries: Sequence[Entry], catalogue: Catalogue) -> bool:
    """Whether `entries`, read from the line `first` on, are films."""
    title, _ = title_and_introduction(page, first)
    if title is not None:
        if film_word().search(title.text):
            return True
        if _names_others(title.text):
            return False
    head = page.text[: page.lines[first].start][:_HEAD]
    if film_word().search(head):
        return True
    if _names_others(head):
        return False
    if _speaks_of_films(page, len(entries)):
        return True
    if first <= 1 and len(entries) <= _FEWEST and all(entry.year for entry in entries):
        return True  # somebody asks about a film, and its year may be what is wrong
    if _are_known(entries[:_MOST], catalogue):
        return True
    from kinoved.parse.stories import are_stories  # noqa: PLC0415 - most lists speak of films

    return are_stories(head, entries) and not any(
        catalogue.named(entry.title.text) and not _is_film_of(entry, catalogue) for entry in entries
    )


def _names_others(text: str) -> bool:
    low = text.casefold()
    words = set(re.findall(r"[^\W\d_]+", low))
    return (
        not _OTHERS.isdisjoint(words)
        or any(pair in low for pair in _OTHER_PAIRS)
        or any(sign in text for sign in _OTHER_SIGNS)
    )


def _speaks_of_films(page: Page, entries: int) -> bool:
    telling = sum(label is not None and label.kind in _LABELS for label in page.labels)
    return telling >= min(_FEWEST, entries) or _plainly().search(page.text) is not None


def _are_known(entries: Sequence[Entry], catalogue: Catalogue) -> bool:
    """Whether the catalogue knows enough of the entries, by title and year, title, or director.

    A title of one word alone says nothing: Milk, Butter, Brazil.
    """
    dated = [entry for entry in entries if entry.year is not None]
    known = sum(_is_film_of(entry, catalogue) for entry in dated)
    if known and known >= _DATED * len(entries):
        return True
    directed = [
        entry
        for entry in entries
        if any(p.role == "director" and catalogue.named(p.name, "person") for p in entry.people)
    ]
    if len(directed) >= max(_FEWEST, _DIRECTED * len(entries)):
        return True
    if dated:
        return False
    telling = [entry.title.text for entry in entries if len(entry.title.text.split()) > 1]
    known = sum(bool(catalogue.named(title)) for title in telling)
    return known >= max(_FEWEST, _TITLED * len(telling), _DATED * len(entries))


def _is_film_of(entry: Entry, catalogue: Catalogue) -> bool:
    """Whether the catalogue has a film of the title that is dated to the year or one beside it."""
    titles = (entry.title.text, *(other.text for other in entry.alternatives))
    subjects = {name.subject for title in titles for name in catalogue.named(title)}
    films = (catalogue.film(subject) for subject in subjects)
    return any(
        entry.year is not None and abs(entry.year - year) <= 1
        for film in films
        if film is not None
        for year in film.years
    )


@cache
def _plainly() -> re.Pattern[str]:
    """A word that only films have: not `classics` or `titles`, which film_word() takes."""
    return re.compile(
        r"""\b (?: (?:dir|reż|реж|réal|rež|ohj|yön)\.\s | regie\b | regia\s | reżyser | režie
            | yönetmen | ohjaus | σκηνοθ | réalis(?:é|ateur) | режисс[её]р )
        | \b (?: \w*film\w{0,4} | movies? | cinema | directed\ by | starring | sinema | elokuv\w*
            | leffa\w* | películas? | фильм\w{0,3} | кино\w* ) \b
        | 映画 | 电影 | 電影 | 監督 | 导演 | 영화""",
        re.VERBOSE | re.IGNORECASE,
    )
