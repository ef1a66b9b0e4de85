"""Functions that we do not use: those that overrun, those that hide state, and what the lower layers may not do."""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "lib"))
from source import c_files, code_only, finish, name, without_comments

# In the program itself: (names, what instead)
EVERYWHERE = [
    ("strcpy strcat stpcpy strncpy strncat", "use text_copy and text_append of <shoes/text.h>"),
    ("sprintf vsprintf", "use snprintf"),
    ("gets strtok", "they have no bounds or hide state"),
    ("atoi atol atoll atof", "use strtol or strtod and look at what they leave"),
    ("alloca", "the stack has no failure that can be answered"),
    ("system popen", "no shell is ever started"),
    ("tmpnam mktemp tempnam", "use mkstemp or mkdtemp"),
]
# Below platform/ there are no files, no clock, no environment, no chance but ours, and no direct speech.
BELOW_PLATFORM = [
    ("fopen freopen fdopen fread fwrite fgets open opendir mmap", "files belong to platform/ (ask Host)"),
    ("time clock clock_gettime gettimeofday localtime gmtime", "time enters at app_frame"),
    ("getenv setenv", "the environment belongs to platform/"),
    ("rand srand random drand48", "use <shoes/rng.h>"),
    ("setlocale localeconv", "numbers are read and printed the same everywhere"),
    ("printf puts putchar vprintf", "use Host's print"),
]


def calls(names):
    # Not a member (host->random) and not the end of a longer name.
    return re.compile(r"(?<![\w>.])(" + "|".join(names.split()) + r")\s*\(")


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def search(path, code, rules):
    for names, instead in rules:
        for found in calls(names).finditer(code):
            yield f"{name(path)}:{line_of(code, found.start())}: {found[1]}: {instead}"


def main():
    problems = []
    files = c_files("game", "include")
    for path in files:
        text = path.read_text(encoding="utf-8")
        code = code_only(text)
        problems += search(path, code, EVERYWHERE)
        ours = name(path)
        if not ours.startswith("game/platform/"):
            problems += search(path, code, BELOW_PLATFORM)
        for found in re.finditer(r"\bgoto\b", code):
            problems.append(f"{ours}:{line_of(code, found.start())}: goto: return early instead")
        for found in re.finditer(r'scanf\s*\([^;]*?"[^"\n]*%(?:s|\[)', without_comments(text)):
            problems.append(f"{ours}:{line_of(text, found.start())}: scanf of a string without a width")
    finish(problems, f"{len(files)} files use nothing banned")


main()
