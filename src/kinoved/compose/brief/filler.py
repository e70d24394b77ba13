"""Words of a brief that ask for nothing: nouns for films, praise, prepositions."""

from __future__ import annotations

FILLER = frozenset(
    """
    a about adaptation adaptations adapted after all also an and any are around at based be been
    before best between both but by choice cinema cinematic classic classics co considered
    directed director directors during early era essential ever excellent except excepting
    excluding famous favorite favourite feature featuring few film filmed filmmaker filmmakers
    films finest for from genre give good great greatest i important in is it key known late
    like list lists made make making many me mid movie movies must my need neither never no non
    nor not notable of on one ones only or other our out over pick picks picture pictures played
    please production productions recommend recommended release released scored screening season
    see seen select selection set shot show shown similar since small some starring stories
    story style styled than that the their them theme themed themes these they this time titles
    to top under until us very want was watch we well were what where which who winner winners
    winning with within without won worth would written you your
    а без более бы были в важнейшие великие великих весь во вот все всех где главные года годов
    году годы дай дайте для до его ее её жанр жанра жанре за и из известные известных или их к
    как какие картин картина картинах картины кинематограф кинематографа кино киноленты классика
    классические ко которые кроме лента ленты лучшие лучших между мне на над надо нам не
    некоторые несколько ни но нужно о об обо один около от отличные очень перечень по под
    подбери подборка подборку покажи после посмотреть при про режиссер режиссера режиссёр
    режиссёра с самые самых снятые снятый снятых со список стоит студии
    студия сюжет та так те теме тему темы
    то топ три участием фильм фильма фильмах фильмов фильмы хорошие хороших что чтобы
    экранизации экранизаций экранизация эти это я
    """.split()
)
ABOUT = frozenset("about around on concerning о об обо про на тему".split())
"""Words behind which the topic of a film may be named in words that are no theme's."""
