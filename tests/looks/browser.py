"""Headless Chromium, spoken to through a pipe in its own protocol: no driver, no other library.

https://chromedevtools.github.io/devtools-protocol/ describes the messages.
"""

from __future__ import annotations

import base64
import fcntl
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage", "--hide-scrollbars", "--force-color-profile=srgb",
    "--remote-debugging-pipe",
)  # fmt: skip
HEIGHT = 900
TALLEST = 12_000
_ABOVE_STANDARD = 10
_CHUNK = 1 << 20


class MissingError(Exception):
    """No Chromium on this machine."""


class Browser:
    """One tab. `heard` collects what no page of a site may do, until it is taken."""

    def __init__(self, to: int, from_: int) -> None:
        self._to = to
        self._from = from_
        self._rest = b""
        self._number = 0
        self._session = ""
        self._events: list[dict[str, Any]] = []
        self.heard: list[str] = []
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        attached = self._ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self._ask(f"{domain}.enable")

    def show(self, address: str, width: int = 1440, scheme: str = "light", media: str = "") -> None:
        """Load `address` (file: or http:) in a window `width` pixels wide."""
        self._ask(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=HEIGHT, deviceScaleFactor=1, mobile=False,
        )  # fmt: skip
        features = [
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]
        self._ask("Emulation.setEmulatedMedia", media=media, features=features)
        self._events.clear()
        self._ask("Page.navigate", url=address)
        while not any(event["method"] == "Page.loadEventFired" for event in self._events):
            self._hear()

    def run(self, script: str) -> Any:
        """The value of the expression `script` in the page; a promise is waited for."""
        answer = self._ask(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"])[:2000])
        return answer["result"].get("value")

    def press(self, key: str) -> None:
        """Press a key such as Escape or ArrowDown."""
        code = {"Escape": 27, "ArrowDown": 40, "ArrowUp": 38, "Tab": 9}[key]
        for kind in ("rawKeyDown", "keyUp"):
            self._ask(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code
            )

    def type(self, text: str) -> None:
        """Put `text` in where the cursor stands, as a keyboard does."""
        self._ask("Input.insertText", text=text)

    def without_scripts(self, off: bool = True) -> None:
        """Whether the pages loaded from now on run scripts."""
        self._ask("Emulation.setScriptExecutionDisabled", value=off)

    def photograph(self, picture: Path, *, height: int | None = None) -> None:
        """Write the whole page, or its upper `height` pixels, to `picture` as PNG."""
        size = self._ask("Page.getLayoutMetrics")["cssContentSize"]
        clip = {
            "x": 0, "y": 0, "scale": 1, "width": size["width"],
            "height": height or min(size["height"], TALLEST),
        }  # fmt: skip
        shot = self._ask("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        picture.parent.mkdir(parents=True, exist_ok=True)
        picture.write_bytes(base64.b64decode(shot["data"]))

    def taken(self) -> list[str]:
        """What the pages did that none may do, since this was last asked."""
        found, self.heard = self.heard, []
        return found

    def _ask(self, method: str, **params: Any) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._to, data) :]
        while True:
            answer = self._hear()
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                result: dict[str, Any] = answer["result"]
                return result

    def _hear(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            read = os.read(self._from, _CHUNK)
            if not read:
                raise RuntimeError("Chromium has ended: look at `chromium --version`.")
            self._rest += read
        first, _, self._rest = self._rest.partition(b"\0")
        message: dict[str, Any] = json.loads(first)
        if "method" in message:
            self._events.append(message)
            self.heard.extend(_forbidden(message["method"], message["params"]))
            if message["method"] == "Page.javascriptDialogOpening":
                self._number += 1
                accept = {"id": self._number, "method": "Page.handleJavaScriptDialog",
                          "params": {"accept": True}, "sessionId": self._session}  # fmt: skip
                os.write(self._to, json.dumps(accept).encode() + b"\0")
        return message


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser with a profile of its own, which ends with the block. Raises MissingError."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        raise MissingError("chromium is missing: `make looks` installs it on Debian.")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        theirs_in, ours_out = (
            fcntl.fcntl(end, fcntl.F_DUPFD, _ABOVE_STANDARD) for end in os.pipe()
        )
        ours_in, theirs_out = (
            fcntl.fcntl(end, fcntl.F_DUPFD, _ABOVE_STANDARD) for end in os.pipe()
        )

        def join() -> None:
            os.dup2(theirs_in, 3)
            os.dup2(theirs_out, 4)

        process = subprocess.Popen(
            [program, *FLAGS, f"--user-data-dir={folder}/profile", "about:blank"],
            preexec_fn=join,  # noqa: PLW1509 - this program has one thread
            pass_fds=(3, 4),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        try:
            yield Browser(ours_out, ours_in)
        finally:
            os.close(ours_out)
            os.close(ours_in)
            process.terminate()
            process.wait(timeout=20)


def _raised(end: int) -> int:
    """`end` under a number that is not one of those that Chromium listens on."""
    raised = fcntl.fcntl(end, fcntl.F_DUPFD, _ABOVE_STANDARD)
    os.close(end)
    return raised


def _forbidden(method: str, params: dict[str, Any]) -> Iterator[str]:
    """A sentence for an event that no page of a site may cause."""
    if method == "Runtime.exceptionThrown":
        details = params["exceptionDetails"]
        yield f"a script fails: {details.get('exception', {}).get('description', details['text'])}"
    elif method == "Log.entryAdded" and params["entry"]["level"] == "error":
        yield f"the browser complains: {params['entry']['text']} {params['entry'].get('url', '')}"
    elif method == "Page.javascriptDialogOpening":
        yield f"a script of the list runs: {params['message']}"
    elif method == "Network.requestWillBeSent":
        address = params["request"]["url"]
        if not address.startswith(("file:", "data:", "blob:", "http://127.0.0.1:")):
            yield f"something is fetched from elsewhere: {address[:200]}"
