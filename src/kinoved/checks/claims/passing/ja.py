"""Japanese: names near words for their part, languages and settings told by the way."""

from __future__ import annotations

from collections.abc import Mapping

from kinoved.checks.claims.language import in_passing

_DIRECTING = (
    "監督|監督した|監督作|監督作品|演出|演出した|メガホン|撮った|手がけた|手掛けた|映画化|映画化した"
    "|監督する|監督デビュー"
)
_CAMERA = "撮影|撮影監督|カメラ|カメラマン|映像|撮影した"
_MUSIC = "音楽|作曲|作曲家|作曲した|楽曲|主題歌|スコア|旋律|劇伴"
_SCRIPT = "脚本|脚本家|脚色|シナリオ|共同脚本|台本"
_CUT = "編集|編集者|編集した"
_PRODUCED = "製作|プロデューサー|プロデュース|製作総指揮|製作者|プロデュースした|制作"
_PLAYED = (
    "主演|出演|共演|演じた|演じる|演じている|演じ|扮する|扮した|役|主人公|主役|ヒロイン|キャスト|俳優"
    "|女優|主演した|出演した|共演した|出演している|出演する|主演する|デビューした|熱演|好演|務めた"
    "|二役|役柄"
)
_WRITTEN = (
    "原作|小説|短編|短篇|漫画|戯曲|もとに|元に|基に|映画化|同名小説|長編小説|短編小説|悲劇|物語|自伝"
    "|回想録|作家|基づく|基づいた|脚色|翻案|原作者|中編小説|童話|随筆|ノンフィクション"
)
_SHOT = (
    "撮影|撮影された|ロケ|ロケーション|ロケ地|撮られた|撮影した|ロケ撮影|行われた|撮影されている"
)
_SET = "舞台|描く|描いた|物語|町|村|街|都市|暮らす|港町"
_MADE = "製作|制作|映画|作品|配給|スタジオ|撮影所|製作した|制作した|製作会社|アニメ"
_TONGUES = {
    "English": "英語", "Russian": "ロシア語", "French": "フランス語", "German": "ドイツ語",
    "Italian": "イタリア語", "Spanish": "スペイン語", "Korean": "韓国語",
    "Swedish": "スウェーデン語",
    "Polish": "ポーランド語", "Portuguese": "ポルトガル語", "Chinese": "中国語",
}  # fmt: skip

_PHRASES: Mapping[str, tuple[str, ...]] = {
    "director-claim": (f"{_DIRECTING} ... {{people}}", f"{{people}} , ... {_DIRECTING}"),
    "crew-claim": tuple(
        f"{{credit={credit}}} {pattern}"
        for credit, words in (
            ("camera", _CAMERA), ("music", _MUSIC), ("writer", _SCRIPT), ("editor", _CUT),
            ("producer", _PRODUCED),
        )
        for pattern in (
            f"{words} ... {{people}}",
            f"{{people}} , ... {words}",
            f"{words} ... 監督|製作|脚本 ... {{people}}",
        )
    ),
    "cast-claim": (
        f"{{people}} , ... {_PLAYED}",
        f"{_PLAYED} , ... {{people}}",
        "{enclosed}",
    ),
    "source-work-claim": (
        f"{{people}} , ... {_WRITTEN}",
        f"{_WRITTEN} ... {{people}}",
        f"{{work}} , ... {_WRITTEN}",
        f"{_WRITTEN} ... {{work}}",
    ),
    "filming-place-claim": (f"{{places}} ... {_SHOT}", f"{_SHOT} ... {{places}}"),
    "set-in-claim": (f"{{places}} ... {_SET}", f"{_SET} ... {{places}}"),
    "studio-claim": (f"{{studio}} ... {_MADE}", f"{_MADE} ... {{studio}}"),
    "year-claim": (
        "{how=of} {year} 年 [の|公開|製作] [の] 映画|作品|長編|サイレント映画|無声映画|アニメ"
        "|傑作|大作",
        "{event=released} {year} 年 ... 公開|公開された|封切|封切られた|上映|上映された",
        "{event=made} {year} 年 ... 製作|製作された|制作|撮影|完成|完成した",
    ),
    "language-claim": tuple(
        f"{word} [の|で|による|圏] 映画|作品|長編|撮られた|話す|話し|台詞|撮影|製作"
        f" {{language={name}}}"
        for name, word in _TONGUES.items()
    ),
    "country-claim": (
        "{relation=produced} {country} , ... {country} [, {country}] [と {country}] [の] 合作"
        "|共同製作"
        "|共同制作|合作映画",
        "{relation=made} {country} [の] 映画|作品|サイレント映画|無声映画|アニメ|ドラマ",
    ),
    "colour-claim": (
        "{colour=black_and_white} 白黒|モノクロ|モノクローム",
        "{colour=colour} カラー|総天然色",
    ),
    "runtime-claim": ("{number} 分 [の|に|で|及ぶ|を|ほど]",),
    "first-or-last-film-claim": (
        "{rank=first} {person} ... デビュー作|処女作|第一作|初監督",
        "{rank=last} {person} ... 遺作|最後の作品",
    ),
}  # fmt: skip
PHRASES: Mapping[str, tuple[str, ...]] = in_passing(_PHRASES)
