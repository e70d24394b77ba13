"""The terms that flags of the command line give: `--country Estonia`, `--not-country Japan`."""

from __future__ import annotations

from collections.abc import Iterable

from kinoved.catalogue import Catalogue
from kinoved.catalogue.find import ids_of
from kinoved.compose.brief.scenery import SCENERY
from kinoved.compose.brief.stems import tokens
from kinoved.compose.values import Term
from kinoved.errors import UsageError

DENYING = "not "
_WORDS = frozenset({"about", "set in"})


def terms_of(flags: Iterable[tuple[str, str]], catalogue: Catalogue) -> tuple[Term, ...]:
    """A term for every pair of a property, with "not " before it to refuse, and what is said.

    Raises UsageError for a name that the catalogue does not know.
    """
    return tuple(_term(property_, said, catalogue) for property_, said in flags)


def _term(flag: str, said: str, catalogue: Catalogue) -> Term:
    property_ = flag.removeprefix(DENYING)
    denied = flag.startswith(DENYING)
    if property_ in _WORDS:
        stems = tuple(token.stem for token in tokens(said))
        if not stems:
            raise UsageError(f"--{property_.replace(' ', '-')} needs words, not {said!r}.")
        return Term(property_, stems, said, denied)
    if property_ == "scenery":
        if said not in SCENERY:
            raise UsageError(f"No scenery is called {said!r}: choose of {', '.join(SCENERY)}.")
        return Term(property_, (said,), said, denied)
    if property_ == "gender":
        return Term(property_, (said,), said, denied)
    named = "director" if property_ in {"person", "author", "camera", "music"} else property_
    return Term(property_, tuple(ids_of(named, said, catalogue)), said, denied)
