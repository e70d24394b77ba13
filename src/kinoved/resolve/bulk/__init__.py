"""Identification of many mentions by title and year, compiled; an extra (`pip install kinoved[bulk]`).

The index on disk is the one that a single look-up reads, and the answers are the same; only the
loop is machine code. It is imported where a batch begins and nowhere else.
"""
