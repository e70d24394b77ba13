"""A match is held against its label by IMDb id first, then by title and year."""

from bench.labelled import is_meant, meant, names

from kinoved.catalogue import Catalogue
from kinoved.model import Diagnostic, Severity, Span, Subject


def label(**told: object) -> dict[str, object]:
    return {
        "true_title": "Solaris",
        "original_title": None,
        "true_year": 1972,
        "imdb_id": "tt0069293",
        "imdb_check": "dataset",
        "verdict": "ok",
        **told,
    }


def film(catalogue: Catalogue, id_: str) -> Subject:
    found = catalogue.film(id_)
    assert found is not None
    return found


def test_the_imdb_id_says_which_film_is_meant(catalogue: Catalogue) -> None:
    strange = label(true_title="Another title altogether", true_year=1999)
    assert meant(strange, catalogue) == film(catalogue, "solaris-1972")
    assert is_meant(film(catalogue, "solaris-1972"), strange, catalogue)


def test_an_id_from_memory_needs_the_title_to_agree(catalogue: Catalogue) -> None:
    wrong = label(true_title="Stalker", true_year=1979, imdb_check="memory")
    assert meant(wrong, catalogue) == film(catalogue, "stalker-1979")
    assert is_meant(film(catalogue, "stalker-1979"), wrong, catalogue)


def test_without_an_id_title_and_year_decide(catalogue: Catalogue) -> None:
    untold = label(imdb_id=None, imdb_check=None)
    assert meant(untold, catalogue) == film(catalogue, "solaris-1972")
    assert is_meant(film(catalogue, "solaris-1972"), untold, catalogue)
    assert not is_meant(film(catalogue, "stalker-1979"), untold, catalogue)
    assert meant(label(imdb_id=None, true_year=1951), catalogue) is None


def test_a_film_of_that_title_with_another_id_is_not_the_one(catalogue: Catalogue) -> None:
    other = label(imdb_id="tt9999999")
    assert not is_meant(film(catalogue, "solaris-1972"), other, catalogue)


def test_a_sentence_names_a_film_by_whole_words() -> None:
    said = Diagnostic(
        "KV108", "wrong-title", Severity.WARNING, 1, Span(0, 1, 1, 1), "It is Mirror."
    )
    assert names(said, {"Mirror"})
    assert not names(said, {"Mirr"})
    assert not names(said, {"Solaris"})
