#!/bin/sh
# Checks many POPs at once and compares that with just reading them. See docs/benchmark.md.
#   docs/benchmark/check.sh [HOW-MANY] [OPTIONS OF pop check...]
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
pop=${POP:-$here/target/pop/bin/pop}
many=${1:-10000}
[ $# -eq 0 ] || shift
command -v "$pop" >/dev/null || { echo "no $pop: build it first, or set POP" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Each example again and again, every copy with a name of its own, so that none is another's twin.
kinds=$(ls "$here"/examples/pops/*.pop.yaml | wc -l)
for example in "$here"/examples/pops/*.pop.yaml; do
    awk -v times=$((many / kinds + 1)) -v folder="$folder" -v file="$(basename "$example" .pop.yaml)" '
        { line[NR] = $0 }
        END {
            for (i = 1; i <= times; i++) {
                name = file
                sub(/_/, "-" i "_", name)
                out = folder "/" name ".pop.yaml"
                client = 0
                for (n = 1; n <= NR; n++) {
                    text = line[n]
                    if (text ~ /^client:/) client = 1
                    if (client && text ~ /name:/) {
                        sub(/name:[ ]*"?[^",}#]*[^",}# ]/, "& " i, text)
                        client = 0
                    }
                    print text > out
                }
                close(out)
            }
        }' "$example"
done
find "$folder" -name '*.pop.yaml' | sort | tail -n +$((many + 1)) | while read -r extra; do rm "$extra"; done

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
