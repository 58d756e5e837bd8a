#!/bin/sh
# Checks many POPs at once and compares that with just reading them. See docs/performance.md.
#   docs/benchmark/check.sh [HOW-MANY] [OPTIONS OF pop check...]
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
pop=${POP:-$here/target/pop/bin/pop}
many=${1:-10000}
[ $# -eq 0 ] || shift
command -v "$pop" >/dev/null || { echo "no $pop: build it first, or set POP" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$here/docs/benchmark/make-pops.sh" "$folder" "$many"

seconds() { # the shortest of three runs: the others measure what else the computer did
    for run in 1 2 3; do
        /usr/bin/time -f %e -o "$folder/.time" "$@" >/dev/null 2>&1 || true
        tail -n 1 "$folder/.time"
    done | sort -n | head -n 1
}

echo "$(ls "$folder" | wc -l) POPs, $(du -sk "$folder" | cut -f 1) kB, $(getconf _NPROCESSORS_ONLN) processors"
read_only=$(seconds sh -c 'find "$1" -name "*.pop.yaml" -print0 | xargs -0 cat | wc' wc "$folder")
checked=$(seconds "$pop" check "$folder" --fail-on never --format short "$@")
echo "cat | wc   $read_only s"
echo "pop check  $checked s"
awk -v a="$checked" -v b="$read_only" 'BEGIN { if (b > 0) printf "ratio      %.0f\n", a / b }'
/usr/bin/time -v "$pop" check "$folder" --fail-on never --format short "$@" 2>"$folder/.memory" >/dev/null || true
awk -F': ' '/Maximum resident/ { printf "memory     %.0f MB\n", $2 / 1024 }' "$folder/.memory"
