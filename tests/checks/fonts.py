"""Every file in assets/fonts has its row in assets/CREDITS.md, with the text of its licence; none is very large."""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "lib"))
from source import ROOT, finish

FONTS = ROOT / "assets/fonts"
LARGEST = 700 * 1024


def rows():
    return [line for line in (ROOT / "assets/CREDITS.md").read_text(encoding="utf-8").splitlines()
            if line.startswith("|")]


def licence_problem(row):
    named = re.findall(r"`fonts/(OFL[\w-]*\.txt)`", row)
    if len(named) != 1 or not (FONTS / named[0]).is_file():
        return "its row names no text of a licence that is there"
    text = (FONTS / named[0]).read_text(encoding="utf-8")
    whole = "SIL OPEN FONT LICENSE" in text and "Copyright" in text and "DISCLAIMER" in text
    return None if whole else f"fonts/{named[0]} is not the whole licence"


def problem_of(font):
    if font.stat().st_size > LARGEST:
        return f"over {LARGEST} bytes"
    row = [row for row in rows() if f"`fonts/{font.name}`" in row]
    return licence_problem(row[0]) if len(row) == 1 else "needs one row in assets/CREDITS.md"


def main():
    fonts = sorted(path for path in FONTS.iterdir() if path.suffix in (".ttf", ".otf"))
    table = (ROOT / "game/ui/draw_font.c").read_text(encoding="utf-8")
    problems = [f"fonts/{font.name}: {problem}" for font in fonts for problem in [problem_of(font)] if problem]
    problems += [f"fonts/{font.name}: in no family of game/ui/draw_font.c" for font in fonts
                 if f'"fonts/{font.name}"' not in table]
    problems += [f"{path}: is not there" for path in re.findall(r'"(fonts/[^"]+)"', table)
                 if not (ROOT / "assets" / path).is_file()]
    finish(problems, f"{len(fonts)} files of letters with their licences")


main()
