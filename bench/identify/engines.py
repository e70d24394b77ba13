"""The engines that are measured: kinoved's own and the peers found in `peers/`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from time import process_time

from bench.identify import figures, ours
from bench.identify.corpus import Corpus, Peer
from bench.identify.figures import Figures
from bench.identify.mentions import Mention
from bench.identify.world import World


@dataclass(frozen=True, slots=True)
class Timed:
    """Figures with the seconds of processor time that the answers took."""

    figures: Figures
    seconds: float

    @property
    def a_second(self) -> float:
        """Mentions a second."""
        return self.figures.count / max(self.seconds, 1e-9)


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine made ready, with the seconds that took; `missing` says why it could not be."""

    name: str
    own: bool
    ask: Callable[[Sequence[Mention]], Timed] | None
    built: float = 0.0
    missing: str = ""


def peer_names() -> tuple[str, ...]:
    """The files of `peers/`, in order."""
    here = Path(__file__).parent / "peers"
    return tuple(sorted(p.stem for p in here.glob("*.py") if not p.stem.startswith("_")))


def own(world: World) -> Iterator[Engine]:
    """kinoved's paths over `world`; the one in bulk where there is one."""
    for name, make in (("ours", ours.one_by_one), ("in bulk", ours.in_bulk)):
        start = process_time()
        answer: ours.Engine | None = make(world)
        if answer is not None:
            yield Engine(name, True, _timed(answer, figures.of_ours), process_time() - start)


def peers(world: World) -> Iterator[Engine]:
    """The peers over `world`, one built after another; those not installed say so."""
    corpus = Corpus(world)
    for stem in peer_names():
        try:
            module: Peer = import_module(f"bench.identify.peers.{stem}")  # type: ignore[assignment]
            start = process_time()
            search = module.build(corpus)
        except ImportError as error:
            yield Engine(stem, False, None, missing=f"not installed ({error})")
            continue
        find = partial(corpus.find, search)
        yield Engine(module.NAME, False, _timed(find, figures.of_peer), process_time() - start)


def _timed(answer: Callable[..., object], count: Callable[..., Figures]) -> Callable[..., Timed]:
    def ask(mentions: Sequence[Mention]) -> Timed:
        titles = [mention.title for mention in mentions]
        years = [mention.year for mention in mentions]
        start = process_time()
        found = answer(titles, years)
        seconds = process_time() - start
        return Timed(count(mentions, found), seconds)

    return ask
