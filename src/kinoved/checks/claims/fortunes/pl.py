"""Polish: premieres, links, ranks, prizes counted, fates, audiences, numbers in words."""

from __future__ import annotations

from collections.abc import Mapping

from kinoved.checks.claims.languages.pl.forms import FILM, key

_VENUE = "({venue} | w|we|na {places})"
_YEAR = "[w {year} roku|r]"
_GOT = "otrzymał|otrzymała|zdobył|zdobyła|dostał|dostała|wygrał|zgarnął|uhonorowano"
_PRIZES = "nagrody|nagród|wyróżnienia|wyróżnień"
_PEOPLE = "widzów|widza|widzowie|osób|ludzi"
_MILLIONS = "milion|miliona|miliony|milionów|mln"
_TRILOGY = "trylogii|trylogię|trylogia {series=trilogy} {firm=no}"
_NTH = "pierwsza|pierwszą|druga|drugą|trzecia|trzecią|ostatnia|ostatnią|pierwszy|drugi|trzeci"

PHRASES: Mapping[str, tuple[str, ...]] = {
    "premiere-claim": (
        f"{{manner=vague}} premiera [{{film}}] [odbyła|miała] [się] [miejsce] {_YEAR}"
        f" {_VENUE} {_YEAR}",
        f"{{manner=vague}} miał|miała [swoją|światową] premierę {_YEAR} {_VENUE} {_YEAR}",
        f"{{manner=vague}} po raz pierwszy pokazano|pokazany|pokazana|wyświetlono [{{film}}]"
        f" {_YEAR} {_VENUE}"
        f" {_YEAR}",
    ),
    "film-link-claim": (
        f"{{film}} jest|to [to] remake|remakiem|remakeiem {{link=remake}} {{sure=yes}} [{FILM}]"
        " {another}",
        f"{{film}} jest|to [to] kontynuacja|kontynuacją|sequel|sequelem {{link=sequel}}"
        f" {{sure=yes}}"
        f" [{FILM}] {{another}}",
        f"remake|remakiem|remakeiem {{link=remake}} [{FILM}] {{another}} {{manner=vague}}",
        f"kontynuacja|kontynuacją|sequel|sequelem {{link=sequel}} [{FILM}] {{another}}"
        f" {{manner=vague}}",
        f"dalszy ciąg {{link=sequel}} [{FILM}] {{another}} {{manner=vague}}",
        f"prequel|prequelem {{link=prequel}} [{FILM}] {{another}} {{manner=vague}}",
    ),
    "series-claim": (
        f"{_NTH} część|częścią|film|filmem ... {_TRILOGY}",
        f"część|częścią {_TRILOGY}",
        f"otwiera|zamyka|wieńczy|kończy|rozpoczyna ... {_TRILOGY}",
    ),
    "superlative-claim": (
        f"~ jeden|jedna|jednym|jedną z|ze {{among=yes}} pierwszych|ostatnich|najlepszych"
        f"|najdroższych|najdłuższych|najbardziej|największych {{rank=other}} ... {FILM}",
        f"pierwszy|pierwszym|pierwsza|pierwszą {{rank=first}} {{nations}} ({FILM})",
        f"jedyny|jedynym|jedyna|jedyną {{rank=only}} [{{nations}}] ({FILM})",
        f"najdłuższy|najdłuższym {{rank=longest}} [{{nations}}] ({FILM})",
        f"najdroższy|najdroższym|największy|najsłynniejszy|najgłośniejszy {{rank=other}}"
        f" [{{nations}}] ({FILM})",
    ),
    "award-count-claim": (
        f"({{film}} | {{begins}}) {_GOT} {_YEAR} [aż] {{amount}} oscary|oscarów|oscara"
        f" {{family=academy_award}}",
        "nagrodzony|nagrodzona|nagrodzono|laureat|zdobywca {amount} oscarami|oscarów"
        " {family=academy_award}",
        f"({{film}} | {{begins}}) {_GOT} {_YEAR} [aż] {{amount}} {_PRIZES} {{venue}}",
        f"({{film}} | {{begins}}) {_GOT} {{venue}} [aż] {{amount}} {_PRIZES}",
    ),
    "fate-claim": (
        "zakazany|zakazana|zakazano|zakazał|zakazała|zakazały {fate=banned} {firm=no}",
        "zakaz rozpowszechniania|wyświetlania|emisji {fate=banned} {firm=no}",
        "trafił|trafiła|leżał|leżała|przeleżał|przeleżała [wiele] [lat] na|do"
        " półkę|półki|półce {fate=shelved} {manner=vague}",
        "półkownik|półkownikiem|półkowników {fate=shelved} {manner=vague}",
        "~ cenzura|cenzorzy ... zakazała|zakazali|wycięła|wycięli|zatrzymała|skróciła"
        " {fate=cut} {firm=no}",
        "skonfiskowany|skonfiskowano|skonfiskowana {fate=seized} {firm=no}",
        "wycofany|wycofana|wycofano|zdjęty|zdjęto z ekranów|kin|dystrybucji {fate=withdrawn}"
        " {firm=no}",
        "odrestaurowany|odrestaurowano|odrestaurowana|zrekonstruowano|zrekonstruowany"
        " {fate=restored} {manner=vague}",
        "~ pokazano|pokazywany|emitowany|wyemitowano ... telewizji|telewizja {fate=shown}"
        " {firm=no}",
    ),
    "audience-claim": (
        f"{{amount}} {_MILLIONS} [polskich] {_PEOPLE} {{told=audience}} {{firm=no}}",
        f"{_MILLIONS} [polskich] {_PEOPLE} {{told=audience}} {{firm=no}}",
        "~ obejrzało|zobaczyło ... {amount} {millions} {told=audience} {firm=no}".replace(
            "{millions}", _MILLIONS
        ),
        "najchętniej|najczęściej oglądany|oglądanym|oglądana {told=most_seen} {firm=no}",
        "sukces|sukcesem|klapa|klapą kasowy|kasowym|kasowa|kasową {told=earnings} {firm=no}",
    ),
    "runtime-claim": (
        "trwa|trwał [około|prawie|niemal|ponad|blisko|niespełna|nieco|jakieś] [ponad|mniej|więcej]"
        " [niż] {length}",
        "czas trwania|projekcji [to|wynosi] — [około|prawie|ponad] {length}",
    ),
}

_UNITS = (
    "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście"
    " trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście"
    " dwadzieścia"
)
_TENS = (
    "trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt"
    " dziewięćdziesiąt"
)
NUMBERS: Mapping[str, int] = {
    key(word): number
    for listed, numbers in (
        (_UNITS, range(1, 21)), (_TENS, range(30, 100, 10)),
        ("dwie dwóch trzech czterech pięciu sześciu siedmiu", (2, 2, 3, 4, 5, 6, 7)),
        ("sto dwieście trzysta", (100, 200, 300)),
    )
    for word, number in zip(listed.split(), numbers, strict=True)
}  # fmt: skip
PARTS_OF_HOUR: Mapping[str, int] = {key("i pół"): 30, key("półtorej"): 90}
"""Halves of hours; words that hold the hours, too, with all their minutes."""
