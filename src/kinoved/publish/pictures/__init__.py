"""Pictures drawn from facts as SVG text: posters, cards, the timeline and the map of places."""

from kinoved.publish.pictures.card import card
from kinoved.publish.pictures.facts import (
    CardFacts,
    PosterFacts,
    Spot,
    TimelinePoint,
    poster_facts,
)
from kinoved.publish.pictures.gazetteer import located, spots
from kinoved.publish.pictures.places import places_map
from kinoved.publish.pictures.poster import poster
from kinoved.publish.pictures.story import story_years
from kinoved.publish.pictures.timeline import timeline

__all__ = [
    "CardFacts",
    "PosterFacts",
    "Spot",
    "TimelinePoint",
    "card",
    "located",
    "places_map",
    "poster",
    "poster_facts",
    "spots",
    "story_years",
    "timeline",
]
