"""Wikidata's dump of every entity, published weekly; the query service is asked film by film.

Source: https://www.wikidata.org/wiki/Wikidata:Database_download
"""

from kinoved.catalogue.sync.addresses import Listing, RemoteFile

LISTING = Listing(
    "https://dumps.wikimedia.org/wikidatawiki/entities/",
    (RemoteFile("latest-all.json.gz"),),
    about=150_000_000_000,
)
QUERY_SERVICE = "https://query.wikidata.org/"
ABOUT_QUERIED = 500_000_000
"""The size in bytes of what the query service answers about all films, packed."""
