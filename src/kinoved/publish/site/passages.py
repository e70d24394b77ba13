"""A passage of a list as sentences, each with the sources that bear it out.

A composed list has footnotes of its own; of any other list the sentences get the sources of the
statements that the check found supported in them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from kinoved.model import Claim, Passage, Source, Verdict
from kinoved.publish.site.notes import Notes
from kinoved.publish.site.variables import Told

_REFERENCE = re.compile(r"\[\^([A-Za-z0-9_-]{1,40})\]")
_REFERENCES = re.compile(r"(?:\[\^[A-Za-z0-9_-]{1,40}\])+")
_DEFINITION = re.compile(r"^\[\^([A-Za-z0-9_-]{1,40})\]: (.*?),? <(https?://[^\s<>]+)>\s*$", re.M)
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?:\s+|$)|[。！？]+[」』）]*")
_ABBREVIATED = frozenset("Dr Mr Mrs Ms St Jr Sr Prof Lt Col Gen Capt vs cf ca".split())
_BORNE_OUT = frozenset({Verdict.SUPPORTED, Verdict.PARTLY})
_SHORTEST = 3
_MOST = 4


def footnotes(text: str) -> dict[str, Source]:
    """The footnotes of a composed list: mark and source."""
    if "[^" not in text:
        return {}
    return {
        mark: Source(re.sub(r"\\(.)", r"\1", name), url, "")
        for mark, name, url in _DEFINITION.findall(text)
    }


def told(
    passage: Passage | None,
    text: str,
    claims: Sequence[Claim],
    cited: dict[str, Source],
    notes: Notes,
    said: Mapping[str, Sequence[Source]] = MappingProxyType({}),
) -> tuple[tuple[Told, ...], tuple[str, ...]]:
    """The sentences of `passage` of the list `text`, and those in which nothing was checked.

    `claims` are those of the entry, `cited` the footnotes of the list, `said` the sources of whole
    sentences where the list carries them.
    """
    if passage is None:
        return (), ()
    # The marks of the last sentence stand behind the passage.
    behind = _REFERENCES.match(text, passage.span.end)
    ending = behind.end() if behind else passage.span.end
    where = _aligned(text[passage.span.start : ending], passage.text)
    sentences, unchecked = [], []
    for start, end in _sentences(passage.text):
        shown = passage.text[start:end].strip()
        own = list(said.get(shown, ()))
        if where is None:
            sentences.append(notes.tell(shown, own, _MOST))
            continue
        first = passage.span.start + where[start]
        last = passage.span.start + where[end]
        own += [cited[mark] for mark in _REFERENCE.findall(text[first:last]) if mark in cited]
        inside = [c for c in claims if c.span.start < last and c.span.end > first]
        if not own:
            borne = [c for c in inside if c.verdict in _BORNE_OUT]
            own = [e.source for c in borne for e in c.evidence[:2]]
        sentences.append(notes.tell(shown, own, _MOST))
        if not inside and len(shown.split()) >= _SHORTEST:
            unchecked.append(sentences[-1].text)
    return tuple(sentences), tuple(unchecked)


def _sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence begins and ends; initials and abbreviations do not end one."""
    found, start = [], 0
    for end in _SENTENCE_END.finditer(text):
        last = text[start : end.start()].rsplit(" ", 1)[-1]
        follows = text[end.end() : end.end() + 1]
        last = last.strip("(\"'“‘«[")
        short = end.group().startswith(".") and (len(last) == 1 or last in _ABBREVIATED)
        if short or (follows and follows.islower()):
            continue
        found.append((start, end.end()))
        start = end.end()
    if text[start:].strip():
        found.append((start, len(text)))
    return found


def _aligned(raw: str, text: str) -> list[int] | None:
    """For each letter of `text`, and its end, the place in `raw` behind what comes before it.

    None where `text` is not `raw` with marks taken out.
    """
    where, at = [], 0
    for letter in text:
        where.append(at)
        if letter.isspace():
            while at < len(raw) and not raw[at].isspace():
                at += 1
            while at < len(raw) and raw[at].isspace():
                at += 1
        else:
            found = raw.find(letter, at)
            if found < 0:
                return None
            at = found + 1
    where.append(len(raw))
    return where
