"""What became of the film: bans, cuts, the shelf, seizures, late showings, restorations.

What it does
    Looks for the same fate in what is recorded of the film.

Why it matters
    Bans are the commonest legend about films, and go from one film to its neighbour.

Example
    "It was banned by the BBC" of *Threads*: that was *The War Game*.

What to do
    Nothing: the record tells of few fates, and its silence says nothing.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.model import Verdict
from kinoved.text import normalise

NAME = "fate-claim"
CODE = "KV321"
PROPERTY = None
PROPOSED = (
    "What became of the film: that it was banned, cut, shelved, seized, shown late or restored.",
    {"fate": ("banned", "shelved", "cut", "seized", "withdrawn", "shown", "restored")},
)

_KEPT = "kept|held|withheld|barred|hidden|locked"
_PUBLIC = "public|screen|screens|cinemas|audiences|distribution|view|release|viewers|air"

_SAID = (
    "banned|prohibited|outlawed|suppressed|blacklisted|proscribed {fate=banned}",
    "was|were|been|be|being|is|stayed|remained forbidden as|in|by|until|for|there|at|from"
    " {fate=banned}",
    f"{_KEPT} ... from|off|out [of] [the] {_PUBLIC} {{fate=banned}}",
    "censors|censorship|censor ... cut|banned|kept|refused|demanded|removed|objected|blocked"
    " {fate=banned}",
    "cut|censored|banned|refused by [the|soviet|state] censors|censorship|censor|authorities"
    " {fate=banned}",
    "refused [a] [release|exhibition|distribution] certificate|licence|license|permit"
    " {fate=banned}",
    "shelved|mothballed {fate=shelved}",
    "on|off the shelf {fate=shelved}",
    "held back|up [until|for|by] {fate=shelved}",
    "not|never shown|released|seen|screened|broadcast|distributed [there|publicly|at|home] until"
    " {fate=shelved}",
    "viewers|audiences|public|spectators|cinemas [had] [to] wait|waited until|till|for"
    " {fate=shelved}",
    "(re edited | recut|trimmed|shortened|mutilated|butchered) by|in|for {fate=cut}",
    "cut this|it|the film|version|minutes {fate=cut}",
    "confiscated|seized|impounded|destroyed|burned|burnt copies|prints|negative|by|the|it"
    " {fate=seized}",
    "copies|prints were|was seized|confiscated|destroyed {fate=seized}",
    "withdrawn|pulled from {fate=withdrawn}",
    "withdrew it|the {fate=withdrawn}",
    "broadcast|televised|aired|transmitted [on|by|in|only|again|first|there] {fate=shown}",
    "shown|screened [it] on|by television|tv|the [bbc|pentagon|cia|army|white] {fate=shown}",
    "showed|screened|screens it in|to|at|for|before|every|on {fate=shown}",
    "[could|was|were] not|never|only be shown|seen|released|screened ... until|in {fate=shelved}",
    "release|premiere was|were [long] delayed|postponed|blocked|prevented {fate=shelved}",
    "protests|protested|boycott|boycotted|picketed|pickets|riots {fate=banned}",
    "every|each new|christmas|year|midsummer|easter {fate=shown}",
    "viewers|audiences saw it [first] [only] in|on {fate=shown}",
    "watch|watches it on|before|every|at {fate=shown}",
    "restored in|by|to|from {fate=restored}",
    "paid|money ... restoration {fate=restored}",
    "forbidden|banned|barred to|from make|work|making|working|directing|filming {fate=banned}",
    "turn|turned|turning down|refused|refusing|declined|rejected his|her|the oscar|award|prize"
    " {fate=refused}",
)
PHRASES = tuple(f"~ {said} {{firm=no}}" for said in _SAID)

_SIGNS = {
    "banned": "banned ban forbidden prohibited suppressed censors censorship withheld refused",
    "shelved": "shelved shelf held banned late finished released",
    "cut": "cut cuts altered edited shortened dubbed",
    "seized": "seized confiscated destroyed",
    "withdrawn": "withdrawn pulled",
    "shown": "broadcast shown seen television screened aired",
    "restored": "restored restoration",
}
"""Words by which a recorded fate is of the same sort."""


def verify(case: Case) -> Finding:
    """The finding on a fate: supported where the record has one of the sort, else silent."""
    fate = str(case.reading.get("fate") or "")
    signs = set(_SIGNS.get(fate, "").split())
    told = [s for s in case.film.all("fate") if signs & set(normalise(s.text).split())]
    if told:
        return Finding(Verdict.SUPPORTED, fate, "The record tells of it.", evidence(told))
    return Finding(Verdict.SILENT, fate, "The record says nothing of this.")
