#!/bin/sh
# Fills a folder with many POPs, made of the examples.
#   docs/benchmark/make-pops.sh FOLDER HOW-MANY
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
folder=$1
many=$2

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
                        sub(/name:[ ]*["\047]?[^"\047,}#]*[^"\047,}# \r]/, "& " i, text)
                        client = 0
                    }
                    print text > out
                }
                close(out)
            }
        }' "$example"
done
find "$folder" -name '*.pop.yaml' | sort | tail -n +$((many + 1)) | while read -r extra; do rm "$extra"; done
