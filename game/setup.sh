# What game/play and tests/run share: finding what is missing on this computer, and installing it. Sourced, not run;
# $root is the project's folder.
# shellcheck shell=sh disable=SC2154
#
#     need COMMAND PACKAGE "what it is for"        a program
#     need_module MODULE PACKAGE "what it is for"  a library, by the name pkg-config knows
#     install_missing ask|yes                      says what is missing and why, asks once, installs
#     build FOLDER "WORDS" [cmake options]         configures when needed and builds, one line of progress
#     show_errors FOLDER                           what went wrong there
#
# Packages are named as Debian and Ubuntu name them.

missing=
reasons=

say() {
    printf '%s\n' "$*" >&2
}

stop() {
    say "$@"
    exit 1
}

has() {
    command -v "$1" >/dev/null 2>&1
}

lack() {
    case " $missing " in
        *" $1 "*) return ;;
    esac
    missing="$missing $1"
    reasons="$reasons$(printf '  %-20s %s' "$1" "$2")
"
}

need() {
    has "$1" || lack "$2" "$3"
}

need_module() {
    if ! has pkg-config || ! pkg-config --exists "$1" 2>/dev/null; then
        lack "$2" "$3"
    fi
}

need_to_build() {
    need cc build-essential "the C compiler that turns the source into the game"
    need make build-essential "the C compiler that turns the source into the game"
    need cmake cmake "runs the compiler in the right order"
    need pkg-config pkg-config "tells where libraries are"
    need_module sdl2 libsdl2-dev "window, keyboard, gamepad, touch"
    need_module SDL2_image libsdl2-image-dev "draws the pictures"
    need_module SDL2_ttf libsdl2-ttf-dev "draws the words"
    need_module libcjson libcjson-dev "reads the stories"
}

# As the administrator, with sudo only when we are not that already.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

apt_install() {
    as_root apt-get install -y -q --no-install-recommends "$@"
}

# The list of packages is fetched only when it does not know one of these, or has grown too old to install from.
apt_update_and_install() {
    fresh=no
    for package in "$@"; do
        if ! apt-cache policy "$package" 2>/dev/null | grep -q 'Candidate: [^(]'; then
            as_root apt-get update -q && fresh=yes
            break
        fi
    done
    apt_install "$@" && return 0
    [ $fresh = no ] && as_root apt-get update -q && apt_install "$@"
}

# Other systems have other names: we print the whole command and leave the choice to its owner.
name_for_others() {
    say "I can install by myself on Debian and Ubuntu only. What to type here:"
    if has dnf; then
        say "  sudo dnf install gcc make cmake pkgconf-pkg-config SDL2-devel SDL2_image-devel SDL2_ttf-devel cjson-devel$1"
    elif has pacman; then
        say "  sudo pacman -S --needed base-devel cmake pkgconf sdl2 sdl2_image sdl2_ttf cjson$2"
    elif has brew; then
        say "  brew install cmake pkg-config sdl2 sdl2_image sdl2_ttf cjson$3"
    else
        say "  Fedora:   sudo dnf install gcc make cmake pkgconf-pkg-config SDL2-devel SDL2_image-devel SDL2_ttf-devel cjson-devel$1"
        say "  Arch:     sudo pacman -S --needed base-devel cmake pkgconf sdl2 sdl2_image sdl2_ttf cjson$2"
        say "  Homebrew: brew install cmake pkg-config sdl2 sdl2_image sdl2_ttf cjson$3"
    fi
    stop "Then start me again."
}

ask() {
    [ -t 0 ] || stop "There is nobody here to ask. Start me again with --yes, and I install them."
    printf 'May I install them now? [Y/n] ' >&2
    read -r answer || answer=n
    case $answer in
        '' | y | Y | yes | Yes | YES) ;;
        *) stop "Nothing was changed. Start me again when you like." ;;
    esac
}

# install_missing ask|yes [names of further packages for dnf, pacman, brew]
install_missing() {
    [ -n "$missing" ] || return 0
    say "This computer does not have yet (all of it is free software):"
    say "$reasons"
    has apt-get || name_for_others "${2:-}" "${3:-}" "${4:-}"
    if [ "$(id -u)" -ne 0 ] && ! has sudo; then
        stop "Only the administrator may install them. Ask for: apt-get install$missing"
    fi
    if [ "$1" = ask ]; then
        ask
    fi
    say "Installing; this can take a few minutes ..."
    mkdir -p "$root/build" || stop "I cannot write into $root. Copy Shoes to a folder of your own."
    # shellcheck disable=SC2086
    if ! apt_update_and_install $missing >"$root/build/install.log" 2>&1; then
        tail -n 5 "$root/build/install.log" >&2
        stop "That did not work. Is there a connection to the internet? To try by hand: apt-get install$missing"
    fi
    missing=
    reasons=
}

# Shows the last percentage that make prints, on one line; everything goes into the log.
show_progress() {
    while IFS= read -r line; do
        printf '%s\n' "$line"
        case $line in
            '['*%']'*)
                percent=${line%%%*}
                [ -t 2 ] && printf '\r%s %s %%' "$1" "${percent#[}" >&2
                ;;
        esac
    done
    [ -t 2 ] && printf '\r%s        \r' "$(printf '%s' "$1" | sed 's/./ /g')" >&2
    return 0
}

# A build folder that was made elsewhere, or by a half-finished run, is made anew.
configure() {
    folder=$1
    shift
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        rm -rf "$folder"
    fi
    [ -f "$folder/Makefile" ] && [ -f "$folder/CMakeCache.txt" ] && return 0
    rm -f "$folder/CMakeCache.txt"
    cmake -S "$root" -B "$folder" -G "Unix Makefiles" "$@" >"$folder.log" 2>&1
}

# show_errors FOLDER: what went wrong in the last build there.
show_errors() {
    say "Shoes could not be built. The first trouble was:"
    grep -E -m 5 -A 6 'error:|CMake Error|\*\*\*' "$1.log" >&2 || tail -n 20 "$1.log" >&2
    say "The whole of it is in $1.log"
}

# build FOLDER "WORDS" [cmake options]: false when it failed; show_errors tells why.
build() {
    build_folder=$1
    words=$2
    shift 2
    mkdir -p "$build_folder" || stop "I cannot write into $root. Copy Shoes to a folder of your own."
    configure "$build_folder" "$@" || return 1
    [ -t 2 ] || [ -x "$build_folder/shoes" ] || say "$words"
    rm -f "$build_folder/failed"
    jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    { cmake --build "$build_folder" -j "$jobs" 2>&1 || : >"$build_folder/failed"; } |
        show_progress "$words" >"$build_folder.log"
    [ ! -f "$build_folder/failed" ]
}
