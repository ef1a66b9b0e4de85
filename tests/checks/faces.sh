#!/bin/sh
# `shoes --faces` writes what it says, in the sizes it says, and refuses in one sentence.
set -u
build=${SHOES_BUILD:?the folder that holds the shoes to try}
out=$(mktemp -d) || exit 1
trap 'rm -rf "$out"' EXIT
status=0

fail() {
    echo "$1"
    status=1
}

size_of() { # WIDTHxHEIGHT, from the PNG's own header
    od -An -tu1 -j16 -N8 "$1" | awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }'
}

"$build/shoes" --faces "$out" --person jun --feeling sad --strength 2 >/dev/null || fail "one picture was not written"
[ "$(size_of "$out/jun-sad-2.png")" = 384x320 ] || fail "jun-sad-2.png is not 384x320"
"$build/shoes" --faces "$out" --person all --feeling happy+sad --size 96 --part face --plain >/dev/null || fail "mixed ones were not written"
[ "$(find "$out" -name '*-happy+sad-4.png' | wc -l)" -eq 12 ] || fail "not twelve mixed ones"
"$build/shoes" --sheet "$out/sheet.png" --person li --feeling all >/dev/null || fail "the sheet was not written"
[ -s "$out/sheet.png" ] && [ -s "$out/sheet-2.png" ] || fail "sixty looks do not make two sheets"
[ "$(size_of "$out/sheet.png")" = 1800x1788 ] || fail "the sheet is not 1800x1788"

refuses() { # SENTENCE ARGUMENTS...
    wanted=$1
    shift
    said=$("$build/shoes" "$@" 2>&1 >/dev/null) && fail "$* was taken"
    [ "$said" = "shoes: $wanted" ] || fail "$* says: $said"
}
refuses 'there is no person called "nobody"' --faces "$out" --person nobody
refuses 'there is no feeling or look called "hungry"' --faces "$out" --feeling hungry
refuses 'there is no feeling or look called "hungry"' --faces "$out" --feeling sad+hungry
refuses "$out/none/jun-sad-4.png cannot be written: Couldn't open $out/none/jun-sad-4.png" --faces "$out/none" --person jun --feeling sad
exit $status
