"""Whether the film was made for cinema or television, and how long a form it has.

What it does
    Compares "TV movie", "short film" or "miniseries" with the recorded kind.

Why it matters
    A reader looks for a television film in other places than for a feature.

Example
    "This American TV movie" of *The Day After*: the record has a television film.

What to do
    Nothing, or name the recorded kind.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.model import Verdict

NAME = "kind-claim"
CODE = "KV307"
PROPERTY = "P31"
PROPOSED = (
    "That the film was made for television or is a short.",
    {"kind": ("television film", "miniseries", "television series", "short")},
)

_MADE = (
    "made|produced|shot|filmed|directed|written|remake|adaptation|film|version|drama|commissioned"
)
_FILM = "film|movie|play|drama|production|feature|thriller|docudrama"

PHRASES = (
    f"{_MADE} for [{{nations}}] tv|television {{kind=television_film}}",
    f"[{{nations}}] television|tv {_FILM} {{kind=television_film}}",
    "~ telefilm|teleplay {kind=television_film} {firm=no}",
    "~ (miniseries | mini series) {kind=miniseries} {firm=no}",
    "~ [two|three|four|five|six|seven|eight|ten] part|parts television|tv series|serial"
    " {kind=miniseries} {firm=no}",
    "~ episodes for|of|on television {kind=miniseries} {firm=no}",
    "~ [this|a|the|his|her] [animated|documentary|student] short {kind=short} {firm=no}",
    "~ short [animated|documentary|student|fiction] film|subject|movie {kind=short} {firm=no}",
    "~ animated|cartoon|anime film|feature|movie|fable|fantasy|adaptation|classic"
    " {kind=animation} {firm=no}",
    "~ this anime|cartoon {kind=animation} {firm=no}",
    "~ documentary film|feature {kind=documentary} {firm=no}",
    "~ this|a [pure|straight|feature|poetic] documentary {kind=documentary} {firm=no}",
)

_BY_GENRE = {"animation": ("animation", "anime"), "documentary": ("documentary", "docudrama")}
"""Kinds that the record tells as genres."""


def verify(case: Case) -> Finding:
    """The finding on the kind: never contradicted, because kinds overlap."""
    value = str(case.reading.get("kind") or "television film")
    if value in _BY_GENRE:
        return _by_genre(value, case)
    known = case.film.values("kind")
    proof = evidence(case.film.all("kind"))
    if value in known or (value == "television film" and "miniseries" in known):
        return Finding(Verdict.SUPPORTED, value, f"The record has {known[0]}.", proof)
    if not known:
        return Finding(Verdict.SILENT, value, "The record does not say.")
    return Finding(Verdict.UNLISTED, value, f"The record has {known[0]}.", proof)


def _by_genre(value: str, case: Case) -> Finding:
    genres = case.film.all("genre")
    own = [s for s in genres if s.value in _BY_GENRE[value]]
    if own:
        return Finding(Verdict.SUPPORTED, value, f"The record has {own[0].text}.", evidence(own))
    return Finding(Verdict.UNLISTED, value, "The record has other genres.", evidence(genres))
