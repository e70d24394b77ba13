"""Russian: premieres, links, ranks, prizes counted, fates, audiences, numbers in words."""

from __future__ import annotations

from collections.abc import Mapping

from kinoved.checks.claims.languages.ru.forms import FILM, adjective, key, participle, past

_VENUE = "({venue} | в|во|на {places})"
_YEAR = "[в {year} году|г]"
_IS = "[был|была|стал|стала|является]"
_GOT = past("получил", "завоевал", "взял", "выиграл", "собрал", "заслужил") + "|удостоен|удостоена"
_PRIZES = "приза|призов|премии|премий|награды|наград"
_PEOPLE = "зрителей|зрителя|зрители|человек|человека|людей"
_MILLIONS = "миллион|миллиона|миллионов|млн"
_TRILOGY = "трилогии|трилогию|трилогия {series=trilogy} {firm=no}"
_SEEN = past("посмотрел", "увидел", "собрал")
_LAUREATE = (
    "получивший|получившая|получившим|получившей|завоевавший|завоевавшая|завоевавшим|выигравший"
    "|удостоенный|удостоенная|удостоенным|награждённый|награждённая|награждённым"
)
_NTH = adjective("перв", "втор", "последн") + "|третий|третья|третью|третьей|последняя|последний"

PHRASES: Mapping[str, tuple[str, ...]] = {
    "premiere-claim": (
        f"~ {{manner=vague}} премьера [{{film}}] [{FILM}] [состоялась|прошла|была] {_YEAR}"
        f" ... {_VENUE} {_YEAR}",
        f"{{manner=vague}} премьера [{{film}}] [{FILM}] [состоялась|прошла|была] {_YEAR}"
        f" {_VENUE} {_YEAR}",
        f"{{manner=vague}} премьеру [{{film}}] [провели|показали] {_YEAR} {_VENUE} {_YEAR}",
        f"{{manner=vague}} {participle('показан', 'представлен')} {_YEAR} {_VENUE} {_YEAR}",
        f"{{manner=vague}} показали [{{film}}] {_YEAR} {_VENUE} {_YEAR}",
    ),
    "film-link-claim": (
        f"{{film}} {_IS} — ремейк|ремейком|римейк|римейком {{link=remake}} {{sure=yes}}"
        f" [{FILM}] {{another}}",
        f"{{film}} {_IS} — продолжение|продолжением|сиквел|сиквелом {{link=sequel}} {{sure=yes}}"
        f" [{FILM}] {{another}}",
        f"ремейк|ремейком|ремейка|римейк|римейком {{link=remake}} [{FILM}] {{another}}"
        f" {{manner=vague}}",
        f"продолжение|продолжением|сиквел|сиквелом {{link=sequel}} [{FILM}] {{another}}"
        f" {{manner=vague}}",
        f"приквел|приквелом|предыстория|предысторией {{link=prequel}} [{FILM}] {{another}}"
        f" {{manner=vague}}",
        f"{past('продолжил')} {{link=sequel}} [{FILM}] {{another}} {{manner=vague}}",
    ),
    "series-claim": (
        f"~ часть|частью|фильм|картина {_TRILOGY.replace('трилогию|', '')}",
        f"{_NTH} часть|частью|фильм|фильмом|картина|картиной ... {_TRILOGY}",
        f"{past('открыл', 'завершил', 'замкнул', 'продолжил')}|открывает|завершает ... {_TRILOGY}",
    ),
    "superlative-claim": (
        f"~ один|одна|одно|одним|одной|одну из {{among=yes}} первых|последних|самых|лучших"
        f" {{rank=other}} ... {FILM}",
        f"({adjective('перв')} {{rank=first}} | {adjective('единственн')} {{rank=only}})"
        f" {{nations}} фильм|фильмом|фильма|картина|картиной , ({_LAUREATE} | который|которая"
        f" {past('получил', 'завоевал', 'выиграл', 'взял')}) {{prize}} {{plain=today}}",
        f"{adjective('перв')} {{rank=first}} {{nations}} [полнометражный|цветной|звуковой]"
        f" ({FILM})",
        f"{adjective('единственн')} {{rank=only}} [{{nations}}] ({FILM})",
        f"самый|самая|самым|самой|самую {{rank=other}} {adjective('кассов', 'дорог', 'длинн')}"
        f"|дорогой|знаменитый|известный [{{nations}}] ({FILM})",
    ),
    "award-count-claim": (
        f"({{film}} | {{begins}}) {_GOT} {_YEAR} [сразу|целых] {{amount}}"
        f" оскара|оскаров|оскар {{family=academy_award}}",
        "~ обладатель|обладателем|обладательницей {amount} оскаров {family=academy_award}",
        f"({{film}} | {{begins}}) {_GOT} {_YEAR} [сразу|целых] {{amount}} {_PRIZES} {{venue}}",
        f"({{film}} | {{begins}}) {_GOT} {{venue}} [сразу|целых] {{amount}} {_PRIZES}",
    ),
    "fate-claim": (
        f"{participle('запрещён')}|{past('запретил')} {{fate=banned}} {{firm=no}}",
        f"{past('пролежал', 'лежал', 'провёл', 'провел', 'лёг', 'легл')} [много|лет]"
        " [лет] на полке|полку {fate=shelved} {manner=vague}",
        f"{participle('положен')}|положили|отправили|отправлен|отправлена на полку"
        " {fate=shelved} {manner=vague}",
        "снят|снята с полки {fate=shelved} {manner=vague}",
        f"~ цензура|цензоры|цензура ... {past('вырезал', 'сократил', 'запретил', 'изъял')}"
        " {fate=cut} {firm=no}",
        f"{participle('сокращён', 'перемонтирован')} {{fate=cut}} {{firm=no}}",
        f"{participle('конфискован', 'изъят')} {{fate=seized}} {{firm=no}}",
        "снят|снята|сняли|изъят|изъята с|из проката|экранов {fate=withdrawn} {firm=no}",
        f"{participle('отреставрирован', 'восстановлен')} {{fate=restored}} {{manner=vague}}",
        f"~ {participle('показан')}|показали|показывают|показывали ... по телевидению|телевизору"
        "|тв {fate=shown} {firm=no}",
    ),
    "audience-claim": (
        f"{{amount}} {_MILLIONS} [советских] {_PEOPLE} {{told=audience}} {{firm=no}}",
        f"~ {_SEEN} ... {{amount}} {_MILLIONS} {{told=audience}} {{firm=no}}",
        f"{_MILLIONS} [советских] {_PEOPLE} {{told=audience}} {{firm=no}}",
        "лидер|лидером|лидера проката {told=most_seen} {firm=no}",
        "~ самый|самая|самым|самой кассовый|кассовая|кассовым|кассовой|посещаемый"
        " {told=most_seen} {firm=no}",
        "провалился|провалилась в прокате {told=earnings} {firm=no}",
    ),
    "runtime-claim": (
        "длится|идёт|продолжается [около|почти|примерно|всего|чуть] [больше|меньше|более|менее]"
        " {length}",
        "продолжительность|продолжительностью|хронометраж|длительность|длительностью [{film}]"
        " [составляет] [около|почти|примерно|всего] [более|менее] {length}",
        "продолжительность|продолжительностью|хронометраж|длительность|длительностью [{film}]"
        " — {length}",
    ),
}

_UNITS = (
    "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"
    " четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать"
)
_GENITIVES = (
    "одного двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати"
    " тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати двадцати"
)
_TENS = "тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"
_TENS_GENITIVE = "тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста"
NUMBERS: Mapping[str, int] = {
    key(word): number
    for listed, numbers in (
        (_UNITS, range(1, 21)), (_GENITIVES, range(1, 21)),
        (_TENS, range(30, 100, 10)), (_TENS_GENITIVE, range(30, 100, 10)),
        ("одна две одной", (1, 2, 1)), ("сто ста двести двухсот триста", (100, 100, 200, 200, 300)),
    )
    for word, number in zip(listed.split(), numbers, strict=True)
}  # fmt: skip
PARTS_OF_HOUR: Mapping[str, int] = {key("с половиной"): 30, "полтора": 90, "полутора": 90}
"""Halves of hours; words that hold the hours, too, with all their minutes."""
