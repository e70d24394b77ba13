"""Pictures drawn from facts as SVG text: posters, cards, the timeline and the map of places."""

from kinoved.publish.pictures.facts import (
    CardFacts,
    PosterFacts,
    Spot,
    TimelinePoint,
    poster_facts,
)
from kinoved.publish.pictures.poster import poster

__all__ = ["CardFacts", "PosterFacts", "Spot", "TimelinePoint", "poster", "poster_facts"]
