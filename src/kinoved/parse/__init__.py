"""INTERIM parse layer by the integrator, until helper P's own is there; P: overwrite freely."""
from __future__ import annotations

import re

from kinoved.catalogue import Catalogue
from kinoved.model import Credit, Entry, FilmList, Identifier, Scope, ScopeTerm
from kinoved.text import SourceText

_HEAD = re.compile(r"^(?:#+ )?(?:(\d+)[.)] )?(?:\*\*)?(?P<title>[^\n(]{1,150}?) \((?P<inner>[^()\n]{4,80})\)(?:\*\*)?\s*$")
_LABEL = re.compile(r"^\**(Description|Fact)\**:\**\s*(.+)$")
_STRICT = re.compile(r"\b(\d+|ten)\s+(.{0,60}?)\bfilms\b", re.I)


def parse(text: str, catalogue: Catalogue) -> FilmList:
    source = SourceText(text)
    offset, blocks = 0, []
    for line in text.split("\n"):
        blocks.append((offset, line))
        offset += len(line) + 1
    heads = []
    for i, (start, line) in enumerate(blocks):
        m = _HEAD.match(line)
        if m and re.search(r"\d{4}", m["inner"]):
            heads.append((i, start, m))
    entries = []
    for n, (i, start, m) in enumerate(heads):
        last = heads[n + 1][0] if n + 1 < len(heads) else len(blocks)
        desc = fact = None
        notes = []
        end = start + len(blocks[i][1])
        for s, line in blocks[i + 1 : last]:
            if not line.strip() or line.startswith("["):
                continue
            lm = _LABEL.match(line)
            a = s + (lm.start(2) if lm else 0)
            p = source.passage(a, s + len(line))
            end = s + len(line)
            if lm and lm[1] == "Fact": fact = p
            elif lm or desc is None: desc = p
            else: notes.append(p)
        year = re.search(r"\d{4}", m["inner"])
        ys = start + m.start("inner") + year.start()
        credits = []
        if "," in m["inner"]:
            name = m["inner"].split(",")[0]
            credits.append(Credit(name, "director", source.span(start + m.start("inner"), start + m.start("inner") + len(name))))
        entries.append(Entry(n + 1, int(m[1]) if m[1] else None, source.passage(start, start + len(m[0])), source.passage(start + m.start("title"), start + m.end("title")), int(year[0]), source.span(ys, ys + 4), (), tuple(credits), (), desc, fact, tuple(notes), (), None, source.span(start, end)))
    intro_end = heads[0][1] if heads else len(text)
    intro = source.passage(0, intro_end)
    s = _STRICT.search(intro.text)
    scope = Scope()
    if s:
        base = intro.span.start
        ms = catalogue.mentions(s[2], ("place", "theme"))
        def terms(kind):
            return tuple(ScopeTerm(x.of(kind)[0], s[2][x.start:x.end], source.span(base + s.start(2) + x.start, base + s.start(2) + x.end), True) for x in ms if x.of(kind))
        scope = Scope(10 if s[1].lower() == "ten" else int(s[1]), source.span(base + s.start(1), base + s.end(1)), terms("place"), None, terms("theme") or tuple(ScopeTerm(x.of("theme")[0], intro.text[x.start:x.end], source.span(base + x.start, base + x.end), False) for x in catalogue.mentions(intro.text, ("theme",))[:1]))
    return FilmList(text, None, intro if intro.text else None, tuple(entries), scope, "en", False)
