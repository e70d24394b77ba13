"""The words of a page laid out as lines, with Markdown marks for what its tags say of them."""

from __future__ import annotations

import re
from html import unescape

from kinoved.parse.files.laid import Laid
from kinoved.parse.files.rows import Cell, film_of
from kinoved.parse.files.tags import Piece, attributes
from kinoved.text import SourceText

_NEVER = frozenset(
    "script style template noscript iframe svg math canvas object embed audio video select button"
    " textarea head figcaption".split()
)
_FRAME = frozenset({"nav", "aside", "footer", "dialog", "menu"})
_FRAME_CLASS = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|sidebar|breadcrumbs?|cookies?|newsletter|share|social"
    r"|sharing|related|comments?|toc|advert(?:isement)?|mw-editsection|mw-jump-link)(?:$|[\s_-])",
    re.IGNORECASE,
)
_BLOCKS = frozenset(
    "address article blockquote body center details div fieldset figure form header hr html main"
    " ol p pre section summary ul dl table thead tbody tfoot caption".split()
)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_RANKS = {f"h{rank}": rank for rank in range(1, 7)}
_RUN = re.compile(r"(?P<words>[^\s&]+(?:[ ][^\s&]+)*)|(?P<space>\s+)|(?P<entity>&[#\w]{0,40};?)")
_SPECIAL = re.compile(r"[\\`*_\[\]]")
_HASH = re.compile(r"\#{1,6}(?:\s|$)")
_NUMBERED = re.compile(r"(?:\#|№)?\s?\d{1,3}\s?[.):\-–—]")
_FILM_SITES = ("imdb.com/title/", "letterboxd.com/film/", "wikidata.org/", "wikipedia.org/wiki/",
               "themoviedb.org/movie/", "kinopoisk.ru/film/")  # fmt: skip
_ADDRESS = re.compile(r"https?://[^\s()<>\"]{1,300}")
_MOST_LISTS = 200
_UNUSABLE = 3
"""So many bounds in place of two say that an element is there twice, or inside a table."""
_WHILE_SKIPPED = frozenset({"title", "body"})


class Layout:
    """Walks over the pieces of a page once; `laid` is what comes of it.

    `framed=False` keeps menus and the like, too.
    """

    def __init__(self, source: SourceText, found: list[Piece], framed: bool = True) -> None:
        self.laid = Laid(source)
        self._runs: dict[str, list[int]] = {}
        self._text = source.text
        self._framed = framed
        self._body = 0  # how deep in article or main, where a header belongs to the text
        self._skipped = ""
        self._depth = 0
        self._breaks = 0
        self._prefix = ""
        self._counts: list[int | None] = []
        self._steps: list[int] = []
        self._open: dict[str, tuple[int, str]] = {}
        self._title: list[Piece] = []
        self._in_title = False
        self._has_rank = False
        self._cell: Cell | None = None
        self._row: list[Cell] = []
        self._columns: list[str] = []
        for piece in found:
            kind, name, start, end = piece
            if kind == "words":
                if self._in_title:
                    self._title.append(piece)
                elif not self._skipped:
                    self._words(start, end)
            elif not self._skipped or name == self._skipped or name in _WHILE_SKIPPED:
                self._tag(piece)
        self._ended_row()

    def within(self, name: str) -> Laid | None:
        """What stands in the page's one "article" or "main"; None where there is none or several.

        None too for one inside a table's cell, which is laid out by rows.
        """
        run = self._runs.get(name, [])
        if len(run) not in {1, 2}:
            return None
        return self.laid.part(run[0], run[1] if len(run) > 1 else len(self.laid))

    def _tag(self, piece: Piece) -> None:
        if piece.kind == "comment":
            self._comment(piece)
            return
        if piece.name == "title":
            self._in_title = piece.kind == "open" and not self._title
        if self._skipped:
            self._skip_on(piece)
        elif piece.kind == "open":
            self._opened(piece)
        else:
            self._closed(piece)

    def _skip_on(self, piece: Piece) -> None:
        if piece.name == "body" and self._skipped == "head":  # a head that is never closed
            self._skipped = ""
            self._opened(piece)
        elif piece.name == self._skipped:
            self._depth += 1 if piece.kind == "open" else -1
            if self._depth == 0:
                self._skipped = ""

    def _opened(self, piece: Piece) -> None:
        name = piece.name
        held = attributes(self._text, piece)
        if self._is_left_out(name, held) and name not in _VOID:
            self._skipped, self._depth = name, 1
            return
        if name in {"article", "main"}:
            self._body += 1
            self._bound(name, "open")
        if name in _RANKS:
            self._break(2)
            if self._cell is None:
                self._prefix = "#" * _RANKS[name] + " "
            self._has_rank = self._has_rank or name == "h1"
        elif name in {"ol", "ul"}:
            self._break(1)
            self._list(name, held)
        elif name == "li":
            self._item(held)
        elif name == "dt":
            self._break(2)
            self._prefix = "###### "
        elif name in {"br", "dd"}:
            self._break(1)
        elif name in {"tr", "td", "th", "table"}:
            self._table(name, held)
        elif name in _BLOCKS:
            self._break(2 if name in {"p", "blockquote", "section", "article"} else 1)
        elif name in {"b", "strong"}:
            self._open["b"] = (len(self.laid), "")
        elif name == "a":
            address = held.get("href", "")
            if any(site in address for site in _FILM_SITES) and _ADDRESS.fullmatch(address):
                self._open["a"] = (len(self.laid), address)

    def _closed(self, piece: Piece) -> None:
        name = piece.name
        if name in {"article", "main"} and self._body:
            self._body -= 1
            self._bound(name, "close")
        if name in _RANKS or name in {"p", "dt", "blockquote"}:
            self._prefix = ""
            self._break(2 if name != "dt" else 1)
        elif name in {"ol", "ul"} and self._counts:
            self._counts.pop()
            self._steps.pop()
            self._break(2)
        elif name in {"td", "th"}:
            self._ended_cell()
        elif name in {"tr", "table"}:
            self._ended_row()
            if name == "table":
                self._columns = []
                self._break(2)
        elif name in _BLOCKS or name in {"li", "dd"}:
            self._break(1)
        elif name in {"b", "strong"}:
            self._bold()
        elif name == "a":
            self._linked()

    def _bound(self, name: str, kind: str) -> None:
        """Note where the element `name` begins or ends in what is laid out."""
        run = self._runs.setdefault(name, [])
        if kind == "close" and len(run) != 1:
            return
        usable = self._cell is None and not self._row and not (kind == "open" and run)
        run += [len(self.laid)] * (1 if usable else _UNUSABLE)

    def _is_left_out(self, name: str, held: dict[str, str]) -> bool:
        if name in _NEVER or "hidden" in held or "none" in held.get("style", "")[:80].split(":"):
            return True
        if not self._framed or name in {"html", "body", "main", "article"}:
            return False
        if name in _FRAME or (name == "header" and not self._body):
            return True
        if held.get("role") in {"navigation", "banner", "contentinfo", "search", "complementary"}:
            return True
        named = f"{held.get('class', '')} {held.get('id', '')}"
        return len(named) > 1 and name in {"div", "ul", "ol", "section", "span", "p"} and bool(
            _FRAME_CLASS.search(named[:400])
        )  # fmt: skip

    def _list(self, name: str, held: dict[str, str]) -> None:
        if len(self._counts) >= _MOST_LISTS:  # deeper than any page: numbers no longer matter
            self._counts.pop()
            self._steps.pop()
        start = held.get("start", "1")
        first = int(start) if re.fullmatch(r"[0-9]{1,4}", start) else 1
        self._counts.append(first if name == "ol" else None)
        self._steps.append(-1 if "reversed" in held else 1)

    def _item(self, held: dict[str, str]) -> None:
        self._break(1)
        self._prefix = "- "
        if not self._counts:
            return
        count = self._counts[-1]
        if count is not None:
            own = held.get("value", "")
            count = int(own) if re.fullmatch(r"[0-9]{1,4}", own) else count
            self._prefix = f"{count}. "
            self._counts[-1] = max(0, count + self._steps[-1])

    def _table(self, name: str, held: dict[str, str]) -> None:
        if name in {"td", "th"}:
            self._ended_cell()
            self._cell = Cell(name == "th")
        elif name == "tr":
            self._ended_row()
        else:
            self._ended_row()
            self._columns = []
            self._break(2)

    def _ended_cell(self) -> None:
        if self._cell is not None:
            self._row.append(self._cell)
            self._cell = None

    def _ended_row(self) -> None:
        """The row as a film where it names one, else its cells as paragraphs."""
        self._ended_cell()
        row, self._row = self._row, []
        if not row:
            return
        if not self._columns and all(cell.head or not cell.parts for cell in row):
            self._columns = [cell.text.strip().lower() for cell in row]
            if film_of(row, self._columns, header=True) is not None:
                return
            self._columns = []
        lines = film_of(row, self._columns)
        if lines is None:
            lines = [[*cell.parts, ("\n", 0, 0)] for cell in row]
        self._break(2)
        for line in lines:
            for words, start, end in line:
                self._lay(words, start, end)
        self._break(2)

    def _words(self, start: int, end: int) -> None:
        for run in _RUN.finditer(self._text, start, end):
            first, last = run.span()
            if run["space"]:
                self._put(" ", first, last)
            elif run["entity"]:
                told = " ".join(unescape(run["entity"]).split()) or " "
                self._put(_SPECIAL.sub(r"\\\g<0>", told), first, last)
            elif _SPECIAL.search(run.group()):
                self._escaped(first, last)
            else:
                self._put(run.group(), first, last)

    def _escaped(self, start: int, end: int) -> None:
        for mark in _SPECIAL.finditer(self._text, start, end):
            at = mark.start()
            if at > start:
                self._put(self._text[start:at], start, at)
            self._put("\\", at, at)
            self._put(mark.group(), at, at + 1)
            start = at + 1
        if end > start:
            self._put(self._text[start:end], start, end)

    def _put(self, words: str, start: int, end: int) -> None:
        if self._cell is not None:
            self._cell.parts.append((words, start, end))
        else:
            self._lay(words, start, end)

    def _lay(self, words: str, start: int, end: int) -> None:
        """Lay words out, after the line ends and the mark that wait for them."""
        if words == "\n":
            self._break(1)
            return
        if not words.strip():
            if self._breaks == 0 and len(self.laid):
                self.laid.add(" ", start, end)
            return
        if self._breaks:
            if len(self.laid):
                self.laid.add("\n" * self._breaks, start, start)
            self._breaks = 0
        if self._prefix:
            counted = self._prefix[0].isdigit() and _NUMBERED.match(words)
            if not counted:
                self.laid.add(self._prefix, start, start)
            self._prefix = ""
        elif words[0] == "#" and _HASH.match(words):
            self.laid.add("\\", start, start)  # a page's headings are its tags
        self.laid.add(words, start, end)

    def _break(self, count: int) -> None:
        if self._cell is not None:
            self._cell.parts.append(("\n", 0, 0))
            return
        self._breaks = max(self._breaks, count)
        self._open.clear()  # a mark cannot span lines

    def _bold(self) -> None:
        index, _ = self._open.pop("b", (None, ""))
        if index is None or self._cell is not None or not self.laid.begins_line(index):
            return
        index = self.laid.first_word(index)
        words = self.laid.since(index)
        if words and not words[0].isspace() and not words[-1].isspace() and "\n" not in words:
            self.laid.wrap(index, "**", "**")

    def _linked(self) -> None:
        index, address = self._open.pop("a", (None, ""))
        if index is None or self._cell is not None:
            return
        index = self.laid.first_word(index)
        words = self.laid.since(index)
        if words.strip() and "\n" not in words and "[" not in words:
            self.laid.wrap(index, "[", f"]({address})")

    def _comment(self, piece: Piece) -> None:
        """A mark for kinoved is kept; nothing else of a comment is."""
        words = self._text[piece.start : piece.end]
        if words.strip().startswith("kinoved:"):
            self._break(1)
            self._lay(f"<!--{words}-->", piece.start - 4, piece.end + 3)
            self._break(1)

    def titled(self, laid: Laid) -> Laid:
        """`laid` below the page's title where no heading of the first rank is on the page."""
        if self._has_rank or not self._title or not len(laid):
            return laid
        words = self._title[0]
        told = re.split(r"\s+[|–—-]\s+", self._text[words.start : words.end][:300])[0]
        if not told.strip():
            return laid
        title = Laid(laid.source)
        title.add("# ", words.start, words.start)
        title.add(" ".join(unescape(told).split()), words.start, words.start + len(told))
        title.add("\n\n", words.start, words.start)
        title.extend(laid)
        return title
