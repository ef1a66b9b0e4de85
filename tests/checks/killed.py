"""Killed at any moment, nothing that was safe before is lost: a Check-in and the desk's pages are played with a data
folder and killed (SIGKILL) again and again; afterwards every whole line is still there, at most one is torn, whole
files are whole, and the game goes on with them. The same where the disk takes no more.

SHOES_BUILD names the build folder; SHOES_KILLS how often (12).
"""
import json
import os
import pathlib
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("SHOES_BUILD", ROOT / "build/test"))
KILLS = int(os.environ.get("SHOES_KILLS", "12"))
PROBLEMS = []

PLAYER = 'seed 4\npress "Choose shoes"\npress "Who is playing?"\n'
NEW = 'press "A new pair"\npress "clogs"\npress "blue"\npress "No name"\npress "Who is playing?"\n'
DESK = 'press "The adult\'s desk"\npress "blue clogs"\nwait 50\npress "What else?"\n'
LOOKS = 'press "Check-in now"\npress "Start looking"\n' + 'press "sad"\npress "Next"\n' * 4
PAGES = 'press "Table and figures"\npress "Page for home"\npress "Write the report"\nwait 50\n'


def script(folder, text):
    path = folder / "script.shoes"
    path.write_text(text, encoding="utf-8")
    return path


def start(folder, text, **more):
    return subprocess.Popen([BUILD / "shoes", "--replay", script(folder, text), "--data", folder / "data"],
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)


def journals(folder):
    return {path: path.read_bytes() for path in (folder / "data").glob("players/*/journal-*.jsonl")}


def whole_lines(data):
    return data[:data.rfind(b"\n") + 1]


def check_kept(name, before, folder):
    now = journals(folder)
    for path, data in before.items():
        if not now.get(path, b"").startswith(whole_lines(data)):
            PROBLEMS.append(f"{name}: lines of {path.name} are gone")


def check_files(name, folder):
    """What is replaced as a whole is whole: JSON that parses, pages that close."""
    for path in (folder / "data").glob("players/*/*"):
        data = path.read_text(encoding="utf-8", errors="replace")
        try:
            if path.suffix == ".json":
                json.loads(data)
        except ValueError:
            PROBLEMS.append(f"{name}: {path.name} is cut off")
        if path.suffix == ".html" and not data.rstrip().endswith("</html>"):
            PROBLEMS.append(f"{name}: {path.name} is cut off")


def report(folder):
    """Every player's report: what could not be read, and how many answers of Check-ins there are."""
    unread = trials = 0
    for player in sorted((folder / "data/players").glob("*")):
        out = folder / "report.json"
        done = subprocess.run([BUILD / "shoes", "--report", player.name, "--data", folder / "data", "--out", out],
                              capture_output=True, text=True)
        if done.returncode != 0:
            PROBLEMS.append(f"no report: {done.stdout}{done.stderr}")
            continue
        found = json.loads(out.read_text(encoding="utf-8"))
        unread += found["lines_unread"] + found["files_unread"]
        trials += found["checkin"]["trials"]
    return unread, trials


def check_kills():
    rng = random.Random(7)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        run = start(folder, PLAYER + NEW)
        run.communicate()
        began = time.monotonic()
        run = start(folder, PLAYER + DESK + LOOKS)
        run.communicate()
        takes = time.monotonic() - began
        before, trials = journals(folder), report(folder)[1]
        if trials != 4:
            PROBLEMS.append(f"4 looks wanted before the first kill, {trials} there")
        for i in range(KILLS):
            text = PLAYER + DESK + (PAGES if i % 3 == 2 else LOOKS)
            run = start(folder, text)
            time.sleep(takes * rng.uniform(.5, 1.02))
            run.send_signal(signal.SIGKILL)
            run.communicate()
            check_kept(f"kill {i}", before, folder)
            check_files(f"kill {i}", folder)
            unread, now = report(folder)
            if unread > i + 1 or now < trials:
                PROBLEMS.append(f"kill {i}: {unread} lines unread, {now} looks after {trials}")
            before, trials = journals(folder), now
        print(f"{KILLS} kills, {trials} looks kept, {unread} torn lines told")


def no_room(size):
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def check_full_disk():
    """No file may grow beyond some bytes: journal, report and tables stop there, and what lay there before stays."""
    for size in (300, 2000, 9000):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            start(folder, PLAYER + NEW).communicate()
            start(folder, PLAYER + DESK + LOOKS).communicate()
            start(folder, PLAYER + DESK + PAGES).communicate()
            kept = {path: path.read_bytes() for path in (folder / "data").rglob("*") if path.is_file() and path.stat().st_size}
            for text in (LOOKS, PAGES):
                run = start(folder, PLAYER + DESK + text, preexec_fn=lambda: no_room(size))
                said = run.communicate()[0]
                if run.returncode not in (0, 1):
                    PROBLEMS.append(f"full at {size}: the game ended with {run.returncode}: {said[-300:]}")
            for path, data in kept.items():
                now = path.read_bytes() if path.exists() else b""
                if not (now.startswith(data) if path.suffix == ".jsonl" else now):
                    PROBLEMS.append(f"full at {size}: {path.name} lost what it held")
            check_files(f"full at {size}", folder)
            if report(folder)[1] < 4:
                PROBLEMS.append(f"full at {size}: looks are gone")


def main():
    if not (BUILD / "shoes").exists():
        print(f"skipped: {BUILD}/shoes was not built")
        return 77
    check_kills()
    check_full_disk()
    for problem in PROBLEMS[:40]:
        print(problem)
    print(f"{len(PROBLEMS)} problems")
    return 1 if PROBLEMS else 0


if __name__ == "__main__":
    sys.exit(main())
