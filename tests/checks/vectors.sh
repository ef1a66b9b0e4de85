#!/bin/sh
# Every named value of the measurement model (unit/measurement-vectors.tsv) is held against a computed one by
# some test: the tests that read them run once more and note which they used.
# SHOES_BUILD names the build folder.
set -u
build=${SHOES_BUILD:-build/test}
here=$(dirname "$0")/..
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
export SHOES_VECTORS_LOG="$work/used"
: >"$work/used"
for source in $(grep -lE '"measurement_(vectors|fixture).h"' "$here"/unit/test_*.c); do
    name=$(basename "$source" .c)
    program=$(find "$build" -type f -name "$name" | head -n 1)
    if [ -z "$program" ]; then
        echo "skipped: $name was not built (libcmocka-dev)"
        exit 77
    fi
    "$program" >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
done
sort -u "$work/used" >"$work/have"
grep -v '^#' "$here/unit/measurement-vectors.tsv" | cut -f1 | sort -u >"$work/all"
comm -13 "$work/have" "$work/all" >"$work/missing"
if [ -s "$work/missing" ]; then
    echo "no test holds a computed value against:"
    cat "$work/missing"
    exit 1
fi
echo "$(wc -l <"$work/all") values, each held against a computed one"
