"""Japanese: premieres, links, ranks, prizes counted, fates, audiences."""

from __future__ import annotations

from collections.abc import Mapping

_FILM = "映画|作品|長編|長編映画|トーキー|アニメ映画|怪獣映画"
_FESTIVAL = (
    "(カンヌ [国際映画祭|映画祭] {festival=cannes} | ベルリン [国際映画祭|映画祭] {festival=berlin}"
    " | ヴェネツィア|ヴェネチア [国際映画祭|映画祭] {festival=venice}"
    " | モスクワ [国際映画祭|映画祭] {festival=moscow})"
)
_SHOWN = (
    "初上映|初上映された|初公開|初公開された|プレミア上映|プレミア上映された|ワールドプレミア"
    "|封切られた|封切り"
)

PHRASES: Mapping[str, tuple[str, ...]] = {
    "premiere-claim": (
        f"{{manner=vague}} {_FESTIVAL} で {_SHOWN}",
        f"{{manner=vague}} {{places}} で {_SHOWN}",
        f"{{manner=vague}} {{year}} 年 [に|の] {_FESTIVAL} で {_SHOWN}",
        f"{{manner=vague}} {{year}} 年 [に|の] {{places}} で {_SHOWN}",
        f"{{manner=vague}} {{places}} で {{year}} 年 [に] {_SHOWN}",
    ),
    "film-link-claim": (
        "{another} の リメイク|再映画化 {link=remake} {manner=vague}",
        "{another} を リメイクした|再映画化した {link=remake} {manner=vague}",
        "{another} の 続編|続篇 {link=sequel} {manner=vague}",
        "{another} の 前日譚 {link=prequel} {manner=vague}",
    ),
    "series-claim": (
        "三部作 {series=trilogy} [の] 第一作|第二作|第三作|第一部|第二部|第三部|一本|最終作"
        " {firm=no}",
        "三部作 {series=trilogy} を 締めくくる|完結させる|成す {firm=no}",
        "シリーズ {series=series} [の] 第一作|第二作|第三作|一本 {firm=no}",
    ),
    "superlative-claim": (
        "{prize} を 受賞した (最初 {rank=first} | 唯一 {rank=only}) の {country} の 映画|作品"
        " {plain=today}",
        "{prize} を 受賞した (最初 {rank=first} | 唯一 {rank=only}) の {country} 映画"
        " {plain=today}",
        "{country} [の] 映画 として|で 初めて {rank=first} {prize} を 受賞した {plain=today}",
        "{country} [の] 映画 として|で 唯一 {rank=only} {prize} を 受賞した {plain=today}",
        f"{{country}} 初 の {{rank=first}} [カラー|長編] {_FILM}",
        f"{{country}} で 最初 の {{rank=first}} {_FILM}",
        f"唯一 の {{rank=only}} [{{country}}] {_FILM}",
        f"史上 最長|最大|最古 の {{rank=other}} [{{country}}] {_FILM}",
        f"最初 の {_FILM} の {{among=yes}} {{rank=first}} 一つ|一本|ひとつ",
    ),
    "award-count-claim": (
        "アカデミー賞 [で|を|の] {amount} 部門 {family=academy_award} [で|を] 受賞|受賞した|獲得"
        "|獲得した|制した",
        "オスカー [で|を|の] {amount} 部門 {family=academy_award} [で|を] 受賞|受賞した|獲得"
        "|獲得した|制した",
        "{amount} 部門 で|の アカデミー賞|オスカー {family=academy_award} を 受賞|受賞した|獲得"
        "|獲得した",
    ),
    "fate-claim": (
        "上映禁止|公開禁止|発禁 {fate=banned} {firm=no}",
        "禁止された {fate=banned} {firm=no}",
        "お蔵入り {fate=shelved} {manner=vague}",
        "検閲 で|により|によって {fate=cut} {firm=no}",
        "短縮された|カットされた|再編集された {fate=cut} {firm=no}",
        "押収された|没収された {fate=seized} {firm=no}",
        "修復された|復元された|デジタル修復 {fate=restored} {manner=vague}",
        "テレビ で 放映|放映された|放送された {fate=shown} {firm=no}",
    ),
    "audience-claim": (
        "観客動員 {told=audience} {firm=no}",
        "{amount} 万 人 {told=audience} {firm=no}",
        "興行収入|興行成績 {told=earnings} {firm=no}",
        "大ヒット {told=earnings} {firm=no}",
        "最も 多く 観られた {told=most_seen} {firm=no}",
    ),
}
