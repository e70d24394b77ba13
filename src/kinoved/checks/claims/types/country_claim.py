"""The producing countries.

What it does
    Compares the nationality that the list gives the film ("this Soviet-Italian co-production",
    "produced in Sweden", "although not Soviet") with the producing countries of the record.

Why it matters
    A list of Soviet films with a Swedish film in it is not what it says.

Example
    "This Italian film" of *Stalker*: the Soviet Union produced it.

What to do
    Name the recorded countries. "Russian" for a Soviet film is a matter of words and only noted.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence, texts
from kinoved.checks.claims.geography import akin
from kinoved.model import Stance, Verdict
from kinoved.text import listing, the

NAME = "country-claim"
CODE = "KV305"
PROPERTY = "P495"
PROPOSED = (
    "Which countries produced the film, or that it is of a nationality.",
    {"relation": ("produced", "made"), "countries": "countries"},
)

_TOGETHER = "co production|coproduction|collaboration|undertaking|effort"
_FUNDS = "money|funds|funding|backing|financing|finance|capital|investment|roubles|rubles|dollars"
_COUNTRIES = "{country} [,] [and|with] [{country}] [,] [and|with] [{country}]"
PHRASES = (
    "! is|was {nations}",
    "! is|was a {nations} one",
    "not [a] {nations}",
    f"[a|the|international] {_TOGETHER} between|of|by|among {_COUNTRIES} {{relation=produced}}",
    f"[a|the|an|international] {{nations}} {_TOGETHER} {{relation=produced}}",
    "[a|the] joint {nations} production|project|venture|effort|undertaking",
    "[a|the] {nations} joint venture|effort {relation=produced}",
    f"[jointly|co] produced|financed|funded jointly|together in|by {_COUNTRIES} "
    "{relation=produced}",
    "produced in|by {country} [and {country}]",
    f"co produced|financed|funded by|with {_COUNTRIES} {{relation=produced}}",
    "[the|its] producing|production country|countries is|was|are|were {country} [,] [and]"
    " [{country}] {relation=produced}",
    "! {country} and {country} [jointly|together|co] produced {film} [jointly|together]"
    " {relation=produced}",
    "! country|countries — {country} [,] [and] [{country}] {relation=produced} {label=yes}",
    "! country|countries of origin|production — {country} [,] [and] [{country}]"
    " {relation=produced} {label=yes}",
    "! {film} comes|hails|came from {country} {relation=produced}",
    "~ comes|hails from {country}",
    "a product of {country}",
    "made in {country}",
    "~ {country} and {country} shared|split|divided|financed|funded|produced|joined|pooled"
    " {relation=produced} {firm=no}",
    f"~ with {{nations}} [and {{nations}}] {_FUNDS} {{firm=no}}",
    f"~ {{nations}} {_FUNDS} {{firm=no}}",
    "~ {nations} and {nations} companies|studios|producers|partners|money|funds {firm=no}",
    f"~ with {_FUNDS} from {_COUNTRIES} {{firm=no}}",
    f"~ {_TOGETHER} with {_COUNTRIES} {{firm=no}}",
    "~ {country} answer|first|reply|entry|submission|contribution|response|most {firm=no}",
    "~ submitted|entered by {country} {firm=no}",
    "[a|the] joint production|venture|project of|by|between {country} and {country}"
    " {relation=produced}",
    "~ classic|masterpiece|work|treasure|landmark|jewel|film of {nations} cinema {firm=no}",
    "~ {nations} made {firm=no}",
    "~ film|movie|picture|drama|comedy|production|feature|epic from {country} {firm=no}",
    "~ {nations} cinema|screen|filmmaking {firm=no}",
    f"~ {_FUNDS} came|coming from {_COUNTRIES} {{firm=no}}",
    "~ with|by {nations} [and {nations}] participation|help|assistance|support|partners|partner"
    "|backers|producers|involvement|aid {firm=no}",
    "~ represented {country} {firm=no}",
    "~ {nation_film} {firm=no}",
)


def verify(case: Case) -> Finding | None:
    """The finding on countries: contradicted only by a complete record without a kindred state.

    "Produced by Barrandov Studios" and "made in Tbilisi" name places that produce no film.
    """
    film, catalogue = case.film, case.catalogue
    countries = tuple(
        value if hasattr(value, "ids") else None
        for key, bound in case.reading.bound
        if key == "countries" and isinstance(bound, tuple)
        for value in bound
    )
    named = tuple(c for c in countries if c is not None)
    own = film.values("country")
    meant = [next((i for i in n.ids if i in own), n.ids[0]) for n in named]
    value = listing([case.label(id_) for id_ in meant]) or texts(named)
    proof = evidence(film.all("country"))
    if not own:
        return Finding(Verdict.SILENT, value, "The record names no country.")
    listed = listing([the(text) for text in film.texts("country")])
    missing = [n for n in named if not set(n.ids) & set(own)]
    if not missing:
        return Finding(Verdict.SUPPORTED, value, f"The record has {listed}.", proof)
    if not all(any(catalogue.having("country", id_) for id_ in n.ids) for n in missing):
        return None
    kindred = [n for n in missing if any(akin(i, c, catalogue) for i in n.ids for c in own)]
    if len(kindred) == len(missing):
        if case.reading.stance is Stance.NEGATED or case.reading.get("firm") == "no":
            return Finding(Verdict.UNLISTED, value, f"The record has {listed}.", proof)
        return Finding(
            Verdict.PARTLY, value, f"The record has {listed}.", proof,
            f"The list says {texts(missing)}; the producing state was {listed}.", shade=True,
            help="Name the state of the time, or leave it: this is a matter of words.",
        )  # fmt: skip
    keys = case.reading.keys
    vague = case.reading.get("firm") == "no" or case.reading.get("relation") == "made"
    said = case.reading.get("relation") == "produced" or "produced" in keys
    vague = vague or (bool(keys & {"made", "hails", "comes"}) and not said)
    if not film.is_complete("country") or vague:
        return Finding(Verdict.UNLISTED, value, f"The record has {listed}.", proof)
    return Finding(
        Verdict.CONTRADICTED,
        value,
        f"The record has {listed}, and its sources agree that this is all.",
        proof,
        f"{_told(case, texts(named))}; it was produced by {listed}.",
        help=f"Name {listed}, or look whether this text belongs to another film.",
    )


def _told(case: Case, named: str) -> str:
    """What the list says, by its adjectives or by its names of states."""
    adjectives = all(name.adjective for name in case.named("countries"))
    said = "calls the film" if adjectives else "has the film made by"
    return f"The list {said} {named}"
