"""Festivals as prizes are told apart by them: one word each, the same in every language."""

from __future__ import annotations

FESTIVALS = frozenset(
    "berlin cannes venice moscow locarno berlinale karlovy mannheim rotterdam toronto"
    " trieste montreal chicago sitges avoriaz oberhausen annecy madrid varna sebastian leipzig"
    " tashkent edinburgh sydney melbourne london sundance telluride busan tokyo cairo delhi"
    " krakow gdansk gdynia gijon nantes tallinn sochi kinotavr".split()
)

FESTIVAL_SECOND = {"karlovy": "vary", "san": "sebastian"}
"""The second word of a festival that has two."""

TOP_PRIZES = {
    "cannes": "palme-dor",
    "venice": "golden-lion",
    "berlin": "golden-bear",
    "berlinale": "golden-bear",
    "moscow": "moscow-grand-prix",
    "locarno": "golden-leopard",
    "karlovy vary": "crystal-globe",
    "avoriaz": "avoriaz-grand-prix",
    "trieste": "golden-asteroid-trieste",
}
"""The prize that "the top prize" of a festival means."""
