"""What `kinoved fix --unsafe` would do about films outside the promise, shown on their findings."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.fix.escaping import is_prose
from kinoved.fix.moving import moved, outside
from kinoved.model import Diagnostic, Edit, FilmList, Fix, Report, Safety
from kinoved.text import SourceText
from kinoved.value import changed


def with_moves(report: Report, format_name: str | None = None) -> Report:
    """The report with an unsafe fix on each finding whose entry would be moved to the end.

    Each of these fixes is for itself: it moves its one entry, with the numbers that follow from
    that. Lists in the files of other programs are left as they are, as nothing moves there.
    """
    film_list = report.list
    found = outside(report.diagnostics)
    if not found or not is_prose(film_list.text, format_name):
        return report
    offered = {id(one): _offered(film_list, one) for one in found}
    return changed(
        report, diagnostics=tuple(offered.get(id(one), one) for one in report.diagnostics)
    )


def _offered(film_list: FilmList, finding: Diagnostic) -> Diagnostic:
    after = moved(film_list.text, film_list, [finding])
    edits = tuple(edits_between(film_list.text, after))
    return changed(finding, fix=Fix(Safety.UNSAFE, edits)) if edits else finding


def edits_between(before: str, after: str) -> Iterator[Edit]:
    """Edits of whole lines that make `after` of `before`, in the order of the text.

    None has an empty text: lines that go are replaced together with one that stays.
    """
    from difflib import SequenceMatcher  # noqa: PLC0415 - few lists have an entry to move

    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    source = SourceText(before)
    starts = [0]
    for line in old:
        starts.append(starts[-1] + len(line))
    for kind, first, last, begin, end in SequenceMatcher(None, old, new, False).get_opcodes():
        if kind == "equal":
            continue
        told = "".join(new[begin:end])
        before_it, behind = int(not told and last == len(old)), int(not told and last < len(old))
        told = told or "".join(old[last : last + behind] or old[first - before_it : first])
        yield Edit(source.span(starts[first - before_it], starts[last + behind]), told)
