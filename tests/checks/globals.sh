#!/bin/sh
# No mutable data below platform/: nothing of these libraries lies in .data, .bss, .tdata, .tbss or COMMON.
# Constant tables with pointers lie in .data.rel.ro, which the loader makes read-only.
# SHOES_RELEASE_BUILD names a release build's folder; without one this check is skipped.
set -u
build=${SHOES_RELEASE_BUILD:-}
if [ -z "$build" ]; then
    echo "skipped: no release build was named (SHOES_RELEASE_BUILD)"
    exit 77
fi
command -v objdump >/dev/null || { echo "skipped: objdump is not here (binutils)"; exit 77; }
bad=0
for name in core content draw ui art screens; do
    library=$build/lib$name.a
    if [ ! -f "$library" ]; then
        echo "$library is not there"
        bad=1
        continue
    fi
    found=$(objdump -t "$library" | awk -v library="$name" '
        /^[^ ]+\.o:/ { object = $1; next }
        {
            for (i = 2; i <= NF - 2; i++) {
                if ($i ~ /^(\.data|\.bss|\.tdata|\.tbss|\*COM\*)/ && $i !~ /^\.data\.rel\.ro/ && $NF != $i) {
                    print library "/" object " " $NF " lies in " $i ", " $(i + 1) " bytes"
                }
            }
        }')
    if [ -n "$found" ]; then
        echo "$found"
        bad=1
    fi
done
[ $bad -eq 0 ] && echo "no mutable data below platform/"
exit $bad
