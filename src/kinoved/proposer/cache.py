"""Answers that were given before, one file each in the user's cache folder."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from kinoved.proposer.settings import Settings

_FORMAT = 1


class Cache:
    """Answers by the hash of whom and what was asked; `folder` None keeps nothing.

    What was asked holds the text of the entry and the whole prompt, so that a changed prompt is
    asked anew. A file holds the model's answer and nothing that was sent. What cannot be read or
    written is as if it were not there.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def get(self, settings: Settings, question: list[dict[str, str]]) -> object:
        """The answer to the messages in `question`, or None."""
        path = self._path(settings, question)
        if path is None:
            return None
        try:
            kept = json.loads(path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return None
        if not isinstance(kept, dict) or kept.get("kinoved") != _FORMAT:
            return None
        return kept.get("answer")

    def put(self, settings: Settings, question: list[dict[str, str]], answer: object) -> None:
        """Keep an answer; the file is there whole or not at all, for the user alone to read."""
        path = self._path(settings, question)
        if path is None:
            return
        data = json.dumps({"kinoved": _FORMAT, "answer": answer}).encode()
        draft = ""
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, draft = tempfile.mkstemp(dir=path.parent, suffix=".part")
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            os.replace(draft, path)
        except OSError:
            with suppress(OSError):
                os.unlink(draft)

    def _path(self, settings: Settings, question: list[dict[str, str]]) -> Path | None:
        if self._folder is None:
            return None
        asked = json.dumps([settings.base_url, settings.model, question])
        name = hashlib.sha256(asked.encode("ascii")).hexdigest()
        return self._folder / f"{name}.json"
