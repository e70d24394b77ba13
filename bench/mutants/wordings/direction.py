"""Who directed the film."""

AIMED = True
WORDINGS = (
    "The director is {director}.",
    "{director} directed it.",
    "It was directed by {director}.",
    "A film by {director}.",
    "{director} directed the film.",
    "This film was made by director {director}.",
    "Directed by {director}.",
    "The film was directed by {director}.",
    "Director: {director}.",
    "This is a film by {director}.",
    "The film is the work of director {director}.",
    "{director} was the director.",
    "{director} is its director.",
    "It was made by {director}.",
    "The direction is by {director}.",
    "{director_one} and {director_two} directed it together.",
    "It was directed by {director_one} and {director_two}.",
    "Directed by {director_one} with {director_two}.",
    "The directors are {director_one} and {director_two}.",
)
WOVEN = (
    "Under the direction of {director}, a small story becomes a large one.",
    "{director} keeps the camera at a distance and lets the faces speak.",
    "In {director}'s hands the story never raises its voice.",
    "What {director}, who directed, finds in these rooms is hard to put into words.",
    "As so often with {director}, the silences say the most.",
    "Few scenes in the work of {director} are as quiet as the ending.",
    "When {director} made the film, nobody expected it to last.",
    "{director}'s film asks more than it answers.",
    "Critics were divided when {director} presented it, and they still are.",
    "It is directed by {director} with a patience that is rare today, and it stays with you.",
    "{director_one} shared the direction with {director_two}, and it shows in the best way.",
)
