#!/bin/sh
# Makes documents of many POPs, and compares that with checking them, in one run. See docs/performance.md.
#   docs/benchmark/render.sh [HOW-MANY]
# Ends with 1 when the documents cost more than twice the check.
set -eu
many=${1:-1000}
. "$(dirname "$0")/turns.sh"

# By turns, so that both meet what else the computer does; the shortest of three counts.
for run in 1 2 3; do
    once check "$pop" check "$folder/pops" --format short
    rm -rf "$folder/site"
    once render "$pop" render "$folder/pops" --to html -o "$folder/site"
done
made=$(find "$folder/site" -name '*.html' | wc -l)
echo "$many POPs, $made documents, $(du -sk "$folder/site" | cut -f 1) kB, $(getconf _NPROCESSORS_ONLN) processors"
echo "pop check             $(shortest check) s"
echo "pop render --to html  $(shortest render) s"
[ "$made" -eq $((many + 1)) ] || { echo "not all documents are there" >&2; exit 1; }
awk -v a="$(shortest render)" -v b="$(shortest check)" \
    'BEGIN { printf "ratio                 %.2f\n", a / b; exit a > 2 * b }'
