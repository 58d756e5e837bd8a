#!/bin/sh
# Checks many POPs at once, by turns with others that read the same files. See docs/performance.md.
#   docs/benchmark/check.sh [HOW-MANY] [OPTIONS OF pop check...]
#   ROUNDS=5   how often each runs        LINEAR=100000   also so many, to see whether a POP costs the same there
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
pop=${POP:-$here/target/pop/bin/pop}
rounds=${ROUNDS:-5}
many=${1:-10000}
[ $# -eq 0 ] || shift
command -v "$pop" >/dev/null || { echo "no $pop: build it first, or set POP" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder=$work/pops
times=$work/times

"$here/docs/benchmark/make-pops.sh" "$folder" "$many"

# js-yaml and ajv, which hold the files against the schema and look no further; installed here, where there is npm.
node=
if command -v npm >/dev/null; then
    cp "$here/docs/benchmark/check.mjs" "$work"
    "$pop" schema >"$work/schema.json"
    (cd "$work" && npm install --silent --no-save --no-audit --no-fund js-yaml@5 ajv@8) >/dev/null 2>&1 && node=yes
fi

once() { # NAME COMMAND...: one line with the name, the seconds, the seconds of processor time and the memory in kB
    name=$1
    shift
    /usr/bin/time -f "$name %e %U %S %M" -a -o "$times" "$@" >/dev/null 2>&1 || true
}
median() { # NAME COLUMN: the middle one of all rounds; column 3 is the processor time as a whole
    awk -v name="$1" -v column="$2" '$1 == name { print column == 3 ? $3 + $4 : $column }' "$times" | sort -n |
        awk '{ value[NR] = $1 } END { if (NR) print value[int((NR + 1) / 2)] }'
}
tell() { # NAME WORDS: nothing when it did not run
    [ -z "$(median "$1" 2)" ] || awk -v words="$2" -v s="$(median "$1" 2)" -v c="$(median "$1" 3)" -v m="$(median "$1" 5)" \
        -v p="$(median pop 2)" -v q="$(median pop 3)" -v n="$many" 'BEGIN {
            if (s < .01) s = .01
            if (c < .01) c = .01
            printf "%-14s %8.2f s %8.2f s %9.0f files/s %6.0f MB   %6.2f %6.2f\n", words, s, c, n / s, m / 1024, p / s, q / c }'
}

round=0
while [ "$round" -lt "$rounds" ]; do
    round=$((round + 1))
    once cat sh -c 'find "$1" -name "*.pop.yaml" -print0 | xargs -0 cat | wc' wc "$folder"
    once pop "$pop" check "$folder" --fail-on never --format short "$@"
    [ -z "$node" ] || once node node "$work/check.mjs" "$work/schema.json" "$folder"
    # yamllint takes minutes: once is enough
    if [ "$round" -eq 1 ] && command -v yamllint >/dev/null; then once yamllint yamllint -d relaxed "$folder"; fi
done

echo "$many POPs, $(du -sk "$folder" | cut -f 1) kB on disk, $(getconf _NPROCESSORS_ONLN) processors, load $(cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo '?')"
echo "median of $rounds       time   processor                       memory   pop takes so many times as long (time, processor)"
tell cat "cat | wc"
tell node "js-yaml + ajv"
tell yamllint yamllint
tell pop "pop check"

if [ -n "${LINEAR:-}" ]; then
    rm -rf "$folder"
    "$here/docs/benchmark/make-pops.sh" "$folder" "$LINEAR"
    once more "$pop" check "$folder" --fail-on never --format short "$@"
    awk -v few="$(median pop 3)" -v n="$many" -v all="$(median more 3)" -v m="$LINEAR" -v memory="$(median more 5)" 'BEGIN {
        printf "%d POPs: %.2f times the processor time for each POP, %.0f MB\n", m, (all / m) / (few / n), memory / 1024 }'
fi
