"""Other ways of finding a film by its title, one file each, found by this folder.

A file defines `NAME` and `build(corpus)`, which returns the search; see `bench.identify.corpus`.
Each has what the others have: the same keys, the exact look-up, the re-ranking, one thread.
"""
