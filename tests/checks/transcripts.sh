#!/bin/sh
# What each replay script leads to, as somebody listening meets it, is as it was agreed on: tests/golden/NAME.txt.
#
#     sh tests/checks/transcripts.sh            makes them anew in a temporary folder and compares byte for byte
#     sh tests/checks/transcripts.sh --renew    writes them; read `git diff tests/golden` before keeping it
#
# SHOES_BUILD names the build folder whose `shoes` is asked; without it the one that tests/run or game/play builds.
set -u
cd "$(dirname "$0")/../.." || exit 1
shown=60 # lines of a difference

case ${1:-} in
    '') renew=no ;;
    --renew) renew=yes ;;
    *) echo "usage: tests/checks/transcripts.sh [--renew]"; exit 2 ;;
esac

program=
for folder in ${SHOES_BUILD:+"$SHOES_BUILD"} build/test build/play; do
    if [ -z "$program" ] && [ -x "$folder/shoes" ]; then
        program=$folder/shoes
    fi
done
if [ -z "$program" ]; then
    echo "no program to ask: build it with tests/run, or name a build folder in SHOES_BUILD"
    exit 1
fi

made=$(mktemp -d) || exit 1
trap 'rm -rf "$made"' EXIT
trap 'exit 1' HUP INT TERM
export SDL_VIDEODRIVER=dummy SDL_AUDIODRIVER=dummy SDL_RENDER_DRIVER=software
export SHOES_ASSETS="$PWD/assets" SHOES_LEVELS="$PWD/levels" XDG_DATA_HOME="$made/data"

bad=0
count=0
for script in tests/replay/*.shoes; do
    name=$(basename "$script" .shoes)
    golden=tests/golden/$name.txt
    count=$((count + 1))
    if ! "$program" --replay "$script" --via keys --size 1280x720 --scale 100 --transcript "$made/$name.txt" \
        >"$made/told" 2>&1; then
        cat "$made/told"
        bad=1
    elif [ $renew = yes ]; then
        cmp -s "$made/$name.txt" "$golden" || echo "renewed: $golden"
        cp "$made/$name.txt" "$golden" || bad=1
    elif [ ! -f "$golden" ]; then
        echo "$golden is not there"
        bad=1
    elif ! diff -U 6 --label "$golden (agreed)" --label "$name.txt (now)" "$golden" "$made/$name.txt" >"$made/diff"; then
        sed "${shown}q" "$made/diff"
        lines=$(wc -l <"$made/diff")
        [ "$lines" -gt $shown ] && echo "... and $((lines - shown)) more lines"
        bad=1
    fi
done
# A transcript that no script leads to any more would be believed for ever. catalogue.txt has a test of its own.
for golden in tests/golden/*.txt; do
    name=$(basename "$golden" .txt)
    if [ "$name" != catalogue ] && [ ! -f "tests/replay/$name.shoes" ]; then
        echo "$golden: there is no script tests/replay/$name.shoes"
        bad=1
    fi
done
if [ $bad -ne 0 ]; then
    echo "If the new way is meant: sh tests/checks/transcripts.sh --renew, then read git diff tests/golden."
    exit 1
fi
echo "$count transcripts as agreed"
