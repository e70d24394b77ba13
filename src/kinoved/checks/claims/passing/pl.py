"""Polish: names near words for their part, languages and settings told by the way."""

from __future__ import annotations

from collections.abc import Mapping

from kinoved.checks.claims.language import in_passing
from kinoved.checks.claims.languages.pl.forms import adjective, noun, past

_DIRECTING = "|".join(
    (
        past("wyreżyserowa", "reżyserowa", "nakręci", "zrealizowa", "zekranizowa", "stworzy"),
        noun("reżyser", "- a owi em ze zy ów ami"), noun("reżyserk", "a i ę ą"),
        "reżyseria|reżyserii|reżyserię|reżyserią|debiut|debiutu|debiutem|debiucie|twórca|twórcy",
        "reżyserski|reżyserskim|reżyserskiego|reżyserskiej|filmowiec|nakręcony|nakręcona",
    )
)  # fmt: skip
_CAMERA = "|".join(
    (
        "zdjęcia|zdjęć|zdjęciami|zdjęciach|kamera|kamerą|kamerę|kamery|kamerze|obraz",
        noun("operator", "- a owi em ze zy ów") + "|operatorka|operatorką|operatorski|operatorska",
        past("sfotografowa"),
    )
)  # fmt: skip
_MUSIC = "|".join(
    (
        "muzyka|muzyki|muzykę|muzyką|muzyce|muzyczna|muzyczną|ścieżka|ścieżkę|partytura|partyturę",
        noun("kompozytor", "- a owi em ze zy ów") + "|kompozytorka|piosenki|piosenka|motyw",
        past("skomponowa"),
    )
)  # fmt: skip
_SCRIPT = "|".join(
    (
        "scenariusz|scenariusza|scenariuszem|scenariuszu|scenariuszowi|dialogi|dialogów",
        noun("scenarzyst", "a y ę ą") + "|scenarzyści|scenarzystów|scenarzystka|scenarzystką",
        noun("współscenarzyst", "a y ę ą") + "|współscenarzystka|współscenarzystką",
        "współautor|współautora|współautorem|współautorka|współautorką|współautorzy",
    )
)  # fmt: skip
_CUT = f"montaż|montażu|montażem|montażysta|montażystą|montażystka|montażystką|{past('zmontowa')}"
_PRODUCED = "|".join(
    (
        noun("producent", "- a owi em ci ów") + "|producentka|producentką|producentki|produkcja",
        past("wyprodukowa") + "|produkcji|produkcję",
    )
)  # fmt: skip
_PLAYED = "|".join(
    (
        past("zagra", "wystąpi", "wcieli", "odtworzy", "kreowa", "zadebiutowa"),
        "gra|grają|występuje|występują|wciela|wcielają|kreuje|pojawia|rola|rolę|roli|role|ról|rolach",
        noun("aktor", "- a owi em rze rzy ów") + "|aktorka|aktorkę|aktorki|aktorką",
        "obsadzie|obsada|obsadę|postać|bohatera|bohaterkę|powierzono|partnerowała|partnerował|boku",
        "odtwórca|odtwórczyni|gwiazda|gwiazdą|gwiazdy|debiutuje",
    )
)  # fmt: skip
_WRITTEN = "|".join(
    (
        noun("powieś", "ć ci cią"), "opowiadanie|opowiadania|opowiadaniu|opowiadań",
        noun("nowel", "a i ę ą") + "|książka|książki|książce|książkę|sztuka|sztuki|sztuce|sztukę",
        "ekranizacja|ekranizacją|ekranizację|adaptacja|adaptacją|adaptację|podstawie|motywach",
        "pierwowzór|pierwowzorem|proza|prozy|wspomnień|wspomnienia|tragedia|tragedii|dramat|dramatu",
        "według|pisarz|pisarza|autor|autora|historia|historii|oparty|oparta|dzieła|utworu",
        past("zekranizowa", "zaadaptowa"),
    )
)  # fmt: skip
_SHOT = (
    "nakręcony|nakręcona|nakręcono|nakręcił|nakręciła|kręcono|kręcony|kręcił|zdjęcia|zdjęć|plenery"
    "|plenerach|plenerów|zrealizowany|zrealizowano|sceny|powstał|powstały|powstawał|filmowano"
)
_SET = (
    "akcja|akcję|rozgrywa|toczy|dzieje|rozgrywają|dzieją|rozpoczyna|przenosi|historia|historię"
    "|opowieść|fabuła|wydarzenia|mieście|miasteczku|wsi|osadzona|osadzony|mieszkańcy|życie|trafia"
)
_IN = "w|we|na|pod|koło|okolicach|niedaleko|do|z"
_MADE = (
    "wyprodukował|wyprodukowało|wyprodukowała|wyprodukowany|produkcja|produkcji|studio|studia|studiu"
    "|wytwórnia|wytwórni|zespół|zespole|zespołu|zrealizowany|nakręcony"
)
_TONGUES = {
    "English": ("anglo", "angielsk"), "German": ("niemiecko", "niemieck"),
    "French": ("francusko", "francusk"), "Italian": ("włosko", "włosk"),
    "Spanish": ("hiszpańsko", "hiszpańsk"), "Russian": ("rosyjsko", "rosyjsk"),
}  # fmt: skip

_PHRASES: Mapping[str, tuple[str, ...]] = {
    "director-claim": (f"{_DIRECTING} ... {{people}}", f"{{people}} , ... {_DIRECTING}"),
    "crew-claim": tuple(
        f"{{credit={credit}}} {pattern}"
        for credit, words in (
            ("camera", _CAMERA), ("music", _MUSIC), ("writer", _SCRIPT), ("editor", _CUT),
            ("producer", _PRODUCED),
        )
        for pattern in (f"{words} ... {{people}}", f"{{people}} , ... {words}")
    ),
    "cast-claim": (
        f"{{people}} , ... {_PLAYED}",
        f"{_PLAYED} , ... {{people}}",
        "{enclosed}",
        "z|ze {people}",
        "{people} jako",
        "obok {people}",
    ),
    "source-work-claim": (
        f"{_WRITTEN} ... {{people}}",
        f"{{people}} , ... {_WRITTEN}",
        f"{_WRITTEN} ... {{work}}",
    ),
    "filming-place-claim": (
        f"{_SHOT} ... {_IN} ... {{places}}",
        f"{_IN} ... {{places}} ... {_SHOT}",
        f"{_SHOT} ... {_IN} ... {{somewhere}}",
    ),
    "set-in-claim": (
        f"{_SET} ... {_IN} ... {{places}}",
        f"{_IN} ... {{places}} ... {_SET}",
        f"{_SET} ... {_IN} ... {{somewhere}}",
    ),
    "studio-claim": (f"{_MADE} ... {{studio}}", f"{{studio}} ... {_MADE}", "dla {studio}"),
    "year-claim": (
        f"{{event=made}} {past('nakręci', 'zrealizowa', 'powsta')}|nakręcony|nakręcono ... {{year}}"
        " roku|r|rok",
        "{event=released} premiera|premierę|premiery|ekrany|kin|trafił|wszedł ... {year} roku|r",
        "{event=released} {year} roku|r ... premiera|premierę|ekrany|kin",
        "{event=made} {year} roku|r ... nakręcił|nakręcony|nakręcono|powstał|zrealizował",
        "{how=of} film|filmu|dramat|komedia|obraz|thriller|dzieło ... z {year} roku|r",
    ),
    "language-claim": tuple(
        f"{adjective(f'{first}języczn')}|{stem}u|{stem}im {{language={name}}}"
        for name, (first, stem) in _TONGUES.items()
    ),
    "country-claim": (
        "{relation=made} {nations} produkcja|film|filmu|dramat|komedia|obraz|thriller|arcydzieło",
    ),
    "first-or-last-film-claim": (
        "{rank=first} debiut|debiutem|debiutancki|pierwszy|pierwszym|pierwsza ... {people}",
        "{rank=last} ostatni|ostatnim|ostatnia|ostatniego ... {people}",
        "{rank=first} {people} ... debiut|debiutem|debiutu",
    ),
    "colour-claim": (
        f"{{colour=black_and_white}} czarno {adjective('biał')}",
        "{colour=black_and_white} czerni i bieli",
        f"{{colour=colour}} {adjective('barwn', 'kolorow')}",
        "{colour=colour} w kolorze",
    ),
}  # fmt: skip
PHRASES: Mapping[str, tuple[str, ...]] = in_passing(_PHRASES)
