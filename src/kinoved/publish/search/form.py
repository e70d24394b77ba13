"""The search form of a page, and the words that it is shown with."""

from __future__ import annotations

import json
from html import escape

from kinoved.publish.search.index import KINDS
from kinoved.value import value


@value
class SearchWords:
    """What the form says, in one language. `kinds` stand in the order of `index.KINDS`."""

    label: str = "Search"
    hint: str = "Title, person, year; in any script"
    button: str = "Search"
    found: str = "Found: {count}"
    shown: str = "Found: {count}; the first {shown} are shown"
    nothing: str = "Nothing found for “{query}”"
    failed: str = "The index of the search cannot be loaded"
    loading: str = "Loading the index"
    without_script: str = "Search needs a script, which is switched off here. All films stand at"
    all_films: str = "the list from A to Z"
    kinds: tuple[str, ...] = ("Film", "List", "Person", "Theme", "Country", "Year", "Source")


ENGLISH = SearchWords()
RUSSIAN = SearchWords(
    label="Поиск",
    hint="Название, имя, год; любым письмом",
    button="Найти",
    found="Найдено: {count}",
    shown="Найдено: {count}; показаны первые {shown}",
    nothing="По запросу «{query}» ничего не найдено",
    failed="Указатель для поиска не загружается",
    loading="Указатель загружается",
    without_script="Для поиска нужен сценарий, а он здесь выключен. Все фильмы стоят в",
    all_films="списке от А до Я",
    kinds=("Фильм", "Список", "Человек", "Тема", "Страна", "Год", "Источник"),
)
WORDS = {"en": ENGLISH, "ru": RUSSIAN}
"""Code of a language → its words."""


def search_form(
    root: str, index: str, words: SearchWords = ENGLISH, *, whole: bool = False, films: str = ""
) -> str:
    """The form as HTML. `root` leads from the page to the site's root ("" or "../").

    `index` is the address of the index from there (`assets/search-index.….js`), `films` that of the
    list of all films. With `whole` it is the form of the page search.html, which loads the index at
    once and tells readers without a script where to look; else the one in the head of other pages,
    which shows what it finds below itself.
    """
    said = {
        "found": words.found,
        "shown": words.shown,
        "nothing": words.nothing,
        "failed": words.failed,
        "loading": words.loading,
        "kinds": dict(zip(KINDS, words.kinds, strict=True)),
    }
    name = "search-whole" if whole else "search-head"
    return (
        f'<form class="search-form {name}" role="search" method="get"'
        f' action="{_quoted(root)}search.html" data-search="{"whole" if whole else "head"}"'
        f' data-root="{_quoted(root)}" data-index="{_quoted(root + index)}"'
        f' data-words="{_quoted(json.dumps(said, ensure_ascii=False))}">\n'
        f'<label for="{name}">{escape(words.label)}</label>\n'
        f'<div class="search-line"><input type="search" id="{name}" name="q" maxlength="200"'
        f' autocomplete="off" autocapitalize="off" spellcheck="false"'
        f' aria-describedby="{name}-hint" aria-controls="{name}-found">\n'
        f'<button type="submit">{escape(words.button)}</button></div>\n'
        f'<p class="search-hint" id="{name}-hint">{escape(words.hint)}</p>\n'
        f"{_without_script(root, words, films) if whole else ''}"
        '<div class="search-panel" hidden>\n'
        '<p class="search-count" role="status"></p>\n'
        f'<ol class="search-results" id="{name}-found"></ol>\n'
        "</div>\n</form>\n"
    )


def _without_script(root: str, words: SearchWords, films: str) -> str:
    where = f'<a href="{_quoted(root + (films or "index.html"))}">{escape(words.all_films)}</a>'
    return f"<noscript><p>{escape(words.without_script)} {where}.</p></noscript>\n"


def _quoted(text: str) -> str:
    return escape(text, quote=True)
