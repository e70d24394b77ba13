"""The countries that made a film, as an editor names them: each state once, under one name."""

from __future__ import annotations

from kinoved.catalogue.states import went_before
from kinoved.model import Statement, Subject


def countries_of(film: Subject) -> tuple[Statement, ...]:
    """One statement for each producing state of `film`.

    Data sets put a state of today beside the one that made the film; Germany is left out where
    East Germany is named, as its successor is where Czechoslovakia is.
    """
    own = {s.value: s for s in film.all("country")}
    return tuple(s for id_, s in own.items() if not went_before(id_) & own.keys())
