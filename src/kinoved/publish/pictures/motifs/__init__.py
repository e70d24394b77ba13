"""Pictures for posters, and which of them a film's themes, era and country call for."""

from __future__ import annotations

from collections.abc import Callable

from kinoved.publish.pictures.dice import Dice
from kinoved.publish.pictures.facts import PosterFacts
from kinoved.publish.pictures.motifs import figures, geometry, land, machines, patterns
from kinoved.publish.pictures.motifs.shapes import Box
from kinoved.publish.pictures.palette import Inks, school

Motif = Callable[[Dice, Box, Inks], str]

_FOLDERS = (figures, geometry, land, machines, patterns)
_BY_THEME = {
    "nuclear-war": "blast blast rings shards target",
    "post-apocalyptic": "ruins ruins blast dunes horizon shards",
    "catastrophe": "shards blast peaks waves ruins",
    "environmental-disaster": "dunes forest furrows rain ruins",
    "chernobyl": "blast target rings",
    "space-travel": "orbits orbits rocket vanishing rings",
    "alien-contact": "orbits eye vanishing rings",
    "science-fiction": "orbits vanishing rocket moire rings",
    "lost-worlds": "peaks forest waves",
    "robots": "gear mosaic mask checker",
    "artificial-intelligence": "mosaic eye maze moire",
    "cloning": "mosaic couple dots",
    "mad-scientists": "spiral eye gear",
    "time-travel": "clock spiral target",
    "parallel-worlds": "couple moire squares",
    "dystopia": "eye window stairs march lattice",
    "totalitarianism": "eye march stars lattice",
    "utopia": "skyline sunburst rocket",
    "war": "wedge beams march arrows blade",
    "world-war-ii": "wedge beams march arrows shards",
    "vietnam-war": "forest rain shards",
    "afghanistan-war": "peaks dunes wedge",
    "russian-civil-war": "wedge stars arrows march",
    "revolution": "march stars wedge arrows sunburst",
    "communism": "stars gear march",
    "partisans": "forest march",
    "holocaust": "lattice rails stripes",
    "gulag": "lattice forest tower",
    "prison": "lattice ladder window",
    "railways": "rails rails diagonals",
    "sea": "waves waves horizon",
    "submarines": "waves target",
    "polar-exploration": "peaks triangles bird",
    "mountains": "peaks triangles",
    "village-life": "furrows forest cross",
    "work-and-factory": "gear tower stairs",
    "aviation": "bird rocket diagonals",
    "western": "horizon dunes target",
    "ostern": "dunes horizon target",
    "samurai": "blade blade rings",
    "horror": "fangs eye mask forest",
    "vampires": "fangs bird",
    "ghosts": "mask halftone forest",
    "zombies": "hands fangs ruins",
    "monsters": "fangs waves skyline",
    "film-noir": "blinds blinds skyline",
    "crime": "blinds skyline target",
    "detective": "blinds maze eye",
    "mystery": "maze eye squares",
    "gangsters": "skyline blinds target",
    "espionage": "target blinds eye",
    "cold-war": "target beams checker tower",
    "heist": "maze window target",
    "police": "skyline blinds",
    "thriller": "spiral stairs blinds",
    "political-thriller": "eye maze target",
    "politics": "march arrows profile",
    "courtroom": "lattice stripes",
    "romance": "couple couple bird",
    "melodrama": "couple profile rain",
    "marriage-and-divorce": "couple squares",
    "friendship": "couple dots",
    "faith-and-doubt": "cross ladder hands",
    "religion": "cross ladder sunburst",
    "existential": "ladder window maze spiral",
    "surrealism": "eye spiral hands squares",
    "mental-illness": "spiral squares maze",
    "music-biography": "grooves stave",
    "musical": "stave grooves stripes",
    "jazz": "stave grooves",
    "opera": "stave mask",
    "ballet": "arcs bird",
    "dance": "arcs spiral",
    "theatre": "mask mask stripes",
    "circus": "stripes stars dots",
    "cinema-about-cinema": "reel reel eye beams",
    "writers": "profile stripes weave",
    "painters": "planes arcs profile",
    "biography": "profile profile",
    "historical": "cross march stars profile",
    "chess": "checker",
    "mathematics": "squares target",
    "sport": "arrows rings",
    "boxing": "rings wedge",
    "road-movie": "rails horizon diagonals",
    "adventure": "peaks waves horizon",
    "fairy-tale": "forest stars bird",
    "fantasy": "orbits bird forest",
    "comedy": "dots arcs weave",
    "satire": "mask dots march",
    "social-satire": "mask checker stairs",
    "childhood": "window dots ladder bird",
    "children-in-war": "bird wedge window",
    "coming-of-age": "ladder window horizon",
    "old-age": "clock window profile",
    "emigration": "waves rails bird",
    "refugees": "rails march",
    "colonialism": "dunes march",
    "food": "weave dots",
    "animals": "bird forest",
    "survival": "hands dunes peaks",
    "pandemic": "dots rings halftone",
    "medicine": "dots cross",
    "journalism": "stripes weave",
    "lgbt": "couple stripes",
    "feminism": "profile rings",
    "school": "weave checker",
}
_BY_STYLE = {
    "constructivist": "wedge beams rings planes diagonals stairs tower gear profile eye arrows "
    "stars sunburst spiral",
    "deco": "sunburst arcs skyline stairs horizon triangles profile beams couple blinds mask rails",
    "cut paper": "hands eye mask bird profile couple waves forest furrows ladder fangs dunes "
    "cross stars window spiral",
    "swiss": "rings target squares dots stripes moire halftone diagonals arcs weave triangles",
    "seventies": "horizon rings vanishing spiral orbits moire stripes peaks rails waves arcs",
    "late": "mosaic halftone shards maze window skyline planes squares dots profile triangles",
}
_CUT_PAPER = frozenset({"central", "soviet", "east asian", "southern", "romance"})


def motif(name: str) -> Motif:
    """The motif called `name`."""
    found: Motif = next(getattr(folder, name) for folder in _FOLDERS if hasattr(folder, name))
    return found


def is_figure(picture: Motif) -> bool:
    """Whether `picture` shows somebody or something whole, which must not be covered."""
    return picture.__module__ == figures.__name__


def names() -> tuple[str, ...]:
    """The name of every motif that a film can come by."""
    rows = (*_BY_THEME.values(), *_BY_STYLE.values())
    return tuple(sorted({name for row in rows for name in row.split()}))


def style(facts: PosterFacts, dice: Dice) -> str:
    """The manner in which posters were made when and where the film was."""
    year, home = facts.year or 1975, school(facts)
    if year < 1935:
        return "constructivist"
    if year < 1955:
        return dice.pick(("deco", "deco", "constructivist" if home == "soviet" else "deco"))
    if year < 1973:
        return dice.pick(
            ("cut paper", "cut paper", "swiss")
            if home in _CUT_PAPER
            else ("swiss", "swiss", "cut paper")
        )
    if year < 1991:
        return dice.pick(
            (
                "seventies",
                "seventies",
                "cut paper" if home in _CUT_PAPER else "swiss",
                "constructivist",
            )
        )
    return dice.pick(("late", "late", "swiss", "constructivist"))


def chosen(facts: PosterFacts, manner: str, dice: Dice) -> Motif:
    """The motif of one poster: of its nearest themes where they have one, else of its `manner`."""
    wished = [name for theme in facts.themes[:3] for name in _BY_THEME.get(theme, "").split()]
    if not wished or dice.chance(0.2):
        wished = _BY_STYLE[manner].split()
    return motif(dice.pick(wished))
