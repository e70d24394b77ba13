"""The formats of a report: each file is one format and has NAME and `render`."""
