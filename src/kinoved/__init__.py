"""kinoved checks, repairs, composes and publishes curated film lists, with its sources.

>>> import kinoved
>>> report = kinoved.check("Stalker (1979)")
>>> catalogue = kinoved.Catalogue.open()
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kinoved.catalogue import Catalogue
    from kinoved.pipeline import check

__version__ = "0.1.0"
__all__ = ["Catalogue", "__version__", "check"]


def __getattr__(name: str) -> Any:
    """Import the two public names when they are first asked for: cold start is a feature."""
    if name == "Catalogue":
        from kinoved.catalogue import Catalogue  # noqa: PLC0415

        return Catalogue
    if name == "check":
        from kinoved.pipeline import check  # noqa: PLC0415

        return check
    raise AttributeError(f"module 'kinoved' has no attribute {name!r}")
