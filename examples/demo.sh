#!/bin/sh
# What `make demo` runs: check the example, repair it, make sites of both. It exits with 0: finding
# faults in the example is what the demonstration is for.
set -u
KINOVED=.venv/bin/kinoved
LIST=examples/soviet-post-apocalyptic.txt
mkdir -p out
$KINOVED check "$LIST"
[ $? -le 1 ] || exit 1
$KINOVED compose --repair "$LIST" --output out/repaired.md || exit 1
$KINOVED publish out/repaired.md --config examples/site.toml --output out/repaired >/dev/null || exit 1
$KINOVED publish "$LIST" --config examples/site.toml --output out/as-found >/dev/null || exit 1
cat <<TEXT

The list as it should have been:  out/repaired.md
The same as a site:               out/repaired/index.html
The list as found, with findings: out/as-found/index.html
TEXT
