"""Small pieces: functions of at most 80 lines with a median of at most 10, files of one idea, braces always.

A function is measured from the first line of its signature to its closing brace.
"""
import pathlib
import re
import statistics
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "lib"))
from source import c_files, code_only, finish, name

FUNCTION_MAX = 80
FUNCTION_MEDIAN = 10
FILE_MAX = 500
SCREEN_MAX = 250


def after_bracket(code, at):
    """Where the bracket opened at `at` has been closed."""
    depth = 0
    for i in range(at, len(code)):
        depth += (code[i] == "(") - (code[i] == ")")
        if depth == 0:
            return i + 1
    return len(code)


def without_brace(code):
    """Places where if, else, for, while or do rules a bare statement."""
    code = re.sub(r"^[ \t]*#(?:.*\\\n)*.*", lambda m: re.sub(r"[^\n]", " ", m[0]), code, flags=re.M)
    for found in re.finditer(r"\b(if|for|while|else|do)\b\s*(\(?)", code):
        word, bracket = found[1], found[2]
        rest = code[after_bracket(code, found.end() - 1) if bracket else found.end():].lstrip()
        closes_do = word == "while" and code[:found.start()].rstrip().endswith("}") and rest[0] == ";"
        if not (rest.startswith("{") or closes_do or (word == "else" and rest.startswith("if"))):
            yield found.start()


def functions(lines):
    """(first line, length, name) of every function in clang-formatted code: all of it that is not inside begins at column 0."""
    start = None
    for number, line in enumerate(lines, 1):
        if re.match(r"[A-Za-z_]", line) and not line.startswith(("typedef", "struct", "enum", "union")):
            start = number
        if line.startswith("}"):
            if start is not None:
                head = " ".join(lines[start - 1:number])
                found = re.match(r"[\w\s*]*?\b(\w+)\(", head.split("{")[0])
                if found and "=" not in head.split("{")[0] and line.rstrip() == "}":
                    yield start, number - start + 1, found[1]
            start = None
        elif line and not line.startswith((" ", "\t", "#")) and line.rstrip().endswith(";"):
            start = None


def main():
    problems, lengths, longest = [], [], (0, "")
    files = c_files("game", "include")
    for path in files:
        code = code_only(path.read_text(encoding="utf-8"))
        lines = code.splitlines()
        limit = SCREEN_MAX if name(path).startswith("game/screens/") else FILE_MAX
        if len(lines) > limit:
            problems.append(f"{name(path)}: {len(lines)} lines, at most {limit}")
        for at in without_brace(code):
            problems.append(f"{name(path)}:{code.count(chr(10), 0, at) + 1}: braces always")
        if path.suffix != ".c":
            continue
        for start, length, function in functions(lines):
            lengths.append(length)
            longest = max(longest, (length, f"{function} in {name(path)}"))
            if length > FUNCTION_MAX:
                problems.append(f"{name(path)}:{start}: {function} has {length} lines, at most {FUNCTION_MAX}")
    median = statistics.median(lengths)
    if median > FUNCTION_MEDIAN:
        problems.append(f"the median function has {median:g} lines, at most {FUNCTION_MEDIAN}")
    good = (f"{len(files)} files, {len(lengths)} functions: median {median:g} lines, "
            f"90 % within {sorted(lengths)[len(lengths) * 9 // 10]}, longest {longest[0]} ({longest[1]})")
    if problems:
        print(good)
    finish(problems, good)


main()
