"""One file a language, named by its code and found by its folder."""
