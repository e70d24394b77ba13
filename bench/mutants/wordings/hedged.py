"""Statements that hedge, and opinions with which nobody can argue."""

AIMED = False
WORDINGS = (
    "It may well be the best known film of {director}.",
    "It is perhaps {director}'s most personal film.",
    "It is said to be loosely based on {author}'s {work}.",
    "It runs about {minutes} minutes.",
    "It was probably shot in {place}, among other places.",
    "It is possibly the finest film in which {actor} appears.",
    "The film has been described as {a_adjective} answer to {other}.",
    "It is one of the first films that people name when they speak of {director}.",
    "Many think that it should have won more than the {prize}.",
    "Some call it the greatest {adjective} film.",
    "It looks older than {year}.",
    "Nobody who has seen it forgets it.",
    "It rewards a second look.",
    "The ending is still discussed.",
    "It is slow, and that is its strength.",
    "The restored version was shown in cinemas again.",
)
WOVEN = (
    "It was apparently seen by {other_director} before {other} was made, but that is hearsay.",
    "If {director} had not directed it, somebody else would hardly have dared.",
    "It would have deserved the {unwon}, which it did not win.",
    "It might almost be a film by {other_director}, so still is it.",
    "The story could be by {strange_author}, and is not.",
    "It feels like {a_strange_adjective} film, and is {adjective}.",
    "One could take it for black and white or colour, so pale is the light in memory.",
)
