"""The page of one list: its entries with what was checked of them and what could not be."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Sequence

from kinoved.catalogue import Catalogue
from kinoved.model import Claim, Diagnostic, Entry, Grade, Match, Passage, Report, Severity, Subject
from kinoved.publish.site.addresses import subject_slug
from kinoved.publish.site.carried import carried_in
from kinoved.publish.site.composed import changes_in, grade_in, misses_in
from kinoved.publish.site.films import FilmDigest
from kinoved.publish.site.inert import clean, tag
from kinoved.publish.site.lists import ListDigest, Placed
from kinoved.publish.site.notes import Notes
from kinoved.publish.site.passages import footnotes, told
from kinoved.publish.site.saying import counted
from kinoved.publish.site.settings import Site
from kinoved.publish.site.variables import Change, EntryView, Finding, Group, Link, Section, Told
from kinoved.publish.site.words.kinds import Words

GRADES = ("core", "adjacent", "parallel", "influence")
_LEAD = 320


class ListReader:
    """Makes the page of a list from its report."""

    def __init__(
        self, report: Report, catalogue: Catalogue, digest: Callable[[Subject], FilmDigest],
        site: Site, words: Words,
    ) -> None:  # fmt: skip
        self._report = report
        self._catalogue = catalogue
        self._digest = digest
        self._site = site
        self._words = words
        self._text = report.list.text
        self._cited = footnotes(self._text)
        self._carried = carried_in(self._text)
        self._matches = {match.position: match for match in report.matches}
        self.notes = Notes()
        self.films: dict[str, FilmDigest] = {}
        themes = [term.id for term in report.list.scope.themes]
        self._theme = themes[0] if len(themes) == 1 else ""
        self.lang = tag(report.list.language) or "en"
        self.title = clean(report.list.title.text) if report.list.title else ""
        if not self.title:
            named = re.sub(r"\.[A-Za-z0-9]{1,8}$", "", os.path.basename(report.path or ""))
            self.title = clean(re.sub(r"[-_]+", " ", named)).capitalize() or counted(
                words, words.film_count, len(report.list.entries)
            )
        self.introduction = self._introduction()
        self.sections = self._sections()
        self.changes = self._changes()
        self.misses = self._misses()
        self.findings = tuple(self._finding(d) for d in report.diagnostics if d.entry is None)
        self.summary = self._summary()

    def digest(self, slug: str) -> ListDigest:
        """What the other pages of the site need to know of the list."""
        lead = " ".join(t.text for t in self.introduction)
        placed = tuple(
            Placed(self.films[view.film.address].id, view.number, view.grade)
            for section in self.sections
            for view in section.entries
            if view.film is not None
        )
        return ListDigest(
            slug,
            self.title,
            self.lang,
            lead if len(lead) <= _LEAD else lead[:_LEAD].rsplit(" ", 1)[0] + " …",
            len(self._report.list.entries),
            placed,
        )

    def _introduction(self) -> tuple[Told, ...]:
        found = self._report.list.introduction
        if found is None or clean(found.text) == self.title:
            return ()
        return self._told(found, ())[0]

    def _sections(self) -> tuple[Section, ...]:
        views = [self._entry(entry) for entry in self._report.list.entries]
        grades = [view.grade for view in views]
        ranks = [GRADES.index(grade) if grade else 9 for grade in grades]
        # Headings are for lists that stand in the order of the grades; others keep theirs.
        if len(set(grades)) == 1 or ranks != sorted(ranks) or 9 in ranks:
            return (Section("", "", tuple(views)),)
        return tuple(
            Section(
                self._words.sections[grade][0],
                self._words.sections[grade][1],
                tuple(view for view in views if view.grade == grade),
            )
            for grade in GRADES
            if grade in grades
        )

    def _entry(self, entry: Entry) -> EntryView:
        match = self._matches.get(entry.position)
        film = match.film if match else None
        claims = [c for c in self._report.claims if c.entry == entry.position]
        found = [d for d in self._report.diagnostics if d.entry == entry.position]
        description, first = self._told(entry.description, claims)
        fact, second = self._told(entry.fact, claims)
        rest: list[Told] = []
        third: list[str] = []
        for note in entry.notes:
            sentences, unchecked = self._told(note, claims)
            rest += sentences
            third += unchecked
        grade, reason = self._graded(entry, film)
        digest = self._digest(film) if film is not None else None
        if digest is not None:
            self.films[digest.card.address] = digest
        return EntryView(
            entry.position,
            clean(entry.title.text),
            entry.year,
            digest.card if digest else None,
            "" if digest else self._unidentified(match),
            self._links("person", digest.directors) if digest else (),
            self._links("country", digest.countries) if digest else (),
            self._length(film),
            description,
            fact,
            tuple(rest),
            grade,
            self._words.grades.get(grade, ""),
            reason,
            tuple(self._finding(d) for d in sorted(found, key=lambda d: -d.severity.rank)),
            self._checked(claims),
            tuple(self._claim(claim) for claim in claims),
            (*first, *second, *third),
        )

    def _told(
        self, passage: Passage | None, claims: Sequence[Claim]
    ) -> tuple[tuple[Told, ...], tuple[str, ...]]:
        said = self._carried.said
        return told(passage, self._text, claims, self._cited, self.notes, said)

    def _graded(self, entry: Entry, film: Subject | None) -> tuple[str, Told | None]:
        """How the film belongs to the list's theme: as the list says, else as the record does."""
        carried = self._carried.grades.get(entry.position)
        if carried is not None:
            return carried[0], self.notes.tell(*carried[1])
        stated = grade_in(
            self._text[entry.span.start : entry.span.end], self._cited, self.notes
        )  # fmt: skip
        if stated is not None:
            return stated
        for statement in film.all("theme") if film is not None and self._theme else ():
            grade = statement.qualifier("grade") or ""
            if statement.value == self._theme and grade in GRADES:
                reason = statement.qualifier("reason") or ""
                told_ = self.notes.tell(_sentence(reason), statement.sources, 2) if reason else None
                return grade, told_
        return "", None

    def _changes(self) -> tuple[Group, ...]:
        words, carried = self._words.changes, self._carried.changes
        found = tuple(
            Group(
                word,
                tuple(
                    Change(clean(title), self.notes.tell(*said))
                    for own, title, said in carried
                    if own == kind
                ),
            )
            for kind, word in words.items()
            if any(own == kind for own, _, _ in carried)
        )
        return found or changes_in(self._text, self._cited, self.notes, words)

    def _misses(self) -> tuple[Change, ...]:
        found = tuple(
            Change(clean(title), self.notes.tell(*said)) for title, said in self._carried.misses
        )
        return found or misses_in(self._text, self._cited, self.notes)

    def _unidentified(self, match: Match | None) -> str:
        ambiguous = match is not None and match.grade is Grade.AMBIGUOUS
        return self._words.ambiguous if ambiguous else self._words.not_identified

    def _links(self, kind: str, named: tuple[tuple[str, str], ...]) -> tuple[Link, ...]:
        has = self._site.has(kind)
        return tuple(
            Link(text, f"{kind}/{subject_slug(id_)}.html" if has else "") for id_, text in named[:4]
        )

    def _length(self, film: Subject | None) -> str:
        runtimes = film.values("runtime") if film is not None else ()
        return self._words.minutes.format(runtimes[0]) if len(runtimes) == 1 else ""

    def _finding(self, diagnostic: Diagnostic) -> Finding:
        sources = {e.source.url: e.source for e in diagnostic.evidence}.values()
        severity = diagnostic.severity.value
        told_ = self.notes.tell(diagnostic.message, sources)
        return Finding(severity, self._words.severities[severity], told_, "")

    def _claim(self, claim: Claim) -> Finding:
        sources = {e.source.url: e.source for e in claim.evidence}.values()
        verdict = claim.verdict.value
        told_ = self.notes.tell(claim.reason, sources, 3)
        return Finding(
            verdict.replace("_", "-"), self._words.verdicts[verdict], told_, clean(claim.text)
        )

    def _checked(self, claims: list[Claim]) -> str:
        words = self._words
        if not claims:
            return words.not_checked
        counts = Counter(claim.verdict.value for claim in claims)
        if set(counts) == {"supported"}:
            parts = [words.all_borne_out]
        else:
            parts = [f"{counts[v]} {word}" for v, word in words.verdicts.items() if counts[v]]
        many = counted(words, words.statement_count, len(claims))
        return words.checked.format(many, ", ".join(parts))

    def _summary(self) -> tuple[str, ...]:
        report, words = self._report, self._words
        known = sum(1 for match in report.matches if match.film is not None)
        entries = len(report.list.entries)
        claims = Counter(claim.verdict.value for claim in report.claims)
        lines = [words.identified.format(known, entries)]
        if claims:
            told_ = [f"{claims[v]} {word}" for v, word in words.verdicts.items() if claims[v]]
            many = counted(words, words.statement_count, sum(claims.values()))
            lines.append(words.checked.format(many, ", ".join(told_)))
        else:
            lines.append(words.no_statement)
        grave = [
            f"{words.severities[s.value]}: {report.count(s)}" for s in Severity if report.count(s)
        ]
        lines.append(f"{', '.join(grave)}." if grave else words.nothing_found)
        return tuple(lines)


def _sentence(words: str) -> str:
    capital = words[:1].upper() + words[1:]
    return capital if capital.endswith((".", "!", "?", "…")) else f"{capital}."
