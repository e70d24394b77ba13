"""MovieLens latest, as one archive; ratings and tags stay packed.

Source: https://grouplens.org/datasets/movielens/latest/
"""

from kinoved.catalogue.sync.addresses import Listing, RemoteFile

LISTING = Listing(
    "https://files.grouplens.org/datasets/movielens/",
    (
        RemoteFile(
            "ml-latest.zip",
            checksum=".md5",
            members=("links.csv", "movies.csv", "README.txt"),
        ),
    ),
    about=350_000_000,
)
