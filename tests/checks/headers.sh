#!/bin/sh
# Every header compiles by itself, and twice in one file, with the project's strict flags.
set -u
cd "$(dirname "$0")/../.." || exit 1
compiler=${CC:-cc}
sdl=$(pkg-config --cflags sdl2 SDL2_image SDL2_ttf 2>/dev/null)
flags="-std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wcast-qual -Wstrict-prototypes
    -Wmissing-prototypes -Wswitch-enum -Wvla -Wformat=2 -Werror"
bad=0
count=0
list=$(find include game -name '*.h' | LC_ALL=C sort)
for header in $list; do
    case $header in
        game/platform/*) extra="-D_GNU_SOURCE $sdl" ;;
        *) extra= ;;
    esac
    count=$((count + 1))
    # shellcheck disable=SC2086
    if ! printf '#include "%s"\n#include "%s"\ntypedef int header_alone;\n' "$header" "$header" |
        $compiler $flags $extra -I. -Iinclude -Igame -fsyntax-only -x c -; then
        echo "$header does not stand alone"
        bad=1
    fi
done
[ $bad -eq 0 ] && echo "$count headers stand alone"
exit $bad
