"""The words before a colon that say what a line of an entry is, in the languages of real lists."""

from __future__ import annotations

from functools import cache

from kinoved.value import value

_LABELS = {
    "description": {
        "en": "description|synopsis|plot|summary|overview|about|about the film|storyline",
        "es": "descripción|descripcion|sinopsis|argumento",
        "de": "beschreibung|inhalt|handlung",
        "pt": "descrição|descricao|sinopse|enredo",
        "pl": "opis|fabuła",
        "ru": "описание|сюжет|о фильме",
        "uk": "опис",
        "ja": "説明|概要|あらすじ|解説",
        "fr": "description|synopsis|résumé|histoire",
        "it": "descrizione|sinossi|trama",
        "ro": "descriere",
        "nl": "beschrijving",
    },
    "fact": {
        "en": "fact|fun fact|interesting fact|facts|trivia|did you know|good to know",
        "es": "hecho|dato|dato curioso|curiosidad|hecho interesante|sabías que|¿sabías que",
        "de": "fakt|fakten|wissenswertes|interessanter fakt|wussten sie|wussten sie schon|"
        "wusstest du|schon gewusst",
        "pt": "fato|facto|curiosidade|fato interessante|você sabia|sabia que",
        "pl": "fakt|ciekawostka",
        "ru": "факт|интересный факт|любопытный факт|знаете ли вы|а вы знали|вы знали",
        "uk": "факт|цікавий факт",
        "ja": "事実|豆知識|トリビア",
        "fr": "fait|anecdote|le saviez-vous",
        "it": "fatto|curiosità|lo sapevi",
        "ro": "fapt",
        "nl": "feit|weetje",
    },
    "title": {
        "en": "title|film title|movie title",
        "es": "título",
        "de": "titel",
        "pt": "título",
        "pl": "tytuł",
        "ru": "название",
        "uk": "назва",
        "ja": "題名|タイトル|作品名",
        "fr": "titre",
        "it": "titolo",
    },
    "director": {
        "en": "director|directors|directed by|dir|dir.",
        "es": "dirección|director|directora|directores|dirigida por|dirigido por",
        "de": "regie|regisseur|regisseurin|regisseure",
        "pt": "direção|diretor|diretora|diretores|realizador|realizadora|realizadores|realização",
        "pl": "reżyseria|reżyser|reżyserzy|reż.",
        "ru": "режиссёр|режиссер|реж.|режиссеры|режиссёры",
        "uk": "режисер",
        "ja": "監督",
        "fr": "réalisateur|réalisateurs|réalisatrice|réalisatrices|réalisation|réalisé par",
        "it": "regia|regista|registi|diretto da",
        "cs": "režie|režisér|režisérka|režiséři|rež.",
        "hu": "rendezte|rendező",
        "fi": "ohjaus|ohjaaja|ohjaajat|ohj.",
        "sv": "regi|regissör",
        "da": "instruktør",
        "tr": "yönetmen|yönetmenler|yönetmeni|yön.",
        "el": "σκηνοθεσία|σκηνοθέτης",
        "ro": "regizor",
        "hr": "redatelj|režija",
        "ko": "감독",
        "zh": "导演|導演",
    },
    "cast": {
        "en": "starring|cast|stars",
        "es": "reparto|elenco|protagonistas",
        "de": "besetzung|darsteller",
        "pl": "obsada|w rolach głównych",
        "ru": "в ролях",
        "ja": "出演|キャスト",
        "fr": "avec|distribution",
    },
    "year": {
        "en": "year|released|release|release date|initial release|release year",
        "es": "año",
        "de": "jahr|erscheinungsjahr",
        "pt": "ano|lançamento",
        "pl": "rok|rok produkcji",
        "ru": "год|год выпуска",
        "uk": "рік",
        "ja": "公開年|製作年|公開",
        "fr": "année",
        "it": "anno",
    },
    "country": {
        "en": "country|countries",
        "es": "país",
        "de": "land",
        "pl": "kraj|produkcja|kraj produkcji",
        "ru": "страна|производство",
        "ja": "製作国",
        "fr": "pays",
        "it": "paese",
    },
    "original": {
        "en": "original title|aka|also known as",
        "es": "título original",
        "de": "originaltitel",
        "pl": "tytuł oryginalny",
        "ru": "оригинальное название",
        "ja": "原題",
        "fr": "titre original",
        "it": "titolo originale",
    },
    "other": {
        "en": "rating|rated|rated.|imdb|imdb rating|runtime|duration|genre|genres|language|writer|"
        "writers|where to watch|streaming|watch|studio|awards|score|letterboxd|wikipedia|link|"
        "grade",
        "es": "duración|género",
        "de": "laufzeit|genre",
        "pt": "duração|gênero",
        "pl": "gatunek|czas trwania",
        "ru": "жанр|продолжительность|рейтинг",
        "fr": "durée",
        "it": "durata|genere",
    },
}

_WITHOUT_COLON = (
    ("directed by ", "director"),
    ("dirigido por ", "director"),
    ("dirigida por ", "director"),
    ("réalisé par ", "director"),
    ("regia di ", "director"),
    ("regie ", "director"),
    ("starring ", "cast"),
    ("initial release ", "year"),
    ("rated ", "other"),
    ("rated. ", "other"),
    ("duration ", "other"),
    ("runtime ", "other"),
)
_OPENINGS = tuple(opening for opening, _ in _WITHOUT_COLON)
_LONGEST = 32
_AROUND = " *_\t\u3000\u00a0-•"
_LONGEST_CREDIT = 120


@value
class Label:
    """What a line is (`kind`), the language of its label or None, and where its words begin."""

    kind: str
    language: str | None
    word: str
    after: int


@cache
def _table() -> dict[str, tuple[str, tuple[str, ...]]]:
    table: dict[str, tuple[str, tuple[str, ...]]] = {}
    for kind, languages in _LABELS.items():
        for language, forms in languages.items():
            for word in forms.split("|"):
                known, spoken = table.get(word, (kind, ()))
                if known == kind:
                    table[word] = (kind, (*spoken, language))
    return table


def label_of(text: str) -> Label | None:
    """The label at the head of a line, or None; `Directed by X` counts without a colon."""
    found = [text.find(mark, 0, _LONGEST + 1) for mark in (":?" if text.isascii() else ":：?")]
    cut = min((at for at in found if at >= 0), default=-1)
    if cut >= 0:
        word = text[:cut].strip(_AROUND).casefold()
        kind, languages = _table().get(word, (None, ()))
        if kind is not None and (text[cut] != "?" or kind == "fact"):
            cut += text[cut + 1 : cut + 2] in {":", "："}
            return Label(kind, languages[0] if len(languages) == 1 else None, word, cut + 1)
    if len(text) <= _LONGEST_CREDIT:
        low = text[:_LONGEST].casefold()
        if not low.startswith(_OPENINGS):
            return None
        for opening, kind in _WITHOUT_COLON:
            if low.startswith(opening) and not text.endswith(('."', ".”")):
                return Label(kind, None, opening.strip(), len(opening))
    return None


def label_at(text: str, first: int, last: int) -> tuple[str, int] | None:
    """The kind of the label at the head of `text[first:last]` and where what it labels begins."""
    cut = next((i for i in range(first, min(last, first + _LONGEST)) if text[i] in ":："), None)
    if cut is None:
        return None
    kind, _ = _table().get(text[first:cut].strip(_AROUND).casefold(), (None, ()))
    if kind is None:
        return None
    begin = cut + 1
    while begin < last and text[begin].isspace():
        begin += 1
    return kind, begin


def label_in(kind: str, language: str) -> str:
    """The usual label of `kind` in a language such as "ru", with a capital; else in English."""
    forms = _LABELS[kind]
    word = forms.get(language.split("-", maxsplit=1)[0], forms["en"]).split("|", 1)[0]
    return word[:1].upper() + word[1:]


def is_cut_label(text: str) -> bool:
    """Whether `text` is the beginning of a description or fact label, cut before its colon."""
    word = text.strip().casefold()
    return bool(word) and any(
        label.startswith(word) and kind in {"description", "fact"}
        for label, (kind, _) in _table().items()
    )
