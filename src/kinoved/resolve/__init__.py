"""Which film each entry of a list means, how sure that is, and why.

`asked` and `many` are for films that are asked for outside a list.
"""

from kinoved.resolve.decide import identify, resolve
from kinoved.resolve.stated import stated_countries

__all__ = ["identify", "resolve", "stated_countries"]
