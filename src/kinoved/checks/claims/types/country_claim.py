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

PHRASES = (
    "! is|was {nations}",
    "! is|was a {nations} one",
    "not [a] {nations}",
    "[a|the] co production|coproduction between|of|by {country} [and {country}]",
    "[an] international co production|coproduction of|by {country} [and {country}]",
    "[a|the] {nations} co production|coproduction",
    "[a|the] joint {nations} production|project|venture",
    "produced in|by {country} [and {country}]",
    "comes|hails from {country}",
    "a product of {country}",
    "made in {country}",
)


def verify(case: Case) -> Finding:
    """The finding on countries: contradicted only by a complete record without a kindred state."""
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
    kindred = [n for n in missing if any(akin(i, c, catalogue) for i in n.ids for c in own)]
    if len(kindred) == len(missing):
        if case.reading.stance is Stance.NEGATED:
            return Finding(Verdict.UNLISTED, value, f"The record has {listed}.", proof)
        return Finding(
            Verdict.PARTLY, value, f"The record has {listed}.", proof,
            f"The list says {texts(missing)}; the producing state was {listed}.", shade=True,
            help="Name the state of the time, or leave it: this is a matter of words.",
        )  # fmt: skip
    vague = case.reading.keys & {"made", "hails", "comes"} and not case.reading.keys & {"produced"}
    vague = vague or case.reading.get("relation") == "made"
    if not film.is_complete("country") or vague:
        return Finding(Verdict.UNLISTED, value, f"The record has {listed}.", proof)
    return Finding(
        Verdict.CONTRADICTED,
        value,
        f"The record has {listed}, and its sources agree that this is all.",
        proof,
        f"The list calls the film {texts(named)}; it was produced by {listed}.",
        help=f"Name {listed}, or look whether this text belongs to another film.",
    )
