"""The figures in docs/claims.md, measured anew: `python -m bench.claims.page` writes them there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bench.claims.extraction import PARTS, Outcome, Tally, names_of, outcome, tally
from bench.claims.rows import Holds, rows
from kinoved.catalogue import Catalogue

PAGE = Path(__file__).parents[2] / "docs" / "claims.md"
OPENING = "<!-- figures -->"
CLOSING = "<!-- end of figures -->"
_LINES = (
    ("precision of what is read, closed tier", "right closed", "read closed"),
    ("precision, guarded tier", "right guarded", "read guarded"),
    ("precision, corroboration", "right corroboration", "read corroboration"),
    ("recall, all tiers", "found", "labels"),
    ("recall, closed tier", "found closed", "labels"),
    ("stance right", "stance right", "found"),
    ("true claims supported", "supported", "true labels"),
    ("true sentences in which every claim is supported", "true confirmed whole", "true sentences"),
    ("false sentences caught", "caught at all", "false sentences"),
    ("– as an error", "caught as error", "false sentences"),
    ("precision of errors", "error right", "error"),
    ("precision of reviews", "review right", "review"),
)


def figures(catalogue: Catalogue) -> str:
    """The three tables as Markdown: the whole, each language, each claim type."""
    done = [outcome(row, catalogue) for row in rows()]
    parts = [[one for one in done if one.row.half == part] for part in PARTS]
    whole = [tally(part) for part in parts]
    return "\n".join([*_whole(whole), "", *_languages(parts), "", *_types(parts)])


def _whole(told: list[Tally]) -> Iterator[str]:
    yield f"|  | {' | '.join(PARTS)} |"
    yield f"|---{'|---' * len(PARTS)}|"
    for name, part, all_ in _LINES:
        yield f"| {name} | {' | '.join(one.share(part, all_) for one in told)} |"


def _languages(parts: list[list[Outcome]]) -> Iterator[str]:
    names = " | ".join(PARTS)
    yield f"| language | recall, {names} | precision, {names} |"
    yield f"|---{'|---' * 2 * len(PARTS)}|"
    for language in sorted({one.row.language for part in parts for one in part}):
        told = [tally(one for one in part if one.row.language == language) for part in parts]
        cells = [one.share("found", "labels") for one in told]
        cells += [one.share("right", "read") for one in told]
        yield f"| {language.capitalize()} | {' | '.join(cells)} |"


def _types(parts: list[list[Outcome]]) -> Iterator[str]:
    yield f"| claim | {' | '.join(f'{part} | caught' for part in PARTS)} |"
    yield f"|---{'|---' * 2 * len(PARTS)}|"
    for type_ in sorted({la.type for part in parts for one in part for la in one.row.labels}):
        cells = [cell for part in parts for cell in _of_type(type_, part)]
        yield f"| {type_} | {' | '.join(cells)} |"


def _of_type(type_: str, part: list[Outcome]) -> tuple[str, str]:
    """How many of a type's labels are read, and how many of the false ones are caught."""
    held = [(one, label) for one in part for label in one.row.labels if label.type == type_]
    false = [(one, label) for one, label in held if label.holds is Holds.FALSE]
    caught = 0
    for one, _ in false:
        blamed = {d.name.removesuffix("-claim") for d, borne_out in one.accused if borne_out}
        caught += bool(blamed & set(names_of(type_)))
    read = sum(label in one.found for one, label in held)
    return f"{read}/{len(held)}", f"{caught}/{len(false)}" if false else "–"


def renewed(page: str, told: str) -> str:
    """The page with `told` between its marks."""
    before, _, rest = page.partition(OPENING)
    _, _, after = rest.partition(CLOSING)
    return f"{before}{OPENING}\n\n{told}\n\n{CLOSING}{after}"


def main() -> None:
    """Measure and write the page."""
    page = PAGE.read_text("utf-8")
    PAGE.write_text(renewed(page, figures(Catalogue.open())), "utf-8")
    print(f"{PAGE.name} is up to date.")


if __name__ == "__main__":
    main()
