"""An index of character n-grams over every title, so that a misspelt one is found.

It stands at the end of the snapshot's own file, behind the last page of SQLite, which reads no
further than its header says: the two are replaced in one step and can never be of two builds.

Written and read with the standard library alone: a package build has nothing else, and a command
that starts cold must not wait for a library. `write` gathers titles and makes the arrays that
`layout` describes, `append` puts them into the file, `mapped` looks at them, `search` finds titles.
"""
