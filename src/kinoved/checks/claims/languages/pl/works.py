"""Polish patterns about the film itself: source, prizes, years, places, colour, length."""

from __future__ import annotations

from collections.abc import Mapping

from kinoved.checks.claims.languages.pl.forms import FILM, WORK, adjective, participle, past

_SOURCE = (
    "({worknoun} [pisarza|pisarki] {owner} [{work}] | {worknoun} {work} [{owner}]"
    " | {owner} [{work}] | {work} [{owner}])"
)
_TITLED = f"({WORK}) [pisarza|pisarki] {{owner}} [{{work}}]"
_WON = "|".join(
    (
        past("otrzyma", "zdoby", "dosta", "wygra", "przyniós", "przynios", "odebra", "uzyska"),
        participle("nagrodzon", "uhonorowan", "wyróżnion", "uznan"),
        "laureat|laureatem|zdobywca|zdobywcą|zdobywając|otrzymując|przyznano|zdobywa|otrzymuje",
    )
)  # fmt: skip
_MADE = participle("nakręcon", "zrealizowan", "ukończon", "wyprodukowan") + (
    "|" + past("powsta") + "|pochodzi"
)
_MAKES = past("nakręci", "wyreżyserowa", "zrealizowa", "reżyserowa", "ukończy")
_SHOWN = past("wszed") + "|weszła|weszło|trafił|trafiła|pokazano|pokazany|pokazana"
_FILMED = "|".join(
    (
        participle("nakręcon", "kręcon", "filmowan", "zrealizowan"),
        past("kręci", "nakręci"), "zdjęcia|zdjęć|plenery|powstały|powstała|powstał",
    )
)  # fmt: skip
_AT = "w|we|na|pod|koło|niedaleko|nieopodal|okolicach"
_ABOUT = "[około|prawie|blisko|niespełna|ponad|jakieś]"
_MINUTES = "minut|minuty|minutę|min"
_BLACK = f"czarno {adjective('biał')}"
_PICTURE = f"{FILM}|zdjęcia|zdjęciach|zdjęciami|obraz"
_COLOUR = adjective("barwn", "kolorow")
_ACTION = f"akcja|akcję|wydarzenia|fabuła [{FILM}]"
_HAPPENS = "rozgrywa|toczy|dzieje|rozgrywają|dzieją|toczą|przenosi|umieszczono [się]"

PHRASES: Mapping[str, tuple[str, ...]] = {
    "source-work-claim": (
        f"według|wg|podług {_SOURCE}",
        f"na podstawie {_SOURCE}",
        f"{{manner=inspired}} na motywach|kanwie {_SOURCE}",
        f"{participle('opart')} na|o {_SOURCE}",
        f"~ {past('opar')} ... na {_SOURCE}",
        f"~ {participle('opart')} ... na {_TITLED}",
        f"adaptacja|adaptacją|adaptację|ekranizacja|ekranizacją|ekranizację|ekranizacji {_SOURCE}",
        f"~ {past('zekranizowa', 'zaadaptowa')} ... {_TITLED}",
        f"~ {past('przeniós', 'przenios')} na ekran ... {_TITLED}",
        f"~ {_TITLED} ... [na] ekran|podstawą|kanwą",
        f"~ pierwowzorem ... {_TITLED}",
    ),
    "award-claim": (
        f"~ {_WON} ... {{prize}} [{{festival}}] [{{festival}}]",
        f"~ {{festival}} ... {_WON} ... {{prize}} [{{festival}}]",
        "{prize} [{festival}] dla|za {film}",
        "~ {result=nominated} nominowany|nominowana|nominowano|nominację|nominacja|nominacje ..."
        " {prize} [{festival}]",
    ),
    "year-claim": (
        f"~ {{event=made}} {{film}} ... {_MADE} ... w|z {{year}} roku|r",
        f"~ {{event=made}} {{begins}} {_MADE} ... w {{year}} roku|r",
        f"~ {{event=released}} {{film}} ... {_SHOWN} ... w {{year}} roku|r",
        "~ {event=released} miał|miała [swoją|światową] premierę ... {year} roku|r {manner=vague}",
        "{event=released} premiera [filmu] [odbyła] [się] w {year} roku|r",
        f"~ {{event=made}} {{film}} ... {_MAKES} w {{year}} roku|r",
        f"~ {{event=made}} {_MAKES} {{it}} ... w {{year}} roku|r",
        f"~ {{event=released}} {{film}} {_SHOWN} ... {{year}} roku|r",
        "{how=of} {it} z {year} roku|r",
        "{how=of} {manner=vague} {film} z {year} roku|r",
    ),
    "runtime-claim": (
        f"trwa {_ABOUT} {{number}} {_MINUTES}",
        f"czas trwania [{{film}}] [wynosi|to] — {_ABOUT} {{number}} {_MINUTES}",
        f"{{number}} {adjective('minutow')} {FILM}",
    ),
    "colour-claim": (
        f"{{colour=black_and_white}} {_BLACK} [polski|wojenny|radziecki] ({_PICTURE})",
        f"{{colour=black_and_white}} {{film}} [jest|był] {_BLACK}",
        f"~ {{colour=black_and_white}} zdjęcia ... są|jest {_BLACK}",
        f"~ {{colour=black_and_white}} {participle('nakręcon', 'zrealizowan')} ... [w|na] {_BLACK}",
        f"~ {{colour=black_and_white}} {participle('nakręcon', 'zrealizowan')} ... w czerni i"
        " bieli",
        f"{{colour=colour}} {_COLOUR} [polski|wojenny|radziecki] ({FILM})",
        f"{{colour=colour}} {{film}} [jest|był] {_COLOUR}",
        f"~ {{colour=colour}} jest|był {_COLOUR}",
        f"~ {{colour=colour}} {{how=shot}} {participle('nakręcon')} ... w kolorze",
    ),
    "country-claim": (
        f"{{manner=vague}} {{begins}} {{nations}} [{adjective('wojenn', 'fabularn')}] {FILM}",
        f"to|ten|ta|tę|tego {{nations}} {FILM}",
        f"to pierwszy|jedyny|ostatni {{nations}} {FILM}",
        "nie jest [to] [film] {nations}",
        "nie [jest] [to] film {nations}",
        "koprodukcja|koprodukcją|koprodukcji {country} [{country}] [{country}] [i {country}]",
        "koprodukcja|koprodukcją|koprodukcji , {country} , {country} , {country} i {country}",
        "koprodukcja|koprodukcją|koprodukcji {nations}",
        "{nations} koprodukcja|koprodukcją|koprodukcji",
        "{relation=made} film|filmu powstał|powstała w {country}",
    ),
    "language-claim": (
        "w języku {language}",
        "po {language}",
    ),
    "filming-place-claim": (
        f"~ {_FILMED} ... {_AT} {{places}}",
        f"~ {_AT} {{places}} ... {_FILMED}",
        f"~ {_FILMED} ... i {_AT} {{places}}",
    ),
    "studio-claim": (
        "~ zespół|zespole|zespołu|studio|studiu|studia|wytwórnia|wytwórni {studio}",
        f"~ {past('wyprodukowa')} ... {{studio}}",
        f"~ {_MADE} ... w {{studio}}",
        "{studio} wyprodukował|wyprodukowało|wyprodukowała",
    ),
    "subject-claim": ("o|po|podczas|w czasie|w latach {theme}",),
    "set-in-claim": (
        f"~ {_ACTION} ... {_HAPPENS} ... {_AT} {{places}}",
        f"~ {_ACTION} ... {_HAPPENS} ... {_AT} {{setting}}",
        f"~ {_HAPPENS} się ... {_AT} {{places}}",
    ),
}
