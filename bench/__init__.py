"""Measures what kinoved costs and how often it is right; `python -m bench` prints every table."""
