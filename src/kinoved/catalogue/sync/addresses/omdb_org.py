"""omdb.org's open data, published daily.

Source: https://www.omdb.org/en/us/content/Help:DataDownload
"""

from kinoved.catalogue.sync.addresses import Listing, RemoteFile

LISTING = Listing(
    "https://www.omdb.org/data/",
    (
        RemoteFile("all_movies.csv.bz2"),
        RemoteFile("movie_countries.csv.bz2"),
        RemoteFile("movie_languages.csv.bz2"),
        RemoteFile("movie_details.csv.bz2"),
        RemoteFile("movie_categories.csv.bz2"),
        RemoteFile("category_names.csv.bz2"),
        RemoteFile("movie_references.csv.bz2"),
        RemoteFile("movie_links.csv.bz2"),
    ),
    about=8_000_000,
)
