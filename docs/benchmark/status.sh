#!/bin/sh
# Asks of many POPs what is overdue, and compares that with checking them, in one run. See docs/performance.md.
#   docs/benchmark/status.sh [HOW-MANY]
# Ends with 1 when the question costs more than the check.
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
pop=${POP:-$here/target/pop/bin/pop}
many=${1:-2000}
command -v "$pop" >/dev/null || { echo "no $pop: build it first, or set POP" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$here/docs/benchmark/make-pops.sh" "$folder" "$many"

times=$folder/.times
once() { # the seconds of one run, under a name
    name=$1
    shift
    /usr/bin/time -f "$name %e" -a -o "$times" "$@" >/dev/null 2>&1 || true
}
shortest() {
    awk -v name="$1" '$1 == name && (best == "" || $2 < best) { best = $2 } END { print best }' "$times"
}

# By turns, so that both meet what else the computer does; the shortest of three counts.
for run in 1 2 3; do
    once check "$pop" check "$folder" --format short
    once status "$pop" status "$folder" --overdue --fail
done
echo "$many POPs, $(getconf _NPROCESSORS_ONLN) processors"
echo "pop check                    $(shortest check) s"
echo "pop status --overdue --fail  $(shortest status) s"
awk -v a="$(shortest status)" -v b="$(shortest check)" \
    'BEGIN { printf "ratio                        %.2f\n", a / b; exit a > b }'
