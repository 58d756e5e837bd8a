#!/bin/sh
# Fills a folder with many POPs of about 6 kB, made of the examples; the same seed makes the same POPs.
#   docs/benchmark/make-pops.sh FOLDER HOW-MANY [SEED]
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
exec java "$here/docs/benchmark/MakePops.java" "$here/examples/pops" "$@"
