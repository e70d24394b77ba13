"""Russian patterns about the film itself: source, prizes, years, places, colour, length."""

from __future__ import annotations

from collections.abc import Mapping

from kinoved.checks.claims.languages.ru.forms import FILM, WORK, adjective, participle, past

_SOURCE = (
    "({worknoun} [писателя|писательницы|классика] {owner} [{work}] | {worknoun} {work} [{owner}]"
    " | {owner} [{work}] | {work} [{owner}])"
)
_TITLED = f"({WORK}) [писателя|писательницы] {{owner}} [{{work}}]"
_WON = "|".join(
    (
        past("получил", "завоевал", "взял", "выиграл", "заслужил", "принёс", "принесл", "забрал"),
        past("присудил", "разделил", "снискал", "вручил", "унёс"),
        participle("удостоен", "награждён", "отмечен", "увенчан"), "удостоился|удостоилась",
        "обладатель|обладателем|обладательницей|лауреат|лауреатом|победитель|победителем",
        "получив|завоевав|взяв|выиграв|присуждён|присуждена|получает|отмечено",
    )
)  # fmt: skip
_MADE = participle("снят", "поставлен", "экранизирован")
_FINISHED = participle("создан", "сделан", "закончен", "завершён")
_MAKES = past("снял", "поставил", "создал", "закончил", "завершил", "снимал")
_SHOWN = past("вышел", "вышл", "показал") + "|" + participle("выпущен", "показан")
_RELEASES = past("выпустил")
_FILMED = "|".join(
    (
        participle("снят"), past("снимал", "снял", "снимался", "отснял"),
        "снималась|снимались|снималось|съёмки|съёмок|съёмкам|натуру|снимают",
    )
)  # fmt: skip
_AT = "в|во|на|под|близ|возле|около|неподалёку|недалеко|окрестностях [от]"
_MINUTES = "минут|минуты|минуту|мин"
_ABOUT = "[около|почти|примерно|всего|чуть] [больше|меньше|более|менее]"
_BLACK = f"чёрно {adjective('бел')}"
_PICTURE = f"{FILM}|изображение|изображении|гамме"
_HAPPENS = "происходит|происходят|разворачивается|развёртывается|протекает|развивается|переносится"
_ACTION = f"действие|события [{{film}}] [{FILM}] [и] [{FILM}]"

PHRASES: Mapping[str, tuple[str, ...]] = {
    "source-work-claim": (
        f"по {_SOURCE}",
        f"{{manner=inspired}} по мотивам {_SOURCE}",
        f"экранизация|экранизацией|экранизацию|экранизации {_SOURCE}",
        f"адаптация|адаптацией|адаптацию|киноверсия|киноверсией {_SOURCE}",
        f"~ в основе|основу ... {_TITLED}",
        f"~ {_TITLED} ... [в] основе|основу|основой|первоисточником|отправной",
        f"{participle('основан')} на {_SOURCE}",
        f"~ {past('экранизировал', 'адаптировал')} ... {_TITLED}",
        f"~ {past('перенёс', 'перенесл')} на экран ... {_TITLED}",
        f"{past('экранизировал')} {_SOURCE}",
    ),
    "award-claim": (
        f"~ {_WON} ... {{prize}} [{{festival}}] [{{festival}}]",
        f"~ {_WON} {{festival}} ... {{prize}}",
        f"~ {{festival}} ... {_WON} ... {{prize}} [{{festival}}]",
        "~ {prize} [{festival}] ... достался|досталась|достались|присуждён|присуждена",
        "~ {result=nominated} номинирован|номинирована|номинировалась|номинировался|номинацию"
        "|выдвинут|выдвинута|выдвигался|выдвигалась|претендовал|претендовала ... {prize}"
        " [{festival}]",
    ),
    "year-claim": (
        f"~ {{event=made}} {_MADE} ... в {{year}} году|г",
        f"~ {{event=made}} {{film}} [,] {_FINISHED} ... в {{year}} году|г".replace("[,]", ","),
        f"~ {{event=released}} {{film}} ... {_SHOWN} ... в {{year}} году|г",
        f"~ {{event=released}} {_SHOWN} на|в экраны|прокат ... в {{year}} году|г",
        "{event=released} премьера [{film}] [состоялась|прошла] в {year} году|г",
        f"~ {{event=made}} {{film}} ... {_MAKES}|{_MADE} в {{year}} году|г",
        f"~ {{event=made}} {_MAKES} {{film}} ... в {{year}} году|г",
        f"~ {{event=released}} в {{year}} году|г {{film}} ... {_SHOWN}|{_RELEASES}",
        f"~ {{event=released}} в {{year}} году|г ... {_SHOWN}|{_RELEASES} {{it}}",
        f"~ {{event=made}} в {{year}} году|г {{film}} ... {_MADE}|{_MAKES}",
        f"~ {{event=made}} в {{year}} году|г ... {_MADE}|{_MAKES} {{it}}",
        "{how=of} {it} {year} года|г",
        "{how=of} {manner=vague} {film} {year} года|г",
    ),
    "runtime-claim": (
        f"длится|идёт|продолжается {_ABOUT} {{number}} {_MINUTES}",
        f"продолжительность|продолжительностью|хронометраж|длительность|длительностью [{{film}}]"
        f" [составляет] — {_ABOUT} {{number}} {_MINUTES}",
        f"{{number}} {adjective('минутн')} {FILM}",
    ),
    "colour-claim": (
        f"{{colour=black_and_white}} {_BLACK} [художественный|игровой|советский] ({_PICTURE})",
        f"{{colour=black_and_white}} {{film}} [снят|снята|—] {_BLACK}",
        f"{{colour=black_and_white}} {participle('снят')} {_BLACK}",
        f"~ {{colour=black_and_white}} {participle('снят')} ... [в|на] {_BLACK}",
        f"{{colour=colour}} {adjective('цветн')}|цветной [художественный|игровой] ({_PICTURE})",
        f"{{colour=colour}} {{film}} — {adjective('цветн')}|цветной",
        f"~ {{colour=colour}} {{how=taken}} {participle('снят')} ... в цвете",
    ),
    "country-claim": (
        f"{{manner=vague}} {{begins}} {{nations}} [{adjective('художественн', 'военн')}] {FILM}",
        f"это|этот|эта|эту|этого|этой {{nations}} {FILM}",
        "{relation=made} {film} , "
        f"{participle('создан', 'сделан')} в {{country}} [и {{country}}]",
        "совместное|совместного производство|производства {country} [и {country}]",
        "копродукция|копродукции {country} [и {country}]",
        "{film} производства {country} [и {country}]",
    ),
    "language-claim": (
        "на {language} [и {language}] языке|языках",
        "на {language} и {language} языке|языках",
        "говорят|говорит по {language}",
    ),
    "filming-place-claim": (
        f"~ {_FILMED} ... {_AT} {{places}}",
        f"~ {_AT} {{places}} [и] ... {_FILMED}",
    ),
    "studio-claim": (
        "~ киностудия|киностудии|киностудией|студия|студии|студией|объединение|объединении"
        " {studio}",
        f"~ {_FILMED}|{_MADE} ... на {{studio}}",
        f"~ {_RELEASES} ... {{studio}}",
        "производства|производство {studio}",
        "на {studio}",
    ),
    "subject-claim": (
        "(о|об|обо|про|после | во время | в годы | на фоне) {theme}",
        "{begins} {theme} о|об|про",
    ),
    "set-in-claim": (
        f"~ {_ACTION} ... {_HAPPENS} ... [в|на|из] {{places}}",
        f"~ {_HAPPENS} ... [в|на] {{places}}",
    ),
}
