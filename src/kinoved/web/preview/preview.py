"""The round of a preview: build, serve, watch, build again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from kinoved.errors import KinovedError
from kinoved.web.preview.server import News, Server
from kinoved.web.preview.watch import seen

_BETWEEN_LOOKS = 0.25


class Preview:
    """A site in `folder` that `build` makes of the files `watched`, served on `port`.

    `build` raises a KinovedError where a list cannot be read; `say` shows a sentence to the user.
    Nothing is built or served before `run`. Raises OutputError where the port is not to be had.
    """

    def __init__(
        self,
        folder: Path,
        build: Callable[[], str],
        watched: Callable[[], Iterable[Path]],
        say: Callable[[str], None],
        *,
        port: int = 0,
        between: float = _BETWEEN_LOOKS,
    ) -> None:
        self._build = build
        self._watched = watched
        self._say = say
        self._between = between
        self._news = News()
        self._end = threading.Event()
        self._server = Server(folder, port, self._news)
        self.address = self._server.address

    def run(self) -> None:
        """Serve and build until `stop`, or an interrupt, which is how a preview ends.

        The last good build stays in place while a later one fails.
        """
        serving = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True
        )
        serving.start()
        try:
            self._rounds()
        except KeyboardInterrupt:
            return
        finally:
            self._news.tell(over=True)
            self._server.shutdown()
            serving.join()
            self._server.server_close()

    def stop(self) -> None:
        """End `run` from another thread."""
        self._end.set()

    def _rounds(self) -> None:
        before = seen(self._watched())
        self._once()
        while not self._end.wait(self._between):
            now = seen(self._watched())
            if now == before:
                continue
            # An editor that is still writing has a moment to end.
            while not self._end.wait(self._between / 2) and (later := seen(self._watched())) != now:
                now = later
            before = now
            self._once()

    def _once(self) -> None:
        try:
            sentence = self._build()
        except (KinovedError, OSError) as error:
            self._news.tell(fault=str(error))
            kept = " The last good build is still shown." if self._news.built else ""
            self._say(f"{error}{kept}")
        else:
            self._news.tell()
            self._say(sentence)
