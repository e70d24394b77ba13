"""Japanese words for prizes: 「アカデミー賞主演男優賞」, 「アカデミー監督賞」."""

from __future__ import annotations

from kinoved.checks.claims.prize_words import table

FAMILIES = table("""
academy award: アカデミー賞, アカデミー, オスカー, 米アカデミー賞
golden globe: ゴールデングローブ賞, ゴールデングローブ
bafta: 英国アカデミー賞
cesar award: セザール賞
""")
CATEGORIES = table("""
foreign: 外国語映画賞, 国際長編映画賞
picture: 作品賞
director: 監督賞
actor: 主演男優賞, 男優賞
actress: 主演女優賞, 女優賞
supporting actor: 助演男優賞
supporting actress: 助演女優賞
screenplay: 脚本賞, 脚色賞
cinematography: 撮影賞
music: 作曲賞, 音楽賞
song: 主題歌賞, 歌曲賞
costumes: 衣装デザイン賞, 衣裳デザイン賞
design: 美術賞
editing: 編集賞
sound: 音響賞, 録音賞
effects: 視覚効果賞, 特殊効果賞
animation: 長編アニメ映画賞, 長編アニメーション賞
documentary: 長編ドキュメンタリー映画賞
""")
RANKS = table("""
audience: 観客賞
critics: 批評家賞
""")
