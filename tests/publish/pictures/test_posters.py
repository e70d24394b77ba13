"""Posters: every film its own, always the same, legible, inert."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.publish.pictures.measured import inert, without_words, words

from kinoved.catalogue import Catalogue
from kinoved.catalogue.record import RECORDS, Record, read_record
from kinoved.publish.pictures import PosterFacts, layouts, motifs, poster, poster_facts
from kinoved.publish.pictures.dice import Dice
from kinoved.publish.pictures.layouts import LAYOUTS, Sheet
from kinoved.publish.pictures.motifs.shapes import Box
from kinoved.publish.pictures.palette import contrast, inks, palettes

GOLDEN = Path(__file__).parent / "posters.txt"
MIRROR = PosterFacts(
    "mirror-1975", "Зеркало", "ru", 1975, "Andrei Tarkovsky", ("Soviet Union",),
    ("black and white and colour",), ("childhood",), "core",
)  # fmt: skip
FILMS = (
    MIRROR,
    PosterFacts("battleship-potemkin-1925", "Броненосец «Потёмкин»", "ru", 1925,
                "Sergei Eisenstein", ("Soviet Union",), ("black and white",), ("revolution",)),
    PosterFacts("seven-samurai-1954", "七人の侍", "ja", 1954, "Akira Kurosawa", ("Japan",),
                ("black and white",), ("samurai",), "adjacent"),
    PosterFacts("repentance-1987", "მონანიება", "ka", 1987, "Tengiz Abuladze", ("Soviet Union",),
                ("colour",), ("totalitarianism",), "parallel"),
    PosterFacts("the-cow-1969", "گاو", "fa", 1969, "Dariush Mehrjui", ("Iran",), (), ()),
    PosterFacts("nosferatu-1922", "Nosferatu, eine Symphonie des Grauens", "de", 1922,
                "Friedrich Wilhelm Murnau", ("Germany",), ("black and white",), ("vampires",)),
    PosterFacts("m-1931", "M", "de", 1931, "Fritz Lang", ("Germany",), ("black and white",), ()),
    PosterFacts("nothing-known", "Something", "en"),
)  # fmt: skip
ODD = (
    "",
    " ",
    "\u200b",
    "M",
    "<script>alert(1)</script>",
    '"><svg onload=alert(1)>',
    "&amp; ]]> <!--",
    "\x00\x08 control",
    "\ud800 half a pair",
    "Donaudampfschifffahrtsgesellschaftskapitän",
    "w" * 300,
    "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb",
    "The Assassination of Jesse James by the Coward Robert Ford, and a Great Deal More Besides",
    "עץ הדומים תפוס",
    "باد ما را خواهد برد",
    "霸王別姬",
    "もののけ姫、そして風の谷のナウシカと天空の城ラピュタ",
    "Ḿ̷̈́any márks",
    "1 2 3 4 5 6 7 8 9",
    "👽👽👽",
)


def facts(title: str, lang: str = "und", film: str = "") -> PosterFacts:
    return PosterFacts(film or f"f-{title}", title, lang, 1970, title, (title,), (), (), "core")


@pytest.fixture(scope="module")
def recorded() -> list[PosterFacts]:
    """The facts of every recorded film, read from the records, which is quicker than asking."""
    return [_told(read_record(path)) for path in sorted((RECORDS / "films").glob("*.rec"))]


def _told(record: Record) -> PosterFacts:
    def of(name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(line.value for line in record.lines if line.property == name))

    titles = [line for line in record.lines if line.property == "title"]
    title = next((line for line in titles if line.qualifier("original") is not None), titles[0])
    years = [int(date[:4]) for date in of("date")]
    director = next(iter(of("director")), "")
    return PosterFacts(
        record.id, title.value, title.qualifier("lang") or "und", min(years, default=None),
        director, of("country"), of("colour"), of("theme"),
    )  # fmt: skip


def test_the_same_facts_give_the_same_poster() -> None:
    assert poster(MIRROR) == poster(MIRROR)


def test_posters_stay_as_they_were(refresh: bool) -> None:
    said = "".join(
        f"{f.film}\t{hashlib.sha256(poster(f).encode()).hexdigest()[:24]}\n" for f in FILMS
    )
    if refresh:
        GOLDEN.write_text(said, "utf-8")
    assert GOLDEN.read_text("utf-8") == said


def test_what_the_catalogue_gives_a_poster(catalogue: Catalogue) -> None:
    film = catalogue.film("stalker-1979")
    assert film
    told = poster_facts(film, "Сталкер", "ru", "parallel")
    assert (told.year, told.director, told.countries) == (
        1979, "Andrei Tarkovsky", ("Soviet Union",),
    )  # fmt: skip
    assert told.themes[0] == "science-fiction"
    assert told.themes[-1] == "post-apocalyptic"


def test_no_two_films_have_one_poster(recorded: list[PosterFacts]) -> None:
    assert len(recorded) > 3000
    shown = {without_words(poster(f)) for f in recorded}
    assert len(shown) == len(recorded)


def test_words_of_every_film_stay_on_the_sheet_and_stand_out(recorded: list[PosterFacts]) -> None:
    for f in recorded[::3]:
        _legible(poster(f))


@pytest.mark.parametrize("title", ODD)
@pytest.mark.parametrize("lang", ["en", "tr", "el", "ja", "ar", '"><b>'])
def test_odd_titles_are_inert_and_stay_on_the_sheet(title: str, lang: str) -> None:
    for number in range(6):
        _legible(poster(facts(title, lang, f"odd-{number}")))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120), st.text(max_size=12))
def test_any_title_gives_a_whole_poster(title: str, film: str) -> None:
    _legible(poster(facts(title, "und", film)))


def _legible(svg: str) -> None:
    assert inert(svg)
    for text, corners in words(svg):
        for x, y in corners:
            assert -1 <= x <= 241, (text.text, corners)
            assert -1 <= y <= 361, (text.text, corners)
        if text.get("data-on"):
            assert contrast(text.get("fill", ""), text.get("data-on", "")) >= 4.5, text.attrib


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_every_layout_keeps_the_title_on_the_sheet(layout: layouts.Layout) -> None:
    for title in ("М", "ИДИ И СМОТРИ", "影武者", "THE LONG AND WINDING ROAD TO A FAR COUNTRY"):
        for number in range(12):
            dice = Dice(f"{number}")
            sheet = Sheet(MIRROR, inks(MIRROR, dice), dice, motifs.motif("rings"), title, 1.0)
            _legible(f'<svg xmlns="http://www.w3.org/2000/svg">{layout(sheet)}</svg>')


@pytest.mark.parametrize("name", motifs.names())
def test_every_picture_draws_itself_small_and_large(name: str) -> None:
    for number, box in enumerate(
        (Box(0, 0, 240, 300), Box(80, 0, 240, 200), Box(15, 90, 225, 345))
    ):
        dice = Dice(f"{name} {number}")
        drawn = motifs.motif(name)(dice, box, inks(MIRROR, dice))
        assert inert(f'<svg xmlns="http://www.w3.org/2000/svg">{drawn}</svg>')
        assert 0 < drawn.count("<") < 700
        assert "nan" not in drawn


def test_every_picture_is_called_for() -> None:
    drawable = {
        name
        for folder in motifs._FOLDERS
        for name, made in vars(folder).items()
        if callable(made) and getattr(made, "__module__", "") == folder.__name__
        and not name.startswith("_") and made.__code__.co_varnames[:3] == ("d", "b", "k")
    }  # fmt: skip
    assert drawable == set(motifs.names())


def test_themes_that_call_for_a_picture_are_themes_of_the_catalogue(catalogue: Catalogue) -> None:
    known = {theme.id for theme in catalogue.all("theme")}
    assert set(motifs._BY_THEME) <= known


def test_black_and_white_films_are_printed_in_greys_with_one_spot_at_most() -> None:
    for palette in palettes()[:6]:
        for colour in (palette.paper, palette.ink, palette.warm, palette.cool):
            parts = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
            assert max(parts) - min(parts) < 48, colour


@pytest.mark.parametrize("palette", palettes(), ids=str)
def test_ink_can_be_read_on_paper(palette: object) -> None:
    assert contrast(palette.paper, palette.ink) >= 7  # type: ignore[attr-defined]


def test_a_short_title_can_be_read_at_120_pixels(recorded: list[PosterFacts]) -> None:
    for f in recorded[::5]:
        if len(f.title) <= 10:
            sizes = [float(t.get("font-size", "0")) for t, _ in words(poster(f))]
            assert max(sizes) >= 18, f.title


def test_the_year_of_a_long_title_is_large() -> None:
    for number in range(20):
        svg = poster(facts(ODD[11], "en", f"long-{number}"))
        assert any(t.text == "1970" and float(t.get("font-size", "0")) >= 16 for t, _ in words(svg))
