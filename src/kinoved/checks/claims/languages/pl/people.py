"""Polish patterns about people: who directed, played, wrote, photographed, composed."""

from __future__ import annotations

from collections.abc import Mapping

from kinoved.checks.claims.languages.pl.forms import FILM, FILM_SUBJECT, participle, past

_SHOT = past("nakręci", "zrealizowa", "stworzy")
_DIRECTED = past("wyreżyserowa", "reżyserowa")
_BOTH = f"{_SHOT}|{_DIRECTED}"
_TIME = "[w {year} roku|r]"
_DIRECTOR = "reżyserem|reżyser|reżyserką|reżyserka|reżyserzy|reżyserami"
_IS = "[jest|był|była|byli|są|został|została]"
_BECAME = _IS.strip("[]")
_PLAYED = past("zagra", "wystąpi", "gra", "wciela", "wcieli", "odtworzy", "kreowa") + (
    "|gra|grają|występuje|występują|wciela|wcielają|kreuje"
)
_ROLE = "rolę|roli|rola|role|rolach|rolą"
_WROTE = past("napisa", "skomponowa", "stworzy", "opracowa", "pisa", "zrealizowa", "zrobi") + (
    "|napisane|napisana"
)
_OF = f"[do|dla] [{FILM}]"


def _credit(credit: str, thing: str, maker: str) -> tuple[str, ...]:
    """The ways of naming the makers of a `thing`: the script, the music."""
    bound = f"{{credit={credit}}}"
    return (
        f"{bound} {thing} {_OF} {_WROTE} [sam|sama] {{doer}}",
        f"~ {bound} {thing} ... {_WROTE} [sam|sama] {{doer}}",
        f"{bound} {{doer}} [sam|sama] {_WROTE} {thing}",
        f"~ {bound} {{doer}} {_WROTE} ... {thing}",
        f"{bound} {thing} {_OF} — {{doer}}",
        f"{bound} {thing} {_OF} {{owner}}",
        f"~ {bound} {thing} {_OF} ... autorstwa {{owner}}",
        *((
            f"{bound} {maker} {_OF} {_IS} — {{people}}",
            f"{bound} {{doer}} {_IS} {maker}",
        ) if maker else ()),
    )  # fmt: skip


PHRASES: Mapping[str, tuple[str, ...]] = {
    "director-claim": (
        f"{{credit=director}} {{doer}} [sam] {_DIRECTED} {_TIME} {{it}}",
        f"{{doer}} [sam] {_SHOT} {_TIME} {{it}}",
        f"{{manner=vague}} {{doer}} [sam] {_DIRECTED}|{_SHOT} {_TIME} {{film}}",
        f"{{credit=director}} {{film}} {_TIME} {_DIRECTED} {{doer}}",
        f"{{film}} {_TIME} {_SHOT} {{doer}}",
        f"{{manner=vague}} {{doer}} {past('kręci')}",
        f"{{credit=director}} {_DIRECTED} [go|ją] {_TIME} {{doer}}",
        f"{{credit=director}} {{doer}} {_DIRECTED} go|ją",
        f"{_SHOT} {{film}} {_TIME} {{doer}}",
        f"{{manner=vague}} {{doer}} {past('zekranizowa', 'przeniós', 'przenios')}",
        f"{{manner=vague}} {{doer}} {past('napisa')} scenariusz i {past('wyreżyserowa')}",
        f"{{manner=vague}} {{doer}} {past('zadebiutowa')}",
        "{credit=director} w reżyserii {owner}",
        "{credit=director} reżyseria — {doer}",
        "{credit=director} reżyserii {owner}",
        f"{{credit=director}} {_DIRECTOR} [{FILM}] {_BECAME} {{doer}}",
        f"{{credit=director}} {_DIRECTOR} [{FILM}] — {{dash}} — {{doer}}",
        f"{{credit=director}} {{doer}} {_IS} {_DIRECTOR} [{FILM}]",
        f"~ {{credit=director}} {participle('wyreżyserowan')} ... przez {{people}}",
        f"~ {participle('nakręcon', 'zrealizowan')} ... przez {{people}}",
        f"{{manner=vague}} {FILM} {{owner}}",
        f"{{begins}} {FILM_SUBJECT} {{owner}}",
        f"{{manner=vague}} {past('przyniós', 'przynios')} {{people}}",
        "debiut {owner}",
        f"~ {{manner=vague}} {{doer}} ... {past('dosta', 'otrzyma')} za ten|to|tę|niego|nią",
    ),
    "cast-claim": (
        f"{{doer}} {_PLAYED}",
        f"{{role}} {_PLAYED} [się] {{doer}}",
        f"~ {_PLAYED} {_ROLE} ... {{doer}}",
        f"~ {_ROLE} ... {_PLAYED} {{doer}}",
        f"{_PLAYED} [się] {{doer}}",
        f"~ {_PLAYED} ... {{doer}}",
        f"w {_ROLE} [głównej|głównych|tytułowej] [{_PLAYED}] — {{doer}}",
        f"~ w {_ROLE} ... {{doer}}",
        "~ {doer} ... w roli|rolach",
        f"~ z {{people}} w {_ROLE}",
        "~ w obsadzie [są|jest|znaleźli|znalazł] [się] [m] [in] — {doer}",
        f"partnerką|partnerem|partnerami [{{owner}}] {_IS} {{doer}}",
        "partnerował|partnerowała|partnerowali [mu|jej|im] {doer}",
        "{doer} partnerował|partnerowała|partnerowali",
    ),
    "crew-claim": (
        *_credit(
            "writer",
            "scenariusz|scenariusza|scenariuszem|scenariuszu",
            "scenarzystą|scenarzysta|scenarzystka|scenarzystami|autorem|autorką|autorami|autor"
            " scenariusza",
        ),
        "{credit=writer} według|wg scenariusza {owner}",
        "{credit=writer} scenarzystą|scenarzysta|scenarzystka|scenarzystami {people}",
        *_credit(
            "music",
            "muzykę|muzyka|muzyki|muzyką|piosenki|ścieżkę|partyturę",
            "kompozytorem|kompozytor|kompozytorka|kompozytorką|kompozytorami|autorem|autor|autorką"
            " [muzyki]",
        ),
        *_credit(
            "camera",
            "zdjęcia|zdjęć|zdjęciach|zdjęciami",
            "operatorem|operator|operatorka|operatorzy|autorem|autor|autorami|autorką|autorzy"
            " [zdjęć]",
        ),
        f"{{credit=camera}} zdjęcia {past('nakręci', 'kręci', 'wykona')} {{doer}}",
        *_credit("editor", "montaż|montażu", "montażystą|montażystka|montażystką"),
        f"{{credit=editor}} {past('zmontowa')} {{doer}}",
        *_credit("producer", "produkcję", "producentem|producent|producentka|producentką"),
        f"{{credit=producer}} {past('wyprodukowa')} {{doer}}",
        f"{{credit=music}} {past('skomponowa')} {{doer}}",
        f"~ {{credit=camera}} {past('sfotografowa')} ... {{doer}}",
        f"{{credit=camera}} {{doer}} {past('sfotografowa')}",
        f"~ {{credit=writer}} {{doer}} ... {past('opar')} scenariusz",
    ),
    "first-or-last-film-claim": (
        f"{{rank=last}} ostatni|ostatnim|ostatnia|ostatnią|ostatniego {FILM} {{owner}}",
        f"{{rank=first}} pierwszy|pierwszym|pierwsza|pierwszą|debiutancki|debiutanckim"
        f" [pełnometrażowy|pełnometrażowym|fabularny|fabularnym] {FILM} {{owner}}",
        "{rank=first} [pełnometrażowy|reżyserski|fabularny] debiut|debiutem {owner}",
    ),
    "person-link-claim": (
        "{link=studied} uczeń|ucznia|uczniem|uczennica|uczennicą {people} {firm=no}",
        "{link=worked} asystent|asystenta|asystentem {people} {firm=no}",
    ),
    "training-claim": (
        "nieprofesjonalnych|nieprofesjonalni|niezawodowych|niezawodowi aktorów|aktorzy {firm=no}",
        "naturszczyków|naturszczycy|amatorów {firm=no}",
    ),
}
