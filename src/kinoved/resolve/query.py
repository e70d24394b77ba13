"""What is known of a film that is being looked for, gathered from an entry or from options."""

from __future__ import annotations

from kinoved.catalogue import Catalogue, Mention
from kinoved.model import Entry, FilmList
from kinoved.resolve.stated import stated_countries, stated_kind
from kinoved.value import value

_KINDS = ("person", "work", "place", "prize", "theme")


@value
class Query:
    """Everything that may point to a film.

    `titles` begins with the one in front, further ones stand beside it; `people` are names from the
    heading; `mentions` are the catalogue's names found in the prose; `countries` are ids of
    producing countries that the prose or heading states; `kind` is what the prose calls the film,
    if anything; `list_countries` and `list_themes` are what the whole list promises.
    """

    titles: tuple[str, ...]
    year: int | None = None
    people: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    kind: str | None = None
    prose: str = ""
    mentions: tuple[Mention, ...] = ()
    list_countries: tuple[str, ...] = ()
    list_themes: tuple[str, ...] = ()
    identifiers: tuple[tuple[str, str], ...] = ()
    pin: str | None = None

    def mentioned(self, kind: str) -> frozenset[str]:
        """The ids of subjects of `kind` that the prose names."""
        return frozenset(id_ for mention in self.mentions for id_ in mention.of(kind))


def query_of(entry: Entry, film_list: FilmList, catalogue: Catalogue) -> Query:
    """The query that an entry makes."""
    prose = "\n".join(
        part.text for part in (entry.description, entry.fact, *entry.notes) if part is not None
    )
    named = [name for text in entry.countries for name in catalogue.named(text, "place")]
    stated = stated_countries(prose, catalogue)
    return Query(
        titles=(entry.title.text, *(p.text for p in entry.alternatives)),
        year=entry.year,
        people=tuple(credit.name for credit in entry.people),
        countries=tuple(dict.fromkeys([*(n.subject for n in named), *stated])),
        kind=stated_kind(prose),
        prose=prose,
        mentions=prose_mentions(prose, catalogue),
        list_countries=tuple(term.id for term in film_list.scope.countries),
        list_themes=tuple(term.id for term in film_list.scope.themes),
        identifiers=tuple((i.kind, i.value) for i in entry.identifiers),
        pin=entry.pin,
    )


def prose_mentions(prose: str, catalogue: Catalogue) -> tuple[Mention, ...]:
    """Names in running text; a surname alone counts only where it is written with a capital."""
    found = []
    for mention in catalogue.mentions(prose, _KINDS):
        names = tuple(
            name
            for name in mention.names
            if name.kind != "person" or prose[mention.start] != prose[mention.start].lower()
        )
        if names:
            found.append(Mention(mention.start, mention.end, names))
    return tuple(found)
