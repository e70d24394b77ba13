"""Who plays in the film.

What it does
    Looks for the named actors in the recorded cast.

Why it matters
    Actors of another film are a sign that its text stands under the wrong title.

Example
    "It stars Rolan Bykov" of *Dead Man's Letters*.

What to do
    Nothing: casts are never complete, so a name that the record lacks is only listed.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, if_borne_out, membership

NAME = "cast-claim"
CODE = "KV311"
PROPERTY = "P161"
PROPOSED = ("Who plays in the film.", {"people": "people"})

_ROLE = "[lead|leading|title|main|central|titular|principal|starring] role|roles|part|parts"
_PLAYS = (
    "plays|play|played|portrays|portray|portrayed|embodies|embodied|impersonates|impersonated"
    "|incarnates|incarnated|personifies|personified"
)
_THING = "a|an|the|his|her|their|its|two|three|four|five|six|both|no|himself|herself|multiple"
PHRASES = (
    f"stars|starring|featuring|features|costarring|costars {{people}} [in the {_ROLE}]",
    "[co] stars|starring|star {people}",
    f"with {{people}} in|taking|playing the {_ROLE}|lead|leads",
    "with {people} playing|starring",
    f"! {{people}} stars|star|starred [as|in] [the] [{_ROLE}] [in|of] {{film}}",
    "~ {maker} , stars|star|starred|costars|costarred [in|as|here]",
    f"! {{people}} plays|play|played the {_ROLE}",
    f"~ {{maker}} , {_PLAYS} {_THING}",
    f"~ {{maker}} , {_PLAYS} [in] {{picture}} {{said=in_passing}}",
    f"~ {{maker}} , {_PLAYS} {{said=in_passing}}",
    f"~ {{maker}} , takes|took|has|had|fills|filled|shares|share|shared|got|landed|won ... {_ROLE}",
    f"[the] {_ROLE} is|was|are|were|went|goes|falls|fell [played|taken|performed|given] by|to"
    " {people}",
    f"~ {_ROLE} of ... is|was|are|were|went|goes [played|taken|performed|given] by|to {{people}}",
    "[is|are|was|were] played|portrayed|embodied|impersonated|incarnated by {people}",
    "performed|voiced|acted|enacted|spoken|narrated|narration by {people}",
    "the|its cast includes|include|included|features|consists [of] {people}",
    "the|its cast is|was led|headed by {people}",
    "led|headed|headlined by {people} {said=in_passing}",
    "leads|stars|leading [roles|parts|players|actors] are|is|were|was {people}",
    "among the|its [four|three|two|many|other] [lead] leads|stars|players|actors|cast is|are|was"
    "|were {people}",
    "cast {people} as|in|opposite|against",
    "casts|casting {people} [as|in|opposite|against]",
    "~ {maker} , [is|was|were|are] cast as|against|in",
    "introduced|introducing|introduces|launched {people}",
    "~ made a|an ... star of {people} {said=in_passing}",
    "{owner} performance|portrayal|acting|turn|performances",
    "~ {owner} {adjectives} performance|portrayal|acting|turn",
    "~ performance|performances|portrayal|turn|turns|acting by|from|of {people}",
    "~ {maker} , gives|gave|delivers|delivered|turns|turned [in] ... performance|turn|portrayal",
    "~ {maker} , can|may be [seen|heard] as",
    "~ {maker} , appears|appear|appeared|cameos [as|in|briefly|here]",
    f"~ {{owner}} first|last|only|final|best|most ... {_ROLE}|appearance|performance",
    f"for {{person}} it was ... {_ROLE}",
    "~ opposite|alongside {people} {said=in_passing}",
    "~ with|and|by|to|from|on|gave|in {people} {said=in_passing}",
    "~ {people} , as|in {said=in_passing}",
    "~ {maker} , {acts} {said=in_passing}",
    "~ {maker} , are|is|were|would|never|both|all|can {said=in_passing}",
    "~ {owner} {belonging} {said=in_passing}",
    "~ {maker} , is|was|are|were|appears [not] in {picture}",
    "~ {maker} , [is|was] in ... {said=in_passing} parts|roles|glasses|role",
)

_ACTED = frozenset(_PLAYS.split("|")) | frozenset({"role", "roles", "part", "parts", "stars"})


def verify(case: Case) -> Finding | None:
    """The finding on the cast: never contradicted."""
    if case.reading.get("said") == "in passing" and case.reading.keys.isdisjoint(_ACTED):
        # A director who plays in the film as well is named for directing it.
        ids = {i for name in case.named("people") for i in name.ids}
        if ids & set(case.film.values("director")):
            return None
    return if_borne_out(case, membership(case, "people", "cast", "cast"))
