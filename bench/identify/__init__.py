"""How well and how fast films are identified, beside other ways of doing it."""
