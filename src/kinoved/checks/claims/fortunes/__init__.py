"""What became of a film, as languages other than English tell it, one language a file.

Showings, links to other films, ranks, prizes counted, bans, audiences, and lengths in words. None
of it can disagree with a record, but for a remake or sequel that is older than its original and is
plainly said of the film.
"""
