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
found=$(find game include tests \( -name '*.c' -o -name '*.h' \) -exec "$tool" --dry-run --Werror {} + 2>&1 |
    sed -n 's/^\([^: ]*\):[0-9]*:[0-9]*: error: .*/\1: run clang-format -i on it/p' | LC_ALL=C sort -u)
if [ -n "$found" ]; then
    echo "$found"
    exit 1
fi
echo "formatting holds"
