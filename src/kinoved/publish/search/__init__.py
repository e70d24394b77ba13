"""Search in the pages of a site: no server, no network, no code of others."""

from kinoved.publish.search.form import SearchWords, search_form
from kinoved.publish.search.index import SearchDocument, search_index
from kinoved.publish.search.script import search_script, search_style

__all__ = [
    "SearchDocument",
    "SearchWords",
    "search_form",
    "search_index",
    "search_script",
    "search_style",
]
