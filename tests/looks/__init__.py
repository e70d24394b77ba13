"""How the published page looks in a real browser; run by `make looks`, not by pytest."""
