"""Claims that somebody else has read, such as a language model: admitted one by one, or dropped.

Who proposes is not trusted. A proposal counts only where it quotes the entry word for word and
names what the quoted words name; the verifiers of the claim types judge it like any reading; and
what comes of it is a review at most.
"""

from __future__ import annotations

from kinoved.checks.proposed.admission import admitted
from kinoved.checks.proposed.proposal import Proposal, Reason, Tally

__all__ = ["Proposal", "Reason", "Tally", "admitted"]
