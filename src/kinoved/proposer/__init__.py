"""Asks a language model what a list says of its films; imported only for `check --propose`.

The model proposes and decides nothing: `kinoved.checks.proposed` admits each proposal or drops it.
Whatever goes wrong here is a sentence beside the report and never changes what the report says
without the model.
"""

from __future__ import annotations

from kinoved.proposer.asking import Outcome, Proposer
from kinoved.proposer.settings import Settings, given

__all__ = ["Outcome", "Proposer", "Settings", "given"]
