"""Japanese: its words and the patterns of its claims, all reviews at most.

Words are what the tokeniser (`japanese.py`) makes of a text without spaces: a verb stands with its
ending, and a denial is such an ending, so that it follows what it denies.
"""

from __future__ import annotations

import re

from kinoved.checks.claims.fortunes import ja as fortunes
from kinoved.checks.claims.language import Language, joined, words
from kinoved.checks.claims.passing import ja as passing
from kinoved.checks.claims.prizes import ja as prizes

_DENIED = "ていない ておらず なかった ない ず てはいない"


def _forms(*stems: str, endings: str = "た ている ていた て る ます ました") -> str:
    """Verb stems with their endings, those of denial too, as one alternative of a pattern."""
    return "|".join(
        f"{stem}{ending}" for stem in stems for ending in f"{endings} {_DENIED}".split()
    )


def _done(*nouns: str) -> str:
    """Nouns made verbs by する: 監督した, 監督している, 監督せず."""
    active = _forms(*(f"{noun}し" for noun in nouns))
    passive = _forms(*(f"{noun}され" for noun in nouns))
    return "|".join(
        (*nouns, active, passive, *(f"{noun}する|{noun}し|{noun}され" for noun in nouns))
    )


_TOPIC = "は|が|も"
_FILM = (
    "映画|作品|長編|大作|名作|傑作|本作|劇映画|時代劇|アニメ映画|怪獣映画|戦争映画|サイレント映画"
)
_DIRECTED = _done("監督", "演出") + "|" + _forms("撮っ", "手がけ", "手掛け")
_PLAYED = _forms("演じ", "扮し")
_SERVED = _forms("務め", "つとめ", "担当し", "手がけ", "手掛け") + "|担当|担当する|担当し"
_WROTE = _forms("書い", "執筆し", "手がけ", "担当し", "共同執筆し")
_WON = (
    _done("受賞", "獲得")
    + "|"
    + _forms(
        "輝い", "受け", "もたらし", "勝ち取っ", "選ばれ", "分け合っ", "手にし", "贈られ", "与えられ"
    )
    + "|逃した"
)
_SHOT = _done("撮影") + "|" + _forms("撮られ", "撮っ") + "|ロケ"
_MADE = _done("製作", "制作")
_BASED = "もとに|元に|基に|もとにした|元にした|基にした|原作とする|原作とした|原作に|" + _done(
    "映画化", "映像化", "アニメ化", "脚色"
)
_TOGETHER = _done("共同製作", "合作")
_IS = "である|だ|です|だった|であった"
_SAID_NOT = "ではなく|ではない|でない|ではありません|でなく"

_OWN = {
    "director-claim": (
        f"{{credit=director}} {{people}} {_TOPIC} {_done('監督')}",
        f"{{credit=director}} {{people}} {_TOPIC} 監督 を {_SERVED}",
        f"{{credit=director}} 監督 {_TOPIC} {{people}}",
        f"{{credit=director}} {{people}} 監督 の 代表作|監督作品|監督作 {_IS}",
        "{credit=director} {people} が 監督 の",
        f"{{relation=film_of}} {{people}} {_TOPIC} {_DIRECTED}",
        f"~ {{relation=film_of}} {{people}} {_TOPIC} ... {_DIRECTED}",
        "{relation=film_of} {people} 監督",
        f"{{relation=film_of}} {{people}} の|による [この] [{{country}}] [長編]"
        f" {_FILM}|監督作|監督作品",
    ),
    "cast-claim": (
        f"{{people}} [{_TOPIC}|の] {_done('主演', '出演', '共演')}",
        "{people} ら [が|の] 主演|出演|共演",
        f"{{people}} {_TOPIC} {_PLAYED}",
        f"~ {{people}} {_TOPIC} ... {_PLAYED}",
        f"~ {{people}} が ... を , {{people}} が ... {_PLAYED}",
        f"~ {{people}} {_TOPIC} ... 二役|主役|主人公 を {_SERVED}|{_PLAYED}",
        f"主演|主役|主人公|ヒロイン [{_TOPIC}|の] {{people}}",
    ),
    "crew-claim": (
        f"{{credit=music}} 音楽|作曲 [{_TOPIC}|の] {{people}}",
        f"{{credit=music}} {{people}} {_TOPIC} 音楽|作曲 を {_SERVED}",
        "{credit=music} {people} の|による 音楽",
        f"{{credit=camera}} 撮影|撮影監督|カメラ [{_TOPIC}|の] {{people}}",
        f"{{credit=camera}} {{people}} {_TOPIC} 撮影|撮影監督|カメラ を {_SERVED}",
        "{credit=camera} {people} の|による 撮影|カメラ|映像",
        f"{{credit=writer}} 脚本 [{_TOPIC}|の] {{people}}",
        f"{{credit=writer}} {{people}} {_TOPIC} 脚本 を {_WROTE}|{_SERVED}",
        "{credit=writer} {people} の|による 脚本",
        f"{{credit=editor}} 編集 [{_TOPIC}|の] {{people}}",
        f"{{credit=editor}} {{people}} {_TOPIC} 編集 を {_SERVED}",
        f"{{credit=producer}} 製作|プロデューサー [{_TOPIC}|の] {{people}}",
        f"{{credit=producer}} {{people}} {_TOPIC} 製作 を {_SERVED}",
    ),
    "source-work-claim": (
        f"原作 [{_TOPIC}|の] {{people}}",
        "{people} 原作",
        f"{{people}} の|による [同名] {{worknoun}} を|が {_BASED}",
        f"~ {{people}} の ... {{worknoun}} を {_BASED}",
        f"~ {{people}} の {{worknoun}} を ... {_BASED}",
        "{people} の [同名] {worknoun} を|が 原作",
        "{people} の [同名] {worknoun} の 映画化",
    ),
    "award-claim": (
        f"{{prize}} を|に|も|は {_WON}",
        f"{{prize}} {_WON}",
        f"~ {{prize}} を ... {_WON}",
        "{result=nominated} {prize} に|へ|で ノミネート|ノミネートされた|候補",
        "{result=nominated} {prize} の 候補",
        "{result=nominated} {prize} ノミネート",
    ),
    "year-claim": (
        "{event=released} {year} 年 [に] [{number} 月] [{number} 日] [に]"
        " 公開|公開された|封切られた",
        f"{{event=made}} {{year}} 年 [に] {_MADE}|{_SHOT}|作られた",
        f"{{how=of}} {{year}} 年 の [{{country}}] {_FILM}",
    ),
    "runtime-claim": (
        f"上映時間|長さ [{_TOPIC}|の] [約|およそ] {{number}} 分",
        f"{{number}} 分 の|に [及ぶ|わたる] {_FILM}",
        "{number} 分 に 及ぶ",
        "{number} 分 {how=long} の 長尺",
    ),
    "colour-claim": (
        f"{{colour=black_and_white}} {{how=shot}} 白黒|モノクロ|モノクローム で {_SHOT}",
        f"{{colour=black_and_white}} 白黒|モノクロ|モノクローム {_SAID_NOT}",
        f"{{colour=black_and_white}} 白黒|モノクロ|モノクローム [の] {_FILM} [{_IS}]",
        f"{{colour=black_and_white}} 白黒|モノクロ|モノクローム [の] {_FILM} {_SAID_NOT}",
        f"{{colour=colour}} {{how=shot}} カラー で {_SHOT}",
        f"{{colour=colour}} {{how=shot}} カラー [の] {_FILM}",
        f"{{colour=colour}} {{how=shot}} カラー [の] {_FILM} {_SAID_NOT}",
    ),
    "country-claim": (
        f"{{relation=made}} {{country}} の|製 {_FILM}",
        f"{{relation=made}} {{country}} {_FILM}",
        "{relation=produced} {country} と|・ {country} [と {country}] の 合作|共同製作",
        f"{{relation=produced}} {{country}} と {{country}} [と {{country}}] が {_TOGETHER}",
    ),
    "filming-place-claim": (
        f"{{places}} で|にて {_SHOT}",
        f"~ {{places}} で ... {_SHOT}",
        f"ロケ地|撮影地|撮影場所 {_TOPIC} {{places}}",
        "{places} ロケ",
    ),
    "language-claim": (
        "{language} で 話される|話されている|撮影された|撮られた|演じられる",
        f"台詞|せりふ|セリフ|言語 {_TOPIC} {{language}}",
        "全編 [が] {language}",
    ),
    "studio-claim": (
        f"{{studio}} [が|で|は|の|による] {_MADE}|{_DIRECTED}|配給",
        f"{{studio}} {_FILM}",
        f"製作|制作|製作会社 {_TOPIC} {{studio}}",
        f"~ {{studio}} で ... {_DIRECTED}|{_MADE}",
    ),
    "set-in-claim": (
        "{places} を 舞台 に",
        "{places} を 舞台 とする|とした",
        "{places} が 舞台",
        "舞台 は {places}",
    ),
    "subject-claim": (
        "{theme} を 描く|描いた|描いている|扱う|扱った|題材",
        "{theme} の|を 舞台",
    ),
    "kind-claim": ("{kind=television_film} テレビ映画",),
    "training-claim": ("素人俳優|素人の俳優|非職業俳優",),
    "first-or-last-film-claim": (
        "{rank=last} {person} [監督] の 遺作|最後の作品|最後の映画",
        "{rank=first} {person} [監督] の [長編] デビュー作|処女作|監督デビュー作|第一作",
    ),
    "person-link-claim": (
        "{link=studied} {person} の 弟子|教え子",
        "{link=worked} {person} の 助監督",
    ),
}
_PHRASES = joined(_OWN, fortunes.PHRASES, passing.PHRASES)

_LISTS = {
    "hedges": words(
        "おそらく 恐らく たぶん 多分 もしかすると かもしれない らしい と言われる と言われている"
        " とされる とされている だろう ようだ 緩やかに ゆるやかに"
    ),
    "negations": words(
        "わけではない とは限らない ではなかった でもない のではない はずはない 間違い 誤り "
        "ではなく ではない でない ではありません でなく 逃した 決して まったく 一度も"
    )
    | frozenset(
        form
        for form in "|".join((_DIRECTED, _WON, _PLAYED, _SERVED, _SHOT, _WROTE, _MADE)).split("|")
        if form.endswith(tuple(_DENIED.split()))
    ),
    "neutral": words(
        "また さらに ついに 見事 見事に ともに 共に 同じく のちに 後に その 同 共同で"
    ),
    "foreign": words(
        "リメイク 再映画化 続編 続篇 前作 次作 前年 当初 もともと 元来 本来 夫 妻 弟 兄 姉 妹"
        " 別の 他の 修復版"
        " 復元版 バージョン ディレクターズカット 異なり 違って 比べ 影響 影響を 噂 伝説 誤って"
        " 誤解 予定"
        " 予定だった はず はずだった 断った 降板 降板した 作り替えられた 意識 敬愛 ドキュメンタリー"
        " 同年 対して 一方 よりも 候補だった 似た"
    ),
    "film_nouns": words("映画 作品 本作 長編 時代劇 アニメ"),
    "pronouns": words("本作 同作 これ"),
    "pointing": words("この"),
    "links": words("と や および 及び"),
    "descriptions": words(
        "監督 俳優 女優 作曲家 巨匠 作家 小説家 脚本家 名匠 名優 カメラマン 撮影監督 漫画家 若き の"
        " 劇作家"
    )
    - {"監督"},
    "place_words": words("旧 北 南 東 西"),
    "work_nouns": words(
        "小説 短編 短篇 短編小説 長編小説 漫画 マンガ 戯曲 回想録 自伝 原作 同名 同名小説"
        " 児童文学 絵本 著書"
        " 物語 童話 コミック 手記 探検記"
    ),
    "studio_words": words("製作会社"),
}
_LANGUAGES = {
    "日本語": "Japanese", "ロシア語": "Russian", "英語": "English", "フランス語": "French",
    "ドイツ語": "German", "イタリア語": "Italian", "スペイン語": "Spanish", "中国語": "Chinese",
    "韓国語": "Korean", "朝鮮語": "Korean", "ポーランド語": "Polish", "ポルトガル語": "Portuguese",
    "スウェーデン語": "Swedish", "チェコ語": "Czech", "ペルシア語": "Persian",
    "広東語": "Cantonese",
}  # fmt: skip
_NAMES = {
    "prize": {
        "パルム ドール": "Palme d'Or", "パルムドール": "Palme d'Or",
        "カンヌ の 最高賞": "Palme d'Or",
        "グランプリ": "Grand Prix du Festival International du Film/Grand Prix",
        "金獅子賞": "Golden Lion", "銀獅子賞": "Silver Lion", "金熊賞": "Golden Bear",
        "銀熊賞": "Silver Bear", "金豹賞": "Golden Leopard", "審査員賞": "Jury Prize",
        "審査員特別賞": "Special Jury Prize", "国際批評家連盟賞": "FIPRESCI Prize",
        "アカデミー賞外国語映画賞": "Academy Award for Best International Feature Film",
        "アカデミー外国語映画賞": "Academy Award for Best International Feature Film",
        "アカデミー国際長編映画賞": "Academy Award for Best International Feature Film",
        "アカデミー賞国際長編映画賞": "Academy Award for Best International Feature Film",
        "外国語映画賞": "Academy Award for Best International Feature Film",
        "アカデミー作品賞": "Academy Award for Best Picture",
        "アカデミー賞作品賞": "Academy Award for Best Picture",
        "長編アニメ映画賞": "Academy Award for Best Animated Feature",
        "アカデミー長編アニメ映画賞": "Academy Award for Best Animated Feature",
        "監督賞": "Best Director",
    },
    "place": {
        "ソ連": "Soviet Union", "ソビエト": "Soviet Union", "ソビエト連邦": "Soviet Union",
        "西ドイツ": "West Germany", "東ドイツ": "East Germany", "アメリカ": "United States",
        "米国": "United States", "英国": "United Kingdom", "チェコスロバキア": "Czechoslovakia",
        "ユーゴスラビア": "Yugoslavia", "香港": "Hong Kong", "東京": "Tokyo", "大阪": "Osaka",
        "長崎": "Nagasaki", "広島": "Hiroshima", "モスクワ": "Moscow", "パリ": "Paris",
        "ロンドン": "London", "ローマ": "Rome", "ベルリン": "Berlin", "ヴェネツィア": "Venice",
        "ニューヨーク": "New York City",
        "ロサンゼルス": "Los Angeles", "サンフランシスコ": "San Francisco", "シカゴ": "Chicago",
        "ハリウッド": "Hollywood", "マドリード": "Madrid", "ミュンヘン": "Munich",
        "ハンブルク": "Hamburg", "ミラノ": "Milan", "シチリア": "Sicily", "アテネ": "Athens",
        "北京": "Beijing", "ソウル": "Seoul", "モントリオール": "Montreal",
        "メキシコシティ": "Mexico City", "ブエノスアイレス": "Buenos Aires", "リスボン": "Lisbon",
        "ダブリン": "Dublin", "オスロ": "Oslo", "ストックホルム": "Stockholm",
        "コペンハーゲン": "Copenhagen", "ブダペスト": "Budapest", "ワルシャワ": "Warsaw",
        "クラクフ": "Krakow", "キエフ": "Kyiv", "キーウ": "Kyiv", "クリミア": "Crimea",
        "シベリア": "Siberia", "タリン": "Tallinn",
        "レニングラード": "Leningrad", "プラハ": "Prague", "ウィーン": "Vienna",
    },
    "studio": {
        "東宝": "Toho", "松竹": "Shochiku", "大映": "Daiei Film", "東映": "Toei",
        "角川": "Kadokawa", "スタジオジブリ": "Studio Ghibli", "ジブリ": "Studio Ghibli",
        "モスフィルム": "Mosfilm", "レンフィルム": "Lenfilm", "マッドハウス": "Madhouse",
    },
}  # fmt: skip
_STATES = words("日本 中国 韓国 台湾 北朝鮮 南アフリカ")
_PARTICLES = words(
    "は が を に で の と も へ や か から まで より として による によって とともに という だ"
    " である です"
    " した する して いる この その あの など ら 氏 初 同社 翌年 映画祭 国際映画祭 映画賞 最優秀"
    " 代表作"
)


def _vocabulary() -> frozenset[str]:
    """Every word of the patterns, lists and names, by which a text is cut into words."""
    patterns = re.sub(r"\{[^}]*\}", " ", " ".join(p for told in _PHRASES.values() for p in told))
    found = set(re.findall(r"[^\s()\[\]{},|~.・]+", patterns))
    found.update(word for listed in _LISTS.values() for word in listed)
    found.update(_LANGUAGES, _STATES, _PARTICLES)
    found.update(prizes.FAMILIES, prizes.CATEGORIES, prizes.RANKS)
    found.update(part for named in _NAMES.values() for name in named for part in name.split(" "))
    return frozenset(found)


LANGUAGE = Language(
    code="ja",
    phrases=_PHRASES,
    hedges=_LISTS["hedges"],
    negations=_LISTS["negations"],
    neutral=_LISTS["neutral"],
    foreign=_LISTS["foreign"],
    film_nouns=_LISTS["film_nouns"],
    pronouns=_LISTS["pronouns"],
    pointing=_LISTS["pointing"],
    links=_LISTS["links"],
    descriptions=_LISTS["descriptions"],
    place_words=_LISTS["place_words"],
    work_nouns=_LISTS["work_nouns"],
    studio_words=_LISTS["studio_words"],
    languages=_LANGUAGES,
    names=_NAMES,
    adjectives={},
    vocabulary=_vocabulary(),
    denies_before=False,
    denies_after=True,
    plain=words(
        "は で の 国際映画祭 映画祭 この これ 全編 が カンヌ ベルリン ヴェネツィア ヴェネチア"
    ),
    closing=words("である だ です だった であった"),
    quotes="『",
    prize_families=prizes.FAMILIES,
    prize_categories=prizes.CATEGORIES,
    prize_ranks=prizes.RANKS,
    near={
        "director": words("監督 監督した 撮った 映画 作品 代表作 演出"),
        "filming-place": words("撮影 撮影された ロケ ロケ地"),
        "award": words("受賞 受賞した 獲得した 輝いた"),
        "source-work": words("原作 小説 漫画 もとに"),
        "cast": words("主演 出演 演じる 演じた 役"),
        "studio": words("製作 制作 撮った"),
    },
)
