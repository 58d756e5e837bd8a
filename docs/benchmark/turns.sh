# What render.sh and status.sh share; they read it with a dot, after they set $many. It makes $many POPs in $folder/pops, and
# has `once` and `shortest`. See docs/performance.md.
here=$(cd "$(dirname "$0")/../.." && pwd)
pop=${POP:-$here/target/pop/bin/pop}
command -v "$pop" >/dev/null || { echo "no $pop: build it first, or set POP" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$here/docs/benchmark/make-pops.sh" "$folder/pops" "$many"

once() { # NAME COMMAND...: the seconds of one run, under a name
    name=$1
    shift
    /usr/bin/time -f "$name %e" -a -o "$folder/times" "$@" >/dev/null 2>&1 || true
}
shortest() {
    awk -v name="$1" '$1 == name && (best == "" || $2 < best) { best = $2 } END { print best }' "$folder/times"
}
