"""Journals made by script, as the game would write them, and what was answered in them.

The maker knows what stands after every undo; it never reads a line back.
"""
import json
import pathlib
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[3]
BOOK = json.loads((ROOT / "assets/feelings.json").read_text(encoding="utf-8"))
FEELINGS = {entry["id"]: entry for entry in BOOK["feelings"]}
IDS = list(FEELINGS)
FAMILIES = list(BOOK["families"])
HEADS = [BOOK["families"][family]["head"] for family in FAMILIES]
CLUES = ["face", "body", "voice", "words", "situation"]
SURENESS = ["maybe", "think", "sure"]
ALL_STEPS = 7
MINE_LAST = 8


def rating(a, b):
    if a == b:
        return 2
    near = b in FEELINGS[a]["near_miss"] or a in FEELINGS[b]["near_miss"]
    return 1 if near or FEELINGS[a]["family"] == FEELINGS[b]["family"] else 0


class File:
    """One machine's journal."""

    def __init__(self):
        self.lines = []
        self.visit = 0

    def put(self, n, move, **more):
        line = json.dumps({"n": n, "v": self.visit, "move": move, **more}, separators=(",", ":"))[:-1]
        self.lines.append(f'{line},"crc":"{zlib.crc32(line.encode()):08x}"}}\n')


class Journal:
    """Counts n over all files of a folder."""

    def __init__(self, files=1):
        self.files = [File() for _ in range(files)]
        self.n = 0
        self.answers = []
        self.follows = []

    def put(self, file, move, **more):
        self.n += 1
        self.files[file].put(self.n, move, **more)
        return self.n

    def begin(self, answer):
        file, truths = self.files[answer["file"]], answer["truths"]
        frozen = {
            "key": answer["key"], "wearer": "maya", "version": "00000000000000aa", "seed": "00000000000000bb",
            "steps": ALL_STEPS + (0 if answer.get("mine_first", True) else MINE_LAST), "mode": answer["mode"],
            "tier": answer["tier"], "difficulty": 0, "truths": [f"{word} {strength}" for word, strength in truths],
            "mixed": answer["mixed"], "also_right": answer["also_right"], "also_close": answer["also_close"],
            "date": answer["date"]}
        frozen["difficulty"] = "DIFFICULTY"
        kind = answer.get("kind", "begin")
        if kind == "begin":
            file.visit += 1
        move = f"begin {answer['key']} maya" if kind == "begin" else "swap maya"
        self.n += 1
        line = json.dumps({"n": self.n, "v": file.visit, "move": move, **frozen}, separators=(",", ":"))[:-1]
        line = line.replace('"DIFFICULTY"', f"{answer['difficulty']:.2f}")
        file.lines.append(f'{line},"crc":"{zlib.crc32(line.encode()):08x}"}}\n')
        answer["n"], answer["seq"] = self.n, len(self.answers)
        answer["visit"] = (answer["file"], file.visit)
        self.answers.append(answer)

    def follow(self, follow):
        """A telling that was followed: its line, then the hand's ("-" where there is none)."""
        file = self.files[follow["file"]]
        file.visit += 1
        follow["visit"] = file.visit
        self.put(follow["file"], f"begin {follow['key']} noor", key=follow["key"], wearer="noor",
                 version="00000000000000cc", seed="0" * 16, steps=0, mode="follow", tier=1, truths=[], mixed=False,
                 also_right=[], also_close=[], line=follow["told"], date=follow["date"])
        hand = " ".join("-" if value == 0 else str(value) for value in follow["hand"])
        follow["n"] = self.put(follow["file"], f"follow {follow['pace']} {hand}")
        self.follows.append(follow)

    def write(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        for i, file in enumerate(self.files):
            (folder / f"journal-{i:08x}.jsonl").write_text("".join(file.lines), encoding="ascii")


def guess_text(guess):
    text = " ".join(guess["words"]) + f" {guess['strength']} {guess['sure']}"
    return text + (f" by {guess['clue']}" if guess["clue"] else "")
