"""Wikidata's forms: entities as JSON, answers of the query service, the words behind them."""
