"""Which film each entry of a list means, how sure that is, and why."""

from kinoved.resolve.decide import identify, resolve
from kinoved.resolve.stated import stated_countries

__all__ = ["identify", "resolve", "stated_countries"]
