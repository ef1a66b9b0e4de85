#!/bin/sh
# Our C files are as clang-format 14 writes them. Other versions differ in details, so they are not asked.
set -u
cd "$(dirname "$0")/../.." || exit 1
tool=
for candidate in clang-format-14 clang-format; do
    if command -v "$candidate" >/dev/null && "$candidate" --version | grep -q 'version 14\.'; then
        tool=$candidate
        break
    fi
done
if [ -z "$tool" ]; then
    echo "skipped: clang-format 14 is not here"
    exit 77
fi
if ! "$tool" --dump-config >/dev/null; then
    echo ".clang-format cannot be read by clang-format 14"
    exit 1
fi
bad=0
for file in $(find game include tests \( -name '*.c' -o -name '*.h' \) | LC_ALL=C sort); do
    if ! "$tool" --dry-run --Werror "$file" 2>/dev/null; then
        echo "$file: run clang-format -i on it"
        bad=1
    fi
done
[ $bad -eq 0 ] && echo "formatting holds"
exit $bad
