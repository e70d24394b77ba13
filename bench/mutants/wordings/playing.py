"""Who plays in the film."""

AIMED = True
WORDINGS = (
    "{actor} plays in it.",
    "It stars {actor}.",
    "{actor} has a part in the film.",
    "The cast includes {actor}.",
    "Starring {actor}.",
    "With {actor}.",
    "Among the actors is {actor}.",
    "{actor} can be seen in it.",
    "{actor} appears in the film.",
    "{actor} is in the cast.",
    "{actor} plays {role}.",
    "The part of {role} is played by {actor}.",
    "{actor} appears as {role}.",
    "{actor} was cast as {role}.",
    "In the role of {role} we see {actor}.",
    "{role_capital} is played by {actor}.",
    "It stars {actor_one} and {actor_two}.",
    "The cast is led by {actor_one}, with {actor_two} beside.",
    "{actor_one} and {actor_two} appear in it.",
    "In the cast are {actor_one} and {actor_two}.",
    "Starring {actor_one} and {actor_two}.",
)
WOVEN = (
    "{actor}, who plays {role}, needs hardly a word.",
    "{director} gave {actor} a part, and it was well chosen.",
    "Seen beside {actor_one}, {actor_two} seems to whisper.",
    "{actor} is remarkable as {role}, though the film belongs to everybody in it.",
    "Directed by {director} and starring {actor}, it has lost nothing.",
    "As {role}, {actor} is at the same time frightening and sad.",
    "It is {actor} that people remember, and rightly.",
    "The scenes that {actor_one} and {actor_two} share are its best.",
    "{director} directed {actor} and {actor_two} in what became a quiet favourite.",
)
