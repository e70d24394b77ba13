#!/bin/sh
# What `make demo` runs: check the example, repair it, make a page of it. Always exits 0: finding
# faults in the example is what the demonstration is for.
set -u
KINOVED=.venv/bin/kinoved
LIST=examples/soviet-post-apocalyptic.txt
mkdir -p out
$KINOVED check "$LIST"
[ $? -le 1 ] || exit 1
$KINOVED compose --repair "$LIST" --output out/soviet-post-apocalyptic.md || exit 1
$KINOVED publish "$LIST" --output out/as-found || exit 1
$KINOVED publish out/soviet-post-apocalyptic.md --output out/repaired || exit 1
cat <<TEXT

The list as it should have been: out/soviet-post-apocalyptic.md
Its page:                        out/repaired/index.html
The list as found, marked up:    out/as-found/index.html
TEXT
