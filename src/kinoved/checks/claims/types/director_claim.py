"""Who directed the film.

What it does
    Compares the directors that the list names with those of the record.

Why it matters
    A wrong director sends the reader to another body of work, and is often the sign that another
    film's text stands under the title.

Example
    "Directed by Elem Klimov, this film …" under *The Ascent*: Larisa Shepitko directed it.

What to do
    Put in the recorded director, or look whether the text belongs to another film.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import (
    Case,
    Finding,
    evidence,
    if_borne_out,
    members,
    same_person,
    texts,
)
from kinoved.model import Verdict
from kinoved.text import listing, title_keys

NAME = "director-claim"
CODE = "KV301"
PROPERTY = "P57"
PROPOSED = ("Who directed the film.", {"people": "people"})

PHRASES = (
    "co|jointly directed by {people}",
    "directed|helmed by {people}",
    "written|scripted|conceived|produced|shot|photographed|edited , [produced|edited|shot] ,"
    " [and] directed by {people}",
    "! under the direction of {people}",
    "~ under the direction of {people} {relation=film_of}",
    "! {people} directed|helmed|directs|helms {film}",
    "! {people} [co] wrote|produced|shot|edited|scripted and directed|helmed {film}",
    "! {people} {directs}",
    "! {people} [co] wrote|produced|scripted and {directs}",
    "~ {maker} , directed|helmed|directs|helms {picture}",
    "~ {maker} , [co] wrote|produced|shot|edited|scripted [, produced|edited] [and] directed"
    "|helmed {picture}",
    "~ {maker} , {directs}",
    "~ {maker} , directed|directs and {said=in_passing}",
    "~ {maker} , [co] wrote|produced|scripted|shot|edited [, produced|edited] [and] {directs}",
    "it is|was {people} who|that directed|helmed|made|shot|filmed {product}",
    "{owner} direction {relation=film_of}",
    "! {person} is|was the {chief}",
    "! {person} is|was the director of|behind {film}",
    "! {person} is|was {film} [s] director",
    "! {person} is|was its director",
    "~ {maker} , is|was|served [as] the {chief}",
    "~ {maker} , is|was|served [as] its {chief}",
    "~ {maker} , is|was|served [as] [the] director of|behind {picture}",
    "~ {maker} , is|was {film} [s] {chief}",
    "~ {maker} , is|was credited as|with [the|its] director|direction",
    "! {person} took|takes|has|had [the] directing|directorial|direction credit|duties",
    "~ {maker} , took|takes|has|had|gets|received [the|sole] directing|directorial|direction"
    " credit|duties",
    "the|its director [of {film}] is|was {people}",
    "~ the|its [film] [s] director , {closing}",
    "{film} director is|was {people}",
    "! from|by [the] director|filmmaker|directors {people}",
    "! made|shot|filmed by [the] director|filmmaker|directors {people}",
    "~ from|by [the] director|filmmaker|directors {people} {relation=film_of}",
    "a|the work of [the] director|filmmaker {people}",
    "a|the|entirely|all work|creation|brainchild|vision of {people} {relation=film_of}",
    "! director|directors — {people} {credit=director} {label=yes}",
    "! directed — by {people} {credit=director} {label=yes}",
    "! with {person} directing",
    "! with {person} as director",
    "~ with {person} directing {relation=film_of}",
    "from [the] director|filmmaker {people} comes|came this|a|an|the {creation}",
    "~ made|crafted|realised|realized by {people} {said=in_passing} {tie=needed}",
    "~ {maker} , directs|directed from a|an|the|his|her|their {said=in_passing} {tie=needed}",
    "with {person} in the directors|director [s] chair",
    "[with] {person} at the helm {relation=film_of}",
    "~ {maker} , was|sat|sits|took|takes|is ... directors|director [s] chair {relation=film_of}",
    "[the|its] direction|directing was|is by|from {people}",
    "direction|directing came by|from {people} {relation=film_of}",
    "direction|director [is|was] [by] {people}",
    "directing is|was [by] {people}",
    "directing by {people}",
    "^ by {people}",
    "^ from {people}",
    "^ from [the] director {people}",
    "! it|this is|was a|the film|movie|picture|drama by {people}",
    "! a film|movie|picture|drama by {closing}",
    "~ a|the film|movie|picture|drama by {people} {relation=film_of}",
    "brought to the screen by {people}",
    "! {people} made {product}",
    "~ {maker} , made {product} {relation=film_of}",
    "~ {maker} , shot|filmed|captured {picture} {said=shot} {tie=needed}",
    "the director is|was {people}",
    "~ it|this [is|was] {owner} {creation} {said=in_passing} {tie=needed}",
    "~ {owner} {creation} {said=in_passing} {tie=needed}",
    "~ this|a|an|his|her {creation} by|of|from {people} {said=in_passing} {tie=needed}",
    "~ {maker} , {acts} {said=in_passing}",
    "~ {maker} , was|had|did|has|could|would|is|never ... {picture} {said=in_passing}",
    "~ {owner} {trait} {said=in_passing}",
    "~ went|awarded|given to {people} {said=in_passing}",
    "~ director|filmmaker|auteur , {people} {said=in_passing}",
)


def verify(case: Case) -> Finding | None:
    """The finding on the named directors: contradicted only if none fits a complete record."""
    finding = _held_against_record(case)
    if case.reading.get("tie") and finding.verdict is Verdict.CONTRADICTED and _directs_alone(case):
        return finding
    if case.reading.get("said") == "shot" and finding.verdict is not Verdict.SUPPORTED:
        return _shot(case, finding)
    return if_borne_out(case, finding)


def _directs_alone(case: Case) -> bool:
    """Whether those named, whoever is so called, are known to direct and for little else.

    Another's film may be called theirs who produced it or play in it.
    """
    for id_ in {i for name in case.named("people") for i in name.ids}:
        directed = set(case.catalogue.having("director", id_))
        others = {film for part in _OWNING for film in case.catalogue.having(part, id_)} - directed
        if len(directed) <= _KNOWN_FOR * len(others):
            return False
    return True


def _shot(case: Case, finding: Finding) -> Finding | None:
    """What "X shot it" says of a director: nothing where X may be the cinematographer."""
    ids = {i for name in case.named("people") for i in name.ids}
    camera = any(case.catalogue.having("camera", i) for i in ids)
    directs = any(case.catalogue.having("director", i) for i in ids)
    if camera or not directs:
        return None
    return Finding(Verdict.UNLISTED, finding.value, finding.reason, finding.evidence)


def _held_against_record(case: Case) -> Finding:
    film, value = case.film, texts(case.named("people"))
    directors = film.all("director")
    if not directors:
        return Finding(Verdict.SILENT, value, "The record names no director.")
    have, lack = members(case, "people", directors)
    proof = evidence(directors)
    listed = listing(film.texts("director"))
    if have and not lack:
        return Finding(Verdict.SUPPORTED, value, f"The record has {listed} as director.", proof)
    if have:
        return Finding(Verdict.UNLISTED, value, f"The record has only {listed} as director.", proof)
    claimed = {i for name in case.named("people") for i in name.ids}
    credited = {s.value for role in _ROLES for s in film.all(role)}
    credited |= {a for w in film.values("based on") for a in _authors(w, case)}
    plain = case.reading.get("credit") == "director" or case.reading.keys & _SAYS_DIRECTED
    vague = not plain and bool(claimed & credited)
    jointly = case.reading.keys & {"co", "jointly"} or case.reading.get("jointly")
    loosely = case.reading.get("relation") == "film of"
    unsure = vague or jointly or loosely or not film.is_complete("director")
    if unsure or any(same_person(case.catalogue, c, d.value) for c in claimed for d in directors):
        return Finding(Verdict.UNLISTED, value, f"The record has {listed} as director.", proof)
    if _namesake(case, claimed):
        return Finding(Verdict.UNLISTED, value, "They directed another film of the title.", proof)
    return Finding(
        Verdict.CONTRADICTED,
        value,
        f"The record has {listed} as director, and nobody else.",
        proof,
        f"The list says that {value} directed it; the director is {listed}.",
        help=f"Name {listed}, or look whether this text belongs to another film.",
    )


def _namesake(case: Case, claimed: set[str]) -> bool:
    """Whether one of them directed another film of this title, or of the same source."""
    own = {title_keys(title.text)[1] for title in case.film.titles}
    sources = set(case.film.values("based on"))
    for id_ in claimed:
        for other in map(case.catalogue.film, case.catalogue.having("director", id_)):
            if other is None or other.id == case.film.id:
                continue
            if sources & set(other.values("based on")):
                return True
            if own & {title_keys(title.text)[1] for title in other.titles}:
                return True
    return False


def _authors(work: str, case: Case) -> tuple[str, ...]:
    subject = case.catalogue.subject(work)
    return subject.values("author") if subject else ()


_OWNING = ("producer", "cast")
"""Parts in a film by which it may be called somebody's."""
_KNOWN_FOR = 3
"""Films that somebody directed for every one of another's in which they had such a part."""
_ROLES = ("writer", "producer", "camera", "music", "editor", "cast")

_SAYS_DIRECTED = frozenset(
    "directed directs helmed helms direction director directors directing filmmaker chair".split()
)
