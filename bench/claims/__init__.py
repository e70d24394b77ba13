"""Measures how claims are read and held against the record."""
