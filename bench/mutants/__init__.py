"""Mutants: lists drawn from the records with true sentences, then one change each.

A true list must give no error at all. A changed list should give an error on the changed entry
where its kind of change can be told beyond doubt, and on no other entry. This is the examiner's
side: it knows the design of the claims and nothing of the patterns that read them.

`python -m bench.mutants --lists 1000` prints the table; `--show` adds what there is to judge.
"""
