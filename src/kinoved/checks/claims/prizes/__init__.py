"""Words for prizes in languages other than English: families, categories and ranks, one a file.

What they mean is told in the words of `prize_words`, with which recorded prizes are read.
"""
