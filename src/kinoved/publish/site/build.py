"""Builds a site: only what has changed is made, what is gone is removed, links are tried."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from kinoved.catalogue import Catalogue
from kinoved.errors import InputError, OutputError
from kinoved.publish.pictures.png import ready
from kinoved.publish.search import search_index, search_script
from kinoved.publish.site.addresses import list_slugs
from kinoved.publish.site.feeds import feed, robots, sitemap
from kinoved.publish.site.filmpage import FilmJob
from kinoved.publish.site.films import FilmDigest
from kinoved.publish.site.folder import Folder
from kinoved.publish.site.found import documents
from kinoved.publish.site.gathered import GatheredJob, people_of, person_jobs, subject_jobs
from kinoved.publish.site.links import anchors_of, broken
from kinoved.publish.site.lists import ListDigest
from kinoved.publish.site.manifest import Manifest
from kinoved.publish.site.pictures import card_address
from kinoved.publish.site.related import Kin, reason
from kinoved.publish.site.rendering import INDEX, PACKAGED, hashed, style_of
from kinoved.publish.site.settings import Site, words_of
from kinoved.publish.site.singles import Singles
from kinoved.publish.site.sources import SourceJob, source_jobs
from kinoved.publish.site.variables import Held, Related
from kinoved.publish.site.workers import Workers
from kinoved.publish.site.workshop import Check, Done, ListJob, Order
from kinoved.value import value

Job = FilmJob | GatheredJob | SourceJob
_PROGRAM = Path(__file__).parent.parent.parent
_SIDECAR = ".kinoved.toml"


@value
class Input:
    """A list to publish: its name or path, its text where that is not to be read from the path.

    `settled` is whatever else its check depends on, such as the configuration of its folder.
    """

    name: str
    text: str | None = None
    settled: str = ""


@value
class Built:
    """What a build did: how many pages there are, were written and removed, which lists failed."""

    folder: Path
    pages: int
    written: int
    removed: int
    faults: tuple[tuple[str, str], ...]


def build(
    inputs: Sequence[Input],
    folder: Path,
    catalogue: Catalogue,
    check: Check,
    site: Site | None = None,
    jobs: int = 1,
) -> Built:
    """Build the site of the lists in `folder` and say what was done.

    `check` reads a list and holds it against the catalogue; with `jobs` above 1 it must be a
    function that another process can import. A list that cannot be read keeps the page it had.
    Raises OutputError where the folder cannot be written or a link leads nowhere, InputError where
    no list can be read, and UsageError where cards in PNG cannot be drawn here.
    """
    made = _Making(inputs, folder, catalogue, check, site or Site(), jobs)
    with made.workers:
        return made.build()


class _Making:
    """One build, from the lists to the links."""

    def __init__(
        self, inputs: Sequence[Input], folder: Path, catalogue: Catalogue, check: Check,
        site: Site, jobs: int,
    ) -> None:  # fmt: skip
        if site.cards == "png" and site.address:
            ready()
        self.inputs = dict(zip(list_slugs(i.name for i in inputs), inputs, strict=True))
        self.site = site
        self.words = words_of(site)
        self.catalogue = catalogue
        self.folder = Folder(folder)
        self.on_disk = self.folder.files()
        self.old = Manifest.read(self.folder)
        self.new = Manifest(_stamp(site, catalogue))
        self.same = self.old.stamp == self.new.stamp
        style = style_of(site)
        self.style = f"assets/style.{hashed(style)}.css"
        self.links: set[str] = set()
        self.made: set[str] = set()
        self.nowhere: list[str] = []
        self.faults: list[tuple[str, str]] = []
        self.written = 0
        self._file(self.style, style)
        script = ""
        if site.has("search"):
            script = f"assets/search.{hashed(search_script())}.js"
            self._file(script, search_script())
        self.workers = Workers(
            Order(site, str(folder), str(catalogue.path), self.style, script, check),
            catalogue,
            jobs,
        )

    def build(self) -> Built:
        """All of it."""
        self._lists()
        lists = [digest for _, digest in self.new.lists.values()]
        if not lists:
            raise InputError(self.faults[0][1] if self.faults else "There is no list to publish.")
        self._digests(lists)
        films = list(self.new.films.values())
        people = people_of(films) if self.site.has("person") else {}
        self._films(lists, films, frozenset(people))
        gathered = list(person_jobs(people, self.words))
        for kind in ("theme", "country", "year"):
            if self.site.has(kind):
                gathered += subject_jobs(kind, films)
        self._do("gathered", [(job.address, job) for job in gathered])
        if self.site.has("source"):
            self._do("sources", [(job.address, job) for job in source_jobs(films)])
        self._singles(lists, {id_: name for id_, (name, _) in people.items()})
        if self.site.has("search"):
            self._search(lists, people)
        self._machines(lists)
        return self._finished()

    def _lists(self) -> None:
        todo = []
        for slug, given in self.inputs.items():
            key = _key(_content(given), given.settled)
            held = self.old.lists.get(slug) if self.same else None
            if held is not None and held[0] == key and f"list/{slug}.html" in self.on_disk:
                self._keep_list(slug, held)
            else:
                todo.append(ListJob(slug, given.name, given.text))
                self.new.lists[slug] = (key, ListDigest(slug, "", "", "", 0, ()))
        for done in self.workers.do("lists", todo):
            if done.digest is None:
                self.faults.append((self.inputs[done.slug].name, done.fault))
                held = self.old.lists.get(done.slug) if self.same else None
                del self.new.lists[done.slug]
                if held is not None and f"list/{done.slug}.html" in self.on_disk:
                    self._keep_list(done.slug, ("", held[1]))
                continue
            self.new.lists[done.slug] = (self.new.lists[done.slug][0], done.digest)
            self.new.films.update((film.id, film) for film in done.films)
            self._done(done.page, self.new.lists[done.slug][0])
        self.new.lists = {s: self.new.lists[s] for s in self.inputs if s in self.new.lists}

    def _keep_list(self, slug: str, held: tuple[str, ListDigest]) -> None:
        self.new.lists[slug] = held
        self.new.pages[f"list/{slug}.html"] = held[0]

    def _digests(self, lists: Iterable[ListDigest]) -> None:
        wanted = {placed.film for held in lists for placed in held.films}
        found = {id_: self.old.films[id_] for id_ in wanted if self.same and id_ in self.old.films}
        found.update((id_, film) for id_, film in self.new.films.items() if id_ in wanted)
        missing = sorted(wanted - found.keys())
        found.update((film.id, film) for film in self.workers.do("digests", missing))
        self.new.films = {id_: found[id_] for id_ in sorted(found)}

    def _films(
        self, lists: Sequence[ListDigest], films: Sequence[FilmDigest], people: frozenset[str]
    ) -> None:
        held: dict[str, list[Held]] = {}
        for digest in lists:
            for placed in digest.films:
                address = f"list/{digest.slug}.html#f{placed.number}"
                grade = self.words.grades.get(placed.grade, "")
                held.setdefault(placed.film, []).append(
                    Held(digest.title, address, placed.number, grade)
                )
        self._kin()
        jobs = []
        for film in films:
            related = tuple(
                Related(self.new.films[id_].card, why) for id_, why in self.new.kin[film.id]
            )
            own = frozenset(id_ for id_, _, _ in film.people if id_ in people)
            ties = tuple(
                (id_, self.new.films[id_].card.address)
                for id_ in film.ties
                if id_ in self.new.films
            )
            job = FilmJob(film, tuple(held.get(film.id, ())), related, own, ties)
            jobs.append((film.card.address, job))
        self._do("films", jobs)
        for film in films:
            self.new.pages[film.card.poster] = self.new.stamp
        if self.site.address:
            for slug in (*(f"list/{d.slug}" for d in lists), *(film.slug for film in films)):
                self.new.pages[card_address(slug, self.site)] = self.new.stamp

    def _kin(self) -> None:
        """Find which films are like each; anew only for those that are like what came or went."""
        films = self.new.films
        old = self.old.films if self.same else {}
        known = self.old.kin if self.same else {}
        stale = films.keys() - known.keys()
        changed = films.keys() ^ old.keys()
        if changed:
            both = {**old, **films}
            stale |= Kin(both).sharing(both[id_] for id_ in changed)
        kin = Kin(films) if stale else None
        for id_, film in films.items():
            if kin is not None and id_ in stale:
                found = kin.of(film)
                self.new.kin[id_] = [[other, reason(held, self.words)] for other, held in found]
            else:
                self.new.kin[id_] = known[id_]

    def _do(self, method: str, jobs: Sequence[tuple[str, Job]]) -> None:
        """Have those of the jobs done whose page is not there yet, or was made of other things."""
        todo = []
        keys = {}
        for address, job in jobs:
            keys[address] = _key(job.key)
            if self._kept(address, keys[address]) and self._drawn(job):
                self.new.pages[address] = keys[address]
            else:
                todo.append(job)
        for done in self.workers.do(method, todo):
            self._done(done, keys[done.address])

    def _singles(self, lists: Sequence[ListDigest], people: dict[str, str]) -> None:
        shop = self.workers.here
        singles = Singles(
            self.site, self.words, shop.frames, self.catalogue, lists, self.new.films
        )  # fmt: skip
        for single in singles.pages(people):
            key = _key(single.key)
            if self._kept(single.address, key):
                self.new.pages[single.address] = key
            else:
                self._done(shop.write(single.template, single.make(), single.address), key)

    def _search(
        self, lists: Sequence[ListDigest], people: Mapping[str, tuple[str, object]]
    ) -> None:
        titles = [(held.slug, held.title) for held in lists]
        key = _key(repr((titles, list(self.new.films), sorted(people))))
        if not self._kept(INDEX, key):
            films = self.new.films.values()
            found = documents(self.site, lists, films, people, self.catalogue)
            self.written += self.folder.write(INDEX, search_index(found))
        self.new.pages[INDEX] = key

    def _kept(self, address: str, key: str) -> bool:
        """Whether the file is there and was made of the same."""
        return self.same and self.old.pages.get(address) == key and address in self.on_disk

    def _drawn(self, job: Job) -> bool:
        """Whether the pictures that go with a film's page are there."""
        if not isinstance(job, FilmJob):
            return True
        pictures = [job.digest.card.poster]
        if self.site.address:
            pictures.append(card_address(job.digest.slug, self.site))
        return self.on_disk.issuperset(pictures)

    def _machines(self, lists: Sequence[ListDigest]) -> None:
        if self.site.address:
            pages = [a for a in self.new.pages if a.endswith(".html") and a != "404.html"]
            self._file("feed.xml", feed(self.site, lists))
            self._file("sitemap.xml", sitemap(self.site, pages))
            self._file("robots.txt", robots(self.site))

    def _file(self, address: str, text: str) -> None:
        self.written += self.folder.write(address, text)
        self.new.pages[address] = hashed(text)

    def _done(self, page: Done, key: str) -> None:
        self.new.pages[page.address] = key
        self.links |= page.links
        self.made.add(page.address)
        self.nowhere += [f"{page.address} → {link}" for link in page.nowhere]
        self.written += page.written

    def _finished(self) -> Built:
        gone = [a for a in self.old.pages if a not in self.new.pages and a in self.on_disk]
        self._try_links(gone)
        self.folder.remove(gone)
        if self.new != self.old:
            self.new.write(self.folder)
        return Built(
            self.folder.path,
            sum(1 for a in self.new.pages if a.endswith(".html")),
            self.written,
            len(gone),
            tuple(self.faults),
        )

    def _try_links(self, gone: Sequence[str]) -> None:
        known = set(self.new.pages)
        anchored = {link.partition("#")[0] for link in self.links if "#" in link}
        anchors = {a: anchors_of(self.folder.read(a)) for a in anchored if a in known}
        found = [*self.nowhere, *broken(self.links, known, anchors)]
        if found:
            many = "1 link" if len(found) == 1 else f"{len(found)} links"
            lead = "leads" if len(found) == 1 else "lead"
            raise OutputError(
                f"{many} of the site {lead} nowhere ({', '.join(found[:5])}): mend the template "
                "that makes it."
            )


def _content(given: Input) -> bytes:
    """What a list is made of: its text and its sidecar file."""
    if given.text is not None:
        return given.text.encode("utf-8", "replace")
    data = b""
    for path in (given.name, given.name + _SIDECAR):
        try:
            with open(path, "rb") as file:
                data += file.read() + b"\0"
        except OSError:
            # What cannot be read is told when it is checked.
            continue
    return data


def _stamp(site: Site, catalogue: Catalogue) -> str:
    """A hash of what every page rests on: program, templates, settings, catalogue."""
    found = hashlib.blake2b(digest_size=12)
    folders = [_PROGRAM, PACKAGED, *([Path(site.templates)] if site.templates else [])]
    for folder in folders:
        for inner, _, names in sorted(os.walk(folder)):
            for name in sorted(names):
                if name.endswith((".py", ".j2", ".css", ".js", ".tsv")):
                    with open(os.path.join(inner, name), "rb") as file:
                        found.update(name.encode() + b"\0" + file.read())
    found.update(repr((site, catalogue.meta.get("checksum"))).encode())
    return found.hexdigest()


def _key(*parts: bytes | str) -> str:
    found = hashlib.blake2b(digest_size=9)
    for part in parts:
        found.update(part if isinstance(part, bytes) else part.encode("utf-8", "replace"))
        found.update(b"\0")
    return found.hexdigest()
