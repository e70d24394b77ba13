"""The first, the only, the longest of its kind.

What it does
    Looks in the catalogue for a film that speaks against "the first Soviet film to win the Palme
    d'Or". Only a country with a prize is looked for, since the records can decide nothing else. A
    counter-example gives a review; that there is none is not taken for support.

Why it matters
    Superlatives are repeated from list to list, and few are true.

Example
    "The only Soviet film to win the Palme d'Or" of *Stalker*: *The Cranes Are Flying* won it.

What to do
    Write "one of the first", or leave the rank out. That no counter-example is known proves
    nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.checks.claims.names import Named
from kinoved.model import Stance, Statement, Subject, Verdict
from kinoved.text import normalise

NAME = "superlative-claim"
CODE = "KV502"
PROPERTY = None
RESTS_ON = ("award", "country", "date")

_RANK = (
    "(first|earliest {rank=first} | only|sole {rank=only} | last|final {rank=last}"
    " | longest {rank=longest} | shortest|biggest|largest|oldest|costliest {rank=other}"
    " | most expensive|watched|seen|successful|popular|famous|celebrated|viewed|profitable"
    " {rank=other} | highest grossing {rank=other})"
)
_KIND = (
    "[{nations}] [feature|full|animated|colour|color|sound|silent|talking|true|real|major|modern"
    "|commercial|domestic|expressionist|stereoscopic|widescreen|foreign|television|tv|art]"
    " [length|language|speaking] [science|horror|war|road|fiction] [fiction]"
)
_FILM = "film|films|movie|movies|feature|features|picture|production|adaptation|western|documentary"
PHRASES = (
    f"~ (one of|among) the|its|his|her {{among=yes}} {_RANK} ... {_FILM}",
    "~ the (first {rank=first} | only {rank=only}) {nations} film|movie|picture to win {prize}"
    " {plain=yes}",
    f"~ his|her|their only {{rank=only}} {_KIND} {_FILM}",
    f"~ the {_RANK} {_KIND} {_FILM} [ever [made|shot|produced] | of all time]",
    f"~ the {_RANK} {_KIND} {_FILM} to ... {{prize}}",
    "~ first|only|last {rank=first} film|movie|feature|picture [ever] to",
    "~ first {rank=first} {somewhere} on film|screen",
    f"~ {_FILM} ... had|has|have ever {{rank=first}} {{denial=meant}}",
    f"~ before had|has a|an|any {{rank=first}} {{denial=meant}} {_KIND} {_FILM}",
)


def verify(case: Case) -> Finding | None:
    """The finding on a superlative: contradicted by a counter-example, never supported."""
    value = case.words
    if case.reading.get("among"):
        return Finding(Verdict.NOT_CHECKABLE, value, "“One of” leaves room for others.")
    other = None
    if case.reading.stance is Stance.ASSERTED and not case.reading.doubtful:
        other = _counter_example(case)
    if other is None:
        return Finding(Verdict.SILENT, value, "There is no counter-example in this catalogue.")
    film, proof = other
    return Finding(
        Verdict.CONTRADICTED, value, f"{film.label} ({film.year}) is a counter-example.",
        evidence(proof), f"The list says “{value}”; {film.label} ({film.year}) is another.",
        help="Write “one of the first”, or leave the rank out.",
    )  # fmt: skip


def _counter_example(case: Case) -> tuple[Subject, list[Statement]] | None:
    """A recorded film of the country with the same prize, earlier for a first, at any time else."""
    rank = case.reading.get("rank")
    prize = case.reading.get("prize")
    countries = {i for name in case.named("countries") for i in name.ids}
    if not case.reading.get("plain") or not isinstance(prize, Named) or not countries:
        return None
    if case.reading.get("category") or case.reading.get("nominated"):
        return None
    if len(prize.ids) != 1 or not case.film.years or case.catalogue.subject(prize.ids[0]) is None:
        return None
    for film, statement in _winners(case, prize.ids[0]):
        if film.id == case.film.id or film.indexed or not film.years:
            continue
        if not set(film.values("country")) <= countries or not film.is_complete("country"):
            continue
        if not _sole(case, statement):
            continue
        if rank == "only" or max(film.years) < min(case.film.years):
            return film, [statement, *film.all("country")[:1], *film.all("date")[:1]]
    return None


def _sole(case: Case, won: Statement) -> bool:
    """Whether the prize was won under the name that the list uses, and by one film that year."""
    prize = case.catalogue.subject(won.value)
    year = won.qualifier("year")
    if prize is None or year is None:
        return False
    # Other languages than English call a prize by today's name, and end with a verb.
    today = case.reading.get("plain") == "today" and normalise(won.text) == normalise(prize.label)
    if not (today or _ends_with(case.words, won.text)):
        return False
    named = prize.one("from")
    winners = [s for s in prize.all("winner") if s.qualifier("year") == year]
    return len(winners) == 1 and (named is None or named.value[:4] <= year)


def _ends_with(words: str, prize: str) -> bool:
    """Whether nothing narrows the prize: "the Palme d'Or for its sound" is another claim."""
    return normalise(words).endswith(normalise(prize))


def _winners(case: Case, prize: str) -> Iterator[tuple[Subject, Statement]]:
    """Films of the records that won a prize whole, with the statement that says so."""
    for id_ in case.catalogue.having("award", prize):
        film = case.catalogue.film(id_)
        if film is None:
            continue
        for statement in film.all("award"):
            plain = not {key for key, _ in statement.qualifiers} - {"at", "year", "result"}
            if statement.value == prize and statement.qualifier("result") == "won" and plain:
                yield film, statement
