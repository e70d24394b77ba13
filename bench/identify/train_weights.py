"""The table of weights as a Python file that a person can read."""

from __future__ import annotations

import numpy as np

from bench.identify import train_fit as model
from bench.identify.train_text import Counted

MISSING = 0.25
"""Share of the mentions in lists that mean no film of the catalogue: 15 % of the entries of
machine-written lists are no film at all, and no catalogue has every film."""

PRIOR = 10.8
"""ln 50,000: what a film's title is worth beside one drawn at random from such a catalogue."""

JUDGED = {
    "identifier": 20.0,
    "untitled": -1.6,
    "second title": 3.0,
    "part of title": 4.0,
    "director named": 4.9,
    "surname named": 4.0,
    "maker named": 2.0,
    "other named": -4.0,
    "other named, indexed": -3.0,
    "director in text": 2.5,
    "maker in text": 2.0,
    "author in text": 2.5,
    "source in text": 2.5,
    "cast in text": 2.0,
    "much cast in text": 3.0,
    "role in text": 1.5,
    "place in text": 1.5,
    "prize in text": 1.0,
    "runtime in text": 2.8,
    "unlisted country": -1.0,
    "other country": -2.5,
    "feature stated": 0.1,
    "short stated": 2.0,
    "television film stated": 1.5,
    "miniseries stated": 2.5,
    "television series stated": 2.0,
    "other kind": -1.5,
}
"""Points by judgement, for what the data cannot count; what can be counted replaces them."""

SETTINGS = {
    "SHARED": (0.5, "How much of a shared value's rarity counts: they come together."),
    "FURTHER": (0.8, "How much of a text's clues count after the strongest: they come together."),
    "LIST_PRIOR": (6.0, "Entries' worth of the usual share that a list's own is mixed with."),
    "LEAST_SHOWN": (0.1, "Points below which the rest of the list is not worth a sentence."),
    "LIKELY": (0.95, "Probability from which a film is likely."),
    "CERTAIN": (0.999, "Probability from which a film may be certain."),
    "HELD": (0.95, "Probability that must remain when any one clue is taken from a certain film."),
    "WITNESS": (1.0, "Points from which a clue is a witness of its own for a certain film."),
    "OUTRIGHT": (4.5, "Points of a clue that names the film's maker outright, beside its title."),
    "FAR_BEHIND": (9.0, "Points behind the best heading from which no text can catch up."),
    "UNKNOWN": (0.5, "Probability of none from which an entry is unknown and not ambiguous."),
}  # fmt: skip

COMPANY = (1.5, 0.5)
RENOWN_STEPS = (45, 60, 80, 100)
RENOWN = (0.84, 2.43, 3.23, 3.95)
"""Logarithm of how much commoner such films are in the lists of `bench/human` (development half)
than in the catalogue."""
SELDOM = {"country": 0.002, "theme": 0.004, "decade": 0.01, "director": 0.0005}


def render(
    points: model.Floats,
    counted: dict[str, Counted],
    rates: dict[str, dict[str, float]],
    common: str,
    plain: str,
    frequent: str,
    steps: tuple[float, ...],
) -> str:
    """The text of `resolve/weights.py`."""
    at = model.STARTS
    whole = {scheme: points[at["title"] + i] + PRIOR for i, scheme in enumerate(model.WHOLE)}
    fuzzy = points[at["title"] + len(model.WHOLE) : at["year"]].reshape(-1, model.N_LENGTHS)
    fuzzy = np.minimum.accumulate(fuzzy)  # what is hardly ever seen cannot count more
    none = points[at["none"] : at["words"]].reshape(-1, model.N_LENGTHS)
    clue = {k: counted[k].points if k in counted else v for k, v in JUDGED.items()}
    plot = _rising([counted[f"plot {n}"].points for n in range(len(steps))])
    parts = [
        _HEAD,
        f"TITLE = {_dict(whole)}\n" + _doc("Points of a title by the scheme that found it."),
        f"FUZZY = {_table(fuzzy + PRIOR)}\n"
        + _doc(
            "Points of a misspelt title: a row for each count of edits, a column for each length."
        ),
        f"YEAR = {_row(points[at['year'] : at['standing']])}\n"
        + _doc("Points of the year: 0, 1, 2, 3, 4 and more off; film undated; no year given."),
        f"STANDING = {_row(points[at['standing'] : at['none']])}\n"
        + _doc("Points of how much is known of the film, from least to most."),
        f"NONE = {_table(none + PRIOR)}\n"
        + _doc("Points of none: a row for each count of namesakes, a column for each length."),
        f"NONE_WORDS = {_row(points[at['words'] :])}\n"
        + _doc("Points of none: one, two, more words with a rare one; the same, all common."),
        f"CLUE = {_dict(clue)}\n" + _doc("Points of the other clues, by what was observed."),
        f"PLOT_STEPS = {steps!r}\n" + _doc("Weight of shared words at which the next row begins."),
        f"PLOT = {_row(plot)}\n" + _doc("Points of the words that text and record share."),
        f"RENOWN_STEPS = {RENOWN_STEPS!r}\n"
        + _doc("Points of `catalogue.renown` at which the next row begins."),
        f"RENOWN = {_row(RENOWN)}\n"
        + _doc("Points of how well known a film is, for an entry of a list that says no year."),
        f"COMPANY = {COMPANY!r}\n"
        + _doc("Entries on record and not, that every list is taken to have besides its own."),
        f"SELDOM = {SELDOM!r}\n"
        + _doc("The share of films assumed for a value that is not in RATES, by property."),
        *(f"{name} = {value!r}\n{_doc(why)}" for name, (value, why) in SETTINGS.items()),
        f"RATES = {_rates(rates)}\n"
        + _doc("Share of all films that have a country, theme, decade."),
        f"COMMON_WORDS = {_words(common)}\n" + _doc("Words that are common in titles."),
        f"PLAIN_WORDS = {_words(plain)}\n" + _doc("Stems that records use too often to tell."),
        f"FREQUENT_STEMS = {_words(frequent)}\n" + _doc("Stems that tell half as much as others."),
    ]
    return "\n".join(parts)


_HEAD = '''"""How much each clue counts, in one table. Written by `make weights`; not by hand.

Points are natural logarithms of how much likelier an observation is for the film that is meant than
for another one, fitted on MovieLens titles and counted on the records (docs/identify.md). Lengths,
namesakes and standings are cut into buckets at the steps in `tables.py`.
"""

from __future__ import annotations
'''


def _doc(text: str) -> str:
    return f'"""{text}"""\n'


def _rising(values: list[float]) -> list[float]:
    return [max(values[: n + 1]) for n in range(len(values))]


def _row(values: object) -> str:
    return "(" + ", ".join(f"{v:.2f}" for v in values) + ")"  # type: ignore[attr-defined]


def _table(rows: model.Floats) -> str:
    return "(\n" + "".join(f"    {_row(row)},\n" for row in rows) + ")"


def _dict(values: dict[str, float]) -> str:
    return "{\n" + "".join(f'    "{k}": {v:.2f},\n' for k, v in values.items()) + "}"


def _rates(rates: dict[str, dict[str, float]]) -> str:
    inner = (
        f'    "{p}": {{' + ", ".join(f'"{v}": {r:.4f}' for v, r in held.items()) + "},\n"
        for p, held in rates.items()
    )
    return "{\n" + "".join(inner) + "}"


def _words(text: str) -> str:
    lines, line = [], ""
    for word in text.split(" "):
        if len(line) + len(word) > 88:
            lines.append(line)
            line = ""
        line += f" {word}"
    lines.append(line)
    lines[0] = lines[0][1:]
    return "(\n" + "".join(f'    "{text}"\n' for text in lines) + ")"
