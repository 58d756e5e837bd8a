#!/bin/sh
# How long pop takes to start, as a ratio to a Java that does nothing, on each Java that is given. See docs/performance.md.
#   docs/benchmark/start.sh [RUNS] [JAVA-HOME...]
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
pop=${POP:-$here/target/pop/bin/pop}
runs=${1:-40}
[ $# -eq 0 ] || shift
command -v "$pop" >/dev/null || { echo "no $pop: build it first, or set POP" >&2; exit 2; }
[ $# -gt 0 ] || for java in /usr/lib/jvm/*; do
    # a link to one that stands there too is passed over
    [ -h "$java" ] || ! [ -x "$java/bin/javac" ] || set -- "$@" "$java"
done
echo "$(getconf _NPROCESSORS_ONLN) processors"
exec java "$here/docs/benchmark/Start.java" "$pop" "$here/examples/pops/tom-whitaker_2026-03-02.pop.yaml" "$runs" "$@"
