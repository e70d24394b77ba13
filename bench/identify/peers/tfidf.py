"""TF-IDF of letter trigrams, the nearest by cosine in a sparse product."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sklearn.feature_extraction.text import TfidfVectorizer
from sparse_dot_topn import sp_matmul_topn

from bench.identify.corpus import CANDIDATES, Corpus, Search

NAME = "TF-IDF"

_LEAST_COSINE = 0.25
_TOGETHER = 500


def build(corpus: Corpus) -> Search:
    """The vectors of all keys; a mention's nearest are found by one thread."""
    vectoriser = TfidfVectorizer(analyzer="char", ngram_range=(3, 3), lowercase=False)
    titles = vectoriser.fit_transform(f" {key} " for key in corpus.keys).T.tocsr()

    def search(keys: Sequence[str], years: Sequence[int | None]) -> list[Sequence[int]]:
        found: list[Sequence[int]] = []
        for start in range(0, len(keys), _TOGETHER):
            part = vectoriser.transform([f" {key} " for key in keys[start : start + _TOGETHER]])
            near = sp_matmul_topn(
                part, titles, top_n=CANDIDATES, threshold=_LEAST_COSINE, n_threads=1
            )
            ends = near.indptr.tolist()
            numbers = near.indices.tolist()
            found.extend(numbers[a:b] for a, b in pairwise(ends))
        return found

    return search
