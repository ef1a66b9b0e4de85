"""What the checks share: finding our files and reading C without its comments."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]

_TOKEN = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)


def c_files(*folders, endings=(".c", ".h")):
    """C files below the folders given (relative to the project), sorted."""
    found = [p for folder in folders for p in (ROOT / folder).rglob("*") if p.suffix in endings]
    return sorted(found)


def name(path):
    return path.relative_to(ROOT).as_posix()


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def without_comments(text):
    """The same text, line for line, with comments blanked out; strings stay."""
    return _TOKEN.sub(lambda m: _blank(m[0]) if m[0][0] == "/" else m[0], text)


def code_only(text):
    """The same text, line for line, with comments and the insides of strings blanked out."""
    def blank(match):
        piece = match[0]
        return _blank(piece) if piece[0] == "/" else piece[0] + " " * (len(piece) - 2) + piece[-1]
    return _TOKEN.sub(blank, text)


def literals(text):
    """(line number, string) of every string literal; adjacent ones are joined as C joins them."""
    clean = without_comments(text)
    joined = re.compile(r'"(?:\\.|[^"\\\n])*"(?:\s*"(?:\\.|[^"\\\n])*")*')
    for match in joined.finditer(re.sub(r"'(?:\\.|[^'\\\n])'", "' '", clean)):
        parts = re.findall(r'"((?:\\.|[^"\\\n])*)"', match[0])
        yield clean.count("\n", 0, match.start()) + 1, "".join(parts)


def finish(problems, good):
    """Prints every problem, or the good news, and ends the check."""
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} problem(s)")
        sys.exit(1)
    print(good)
