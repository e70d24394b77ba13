"""Lists of films that no catalogue knows: years, directors, and stories of people under the titles.

Novels have these as well, so the list is read only where nothing in the catalogue bears one of its
titles under another year: whatever is read then, nothing can be held against it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kinoved.model import Entry

_FEWEST = 3
_MOST = 0.5
_READ = frozenset(
    "read reading reads reader shelf page pages published leído leer lecturas gelesen lesen"
    " leseliste lu lire lectures letto letture lido leituras читал читала прочитал прочитала"
    " прочитали чтение чтения przeczytane lektury heard listen listening hung exhibition".split()
)
_PEOPLE = frozenset(
    "man men woman women boy boys girl girls child children son daughter mother father brother"
    " brothers sister sisters wife husband widow family families friend friends lovers couple"
    " soldier soldiers teacher doctor priest judge peasant peasants shepherd shepherds fisherman"
    " worker workers painter weaver postman ferryman electrician janitor policeman thief murderer"
    " orphan servant villagers stranger he she"
    # German
    " mann männer frau frauen junge mädchen kind kinder sohn tochter mutter vater bruder schwester"
    " witwe familie freund freunde soldat soldaten lehrer lehrerin arzt bauer hirte fischer"
    # Spanish, Portuguese
    " hombre hombres mujer mujeres niño niña niños hijo hija madre padre hermano hermana hermanos"
    " viuda familia amigos soldado maestro jóvenes campesino homem homens mulher mulheres menino"
    " menina filho filha mãe pai irmão irmã irmãos viúva família professor camponês pescador"
    # French, Italian
    " homme hommes femme femmes garçon fille enfant enfants fils mère père frère frères sœur veuve"
    " famille soldat soldats paysan berger pêcheur uomo uomini donna donne ragazzo ragazza bambino"
    " bambina figlio figlia fratello fratelli sorella vedova famiglia soldato contadino pastore"
    # Russian, Polish
    " мужчина женщина мальчик девочка девушка юноша ребёнок дети сын дочь мать отец брат братья"
    " сестра сёстры жена муж вдова семья друзья солдат учитель учительница врач крестьянин пастух"
    " рыбак следователь старик старуха мужа жену сына мальчика девушку"
    " mężczyzna kobieta chłopiec dziewczyna dziecko dzieci syn córka matka ojciec brat bracia"
    " siostra żona mąż wdowa rodzina żołnierz nauczyciel lekarz pasterz rybak".split()
)


def are_stories(head: str, entries: Sequence[Entry]) -> bool:
    """Whether every entry has a year, and most have a director and a description with people in it.

    `head` is what stands above the list; a word for reading there speaks against it.
    """
    if len(entries) < _FEWEST or not all(entry.year for entry in entries):
        return False
    if not _READ.isdisjoint(_words(head)):
        return False
    directed = sum(any(p.role == "director" for p in entry.people) for entry in entries)
    peopled = sum(
        entry.description is not None and not _PEOPLE.isdisjoint(_words(entry.description.text))
        for entry in entries
    )
    return min(directed, peopled) > _MOST * len(entries)


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text.casefold()))
