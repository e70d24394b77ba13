"""The list does not hold as many films as it promises.

What it does
    Compares the number in the title or introduction with the distinct works in the list, and says
    how many of them are of the promised country and theme. Where entries are numbered up to what is
    promised, those without a number beside them do not count. Silent where the text breaks off; a
    note where no more than half of the promised entries are there, for then the rest was more
    likely left behind in copying than never written.

Why it matters
    "10 Soviet films" is the first thing a reader sees.

Example
    Wrong: "10 films", then ten headings of which two are one film.
    Right: ten works, or another number.

What to do
    Remove what does not belong and fill up: `kinoved compose --repair LIST` does both. Or let
    `kinoved fix --unsafe` write the number of works that there are.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.context import Context, Rule
from kinoved.checks.scope import count_in_scope, in_countries, kindred_country, theme_grade
from kinoved.model import Diagnostic, Edit, Fix, Match, Safety, Severity
from kinoved.text import listing, normalise, plural, the

CODE = "KV204"
NAME = "count-mismatch"
RULE = Rule(CODE, NAME)


def check(context: Context) -> Iterator[Diagnostic]:
    """A warning or note where promise and list differ."""
    film_list = context.list
    scope = film_list.scope
    if scope.count is None or film_list.broken_off or not film_list.entries:
        return
    matches = _matches(context, scope.count)
    films = {match.film.id for match in matches if match.film}
    unknown = sum(1 for match in matches if match.film is None)
    works = len(films) + unknown
    indexed = [match.film.id for match in matches if match.film and match.film.indexed]
    doubled = len(indexed) - len(set(indexed))
    countries, _, both = count_in_scope(film_list, matches)
    if not all(term.strict for term in scope.countries) or _has_kindred(context):
        countries = both = None
    promised = both if all(term.strict for term in scope.themes) else None
    # What data sets say of a film neither leaves it out nor makes two entries one, and a record
    # that names no country or no theme, or the theme as a genre only, does not deny this one.
    open_ = unknown + len(indexed) + _without_country(films, context)
    silent = sum(1 for id_ in films if _may_belong(id_, context))
    short = [n for n in (countries,) if n is not None and n + open_ < scope.count]
    short += [n for n in (promised,) if n is not None and n + open_ + silent < scope.count]
    if works <= scope.count <= works + doubled and not short:
        return
    labels = context.catalogue.label
    parts = []
    if countries is not None:
        where = listing([the(labels(term.id)) for term in scope.countries], "or")
        parts.append(f"{countries} of {where}")
    if both is not None and scope.themes and scope.countries:
        theme = listing([labels(term.id) for term in scope.themes], "and")
        parts.append(f"{both} of them with {theme} as a core theme")
    detail = f", {listing(parts)}" if parts else ""
    entries = plural(len(matches), "entry", "entries")
    beyond = f" ({unknown} could not be identified)" if unknown else ""
    unread = len(matches) * 2 <= scope.count
    yield RULE.at(
        Severity.NOTE if unread else Severity.WARNING,
        None,
        scope.count_span or film_list.entries[0].span,
        f"The list promises {scope.count}. It has {entries} and {plural(works, 'work')}"
        f"{detail}{beyond}.",
        help="`kinoved compose --repair` keeps what is right and fills the list up.",
        fix=None if unread or works <= scope.count <= works + doubled else _fix(context, works),
    )


def _matches(context: Context, count: int) -> tuple[Match, ...]:
    """The matches within the promise: of entries numbered 1 to `count`, without those beside."""
    within = [(entry, m) for entry, m in context.pairs() if not context.is_beyond(entry)]
    numbered = [(entry.number, m) for entry, m in within if entry.number is not None]
    if sorted(number for number, _ in numbered) == list(range(1, count + 1)):
        return tuple(m for _, m in numbered)
    return tuple(m for _, m in within)


def _fix(context: Context, works: int) -> Fix | None:
    """The number of works in place of the promised one; none where other words would change too."""
    span = context.list.scope.count_span
    if span is None:
        return None
    from kinoved.checks.numbers_written import written_like  # noqa: PLC0415 - few lists need it

    number = written_like(works, context.list.text[span.start : span.end], context.list.language)
    return Fix(Safety.UNSAFE, (Edit(span, number),)) if number else None


def _without_country(films: set[str], context: Context) -> int:
    """How many of the recorded films may be of any country, as none is recorded."""
    known = (context.catalogue.film(id_) for id_ in films)
    return sum(
        1
        for film in known
        if film and not film.indexed and in_countries(film, context.list) is None
    )


def _may_belong(id_: str, context: Context) -> bool:
    """Whether the film's record grades no theme, or its genre is a promised theme by name."""
    film = context.catalogue.film(id_)
    if film is None or film.indexed:
        return False
    if not film.all("theme"):
        return True
    if theme_grade(film, context.list) == "core":
        return False
    themes = [context.catalogue.subject(term.id) for term in context.list.scope.themes]
    names = {
        normalise(name).removesuffix(" film")
        for theme in themes
        if theme is not None
        for name in (*theme.values("name"), *theme.values("word"))
    }
    return any(normalise(g).removesuffix(" film") in names for g in film.values("genre"))


def _has_kindred(context: Context) -> bool:
    """Whether a film is of a state akin to the promised one: then a number would accuse it."""
    return any(
        in_countries(film, context.list) is False
        and kindred_country(film, context.list, context.catalogue)
        for _, _, film in context.found()
    )
