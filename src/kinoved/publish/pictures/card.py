"""The card that other sites show when a page is shared: 1200 × 630, drawn as the posters are."""

from __future__ import annotations

from html import escape

from kinoved.publish.pictures import motifs
from kinoved.publish.pictures.dice import Dice
from kinoved.publish.pictures.facts import CardFacts, PosterFacts
from kinoved.publish.pictures.lettering import (
    CAPITAL,
    LINE,
    Line,
    drawn_line,
    plain,
    right_to_left,
    set_title,
    text_height,
    text_width,
)
from kinoved.publish.pictures.motifs.shapes import Box, bar, polygon
from kinoved.publish.pictures.palette import inks, legible
from kinoved.publish.pictures.poster import poster

WIDTH, HEIGHT = 1200, 630
_FONT = "'Helvetica Neue','Arial Nova',Arial,'Liberation Sans',sans-serif"
_EDGE = 64


def card(facts: CardFacts) -> str:
    """The card as an SVG document of 1200 × 630 units.

    Most sites that read `og:image` show only PNG or JPEG: `png` makes one of it.
    """
    dice = Dice(f"card {facts.seed}")
    base = facts.poster or PosterFacts(facts.seed, facts.title, facts.lang)
    k = inks(base, dice)
    room = 660 if facts.poster else 690
    edge = 1200 - 420 if facts.poster else 790
    title = plain(facts.title, 120)
    lines = set_title(title, room, 290, most=4, largest=100)
    high = text_height(lines)
    text = legible(k.ground, k.front)
    y = (HEIGHT - high) / 2 - 4
    rtl = any(right_to_left(line.text) for line in lines)
    words = []
    at = y
    for line in lines:
        x, anchor = (_EDGE + room, "end") if rtl else (_EDGE, "start")
        words.append(drawn_line(line, x, at + line.size * CAPITAL, text, k.ground, anchor))
        at += line.size * LINE * 1.06
    if facts.poster:
        side = poster(facts.poster).replace(
            "<svg ", f'<svg x="{edge}" y="0" width="420" height="630" ', 1
        )
    else:
        manner = motifs.style(base, dice)
        picture = motifs.chosen(base, manner, dice)
        field = Box(edge, 0, WIDTH, HEIGHT)
        slope = dice.pick((0, 60, 110))
        side = picture(dice, field, k)
        side += polygon(((0, 0), (edge + slope, 0), (edge - slope, HEIGHT), (0, HEIGHT)), k.ground)
    said = escape(plain(facts.title))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}"'
        f' height="{HEIGHT}" role="img" font-family="{_FONT}" font-weight="700">'
        f"<title>{said}</title>"
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{k.ground}"/>{side}'
        + bar(_EDGE, 58, 84, 14, legible(k.ground, k.loud, k.front))
        + _small(facts.kicker.upper(), 24, _EDGE, 112, room, text, k.ground)
        + f'<g lang="{escape(plain(facts.lang), quote=True)}">{"".join(words)}</g>'
        + _small(facts.line, 28, _EDGE, HEIGHT - 96, room, text, k.ground)
        + _small(facts.site, 22, _EDGE, HEIGHT - 54, room, text, k.ground)
        + "</svg>"
    )


def _small(given: str, size: float, x: float, y: float, room: float, fill: str, ground: str) -> str:
    flat = plain(given, 90)
    if not flat:
        return ""
    size = min(size, room / text_width(flat))
    return drawn_line(Line(flat, size, text_width(flat) * size), x, y, fill, ground, "start")
