"""A typographic poster for every film, drawn as SVG from its facts.

Era, country and colour decide the inks and the manner, themes the picture, the film's id all that
is left to choose; the same facts always give the same poster. Nothing is taken from anybody's
poster: the shapes are plain geometry.
"""

from __future__ import annotations

from html import escape

from kinoved.publish.pictures import layouts, motifs
from kinoved.publish.pictures.dice import Dice
from kinoved.publish.pictures.facts import PosterFacts
from kinoved.publish.pictures.lettering import plain, shown
from kinoved.publish.pictures.palette import inks

WIDTH, HEIGHT = layouts.WIDTH, layouts.HEIGHT
_NARROW = "'Arial Narrow','Liberation Sans Narrow','Roboto Condensed',Arial,sans-serif"
_PLAIN = "'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif"
_GEOMETRIC = "Futura,'Century Gothic','URW Gothic',Arial,'Liberation Sans',sans-serif"
_BOOK = "Rockwell,'Bookman Old Style','URW Bookman',Georgia,'Liberation Serif',serif"
_SHARP = "Didot,'Bodoni MT','Times New Roman','Liberation Serif',serif"
_FONTS = {
    "constructivist": ((_NARROW, 0.82), (_NARROW, 0.82), (_PLAIN, 1.0)),
    "deco": ((_GEOMETRIC, 1.0), (_NARROW, 0.82), (_SHARP, 1.0)),
    "cut paper": ((_PLAIN, 1.0), (_BOOK, 1.0), (_NARROW, 0.82)),
    "swiss": ((_PLAIN, 1.0), (_PLAIN, 1.0), (_NARROW, 0.82)),
    "seventies": ((_BOOK, 1.0), (_NARROW, 0.82), (_PLAIN, 1.0)),
    "late": ((_PLAIN, 1.0), (_NARROW, 0.82), (_SHARP, 1.0)),
}


def poster(facts: PosterFacts) -> str:
    """The poster as an SVG document of 240 × 360 units, without style sheet, script or links."""
    dice = Dice(f"poster {facts.film}")
    manner = motifs.style(facts, dice)
    palette = inks(facts, dice)
    font, slim = dice.pick(_FONTS[manner])
    title = shown(facts.title, facts.lang) or "·"
    picture = motifs.chosen(facts, manner, dice)
    layout = layouts.chosen(title, manner, dice, figure=motifs.is_figure(picture))
    sheet = layouts.Sheet(facts, palette, dice, picture, title, slim)
    said = escape(plain(facts.title))
    lang = escape(plain(facts.lang), quote=True)
    return (
        f'<svg class="poster" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
        f' role="img" lang="{lang}" font-family="{font}" font-weight="700">'
        f"<title>{said}</title>"
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{palette.ground}"/>{layout(sheet)}</svg>'
    )
