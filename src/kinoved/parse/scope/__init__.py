"""What a list promises of its entries: read from its title first, then from its introduction."""

from kinoved.parse.scope.reading import read_scope

__all__ = ["read_scope"]
