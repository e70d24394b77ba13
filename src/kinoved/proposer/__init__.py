"""Asks a language model; imported only for `check --propose` and `compose --rephrase`.

It is asked what a list says of its films, and for sentences in other words. It proposes and decides
nothing: `kinoved.checks.proposed` and `kinoved.compose.rephrase` admit what it says or drop it.
Whatever goes wrong here is a sentence beside the report and never changes what the report says
without the model.
"""

from __future__ import annotations

from kinoved.proposer.asking import Outcome, Proposer
from kinoved.proposer.settings import Settings, given

__all__ = ["Outcome", "Proposer", "Settings", "given"]
