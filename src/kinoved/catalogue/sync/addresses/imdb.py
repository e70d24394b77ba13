"""IMDb's non-commercial data sets, published daily.

Source: https://developer.imdb.com/non-commercial-datasets/
"""

from kinoved.catalogue.sync.addresses import Listing, RemoteFile

LISTING = Listing(
    "https://datasets.imdbws.com/",
    (
        RemoteFile("title.basics.tsv.gz"),
        RemoteFile("title.akas.tsv.gz"),
        RemoteFile("title.crew.tsv.gz"),
        RemoteFile("name.basics.tsv.gz"),
    ),
    about=1_100_000_000,
)
