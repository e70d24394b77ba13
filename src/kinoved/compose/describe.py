"""The description of an entry: the record's synopsis, and who made the film, in varied words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kinoved.catalogue import Catalogue
from kinoved.compose.countries import countries_of
from kinoved.compose.genres import genre_of
from kinoved.compose.people import part_of, roles_of
from kinoved.compose.places import named_place
from kinoved.compose.title import adjective_of, has_adjective
from kinoved.compose.values import Sentence
from kinoved.model import Statement, Subject
from kinoved.text import listing, the

_Plan = Callable[[Subject, Catalogue], tuple[Sentence, bool] | None]
"""A plan gives the sentence beside the synopsis and whether it stands before it, or None."""

_MOST_NAMES = 3
_WEAK = (("acted", "genre"), ("plain",), ("length", "of length"), ("made in",))
"""Plans for films of which the record holds nothing better, the more telling ones first; those that
tell as much take turns."""


_MASTERS = frozenset(
    """antonio-vivaldi franz-liszt franz-schubert frederic-chopin george-frideric-handel
    georges-bizet giuseppe-verdi henry-purcell johann-sebastian-bach johann-strauss
    johann-strauss-ii johannes-brahms joseph-haydn ludwig-van-beethoven modest-mussorgsky
    pyotr-ilyich-tchaikovsky pyotr-tchaikovsky richard-wagner robert-schumann
    wolfgang-amadeus-mozart""".split()
)
"""Composers whom films use and who wrote for none."""


def write_description(
    film: Subject, used: Sequence[str], catalogue: Catalogue
) -> tuple[str, tuple[Sentence, ...]]:
    """The plan followed and the sentences; `used` are the plans of the entries before, in order."""
    synopsis = tuple(Sentence.of(s.text, s) for s in film.all("synopsis")[:1])
    last = used[-1] if used else ""
    order = list(_PLANS)
    level = {name: number for number, names in enumerate(_WEAK, 1) for name in names}
    order.sort(key=lambda n: (level.get(n, 0), n == last, used.count(n)))
    for name in order:
        told = _PLANS[name](film, catalogue)
        if told is not None:
            sentence, before = told
            return name, (sentence, *synopsis) if before else (*synopsis, sentence)
    return "", synopsis


def _played(film: Subject, _: Catalogue) -> tuple[Sentence, bool] | None:
    who = _directors(film)
    roles = roles_of(film)
    roles = [s for s in roles if s.value not in film.values("director")]
    if not who or not roles:
        return None
    said = f"{_names(who)} directed, with {roles[0].text} as {part_of(roles[0])}."
    return Sentence.of(said, *who, roles[0]), False


def _made_at(film: Subject, _: Catalogue) -> tuple[Sentence, bool] | None:
    who, studio = _directors(film), film.one("studio")
    if not who or studio is None:
        return None
    colour = film.one("colour") if len(film.values("colour")) == 1 else None
    how = f" in {colour.text}" if colour is not None else ""
    said = f"{_names(who)} made this {_noun(film)}{how} at {named_place(studio.text)}."
    return Sentence.of(said, *who, studio, *([colour] if colour else [])), True


def _written(film: Subject, _: Catalogue) -> tuple[Sentence, bool] | None:
    who, writers = _directors(film), film.all("writer")
    others = _distinct([w for w in writers if w.value not in film.values("director")])
    if len(who) != 1 or not others or len(others) == len(_distinct(list(writers))):
        return None
    said = f"{_names(who)} directed, and wrote it with {_names(others)}."
    return Sentence.of(said, *who, *others[:_MOST_NAMES]), False


def _scored(film: Subject, catalogue: Catalogue) -> tuple[Sentence, bool] | None:
    who, music = _directors(film), _distinct(list(film.all("music")))
    if not who or not music or any(_was_dead(s.value, film, catalogue) for s in music):
        return None
    if {s.value for s in music} & {w.value for w in who}:
        return None
    said = f"{_names(who)} directed; {_names(music)} wrote the music."
    return Sentence.of(said, *who, *music[:_MOST_NAMES]), False


def _filmed(film: Subject, _: Catalogue) -> tuple[Sentence, bool] | None:
    who, camera = _directors(film), film.all("camera")
    if not who or len({c.value for c in camera}) != 1 or camera[0].value in {w.value for w in who}:
        return None
    said = f"{_names(who)} directed the {_noun(film)}, and {camera[0].text} was behind the camera."
    return Sentence.of(said, *who, camera[0]), True


def _acted(film: Subject, _: Catalogue) -> tuple[Sentence, bool] | None:
    who = _directors(film)
    cast = [s for s in _distinct(list(film.all("cast"))) if s.value not in film.values("director")]
    cast = [s for s in cast if not s.text.endswith(" of")][:_MOST_NAMES]
    if not who or not cast:
        return None
    said = f"{_names(who)} directed, with {_names(cast)} in the cast."
    return Sentence.of(said, *who, *cast), False


def _of_genre(film: Subject, catalogue: Catalogue) -> tuple[Sentence, bool] | None:
    who, genre, country = _directors(film), genre_of(film), _one_country(film, catalogue)
    if not who or genre is None or country is None:
        return None
    said = f"{_names(who)} directed this {country[0]} {genre[0]}."
    return Sentence.of(said, *who, country[1], genre[1]), False


def _length(film: Subject, catalogue: Catalogue) -> tuple[Sentence, bool] | None:
    return _with_length("This {what} runs for {minutes} minutes.", film, catalogue)


def _of_length(film: Subject, catalogue: Catalogue) -> tuple[Sentence, bool] | None:
    return _with_length("It is {a} {what} of {minutes} minutes.", film, catalogue)


def _with_length(form: str, film: Subject, catalogue: Catalogue) -> tuple[Sentence, bool] | None:
    genre, country = genre_of(film), _one_country(film, catalogue)
    length = film.all("runtime")
    if genre is None or country is None or len({s.value for s in length}) != 1:
        return None
    what = f"{country[0]} {genre[0]}"
    a = "an" if what[0] in "AEIO" else "a"
    said = form.format(a=a, what=what, minutes=length[0].value)
    return Sentence.of(said, country[1], genre[1], *length), True


def _one_country(film: Subject, catalogue: Catalogue) -> tuple[str, Statement] | None:
    """The adjective of the one country that made the film, and the statement."""
    made = countries_of(film)
    if len(made) != 1 or not has_adjective(made[0].value, catalogue):
        return None
    return adjective_of(made[0].value, catalogue), made[0]


def _plain(film: Subject, _: Catalogue) -> tuple[Sentence, bool] | None:
    who = _directors(film)
    if not who:
        return None
    return Sentence.of(f"{_names(who)} directed it.", *who), False


def _made_in(film: Subject, _: Catalogue) -> tuple[Sentence, bool] | None:
    countries, genre = countries_of(film)[:_MOST_NAMES], genre_of(film)
    if not countries:
        return None
    names = listing([the(s.text) for s in countries])
    if genre is None:
        return Sentence.of(f"It was made in {names}.", *countries), True
    return Sentence.of(f"This {genre[0]} was made in {names}.", genre[1], *countries), True


def _was_dead(person: str, film: Subject, catalogue: Catalogue) -> bool:
    """Whether somebody had died before the film: Bach wrote no music for it."""
    if person in _MASTERS:
        return True
    known = catalogue.subject(person)
    died = known.one("died") if known else None
    return bool(died and film.year is not None and int(died.value[:4]) < film.year - 2)


def _directors(film: Subject) -> tuple[Statement, ...]:
    credited = [s for s in film.all("director") if not s.qualifiers]
    return tuple(_distinct(credited or list(film.all("director"))))


def _distinct(statements: list[Statement]) -> list[Statement]:
    return list({s.value: s for s in reversed(statements)}.values())[::-1]


def _names(statements: Sequence[Statement]) -> str:
    names = [s.text for s in statements[:_MOST_NAMES]]
    return listing([*names, "others"] if len(statements) > _MOST_NAMES else names)


def _noun(film: Subject) -> str:
    kind = next(iter(film.values("kind")), "feature")
    if "animation" in film.values("genre"):
        return "animated short" if kind == "short" else "animated film"
    return {"short": "short film", "feature": "film"}.get(kind, kind)


_PLANS: dict[str, _Plan] = {
    "played": _played,
    "made": _made_at,
    "written": _written,
    "filmed": _filmed,
    "scored": _scored,
    "acted": _acted,
    "genre": _of_genre,
    "plain": _plain,
    "length": _length,
    "of length": _of_length,
    "made in": _made_in,
}
