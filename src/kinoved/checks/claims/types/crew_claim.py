"""Who wrote, photographed, scored, edited or produced the film.

What it does
    Looks for the named people under the recorded role.

Why it matters
    Credits are copied from film to film, and with them their mistakes.

Example
    "With music by Eduard Artemyev" of *Stalker*.

What to do
    Nothing: crews are rarely complete, so a name that the record lacks is only listed.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, if_borne_out, membership
from kinoved.checks.claims.languages.en import LANGUAGE as ENGLISH

NAME = "crew-claim"
CODE = "KV312"
PROPERTY = "P58"
PROPOSED = (
    "Who wrote the film, photographed it, composed its music, edited it or produced it.",
    {"credit": ("written", "photographed", "music", "edited", "produced"), "people": "people"},
)

_SCRIPT = "screenplay|script|scenario|screenplays|dialogue|libretto"
_AUTHOR = "author|authors|writer|writers|scriptwriter|screenwriter|screenwriters|scenarist"
_CAMERA = "cinematography|camerawork|photography|camera"
_SEEN = f"{_CAMERA}|lens|lensing|images|imagery|lighting|widescreen|visuals|shots|frames|pictures"
_MUSIC = "score|music|soundtrack"
_HEARD = (
    f"{_MUSIC}|song|songs|theme|themes|march|waltz|waltzes|tune|tunes|melody|melodies|ballad"
    "|accompaniment|scores|leitmotif|electronics|bossa"
)
_COMPOSED = (
    "composed|composes|wrote|writes|supplied|supplies|provided|provides|contributed|contributes"
    "|arranged|arranges|conducted|created|creates|penned|delivered|delivers|finished"
)
_A = "[a|an|the|its|his|her|their|most|all|some] [of] [a|an|the|its|his|her]"
_BY = "by [his|her|the] [team|duo|pair] [of]"
_WRITER = (
    f"[co] written|scripted|penned|authored [for the screen] {_BY} {{people}}",
    "written|scripted|penned , [produced|shot|edited] , [and] directed|helmed by {people}",
    "~ adapted|rewritten|reworked [for the screen|cinema] by {people} {said=in_passing}",
    f"[with|from|on] [a|the|its|his|her] [{{adjectives}}] {_SCRIPT} , [was|is|came|comes|being]"
    " [co] [written|credited] [to] by|from {people}",
    f"{_SCRIPT} , by|of {{people}}",
    f"! {{people}} [co] wrote|scripted|penned|writes {_A} {_SCRIPT}",
    "! {people} [co] wrote|scripted|penned {film}",
    f"~ {{maker}} , [co] wrote|scripted|penned|writes {_A} [{{adjectives}}] {_SCRIPT}",
    "~ {maker} , [co] wrote|scripted|penned|authored {picture} [with|alongside {people}]",
    "~ {maker} , [co] wrote|scripted|authored [and] [, produced] [and] (directed | {directs})",
    f"~ {{maker}} , is|was|are|were [also] the|its [co] {_AUTHOR} [of {_SCRIPT}]",
    f"~ {{maker}} , is|was|are|were the|its [co] {_AUTHOR} of the|its {_SCRIPT}",
    f"~ {{maker}} , is|was|are|were [the|its|one] ... {_AUTHOR} {{said=in_passing}}",
    f"~ {{people}} , the|its|his|her [co] {_AUTHOR} {{said=in_passing}}",
    f"{{owner}} [{{adjectives}}] {_SCRIPT}",
    f"~ {{maker}} , turned|made|adapted|reworked|boiled|shaped|fashioned ... into {_A} {_SCRIPT}",
    f"~ [the|its] {_AUTHOR} , [is|was|are|were] {{people}} {{said=in_passing}}",
    "~ wrote|written|writes|scripted|penned ... with {people} {said=in_passing}",
    "~ co written|wrote|scripted|author ... {people} {said=in_passing}",
    "~ {maker} , adapted|adapts|wrote|writes|scripted {said=in_passing}",
    f"~ {{maker}} ... {_SCRIPT}|writing|draft|drafts {{said=in_passing}}",
    f"~ {_SCRIPT}|draft ... {{people}} {{said=in_passing}}",
)
_CAMERAWORK = (
    "photographed|lensed by {people}",
    "~ shot|filmed|captured|photographed|lensed ... by|through [the lens of] {people}"
    " {said=in_passing}",
    f"[with] [the|its] [{{adjectives}}] {_CAMERA} , [was|is|comes] [done|handled] by|of|from"
    " {people}",
    f"{{owner}} [{{adjectives}}] {_CAMERA}",
    "[its|the] cinematographer|cameraman|camerawoman [is|was] {people}",
    "~ the|its cinematographer|cameraman|camerawoman , {people}",
    "[its|the] director of photography [is|was] {people}",
    "~ the|its director of photography , {people}",
    "~ {maker} , is|was|served [as] [the|its] cinematographer|cameraman|camerawoman",
    "~ {maker} , is|was|served [as] [the|its] director of photography",
    "! {people} photographed|lensed {film}",
    "~ {maker} , photographed|lensed|photographs {picture}",
    "~ {maker} , shot|shoots|photographed|lensed|captured|captures|filmed|lit|framed|films"
    " {said=in_passing}",
    "~ with|behind ... camera [is|was|stood|were] {people} {said=in_passing}",
    "~ with {people} behind|on the camera",
    f"~ {{maker}} ... {_SEEN} {{said=in_passing}}",
    f"~ {{owner}} ... {_SEEN} {{said=in_passing}}",
    f"~ {_SEEN} ... {{people}} {{said=in_passing}}",
    "~ cinematographer|cameraman|camera|operator {people} {said=in_passing}",
)
_MUSICAL = (
    f"[with] [a|an|the|its] [{{adjectives}}] {_MUSIC} , [was|is|were|being] [composed|written"
    "|provided|supplied|penned] by|from|of {people}",
    f"{_HEARD} , [was|is|were|are|being] [composed|written|provided|supplied] by|from {{people}}",
    "scored|composed by {people}",
    "[set|cut] to [the] music|sounds|songs of|by {people}",
    "! {people} scored {film}",
    f"! {{people}} {_COMPOSED} [a|the|its] {_MUSIC}",
    "~ {maker} , scored|scores {picture}",
    f"~ {{maker}} , {_COMPOSED} {_A} [{{adjectives}}] {_HEARD}",
    f"{{owner}} [{{adjectives}}] {_MUSIC}",
    "[its|the] composer [is|was] {people}",
    "~ the|its composer , {people}",
    "~ {maker} , is|was|served [as] [the|its] composer",
    f"~ {{maker}} ... {_HEARD} {{said=in_passing}}",
    f"~ {{owner}} ... {_HEARD} {{said=in_passing}}",
    f"~ {_HEARD} ... {{people}} {{said=in_passing}}",
)
_EDITOR = (
    "[co] edited|cut by {people}",
    "editing|montage , [is|was] [done] by|of {people}",
    "! {people} edited|cut {film}",
    "~ {maker} , edited|cut|edits {picture}",
    "~ {maker} ... editing|montage|edited|cutting {said=in_passing}",
    "{owner} [{adjectives}] editing|montage|cutting",
    "[its|the] editor [is|was] {people}",
    "~ the|its editor , {people}",
    "~ {maker} , is|was|served [as] [the|its] editor",
)
_PRODUCER = (
    "[co] [executive] produced [for {studio}] by {people}",
    "~ produced ... by {people} {said=in_passing}",
    "! {people} [co] produced {film}",
    "~ {maker} , [co] produced|produces {picture}",
    "~ {maker} , is|was|were|are|served [as] [one of] [the|its] [executive] producer|producers",
    "[its|the] [executive] producer|producers [is|was|are|were] {people}",
    "~ the|its [executive] producer|producers , {people}",
    "~ {maker} , produced|produces|financed {said=in_passing}",
    "~ {maker} ... producers|producer {said=in_passing}",
)
_BY_CREDIT = {
    "writer": _WRITER, "camera": _CAMERAWORK, "music": _MUSICAL, "editor": _EDITOR,
    "producer": _PRODUCER,
}  # fmt: skip
_ANY = "any"
PHRASES = (
    *tuple(
        f"{pattern} {{credit={credit}}}"
        for credit, patterns in _BY_CREDIT.items()
        for pattern in patterns
    ),
    f"~ {{owner}} {{trait}} {{said=in_passing}} {{credit={_ANY}}}",
    f"~ {{maker}} , {{acts}} {{said=in_passing}} {{credit={_ANY}}}",
)


_PROPOSED_AS = {
    "written": "writer", "photographed": "camera", "edited": "editor", "produced": "producer"
}  # fmt: skip


def verify(case: Case) -> Finding | None:
    """The finding on a credit: never contradicted."""
    stated = case.reading.get("credit")
    credit = _PROPOSED_AS.get(stated, stated) if isinstance(stated, str) else None
    if credit == _ANY:
        credit = None if case.reading.keys & ENGLISH.negations else _only_credit(case)
    if credit not in _BY_CREDIT:
        return None
    if credit == "camera" and _directs(case) and "behind" in case.reading.keys:
        return None  # the director stands behind the camera, too
    return if_borne_out(case, membership(case, "people", credit, credit))


def _only_credit(case: Case) -> str | None:
    """The one credit of somebody whose work a sentence speaks of, None where he has others."""
    ids = {i for name in case.named("people") for i in name.ids}
    film = case.film
    works = [w for w in map(case.catalogue.subject, film.values("based on")) if w is not None]
    credited = [set(film.values(part)) for part in ("director", "cast")]
    credited += [set(work.values("author")) for work in works]
    if any(ids & known for known in credited):
        return None
    found = [credit for credit in _BY_CREDIT if ids & set(film.values(credit))]
    return found[0] if len(found) == 1 else None


def _directs(case: Case) -> bool:
    """Whether somebody named directed the film."""
    ids = {i for name in case.named("people") for i in name.ids}
    return bool(ids & set(case.film.values("director")))
