"""Composed lists beside lists that people made, one file a theme; titles, years and addresses."""
