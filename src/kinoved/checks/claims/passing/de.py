"""German: names near words for their part, adjectives of languages, settings told by the way."""

from __future__ import annotations

from collections.abc import Mapping

from kinoved.checks.claims.language import in_passing

_DIRECTING = (
    "regie|regisseur|regisseurs|regisseurin|filmemacher|inszenierte|inszeniert|inszenierung|drehte"
    "|regiearbeit|regiedebut|filmdebut|verfilmte|dreht|gedreht|schuf|spielfilmdebut|regieoscar"
)
_CAMERA = (
    "kamera|kameramann|kamerafrau|kameraarbeit|bildgestaltung|bilder|bildern|fotografie|fotografierte"
    "|fotografiert|aufnahmen|chefkameramann|kameraleute"
)
_MUSIC = (
    "musik|filmmusik|soundtrack|soundtracks|partitur|klange|klangen|score|komponist|komponistin"
    "|vertonung|komponierte|komponiert|vertonte|melodien|originalmusik|musikalische|titelmelodie"
)
_SCRIPT = (
    "drehbuch|drehbuchs|drehbucher|skript|szenario|drehbuchautor|drehbuchautorin|drehbuchautoren"
    "|koautor|koautorin|mitautor|drehbuchvorlage"
)
_CUT = (
    "schnitt|schnitts|geschnitten|montage|montiert|cutter|cutterin|schnittmeister|schnittmeisterin"
)
_PRODUCED = (
    "produzent|produzentin|produzenten|produzierte|produzierten|produziert|produktionsleitung"
    "|koproduzent"
)
_PLAYED = (
    "spielt|spielte|spielen|gespielt|rolle|rollen|hauptrolle|hauptrollen|titelrolle|titelrollen"
    "|nebenrolle|darsteller|darstellerin|hauptdarsteller|hauptdarstellerin|sehen|besetzung"
    "|schauspieler|schauspielerin|verkorpert|verkorperte|mimt|auftritt|leinwanddebut|debut|besetzt"
    "|hauptfigur|stars|agieren|glanzt|figur"
)
_WRITTEN = (
    "roman|romans|romane|romanvorlage|vorlage|erzahlung|novelle|geschichte|kurzgeschichte|buch|buches"
    "|stuck|theaterstuck|buhnenstuck|adaption|verfilmung|verfilmte|adaptierte|nach|vorbild|bestseller"
    "|erinnerungen|memoiren|tragodie|drama"
)
_SHOT = (
    "gedreht|aufgenommen|dreharbeiten|drehort|drehorte|aussenaufnahmen|innenaufnahmen|entstand"
    "|entstanden|gefilmt|drehte|filmte|aufnahmen|kulisse"
)
_SET = (
    "spielt|spielen|handlung|schauplatz|schauplatze|angesiedelt|geschichte|ort|verlegt|verschlagt|setzt"
    "|kommt|reist|lebt|leben"
)
_IN = "in|im|auf|bei|um|an|am|nahe|rund|nach|durch|aus"
_MADE = "produziert|produktion|produktionsfirma|hergestellt|studio|studios|verleih|auftrag|hauses"
_TONGUES = {
    "German": "deutsch", "English": "englisch", "Russian": "russisch", "French": "franzosisch",
    "Italian": "italienisch", "Spanish": "spanisch", "Polish": "polnisch",
    "Japanese": "japanisch", "Swedish": "schwedisch", "Hungarian": "ungarisch",
    "Portuguese": "portugiesisch", "Czech": "tschechisch",
}  # fmt: skip

_PHRASES: Mapping[str, tuple[str, ...]] = {
    "director-claim": (
        f"{_DIRECTING} ... {{people}}",
        f"{{people}} ... {_DIRECTING}",
        f"{{owner}} ... {_DIRECTING}",
    ),
    "crew-claim": tuple(
        f"{{credit={credit}}} {pattern}"
        for credit, words in (
            ("camera", _CAMERA), ("music", _MUSIC), ("writer", _SCRIPT), ("editor", _CUT),
            ("producer", _PRODUCED),
        )
        for pattern in (
            f"{words} ... {{people}}", f"{{people}} ... {words}", f"{{owner}} ... {words}",
            f"{{people}} ... regie|produktion|drehbuch|kamera ... {words}",
        )
    ),
    "cast-claim": (
        f"{{people}} ... {_PLAYED}",
        f"{_PLAYED} ... {{people}}",
        "spielt|spielen , {people}",
        "spielt|spielen ... , {people}",
        "{people} als",
        "{enclosed}",
        "mit {people}",
        "neben {people}",
        "an|der seite von {people}",
    ),
    "source-work-claim": (
        f"{_WRITTEN} ... {{people}}",
        f"{{people}} ... {_WRITTEN}",
        f"{{owner}} ... {_WRITTEN}",
        f"{_WRITTEN} ... {{work}}",
        "{owner} {work}",
    ),
    "filming-place-claim": (
        f"{_SHOT} ... {_IN} ... {{places}}",
        f"{_IN} ... {{places}} ... {_SHOT}",
        "drehort|drehorte|schauplatz ... {places}",
    ),
    "set-in-claim": (
        f"{_SET} ... {_IN} ... {{places}}",
        "schauplatz|ort|orte|schauplatze ... {places}",
        f"{_IN} ... {{places}} ... {_SET}",
    ),
    "studio-claim": (
        f"{_MADE} ... {{studio}}",
        f"{{studio}} ... {_MADE}",
        "fur|bei|von [das|die|der] {studio}",
    ),
    "year-claim": (
        "{event=made} entstand|entstanden|gedreht|produziert|drehte|inszenierte ... {year}",
        "{event=released} kam|lief|startete|erschien|premiere|uraufgefuhrt|uraufgefuhrte ..."
        " {year}",
        "{event=released} {year} ... premiere|uraufgefuhrt|kinos|kino",
        "{event=made} {year} ... entstand|entstandene|gedreht|gedrehte|produziert|drehte",
        "{how=of} jahr|jahre {year}",
        "{how=of} {film} von {year}",
    ),
    "language-claim": tuple(
        "|".join(f"{stem}sprachig{ending}" for ending in ("", "e", "er", "es", "en", "em"))
        + f" {{language={name}}}"
        for name, stem in _TONGUES.items()
    ),
    "country-claim": (
        "{relation=produced} produktion|beteiligt|beteiligung|entstand|produziert ... {country}"
        " [, {country}] [und {country}] [und {country}]",
    ),
}  # fmt: skip
PHRASES: Mapping[str, tuple[str, ...]] = in_passing(_PHRASES)
