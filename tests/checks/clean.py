"""What is in the repository is the game: no build output, nothing huge, nothing about one person's machine."""
import os
import pathlib
import re
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "lib"))
from source import ROOT, finish

BYTES_MAX = 1_500_000
BUILT = re.compile(r"(^|/)(build[^/]*/|CMakeCache\.txt$|CMakeFiles/|__pycache__/|Testing/|compile_commands\.json$)"
                   r"|\.(o|a|so|exe|pyc|gcda|gcno|log|orig|rej|swp)$|~$|(^|/)(core(\.\d+)?|a\.out)$")
# Pieces, so that this file does not find itself.
MACHINE = re.compile("|".join(["/" + "work/", "/" + "home/" + r"\w", "/" + "root/", "/" + "Users/", r"\." + "pyenv"]))
TEMPORARY = re.compile("/" + r"tmp/(?!shoes-[\w.-]*X{6})")  # mkdtemp("/tmp/shoes-XXXXXX") is everybody's


def tracked():
    """Files of the repository, also those not yet committed; a plain copy without git is walked."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = None
    if shutil.which("git"):
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if listed and listed.returncode == 0:
        names = listed.stdout.decode().split("\0")
        return sorted(n for n in names if n and (ROOT / n).is_file() and not (ROOT / n).is_symlink())
    found = []
    for folder, below, files in os.walk(ROOT):
        below[:] = [b for b in below if not (b.startswith("build") and pathlib.Path(folder) == ROOT) and b != ".git"]
        found += [(pathlib.Path(folder) / f).relative_to(ROOT).as_posix() for f in files]
    return sorted(found)


def main():
    problems = []
    files = tracked()
    for file in files:
        if BUILT.search(file):
            problems.append(f"{file}: looks like build output")
        size = (ROOT / file).stat().st_size
        if size > BYTES_MAX:
            problems.append(f"{file}: {size} bytes, at most {BYTES_MAX}")
            continue
        data = (ROOT / file).read_bytes()
        if b"\0" in data:
            continue
        for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
            found = MACHINE.search(line) or TEMPORARY.search(line)
            if found:
                problems.append(f"{file}:{number}: names a machine's path ({found[0]})")
    finish(problems, f"{len(files)} files, all of them the game's")


main()
