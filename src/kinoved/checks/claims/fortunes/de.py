"""German: premieres, links, ranks, prizes counted, fates, audiences, numbers in words."""

from __future__ import annotations

from collections.abc import Mapping

_VENUE = "({venue} | in|an|auf {places})"
_PREMIERE = "premiere|weltpremiere|urauffuhrung|erstauffuhrung|kinopremiere"
_FILM = "film|spielfilm|stummfilm|tonfilm|farbfilm|kriegsfilm|horrorfilm|zeichentrickfilm|streifen"
_FILMS = "filme|filmen|spielfilme|spielfilmen|stummfilme|tonfilme|farbfilme|horrorfilme"
_GOT = "gewann|gewannen|erhielt|bekam|errang|holte|gewinnt|erhalt"
_HONOURED = "ausgezeichnet|geehrt|pramiert|bedacht"
_SEEN = "zuschauer|zuschauern|besucher|besuchern|kinobesucher|menschen|kinoganger"
_FIRST = "erste|ersten {rank=first}"
_RANK = (
    "(einzige|einzigen {rank=only} | langste|langsten {rank=longest} | teuerste|teuersten|grosste"
    "|grossten|bekannteste|bekanntesten|meistgesehene|meistgesehenen|alteste|altesten"
    "|aufwendigste|aufwendigsten {rank=other})"
)

PHRASES: Mapping[str, tuple[str, ...]] = {
    "premiere-claim": (
        f"{{manner=vague}} feierte|hatte|erlebte [er|sie|es | {{film}}] [{{year}}]"
        f" [seine|ihre|die] {_PREMIERE}"
        f" [{{year}}] {_VENUE} [{{year}}]",
        f"{{manner=vague}} feierte|hatte|erlebte [er|sie|es | {{film}}] [{{year}}] {_VENUE}"
        f" [{{year}}] [seine|ihre]"
        f" {_PREMIERE}",
        f"{{manner=vague}} {_PREMIERE} [hatte|feierte|war|fand|erlebte] [er|sie|es |"
        f" {{film}}] [{{year}}] {_VENUE}"
        " [{year}]",
        f"{{manner=vague}} uraufgefuhrt [wurde|war] [er|sie|es | {{film}}] [{{year}}]"
        f" {_VENUE} [{{year}}]",
        f"{{manner=vague}} [{{year}}] {_VENUE} [{{year}}] (uraufgefuhrt | erstmals gezeigt |"
        f" zum ersten mal gezeigt)",
    ),
    "film-link-claim": (
        "{film} ist|war [ein|das|eine|die] remake|neuverfilmung {link=remake} {sure=yes} von"
        " {another}",
        "{film} ist|war [eine|die] fortsetzung {link=sequel} {sure=yes} von|zu {another}",
        "remake|neuverfilmung {link=remake} von|des|der {another} {manner=vague}",
        "fortsetzung|nachfolger|sequel {link=sequel} von|zu|des|der {another} {manner=vague}",
        "vorgeschichte|prequel {link=prequel} zu|von|des|der {another} {manner=vague}",
        "{another} setzte {link=sequel} [er|sie|es | {film}] fort {manner=vague}",
    ),
    "series-claim": (
        "[erste|erster|ersten|zweite|zweiter|zweiten|dritte|dritter|dritten|letzte|letzter|letzten]"
        " teil|film [einer|der|seiner|ihrer] ... trilogie {series=trilogy} {firm=no}",
        "eroffnet|beschliesst|beendet|vollendet [die|eine|seine|ihre] ... trilogie"
        " {series=trilogy} {firm=no}",
        "teil der|einer ... filmreihe|reihe|serie {series=series} {firm=no}",
    ),
    "superlative-claim": (
        f"~ einer|eines|eine|einem|einen der {{among=yes}} ersten|letzten|langsten|teuersten"
        f"|grossten|besten|bekanntesten {{rank=other}} ... {_FILMS}",
        "der|den|dem (erste|ersten {rank=first} | einzige|einzigen {rank=only}) {nations} film"
        " , der|welcher [jemals|je] {prize} gewann|gewonnen|erhielt|erhalten|bekam [hat|hatte]"
        " {plain=today}",
        "der|den|dem (erste|ersten {rank=first} | einzige|einzigen {rank=only}) {nations}"
        " gewinner {prize} {plain=today}",
        f"der|den|dem {_FIRST} {{nations}} {_FILM}",
        f"erster|erstes|erste {{rank=first}} {{nations}} {_FILM}",
        f"einziger|einziges {{rank=only}} [{{nations}}] {_FILM}",
        f"teuerster|langster|bekanntester|grosster|aufwendigster {{rank=other}} [{{nations}}]"
        f" {_FILM}",
        f"der|den|dem {_RANK} [{{nations}}] {_FILM} [aller zeiten | uberhaupt]",
    ),
    "award-count-claim": (
        f"({{film}} | {{begins}}) {_GOT} [er|sie|es | {{film}}] [{{year}}]"
        f" [insgesamt|sogar|gleich] {{amount}} oscars"
        " {family=academy_award}",
        f"[wurde] [{{year}}] mit [insgesamt] {{amount}} oscars {{family=academy_award}}"
        f" {_HONOURED}",
        f"({{film}} | {{begins}}) {_GOT} [er|sie|es | {{film}}] [{{year}}]"
        f" [insgesamt|sogar|gleich] {{amount}}"
        " preise|auszeichnungen {venue}",
        f"({{film}} | {{begins}}) {_GOT} [er|sie|es | {{film}}] {{venue}}"
        f" [insgesamt|sogar|gleich] {{amount}}"
        " preise|auszeichnungen",
    ),
    "fate-claim": (
        "verboten|verbot {fate=banned} {firm=no}",
        "beschlagnahmt|beschlagnahmte|konfisziert {fate=seized} {firm=no}",
        "~ zensur|zensoren ... verbot|schnitt|kurzte|kurzten|strich|beanstandete {fate=cut}"
        " {firm=no}",
        "aus dem verkehr gezogen {fate=withdrawn} {firm=no}",
        "zuruckgezogen {fate=withdrawn} {firm=no}",
        "in|im|ins regal|giftschrank|tresor {fate=shelved} {manner=vague}",
        "~ durfte|konnte|kam ... erst|nicht ... gezeigt|kino|kinos|aufgefuhrt {fate=shelved}"
        " {firm=no}",
        "restauriert|restaurierte|restaurierten {fate=restored} {manner=vague}",
        "[im|vom] fernsehen [jedes] [jahr] gezeigt|ausgestrahlt|gesendet {fate=shown} {firm=no}",
    ),
    "audience-claim": (
        f"{{amount}} millionen [sowjetische] {_SEEN} {{told=audience}} {{firm=no}}",
        f"millionen [sowjetische] {_SEEN} {{told=audience}} {{firm=no}}",
        "meistgesehene|meistgesehenen|meistbesuchte|meistbesuchten {told=most_seen} {firm=no}",
        "kassenerfolg|kassenschlager|kassenhit|publikumserfolg {told=earnings} {firm=no}",
        "~ spielte ... {amount} millionen ... ein {told=earnings} {firm=no}",
    ),
    "runtime-claim": (
        "dauert|lauft|dauerte [etwa|rund|ungefahr|knapp|gut|ca|circa|fast|uber] {length}",
        "laufzeit|spieldauer|lange [von|betragt|ist] [etwa|rund|knapp|gut|ca|fast|uber] {length}",
        "{length} lang|langer|lange|langes",
    ),
}

_ONES = "ein zwei drei vier funf sechs sieben acht neun".split()
_TEENS = ("zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn").split()
_TENS = "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig".split()
_BELOW = {
    **{word: number for number, word in enumerate((*_ONES, *_TEENS), 1)},
    **{word: number for number, word in zip(range(20, 100, 10), _TENS, strict=True)},
    **{
        f"{one}und{ten}": tens + ones
        for tens, ten in zip(range(20, 100, 10), _TENS, strict=True)
        for ones, one in enumerate(_ONES, 1)
    },
}
NUMBERS: Mapping[str, int] = {
    **{word: number for word, number in _BELOW.items() if word != "ein"},
    **{
        f"{hundreds}hundert{word}": worth + number
        for hundreds, worth in (("", 100), ("ein", 100), ("zwei", 200), ("drei", 300))
        for word, number in (("", 0), *_BELOW.items())
    },
}
"""Numbers in words, which German writes as one."""

PARTS_OF_HOUR: Mapping[str, int] = {
    "anderthalb": 90, "eineinhalb": 90, "zweieinhalb": 150, "dreieinhalb": 210,
    "viereinhalb": 270, "und eine halbe": 30,
}  # fmt: skip
"""Halves of hours; words that hold the hours, too, with all their minutes."""
