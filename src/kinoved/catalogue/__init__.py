"""The catalogue of sourced facts: records, their compiled snapshot, and the way to ask it."""

from kinoved.catalogue.independence import witnesses
from kinoved.catalogue.mentions import Mention, Name
from kinoved.catalogue.states import kindred
from kinoved.catalogue.store import Catalogue

__all__ = ["Catalogue", "Mention", "Name", "kindred", "witnesses"]
