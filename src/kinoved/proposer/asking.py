"""Asks about a list entry by entry, and tells what came of it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from kinoved.catalogue import Catalogue
from kinoved.checks.claims import passages_of
from kinoved.checks.proposed import Proposal, Reason, Tally, admitted
from kinoved.checks.proposed.shape import shapes
from kinoved.model import Entry, Report
from kinoved.proposer.cache import Cache
from kinoved.proposer.endpoint import Endpoint, Failure
from kinoved.proposer.prompt import messages, payload
from kinoved.proposer.schema import answer_schema, proposals, short
from kinoved.proposer.settings import Settings
from kinoved.text import plural
from kinoved.value import value

_LONGEST = 12_000
"""Characters of an entry that are sent at most; a longer one is not asked about."""

_FORM = "answered in another form than asked"

Progress = Callable[[int, int], None]
"""Told the number of the entry that is asked about, from 1, and how many there are."""


@value
class Outcome:
    """What asking about one list came to.

    `asked` entries were sent, `kept` ones answered from the cache; `tally` counts the proposals;
    `troubles` are what failed, each the rest of a sentence about the host, with how often.
    """

    asked: int
    kept: int
    tally: Tally
    troubles: tuple[tuple[str, int], ...] = ()

    def sentences(self, host: str) -> tuple[str, ...]:
        """What a person is told: the count of proposals, then what went wrong."""
        told = [f"{self.tally}."]
        if self.kept:
            told[0] = f"{self.tally} ({plural(self.kept, 'answer')} from the cache)."
        for what, often in self.troubles:
            number = f" ({plural(often, 'entry', 'entries')})" if often > 1 else ""
            told.append(f"{host} {what}{number}; the report is without those proposals.")
        return tuple(told)


class Proposer:
    """Asks endpoints about lists, for one call; an endpoint that failed is not asked again.

    Answers are kept in `folder`; None keeps nothing. `now` and `sleep` are the clock, in seconds.
    """

    def __init__(
        self,
        folder: Path | None,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._cache = Cache(folder)
        self._now = now
        self._sleep = sleep
        self._began = now()
        self._endpoints: dict[Settings, Endpoint] = {}
        self._failed: dict[Settings, str] = {}
        self._shapes = shapes()
        self._schema = answer_schema(self._shapes)

    def close(self) -> None:
        """Let go of every server."""
        for endpoint in self._endpoints.values():
            endpoint.close()

    def wanted(self, report: Report) -> tuple[Entry, ...]:
        """The entries that are asked about: those with prose, of a film that is known."""
        return tuple(
            entry
            for entry, match in zip(report.list.entries, report.matches, strict=True)
            if match.film is not None and any(True for _ in passages_of(entry))
        )

    def propose(
        self,
        report: Report,
        catalogue: Catalogue,
        settings: Settings,
        progress: Progress = lambda number, whole: None,
    ) -> tuple[Report, Outcome]:
        """The report with what is admitted of the model's proposals, and how it went."""
        entries = self.wanted(report)
        known = {short(shape): shape for shape in self._shapes}
        troubles: Counter[str] = Counter()
        found: list[Proposal] = []
        asked = kept = malformed = 0
        for number, entry in enumerate(entries, 1):
            if len(payload(entry)) > _LONGEST:
                troubles["was not asked about what is too long"] += 1
                continue
            question = messages(entry, self._shapes)
            answer = self._cache.get(settings, question)
            cached = answer is not None
            if not cached:
                if settings in self._failed:
                    troubles[self._failed[settings]] += 1
                    continue
                progress(number, len(entries))
                asked += 1
                try:
                    answer = self._endpoint(settings).ask(question, self._schema)
                except Failure as failure:
                    if failure.last:
                        self._failed[settings] = str(failure)
                    troubles[str(failure)] += 1
                    continue
            try:
                read = proposals(answer, entry.position, known)
            except ValueError:
                troubles[_FORM] += 1
                continue
            if cached:
                kept += 1
            else:
                self._cache.put(settings, question, answer)
            malformed += sum(proposal is None for proposal in read)
            found.extend(proposal for proposal in read if proposal is not None)
        merged, tally = admitted(report, found, catalogue)
        tally = tally.plus(Reason.MALFORMED, malformed)
        return merged, Outcome(asked, kept, tally, tuple(troubles.items()))

    def _endpoint(self, settings: Settings) -> Endpoint:
        if settings not in self._endpoints:
            until = self._began + settings.total
            self._endpoints[settings] = Endpoint(settings, until, self._now, self._sleep)
        return self._endpoints[settings]
