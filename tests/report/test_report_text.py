from __future__ import annotations

import pytest

from kinoved.errors import UsageError
from kinoved.model import Report
from kinoved.report import Layout, format_names, render
from kinoved.report.wrap import columns
from kinoved.value import changed

EXPECTED = """\
3 Soviet films

  1. The Stalker (1979)
     → Stalker / Сталкер (1979), Andrei Tarkovsky, Soviet Union [certain]
     error KV306 colour-claim
       The list says the film was shot in black and white; it is in colour.
       list.txt:4:14  “shot in black and white”
       source: Source 1: colour https://example.org/1
       source: Source 2: colour https://example.org/2
       source: Source 3: colour https://example.org/3
               and 2 more
       help: Write that it is in colour.
     note KV105 title-variant
       No source gives this film the title “The Stalker”.
       list.txt:3:1  “The Stalker”
       help: Write “Stalker”.
       fix (safe): “The Stalker” becomes “Stalker”

  2. Nothing Known (1971)
     → no film of this catalogue
     note KV101 unknown-film
       “Nothing Known” is not in this catalogue.
       list.txt:6:1  “Nothing Known”

  3 ✓ Mirror (1975) → Зеркало, Andrei Tarkovsky, Soviet Union

The list as a whole
     warning KV204 count-mismatch
       The list promises 3 and holds 2 of the Soviet Union.
       list.txt:1:1  “3”

3 entries, 3 works; the list promises 3
within the scope: 2 by country
claims: 1 verified, 0 partly true, 1 contradicted; the record is silent on 0
1 error, 1 warning, 0 reviews, 2 notes
"""


def test_a_whole_report_reads_as_expected(report: Report) -> None:
    assert render("text", [report]) == EXPECTED


@pytest.mark.parametrize("width", [40, 57, 80])
def test_no_line_is_wider_than_the_terminal(report: Report, width: int) -> None:
    shown = render("text", [report], layout=Layout(width=width, verbose=True))
    wide = [line for line in shown.splitlines() if columns(line) > width]
    assert not [line for line in wide if "http" not in line]


def test_without_colour_there_is_no_escape_and_with_it_the_words_stay(report: Report) -> None:
    plain = render("text", [report])
    coloured = render("text", [report], layout=Layout(colour=True))
    assert "\x1b" not in plain
    assert "\x1b[31m\x1b[1merror\x1b[0m" in coloured
    import click

    assert click.unstyle(coloured) == plain


def test_quiet_shows_findings_only(report: Report) -> None:
    shown = render("text", [report], layout=Layout(quiet=True))
    assert "KV306" in shown
    assert "Mirror" not in shown
    assert "entries" not in shown


def test_quiet_says_nothing_of_a_clean_list(report: Report) -> None:
    clean = changed(report, diagnostics=())
    assert render("text", [clean], layout=Layout(quiet=True)).strip() == ""


def test_verbose_shows_what_the_record_supports(report: Report) -> None:
    shown = render("text", [report], layout=Layout(verbose=True))
    assert "supported director: Andrei Tarkovsky" in shown


def test_a_list_cannot_steer_the_terminal(report: Report) -> None:
    title = report.list.title
    assert title is not None
    steering = "3 \x1b[2J\u202e\x9b\x07 films"
    film_list = changed(
        report.list,
        title=changed(title, text=steering),
        text=steering + report.list.text[len(steering) :],
    )
    hostile = changed(report, list=film_list, path=f"{steering}.txt")
    shown = render("text", [hostile])
    assert not {"\x1b", "\u202e", "\x07", "\x9b"} & set(shown)


def test_a_list_from_standard_input_has_places_too(report: Report) -> None:
    assert "list:4:14" in render("text", [changed(report, path=None)])


def test_several_reports_follow_one_another(report: Report) -> None:
    assert render("text", [report, report]) == EXPECTED + "\n" + EXPECTED


def test_an_unknown_format_is_answered_with_those_there_are(report: Report) -> None:
    assert {"text", "json"} <= set(format_names())
    with pytest.raises(UsageError, match="json, junit, markdown, sarif, text"):
        render("papyrus", [report])


def test_verbose_shows_how_to_allow_a_finding_and_what_is_allowed(
    report: Report, other: Report
) -> None:
    shown = " ".join(render("text", [report, other], layout=Layout(verbose=True)).split())
    line = '<!-- kinoved: allow=colour-claim value="black and white" reason="…" source="https://…"'
    assert f"to allow it: {line} record=" in shown
    assert (
        "allowed KV104 year-mismatch other, 2.txt:3:10 “1980” reason: As <b>printed</b>." in shown
    )
    assert "help: Add record=9f17d281 to hear of a change in the record." in shown
    calm = render("text", [report, other])
    assert "to allow it" not in calm
    assert "As <b>printed</b>" not in calm
