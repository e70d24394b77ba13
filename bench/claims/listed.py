"""The labelled claims of real lists: typed, confirmed and caught, development and test apart.

A label tells page, entry and kind of claim, not where in the entry it stands; so it counts as typed
when the entry has a claim of a type that reads its kind. Only numbers are printed.
"""

from __future__ import annotations

import json
from collections import Counter

from bench.claims.extraction import HALVES, share
from bench.labelled import SPLIT, available, reports, rows
from kinoved.catalogue import Catalogue
from kinoved.model import Report, Severity, Verdict

READ_AS = {
    "based_on": ("source-work", "source-published-after-film"),
    "anecdote": ("subject", "broadcast", "training", "person-link", "state-gone-before-film"),
    "cast": ("cast", "training"),
    "award": ("award", "award-count", "nomination"),
    "year_first": ("year", "first-or-last-film", "superlative", "first-or-only"),
    "filming_location": ("filming-place",),
    "director": ("director",),
    "colour": ("colour",),
    "music": ("crew",),
    "box_office": ("broadcast", "audience"),
    "remake_sequel": ("remake", "sequel", "film-link"),
    "records": ("superlative", "first-or-only", "runtime"),
}
"""The claim types of the program that read each kind of labelled claim."""


def table(catalogue: Catalogue) -> str:
    """Shares of claims typed, confirmed and caught, for each half and kind."""
    if not available():
        return "development data not installed"
    split = json.loads(SPLIT.read_text(encoding="utf-8"))
    half_of = {page: half for half in HALVES for pages in split[half].values() for page in pages}
    found = reports(catalogue)
    counts: dict[str, dict[str, Counter[str]]] = {half: {} for half in HALVES}
    for label in rows("claims.jsonl"):
        kind = str(label["claim_type"])
        page = int(str(label["page"]))
        counted = _count(label, kind, found.get(page))
        for name in (kind, ""):
            counts[half_of[page]].setdefault(name, Counter()).update(counted)
    lines = []
    for half in HALVES:
        lines.append(f"{half}: {_line(counts[half].pop('', Counter()))}")
        lines += [f"  {kind}: {_line(count)}" for kind, count in sorted(counts[half].items())]
    return "\n".join(lines)


def _count(label: dict[str, object], kind: str, report: Report | None) -> Counter[str]:
    counted = Counter({"claims": 1, str(label["verdict"]): 1})
    if report is None:
        return counted
    names = READ_AS[kind]
    entry = label["position"]
    claims = [c for c in report.claims if c.entry == entry and c.type in names]
    blame = {
        d.severity
        for d in report.diagnostics
        if d.entry == entry and d.name.removesuffix("-claim") in names
    }
    counted["typed"] += bool(claims)
    if label["verdict"] == "supported":
        counted["confirmed"] += any(c.verdict is Verdict.SUPPORTED for c in claims)
    for severity in (Severity.ERROR, Severity.REVIEW):
        if severity in blame:
            counted[severity.value] += 1
            counted[f"{severity.value} right"] += label["verdict"] == "contradicted"
    return counted


def _line(count: Counter[str]) -> str:
    return (
        f"typed {share(count['typed'], count['claims'])}; "
        f"supported ones confirmed {share(count['confirmed'], count['supported'])}; "
        f"contradicted ones caught as error {share(count['error right'], count['contradicted'])}, "
        f"as review {share(count['review right'], count['contradicted'])}; precision of errors "
        f"{share(count['error right'], count['error'])}, of reviews "
        f"{share(count['review right'], count['review'])}"
    )


if __name__ == "__main__":
    print(table(Catalogue.open()))
