"""The title is not one that the record has for this film.

What it does
    Reports a title that differs by an article or a few letters from every recorded title of the
    film that is meant. A title that some source attests, in any language or romanisation, is never
    touched; nor is one with other words, which may be a translation or a title that no source here
    holds ("Friend's House" for "Friend's Home"), one set apart or together otherwise, one that the
    heading gives beside the recorded title, one that is only like a title in a language which is
    not the list's, or one of a film with titles in Cyrillic only. Where only the article differs
    it is a note, for databases put articles or leave them out as they please.

Why it matters
    Readers search for the title they are given.

Example
    Wrong: `The Stalker (1979)`.
    Right: `Stalker (1979)`.

What to do
    Take the recorded title. The fix is safe where the film is certain, no film at all is on record
    under the written title, and only the article or a letter or two of a long one differ.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.model import Diagnostic, Edit, Fix, Grade, Safety, Severity, Subject
from kinoved.resolve.tables import common_words
from kinoved.text import distance, normalise
from kinoved.text.parts import numbered_part

CODE = "KV105"
NAME = "title-variant"
RESTS_ON = ("title",)
RULE = Rule(CODE, NAME)

_LONG_ENOUGH = 8
_LONG_WORD = 4
_SLIPS = 2


def check(context: Context) -> Iterator[Diagnostic]:
    """A note for every title that no source attests."""
    for entry, match, film in context.found():
        scheme = _scheme(entry.title.text, film, context.catalogue)
        beside = {_scheme(p.text, film, context.catalogue) for p in entry.alternatives}
        if beside & {"exact", "roman"}:
            continue
        if scheme in {"exact", "roman"} or not any(
            clue.name == "title" for clue in match.candidates[0].clues
        ):
            continue
        title = _nearest(entry.title.text, film)
        if scheme is None and not _is_misspelt(normalise(entry.title.text), normalise(title)):
            continue
        if normalise(entry.title.text) == normalise(title):
            continue
        if scheme is None and numbered_part(entry.title.text) is not None:
            continue  # Parte Dos is Part Two
        if scheme is None and not _is_known_in(context.list.language, film, title):
            continue
        safe = match.grade is Grade.CERTAIN and _is_slip(
            entry.title.text, title, scheme, context.catalogue
        )
        statements = [s for s in film.all("title") if s.value == title]
        yield RULE.at(
            Severity.NOTE if scheme == "article" else Severity.REVIEW,
            entry,
            entry.title.span,
            f"No source on record calls this film “{entry.title.text}”; the nearest of its titles "
            f"is “{title}”.",
            evidence_of(*statements),
            help=f"Write “{title}”.",
            fix=Fix(Safety.SAFE if safe else Safety.UNSAFE, (Edit(entry.title.span, title),)),
        )


def _is_known_in(language: str | None, film: Subject, title: str) -> bool:
    """Whether the film's title in the list's language is on record, and `title` may be it.

    In a French list `Psychose` is no misspelt `Psycho`, nor is `Taxi Tehran` a German `Taxi
    Teheran` in an English one.
    """
    spoken = (language or "en").split("-", 1)[0]
    known = {t.lang.split("-", 1)[0] for t in film.titles}
    if spoken != "en" and spoken not in known:
        return False
    of_title = {t.lang.split("-", 1)[0] for t in film.titles if t.text == title}
    of_title |= {spoken for t in film.titles if t.text == title and t.role == "original"}
    return title == film.label or not of_title.isdisjoint({spoken, "en", "und"})


def _is_misspelt(written: str, title: str) -> bool:
    """Whether the words are the same but for letters, and none as written is a word of titles."""
    if written.replace(" ", "") == title.replace(" ", "") or written.upper() == written:
        return False
    ours, theirs = written.split(), title.split()
    wrong = [(a, b) for a, b in zip(ours, theirs, strict=False) if _sound(a) != _sound(b)]
    if not wrong:
        return False
    return len(ours) == len(theirs) and all(
        len(a) >= _LONG_WORD and distance(a, b) <= _SLIPS and a not in common_words()
        for a, b in wrong
    )


def _sound(word: str) -> str:
    """A word with the spellings alike that names have in several languages: Josef, Joseph."""
    for said, written in (("ph", "f"), ("ck", "k"), ("c", "k"), ("y", "i"), ("j", "i"), ("w", "v")):
        word = word.replace(said, written)
    return word


def _is_slip(written: str, title: str, scheme: str | None, catalogue: Catalogue) -> bool:
    """Whether nobody can mean the title as written: no film has it, and a letter or two is off."""
    if any(name.scheme == "exact" for name in catalogue.named(written)):
        return False
    if scheme == "article":
        return True
    ours, theirs = normalise(written), normalise(title)
    return (
        not catalogue.named(written)
        and len(theirs) >= _LONG_ENOUGH
        and len(ours.split()) == len(theirs.split())
        and not any(letter.isdigit() for letter in ours + theirs)
        and distance(ours, theirs) <= _SLIPS
    )


def _scheme(title: str, film: Subject, catalogue: Catalogue) -> str | None:
    found = {name.scheme for name in catalogue.named(title) if name.subject == film.id}
    return next((scheme for scheme in ("exact", "article", "roman") if scheme in found), None)


def _nearest(written: str, film: Subject) -> str:
    """The film's recorded title that is most like the written one; its English one among equals.

    How the catalogue romanises a Cyrillic title, so that its label can be said, is none of them.
    """
    key = normalise(written)
    recorded = [title.text for title in film.titles]
    titles = [film.label, *recorded] if film.label in recorded else recorded
    return min(titles or [film.label], key=lambda title: distance(normalise(title), key))
