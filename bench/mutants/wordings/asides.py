"""Sentences about other films and people; none says anything false of the entry's film.

What no record could tell (a talk, a comparison) is said of them as well. `other…` are facts of a
film by another director, `own…` of another film by the same one.
"""

AIMED = False
WORDINGS = (
    "{other_director} made {other} in another spirit.",
    "{other} was directed by {other_director}.",
    "{other} is a film by {other_director}.",
    "{other_director} directed {other}.",
    "Those who like it may also like {other} ({other_year}), directed by {other_director}.",
    "Compare {other}, which {other_director} directed.",
    "{other}, {a_other_adjective} film of {other_year}, makes a good companion.",
    "{other} won the {other_prize}.",
    "{other_director} won the {other_prize} with {other}.",
    "{director} also made {own} ({own_year}).",
    "{director} directed {own}, too.",
    "{own} is another film by {director}.",
    "{own}, also directed by {director}, came out in {own_year}.",
    "{director}'s {own} won the {own_prize}.",
    "Unlike {other}, it was not directed by {other_director}.",
    "It was not directed by {other_director}, as is sometimes read.",
    "It is not {a_strange_adjective} film.",
    "It did not win the {unwon}.",
    "{other_actor} is not in it; that is {other}.",
    "It is no adaptation of anything by {strange_author}.",
    "{strange_author} did not write the book.",
)
WOVEN = (
    "Unlike {other_director}'s {other}, it keeps its secret to the end.",
    "While {other_director} was directing {other}, nobody thought of a film like this.",
    "It has been compared to {other}, which was directed by {other_director} and starred "
    "{other_actor}.",
    "Where {other} by {other_director} shouts, this film whispers.",
    "The year in which {other} won the {other_prize} was a good one for the cinema.",
    "{director}, who also directed {own}, is here at ease.",
    "After {own} ({own_year}) it shows {director} from another side.",
    "If {own} was {director}'s best-known film, this one is the one to see next.",
    "Not {other_director}, as one might think, but {director} directed it.",
    "Whoever expects another {other} will be surprised, for {director} is not {other_director}.",
    "A viewer called it the best thing since {other}, {a_other_adjective} film with {other_actor}.",
    "It lost nothing by not winning the {unwon}.",
    "Much later {other_director} named it in a talk about {other}.",
    "{other_actor} once said that without this film {other} would not exist.",
    "It is neither {strange_adjective} nor in any way like {other}.",
    "{director} had seen {other_director}'s {other} and wanted something else.",
)
