"""Which film each entry of a list means, how sure that is, and why."""

from kinoved.resolve.asked import query_for, query_for_heading
from kinoved.resolve.decide import decide, identify, resolve
from kinoved.resolve.many import identify_many
from kinoved.resolve.query import Query
from kinoved.resolve.stated import stated_countries

__all__ = [
    "Query",
    "decide",
    "identify",
    "identify_many",
    "query_for",
    "query_for_heading",
    "resolve",
    "stated_countries",
]
