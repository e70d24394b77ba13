"""The words that every language of a site must have."""

from __future__ import annotations

from collections.abc import Callable

from kinoved.value import value

Counted = tuple[str, ...]
"""The forms of a noun behind a number, as many as the language has."""


@value
class Words:
    """Every word that a page says of its own accord.

    `form` tells which form of a noun stands behind a number: 0 for the first. Where a text has a
    `{}`, the number or name comes there.
    """

    code: str
    form: Callable[[int], int]
    skip: str
    main_menu: str
    on_this_page: str
    lists: str
    films: str
    people: str
    themes: str
    countries: str
    years: str
    sources: str
    timeline: str
    map: str
    search: str
    about: str
    a_list: str
    a_film: str
    a_person: str
    a_theme: str
    a_country: str
    a_year: str
    a_source: str
    film_count: Counted
    list_count: Counted
    statement_count: Counted
    made_with: str
    fact: str
    checked: str
    not_checked: str
    nothing_to_check: str
    all_borne_out: str
    checks: str
    grades: dict[str, str]
    sections: dict[str, tuple[str, str]]
    identified: str
    no_statement: str
    nothing_found: str
    verdicts: dict[str, str]
    severities: dict[str, str]
    not_identified: str
    ambiguous: str
    minutes: str
    what_changed: str
    changes: dict[str, str]
    near_misses: str
    in_pictures: str
    other_titles: str
    remarks: dict[str, str]
    facts: str
    groups: dict[str, str]
    properties: dict[str, str]
    held_by: str
    related: str
    both: dict[str, str]
    and_: str
    number_in: str
    recorded: str
    indexed: str
    page_of: str
    previous: str
    following: str
    all_films: str
    all_people: str
    all_themes: str
    all_countries: str
    all_years: str
    all_sources: str
    credits: dict[str, str]
    facts_about: str
    known_as: str
    cites: str
    timeline_intro: str
    timeline_none: str
    map_intro: str
    map_none: str
    made: str
    set_in: str
    place: str
    search_intro: str
    about_intro: str
    about_lines: tuple[str, ...]
    about_licences: str
    about_posters: str
    lost: str
    lost_text: str
    to_start: str
    follow: str
