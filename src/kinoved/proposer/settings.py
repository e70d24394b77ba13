"""Whom to ask: the settings of a proposer, from options, the environment and a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from kinoved.errors import InputError, UsageError

KEYS = ("base-url", "model", "timeout", "total")
_LONGEST = {"timeout": 3600, "total": 86_400}
_TIMEOUT = 60
"""Seconds for one entry: small models on small machines need most of it."""

_TOTAL = 600
"""Seconds for all entries of a call."""


@dataclass(frozen=True, slots=True)
class Settings:
    """An endpoint, a model, and seconds: `timeout` for one entry, `total` for a whole call.

    `base_url` is an address such as http://127.0.0.1:8080/v1, without a slash at its end. The key
    is not shown where the settings are.
    """

    base_url: str
    model: str
    timeout: float = _TIMEOUT
    total: float = _TOTAL
    key: str | None = field(default=None, repr=False)

    @property
    def host(self) -> str:
        """Whom the text goes to, as a person may be told."""
        return urlsplit(self.base_url).netloc


def given(
    options: Mapping[str, str | None],
    file: Mapping[str, Any],
    path: str | None,
    key: str | None,
    asking: str = "--propose",
) -> Settings:
    """The settings of a list: `options` (base-url, model) before those in the file at `path`.

    `asking` is the option that asks a model, as errors name it.

    The key goes to an address only that the options give: a file beside somebody's list must not
    choose who gets it. Raises UsageError or InputError for what is missing or makes no sense.
    """
    for name in file:
        if name not in KEYS:
            raise InputError(
                f"{path} has the key “{name}” under proposer, which there is not: there are "
                f"{', '.join(KEYS)}."
            )
    own = options.get("base-url")
    base_url = _address(own or _text(file, "base-url", path), own, path, asking)
    model = options.get("model") or _text(file, "model", path)
    if not model:
        raise UsageError(f"`{asking}` needs a model: name one with `--model NAME`.")
    used = _usable(key) if own and key else None
    if used and base_url.startswith("http:") and not is_loopback(base_url):
        raise UsageError(
            "The key would be sent unencrypted: write the address with https://, or unset the key."
        )
    return Settings(
        base_url,
        model,
        _seconds(file, "timeout", _TIMEOUT, path),
        _seconds(file, "total", _TOTAL, path),
        used,
    )


def is_loopback(url: str) -> bool:
    """Whether an address is of this very machine."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _address(url: str | None, own: str | None, path: str | None, asking: str) -> str:
    if not url:
        raise UsageError(
            f"`{asking}` needs an endpoint: name one with `--base-url URL`, such as "
            "http://127.0.0.1:8080/v1."
        )
    where = "`--base-url`" if own else f"{path}: `base-url`"
    try:
        parts = urlsplit(url)
        sound = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
        bare = "@" not in parts.netloc and not parts.query and not parts.fragment
    except ValueError:
        sound = bare = False
    if not sound or not bare or not url.isascii() or not url.isprintable() or " " in url:
        # The address is not repeated: people put keys into addresses.
        raise (UsageError if own else InputError)(
            f"{where} must be an address such as http://127.0.0.1:8080/v1, without a name, key or "
            "query in it."
        )
    return url.rstrip("/").removesuffix("/chat/completions")


def _text(file: Mapping[str, Any], name: str, path: str | None) -> str | None:
    value = file.get(name)
    if value is not None and not (isinstance(value, str) and value.isprintable() and value.strip()):
        raise InputError(f"{path}: `{name}` under proposer must be a text in quotation marks.")
    return value


def _seconds(file: Mapping[str, Any], name: str, usual: float, path: str | None) -> float:
    value = file.get(name, usual)
    if isinstance(value, bool) or not isinstance(value, int | float):
        value = 0
    if not 0 < value <= _LONGEST[name]:
        raise InputError(
            f"{path}: `{name}` under proposer must be seconds, from 1 to {_LONGEST[name]}."
        )
    return float(value)


def _usable(key: str) -> str:
    """The key without the line break that a file leaves at its end."""
    bare = key.strip()
    if not bare.isascii() or not bare.isprintable() or " " in bare:
        raise UsageError("The key in the environment holds blanks or letters that no key has.")
    return bare
