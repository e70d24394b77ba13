"""Why a film is not what a brief asks for, one sentence from its statements."""

from __future__ import annotations

from kinoved.catalogue import Catalogue, kindred
from kinoved.catalogue.states import commonly_called
from kinoved.compose.ranking.filters import has_scenery, within
from kinoved.compose.values import Brief, Sentence
from kinoved.model import Statement, Subject
from kinoved.text import listing, the

_MANY = 4
"""Countries from which on the word of one data set for one of them is not enough."""
_CREDITS = {
    "director": "directed by", "writer": "written by", "cast": "with", "camera": "photographed by",
    "music": "with music by", "studio": "made at", "language": "in", "genre": "filed under",
}  # fmt: skip


def why_outside(film: Subject, brief: Brief, catalogue: Catalogue) -> Sentence | None:
    """Why the film is not of the country, period, kind or people asked for; None where it is.

    Themes are left aside: `belongs` grades them.
    """
    found = _country(film, brief, catalogue) or _period(film, brief)
    if found is not None:
        return found
    for term in brief.terms:
        if term.property in {"country", "theme"}:
            continue
        said = _term(film, term.property, brief, catalogue, denied=term.denied)
        if said is not None:
            return said
    return None


def _country(film: Subject, brief: Brief, catalogue: Catalogue) -> Sentence | None:
    own = film.all("country")
    refused = [s for s in own if s.value in brief.refused("country")]
    if refused:
        said = listing([_adjective(s.value, catalogue) for s in refused])
        return Sentence.of(f"It is {said}.", *refused)
    if not brief.countries or _made_there(film, brief):
        return None
    if not own:
        return Sentence("Its country is not recorded.")
    wanted = listing([_adjective(id_, catalogue) for id_ in brief.countries], "or")
    near = any(kindred(a, b, catalogue) for a in brief.countries for b in film.values("country"))
    ended = [_ended(id_, catalogue) for id_ in brief.countries]
    ends = [end for end in ended if end is not None]
    if near and film.year is not None and ends and film.year > max(ends):
        return Sentence.of(f"Post-{wanted}: first shown in {film.year}.", *film.all("date"))
    places = listing([the(text) for text in film.texts("country")])
    return Sentence.of(f"Not {wanted}: a production of {places}.", *own)


def _made_there(film: Subject, brief: Brief) -> bool:
    own = set(film.values("country"))
    asked = set(brief.countries)
    if brief.together:
        return asked <= own
    if asked & own:
        return True
    spoken = set(film.values("language")) | {t.lang for t in film.titles if t.role == "original"}
    marks = spoken | set(film.values("studio"))
    return any(
        (union in own and (not languages or marks & {*languages, *studios}))
        or (not own and not marks.isdisjoint(studios))
        for union, languages, studios in commonly_called(list(brief.countries))
    )


def is_of(film: Subject, brief: Brief) -> bool:
    """Whether a film may stand in a list of the countries asked for without a word on why.

    A film of a union is of a republic by its studio, its original title or its first language: an
    East German western shot in Georgia is no Georgian film because somebody speaks Georgian in it.
    Of four countries or more, one data set alone does not make the film of the one asked for: one
    of them calls Thunderball French.
    """
    own = set(film.values("country"))
    asked = set(brief.countries)
    if not asked or brief.together:
        return True
    if asked & own:
        named = [s for s in film.all("country") if s.value in asked]
        return len(own) < _MANY or not all(_of_one_data_set(s) for s in named)
    spoken = set(film.values("language")[:1])
    spoken |= {title.lang for title in film.titles if title.role == "original"}
    marks = spoken | set(film.values("studio"))
    return any(
        not languages or not marks.isdisjoint((*languages, *studios))
        for union, languages, studios in commonly_called(list(brief.countries))
        if union in own or not own
    )


def _of_one_data_set(statement: Statement) -> bool:
    return len(statement.sources) == 1 and any(
        mark in statement.sources[0].url for mark in ("omdb.org/", "wikidata.org/")
    )


def _period(film: Subject, brief: Brief) -> Sentence | None:
    if brief.first is None and brief.last is None:
        return None
    year = film.year
    if year is None:
        return Sentence("Its year is not recorded.")
    if brief.first is not None and year < brief.first:
        return Sentence.of(f"Too early: first shown in {year}.", *film.all("date"))
    if brief.last is not None and year > brief.last:
        return Sentence.of(f"Too late: first shown in {year}.", *film.all("date"))
    return None


def _term(
    film: Subject, property_: str, brief: Brief, catalogue: Catalogue, *, denied: bool
) -> Sentence | None:
    values = set(brief.refused(property_) if denied else brief.wanted(property_))
    held = _held(film, property_, values, catalogue)
    if denied:
        return Sentence.of(f"It is {held[0].text}.", held[0]) if held else None
    if held or (property_ == "kind" and "feature" in values and not _other_kind(film)):
        return None
    return _lacking(film, property_, catalogue)


def _held(film: Subject, property_: str, values: set[str], catalogue: Catalogue) -> list[Statement]:
    """The statements by which the film is what a term asks for."""
    if property_ == "gender":
        return [s for s in film.all("director") if _gender(s.value, catalogue) in values]
    if property_ == "author":
        works = [(s, catalogue.subject(s.value)) for s in film.all("based on")]
        return [s for s, work in works if work and values & set(work.values("author"))]
    if property_ == "filmed in":
        places = {id_ for place in values for id_ in within(place, catalogue)}
        return [s for s in film.all("filmed in") if s.value in places]
    if property_ == "scenery":
        return [
            s
            for s in film.all("filmed in")
            if any(has_scenery(kind, f"{s.text} {s.qualifier('nature') or ''}") for kind in values)
        ]
    if property_ in {"set in", "about"}:
        names = ("set in", "subject") if property_ == "set in" else ("subject", "synopsis")
        told = [s for name in names for s in film.all(name)]
        text = " ".join(s.text for s in told).casefold()
        return told if all(word in text for word in values) else []
    if property_ == "award":
        won = [s for s in film.all("award") if s.value in values]
        prizes = [s for id_ in values if (prize := catalogue.subject(id_)) for s in
                  prize.all("winner") if s.value == film.id]  # fmt: skip
        return won + prizes
    if property_ == "person":
        return [s for s in film.statements if s.value in values]
    return [s for s in film.all(property_) if s.value in values]


def _lacking(film: Subject, property_: str, catalogue: Catalogue) -> Sentence:
    own = film.all("director" if property_ == "gender" else property_)
    if property_ == "gender":
        return Sentence.of(f"Directed by {_names(own)}.", *own) if own else Sentence(
            "Its director is not recorded."
        )  # fmt: skip
    if property_ in {"scenery", "filmed in"}:
        places = film.all("filmed in")
        if not places:
            return Sentence("Where it was shot is not recorded.")
        return Sentence.of(f"Shot in {_names(places)}.", *places[:2])
    if property_ == "author":
        works = film.all("based on")
        said = f"Based on {_names(works)}." if works else "Not recorded as based on that author."
        return Sentence.of(said, *works[:2])
    if property_ in {"set in", "about"}:
        return Sentence("Its record does not speak of it.")
    if not own:
        name = {"kind": "kind", "award": "prize"}.get(property_, property_)
        return Sentence(f"No such {name} is recorded.")
    if property_ in {"colour", "kind"}:
        how = "Shot in" if property_ == "colour" else "It is a"
        return Sentence.of(f"{how} {_names(own)}.", *own[:2])
    said = _CREDITS.get(property_, f"{property_}:")
    return Sentence.of(f"{said[:1].upper()}{said[1:]} {_names(own)}.", *own[:2])


def _other_kind(film: Subject) -> bool:
    return bool(set(film.values("kind")) - {"feature"})


def _names(statements: tuple[Statement, ...]) -> str:
    return listing(list(dict.fromkeys(s.text for s in statements))[:2])


def _gender(person: str, catalogue: Catalogue) -> str:
    subject = catalogue.subject(person)
    told = subject.one("gender") if subject else None
    return told.value if told else ""


def _adjective(id_: str, catalogue: Catalogue) -> str:
    place = catalogue.subject(id_)
    found = place.all("adjective") if place else ()
    english = [s.value for s in found if s.qualifier("lang") in {None, "en"}]
    return english[0] if english else f"of {the(catalogue.label(id_))}"


def _ended(id_: str, catalogue: Catalogue) -> int | None:
    place = catalogue.subject(id_)
    last = place.one("to") if place else None
    return int(last.value[:4]) if last and last.value[:4].isdecimal() else None
