#!/bin/sh
# Asks of many POPs what is overdue, and compares that with checking them, in one run. See docs/performance.md.
#   docs/benchmark/status.sh [HOW-MANY]
# Ends with 1 when the question costs more than the check.
set -eu
many=${1:-2000}
. "$(dirname "$0")/turns.sh"

# By turns, so that both meet what else the computer does; the shortest of three counts.
for run in 1 2 3; do
    once check "$pop" check "$folder/pops" --format short
    once status "$pop" status "$folder/pops" --overdue --fail
done
echo "$many POPs, $(getconf _NPROCESSORS_ONLN) processors"
echo "pop check                    $(shortest check) s"
echo "pop status --overdue --fail  $(shortest status) s"
awk -v a="$(shortest status)" -v b="$(shortest check)" \
    'BEGIN { printf "ratio                        %.2f\n", a / b; exit a > b }'
