"""What each template is given: `page`, one of the values ending in `Page`, and `t`, the words.

All texts are plain and are escaped where they are printed; what is drawn or made for the page (a
picture, structured data) is marked so and printed as it is. Addresses are relative to the root of
the site: a template puts `page.frame.root` before them. `docs/publish.md` shows them to people.
"""

from __future__ import annotations

from kinoved.value import value


@value
class Link:
    """Words and where they lead; `address` is empty where there is no such page."""

    text: str
    address: str = ""


@value
class Told:
    """A sentence and the numbers of its sources at the end of the page."""

    text: str
    notes: tuple[int, ...] = ()


@value
class Cited:
    """A source at the end of a page: its number, name and web address, and its own page's."""

    number: int
    name: str
    url: str
    host: str
    address: str


@value
class Menu:
    """One entry of the menu; `here` where it leads to the page itself."""

    text: str
    address: str
    here: bool


@value
class Frame:
    """What stands around every page, and in its head.

    `address` is the page's own, `root` leads from it to the root ("" or "../"), `full` is the
    whole web address or empty. `card` is the picture shown where the page is shared. `structured`
    is JSON-LD, ready for a script element. `style` and `script` are files; `script` is empty where
    the site has no search.
    """

    kind: str
    title: str
    description: str
    address: str
    root: str
    full: str
    language: str
    site: str
    footer: str
    menu: tuple[Menu, ...]
    style: str
    script: str
    feed: str
    card: str
    structured: str
    catalogue: str


@value
class Pager:
    """Where one page stands among several of the same kind; both ways are empty at the ends."""

    number: int
    of: int
    previous: str
    following: str


@value
class FilmCard:
    """A film as it is shown wherever it is named.

    `original` is the title in its own script, empty where that is `title`; `lang` its language and
    `dir` its direction, `makers` who directed it.
    """

    title: str
    year: int | None
    address: str
    poster: str
    original: str
    lang: str
    dir: str
    makers: str


@value
class Finding:
    """One thing a check found: `kind` for the style, `word` for people, the sentence, a quote."""

    kind: str
    word: str
    told: Told
    quote: str


@value
class EntryView:
    """One entry of a list with all that was checked of it and what could not be.

    `film` is None and `unidentified` says why where no film was identified. `checked` sums up;
    `claims` are the statements that were held against the record, `unchecked` the sentences in
    which there was nothing to hold.
    """

    number: int
    title: str
    year: int | None
    film: FilmCard | None
    unidentified: str
    directors: tuple[Link, ...]
    countries: tuple[Link, ...]
    length: str
    description: tuple[Told, ...]
    fact: tuple[Told, ...]
    notes: tuple[Told, ...]
    grade: str
    grade_word: str
    reason: Told | None
    findings: tuple[Finding, ...]
    checked: str
    claims: tuple[Finding, ...]
    unchecked: tuple[str, ...]


@value
class Section:
    """Entries under one heading, which is empty where the list has only one section."""

    heading: str
    note: str
    entries: tuple[EntryView, ...]


@value
class Change:
    """What was done with one film of a list that was put right, or why one just missed."""

    title: str
    told: Told


@value
class Group:
    """Changes of one kind under their word."""

    heading: str
    changes: tuple[Change, ...]


@value
class Drawing:
    """A picture as SVG, drawn for a wide page and for a narrow one."""

    wide: str
    narrow: str


@value
class ListPage:
    """list.html.j2: one list. `summary` tells what was checked; the two pictures may be None."""

    frame: Frame
    title: str
    lang: str
    dir: str
    introduction: tuple[Told, ...]
    summary: tuple[str, ...]
    findings: tuple[Finding, ...]
    sections: tuple[Section, ...]
    changes: tuple[Group, ...]
    misses: tuple[Change, ...]
    timeline: Drawing | None
    map: Drawing | None
    sources: tuple[Cited, ...]


@value
class TitleLine:
    """One title or name: in which language, and as what."""

    text: str
    lang: str
    dir: str
    language: str
    remark: str
    notes: tuple[int, ...]


@value
class FactValue:
    """One value of a property; `detail` is what qualifies it."""

    text: str
    address: str
    detail: str
    notes: tuple[int, ...]


@value
class FactRow:
    """A property and all its values."""

    label: str
    values: tuple[FactValue, ...]


@value
class FactGroup:
    """Properties that belong together."""

    heading: str
    rows: tuple[FactRow, ...]


@value
class Held:
    """A list that holds a film: where, and with which grade."""

    title: str
    address: str
    number: int
    grade: str


@value
class Related:
    """A film of the site that is like another, and why."""

    film: FilmCard
    reason: str


@value
class FilmPage:
    """film.html.j2: everything on record about one film, each statement with its sources."""

    frame: Frame
    film: FilmCard
    countries: tuple[Link, ...]
    directors: tuple[Link, ...]
    length: str
    synopsis: tuple[Told, ...]
    titles: tuple[TitleLine, ...]
    groups: tuple[FactGroup, ...]
    held: tuple[Held, ...]
    related: tuple[Related, ...]
    layer: str
    sources: tuple[Cited, ...]


@value
class FilmGroup:
    """Films under one heading, such as a person's part in them; the heading may be empty."""

    heading: str
    films: tuple[FilmCard, ...]


@value
class GatheredPage:
    """gathered.html.j2: a person, theme, country or year with its films.

    `label` is its name; `word` says what it is; `lead` is a theme's definition.
    """

    frame: Frame
    word: str
    label: str
    lead: tuple[Told, ...]
    names: tuple[TitleLine, ...]
    rows: tuple[FactRow, ...]
    groups: tuple[FilmGroup, ...]
    pager: Pager
    sources: tuple[Cited, ...]


@value
class SourceEntry:
    """The addresses of one source that speak of one film."""

    film: Link
    year: int | None
    addresses: tuple[Link, ...]


@value
class SourcePage:
    """source.html.j2: one publisher of sources and what it is cited for."""

    frame: Frame
    label: str
    count: str
    entries: tuple[SourceEntry, ...]
    pager: Pager


@value
class ListCard:
    """A list as the front page shows it, with the posters of its first films."""

    title: str
    lang: str
    dir: str
    address: str
    lead: str
    count: str
    years: str
    films: tuple[FilmCard, ...]


@value
class IndexPage:
    """index.html.j2: the lists of the site."""

    frame: Frame
    title: str
    description: str
    lists: tuple[ListCard, ...]
    count: str
    pager: Pager


@value
class Line:
    """One line of an index: a name, what it is called in its own script, and what goes with it."""

    text: str
    lang: str
    address: str
    detail: str


@value
class Letter:
    """The lines that begin with one letter."""

    letter: str
    anchor: str
    lines: tuple[Line, ...]


@value
class ContentsPage:
    """contents.html.j2: all films, people, themes, countries, years or sources by name."""

    frame: Frame
    title: str
    letters: tuple[Letter, ...]
    pager: Pager


@value
class Row:
    """One line of the table beside a picture."""

    film: Link
    year: str
    second: str


@value
class PicturePage:
    """picture.html.j2: the timeline or the map, and the same as a table."""

    frame: Frame
    title: str
    intro: str
    picture: Drawing | None
    first: str
    second: str
    rows: tuple[Row, ...]


@value
class SearchPage:
    """search.html.j2: the search, and where to look without a script."""

    frame: Frame
    title: str
    contents: tuple[Link, ...]


@value
class License:
    """A body of data, whose it is and under which terms."""

    title: str
    credit: str
    licence: str
    url: str


@value
class AboutPage:
    """about.html.j2: what was checked, how, and whose the data is."""

    frame: Frame
    title: str
    lines: tuple[str, ...]
    licences: tuple[License, ...]


@value
class LostPage:
    """lost.html.j2: what is shown where there is no page."""

    frame: Frame
    title: str
