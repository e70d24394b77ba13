"""Words of a brief that ask for nothing: nouns for films, praise, prepositions, in two languages."""

from __future__ import annotations

FILLER = frozenset(
    """
    a about adaptation adaptations adapted all also an and any are around at based be been best both but by choice cinema cinematic
    classic classics considered directed director directors during early essential ever excellent
    famous favorite favourite feature featuring few film films filmmaker filmmakers filmed finest
    for from genre give good great greatest i important in is it key known late list lists made
    make making many me mid movie movies must my need never notable of on one ones only or our
    out over picture pictures please pick picks production productions recommend recommended
    release released screening season see seen select selection set shot show shown small some
    starring story stories that the their them theme themed themes these they this time titles to
    top under us very want was watch winner winners winning won we well were what where which who with within without worth
    would you your not non no nor neither except excepting excluding other than around since until
    between before after co written scored played style styled era like similar
    а без более бы экранизация экранизации экранизаций были в важнейшие весь во вот все всех где главные года году годов годы дай
    дайте для до его ее её за и из или известные их к как какие кино кинематограф кинематографа
    киноленты классика классические ко которые кроме лента ленты лучшие лучших мне на над надо
    нам не некоторые несколько ни но нужно о об обо один от отличные очень перечень по под
    подборка подборку подбери покажи посмотреть при про режиссера режиссёра режиссер режиссёр с
    самые самых со список снятые снятых снятый стоит та так те темы тему теме то топ три
    участием фильм фильма фильмов фильмы хорошие хороших что чтобы эти это я картины картин
    картина картинах фильмах известных великие великих жанр жанре жанра сюжет около после между
    """.split()
)
ABOUT = frozenset(
    "about around on concerning with featuring о об обо про с со на тему".split()
)
"""Words behind which the topic of a film may be named in words that are no theme's."""
