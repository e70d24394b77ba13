"""The work that the film is based on, and its author.

What it does
    Compares the source work and author that the list names with those of the record, and the date
    of the work with those of the film.

Why it matters
    A film cannot be based on a book that was written after it; and a wrong source is often the
    sign of another film of the same title.

Example
    "Based on Stanisław Lem's novel" of *Stalker*: it is loosely based on *Roadside Picnic* by the
    Strugatsky brothers.

What to do
    Name the recorded work and author.
"""

from __future__ import annotations

from collections.abc import Sequence

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.finding import Case, Finding, evidence, if_borne_out, same_person, texts
from kinoved.checks.context import independent
from kinoved.model import Evidence, Stance, Statement, Subject, Tier, Verdict
from kinoved.text import listing

NAME = "source-work-claim"
CODE = "KV304"
PROPERTY = "P144"
PROPOSED = (
    "Which work the film is based on or inspired by, and whose work it is.",
    {"manner": ("based", "inspired"), "work": "work?", "people": "people?"},
)

_SOURCE = (
    "({owner} [{adjectives}] [{worknoun}] , [{work}] [{worknoun}]"
    " | [{worknoun}] , {work} [, {worknoun}] [, by {people}]"
    " | {worknoun} [called|titled|entitled] [{work}] [by|of|from {people}]"
    " | the work|works|writings|prose|fiction|pages|pen|material of|by {people}"
    " | a|the|two|three|several [{adjectives}] {worknoun} by|of|from {people})"
    " [published|written|from|of] [in] [{year}]"
)
_PLOT = "story|plot|premise|material|inspiration|title|subject|idea|ideas|cue"
_WIDELY = "widow|estate|heirs|characters|hero|heroine|prose|world|pages|tale|tales"
_AUTHORS_DO = (
    "disliked|hated|refused|loathed|detested|approved|praised|complained|objected|wrote|published"
    "|sued|sold|adapted|goes|imagined|described|disowned|lent|lends"
)
PHRASES = (
    *tuple(
        f"{opening} {_SOURCE}"
        for opening in (
            "based|drawn|derived|developed|descended|fashioned|carved|spun [upon|on|from]",
            "adapted|taken|comes [for the screen] from|after",
            "made|filmed|scripted|developed from",
            "[loosely] inspired|suggested by",
            "[an|the|a] [screen|film|free|faithful|loose] adaptation|version|treatment|retelling"
            "|reworking|transposition|rendering of",
            "adapts|adapting|adapted|filming|retells|reworks|dramatises|dramatizes",
            "brings|transposes|transfers|turns",
            "[its|the] [literary] source|basis|origin is|was|are|were",
            "takes|took|draws|drew|derives|borrows|borrowed|gets|got [most of] its|the"
            f" {_PLOT} from",
            f"owes [most of] its|the {_PLOT} to",
            "draws|drew|builds [heavily|freely] on|from",
            "goes|go|harks back to",
            f"[the|its] {_PLOT} comes|came|is|was|derives|stems [taken|drawn|borrowed] from",
            "transforms|transformed|condenses|condensed|expands|expanded",
        )
    ),
    f"takes|took|uses|used|has|had {_SOURCE} as|for its source|basis|starting|point|inspiration"
    "|model [point|material]",
    f"! {_SOURCE} is|was [also] its|the source|basis [of|for {{film}}]",
    f"! {_SOURCE} is|was|lies|stands behind {{film}}",
    f"~ {_SOURCE} , is|was|are|were|served ... source|basis|inspiration|origin {{said=in_passing}}",
    f"~ {_SOURCE} , furnished|furnishes|supplied|supplies|provided|provides|gave|gives|lent"
    f" [(it | {{film}})] [with] [the|its] {_PLOT} {{said=in_passing}}",
    f"~ {_SOURCE} , inspired|inspires {{film}} {{said=in_passing}}",
    "~ {owner} [{adjectives}] {worknoun} [{work}] {said=in_passing}",
    "~ {owner} [{adjectives}] , {work} {said=in_passing}",
    "~ {owner} [{adjectives}] thriller|western|bestseller|winner|fable|satire|drama , [{work}]"
    " {said=in_passing}",
    f"~ {{owner}} {_WIDELY} {{said=in_passing}}",
    "~ {worknoun} [{work}] by|of|from|in|which {people} {said=in_passing}",
    "~ {work} , by|of {people} {said=in_passing}",
    "~ {maker} , [had] wrote|written|published|writes|completed|began [a|the|its|his|her]"
    " [{adjectives}] {worknoun} {said=in_passing}",
    "~ {maker} ... his|her|their [own] [{adjectives}] {worknoun} {said=in_passing}",
    "~ {maker} ... his|her|their [own] {work} {said=in_passing}",
    "~ {maker} , wrote|published|called|titled ... {work} {said=in_passing}",
    "~ {worknoun} ... by {people} {said=in_passing}",
    "~ from|after|on|of the {people} [{adjectives}] {worknoun} [{work}] {said=in_passing}",
    "~ {worknoun} is|was|came by|from {people} {said=in_passing}",
    f"~ {{maker}} , {_AUTHORS_DO} {{said=in_passing}}",
    "~ {owner} {trait} {said=in_passing}",
    "~ after|from|on {people} {said=in_passing}",
    "~ novelist|author|playwright , {people} {said=in_passing}",
)

_WIDE = 15
"""Years by which a work with one witness to its date must be younger than the film."""

FAR = 5
"""Years by which a work must be younger than a film before its date is held against the claim."""


def verify(case: Case) -> Finding | None:
    """The finding on the source: contradicted by chronology or by a complete record only."""
    finding = _held_against_record(case)
    return finding and if_borne_out(case, finding)


def _held_against_record(case: Case) -> Finding | None:
    film, catalogue = case.film, case.catalogue
    works = {i for name in case.named("work") for i in name.ids}
    authors = {i for name in case.named("people") for i in name.ids}
    if not works and not authors:
        return None
    value = listing([t for t in (texts(case.named("people")), texts(case.named("work"))) if t])
    known = film.all("based on")
    own = {s.value for s in known}
    writers = {a for w in own for a in _authors(w, catalogue)}
    if works & own:
        proof = _proof(known, catalogue)
        if authors and writers and not _same(authors, writers, catalogue):
            return Finding(
                Verdict.PARTLY, value, "The work is recorded, under another author.", proof,
                f"The list gives {_label(works & own, catalogue)} to {texts(case.named('people'))};"
                f" the record has {_label(writers, catalogue)}.",
            )  # fmt: skip
        return Finding(Verdict.SUPPORTED, value, "The record has this source.", proof)
    if not works and authors & writers:
        proof = _proof([s for s in known if authors & set(_authors(s.value, catalogue))], catalogue)
        return Finding(Verdict.SUPPORTED, value, "The record has a source by this author.", proof)
    late = _published_after(works, film, catalogue)
    if late is not None:
        first = late.one("date")
        return Finding(
            Verdict.CONTRADICTED, value,
            f"{late.label} dates from {earliest(late)}, the film from {film.year}.",
            evidence([first] if first else []),
            f"The list says it is based on {late.label}, a work of {earliest(late)}; the film is of"
            f" {film.year}.",
            help="Name the recorded source, or look whether another film is meant.",
        )  # fmt: skip
    if not known:
        return Finding(Verdict.SILENT, value, "The record names no source work.")
    listed = listing([f"{catalogue.label(s.value)}" for s in known][:3])
    proof = _proof(known, catalogue)
    twin = works and _same_author(works, writers, catalogue)
    plain = not case.reading.keys & {"inspired", "draws"}
    plain = plain and case.reading.get("manner") != "inspired"
    if works and plain and film.is_complete("based on"):
        by = f" by {_label(writers, catalogue)}" if writers else ""
        return Finding(
            Verdict.CONTRADICTED, value, f"The record has {listed}{by}, and nothing else.", proof,
            f"The list says it is based on {_label(works, catalogue)}; its source is {listed}{by}.",
            help=f"Name {listed}, or look whether another film is meant.",
        )  # fmt: skip
    asserted = case.reading.stance is Stance.ASSERTED and case.reading.tier is Tier.CLOSED
    if asserted and plain and not works and _anothers_book(authors, known, case):
        return Finding(
            Verdict.PARTLY, value, f"The record has {listed} by {_label(writers, catalogue)}.",
            proof,
            f"The list gives its source to {texts(case.named('people'))}; the record has {listed}"
            f" by {_label(writers, catalogue)}.",
        )  # fmt: skip
    also = " by the same author" if twin else ""
    return Finding(Verdict.UNLISTED, value, f"The record has {listed}{also}.", proof)


_BOOKS = frozenset("novel novels book bestseller novella".split())
_SORTS: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (_BOOKS, frozenset({"novel", "novella"})),
    (frozenset({"play"}), frozenset({"play"})),
    (frozenset({"short", "story"}), frozenset({"short story"})),
)
"""Words that tell one sort of work, and the recorded kinds of that sort: a play may be after a
novel, so that the author of either is no mistake for that of the other."""


def _anothers_book(authors: set[str], known: Sequence[Statement], case: Case) -> bool:
    """Whether a book, play or short story is said to be by an author who wrote none of its sort.

    The author is known for other works, and has none in common with the recorded one, as those
    have who write together; the film is recorded to be after one work of that sort.
    """
    catalogue, film, keys = case.catalogue, case.film, case.reading.keys
    works = {statement.value for statement in known}
    if len(works) != 1:
        return False
    work = catalogue.subject(*works)
    if work is None or not work.values("author"):
        return False
    kinds = set(work.values("kind"))
    told = [own for said, own in _SORTS if (said <= keys if "short" in said else said & keys)]
    alike = len(told) == 1 and bool(kinds) and kinds <= told[0]
    parts = ("writer", "director", "cast", "producer")
    credited = {id_ for part in parts for id_ in film.values(part)}
    writers = set(work.values("author"))
    theirs = {w for author in authors for w in catalogue.having("author", author)}
    together = any(writers & set(_authors(w, catalogue)) for w in theirs)
    same = _same(authors, writers, catalogue)
    return alike and bool(theirs) and not (together or same or authors & credited)


def earliest(work: Subject) -> int | None:
    """The first year in which the work is known to have existed."""
    return min(work.years, default=None)


def well_dated(work: Subject) -> bool:
    """Whether two independent witnesses date the work: only then may its date accuse."""
    return independent(*work.all("date"))


def _published_after(works: set[str], film: Subject, catalogue: Catalogue) -> Subject | None:
    """The claimed work, if it is by far younger than the film and not by one of its writers."""
    found = [w for w in map(catalogue.subject, sorted(works)) if w is not None]
    if len(found) != 1 or not film.years:
        return None
    first = earliest(found[0])
    own = set(film.values("writer")) | set(film.values("director"))
    if first is None or own & set(found[0].values("author")):
        return None
    return found[0] if too_late(found[0], max(film.years), film, catalogue) else None


def too_late(work: Subject, year: int, film: Subject | None, catalogue: Catalogue) -> bool:
    """Whether a work is surely younger than a film of `year`.

    One witness to its date is enough where the film's record names another author's work as its
    source, and the gap is wide or the work is the source of a younger film on record: two records
    would have to be wrong at once.
    """
    first = earliest(work)
    if first is None or first <= year + FAR:
        return False
    if well_dated(work):
        return True
    sources = film.values("based on") if film is not None else ()
    writers = {a for w in sources for a in _authors(w, catalogue)}
    another = writers and not _same(set(work.values("author")), writers, catalogue)
    return bool(another) and (first > year + _WIDE or _filmed_since(work, first, catalogue))


def _filmed_since(work: Subject, first: int, catalogue: Catalogue) -> bool:
    """Whether films were made of the work, and all of them after its recorded date."""
    films = [f for id_ in catalogue.having("based on", work.id) if (f := catalogue.film(id_))]
    return bool(films) and all(f.years and min(f.years) >= first for f in films)


def _authors(work: str, catalogue: Catalogue) -> tuple[str, ...]:
    subject = catalogue.subject(work)
    return subject.values("author") if subject else ()


def _same(one: set[str], other: set[str], catalogue: Catalogue) -> bool:
    return any(same_person(catalogue, a, b) for a in one for b in other)


def _same_author(works: set[str], writers: set[str], catalogue: Catalogue) -> bool:
    return any(set(_authors(w, catalogue)) & writers for w in works)


def _label(ids: set[str], catalogue: Catalogue) -> str:
    return listing([catalogue.label(i) for i in sorted(ids)])


def _proof(known: Sequence[Statement], catalogue: Catalogue) -> tuple[Evidence, ...]:
    works = [w for w in (catalogue.subject(s.value) for s in known) if w is not None]
    return evidence([*known, *(s for w in works for s in w.all("author"))])
