"""How fast lists are read: pages, plain text and files. `python -m bench.reading [--large]`.

Processor time of one core, the best of several runs, beside something that does much less in the
same run: the tokeniser of the standard library for pages, splitting into lines for text. What is
read is made here, so that everybody measures the same.
"""

from __future__ import annotations

import argparse
import random
import resource
import time
from collections.abc import Callable
from html.parser import HTMLParser

from kinoved.catalogue import Catalogue
from kinoved.parse import parse
from kinoved.parse.files import reader_named
from kinoved.publish.files import writers
from kinoved.publish.files.sheet import Row, Sheet

WORDS = (
    "a the of in and to film story man woman house river war winter road night city sea train "
    "child mother soldier garden letter silence summer stone mirror light shadow table window"
).split()
PEOPLE = ("Larisa Marlow", "Anton Weir", "Mina Okafor", "Jean Dupuis", "Olga Brandt")
RUNS = 5


def sentences(chance: random.Random, count: int) -> str:
    """So many made-up sentences of six to twenty words."""
    return " ".join(
        " ".join(chance.choices(WORDS, k=chance.randint(6, 20))).capitalize() + "."
        for _ in range(count)
    )


def page(chance: random.Random, films: int) -> str:
    """A page as blogs serve it: menus, scripts and styles around a list, links and spans in it."""
    menu = "".join(
        f'<li id="menu-item-{n}" class="menu-item menu-item-type-post"><a href="/tag/{n}/">'
        f"{chance.choice(WORDS)}</a></li>\n"
        for n in range(80)
    )
    entries = "".join(
        f'<h2 class="wp-block-heading" id="f{n}"><span>{n}. {_title(chance)} '
        f"({chance.randint(1930, 2020)})</span></h2>\n"
        f'<figure class="wp-block-image"><img loading="lazy" src="/i/{n}.jpg" alt="" '
        f'width="800" height="450"><figcaption>Photo</figcaption></figure>\n'
        f'<p>Directed by <a href="https://www.imdb.com/name/nm{n:07}/">{chance.choice(PEOPLE)}'
        f"</a></p>\n<p>{sentences(chance, 5)} <em>{_title(chance)}</em> &amp; "
        f"{sentences(chance, 2)}</p>\n<p><strong>Fact:</strong> {sentences(chance, 1)}</p>\n"
        for n in range(1, films + 1)
    )
    remarks = "".join(
        f'<li class="comment"><div class="comment-body"><p>{sentences(chance, 2)}</p></div></li>\n'
        for _ in range(20)
    )
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{films} films | A '
        f"blog</title><style>{'.a{color:red;margin:0}' * 300}</style>"
        f"<script>{'var a=[1,2,3];' * 600}</script></head>\n<body class='single'>"
        f"<header><nav><ul>{menu}</ul></nav></header>\n<main><article><h1>{films} films of the "
        f"river</h1>\n<p>{sentences(chance, 4)}</p>\n{entries}</article></main>\n"
        f'<aside class="sidebar"><ul>{menu}</ul></aside><ol class="comment-list">{remarks}</ol>'
        f"<footer><p>{sentences(chance, 1)}</p></footer></body></html>\n"
    )


def text(chance: random.Random, films: int) -> str:
    """A labelled list as people write it."""
    return f"{films} films of the river\n\n{sentences(chance, 3)}\n\n" + "\n".join(
        f"{n}. {_title(chance)} ({chance.randint(1930, 2020)})\nDirector: {chance.choice(PEOPLE)}\n"
        f"Description: {sentences(chance, 3)}\nFact: {sentences(chance, 1)}\n"
        for n in range(1, films + 1)
    )


def _title(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(1, 4))).title()


def seconds(work: Callable[[], object]) -> float:
    """Processor time of the fastest of several runs."""
    best = float("inf")
    for _ in range(RUNS):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best


def pages_table() -> str:
    """Pages a second: by the reader alone, whole, and by the standard library's tokeniser."""
    catalogue = Catalogue.open()
    reader = reader_named("html")
    assert reader is not None  # noqa: S101 - said for the type checker
    lines = ["page             KB   laid out/s   read whole/s   html.parser/s"]
    for films in (10, 25, 100):
        held = [page(random.Random(n), films) for n in range(8)]  # noqa: S311 - for repetition
        size = sum(map(len, held)) / len(held) / 1000
        assert all(len(parse(one, catalogue).entries) == films for one in held)  # noqa: S101
        laid = seconds(lambda held=held: [reader.read(one) for one in held])
        whole = seconds(lambda held=held: [parse(one, catalogue) for one in held])
        peer = seconds(lambda held=held: [HTMLParser().feed(one) for one in held])
        lines.append(
            f"{films:4} films {size:9.0f} {8 / laid:12.0f} {8 / whole:14.0f} {8 / peer:15.0f}"
        )
    return "\n".join(lines)


def text_table() -> str:
    """Megabytes of plain list text a second, and of lines split by Python alone."""
    catalogue = Catalogue.open()
    lines = ["plain text       KB   read whole, MB/s   split into lines, MB/s"]
    for films in (10, 100, 1000):
        held = text(random.Random(films), films)  # noqa: S311 - for repetition
        assert len(parse(held, catalogue).entries) == films  # noqa: S101 - else it measures nothing
        whole = seconds(lambda held=held: parse(held, catalogue))
        split = seconds(lambda held=held: [line.strip() for line in held.splitlines()])
        size = len(held.encode()) / 1e6
        lines.append(
            f"{films:4} films {size * 1000:9.0f} {size / whole:18.2f} {size / split:24.0f}"
        )
    return "\n".join(lines)


def files_table() -> str:
    """Megabytes a second of every format that is read by a reader of its own."""
    rows = tuple(
        Row(f"Film {n} of the river", 1930 + n % 90, n, (), ("A. Director",), (), "Told so. " * 12,
            "", (), f"tt{n:07}", str(n), f"Q{n}")
        for n in range(1, 501)
    )  # fmt: skip
    sheet = Sheet("Films", "Five hundred of them.", rows, "en")
    lines = ["500 films          KB   MB/s"]
    for writer in writers():
        reader = reader_named(writer.NAME)
        if reader is not None:
            held = writer.write(sheet)
            took = seconds(lambda held=held, reader=reader: reader.read(held))
            size = len(held.encode()) / 1e6
            lines.append(f"{writer.NAME:17} {size * 1000:4.0f} {size / took:6.1f}")
    return "\n".join(lines)


def largest() -> str:
    """Time and memory of the largest page that is read, 10 MB."""
    catalogue = Catalogue.open()
    parse("1. Stalker (1979)\n2. Solaris (1972)\n", catalogue)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    held = page(random.Random(1), 10_300)  # noqa: S311 - for repetition
    began = time.process_time()
    count = len(parse(held, catalogue).entries)
    took = time.process_time() - began
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return f"page of {len(held) / 1e6:.1f} MB: {count} entries, {took:.1f} s, {before} → {most} MB"


def main() -> None:
    """Print the tables, or with `--large` only the largest page."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--large", action="store_true")
    if options.parse_args().large:
        print(largest())
        return
    for told in (pages_table, text_table, files_table):
        print(told(), end="\n\n")


if __name__ == "__main__":
    main()
