"""Which inks a poster is printed in: by the era, the countries and the colour of the film."""

from __future__ import annotations

from functools import cache

from kinoved.publish.pictures.dice import Dice
from kinoved.publish.pictures.facts import PosterFacts
from kinoved.value import value


@value
class Palette:
    """Five inks: the paper, the darkest, the loudest and two that go between."""

    paper: str
    ink: str
    loud: str
    warm: str
    cool: str


@value
class Inks:
    """A palette as one poster uses it: a ground, what stands out on it, and three more."""

    ground: str
    front: str
    loud: str
    second: str
    third: str


LEAST_CONTRAST = 4.5
"""What WCAG 2.2 AA asks of words on their ground."""

# Black-and-white films are printed in greys; half of them get one spot of red, as constructivists
# gave it to their photomontages.
_GREYS = (
    Palette("#eceae4", "#131313", "#c4281b", "#9b978d", "#5a5750"),
    Palette("#e4e6e7", "#14181b", "#6f777c", "#a9b0b4", "#4a5257"),
    Palette("#e9e1d2", "#1d1712", "#8a7a64", "#b9a98f", "#5d5041"),
    Palette("#f2f0ea", "#0d0d0d", "#7d7a72", "#c9c5ba", "#45433e"),
    Palette("#dfdcd3", "#191919", "#b8341f", "#8f8b80", "#6a665d"),
    Palette("#e8ebe9", "#101615", "#c3301f", "#a3aba8", "#50595a"),
)
_SEPIA = (
    Palette("#efe2c6", "#2a1a0e", "#9c5a22", "#c69a5c", "#6b4a2c"),
    Palette("#e9d9b8", "#23190f", "#b0451f", "#b98d4e", "#70583a"),
)
_ERAS: tuple[tuple[int, tuple[Palette, ...]], ...] = (
    (1936, (
        Palette("#f0e4ca", "#141414", "#cf2a1a", "#dd9a2f", "#3c5a6b"),
        Palette("#ece0cc", "#161a1e", "#b9251c", "#c9b48d", "#2e5d6e"),
        Palette("#f3e9d4", "#1a1512", "#d63a1c", "#e3b23c", "#6d7d5a"),
    )),
    (1956, (
        Palette("#efe0c2", "#1b2630", "#a3231d", "#cf8f2e", "#4b6f68"),
        Palette("#f1e6cf", "#20262f", "#bf4a26", "#d9a94a", "#56708c"),
        Palette("#e8dcc6", "#241c22", "#8f2433", "#c69a52", "#5c6a74"),
    )),
    (1966, (
        Palette("#f4ead4", "#10283b", "#df4a1f", "#efb036", "#2f8a8a"),
        Palette("#f2ece0", "#171a22", "#e03a2c", "#f2c230", "#2765a8"),
        Palette("#f3e7d0", "#22201d", "#d2571e", "#e9b949", "#7a8c3b"),
    )),
    (1979, (
        Palette("#f1e2bd", "#33210f", "#c6501c", "#e8a52c", "#6f7c34"),
        Palette("#efe4c8", "#241a2e", "#c23b2e", "#e7a13a", "#7a5c99"),
        Palette("#ebe3d1", "#17302c", "#c95f1e", "#dcae4b", "#3d8574"),
    )),
    (1992, (
        Palette("#ece7db", "#141a2b", "#d8342a", "#ef9d3f", "#3a7ca5"),
        Palette("#efe9dc", "#1f1530", "#e0442f", "#f0b14a", "#7466c4"),
        Palette("#e4e8e2", "#0f201e", "#c9332a", "#d8b24a", "#3f9487"),
    )),
    (9999, (
        Palette("#f1f0ec", "#11151c", "#e2382a", "#f0b429", "#2f72c9"),
        Palette("#ebeef0", "#161d2b", "#d6402c", "#8fb3c9", "#35608c"),
        Palette("#f2efe8", "#1b1b1f", "#e8562a", "#c9c3b4", "#5d7f73"),
    )),
)  # fmt: skip
_SCHOOLS: dict[str, tuple[Palette, ...]] = {
    "soviet": (
        Palette("#f1e5cc", "#151515", "#c81e1e", "#d9a33b", "#4a6a72"),
        Palette("#eee6d6", "#1a2028", "#d12b1f", "#b9b2a2", "#5c7f8a"),
        Palette("#efe2c8", "#21302b", "#b8281f", "#d08e2c", "#5f7d5a"),
    ),
    "central": (
        Palette("#f3e8d2", "#1a1a2c", "#d0402a", "#eab23f", "#3f7f78"),
        Palette("#efe3d3", "#26161c", "#b1284a", "#e39b3e", "#56648f"),
        Palette("#f4ead6", "#1c241d", "#dd5a24", "#f0c04c", "#6a8f4a"),
    ),
    "nordic": (
        Palette("#eef0ee", "#10222e", "#b93a2b", "#c7ced0", "#4d7f99"),
        Palette("#e9ebe6", "#182420", "#c4532d", "#d9c08a", "#5f8a82"),
    ),
    "romance": (
        Palette("#f5ebd8", "#1e1b2e", "#d63b2f", "#f0b54a", "#3577a8"),
        Palette("#f4ecdd", "#142a2a", "#cf4b20", "#e9c46a", "#2c8a7d"),
        Palette("#f3e6d6", "#2b1620", "#c2304a", "#eaa84f", "#7d6aa5"),
    ),
    "anglo": (
        Palette("#f2ead8", "#15202e", "#cf3a26", "#e8a838", "#3c6f99"),
        Palette("#efe9dd", "#1c1a17", "#d9591f", "#dcc089", "#4f7d6c"),
    ),
    "german": (
        Palette("#f0ece2", "#141414", "#d2261c", "#e6b32a", "#2d5b96"),
        Palette("#ebe7dc", "#1b2026", "#b92d22", "#c8b98f", "#4f6c74"),
    ),
    "east asian": (
        Palette("#f4eee3", "#171717", "#c4161c", "#d8b675", "#2f4b6e"),
        Palette("#f2ebdf", "#1b2438", "#cc3324", "#e2a94b", "#4c7a63"),
        Palette("#f3efe6", "#21161b", "#b5203c", "#d9c7a3", "#5b6f8f"),
    ),
    "southern": (
        Palette("#f4e6c8", "#2a1712", "#c9411f", "#eaa52f", "#2a8174"),
        Palette("#f3e4cd", "#1d2230", "#bd3327", "#e8b54d", "#8a6f2f"),
        Palette("#f1e3c4", "#14302f", "#d2571f", "#edbb4a", "#7f4f7d"),
    ),
}
_COUNTRIES = {
    name: school
    for school, names in {
        "soviet": "Soviet Union|Russia|Russian Empire|Ukraine|Belarus|Georgia|Armenia|Azerbaijan|"
        "Kazakhstan|Kyrgyzstan|Uzbekistan|Tajikistan|Turkmenistan|Lithuania|Latvia|Estonia|Moldova",
        "central": "Poland|Czechoslovakia|Czech Republic|Slovakia|Hungary|Yugoslavia|Romania|"
        "Bulgaria|Serbia|Croatia|Slovenia|Bosnia and Herzegovina|North Macedonia|Albania",
        "nordic": "Sweden|Denmark|Norway|Finland|Iceland",
        "romance": "France|Italy|Spain|Portugal|Belgium|Argentina|Brazil|Mexico|Chile|Cuba|Peru|"
        "Colombia|Uruguay|Bolivia|Greece",
        "anglo": "United States|United Kingdom|Canada|Australia|New Zealand|Ireland",
        "german": "Germany|West Germany|East Germany|Austria|Switzerland|Netherlands",
        "east asian": "Japan|China|Hong Kong|Taiwan|South Korea|North Korea|Mongolia|Vietnam",
        "southern": "India|Iran|Turkey|Egypt|Senegal|Mali|Nigeria|South Africa|Algeria|Tunisia|"
        "Morocco|Bangladesh|Pakistan|Sri Lanka|Thailand|Indonesia|Philippines|Israel|Lebanon",
    }.items()
    for name in names.split("|")
}
BLACK_AND_WHITE = "black and white"


def school(facts: PosterFacts) -> str:
    """The tradition of poster makers that the first known country belongs to, or ""."""
    return next((_COUNTRIES[c] for c in facts.countries if c in _COUNTRIES), "")


def is_grey(facts: PosterFacts) -> bool:
    """Whether the record calls the film black and white and nothing else."""
    return bool(facts.colours) and set(facts.colours) <= {BLACK_AND_WHITE}


def palettes() -> tuple[Palette, ...]:
    """Every palette there is."""
    eras = tuple(p for _, found in _ERAS for p in found)
    schools = tuple(p for found in _SCHOOLS.values() for p in found)
    return (*_GREYS, *_SEPIA, *eras, *schools)


def inks(facts: PosterFacts, dice: Dice) -> Inks:
    """The inks of one poster; the ground is paper, ink or one of the colours."""
    if is_grey(facts):
        return _laid(dice.pick(_GREYS), dice.pick(("paper", "ink", "paper", "ink", "cool")))
    if any("sepia" in colour for colour in facts.colours):
        return _laid(dice.pick(_SEPIA), dice.pick(("paper", "ink")))
    year = facts.year or 1975
    choice = next(found for before, found in _ERAS if year < before)
    choice += _SCHOOLS.get(school(facts), ())
    ground = dice.pick(("paper", "paper", "paper", "ink", "ink", "loud", "loud", "warm", "cool"))
    return _laid(dice.pick(choice), ground)


def _laid(palette: Palette, ground: str) -> Inks:
    p = palette
    if ground == "paper":
        return Inks(p.paper, p.ink, p.loud, p.warm, p.cool)
    if ground == "ink":
        return Inks(p.ink, p.paper, p.loud, p.warm, p.cool)
    if ground == "loud":
        front = legible(p.loud, p.paper, p.ink)
        return Inks(p.loud, front, p.paper if front == p.ink else p.ink, p.warm, p.paper)
    if ground == "warm":
        return Inks(p.warm, legible(p.warm, p.ink, p.paper), p.loud, p.paper, p.cool)
    front = legible(p.cool, p.paper, p.ink)
    return Inks(p.cool, front, p.warm, p.paper, p.ink if front == p.paper else p.loud)


@cache
def legible(ground: str, *wished: str) -> str:
    """The first of the colours `wished` that can be read on `ground`, else black or white."""
    return next(
        (c for c in (*wished, "#000000", "#ffffff") if contrast(c, ground) >= LEAST_CONTRAST),
        "#000000",
    )


@cache
def contrast(one: str, other: str) -> float:
    """The contrast of two colours from 1 to 21 as WCAG 2.2 reckons it."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
