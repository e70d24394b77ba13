"""Where a film is shot, in the words of a brief: "shot by the sea", «снятые в Эстонии»."""

from __future__ import annotations

import re
from functools import cache

SCENERY = {
    "sea": "sea seaside coast coastal shore beach ocean bay gulf island islands peninsula cape"
    " harbour port lagoon seashore dunes",
    "mountains": "mountain mountains alps caucasus pamir tatra andes himalayas peak pass gorge",
    "desert": "desert sands dunes karakum sahara salt",
    "islands": "island islands archipelago",
    "river": "river volga dnieper danube",
    "lake": "lake lakes",
    "forest": "forest forests woods taiga jungle",
    "steppe": "steppe prairie plain",
    "snow": "snow ice arctic antarctic glacier winter",
    "village": "village villages farm",
    "ruins": "ruins ruined abandoned derelict deserted disused",
    "studio": "studio studios",
}
"""What a place is → words by which the catalogue says it of a filming place."""
_SAID = {
    "sea": r"sea(?:side|shore)?|coasts?|shores?|beach(?:es)?|ocean|мор[еяю]\w*|берег\w*"
    r"|побережь\w+",
    "mountains": r"mountains?|alps|hills|гор\w{0,3}", "desert": r"deserts?|пустын\w+",
    "islands": r"islands?|остров\w*", "river": r"rivers?|рек\w{1,2}", "lake": r"lakes?|озер\w+",
    "forest": r"forests?|woods|jungle|лес\w{0,2}", "steppe": r"steppes?|prairie|степ\w{1,2}",
    "snow": r"snow|ice|arctic|снег\w*|арктик\w+", "village": r"villages?|деревн\w+",
    "ruins": r"ruins?|abandoned\s+(?:places|buildings)|руин\w+|развалин\w+",
    "studio": r"(?:a\s+)?studios?|студи\w+",
}  # fmt: skip

Shot = tuple[int, int, int, str | None]
"""Place of the phrase; where the name of the place begins; what the place is, None if named."""


def find_filming(text: str) -> Shot | None:
    """The first phrase of `text` that says where films are shot, or None."""
    match = _phrase().search(text)
    if match is None:
        return None
    kind = next((name for name in SCENERY if match[name]), None)
    return match.start(), match.end(), match.start("where"), kind


@cache
def _phrase() -> re.Pattern[str]:
    kinds = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _SAID.items())
    return re.compile(
        rf"""
        \b(?:shot|filmed|снят\w+)\s+(?:on\s+location\s+)?
        (?:(?:in|at|on|by|near|along|around|beside|among|amid|в|во|на|у|возле|около|среди)\s+)+
        (?:the\s+|a\s+|an\s+)?(?P<where>(?:{kinds})\b|(?=\w))
        """,
        re.VERBOSE | re.IGNORECASE,
    )
