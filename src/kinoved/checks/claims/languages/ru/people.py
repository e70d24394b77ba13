"""Russian patterns about people: who directed, played, wrote, photographed, composed."""

from __future__ import annotations

from collections.abc import Mapping

from kinoved.checks.claims.languages.ru.forms import FILM, FILM_SUBJECT, participle, past

_SHOT = past("снял", "поставил", "срежиссировал")
_WAS_SHOOTING = past("снимал", "ставил")
_STAGED = past("поставил", "срежиссировал")
_IS = "[был|была|были|стал|стала|стали|является|выступил|выступила|выступили]"
_BECAME = _IS.strip("[]")
_TIME = "[в {year} году|г]"
_DIRECTOR = (
    "режиссёр|режиссёром|режиссёры|режиссёрами|режиссёра [постановщик|постановщиком|постановщики]"
)
_PLAYED = past("сыграл", "исполнил", "воплотил", "играл", "исполнял") + "|играет|играют|исполняет"
_WROTE = past("написал", "писал", "сочинил", "создал", "придумал", "подготовил") + "|пишет"
_ROLE = "роль|роли|ролью|ролей|ролям|ролями|ролях"
_OF = f"[к|для] [{{film}}] [{FILM}]"


def _credit(credit: str, thing: str, maker: str, agent: str) -> tuple[str, ...]:
    """The ways of naming the makers of a `thing`: the script, the music."""
    bound = f"{{credit={credit}}}"
    return (
        f"~ {bound} {thing} {_OF} {_WROTE} ... {{doer}}",
        f"~ {bound} {thing} ... {_WROTE} {{doer}}",
        f"~ {bound} {{doer}} , [сам] {_WROTE} ... {thing}",
        f"{bound} {thing} {_OF} — {{owner}}",
        f"~ {bound} {thing} {_OF} {participle('написан', 'сочинён', 'создан')} ... {{agent}}",
        f"{bound} {maker} {_OF} {_IS} — {{people}}",
        f"{bound} {{doer}} — {_IS} {maker} [{{film}}]",
        *((f"{bound} {agent} {{people}}",) if agent else ()),
    )


PHRASES: Mapping[str, tuple[str, ...]] = {
    "director-claim": (
        f"{{doer}} [сам] {_SHOT} {_TIME} {{it}}",
        f"{{manner=vague}} {{doer}} [сам] {_SHOT} {_TIME} {{film}}",
        f"{{manner=vague}} {{doer}} {past('экранизировал')}",
        f"{{manner=vague}} {{doer}} {past('перенёс')} на экран",
        f"{{film}} {_SHOT} {_TIME} {{doer}}",
        f"{{film}} {{doer}} {_SHOT}",
        f"{{manner=vague}} {{doer}} {_WAS_SHOOTING} {_TIME} {{film}}",
        f"{{manner=vague}} {{film}} {_TIME} {_WAS_SHOOTING} {{doer}}",
        f"{_SHOT} {_TIME} {{film}} {_TIME} {{doer}}",
        f"{{credit=director}} {_STAGED} {{doer}}",
        f"~ экранизацию ... {{credit=director}} {_STAGED} {{doer}}",
        f"~ {participle('снят')} ... {{agent}}",
        f"~ {{credit=director}} {participle('поставлен', 'срежиссирован')} ... {{agent}}",
        f"{{film}} , {participle('создан', 'сделан')} {{agent}}",
        f"{{credit=director}} {_DIRECTOR} {_OF} {_BECAME} {{doer}}",
        f"{{credit=director}} {_DIRECTOR} {_OF} — {{dash}} — {{doer}}",
        "{credit=director} режиссёр [постановщик] {film} {doer}",
        f"~ {{credit=director}} режиссёром|режиссёрами [постановщиком] {_OF} {_IS} ... {{doer}}",
        f"{{credit=director}} {{doer}} — {_IS} режиссёр|режиссёром"
        " [постановщик|постановщиком] [{film}]",
        "{credit=director} под руководством {owner}",
        "{credit=director} в постановке|режиссуре {owner}",
        "{credit=director} режиссура {owner}",
        f"{{manner=vague}} {FILM} {{owner}}",
        f"{{begins}} {FILM_SUBJECT} {{owner}}",
        "от режиссёра|режиссёров {people}",
        "дебют|дебюта|дебютом|дебюте {owner}",
        f"~ {{doer}} {past('отправил', 'сделал')} ... [в] этом|этой {FILM}",
    ),
    "cast-claim": (
        f"{{doer}} [здесь] {_PLAYED}",
        f"{{role}} {_PLAYED} {{doer}}",
        f"~ [главную|главные|заглавную] {_ROLE} ... {_PLAYED} {{doer}}",
        f"~ {_PLAYED} {_ROLE} ... {{doer}}",
        f"~ {_PLAYED} ... {{doer}}",
        f"{{doer}} {past('снялся', 'снялась', 'снялись', 'дебютировал')}",
        f"{{doer}} {past('снимался', 'предстал', 'перевоплотился')}",
        "{doer} снялась|снялись|снималась|снимались|появляется|появляются|предстаёт|занят|занята",
        "~ снялся|снялась|снялись|снимались|занят|занята|заняты|играют|сыграли ... {doer}",
        "~ в [главной|главных|заглавной] роли|ролях ... {doer}",
        "в [главной|главных] роли|ролях — {doer}",
        "с {people} в [главной|главных|заглавной] роли|ролях",
        "~ {doer} ... в [главной|заглавной] роли|ролях",
        f"~ {_ROLE} ... {past('достал')} {{people}}",
        f"~ {_ROLE} ... досталась|достались|доверили|поручили|отдали {{people}}",
        f"[главные] {_ROLE} — {{doer}}",
        "в исполнении {owner}",
        "партнёром|партнёршей|партнёрами [{owner}] стал|стала|стали|был|была {doer}",
    ),
    "crew-claim": (
        *_credit(
            "writer",
            "сценарий|сценария|сценарию|сценарием",
            "сценарист|сценаристом|сценаристы|сценаристами|соавтор|соавтором|авторы|автор|автором|"
            "авторами|соавторы|соавторами [сценария]",
            "по сценарию",
        ),
        *_credit(
            "music",
            "музыку|музыка|музыкой|музыки|музыке|песни|саундтрек|мелодии|партитуру",
            "композитор|композитора|композитором|композиторы|композиторами",
            "на музыку",
        ),
        *_credit(
            "camera",
            "операторскую|операторская [работа|работу]",
            "оператор|оператора|оператором|операторы|операторами [постановщик|постановщиком]",
            "",
        ),
        f"~ {{credit=camera}} {_SHOT} оператор|операторы {{doer}}",
        f"{{credit=camera}} {{manner=vague}} {{doer}} {past('снял', 'снимал')}",
        f"~ {{credit=camera}} {participle('снят')} ... оператором {{people}}",
        f"~ {{credit=camera}} {{manner=vague}} {participle('снят')} ... {{agent}}",
        "{credit=camera} камера {owner}",
        f"{{credit=editor}} монтаж {_OF} — {{owner}}",
        f"~ {{credit=editor}} {past('смонтировал')} ... {{doer}}",
        "{credit=editor} монтажёр|монтажёром — {people}",
        "{credit=editor} режиссёр монтажа — {people}",
        f"{{credit=producer}} продюсер|продюсером|продюсеры|продюсерами {_OF} {_IS} — {{people}}",
        f"{{credit=producer}} {past('спродюсировал')} {{people}}",
        f"{{credit=producer}} {{people}} {past('спродюсировал')}",
    ),
    "first-or-last-film-claim": (
        f"{{rank=last}} последний|последняя|последнюю|последней|последним [полнометражный] {FILM}"
        " {owner}",
        f"{{rank=first}} первый|первая|первую|первым|первой|дебютный|дебютная|дебютную"
        f" [полнометражный|полнометражная|полнометражную|полнометражным] {FILM} {{owner}}",
        "{rank=first} [полнометражный|режиссёрский] дебют|дебютом {owner}",
        f"{{rank=first}} [полнометражный] {FILM} дебютанта {{owner}}",
    ),
    "person-link-claim": (
        "{link=studied} ученик|ученика|ученика|учеником|ученица|ученицы|ученицей {owner}",
        "{link=studied} учился|училась у {people}",
        "{link=worked} ассистент|ассистента|ассистентом|помощник|помощника {owner}",
    ),
    "training-claim": (
        "непрофессиональных|непрофессиональные|непрофессиональными актёров|актёры|актёрами",
        "непрофессионалов|непрофессионалами",
    ),
}
