"""TMDB's daily export of film ids, published in the morning (UTC) and kept for three months.

Source: https://developer.themoviedb.org/docs/daily-id-exports
"""

from kinoved.catalogue.sync.addresses import Listing, RemoteFile

LISTING = Listing(
    "https://files.tmdb.org/p/exports/",
    (RemoteFile("movie_ids_%m_%d_%Y.json.gz", dated=True),),
    about=15_000_000,
)
