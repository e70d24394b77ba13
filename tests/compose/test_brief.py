"""A brief is read into what the catalogue can be asked for, and says what it did not understand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.catalogue import Catalogue
from kinoved.compose.brief import read_brief, terms_of
from kinoved.compose.brief.stems import stem
from kinoved.errors import UsageError


def test_count_country_and_theme_are_read(catalogue: Catalogue) -> None:
    brief = read_brief("10 Soviet post-apocalyptic films", catalogue)
    assert (brief.count, brief.countries, brief.themes) == (
        10,
        ("soviet-union",),
        ("post-apocalyptic",),
    )
    assert brief.not_understood == ()


def test_what_is_not_understood_is_said(catalogue: Catalogue) -> None:
    assert read_brief("five Soviet films with quokkas", catalogue).not_understood == ("quokkas",)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("of the 1980s", 1980, 1989),
        ("from 1960 to 1980", 1960, 1980),
        ("1960-1980", 1960, 1980),
        ("before 1970", None, 1969),
        ("after 1970", 1971, None),
        ("since 1970", 1970, None),
        ("of 1986", 1986, 1986),
    ],
)
def test_period_is_read(
    catalogue: Catalogue, words: str, first: int | None, last: int | None
) -> None:
    brief = read_brief(f"7 Polish films {words}", catalogue)
    assert (brief.count, brief.first, brief.last) == (7, first, last)


@pytest.mark.parametrize(
    "text", ["", "films", "quokkas forever", "0 Soviet films", "999 Soviet films"]
)
def test_nothing_to_look_up_is_one_clear_sentence(catalogue: Catalogue, text: str) -> None:
    with pytest.raises(UsageError, match=r"^[^\n]+\.$"):
        read_brief(text, catalogue)


TERMS = (
    ("ten Soviet post-apocalyptic films", "country soviet-union; theme post-apocalyptic"),
    ("Estonian films of the 1970s shot by the sea", "country estonia; scenery sea"),
    (
        "black-and-white nuclear war films, not American, with a woman director",
        "colour black and white; theme nuclear-war; not country united-states; gender female",
    ),
    ("десять советских фильмов о ядерной войне", "country soviet-union; theme nuclear-war"),
    (
        "чёрно-белые фильмы 1960-х про войну, не американские",
        "colour black and white; theme war; not country united-states",
    ),
    ("фильмы ужасов не из США и не из Японии",
     "theme horror; not country united-states; not country japan"),
    ("Vietnam War films, neither American nor French",
     "theme vietnam-war; not country united-states; not country france"),
    ("horror but not vampires or zombies", "theme horror; not theme vampires; not theme zombies"),
    ("comedies without Charlie Chaplin", "theme comedy; not director charlie-chaplin"),
    ("фильмы Тарковского", "director andrei-tarkovsky"),
    ("Kubrick", "director stanley-kubrick"),
    ("Akira Kurosawa's samurai films", "director akira-kurosawa; theme samurai"),
    ("films with Rolan Bykov", "cast rolan-bykov"),
    ("films based on Stanislaw Lem", "author stanislaw-lem"),
    ("экранизации Стругацких", "author arkady-strugatsky boris-strugatsky"),
    ("films shot in Tallinn", "filmed in tallinn"),
    ("советские немые фильмы, снятые в Одессе",
     "country soviet-union; genre silent film; filmed in odessa"),
    ("фильмы студии Ленфильм", "studio lenfilm"),
    ("German-language films about the Holocaust", "language German; theme holocaust"),
    ("animated dystopias", "genre animation; theme dystopia"),
    ("films set in Leningrad", "set in leningrad"),
    ("feature-length anime", "kind feature; genre anime"),
    ("Palme d'Or winners of the 1970s", "award palme-dor"),
    ("короткометражные мультфильмы Эстонии",
     "kind short; genre animation; country estonia"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TERMS, ids=[text for text, _ in TERMS])
def test_each_dimension_is_read_in_both_languages(
    catalogue: Catalogue, text: str, expected: str
) -> None:
    brief = read_brief(text, catalogue)
    read = [
        f"{'not ' if term.denied else ''}{term.property} {' '.join(term.values)}"
        for term in brief.terms
    ]
    assert "; ".join(read) == expected
    assert brief.not_understood == ()


SILENT = (
    ("Ukrainian films with Soviet actors", "soviet-union", ("Soviet", "actors")),
    ("films set in Paris", "simone-paris", ()),
    ("weird dystopian movies", "weird", ("weird",)),
    ("not only Soviet comedies", "not", ()),
    ("films of 1984", "nineteen-eighty-four", ()),
)


@pytest.mark.parametrize(("text", "absent", "unknown"), SILENT, ids=[s[0] for s in SILENT])
def test_what_only_looks_like_a_term_is_none(
    catalogue: Catalogue, text: str, absent: str, unknown: tuple[str, ...]
) -> None:
    brief = read_brief(text, catalogue)
    assert absent not in {value for term in brief.terms for value in term.values}
    assert not any(term.denied for term in brief.terms)
    assert brief.not_understood == unknown


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("1970-х годов", 1970, 1979),
        ("семидесятых", 1970, 1979),
        ("с 1960 по 1975", 1960, 1975),
        ("до 1970 года", None, 1969),
        ("после 1970", 1971, None),
        ("начиная с 1970 года", 1970, None),
        ("1986 года", 1986, 1986),
    ],
)
def test_period_is_read_in_russian(
    catalogue: Catalogue, words: str, first: int | None, last: int | None
) -> None:
    brief = read_brief(f"семь польских фильмов {words}", catalogue)
    assert (brief.count, brief.countries, brief.first, brief.last) == (7, ("poland",), first, last)
    assert brief.not_understood == ()


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("of the early 1980s", 1980, 1984),
        ("of the late sixties", 1965, 1969),
        ("of the 1950s and 1960s", 1950, 1969),
        ("from the 20th century", 1901, 2000),
        ("until 1950", None, 1950),
    ],
)
def test_looser_periods_are_read(
    catalogue: Catalogue, words: str, first: int | None, last: int | None
) -> None:
    brief = read_brief(f"Polish films {words}", catalogue)
    assert (brief.first, brief.last) == (first, last)


def test_what_is_not_counted_is_ten(catalogue: Catalogue) -> None:
    assert read_brief("Soviet comedies", catalogue).counted is False
    assert read_brief("Soviet comedies", catalogue).count == 10
    assert read_brief("три советские комедии", catalogue).count == 3


def test_countries_together_are_one_demand(catalogue: Catalogue) -> None:
    brief = read_brief("French-Italian co-productions", catalogue)
    assert brief.together
    assert brief.countries == ("france", "italy")
    assert brief.not_understood == ()


def test_films_like_a_film_are_sent_to_similar(catalogue: Catalogue) -> None:
    with pytest.raises(UsageError, match='kinoved similar "Stalker"'):
        read_brief("films like Stalker", catalogue)


def test_flags_say_the_same_as_words(catalogue: Catalogue) -> None:
    flags = terms_of(
        [("country", "Estonia"), ("not director", "Andrei Tarkovsky"), ("scenery", "sea")],
        catalogue,
    )
    brief = read_brief("", catalogue, flags, count=3, first=1970)
    assert (brief.count, brief.countries, brief.first) == (3, ("estonia",), 1970)
    assert brief.refused("director") == ("andrei-tarkovsky",)


@pytest.mark.parametrize("flag", [("country", "Atlantis"), ("colour", "mauve"), ("scenery", "sky")])
def test_a_flag_that_names_nothing_is_one_clear_sentence(
    catalogue: Catalogue, flag: tuple[str, str]
) -> None:
    with pytest.raises(UsageError, match=r"^[^\n]+\.$"):
        terms_of([flag], catalogue)


@given(st.text(max_size=80) | st.lists(st.sampled_from(
    "ten not Soviet films война 1970s by the shot in of non women без и , - ' Tarkovsky".split()
), max_size=12).map(" ".join))  # fmt: skip
def test_any_text_is_a_brief_or_refused(catalogue: Catalogue, text: str) -> None:
    try:
        brief = read_brief(text, catalogue)
    except UsageError:
        return
    assert 1 <= brief.count <= 100
    assert brief.terms or brief.first is not None or brief.last is not None


@given(st.text(max_size=30))
def test_a_stem_has_no_stem_of_another_case(word: str) -> None:
    assert stem(word) == stem(word.casefold())
