#!/bin/sh
# What `make site` runs: the example list put right, and lists composed on themes of the home field.
# Each is checked and must come out without a diagnostic; then they become the site in out/site.
set -eu
KINOVED=.venv/bin/kinoved
LISTS=out/lists
mkdir -p "$LISTS"

$KINOVED compose --repair examples/soviet-post-apocalyptic.txt -o "$LISTS/01-soviet-post-apocalyptic.md"

# name | brief | title, where the list is to have another one than the brief gives it
while IFS='|' read -r name brief title; do
  $KINOVED compose "$brief" -o "$LISTS/$name.md"
  if [ -n "$title" ]; then
    sed "1s/.*/# $title/" "$LISTS/$name.md" > "$LISTS/$name.part"
    mv "$LISTS/$name.part" "$LISTS/$name.md"
  fi
done <<'TABLE'
02-nuclear-war|12 nuclear war films|
03-soviet-science-fiction|12 Soviet science fiction films|
04-post-apocalyptic|12 post-apocalyptic films, not American|12 post-apocalyptic films from outside Hollywood
05-french-sixties|10 French films of the 1960s|
06-polish-science-fiction|10 Polish science fiction films|
07-soviet-adaptations|10 Soviet literary adaptations|10 Soviet literary adaptations
08-tarkovsky|10 films by Andrei Tarkovsky|
09-czechoslovak-sixties|10 Czechoslovak films of the 1960s|10 Czechoslovak films of the 1960s
10-soviet-thaw|12 Soviet films from 1956 to 1967|12 films of the Soviet thaw, 1956–1967
11-soviet-war|12 Soviet films about World War II|
12-soviet-animation|10 Soviet animated films|10 Soviet animated films
13-soviet-women|10 Soviet films by women|10 Soviet films directed by women
14-estonia|10 Estonian films before 1992|10 films of Soviet Estonia
TABLE

$KINOVED check "$LISTS"/*.md --fail-on note > out/checked.txt || { cat out/checked.txt; exit 1; }
$KINOVED publish "$LISTS"/*.md --config examples/site.toml -o out/site
