"""What a sentence tells beside another thing, in languages other than English, one a file.

A name near a word for its part ("hinter der Kamera stand wie so oft X", "X, productora y coautora
del guion"): such words may mean much else, so that what they say counts only where the record bears
it out, and is never held against it. A phrase that says the same plainly goes before.
"""
