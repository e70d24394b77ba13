"""Lists composed from generated briefs are clean when checked, and the checker bears them out."""

from bench.briefs import briefs, measure

from kinoved.catalogue import Catalogue

SOME = 20
SUPPORTED = 0.9


def test_composed_lists_are_clean_and_borne_out(catalogue: Catalogue) -> None:
    result = measure(briefs(SOME), catalogue)
    assert result.faulty == 0, result.shown
    assert result.full > SOME // 2
    assert result.supported >= SUPPORTED


def test_same_seed_gives_the_same_briefs() -> None:
    assert briefs(SOME) == briefs(SOME)
    assert briefs(SOME, 1) != briefs(SOME, 2)
