"""Tantivy, a full-text engine in Rust, with an index of letter trigrams."""

from __future__ import annotations

from collections.abc import Sequence

import tantivy

from bench.identify.corpus import CANDIDATES, Corpus, Search

NAME = "tantivy"


def build(corpus: Corpus) -> Search:
    """An index in memory, written by one thread; BM25 over the trigrams of the mention."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("key", stored=False, tokenizer_name="grams", index_option="freq")
    builder.add_unsigned_field("number", stored=True)
    schema = builder.build()
    index = tantivy.Index(schema)
    grams = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.ngram(3, 3, False)).build()
    index.register_tokenizer("grams", grams)
    writer = index.writer(heap_size=200_000_000, num_threads=1)
    for number, key in enumerate(corpus.keys):
        writer.add_document(tantivy.Document(key=[f" {key} "], number=number))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(keys: Sequence[str], years: Sequence[int | None]) -> list[Sequence[int]]:
        found: list[Sequence[int]] = []
        for key in keys:
            padded = f" {key} "
            parts = dict.fromkeys(padded[at : at + 3] for at in range(len(padded) - 2))
            query = tantivy.Query.boolean_query(
                [
                    (tantivy.Occur.Should, tantivy.Query.term_query(schema, "key", part))
                    for part in parts
                ]
            )
            hits = searcher.search(query, CANDIDATES, count=False).hits if parts else ()
            found.append([searcher.doc(address)["number"][0] for _, address in hits])
        return found

    return search
